import { DAY_MS, MINUTE_MS, yearStart } from '../time/civil.js';
import type { BusinessCalendar } from './business-calendar.js';
import { type CompiledHours, windowsOn } from './hours.js';
import { clipIntervals, countWhile, type Interval, mergeIntervals, withoutIntervals } from './interval.js';
import type { YearTotal } from './year-sums.js';

/** The open intervals of a civil year, in order, clipped to it. One that runs over New Year is in two years, in two parts. */
export interface OpenYear extends YearTotal {
  /** The year's first instant, and the first of the next one. */
  readonly from: number;
  readonly to: number;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Open time of the year before each interval, and after the last one: one entry more. */
  readonly sums: Float64Array;
  /** For each stretch of 24 hours from the year's first instant on, how many intervals start before it or with it. */
  readonly started: Uint32Array;
}

/** The open time of a year up to an instant in it. */
export function openUntil(year: OpenYear, epochMs: number): number {
  const i = lastStarted(year, epochMs);
  return i < 0 ? 0 : Math.min(year.sums[i] + epochMs - year.starts[i], year.sums[i + 1]);
}

/** The last interval of a year that has started by an instant in it; -1 where none has. */
export function lastStarted({ from, starts, started }: OpenYear, epochMs: number): number {
  let i = started[Math.floor((epochMs - from) / DAY_MS)] - 1;
  while (i + 1 < starts.length && starts[i + 1] <= epochMs) i += 1;
  return i;
}

/** The year after another, as far as a search goes on. */
type Following = (year: OpenYear) => OpenYear | undefined;

/** Where an interval of a year ends, which may be in one of the years that follow; undefined where it is in none of them. */
export function closingOf(year: OpenYear, i: number, following: Following): number | undefined {
  let end = year.ends[i];
  let last: OpenYear | undefined = year;
  while (end === last.to) {
    last = following(last);
    if (!last) return undefined;
    // New Year cuts intervals, but it is no closing.
    if (last.starts[0] === end) end = last.ends[0];
    else break;
  }
  return end;
}

/** Where the first interval after one of a year begins; undefined where there is none in the years that follow. */
export function openingAfter(year: OpenYear, i: number, following: Following): number | undefined {
  let [next, first]: [OpenYear | undefined, number] = [year, i + 1];
  while (next && first >= next.starts.length) [next, first] = [following(next), 0];
  return next?.starts[first];
}

/** The interval i with sums[i] <= sum < sums[i + 1], which the year has. Where windows are about as long as each other, the
 * share of the sum tells which one, or its neighbour. */
export function intervalHolding({ sums, total }: OpenYear, sum: number): number {
  const guess = Math.floor((sum / total) * (sums.length - 1));
  const i = sum < sums[guess] ? guess - 1 : sum < sums[guess + 1] ? guess : guess + 1;
  return sums[i] <= sum && sum < sums[i + 1] ? i : countWhile(sums.length, (k) => sums[k] <= sum) - 1;
}

/** The instants of a local date's windows. A window that a clock change leaves nothing of is empty. */
export function intervalsOn(hours: CompiledHours, calendar: BusinessCalendar, epochDay: number): readonly Interval[] {
  const windows = windowsOn(hours, calendar, epochDay);
  if (windows.length === 0) return windows;
  const start = calendar.startOfDay(epochDay);
  const length = calendar.endOfDay(epochDay) + 1 - start;
  // A date that the zone skipped has no windows: their times would move to the next date, which has its own.
  if (length === 0) return [];
  // On a day of 24 hours, which has no clock change, a time of day is so many minutes after its beginning.
  const plain = length === DAY_MS && !hours.overnight;
  const instantOf = (minute: number): number =>
    plain ? start + minute * MINUTE_MS : calendar.zone.startOfMinute(epochDay, minute);
  return windows.map(({ from, to }) => ({ from: instantOf(from), to: instantOf(to) }));
}

export function buildYear(
  hours: CompiledHours,
  calendar: BusinessCalendar,
  closures: readonly Interval[],
  year: number,
): OpenYear {
  const from = calendar.startOfDay(yearStart(year));
  const to = calendar.endOfDay(yearStart(year + 1) - 1) + 1;
  const windows = hours.always ? [{ from, to }] : windowsIn(hours, calendar, year);
  const intervals = withoutIntervals(mergeIntervals(clipIntervals(windows, from, to)), closures);
  // Typed arrays alone are kept: objects would take four times the memory.
  const starts = new Float64Array(intervals.length);
  const ends = new Float64Array(intervals.length);
  const sums = new Float64Array(intervals.length + 1);
  for (let i = 0; i < intervals.length; i += 1) {
    starts[i] = intervals[i].from;
    ends[i] = intervals[i].to;
    sums[i + 1] = sums[i] + ends[i] - starts[i];
  }
  const started = new Uint32Array(Math.ceil((to - from) / DAY_MS));
  let i = 0;
  for (let day = 0; day < started.length; day += 1) {
    while (i < starts.length && starts[i] <= from + day * DAY_MS) i += 1;
    started[day] = i;
  }
  return { year, total: sums[intervals.length], from, to, starts, ends, sums, started };
}

function windowsIn(hours: CompiledHours, calendar: BusinessCalendar, year: number): readonly Interval[] {
  // The night before New Year may run into it, and begins two dates before where the zone skipped one (Pacific/Kiritimati,
  // 1994-12-31); otherwise the year before is not looked at, nor its days off asked for.
  const firstDay = yearStart(year) - (hours.overnight && year > calendar.range.first ? 2 : 0);
  const found: Interval[] = [];
  for (let day = firstDay; day < yearStart(year + 1); day += 1) {
    for (const interval of intervalsOn(hours, calendar, day)) found.push(interval);
  }
  return found;
}

import { DAY_MS, yearStart } from '../time/civil.js';
import type { BusinessCalendar } from './business-calendar.js';
import { type Calendars, calendarOf } from './calendars.js';
import { type CompiledHours, endOfPart, partsOffIn, windowsOn } from './hours.js';
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
  // A date that the zone skipped has no windows: their times would move to the next date, which has its own.
  if (!calendar.exists(epochDay)) return [];
  const instantOf = (minute: number): number => calendar.startOfMinute(epochDay, minute);
  const planned = windows.map(({ from, to }) => ({ from: instantOf(from), to: instantOf(to) }));
  const parts = partsOffIn(hours, calendar, epochDay);
  if (parts.length === 0) return planned;
  // As instants, because a clock change may move the beginning of a window.
  const off = mergeIntervals(parts.map(({ from, to }) => ({ from: instantOf(from), to: instantOf(endOfPart(to)) })));
  // One by one, because windows need not be in order.
  return planned.flatMap((window) => withoutIntervals([window], off));
}

/** Hours on the calendar that they are in. */
export interface Scheduled {
  readonly hours: CompiledHours;
  readonly calendar: BusinessCalendar;
}

/** Hours with the calendar of each part, those of windows without a role first, which are on the calendar of `role`. */
export function scheduledParts(hours: CompiledHours, role: string, calendars: Calendars): readonly Scheduled[] {
  const parts = hours.parts ?? [{ hours, role }];
  return parts.map((part) => ({ hours: part.hours, calendar: calendarOf(calendars, part.role ?? role) }));
}

/** What closures leave of intervals, which are in order and do not overlap. */
export type Closing = (open: readonly Interval[]) => readonly Interval[];

/** The year of a calendar, with the windows of hours that may be on several: the first of them is the calendar's own. */
export function buildYear(parts: readonly Scheduled[], leftBy: Closing, year: number): OpenYear {
  const [{ hours, calendar }, ...others] = parts;
  const from = calendar.startOfDay(yearStart(year));
  const to = calendar.endOfDay(yearStart(year + 1) - 1) + 1;
  const windows = hours.always ? [{ from, to }] : windowsIn(hours, calendar, year);
  windows.push(...others.flatMap((other) => windowsBetween(other, year)));
  const intervals = leftBy(mergeIntervals(clipIntervals(windows, from, to)));
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

/** The windows of another calendar's dates that can reach into a year of this one: no two zones are two days apart, and a
 * window over midnight begins a day before. The other one has to know the year itself; of the days around it, those that it knows. */
function windowsBetween({ hours, calendar }: Scheduled, year: number): Interval[] {
  const { first, last } = calendar.range;
  const from = Math.max(yearStart(year) - 4, yearStart(Math.min(first, year)));
  const to = Math.min(yearStart(year + 1) + 2, yearStart(Math.max(last, year) + 1));
  return Array.from({ length: to - from }, (_, i) => intervalsOn(hours, calendar, from + i)).flat();
}

function windowsIn(hours: CompiledHours, calendar: BusinessCalendar, year: number): Interval[] {
  // The night before New Year may run into it, and begins two dates before where the zone skipped one (Pacific/Kiritimati,
  // 1994-12-31); otherwise the year before is not looked at, nor its days off asked for.
  const firstDay = yearStart(year) - (hours.overnight && year > calendar.range.first ? 2 : 0);
  const found: Interval[] = [];
  for (let day = firstDay; day < yearStart(year + 1); day += 1) {
    for (const interval of intervalsOn(hours, calendar, day)) found.push(interval);
  }
  return found;
}

import { SlaError } from '../errors.js';
import { DAY_MS, MINUTE_MS, type YearRange, yearOf, yearStart } from '../time/civil.js';
import type { BusinessCalendar } from './calendar.js';
import { type CompiledHours, windowsOn } from './hours.js';
import { countWhile, type Interval, mergeIntervals } from './interval.js';
import { type Summed, YearSums, type YearTotal } from './year-sums.js';

/**
 * F(t), the open time up to an instant, and its inverse. F never decreases and stands still while the hours are closed;
 * only differences between its values mean anything. Every question to a clock is F or its inverse.
 */
export interface OpenTime {
  /** F at an instant. */
  openUntil(epochMs: number): number;
  /** The first instant with F = `openMs`, looked for from an instant nearby: the closing, where that is a closing. */
  firstAt(openMs: number, nearMs: number): number;
  /** The last instant with F = `openMs`, looked for from an instant nearby: the opening after a closing. */
  lastAt(openMs: number, nearMs: number): number;
}

/** Open always: F(t) = t, within the years of the calendar. */
export function alwaysOpen({ first, last }: YearRange): OpenTime {
  const within = (epochMs: number): number => {
    if (epochMs >= yearStart(first) * DAY_MS && epochMs < yearStart(last + 1) * DAY_MS) return epochMs;
    // A year has 365.2425 days on average; a longer duration may lead beyond what a Date can hold.
    const year = 1970 + Math.floor(epochMs / (365.2425 * DAY_MS));
    throw new SlaError('RESULT_OUT_OF_RANGE', { year, from: first, to: last });
  };
  return { openUntil: (epochMs) => epochMs, firstAt: within, lastAt: within };
}

/** The open intervals of a civil year, in order, clipped to it. One that runs over New Year is in two years, in two parts. */
interface OpenYear extends YearTotal {
  /** The year's first instant, and the first of the next one. */
  readonly from: number;
  readonly to: number;
  readonly starts: Float64Array;
  /** Open time of the year before each interval, and after the last one: one entry more. */
  readonly sums: Float64Array;
  /** For each stretch of 24 hours from the year's first instant on, how many intervals start before it or with it. */
  readonly started: Uint16Array;
}

/** Open in the windows of service hours on a calendar. */
export function scheduledOpenTime(hours: CompiledHours, calendar: BusinessCalendar): OpenTime {
  const years = new YearSums(
    (year) => buildYear(hours, calendar, year),
    calendar.range,
    (year) => new SlaError('HOURS_NEVER_OPEN', { field: 'The service hours', from: `${year}` }),
  );
  let recent: Summed<OpenYear> | undefined;
  /** The local year of an instant: mostly that of the last question, otherwise the UTC year or one next to it. */
  const yearAt = (epochMs: number): Summed<OpenYear> => {
    if (recent && epochMs >= recent.data.from && epochMs < recent.data.to) return recent;
    const year = yearOf(Math.floor(epochMs / DAY_MS));
    recent = years.at(year);
    if (epochMs >= recent.data.to) recent = years.at(year + 1);
    else if (epochMs < recent.data.from) recent = years.at(year - 1);
    return recent;
  };
  return {
    openUntil(epochMs) {
      const { before, data } = yearAt(epochMs);
      const i = lastStarted(data, epochMs);
      return i < 0 ? before : before + Math.min(data.sums[i] + epochMs - data.starts[i], data.sums[i + 1]);
    },
    firstAt(openMs, nearMs) {
      const { before, data } = years.reaching(openMs, yearAt(nearMs));
      const sum = openMs - before;
      // The instant by which the last of so many milliseconds has passed: the one after that millisecond's beginning.
      const i = intervalHolding(data, sum - 1, lastStarted(data, nearMs));
      return data.starts[i] + sum - data.sums[i];
    },
    lastAt(openMs, nearMs) {
      const { before, data } = years.passing(openMs, yearAt(nearMs));
      const sum = openMs - before;
      const i = intervalHolding(data, sum, lastStarted(data, nearMs));
      return data.starts[i] + sum - data.sums[i];
    },
  };
}

/** The interval i with sums[i] <= sum < sums[i + 1], which the year has: looked for from a guess on, then everywhere. */
function intervalHolding({ sums }: OpenYear, sum: number, guess: number): number {
  const near = Math.max(guess, 0);
  if (sums[near] <= sum) {
    if (sum < sums[near + 1]) return near;
    if (sum < sums[near + 2]) return near + 1;
  }
  return countWhile(sums.length, (k) => sums[k] <= sum) - 1;
}

/** The last interval of a year that has started by an instant, which may lie outside the year; -1 where none has. */
function lastStarted({ from, to, starts, started }: OpenYear, epochMs: number): number {
  if (epochMs < from) return -1;
  if (epochMs >= to) return starts.length - 1;
  let i = started[Math.floor((epochMs - from) / DAY_MS)] - 1;
  while (i + 1 < starts.length && starts[i + 1] <= epochMs) i += 1;
  return i;
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

function buildYear(hours: CompiledHours, calendar: BusinessCalendar, year: number): OpenYear {
  const start = calendar.startOfDay(yearStart(year));
  const end = calendar.endOfDay(yearStart(year + 1) - 1) + 1;
  const intervals: Interval[] = [];
  // The night before New Year may run into it; otherwise the year before is not looked at, nor its days off asked for.
  const firstDay = yearStart(year) - (hours.overnight && year > calendar.range.first ? 1 : 0);
  for (let day = firstDay; day < yearStart(year + 1); day += 1) {
    for (const { from, to } of intervalsOn(hours, calendar, day)) {
      intervals.push({ from: Math.max(from, start), to: Math.min(to, end) });
    }
  }
  const merged = mergeIntervals(intervals);
  const sums = new Float64Array(merged.length + 1);
  for (const [i, { from, to }] of merged.entries()) sums[i + 1] = sums[i] + to - from;
  const starts = Float64Array.from(merged, ({ from }) => from);
  const started = new Uint16Array(Math.ceil((end - start) / DAY_MS));
  let i = 0;
  for (let day = 0; day < started.length; day += 1) {
    while (i < starts.length && starts[i] <= start + day * DAY_MS) i += 1;
    started[day] = i;
  }
  return { year, total: sums[merged.length], from: start, to: end, starts, sums, started };
}

/** Open time with closures taken out of it. The closures are in order and do not overlap. */
export function withoutClosures(open: OpenTime, closures: readonly Interval[]): OpenTime {
  if (closures.length === 0) return open;
  const starts = closures.map(({ from }) => open.openUntil(from));
  // Open time that the closures before each one took out, and all of them: one entry more.
  const taken = [0];
  for (const [i, { to }] of closures.entries()) taken.push(taken[i] + open.openUntil(to) - starts[i]);
  return {
    openUntil(epochMs) {
      const sum = open.openUntil(epochMs);
      const i = countWhile(closures.length, (k) => closures[k].from <= epochMs) - 1;
      return i < 0 ? sum : sum - Math.min(taken[i] + sum - starts[i], taken[i + 1]);
    },
    firstAt(openMs, nearMs) {
      const passed = countWhile(closures.length, (k) => starts[k] - taken[k] < openMs);
      return open.firstAt(openMs + taken[passed], nearMs);
    },
    lastAt(openMs, nearMs) {
      const passed = countWhile(closures.length, (k) => starts[k] - taken[k] <= openMs);
      return open.lastAt(openMs + taken[passed], nearMs);
    },
  };
}

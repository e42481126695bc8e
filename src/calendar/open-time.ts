import { SlaError } from '../errors.js';
import { DAY_MS, MINUTE_MS, yearOf, yearStart } from '../time/civil.js';
import type { Zone } from '../time/zone.js';
import type { BusinessCalendar } from './business-calendar.js';
import { type CompiledHours, windowsOn } from './hours.js';
import { clipIntervals, countWhile, type Interval, mergeIntervals, withoutIntervals } from './interval.js';
import { type Summed, YearSums, type YearTotal } from './year-sums.js';

/**
 * The open milliseconds of a service clock, in order: by rank and select, as business days are. With F(t), the open time
 * up to an instant, they are a difference of F and its inverse; every question to a clock is one of the two.
 */
export interface OpenTime {
  /** How many open milliseconds begin in [fromMs, toMs); negative where `toMs` is the earlier one. */
  between(fromMs: number, toMs: number): number;
  /** The beginning of an open millisecond: 0 is the first at or after an instant, n the n-th after that, -1 the last before. */
  select(epochMs: number, n: number): number;
  isOpen(epochMs: number): boolean;
  /** The open time in [fromMs, toMs), as intervals in order that neither overlap nor touch. */
  intervals(fromMs: number, toMs: number): readonly Interval[];
}

/** Open always: F(t) = t, within the years of the calendar, which are local years. */
export function alwaysOpen({ range: { first, last }, zone }: BusinessCalendar): OpenTime {
  // No zone is a whole day away from UTC, so the zone need not be asked but for the first day and the last.
  const [safeFrom, safeTo] = [(yearStart(first) + 1) * DAY_MS, (yearStart(last + 1) - 1) * DAY_MS];
  return {
    between: (fromMs, toMs) => toMs - fromMs,
    select(epochMs, n) {
      const found = epochMs + n;
      if (found >= safeFrom && found < safeTo) return found;
      const tooEarly = found < zone.startOfDay(yearStart(first));
      if (!tooEarly && found < zone.startOfDay(yearStart(last + 1))) return found;
      throw new SlaError('RESULT_OUT_OF_RANGE', { year: tooEarly ? first - 1 : last + 1, from: first, to: last });
    },
    isOpen: () => true,
    intervals: (fromMs, toMs) => (fromMs < toMs ? [{ from: fromMs, to: toMs }] : []),
  };
}

/** The open intervals of a civil year, in order, clipped to it. One that runs over New Year is in two years, in two parts. */
interface OpenYear extends YearTotal {
  /** The year's first instant, and the first of the next one. */
  readonly from: number;
  readonly to: number;
  readonly intervals: readonly Interval[];
  readonly starts: Float64Array;
  /** Open time of the year before each interval, and after the last one: one entry more. */
  readonly sums: Float64Array;
  /** For each stretch of 24 hours from the year's first instant on, how many intervals start before it or with it. */
  readonly started: Uint32Array;
}

/** Open in the windows of service hours on a calendar, but for closures, which are in order and do not overlap. */
export function scheduledOpenTime(
  hours: CompiledHours,
  calendar: BusinessCalendar,
  closures: readonly Interval[],
): OpenTime {
  const years = new YearSums(
    (year) => buildYear(hours, calendar, closures, year),
    calendar.range,
    (year) => new SlaError('HOURS_NEVER_OPEN', { field: 'The service hours', from: `${year}` }),
  );
  let recent: Summed<OpenYear> | undefined;
  /** The local year of an instant: mostly that of the last question. */
  const yearAt = (epochMs: number): Summed<OpenYear> => {
    if (recent && epochMs >= recent.data.from && epochMs < recent.data.to) return recent;
    recent = years.at(localYearOf(epochMs, calendar.zone));
    return recent;
  };
  return {
    between(fromMs, toMs) {
      const from = yearAt(fromMs);
      const to = yearAt(toMs);
      if (from.run !== to.run) years.connect(from, to);
      return to.before + openUntil(to.data, toMs) - from.before - openUntil(from.data, fromMs);
    },
    select(epochMs, n) {
      const near = yearAt(epochMs);
      const rank = near.before + openUntil(near.data, epochMs) + n;
      const { before, data } = years.holding(rank, near);
      const i = intervalHolding(data, rank - before);
      return data.starts[i] + rank - before - data.sums[i];
    },
    isOpen(epochMs) {
      const { data } = yearAt(epochMs);
      const i = lastStarted(data, epochMs);
      return i >= 0 && epochMs < data.intervals[i].to;
    },
    intervals(fromMs, toMs) {
      if (fromMs >= toMs) return [];
      const first = yearAt(fromMs).data;
      const last = yearAt(toMs - 1).data;
      const pieces = Array.from({ length: last.year - first.year + 1 }, (_, i) => {
        const { data } = years.at(first.year + i);
        const start = data === first ? Math.max(lastStarted(data, fromMs), 0) : 0;
        return data.intervals.slice(start, data === last ? lastStarted(data, toMs - 1) + 1 : undefined);
      });
      return mergeIntervals(clipIntervals(pieces.flat(), fromMs, toMs));
    },
  };
}

/** The zone is asked, and not the years: looking one up in vain would ask for its days off. */
function localYearOf(epochMs: number, zone: Zone): number {
  const day = Math.floor(epochMs / DAY_MS);
  const year = yearOf(day);
  // No zone is a whole day away from UTC.
  if (day === yearStart(year) && epochMs < zone.startOfDay(day)) return year - 1;
  return day === yearStart(year + 1) - 1 && epochMs >= zone.startOfDay(day + 1) ? year + 1 : year;
}

/** The open time of a year up to an instant in it. */
function openUntil(year: OpenYear, epochMs: number): number {
  const i = lastStarted(year, epochMs);
  return i < 0 ? 0 : Math.min(year.sums[i] + epochMs - year.starts[i], year.sums[i + 1]);
}

/** The last interval of a year that has started by an instant in it; -1 where none has. */
function lastStarted({ from, starts, started }: OpenYear, epochMs: number): number {
  let i = started[Math.floor((epochMs - from) / DAY_MS)] - 1;
  while (i + 1 < starts.length && starts[i + 1] <= epochMs) i += 1;
  return i;
}

/** The interval i with sums[i] <= sum < sums[i + 1], which the year has. Where windows are about as long as each other, the
 * share of the sum tells which one, or its neighbour. */
function intervalHolding({ sums, total }: OpenYear, sum: number): number {
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

function buildYear(
  hours: CompiledHours,
  calendar: BusinessCalendar,
  closures: readonly Interval[],
  year: number,
): OpenYear {
  const from = calendar.startOfDay(yearStart(year));
  const to = calendar.endOfDay(yearStart(year + 1) - 1) + 1;
  const windows = hours.always ? [{ from, to }] : windowsIn(hours, calendar, year);
  const intervals = withoutIntervals(mergeIntervals(clipIntervals(windows, from, to)), closures);
  const sums = new Float64Array(intervals.length + 1);
  for (const [i, interval] of intervals.entries()) sums[i + 1] = sums[i] + interval.to - interval.from;
  const starts = Float64Array.from(intervals, (interval) => interval.from);
  const started = new Uint32Array(Math.ceil((to - from) / DAY_MS));
  let i = 0;
  for (let day = 0; day < started.length; day += 1) {
    while (i < starts.length && starts[i] <= from + day * DAY_MS) i += 1;
    started[day] = i;
  }
  return { year, total: sums[intervals.length], from, to, intervals, starts, sums, started };
}

function windowsIn(hours: CompiledHours, calendar: BusinessCalendar, year: number): readonly Interval[] {
  // The night before New Year may run into it, and begins two dates before where the zone skipped one (Pacific/Kiritimati,
  // 1994-12-31); otherwise the year before is not looked at, nor its days off asked for.
  const firstDay = yearStart(year) - (hours.overnight && year > calendar.range.first ? 2 : 0);
  const days = Array.from({ length: yearStart(year + 1) - firstDay }, (_, i) => firstDay + i);
  return days.flatMap((day) => intervalsOn(hours, calendar, day));
}

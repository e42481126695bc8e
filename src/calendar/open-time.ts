import { SlaError } from '../errors.js';
import { DAY_MS, yearOf, yearStart } from '../time/civil.js';
import type { Zone } from '../time/zone.js';
import type { BusinessCalendar } from './business-calendar.js';
import type { CompiledHours } from './hours.js';
import type { Interval } from './interval.js';
import {
  buildYear,
  closingOf,
  intervalHolding,
  lastStarted,
  type OpenYear,
  openingAfter,
  openUntil,
} from './open-year.js';
import { type Summed, YearSums } from './year-sums.js';

/**
 * Milliseconds that count, in order: by rank and select, as business days are. With F(t), those up to an instant, they are
 * a difference of F and its inverse; every question to a clock is one of the two.
 */
export interface CountedTime {
  /** How many of them begin in [fromMs, toMs). */
  between(fromMs: number, toMs: number): number;
  /** The beginning of one: 0 is the first at or after an instant, n the n-th after that. */
  select(epochMs: number, n: number): number;
}

/** The open milliseconds of a service clock: `between` is negative where `toMs` is the earlier one, and `select` goes back
 * with negative numbers, -1 being the last before the instant. */
export interface OpenTime extends CountedTime {
  isOpen(epochMs: number): boolean;
  /** The first instant after this one at which the service opens or closes; undefined where it does neither in this
   * calendar year and the next two, nor within the calendar. */
  nextChange(epochMs: number): number | undefined;
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
    nextChange: () => undefined,
    intervals: (fromMs, toMs) => (fromMs < toMs ? [{ from: fromMs, to: toMs }] : []),
  };
}

/** Of office hours seven centuries; of 24 windows a day, 22 years. They take 40 MB. */
const MOST_INTERVALS = 200_000;

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
      return i >= 0 && epochMs < data.ends[i];
    },
    nextChange(epochMs) {
      const { data } = yearAt(epochMs);
      const i = lastStarted(data, epochMs);
      const horizon = Math.min(data.year + 2, calendar.range.last);
      const following = ({ year }: OpenYear) => (year < horizon ? years.at(year + 1).data : undefined);
      const isOpen = i >= 0 && epochMs < data.ends[i];
      return isOpen ? closingOf(data, i, following) : openingAfter(data, i, following);
    },
    intervals(fromMs, toMs) {
      const found: { from: number; to: number }[] = [];
      if (fromMs >= toMs) return found;
      let { data } = yearAt(fromMs);
      addIntervals(found, data, Math.max(lastStarted(data, fromMs), 0), fromMs, toMs);
      while (data.to < toMs) {
        data = years.at(data.year + 1).data;
        addIntervals(found, data, 0, fromMs, toMs);
        if (found.length > MOST_INTERVALS) throw tooMany();
      }
      return found;
    },
  };
}

function tooMany(): SlaError {
  const instead = 'Ask for a shorter range';
  return new SlaError('LIMIT_EXCEEDED', { what: 'The range', limit: MOST_INTERVALS, unit: 'open intervals', instead });
}

/** Adds what of a year's intervals, from the i-th on, lies in [fromMs, toMs). */
function addIntervals(
  found: { from: number; to: number }[],
  { starts, ends }: OpenYear,
  first: number,
  fromMs: number,
  toMs: number,
): void {
  for (let i = first; i < starts.length && starts[i] < toMs; i += 1) {
    const from = Math.max(starts[i], fromMs);
    const to = Math.min(ends[i], toMs);
    const last = found.at(-1);
    // New Year cuts intervals, but it is no closing.
    if (last?.to === from) last.to = to;
    else if (from < to) found.push({ from, to });
  }
}

/** The zone is asked, and not the years: looking one up in vain would ask for its days off. */
function localYearOf(epochMs: number, zone: Zone): number {
  const day = Math.floor(epochMs / DAY_MS);
  const year = yearOf(day);
  // No zone is a whole day away from UTC.
  if (day === yearStart(year) && epochMs < zone.startOfDay(day)) return year - 1;
  return day === yearStart(year + 1) - 1 && epochMs >= zone.startOfDay(day + 1) ? year + 1 : year;
}

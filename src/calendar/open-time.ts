import { SlaError } from '../errors.js';
import { DAY_MS, yearOf, yearStart } from '../time/civil.js';
import type { Zone } from '../time/zone.js';
import type { BusinessCalendar } from './business-calendar.js';
import { buildYear, type Closing, intervalHolding, type OpenYear, openUntil, type Scheduled } from './open-year.js';
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
  /** The years of it, from which `openIntervals` tells its intervals, and `nextChange` the next of them; null where it is open
   * always. */
  readonly years: OpenYears | null;
}

export interface OpenYears {
  /** The local year of an instant. */
  readonly at: (epochMs: number) => OpenYear;
  readonly after: (year: OpenYear) => OpenYear;
  /** The last year that there is. */
  readonly last: number;
}

/** Open always: F(t) = t, within the years of the calendar, which are local years. */
export function alwaysOpen({ range: { first, last }, zone }: BusinessCalendar): OpenTime {
  // No zone is a whole day away from UTC, so the zone is asked only about the first day and the last.
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
    years: null,
  };
}

/** Open in the windows of service hours on a calendar, without the closures. */
export function scheduledOpenTime(parts: readonly Scheduled[], leftBy: Closing = (open) => open): OpenTime {
  const [{ calendar }] = parts;
  const years = new YearSums(
    (year) => buildYear(parts, leftBy, year),
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
    years: {
      at: (epochMs) => yearAt(epochMs).data,
      after: ({ year }) => years.at(year + 1).data,
      last: calendar.range.last,
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

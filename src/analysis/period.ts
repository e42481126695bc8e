import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { type Interval, invalidInterval } from '../calendar/interval.js';
import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
import { readDate, yearOf } from '../time/civil.js';
import { FIRST_INSTANT, LAST_INSTANT } from '../time/instant.js';

/** Local dates of the calendar's time zone, 'YYYY-MM-DD', both included. */
export interface Period {
  /** The first date. */
  readonly from: string;
  /** The last date, which is included. */
  readonly to: string;
}

/** A period as instants, [from, to), with the dates that it was given by. */
export interface CompiledPeriod extends Interval {
  readonly dates: Period;
}

/** RANGE-1: the years of tickets. */
const [FIRST_YEAR, LAST_YEAR] = [FIRST_INSTANT, LAST_INSTANT].map((epochMs) => new Date(epochMs).getUTCFullYear());

/** A period as a caller gives it. `name` is what the errors call it where it is a field of something; otherwise its two dates
 * are fields of their own. The first day and the last that tickets know are cut to what they know of them. */
export function readPeriod(from: unknown, to: unknown, { zone }: BusinessCalendar, name?: string): CompiledPeriod {
  const field = (date: string): string => (name === undefined ? date : `${name}.${date}`);
  const [firstDay, lastDay] = [readTicketDate(from, field('from')), readTicketDate(to, field('to'))];
  const dates = { from: String(from), to: String(to) };
  if (lastDay < firstDay) throw new SlaError('INVALID_INTERVAL', { field: name ?? 'The period', ...dates });
  const fromMs = Math.max(zone.startOfDay(firstDay), FIRST_INSTANT);
  const toMs = Math.min(zone.startOfDay(lastDay + 1), LAST_INSTANT + 1);
  // A day that the zone skipped has no instants.
  if (toMs <= fromMs) throw invalidInterval(name ?? 'The period', fromMs, toMs);
  return { from: fromMs, to: toMs, dates };
}

function readTicketDate(value: unknown, field: string): number {
  const epochDay = readDate(value, field);
  const year = yearOf(epochDay);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return epochDay;
  throw new SlaError('DATE_OUT_OF_RANGE', { field, given: describe(value), from: FIRST_YEAR, to: LAST_YEAR });
}

/** The dates that a period touches. */
export function datesOf(calendar: BusinessCalendar, { from, to }: Interval): readonly number[] {
  const [first, last] = [calendar.dayOf(from), calendar.dayOf(to - 1)];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

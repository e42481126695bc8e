// Dates of a calendar, one after the other: which exist, which are business days, when each begins and ends.
import { dateAfter, endOfDay, instantOf, instantsOf, localTime, weekday } from './local-time.js';
import { isDayOff } from './poland.js';
import { type OracleCalendar, weekdayNames } from './target-terms.js';

const known = new Map<string, number>();

/** The instant of a local time: a skipped one is moved forward by the gap, of two it is the first. */
export function localInstant(date: string, time: string, { zone }: OracleCalendar): number {
  const key = `${zone} ${date} ${time}`;
  const found = known.get(key) ?? instantOf(date, time, zone);
  if (known.size > 200_000) known.clear();
  known.set(key, found);
  return found;
}

const existing = new Map<string, boolean>();

/** Whether the zone has the date. A date that a zone skipped has no noon; no shorter transition was at noon. */
export function exists(date: string, { zone }: OracleCalendar): boolean {
  const key = `${zone} ${date}`;
  const found = existing.get(key) ?? instantsOf(date, '12:00', zone).length > 0;
  existing.set(key, found);
  return found;
}

export function dateOf(t: number, { zone }: OracleCalendar): string {
  return localTime(t, zone).date;
}

const ends = new Map<string, number>();

/** The last millisecond of a date. */
export function lastInstant(date: string, { zone }: OracleCalendar): number {
  const key = `${zone} ${date}`;
  const found = ends.get(key) ?? endOfDay(date, zone);
  ends.set(key, found);
  return found;
}

/** The first instant of a date. */
export function firstInstant(date: string, calendar: OracleCalendar): number {
  return localInstant(date, '00:00', calendar);
}

export function isBusinessDate(date: string, calendar: OracleCalendar): boolean {
  if (!exists(date, calendar) || calendar.daysOff.has(date)) return false;
  if (calendar.extraBusinessDays?.has(date)) return true;
  return !calendar.weekend.includes(weekdayNames[weekday(date)]);
}

/** No calendar has so many dates in a row that do not count. */
const MOST_DATES = 800;

/** The first date after another that is as wanted. */
export function nextDate(date: string, isWanted: (date: string) => boolean): string {
  let next = date;
  for (let i = 0; i < MOST_DATES; i += 1) {
    next = dateAfter(next, 1);
    if (isWanted(next)) return next;
  }
  throw new Error(`no date after ${date} counts`);
}

/** The date itself where it is as wanted, otherwise the first one after it. */
export function dateFrom(date: string, isWanted: (date: string) => boolean): string {
  return isWanted(date) ? date : nextDate(date, isWanted);
}

/** Whether a period may end on a date by article 115 of the Polish Civil Code, which has known Saturdays since 2017. */
export function endsPeriodInPoland(date: string): boolean {
  if (weekday(date) === 6) return date < '2017-01-01' && !isDayOff(date);
  return weekday(date) !== 0 && !isDayOff(date);
}

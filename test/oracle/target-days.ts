// From the start of a target to its last day: the cutoff, the opening, the days, and when the last one ends.
import { dateAfter, localTime, weekday } from './local-time.js';
import {
  dateFrom,
  dateOf,
  endsPeriodInPoland,
  exists,
  firstInstant,
  isBusinessDate,
  lastInstant,
  localInstant,
  nextDate,
} from './target-dates.js';
import {
  listOf,
  type OracleCalendar,
  type OracleCalendars,
  type OracleCutoff,
  type OracleDays,
  type OracleTarget,
  weekdayNames,
} from './target-terms.js';
import { calendarOf, MINUTE, OpenTime, usedUp } from './target-time.js';

/** A target with what its fields name. */
export interface Terms {
  readonly target: OracleTarget;
  readonly calendar: OracleCalendar;
  readonly open: OpenTime;
  readonly cutoffs: readonly OracleCutoff[];
  /** Whose dates the cutoffs and the day of the start are. */
  readonly startCalendar: OracleCalendar;
  readonly law: 'PL' | undefined;
}

export function termsOf(target: OracleTarget, calendars: OracleCalendars, law: 'PL' | undefined): Terms {
  const calendar = calendarOf(target.calendar, calendars);
  const cutoffs = target.cutoff ? listOf<OracleCutoff>(target.cutoff) : [];
  const role = cutoffs.find((cutoff) => cutoff.calendar !== undefined)?.calendar;
  return {
    target,
    calendar,
    open: new OpenTime(target.hours ?? '24x7', calendar, calendars),
    cutoffs,
    startCalendar: role === undefined ? calendar : calendarOf(role, calendars),
    law,
  };
}

/** How a start counts. */
export interface Counted {
  readonly at: number;
  /** The day of the start. */
  readonly date: string;
  /** What the target comes to in days; undefined where it is a length of time. */
  readonly days: OracleDays | undefined;
}

function namedFor(date: string, { cutoffs }: Terms): OracleCutoff | undefined {
  return cutoffs.find(({ days }) => days === undefined || days.includes(weekdayNames[weekday(date)]));
}

/** Whether a date counts as a day of start. */
function counts(date: string, terms: Terms): boolean {
  const { startCalendar, target } = terms;
  if (!exists(date, startCalendar)) return false;
  if (target.calendarDays !== undefined || isBusinessDate(date, startCalendar)) return true;
  return namedFor(date, terms)?.days !== undefined && !startCalendar.daysOff.has(date);
}

function isLate(start: number, date: string, terms: Terms): boolean {
  const cutoff = namedFor(date, terms);
  if (!cutoff) return false;
  const last = localInstant(date, cutoff.time, terms.startCalendar);
  return cutoff.inclusive ? start > last : start >= last;
}

/** Whether a start is late, or on a date that does not count. Without a cutoff every date does, except for a time of day. */
function isMoved(start: number, terms: Terms): boolean {
  const { target, startCalendar, cutoffs } = terms;
  const date = dateOf(start, startCalendar);
  if (target.ends === 'same-time' && target.businessDays !== undefined && !isBusinessDate(date, startCalendar))
    return true;
  return cutoffs.length > 0 && (!counts(date, terms) || isLate(start, date, terms));
}

/** The kind of days of a target, with their end. */
function daysOf({ businessDays, calendarDays, ends, lastDay }: OracleDays): OracleDays | undefined {
  if (businessDays === undefined && calendarDays === undefined) return undefined;
  return { businessDays, calendarDays, ends, lastDay };
}

/** How a start counts: what the cutoff makes of it, and then the hours. */
export function counted(start: number, terms: Terms): Counted {
  const { target, startCalendar, open } = terms;
  const date = dateOf(start, startCalendar);
  const moved = isMoved(start, terms);
  if (moved && target.afterCutoff) return { at: start, date, days: daysOf(target.afterCutoff) };
  const next = (): number =>
    firstInstant(
      nextDate(date, (day) => counts(day, terms)),
      startCalendar,
    );
  const at = usedUp(open, [], moved ? next() : start, 0);
  return { at, date: dateOf(at, startCalendar), days: daysOf(target) };
}

/** An estimate counts from a due date, which neither cutoff nor hours move. */
export function countedEstimate(due: number, { target, calendar }: Terms): Counted {
  return { at: due, date: dateOf(due, calendar), days: daysOf(target) };
}

/** The next of the dates that a number of days counts. */
export function dayAfter(date: string, { businessDays }: OracleDays, { calendar }: Terms): string {
  return nextDate(date, (day) => (businessDays === undefined ? exists(day, calendar) : isBusinessDate(day, calendar)));
}

/** When a day ends. */
export function endOf(date: string, { ends = 'midnight' }: OracleDays, at: number, terms: Terms): number {
  const { calendar, open } = terms;
  if (ends === 'midnight') return lastInstant(date, calendar);
  if (ends === 'closing') {
    const closing = open.closing(date) ?? lastInstant(date, calendar);
    // A window until 24:00 ends with its date.
    return closing === lastInstant(date, calendar) + 1 ? closing - 1 : closing;
  }
  if (ends !== 'same-time') return localInstant(date, ends, calendar);
  const minute = Math.floor(at / MINUTE) * MINUTE;
  return localInstant(date, localTime(minute, calendar.zone).time, calendar) + at - minute;
}

/** What becomes of a last day. */
export function settledDay(date: string, { lastDay = 'any' }: OracleDays, { calendar, law }: Terms): string {
  if (lastDay === 'any') return date;
  if (lastDay === 'business-day') return dateFrom(date, (day) => isBusinessDate(day, calendar));
  if (law !== 'PL') throw new Error('a statutory last day needs a law');
  return dateFrom(date, (day) => exists(day, calendar) && endsPeriodInPoland(day));
}

/** The last of the days after the day of the start, before it is settled. */
export function lastDayOf({ at, date }: Counted, days: OracleDays, terms: Terms): string {
  const { calendar } = terms;
  const { businessDays, calendarDays = 0 } = days;
  const n = businessDays ?? calendarDays;
  const isDay = (day: string): boolean =>
    businessDays === undefined ? exists(day, calendar) : isBusinessDate(day, calendar);
  let last = date;
  if (n === 0) last = dateFrom(date, isDay);
  else if (businessDays === undefined) last = dateFrom(dateAfter(date, n), (day) => exists(day, calendar));
  else for (let i = 0; i < n; i += 1) last = dayAfter(last, days, terms);
  // A start after the end of its day gets the next one.
  while (endOf(last, days, at, terms) < at) last = nextDate(last, isDay);
  return last;
}

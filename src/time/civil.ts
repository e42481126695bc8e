import { describe } from '../describe.js';
import { SlaError } from '../errors.js';

export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;
export const DAY_MINUTES = 24 * 60;

/** A day of the week as service hours and weekends name it. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Monday first, as ISO 8601 counts. */
export const weekdays: readonly Weekday[] = Object.freeze(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** The civil years that calendars reach: those of RANGE-1, and one more on either side, because the local date of the
 * first instant may be the day before, and a deadline lies after its ticket. */
export const FIRST_YEAR = 1989;
export const LAST_YEAR = 2101;

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** The epoch day (days since 1970-01-01) of a date of the Gregorian calendar, or NaN where there is no such date. */
export function epochDayOf(year: number, month: number, day: number): number {
  if (!(month >= 1 && month <= 12 && day >= 1)) return Number.NaN;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  const daysBefore = daysBeforeMonth[month - 1];
  if (day > daysBeforeMonth[month] - daysBefore + (month === 2 ? leap : 0)) return Number.NaN;
  const y = year - 1;
  // 1970 years of the calendar hold 477 leap days.
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) - 477 + (month > 2 ? leap : 0);
  return (year - 1970) * 365 + leapDays + daysBefore + day - 1;
}

/** Civil years, both included. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

// One more than LAST_YEAR, so that every year has an end.
const yearStarts = Int32Array.from({ length: LAST_YEAR - FIRST_YEAR + 2 }, (_, i) => epochDayOf(FIRST_YEAR + i, 1, 1));

/** The epoch day of 1 January; FIRST_YEAR to LAST_YEAR + 1. */
export function yearStart(year: number): number {
  return yearStarts[year - FIRST_YEAR];
}

/** The civil year an epoch day lies in. */
export function yearOf(epochDay: number): number {
  // 365.2425 days is the mean Gregorian year; the estimate is at most one year off.
  const year = 1970 + Math.floor(epochDay / 365.2425);
  if (year <= FIRST_YEAR || year >= LAST_YEAR) return new Date(epochDay * DAY_MS).getUTCFullYear();
  if (epochDay < yearStart(year)) return year - 1;
  return epochDay >= yearStart(year + 1) ? year + 1 : year;
}

/** 0 for Monday to 6 for Sunday: an index into `weekdays`. */
export function weekdayIndex(epochDay: number): number {
  // 1970-01-01 was a Thursday, index 3; the second modulo keeps days before it positive.
  return (((epochDay + 3) % 7) + 7) % 7;
}

// Made in full, because an array that begins far from zero is kept as a dictionary, five times slower.
const dateTexts = new Array<string | undefined>(yearStart(LAST_YEAR + 1) - yearStart(FIRST_YEAR));

/** 'YYYY-MM-DD' of an epoch day. */
export function dateText(epochDay: number): string {
  // Kept, because a result carries several dates and a service desk asks for the same few over and over.
  const index = epochDay - yearStarts[0];
  if (index < 0 || epochDay >= yearStart(LAST_YEAR + 1)) return writeDate(epochDay);
  dateTexts[index] ??= writeDate(epochDay);
  return dateTexts[index];
}

function writeDate(epochDay: number): string {
  return new Date(epochDay * DAY_MS).toISOString().slice(0, -14);
}

/** The form of a date; whether the date exists, `readDate` says. */
export const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The epoch day of a 'YYYY-MM-DD' that exists and that calendars reach. */
export function readDate(value: unknown, field: string): number {
  const match = typeof value === 'string' ? DATE.exec(value) : null;
  const epochDay = match ? epochDayOf(Number(match[1]), Number(match[2]), Number(match[3])) : Number.NaN;
  if (epochDay >= yearStart(FIRST_YEAR) && epochDay < yearStart(LAST_YEAR + 1)) return epochDay;
  if (!Number.isNaN(epochDay)) {
    throw new SlaError('DATE_OUT_OF_RANGE', { field, given: describe(value), from: FIRST_YEAR, to: LAST_YEAR });
  }
  throw new SlaError('INVALID_DATE', { field, given: describe(value) });
}

/** The form of a local time of day before midnight. */
export const TIME_OF_DAY = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** The minute of the day of an 'HH:MM'; '24:00', the end of the day, only where `latest` allows it. `others` are what the
 * caller accepts besides, for the error. */
export function readTimeOfDay(value: unknown, field: string, latest: '23:59' | '24:00', others = ''): number {
  if (value === '24:00' && latest === '24:00') return 24 * 60;
  const match = typeof value === 'string' ? TIME_OF_DAY.exec(value) : null;
  if (match) return Number(match[1]) * 60 + Number(match[2]);
  throw new SlaError('INVALID_TIME', {
    field,
    given: describe(value),
    accepted: `${others}a local time of day as 'HH:MM', '00:00' to '${latest}'`,
  });
}

/** 'HH:MM' of a minute of the day. */
export function minuteText(minuteOfDay: number): string {
  const [hour, minute] = [Math.floor(minuteOfDay / 60), minuteOfDay % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

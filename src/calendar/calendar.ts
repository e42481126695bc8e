import type { LocalizedText } from '../language.js';
import type { Weekday } from '../time/civil.js';
import type { InstantInput } from '../time/instant.js';
import type { LocalTimeOptions } from '../time/local-time.js';
import type { HolidayInput, HolidayRule, HolidaysOfYear } from './holidays.js';

/** What only the library can put into a calendar. */
export declare const madeHere: unique symbol;

/**
 * Which local dates are business days, in one time zone. Made by `polishCalendar`, `createCalendar` or
 * `countryCalendar`, and by nothing else: look-alikes are refused.
 */
export interface Calendar {
  readonly [madeHere]: true;
  /** The IANA name the calendar was made with. */
  readonly timeZone: string;
  /**
   * The local dates for which its business days have been compared, day by day, with a source other than the one they come from,
   * changes of your own apart. `null` where nobody has: for many countries, and for the days off that you supply.
   */
  readonly verified: VerifiedDates | null;
  /**
   * Whether a local date ('YYYY-MM-DD') is a business day. Throws `INVALID_DATE`, `DATE_OUT_OF_RANGE`,
   * `RESULT_OUT_OF_RANGE` (a year that the calendar does not cover), `HOLIDAYS_FAILED`, `INVALID_HOLIDAYS`.
   */
  readonly isBusinessDay: (date: string) => boolean;
  /** The name of the day off that a local date is, or `null`. A weekend alone has no name, and a partial day off is not told
   * of. Throws as `isBusinessDay` does. */
  readonly holidayOn: (date: string) => LocalizedText | null;
  /**
   * The first business day after a local date, which need not be one itself. Throws as `isBusinessDay` does, and
   * `NO_BUSINESS_DAY` where a search meets two calendar years in a row without one, not counting the one it starts in.
   */
  readonly nextBusinessDay: (date: string) => string;
  /**
   * The `n`-th business day after a local date, or before it where `n` is negative; the date need not be a business day,
   * and is not counted. 0 is the date itself where it is a business day, otherwise the next one. Throws as
   * `nextBusinessDay` does, and `INVALID_VALUE` or `MISSING_FIELD` for an `n` that is no whole number, or more
   * than calendars reach.
   */
  readonly addBusinessDays: (date: string, n: number) => string;
  /**
   * How many business days come after one local date and until another, which counts; negative where `to` is the earlier
   * one. Throws as `isBusinessDay` does.
   */
  readonly businessDaysBetween: (from: string, to: string) => number;
  /**
   * The instant of a local date and time of the calendar's time zone, as spreadsheets and databases have it: '2026-11-23 13:40' or
   * '2026-11-23T13:40:00.5', without an offset; or as the option `pattern` says. Throws `INVALID_TIME` for anything else,
   * `REPEATED_LOCAL_TIME` for a time that exists twice and `SKIPPED_LOCAL_TIME` for one that the clock skips, unless an option says
   * what it is, `INSTANT_OUT_OF_RANGE`, and `UNKNOWN_FIELD` or `INVALID_VALUE` for wrong options.
   */
  readonly instantOf: (localTime: string, options?: LocalTimeOptions) => Date;
  /** The local date, 'YYYY-MM-DD', at an instant. Throws what an instant can be wrong in. */
  readonly dateOf: (instant: InstantInput) => string;
}

/** Local dates, both included. */
export interface VerifiedDates {
  /** 'YYYY-MM-DD' */
  readonly from: string;
  readonly to: string;
}

/** What a caller may change about a calendar's days (CAL-4). */
export interface CalendarChanges {
  /** More days off: dates, rules such as `{ month: 12, day: 31 }` or `{ weekday: 'sat', nth: [2, 4] }`, and functions that answer
   * for a year with its dates. Any of them can be a partial day off. */
  readonly extraHolidays?: readonly (HolidayInput | HolidayRule | HolidaysOfYear)[] | undefined;
  /** Dates that are business days, whatever the weekend, the holidays and rules say; partial days off in `extraHolidays` stay. */
  readonly extraBusinessDays?: readonly string[] | undefined;
  /** The days of the week that are not business days. Default: those of the country, or Saturday and Sunday. */
  readonly weekend?: readonly Weekday[] | undefined;
}

/** What a calendar is made of. */
export interface CalendarOptions extends CalendarChanges {
  /** An IANA time zone name, such as 'Europe/Warsaw'. */
  readonly timeZone: string;
  /** The days off of each year; `fixedHolidays` makes it from a list. */
  readonly holidays: HolidaysOfYear;
}

export const changeKeys = ['extraHolidays', 'extraBusinessDays', 'weekend'] as const;

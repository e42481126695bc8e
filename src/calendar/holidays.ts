import type { LocalizedText } from '../language.js';
import type { Weekday } from '../time/civil.js';
import type { Interval } from './interval.js';
import type { PolishDayOff } from './polish-days-off.js';

/**
 * With either of these times a day off is a partial one: the day remains a business day, and service hours that keep to days off are
 * closed in that part of it.
 */
export interface PartOfDay {
  /** The local time 'HH:MM' at which the part begins. Default: with the day. */
  readonly from?: string | undefined;
  /** The local time 'HH:MM', up to '24:00', at which it ends. Default: with the day; a window that begins on the day and runs
   * over midnight is closed until its end. */
  readonly to?: string | undefined;
}

/** A day off, or a partial one. The name is one text, or one for each language. */
export interface Holiday extends PartOfDay {
  /** 'YYYY-MM-DD', a local date. */
  readonly date: string;
  /** What explanations call it. Default: a day off. */
  readonly name?: string | LocalizedText | undefined;
}

/** A day off as its date alone, or with its name. */
export type HolidayInput = string | Holiday;

/** A month and day of every year: of the years that have it, where it is 29 February. */
export interface YearlyHoliday extends PartOfDay {
  /** 1 to 12. */
  readonly month: number;
  /** 1 to the last day that the month can have. */
  readonly day: number;
  /** What explanations call it. Default: a day off. */
  readonly name?: string | LocalizedText | undefined;
}

/** Which of the days of a month that are the same day of the week: from its beginning, or from its end. */
export type NthInMonth = 1 | 2 | 3 | 4 | 5 | -1 | -2 | -3 | -4 | -5;

// Lists of the types that are written out, because the documentation shows types and no lists.
export const numbersInMonth = [1, 2, 3, 4, 5, -1, -2, -3, -4, -5] as const satisfies readonly NthInMonth[];
export const numbersText = '1 to 5, or from the end of the month -1 to -5';

/** Days of the week by their number in a month, such as every second and fourth Saturday. */
export interface WeekdayHoliday extends PartOfDay {
  readonly weekday: Weekday;
  /** 1 to 5; from the end of the month -1 to -5. A month without a fifth one has none. */
  readonly nth: readonly NthInMonth[];
  /** 1 to 12. Default: every month. */
  readonly month?: number | undefined;
  /** What explanations call it. Default: a day off. */
  readonly name?: string | LocalizedText | undefined;
}

/** Days off by a rule. */
export type HolidayRule = YearlyHoliday | WeekdayHoliday;

/** What date-holidays calls a day: `public` days are off for all, `bank` for banks and authorities; `optional` ones, `school` holidays
 * and `observance`s are days off where somebody says so. */
export type HolidayType = 'public' | 'bank' | 'school' | 'optional' | 'observance';

export const holidayTypes = [
  'public',
  'bank',
  'school',
  'optional',
  'observance',
] as const satisfies readonly HolidayType[];

/** What becomes of a country's partial days off: nothing, or the service is closed in that part of the day. */
export type PartDayPolicy = 'ignore' | 'close';

export const partDayChoices = ['ignore', 'close'] as const satisfies readonly PartDayPolicy[];

/** The days off of a civil year. It is asked once for each year that a calendar reaches, and has to answer for that year alone. */
export type HolidaysOfYear = (year: number) => readonly HolidayInput[];

/** A day off: the name that a caller gave it, or one of the Polish ones. */
export type DayOff = LocalizedText | PolishDayOff;

/** A partial day off, in minutes of the day. */
export interface PartDay extends Interval {
  readonly name: LocalizedText;
}

/** Days off and partial days off, by epoch day. */
export interface DaysOff<Day extends DayOff = DayOff> {
  readonly whole: ReadonlyMap<number, Day>;
  readonly parts: ReadonlyMap<number, readonly PartDay[]>;
}

export const noDaysOff: DaysOff<never> = /* @__PURE__ */ Object.freeze({
  whole: new Map<number, never>(),
  parts: new Map<number, never>(),
});

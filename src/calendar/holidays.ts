import { describe, isMade } from '../describe.js';
import { isKnownError, SlaError } from '../errors.js';
import { reading, readList, readRecord, reasonOf } from '../input.js';
import { type LocalizedText, readLocalizedText } from '../language.js';
import { dateText, readDate, yearOf } from '../time/civil.js';
import type { PolishDayOff } from './polish-days-off.js';

/** A day off. The name is one text, or one for each language. */
export interface Holiday {
  /** 'YYYY-MM-DD', a local date. */
  readonly date: string;
  /** What explanations call it. */
  readonly name: string | LocalizedText;
}

/** A day off as its date alone, or with its name. */
export type HolidayInput = string | Holiday;

/** The days off of a civil year. It is asked once for each year that a calendar reaches, and has to answer for that year alone. */
export type HolidaysOfYear = (year: number) => readonly HolidayInput[];

/** A day off: the name that a caller gave it, or one of the Polish ones. */
export type DayOff = LocalizedText | PolishDayOff;

/** Days off by epoch day. */
export type DaysOff = ReadonlyMap<number, DayOff>;

/** Days off of a caller's, by epoch day. */
export type NamedDays = ReadonlyMap<number, LocalizedText>;

const unnamed: LocalizedText = /* @__PURE__ */ Object.freeze({ en: 'Day off', pl: 'Dzień wolny' });

/**
 * Days off from a list, for `createCalendar`: each year gets those of its own dates.
 *
 * @param days dates as 'YYYY-MM-DD', or with names as `{ date, name }`
 * @returns what `createCalendar` takes as `holidays`; a year without a date in the list has no days off
 * @throws {@link SlaError} `INVALID_DATE`, `DATE_OUT_OF_RANGE`, `INVALID_VALUE`, `MISSING_FIELD`, `UNKNOWN_FIELD`
 * @example
 * ```ts
 * import { createCalendar, fixedHolidays } from 'hezo-sla';
 *
 * const calendar = createCalendar({ timeZone: 'Europe/Warsaw', holidays: fixedHolidays(['2026-12-24']) });
 * calendar.isBusinessDay('2026-12-24'); // false
 * ```
 * @see CAL-4
 */
export function fixedHolidays(days: readonly HolidayInput[]): (year: number) => readonly Holiday[] {
  const byYear = new Map<number, Holiday[]>();
  for (const [epochDay, name] of readHolidays(days, 'holidays')) {
    const ofYear = byYear.get(yearOf(epochDay)) ?? [];
    byYear.set(yearOf(epochDay), [...ofYear, { date: dateText(epochDay), name }]);
  }
  return (year) => (byYear.get(year) ?? []).map((day) => ({ ...day }));
}

/** A day off of a caller's, read. */
interface NamedDay {
  readonly epochDay: number;
  readonly name: LocalizedText;
}

/** Enough for each day of a year to be named twice. */
const MOST_OF_A_YEAR = 732;

/** Days off from a caller's list, by epoch day. A day named twice keeps its first name. */
export function readHolidays(value: unknown, field: string, most?: number): NamedDays {
  const accepted = "a list of 'YYYY-MM-DD' dates or { date, name } objects";
  const days = new Map<number, LocalizedText>();
  for (const [i, item] of readList(value, field, accepted, most).entries()) {
    const { epochDay, name } = readHoliday(item, `${field}[${i}]`);
    if (!days.has(epochDay)) days.set(epochDay, name);
  }
  return days;
}

function readHoliday(item: unknown, field: string): NamedDay {
  // A Date is an object, but a mistake for a date.
  if (typeof item === 'string' || reading(field, () => isMade(item, Date)))
    return { epochDay: readDate(item, field), name: unnamed };
  const holiday = readRecord(item, field, ['date', 'name']);
  return reading(field, () => ({
    epochDay: readDate(holiday.date, `${field}.date`),
    name: readLocalizedText(holiday.name, `${field}.name`),
  }));
}

/** What a caller's function answers for a year, checked: dates of that year and no other. */
export function askHolidays(holidays: HolidaysOfYear, year: number): NamedDays {
  const accepted = `a list of { date, name } with dates of ${year}`;
  const days = answerOf(holidays, year, accepted);
  for (const epochDay of days.keys()) {
    if (yearOf(epochDay) === year) continue;
    throw new SlaError('INVALID_HOLIDAYS', { year, given: `${dateText(epochDay)} among its dates`, accepted });
  }
  return days;
}

function answerOf(holidays: HolidaysOfYear, year: number, accepted: string): NamedDays {
  let answer: unknown;
  try {
    answer = holidays(year);
  } catch (cause) {
    // It asked a calendar whose own function failed, maybe the one that is asking it: that says it all.
    if (isKnownError(cause) && cause.code === 'HOLIDAYS_FAILED') throw cause;
    throw new SlaError('HOLIDAYS_FAILED', { year, reason: reasonOf(cause) }, { cause });
  }
  try {
    return readHolidays(answer, `holidays(${year})`, MOST_OF_A_YEAR);
  } catch (cause) {
    const shown = describe(answer);
    const given = shown.startsWith('a list') ? `a list in which ${reasonOf(cause).replace(/\.$/, '')}` : shown;
    throw new SlaError('INVALID_HOLIDAYS', { year, given, accepted }, { cause });
  }
}

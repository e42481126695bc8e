import { describe, isMade } from '../describe.js';
import { isKnownError, SlaError } from '../errors.js';
import { type InputRecord, reading, readList, readRecord, refuseAs } from '../input.js';
import type { LocalizedText } from '../language.js';
import { reasonOf } from '../mistakes.js';
import { dateText, readDate, yearOf } from '../time/civil.js';
import { type DatesOfYear, readNthWeekdays, readYearly, weekdayKeys, yearlyKeys } from './holiday-rules.js';
import type { DaysOff, Holiday, HolidayInput, HolidayRule, HolidaysOfYear, PartDay } from './holidays.js';
import { type NamedDay, namedDayKeys, partTexts, readNamedDay, unnamedDay } from './part-day.js';

/** A day off of a caller's, or part of one. */
interface ListedDay extends NamedDay {
  readonly epochDay: number;
}

/** Days off as a caller lists them. */
interface HolidayList {
  /** Those whose dates are given. */
  readonly dated: readonly ListedDay[];
  readonly daysOf: (year: number) => readonly ListedDay[];
}

/** Each of them is evaluated in each year; real calendars have fewer than ten. */
const MOST_RULES = 100;

/** Enough for each day of a year to be named five times. */
const MOST_OF_A_YEAR = 2000;

/**
 * Days off from a list, for `createCalendar`: each year gets those of its own dates, and those of rules.
 *
 * @param days dates as 'YYYY-MM-DD', or with names as `{ date, name }`; rules as `{ month, day }` or `{ weekday, nth }`
 * @returns what `createCalendar` takes as `holidays`; a year without a date in the list has no days off except those of rules
 * @throws {@link SlaError} `INVALID_DATE`, `DATE_OUT_OF_RANGE`, `INVALID_VALUE`, `INVALID_TIME`, `MISSING_FIELD`, `UNKNOWN_FIELD`
 * @example
 * ```ts
 * import { createCalendar, fixedHolidays } from 'hezo-sla';
 *
 * const holidays = fixedHolidays(['2026-12-24', { month: 12, day: 31, name: "New Year's Eve" }]);
 * const calendar = createCalendar({ timeZone: 'Europe/Warsaw', holidays });
 * calendar.isBusinessDay('2026-12-24'); // false
 * calendar.isBusinessDay('2027-12-24'); // true
 * calendar.isBusinessDay('2027-12-31'); // false
 * ```
 * @see CAL-4
 */
export function fixedHolidays(days: readonly (HolidayInput | HolidayRule)[]): (year: number) => readonly Holiday[] {
  const { daysOf } = readHolidayList(days, 'holidays', 'rules');
  return (year) => {
    const { whole, parts } = asDaysOff(daysOf(year));
    return [
      ...Array.from(whole, ([epochDay, name]) => ({ date: dateText(epochDay), name })),
      ...Array.from(parts, ([epochDay, ofDay]) =>
        ofDay.map((part) => ({ date: dateText(epochDay), ...partTexts(part) })),
      ).flat(),
    ];
  };
}

/** Days off from a caller's list of dates and rules; and of functions of a year, where they are accepted. */
export function readHolidayList(value: unknown, field: string, allowed: 'rules' | 'functions'): HolidayList {
  const objects = 'objects of { date, name }, { month, day } or { weekday, nth }';
  const forms = `a list of 'YYYY-MM-DD' dates, ${objects}${allowed === 'functions' ? ', or functions of a year' : ''}`;
  const dated: ListedDay[] = [];
  const byYear = new Map<number, ListedDay[]>();
  const rules: ((year: number) => readonly ListedDay[])[] = [];
  for (const [i, item] of readList(value, field, forms).entries()) {
    const read = readItem(item, `${field}[${i}]`, allowed);
    if (typeof read === 'function') {
      if (rules.push(read) > MOST_RULES)
        refuseAs(field, `a list of more than ${MOST_RULES} rules`, `at most ${MOST_RULES}`);
      continue;
    }
    dated.push(read);
    append(byYear, yearOf(read.epochDay), read);
  }
  return { dated, daysOf: (year) => [...(byYear.get(year) ?? []), ...rules.flatMap((rule) => rule(year))] };
}

function readItem(item: unknown, field: string, allowed: 'rules' | 'functions') {
  if (allowed === 'functions' && typeof item === 'function') {
    // A function is all that it is known to be: what it answers is checked.
    const holidays = item as HolidaysOfYear;
    return (year: number) => askHolidays(holidays, year, field);
  }
  return reading(field, () => {
    // Keys of its own: a Temporal.PlainDate has a month and a day too.
    const has = (key: string): boolean => typeof item === 'object' && item !== null && Object.hasOwn(item, key);
    if (has('date')) return readDay(item, field);
    if (has('weekday') || has('nth')) return readRule(item, field, weekdayKeys, readNthWeekdays);
    return has('month') || has('day') ? readRule(item, field, yearlyKeys, readYearly) : readDay(item, field);
  });
}

function readRule(
  item: unknown,
  field: string,
  keys: readonly string[],
  read: (given: InputRecord, field: string) => DatesOfYear,
): (year: number) => readonly ListedDay[] {
  const given = readRecord(item, field, [...keys, ...namedDayKeys]);
  const dates = read(given, field);
  const day = readNamedDay(given, field);
  return (year) => dates(year).map((epochDay) => ({ epochDay, ...day }));
}

function readDay(item: unknown, field: string): ListedDay {
  // A Date is an object, but a mistake for a date.
  if (typeof item === 'string' || isMade(item, Date)) return { epochDay: readDate(item, field), ...unnamedDay };
  const given = readRecord(item, field, ['date', ...namedDayKeys]);
  return { epochDay: readDate(given.date, `${field}.date`), ...readNamedDay(given, field) };
}

/** Adds to the list of a key. */
function append<T>(lists: Map<number, T[]>, key: number, item: T): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  list.push(item);
}

/** Days off as calendars keep them. A day named twice keeps its first name. */
export function asDaysOff(days: readonly ListedDay[]): DaysOff<LocalizedText> {
  const whole = new Map<number, LocalizedText>();
  const parts = new Map<number, PartDay[]>();
  for (const { epochDay, name, part } of days) {
    if (part) append(parts, epochDay, { name, ...part });
    else if (!whole.has(epochDay)) whole.set(epochDay, name);
  }
  return { whole, parts };
}

/** What a caller's function answers for a year, checked: dates of that year and no other. */
export function askHolidays(holidays: HolidaysOfYear, year: number, field = 'holidays'): readonly ListedDay[] {
  const accepted = `a list of { date, name } with dates of ${year}`;
  const days = answerOf(holidays, { field, year, accepted });
  const stray = days.find(({ epochDay }) => yearOf(epochDay) !== year);
  if (!stray) return days;
  const given = `${dateText(stray.epochDay)} among its dates`;
  throw new SlaError('INVALID_HOLIDAYS', { field, year, given, accepted });
}

function answerOf(
  holidays: HolidaysOfYear,
  asked: { readonly field: string; readonly year: number; readonly accepted: string },
): readonly ListedDay[] {
  const { field, year } = asked;
  let answer: unknown;
  try {
    answer = holidays(year);
  } catch (cause) {
    // It asked a calendar whose own function failed, maybe the one that is asking it: that says it all.
    if (isKnownError(cause) && cause.code === 'HOLIDAYS_FAILED') throw cause;
    throw new SlaError('HOLIDAYS_FAILED', { year, reason: reasonOf(cause) }, { cause });
  }
  try {
    const at = `${field}(${year})`;
    return readList(answer, at, "a list of 'YYYY-MM-DD' dates or { date, name } objects", MOST_OF_A_YEAR).map(
      (item, i) => {
        return reading(`${at}[${i}]`, () => readDay(item, `${at}[${i}]`));
      },
    );
  } catch (cause) {
    const shown = describe(answer);
    const given = shown.startsWith('a list') ? `a list in which ${reasonOf(cause).replace(/\.$/, '')}` : shown;
    throw new SlaError('INVALID_HOLIDAYS', { ...asked, given }, { cause });
  }
}

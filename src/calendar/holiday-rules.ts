import { type InputRecord, oneOf, readItems, readWholeNumber, refuse, refuseAs } from '../input.js';
import { epochDayOf, weekdayIndex, weekdays, yearStart } from '../time/civil.js';
import { type NthInMonth, numbersInMonth, numbersText } from './holidays.js';

/** The dates of a rule in a year, as epoch days. */
export type DatesOfYear = (year: number) => readonly number[];

export const yearlyKeys = ['month', 'day'] as const;
export const weekdayKeys = ['weekday', 'nth', 'month'] as const;

/** A year that has 29 February. */
const LEAP_YEAR = 2000;

/** The same month and day of every year. */
export function readYearly(given: InputRecord, field: string): DatesOfYear {
  const month = readMonth(given.month, `${field}.month`);
  const day = readWholeNumber(given.day, `${field}.day`, 1, monthEnd(LEAP_YEAR, month) - monthStart(LEAP_YEAR, month));
  return (year) => [epochDayOf(year, month, day)].filter((epochDay) => !Number.isNaN(epochDay));
}

/** Days of the week by their number in one month, or in each of them. */
export function readNthWeekdays(given: InputRecord, field: string): DatesOfYear {
  const weekday = weekdays.indexOf(oneOf(weekdays)(given.weekday, `${field}.weekday`));
  const accepted = `a list of numbers: ${numbersText}`;
  const nth = readItems(given.nth, `${field}.nth`, accepted, readNth, numbersInMonth.length);
  if (nth.length === 0) refuseAs(`${field}.nth`, 'an empty list', accepted);
  const months = given.month === undefined ? everyMonth : [readMonth(given.month, `${field}.month`)];
  return (year) =>
    months.flatMap((month) => {
      const days = weekdaysOf(year, month, weekday);
      // The fourth may be the last one.
      return [...new Set(nth.flatMap((n) => days.at(n > 0 ? n - 1 : n) ?? []))];
    });
}

const everyMonth = Array.from({ length: 12 }, (_, i) => i + 1);

function readNth(value: unknown, field: string): NthInMonth {
  const found = numbersInMonth.find((n) => n === value);
  return found ?? refuse(value, field, `a whole number: ${numbersText}`);
}

function readMonth(value: unknown, field: string): number {
  return readWholeNumber(value, field, 1, 12);
}

function monthStart(year: number, month: number): number {
  return epochDayOf(year, month, 1);
}

function monthEnd(year: number, month: number): number {
  return month === 12 ? yearStart(year + 1) : monthStart(year, month + 1);
}

/** The dates of a month that are a day of the week, in order. */
function weekdaysOf(year: number, month: number, weekday: number): readonly number[] {
  const start = monthStart(year, month);
  const first = start + ((weekday - weekdayIndex(start) + 7) % 7);
  return [0, 7, 14, 21, 28].map((days) => first + days).filter((day) => day < monthEnd(year, month));
}

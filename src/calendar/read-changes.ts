import { SlaError } from '../errors.js';
import { readChoice, readList } from '../input.js';
import { dateText, readDate, type Weekday, weekdayIndex, weekdays } from '../time/civil.js';
import { type DayChanges, noChanges } from './business-calendar.js';
import type { CalendarChanges } from './calendar.js';
import { asDaysOff, readHolidayList } from './read-holidays.js';

/** What a caller changes about a calendar's days, whose weekend is as given where no other is. */
export function readChanges(changes: CalendarChanges, usual = noChanges.isWeekend): DayChanges {
  const isWeekend = (changes.weekend ?? null) === null ? usual : isOneOf(readWeekend(changes.weekend));
  const { dated, daysOf } = readHolidayList(changes.extraHolidays ?? [], 'extraHolidays', 'functions');
  const extraBusinessDays = readDates(changes.extraBusinessDays ?? [], 'extraBusinessDays');
  // A date overrides a rule, and a partial day off does not conflict.
  const conflict = dated.find(({ epochDay, part }) => part === null && extraBusinessDays.has(epochDay));
  if (conflict)
    throw new SlaError('CALENDAR_CONFLICT', { field: 'extraBusinessDays', date: dateText(conflict.epochDay) });
  return { isWeekend, extraHolidays: (year) => asDaysOff(daysOf(year)), extraBusinessDays };
}

function readWeekend(value: unknown): readonly Weekday[] {
  const days = readList(value, 'weekend', `a list of days: ${weekdays.join(', ')}`);
  return days.map((day, i) => readChoice(day, `weekend[${i}]`, weekdays));
}

/** Whether a date is on one of these days of the week. */
export function isOneOf(days: readonly Weekday[]): (epochDay: number) => boolean {
  const indices = new Set(days.map((day) => weekdays.indexOf(day)));
  return (epochDay) => indices.has(weekdayIndex(epochDay));
}

function readDates(value: unknown, field: string): ReadonlySet<number> {
  return new Set(
    readList(value, field, "a list of 'YYYY-MM-DD' dates").map((date, i) => readDate(date, `${field}[${i}]`)),
  );
}

import { SlaError } from '../errors.js';
import { readChoice, readList } from '../input.js';
import { dateText, readDate, weekdays } from '../time/civil.js';
import type { DayChanges } from './business-calendar.js';
import type { CalendarChanges } from './calendar.js';
import { readHolidays } from './holidays.js';

/** What a caller changes about a calendar's days. */
export function readChanges(changes: CalendarChanges): DayChanges {
  const weekend = readWeekend(changes.weekend ?? ['sat', 'sun']);
  const extraHolidays = readHolidays(changes.extraHolidays ?? [], 'extraHolidays');
  const extraBusinessDays = readDates(changes.extraBusinessDays ?? [], 'extraBusinessDays');
  for (const epochDay of extraBusinessDays) {
    if (extraHolidays.has(epochDay)) throw new SlaError('CALENDAR_CONFLICT', { date: dateText(epochDay) });
  }
  return { weekend, extraHolidays, extraBusinessDays };
}

function readWeekend(value: unknown): ReadonlySet<number> {
  const days = readList(value, 'weekend', `a list of days: ${weekdays.join(', ')}`);
  return new Set(days.map((day, i) => weekdays.indexOf(readChoice(day, `weekend[${i}]`, weekdays))));
}

function readDates(value: unknown, field: string): ReadonlySet<number> {
  return new Set(
    readList(value, field, "a list of 'YYYY-MM-DD' dates").map((date, i) => readDate(date, `${field}[${i}]`)),
  );
}

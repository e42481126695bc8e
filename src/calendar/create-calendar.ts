import { reading, readRecord, refuse } from '../input.js';
import { FIRST_YEAR, LAST_YEAR, type YearRange } from '../time/civil.js';
import { readZone } from '../time/zone.js';
import { BusinessCalendar } from './business-calendar.js';
import {
  type Calendar,
  type CalendarChanges,
  type CalendarOptions,
  changeKeys,
  type VerifiedDates,
} from './calendar.js';
import { faceOf } from './calendar-face.js';
import type { HolidaysOfYear } from './holidays.js';
import { readChanges } from './read-changes.js';
import { asDaysOff, askHolidays } from './read-holidays.js';

/**
 * Creates a custom calendar: a time zone, the days off of each year, the weekend.
 *
 * @param options `timeZone` and `holidays`, and the changes to them
 * @returns a calendar for `calculateDeadlines` and `createServiceClock`; make it once and keep it, because it keeps the
 *   years it has looked up
 * @throws {@link SlaError} `UNKNOWN_TIME_ZONE`, `MISSING_FIELD`, `UNKNOWN_FIELD`, `INVALID_VALUE`, `INVALID_DATE`, `INVALID_TIME`,
 *   `DATE_OUT_OF_RANGE`, `CALENDAR_CONFLICT`. The days off are asked for when a year is first needed: whatever needs them
 *   throws `HOLIDAYS_FAILED` or `INVALID_HOLIDAYS` then
 * @example
 * ```ts
 * import { createCalendar } from 'hezo-sla';
 *
 * const calendar = createCalendar({
 *   timeZone: 'Asia/Dubai',
 *   weekend: ['sat', 'sun'],
 *   holidays: (year) => [{ date: `${year}-12-02`, name: 'National Day' }],
 * });
 * calendar.isBusinessDay('2026-12-02'); // false
 * calendar.isBusinessDay('2026-12-03'); // true
 * ```
 * @see CAL-4
 */
export function createCalendar(options: CalendarOptions): Calendar {
  readRecord(options, 'options', ['timeZone', 'holidays', ...changeKeys]);
  return reading('options', () => {
    const { holidays, timeZone } = options;
    if (typeof holidays !== 'function') {
      const accepted =
        'a function that answers for a year with a list of { date, name }; fixedHolidays makes one from a list';
      return refuse(holidays, 'holidays', accepted);
    }
    return calendarWith(timeZone, options, { holidays });
  });
}

/** What is known of a calendar's days before a caller changes them. */
interface KnownDays {
  readonly holidays: HolidaysOfYear;
  readonly isWeekend?: (epochDay: number) => boolean;
  readonly verified?: VerifiedDates | null;
  /** The years for which they are known. */
  readonly range?: YearRange;
}

/** A calendar whose days off a function answers with, year by year. */
export function calendarWith(
  timeZone: string,
  changes: CalendarChanges,
  { holidays, isWeekend, verified = null, range = everyYear }: KnownDays,
): Calendar {
  // Mistakes in the time zone are reported before those in the changes.
  readZone(timeZone, 'timeZone');
  const days = readChanges(changes, isWeekend);
  const daysOffIn = (year: number) => asDaysOff(askHolidays(holidays, year));
  return faceOf(new BusinessCalendar(timeZone, days, daysOffIn, range, verified));
}

const everyYear: YearRange = { first: FIRST_YEAR, last: LAST_YEAR };

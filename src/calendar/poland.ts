import { reading, readRecord } from '../input.js';
import { readDate } from '../time/civil.js';
import { BusinessCalendar } from './business-calendar.js';
import { type Calendar, type CalendarChanges, changeKeys } from './calendar.js';
import { faceOf, readCalendar } from './calendar-face.js';
import type { DaysOff } from './holidays.js';
import { easters, FIRST_POLISH_YEAR, polishDaysOff } from './polish-days-off.js';

const years = { first: FIRST_POLISH_YEAR, last: FIRST_POLISH_YEAR + easters.length - 1 };

/** The statutory days off of a year (CAL-1 to CAL-3). */
function daysOffIn(year: number): DaysOff {
  const easterSunday = readDate(`${year}-03-22`, 'day') + Number.parseInt(easters[year - years.first], 36);
  const ofYear = polishDaysOff.filter(({ since = year, until = year }) => since <= year && year <= until);
  return new Map(
    ofYear.map(({ on, easter = 0, name }) => [on ? readDate(`${year}-${on}`, 'day') : easterSunday + easter, name]),
  );
}

/** The one day off that an act of its own made. */
const CENTENARY = readDate('2018-11-12', 'day');

function makeCalendar(changes: CalendarChanges): BusinessCalendar {
  const ruleOf = (epochDay: number) => (epochDay === CENTENARY ? 'CAL-2' : 'CAL-1');
  return new BusinessCalendar('Europe/Warsaw', changes, daysOffIn, years, ruleOf);
}

let unchanged: BusinessCalendar | undefined;

/** The calendar that is used where none is given. */
export function defaultCalendar(): BusinessCalendar {
  unchanged ??= makeCalendar({});
  return unchanged;
}

/** The calendar that an option gives. */
export function readCalendarOption(value: unknown): BusinessCalendar {
  return value === undefined ? defaultCalendar() : readCalendar(value, 'calendar');
}

/**
 * The Polish calendar: Europe/Warsaw, Monday to Friday, the statutory days off of 1990 to 2100.
 *
 * @param changes days off to add, dates to make business days, another weekend
 * @returns the calendar; without changes always the same one, with changes a new one, to be made once and kept
 * @throws {@link SlaError} `UNKNOWN_FIELD`, `INVALID_VALUE`, `MISSING_FIELD`, `INVALID_DATE`, `DATE_OUT_OF_RANGE`,
 *   `CALENDAR_CONFLICT`
 * @example
 * ```ts
 * import { polishCalendar } from 'hezo-sla';
 *
 * polishCalendar().isBusinessDay('2026-12-24'); // false
 * polishCalendar().holidayOn('2026-12-24')?.en; // 'Christmas Eve'
 * polishCalendar({ extraHolidays: ['2026-12-31'] }).isBusinessDay('2026-12-31'); // false
 * polishCalendar({ extraBusinessDays: ['2026-12-12'] }).isBusinessDay('2026-12-12'); // true
 * ```
 * @see CAL-1, CAL-2, CAL-3, CAL-4
 */
export function polishCalendar(changes?: CalendarChanges): Calendar {
  if (changes === undefined) return faceOf(defaultCalendar());
  readRecord(changes, 'changes', changeKeys);
  return reading('changes', () => faceOf(makeCalendar(changes)));
}

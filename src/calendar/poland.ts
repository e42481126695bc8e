import { reading, readRecord } from '../input.js';
import { readDate, weekdayIndex, weekdays } from '../time/civil.js';
import { BusinessCalendar, type DayChanges, noChanges } from './business-calendar.js';
import { type Calendar, type CalendarChanges, changeKeys } from './calendar.js';
import { faceOf } from './calendar-face.js';
import { type DaysOff, noDaysOff } from './holidays.js';
import { easters, FIRST_POLISH_YEAR, polishDaysOff } from './polish-days-off.js';
import { readChanges } from './read-changes.js';

const years = { first: FIRST_POLISH_YEAR, last: FIRST_POLISH_YEAR + easters.length - 1 };
/** Each of them against the act on days off, computed independently (CAL-1, CAL-2). */
const verified = { from: `${years.first}-01-01`, to: `${years.last}-12-31` };

/** The statutory days off of a year (CAL-1 to CAL-3). */
function daysOffIn(year: number): DaysOff {
  const easterSunday = readDate(`${year}-03-22`, 'day') + Number.parseInt(easters[year - years.first], 36);
  const ofYear = polishDaysOff.filter(({ since = year, until = year }) => since <= year && year <= until);
  const whole = ofYear.map((day) => {
    return [typeof day.on === 'string' ? readDate(`${year}-${day.on}`, 'day') : easterSunday + day.on, day] as const;
  });
  return { ...noDaysOff, whole: new Map(whole) };
}

function makeCalendar(changes: DayChanges): BusinessCalendar {
  return new BusinessCalendar('Europe/Warsaw', changes, daysOffIn, years, verified);
}

let unchanged: BusinessCalendar | undefined;

/** The calendar that is used where none is given. */
export function defaultCalendar(): BusinessCalendar {
  unchanged ??= makeCalendar(noChanges);
  return unchanged;
}

/** Saturdays have been as statutory days off since then, where a term ends (Civil Code, article 115). */
const SATURDAYS_SINCE = readDate('2017-01-01', 'day');

/** A date, or the first one after it on which a term under Polish law can end (RET-3): neither a statutory day off, as Sundays
 * are, nor a Saturday. Days off of a company, or of another country, change nothing here. */
export function statutoryDayFrom(epochDay: number): number {
  let day = epochDay;
  while (isStatutoryDayOff(day)) day += 1;
  return day;
}

/** Whether a term under Polish law does not end on a date. */
export function isStatutoryDayOff(epochDay: number): boolean {
  const weekday = weekdays[weekdayIndex(epochDay)];
  if (weekday === 'sun' || (weekday === 'sat' && epochDay >= SATURDAYS_SINCE)) return true;
  return defaultCalendar().isDayOff(epochDay);
}

/**
 * The Polish calendar: Europe/Warsaw, Monday to Friday, the statutory days off of 1990 to 2100.
 *
 * @param changes days off to add, dates to make business days, another weekend
 * @returns the calendar; without changes always the same one, with changes a new one, to be made once and kept
 * @throws {@link SlaError} `UNKNOWN_FIELD`, `INVALID_VALUE`, `MISSING_FIELD`, `INVALID_DATE`, `DATE_OUT_OF_RANGE`, `INVALID_TIME`,
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
  return reading('changes', () => faceOf(makeCalendar(readChanges(changes))));
}

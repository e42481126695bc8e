/**
 * Calendars of other countries, from the package date-holidays (an optional peer dependency).
 *
 * @packageDocumentation
 */
export type { Calendar, CalendarChanges, VerifiedDates } from './calendar/calendar.js';
export type {
  Holiday,
  HolidayInput,
  HolidayRule,
  HolidaysOfYear,
  HolidayType,
  NthInMonth,
  PartDayPolicy,
  PartOfDay,
  WeekdayHoliday,
  YearlyHoliday,
} from './calendar/holidays.js';
export { type CountryCalendarOptions, countryCalendar } from './countries/country-calendar.js';
export type { InstantInput } from './time/instant.js';
export type { LocalTimeOptions } from './time/local-time.js';

import Holidays from 'date-holidays';
import { type Calendar, type CalendarChanges, changeKeys } from '../calendar/calendar.js';
import { calendarWith } from '../calendar/create-calendar.js';
import type { Holiday } from '../calendar/holidays.js';
import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
import { reading, readRecord, refuse } from '../input.js';
import { DAY_MS, dateText, epochDayOf } from '../time/civil.js';
import { daysOf, type Place } from './country-days.js';

/** What a country's calendar is made of. */
export interface CountryCalendarOptions extends CalendarChanges {
  /** ISO 3166-1 code of a country of date-holidays, such as 'DE'. */
  readonly country: string;
  /** Code of a state or region of the country, such as 'BY'. */
  readonly state?: string | undefined;
  /** An IANA time zone name. May be left out where the country, or the state, has only one. */
  readonly timeZone?: string | undefined;
}

/**
 * The calendar of any country that date-holidays knows: its `public` days off and the country's weekend, with corrections of our
 * own. `verified` says for which dates its business days were compared with another source; for many countries they were not.
 * Part-day holidays are not days off. Reads date-holidays once for each year that the calendar reaches. A name that it does not have in Polish is the English one, and
 * without either the country's own, with its language behind it: 'Staatsfeiertag (de)'.
 *
 * @param options `country` and, where they are needed, `state` and `timeZone`; and changes to the days
 * @returns the calendar; make it once and keep it
 * @throws `SlaError` `UNKNOWN_COUNTRY`, `UNKNOWN_STATE`, `TIME_ZONE_REQUIRED`, `UNKNOWN_TIME_ZONE`, `MISSING_FIELD`,
 *   `UNKNOWN_FIELD`, `INVALID_VALUE`, `INVALID_DATE`, `DATE_OUT_OF_RANGE`, `CALENDAR_CONFLICT`
 * @example
 * ```ts
 * import { countryCalendar } from 'hezo-sla/holidays';
 *
 * const bavaria = countryCalendar({ country: 'DE', state: 'BY' });
 * bavaria.timeZone; // 'Europe/Berlin'
 * bavaria.isBusinessDay('2027-01-06'); // false
 * ```
 * @see CAL-3, CAL-4
 */
export function countryCalendar(options: CountryCalendarOptions): Calendar {
  readRecord(options, 'options', ['country', 'state', 'timeZone', ...changeKeys]);
  return reading('options', () => {
    const { country, state, timeZone } = options;
    const place = readPlace(country, state);
    const source = place.state === undefined ? new Holidays(place.country) : new Holidays(place.country, place.state);
    const zone = timeZone ?? onlyZone(source, place.country);
    // It has them, whatever its types say.
    return calendarWith(zone, options, daysOf(place, daysOff(source as NamedHolidays)));
  });
}

/** date-holidays answers for an unknown country with nothing, and for an unknown state with the country's days. */
function readPlace(country: unknown, state: unknown): Place {
  const index = new Holidays();
  if (country === undefined) refuse(country, 'country', "a country code, such as 'DE'");
  const countries = Object.keys(index.getCountries());
  const code = countries.find((known) => known === upper(country));
  if (!code) throw new SlaError('UNKNOWN_COUNTRY', { given: describe(country), accepted: countries });
  if (state === undefined) return { country: code, state };
  // getStates answers undefined for a country without states, which its types do not say.
  const states = Object.keys((index.getStates(code, 'en') as Record<string, string> | undefined) ?? {});
  const stateCode = states.find((known) => known.toUpperCase() === upper(state));
  if (!stateCode) throw new SlaError('UNKNOWN_STATE', { country: code, given: describe(state), accepted: states });
  return { country: code, state: stateCode };
}

function upper(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 16).toUpperCase() : '';
}

function onlyZone(source: Holidays, country: string): string {
  const zones = source.getTimezones();
  if (zones.length === 1) return zones[0];
  throw new SlaError('TIME_ZONE_REQUIRED', { country, accepted: zones });
}

/** The days off of each year. A holiday of several days may begin in the year before, so that year is read too; each is
 * read once. */
function daysOff(source: NamedHolidays): (year: number) => readonly Holiday[] {
  const read = new Map<number, readonly Holiday[]>();
  const beginningIn = (year: number): readonly Holiday[] => {
    const days = read.get(year) ?? readYear(source, year);
    read.set(year, days);
    return days;
  };
  return (year) => [...beginningIn(year - 1), ...beginningIn(year)].filter(({ date }) => date.startsWith(String(year)));
}

function readYear(source: NamedHolidays, year: number): readonly Holiday[] {
  const polish = namedIn(source, year, ['pl', 'en']);
  return namedIn(source, year, ['en']).flatMap((entry, i) => {
    if (entry.type !== 'public') return [];
    const name = { en: entry.name, pl: polish[i].name };
    return wholeDays(entry).map((epochDay) => ({ date: dateText(epochDay), name }));
  });
}

/** A holiday's name, or its name by language. */
type RuleName = string | Readonly<Record<string, string>>;

/** With what date-holidays has of each rule, which its types leave out. */
type NamedHolidays = Holidays & { readonly holidays: Readonly<Record<string, { readonly name: RuleName }>> };

/** A year's holidays with their names in the first of the languages, or else in the next one, and in the country's own at last:
 * as they are, with the code of the language, such as 'Staatsfeiertag (de)'. */
function namedIn(source: NamedHolidays, year: number, wanted: readonly string[]) {
  const own = source.getLanguages();
  // Asked for a language, date-holidays would keep it before all others; these are set, and set back.
  source.setLanguages([...wanted]);
  const order = source.getLanguages();
  const named = source.getHolidays(year).map((entry) => {
    const known = source.holidays[entry.rule].name;
    // A name without a language is in the first one of the country.
    const language = typeof known === 'string' ? own[0] : order.find((language) => known[language]);
    const code = `${language}`.slice(0, 2);
    return code === wanted[0] ? entry : { ...entry, name: `${entry.name} (${code})` };
  });
  source.setLanguages(own);
  return named;
}

/** A clock change makes a day an hour shorter, and no zone has changed by more than two hours within a holiday. */
const CLOCK_CHANGE_MS = 2 * 3_600_000;

/** The dates that a holiday fills. Its `date` is the local date and time of its beginning; the days of the Islamic and
 * Hebrew calendars are marked there as beginning at the sunset before, which is no day off. */
function wholeDays({ date, start, end }: { date: string; start: Date; end: Date }): readonly number[] {
  // Not readDate, which is for callers: a holiday of the year before the first one is no mistake of theirs.
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  const beginsAtMidnight = date.slice(11, 19) === '00:00:00';
  const days = beginsAtMidnight ? Math.floor((end.getTime() - start.getTime() + CLOCK_CHANGE_MS) / DAY_MS) : 0;
  return Array.from({ length: days }, (_, i) => epochDayOf(year, month, day) + i);
}

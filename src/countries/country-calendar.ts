import Holidays from 'date-holidays';
import { type Calendar, type CalendarChanges, changeKeys } from '../calendar/calendar.js';
import { calendarWith } from '../calendar/create-calendar.js';
import { type HolidayType, holidayTypes, type PartDayPolicy, partDayChoices } from '../calendar/holidays.js';
import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
import { oneOf, readChoice, readItems, reading, readRecord, refuse, refuseAs } from '../input.js';
import { DAY_MS, dateText, epochDayOf, MINUTE_MS, minuteText } from '../time/civil.js';
import { daysOf, type Place, type Selection, type TypedHoliday } from './country-days.js';

/** What a country's calendar is made of. */
export interface CountryCalendarOptions extends CalendarChanges {
  /** ISO 3166-1 code of a country of date-holidays, such as 'DE'. */
  readonly country: string;
  /** Code of a state or region of the country, such as 'BY'. */
  readonly state?: string | undefined;
  /** An IANA time zone name. May be left out where the country, or the state, has only one. */
  readonly timeZone?: string | undefined;
  /** Which of the country's days are off, by the types of date-holidays. Default: `['public']`. */
  readonly include?: readonly HolidayType[] | undefined;
  /** What becomes of partial days off, such as 24 December from 13:00 in Iceland: with 'close' service hours that keep to days off are
   * closed in that part of the day. It is a business day either way. Default: 'ignore'. */
  readonly partDays?: PartDayPolicy | undefined;
}

/**
 * The calendar of any country that date-holidays knows: its `public` days off and the country's weekend, with corrections of our
 * own. `verified` says for which dates its business days were compared with another source; for many countries they were not.
 * The calendar ends with the last year for which all moveable feasts of the country are known: 2076 for Saudi Arabia.
 * Reads date-holidays once for each year that the calendar reaches. A name that it does not have in Polish is the English one, and
 * without either the country's own, with its language behind it: 'Staatsfeiertag (de)'.
 *
 * @param options `country` and, where they are needed, `state` and `timeZone`; which days are off, and changes to them
 * @returns the calendar; make it once and keep it
 * @throws `SlaError` `UNKNOWN_COUNTRY`, `UNKNOWN_STATE`, `TIME_ZONE_REQUIRED`, `UNKNOWN_TIME_ZONE`, `MISSING_FIELD`,
 *   `UNKNOWN_FIELD`, `INVALID_VALUE`, `INVALID_DATE`, `INVALID_TIME`, `DATE_OUT_OF_RANGE`, `CALENDAR_CONFLICT`
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
  readRecord(options, 'options', ['country', 'state', 'timeZone', 'include', 'partDays', ...changeKeys]);
  return reading('options', () => {
    const { country, state, timeZone } = options;
    const place = readPlace(country, state);
    const source = place.state === undefined ? new Holidays(place.country) : new Holidays(place.country, place.state);
    const zone = timeZone ?? onlyZone(source, place.country);
    const selection = readSelection(options.include ?? ['public'], options.partDays ?? 'ignore');
    // It has them, whatever its types say.
    return calendarWith(zone, options, daysOf(place, selection, daysOff(source as NamedHolidays)));
  });
}

/** date-holidays answers for an unknown country with nothing, and for an unknown state with the country's days. */
function readPlace(country: unknown, state: unknown): Place {
  const index = new Holidays();
  if (country === undefined) refuse(country, 'country', "a country code, such as 'DE'");
  const countries = Object.keys(index.getCountries());
  const code = countries.find((known) => known === upper(country));
  if (!code) throw new SlaError('UNKNOWN_COUNTRY', { field: 'country', given: describe(country), accepted: countries });
  if (state === undefined) return { country: code, state };
  // getStates answers undefined for a country without states, which its types do not say.
  const states = Object.keys((index.getStates(code, 'en') as Record<string, string> | undefined) ?? {});
  const stateCode = states.find((known) => known.toUpperCase() === upper(state));
  if (!stateCode)
    throw new SlaError('UNKNOWN_STATE', { field: 'state', country: code, given: describe(state), accepted: states });
  return { country: code, state: stateCode };
}

function readSelection(include: unknown, partDays: unknown): Selection {
  const accepted = `a list of types of days off: ${holidayTypes.join(', ')}`;
  const types = readItems(include, 'include', accepted, oneOf(holidayTypes));
  if (types.length === 0) refuseAs('include', 'an empty list', accepted);
  return { include: [...new Set(types)], partDays: readChoice(partDays, 'partDays', partDayChoices) };
}

function upper(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 16).toUpperCase() : '';
}

function onlyZone(source: Holidays, country: string): string {
  const zones = source.getTimezones();
  if (zones.length === 1) return zones[0];
  throw new SlaError('TIME_ZONE_REQUIRED', { field: 'timeZone', country, accepted: zones });
}

/** The days off of each year. A holiday of several days may begin in the year before, so that year is read too; each is
 * read once. */
function daysOff(source: NamedHolidays): (year: number) => readonly TypedHoliday[] {
  const read = new Map<number, readonly TypedHoliday[]>();
  const beginningIn = (year: number): readonly TypedHoliday[] => {
    const days = read.get(year) ?? readYear(source, year);
    read.set(year, days);
    return days;
  };
  return (year) => [...beginningIn(year - 1), ...beginningIn(year)].filter(({ date }) => date.startsWith(String(year)));
}

function readYear(source: NamedHolidays, year: number): readonly TypedHoliday[] {
  const polish = namedIn(source, year, ['pl', 'en']);
  return namedIn(source, year, ['en']).flatMap((entry, i) => {
    const { type } = entry;
    const name = { en: entry.name, pl: polish[i].name };
    return datesOf(entry).map((day) => ({ ...day, type, name }));
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

/** With the note that some have, which the types of date-holidays leave out. */
interface DatedEntry {
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  readonly note?: string;
}

/** The dates that a holiday fills, or its date alone where it is a partial one. Its `date` is the local date and time of its beginning;
 * the days of the Islamic and Hebrew calendars are marked there as beginning at the sunset before, which is not a day off. */
function datesOf({ date, start, end, note }: DatedEntry) {
  // Not readDate, which is for callers: a holiday of the year before the first one is no mistake of theirs.
  const [year, month, day, hours, minutes] = date.slice(0, 16).split(/[-: ]/).map(Number);
  const ms = end.getTime() - start.getTime();
  const first = epochDayOf(year, month, day);
  const from = hours * 60 + minutes;
  const days = from === 0 ? Math.floor((ms + CLOCK_CHANGE_MS) / DAY_MS) : 0;
  if (days > 0) return Array.from({ length: days }, (_, i) => ({ date: dateText(first + i) }));
  // What has a note is for some people alone, such as China's afternoons for women, for the young and for soldiers.
  if (note !== undefined) return [];
  const to = Math.min(from + ms / MINUTE_MS, DAY_MS / MINUTE_MS);
  return [{ date: dateText(first), from: minuteText(from), to: minuteText(to) }];
}

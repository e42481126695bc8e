import type { BusinessCalendar } from '../../calendar/business-calendar.js';
import type { Calendar } from '../../calendar/calendar.js';
import { readCalendar } from '../../calendar/calendar-face.js';
import type { Calendars } from '../../calendar/calendars.js';
import { createCalendar } from '../../calendar/create-calendar.js';
import { polishCalendar } from '../../calendar/poland.js';
import { fixedHolidays } from '../../calendar/read-holidays.js';
import { isKnownError, SlaError } from '../../errors.js';
import { refuse } from '../../input.js';
import { reasonOf } from '../../mistakes.js';
import { readZone } from '../../time/zone.js';
import type { ContractCalendar } from '../schema/contract-document.js';
import type { ContractPath } from './contract-issue.js';
import type { CountryResolver, ParseContext } from './parse-context.js';

/** The keys of a contract that the calendar of its site is made of, and of each other role's. */
const calendarKeys = [
  'timeZone',
  'country',
  'state',
  'include',
  'partDays',
  'holidays',
  'weekend',
  'extraHolidays',
  'extraBusinessDays',
] as const satisfies readonly (keyof ContractCalendar)[];

const BUILT_IN = 'PL';

type CalendarTerms = Pick<ContractCalendar, (typeof calendarKeys)[number]>;

/** Throws where it is not said whose days off they are, or twice. */
function checkSource({ timeZone, country, state, include, partDays, holidays }: CalendarTerms): void {
  if (holidays === undefined) {
    if (country === undefined) refuse(country, 'country', "a country code, such as 'PL', or a list of holidays");
    return;
  }
  if (country !== undefined) refuse(country, 'country', 'a country or a list of holidays, not both');
  if (state !== undefined) refuse(state, 'state', 'a state only together with a country');
  if (include !== undefined) refuse(include, 'include', 'types of days off only together with a country');
  if (partDays !== undefined)
    refuse(partDays, 'partDays', 'it only together with a country; days in a list have `from` and `to`');
  if (timeZone === undefined) refuse(timeZone, 'timeZone', "an IANA time zone, such as 'Europe/Warsaw'");
}

/** Throws where the terms of Poland say what is not Poland's. */
function checkPoland({ timeZone, country, state, include }: CalendarTerms): void {
  if (country?.toUpperCase() !== BUILT_IN) return;
  if (state !== undefined) refuse(state, 'state', 'none: the days off of Poland are the same everywhere');
  if (include?.some((type) => type !== 'public'))
    refuse(include, 'include', "['public'] alone: the statutory days off of Poland; others can be extraHolidays");
  const { timeZone: own } = polishCalendar();
  if (timeZone === undefined || readZone(timeZone, 'timeZone') === readZone(own, 'timeZone')) return;
  refuse(timeZone, 'timeZone', `'${own}', the time zone of the country, or holidays in place of the country`);
}

/** The calendar of terms that have been checked. */
function calendarOf(terms: CalendarTerms, resolver: CountryResolver | undefined): Calendar {
  const { timeZone = '', country = BUILT_IN, holidays, weekend, extraHolidays, extraBusinessDays } = terms;
  const changes = { weekend, extraHolidays, extraBusinessDays };
  if (holidays !== undefined) return createCalendar({ timeZone, holidays: fixedHolidays(holidays), ...changes });
  if (country.toUpperCase() === BUILT_IN) {
    // Without changes it is the one that the rest of the library uses, whose years may be known already.
    const changed = Object.values(changes).some((change) => change !== undefined);
    return polishCalendar(changed ? changes : undefined);
  }
  if (!resolver)
    throw new SlaError('COUNTRY_NOT_AVAILABLE', { field: 'country', given: `'${country}'`, accepted: BUILT_IN });
  try {
    const { state, include, partDays } = terms;
    return resolver({ country, state, timeZone: terms.timeZone, include, partDays, ...changes });
  } catch (cause) {
    if (isKnownError(cause)) throw cause;
    const reason = `countryCalendar failed: ${reasonOf(cause)}`;
    throw new SlaError('UNREADABLE', { field: 'country', reason });
  }
}

/** The calendar of the site, or of another role, where it can be read. */
function readOne({ resolver, invalid, attempt }: ParseContext, terms: CalendarTerms, place: ContractPath) {
  const { timeZone } = terms;
  const broken = (key: string): boolean => invalid.touches([...place, key]);
  // By itself, so that a wrong time zone and a wrong country are reported at once.
  const zoned = timeZone === undefined || broken('timeZone') || attempt(place, () => readZone(timeZone, 'timeZone'));
  if (calendarKeys.some(broken)) return undefined;
  // Any time zone does in place of one that cannot be read: for the other mistakes.
  const readable = zoned ? terms : { ...terms, timeZone: polishCalendar().timeZone };
  const checked = [checkSource, checkPoland].map((check) => attempt(place, () => check(readable) ?? true));
  if (checked.includes(undefined)) return undefined;
  // What a resolver made may be nothing, which is no failure of it, but no calendar either.
  const made = attempt(place, () => ({ calendar: calendarOf(readable, resolver) }));
  if (!zoned) return undefined;
  const country = [...place, 'country'];
  return made && attempt(country, () => readCalendar(made.calendar, 'What countryCalendar makes of it'), null);
}

/** The calendars of a contract, where they can be read: undefined where one of them cannot. */
export function readContractCalendars(context: ParseContext): {
  readonly site?: BusinessCalendar;
  readonly all?: Calendars;
} {
  const { document, invalid } = context;
  const site = readOne(context, document, []);
  const roles = invalid.covers(['calendars']) ? [] : Object.entries(Object(document.calendars));
  const others = roles.map(([role, terms]) => {
    const place = ['calendars', role];
    return [role, invalid.covers(place) ? undefined : readOne(context, Object(terms), place)] as const;
  });
  if (!site) return {};
  const read = others.flatMap(([role, calendar]) => (calendar ? [[role, calendar] as const] : []));
  if (read.length < others.length || invalid.touches(['calendars'])) return { site };
  return { site, all: { site, others: read.length > 0 ? new Map(read) : null } };
}

import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Calendar } from '../calendar/calendar.js';
import { readCalendar } from '../calendar/calendar-face.js';
import { createCalendar } from '../calendar/create-calendar.js';
import { fixedHolidays } from '../calendar/holidays.js';
import { polishCalendar } from '../calendar/poland.js';
import { isKnownError, SlaError } from '../errors.js';
import { reasonOf, refuse } from '../input.js';
import { readZone } from '../time/zone.js';
import type { ContractDocument } from './document.js';
import type { CountryResolver, Draft } from './draft.js';

/** The keys of a contract that its calendar is made of. */
const calendarKeys = [
  'timeZone',
  'country',
  'state',
  'holidays',
  'weekend',
  'extraHolidays',
  'extraBusinessDays',
] as const;

const BUILT_IN = 'PL';

type CalendarTerms = Pick<ContractDocument, (typeof calendarKeys)[number]>;

/** Throws where it is not said whose days off they are, or twice. */
function checkSource({ timeZone, country, state, holidays }: CalendarTerms): void {
  if (holidays === undefined) {
    if (country === undefined) refuse(country, 'country', "a country code, such as 'PL', or a list of holidays");
    return;
  }
  if (country !== undefined) refuse(country, 'country', 'a country or a list of holidays, not both');
  if (state !== undefined) refuse(state, 'state', 'a state only together with a country');
  if (timeZone === undefined) refuse(timeZone, 'timeZone', "an IANA time zone, such as 'Europe/Warsaw'");
}

/** Throws where the terms of Poland say what is not Poland's. */
function checkPoland({ timeZone, country, state }: CalendarTerms): void {
  if (country?.toUpperCase() !== BUILT_IN) return;
  if (state !== undefined) refuse(state, 'state', 'none: the days off of Poland are the same everywhere');
  const { timeZone: own } = polishCalendar();
  if (timeZone === undefined || readZone(timeZone, 'timeZone') === readZone(own, 'timeZone')) return;
  refuse(timeZone, 'timeZone', `'${own}', the time zone of the country, or holidays in place of the country`);
}

/** The calendar of terms that have been checked. */
function calendarOf(terms: CalendarTerms, resolver: CountryResolver | undefined): Calendar {
  const { timeZone = '', country = BUILT_IN, state, holidays, weekend, extraHolidays, extraBusinessDays } = terms;
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
    return resolver({ country, state, timeZone: terms.timeZone, ...changes });
  } catch (cause) {
    if (isKnownError(cause)) throw cause;
    const reason = `countryCalendar failed: ${reasonOf(cause)}`;
    throw new SlaError('UNREADABLE', { field: 'country', reason });
  }
}

/** The calendar of a contract, where it can be read. */
export function readContractCalendar({ document, resolver, places, attempt }: Draft): BusinessCalendar | undefined {
  const { timeZone } = document;
  const broken = (key: string): boolean => places.touches([key]);
  // By itself, so that a wrong time zone and a wrong country are told at once.
  const zoned = timeZone === undefined || broken('timeZone') || attempt([], () => readZone(timeZone, 'timeZone'));
  if (!zoned || calendarKeys.some(broken)) return undefined;
  const checked = [checkSource, checkPoland].map((check) => attempt([], () => check(document) ?? true));
  if (checked.includes(undefined)) return undefined;
  // What a resolver made may be nothing, which is no failure of it, but no calendar either.
  const made = attempt([], () => ({ calendar: calendarOf(document, resolver) }));
  return made && attempt(['country'], () => readCalendar(made.calendar, 'What countryCalendar makes of it'));
}

import type { BusinessCalendar } from '../../calendar/business-calendar.js';
import { type Calendars, calendarOf } from '../../calendar/calendars.js';
import type { Interval } from '../../calendar/interval.js';
import { dateText, yearOf, yearStart } from '../../time/civil.js';
import { lastDue } from '../parse/assert-computable.js';
import type { Contract } from '../parse/contract.js';
import type { ContractPath } from '../parse/contract-issue.js';
import type { ContractCalendar } from '../schema/contract-document.js';
import { wrongStretches } from './check-zones.js';
import { type Finding, finding } from './finding.js';
import type { FindingWords } from './finding-words.js';
import type { Subject } from './subject.js';

/** A calendar of a contract, with the terms that it is made from. */
interface CheckedCalendar {
  readonly calendar: BusinessCalendar;
  readonly terms: ContractCalendar;
  readonly place: ContractPath;
}

/** What is known of the days of the calendar of the site, and of those of the roles that the levels name, in the period and until
 * the last deadline of a ticket of the period. */
export function calendarFindings(
  contract: Contract,
  subjects: readonly Subject[],
  { from, to }: Interval,
  calendars: Calendars,
  words: FindingWords,
): readonly Finding[] {
  const lastMs = subjects.reduce((last, { level }) => Math.max(last, lastDue(level, to - 1, calendars)), 0);
  // Of the site's dates, in which the period is given: elsewhere its first hours may be of the year before.
  const [firstYear, lastYear] = [from, lastMs].map((ms) => yearOf(calendars.site.dayOf(ms)));
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  return checkedCalendars(contract, subjects, calendars).flatMap((checked) => [
    ...missingHolidays(checked, years, words),
    ...unverified(checked, { from, to }, words),
    ...outdated(checked, { from, to: lastMs + 1 }, words),
  ]);
}

function checkedCalendars(
  { document }: Contract,
  subjects: readonly Subject[],
  calendars: Calendars,
): readonly CheckedCalendar[] {
  const roles = new Set(subjects.flatMap(({ level }) => level.roles));
  const named = Object.entries(document.calendars ?? {}).filter(([role]) => roles.has(role));
  return [
    { calendar: calendars.site, terms: document, place: [] },
    ...named.map(([role, terms]) => ({ calendar: calendarOf(calendars, role), terms, place: ['calendars', role] })),
  ];
}

/** Years without days off. */
function missingHolidays(
  { calendar, terms, place }: CheckedCalendar,
  years: readonly number[],
  words: FindingWords,
): readonly Finding[] {
  // No deadline comes from a year that the calendar does not cover: a level whose deadline would is not accepted.
  const { first, last } = calendar.range;
  const missing = years.filter((year) => year >= first && year <= last && !hasDaysOff(calendar, year));
  if (missing.length === 0) return [];
  const message = words.holidaysMissing(missing, years[years.length - 1]);
  return [finding('HOLIDAYS_MISSING', [...place, terms.holidays ? 'holidays' : 'country'], message)];
}

/** A country whose business days nobody has verified for the period. */
function unverified(
  { calendar, terms, place }: CheckedCalendar,
  { from, to }: Interval,
  words: FindingWords,
): readonly Finding[] {
  const { country, state } = terms;
  if (country === undefined) return [];
  const { verified } = calendar;
  const [first, last] = [from, to - 1].map((ms) => dateText(calendar.dayOf(ms)));
  if (verified && verified.from <= first && last <= verified.to) return [];
  const message = words.countryNotVerified(country, state, verified);
  return [finding('COUNTRY_NOT_VERIFIED', [...place, state === undefined ? 'country' : 'state'], message)];
}

/** A time zone whose rules have changed since the runtime's data of it. */
function outdated(
  { calendar, terms, place }: CheckedCalendar,
  within: Interval,
  words: FindingWords,
): readonly Finding[] {
  const wrong = wrongStretches(calendar.zone, within);
  if (wrong.length === 0) return [];
  const message = words.zoneOutdated(calendar.timeZone, wrong);
  return [finding('ZONE_OUTDATED', [...place, terms.timeZone === undefined ? 'country' : 'timeZone'], message)];
}

function hasDaysOff(calendar: BusinessCalendar, year: number): boolean {
  const days = yearStart(year + 1) - yearStart(year);
  return Array.from({ length: days }, (_, i) => yearStart(year) + i).some((day) => calendar.isDayOff(day));
}

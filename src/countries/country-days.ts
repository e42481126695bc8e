// What is known of a country's days besides the holidays of date-holidays.

import type { VerifiedDates } from '../calendar/calendar.js';
import type { Holiday, HolidayType, PartDayPolicy } from '../calendar/holidays.js';
import { isOneOf } from '../calendar/read-changes.js';
import { FIRST_YEAR, LAST_YEAR, readDate, type YearRange } from '../time/civil.js';
import { completeYears } from './complete-years.js';
import type { Correction } from './correction.js';
import { corrections } from './corrections.js';
import { verifiedDates } from './verified.js';
import { weekends } from './weekends.js';

/** A country, or a state of it, by its codes. */
export interface Place {
  readonly country: string;
  readonly state: string | undefined;
}

/** A day of date-holidays. */
export interface TypedHoliday extends Holiday {
  readonly type: HolidayType;
}

/** Which of a country's days are off. */
export interface Selection {
  readonly include: readonly HolidayType[];
  readonly partDays: PartDayPolicy;
}

/** The holidays of each year with what we know otherwise, which days are a weekend, for which years all of it is known, and for
 * which dates it was verified. */
export interface CountryDays {
  readonly holidays: (year: number) => readonly Holiday[];
  readonly isWeekend: (epochDay: number) => boolean;
  readonly range: YearRange;
  readonly verified: VerifiedDates | null;
}

/** What is known of a place, given the days that date-holidays has. Public days are what was corrected and verified. */
export function daysOf(
  { country, state }: Place,
  { include, partDays }: Selection,
  known: (year: number) => readonly TypedHoliday[],
): CountryDays {
  const { off, parts, work } = corrected(country, state);
  const workDays = new Set(Array.from(work, (date) => readDate(date, 'work')));
  const isRest = restOf(country);
  const closes = partDays === 'close';
  const ours = include.includes('public') ? [...off.values(), ...(closes ? parts : [])] : [];
  return {
    holidays: (year) => [
      ...known(year)
        .filter(({ type, date, from }) => {
          const isCorrected = type === 'public' && work.has(date);
          return include.includes(type) && !isCorrected && (closes || from === undefined);
        })
        .map(({ type, ...day }) => day),
      ...ours.filter(({ date }) => date.startsWith(`${year}-`)),
    ],
    isWeekend: (epochDay) => isRest(epochDay) && !workDays.has(epochDay),
    range: { first: FIRST_YEAR, last: lastCompleteYear(country, state) },
    verified: include.join() === 'public' ? verifiedDates(country, state) : null,
  };
}

/** The last year for which all public days off of a place are known: moveable feasts come from tables and lists, which end. */
export function lastCompleteYear(country: string, state: string | undefined): number {
  const places = [country, `${country}-${state}`];
  // In ascending order, as all keys that are integers.
  const end = Object.entries(completeYears).find(([, listed]) =>
    listed.split(' ').some((place) => places.includes(place)),
  );
  return Number(end?.[0] ?? LAST_YEAR);
}

/** Days off, partial days off, and dates on which people work. What is known of a state outweighs what is known of its country. */
function corrected(country: string, state: string | undefined) {
  const off = new Map<string, Holiday>();
  const parts: Holiday[] = [];
  const work = new Set<string>();
  const codes = state === undefined ? [country] : [country, `${country}-${state}`];
  for (const correction of codes.flatMap((code): readonly Correction[] => corrections[code] ?? [])) {
    if ('off' in correction && correction.from !== undefined) {
      const { from, name } = correction;
      parts.push(...correction.off.map((date) => ({ date, name, from })));
      continue;
    }
    const isOff = 'off' in correction;
    for (const date of isOff ? correction.off : correction.work) {
      off.delete(date);
      work.delete(date);
      if (isOff) off.set(date, { date, name: correction.name });
      else work.add(date);
    }
  }
  return { off, parts, work };
}

/** The days of rest of a country, which are Saturday and Sunday where nothing else is known. */
function restOf(country: string): (epochDay: number) => boolean {
  const known = (weekends[country] ?? [{ days: ['sat', 'sun'] }]).map(({ days, since }) => ({
    isRest: isOneOf(days),
    sinceDay: since === undefined ? Number.NEGATIVE_INFINITY : readDate(since, 'since'),
  }));
  return (epochDay) => known.findLast(({ sinceDay }) => sinceDay <= epochDay)?.isRest(epochDay) === true;
}

// What is known of a country's days besides the holidays of date-holidays.

import type { VerifiedDates } from '../calendar/calendar.js';
import type { Holiday, HolidayType, PartDays } from '../calendar/holidays.js';
import { isOneOf } from '../calendar/read-changes.js';
import { FIRST_YEAR, readDate, type YearRange } from '../time/civil.js';
import { lastCompleteYear } from './complete-years.js';
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
  readonly partDays: PartDays;
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
  const ours = include.includes('public') ? [...off.values(), ...parts] : [];
  const isKept = (day: Holiday): boolean => partDays === 'close' || (day.from ?? day.to) === undefined;
  return {
    holidays: (year) => [
      ...known(year)
        .filter(({ type, date }) => include.includes(type) && !(type === 'public' && work.has(date)))
        .map(({ type, ...day }) => day)
        .filter(isKept),
      ...ours.filter(({ date }) => date.startsWith(`${year}-`)).filter(isKept),
    ],
    isWeekend: (epochDay) => isRest(epochDay) && !workDays.has(epochDay),
    range: { first: FIRST_YEAR, last: lastCompleteYear(country, state) },
    verified: include.join() === 'public' ? verifiedDates(country, state) : null,
  };
}

/** Days off, parts of days, and dates on which people work. What is known of a state outweighs what is known of its country. */
function corrected(country: string, state: string | undefined) {
  const off = new Map<string, Holiday>();
  const parts: Holiday[] = [];
  const work = new Set<string>();
  const codes = state === undefined ? [country] : [country, `${country}-${state}`];
  for (const correction of codes.flatMap((code) => corrections[code] ?? [])) {
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

// What is known of a country's days besides the holidays of date-holidays.

import type { VerifiedDates } from '../calendar/calendar.js';
import type { Holiday } from '../calendar/holidays.js';
import { isOneOf } from '../calendar/read-changes.js';
import { readDate } from '../time/civil.js';
import { corrections } from './corrections.js';
import { verifiedDates } from './verified.js';
import { weekends } from './weekends.js';

/** A country, or a state of it, by its codes. */
export interface Place {
  readonly country: string;
  readonly state: string | undefined;
}

/** The holidays of each year with what we know otherwise, which days are a weekend, and for which dates all of it was verified. */
export interface CountryDays {
  readonly holidays: (year: number) => readonly Holiday[];
  readonly isWeekend: (epochDay: number) => boolean;
  readonly verified: VerifiedDates | null;
}

/** What is known of a place, given the holidays that date-holidays has. */
export function daysOf({ country, state }: Place, holidays: (year: number) => readonly Holiday[]): CountryDays {
  const { off, work } = corrected(country, state);
  const workDays = new Set(Array.from(work, (date) => readDate(date, 'work')));
  const isRest = restOf(country);
  return {
    holidays: (year) => [
      ...holidays(year).filter(({ date }) => !work.has(date)),
      ...[...off.values()].filter(({ date }) => date.startsWith(`${year}-`)),
    ],
    isWeekend: (epochDay) => isRest(epochDay) && !workDays.has(epochDay),
    verified: verifiedDates(country, state),
  };
}

/** Days off and dates on which people work, by date. What is known of a state outweighs what is known of its country. */
function corrected(country: string, state: string | undefined) {
  const off = new Map<string, Holiday>();
  const work = new Set<string>();
  const codes = state === undefined ? [country] : [country, `${country}-${state}`];
  for (const correction of codes.flatMap((code) => corrections[code] ?? [])) {
    const isOff = 'off' in correction;
    for (const date of isOff ? correction.off : correction.work) {
      off.delete(date);
      work.delete(date);
      if (isOff) off.set(date, { date, name: correction.name });
      else work.add(date);
    }
  }
  return { off, work };
}

/** The days of rest of a country, which are Saturday and Sunday where nothing else is known. */
function restOf(country: string): (epochDay: number) => boolean {
  const known = (weekends[country] ?? [{ days: ['sat', 'sun'] }]).map(({ days, since }) => ({
    isRest: isOneOf(days),
    sinceDay: since === undefined ? Number.NEGATIVE_INFINITY : readDate(since, 'since'),
  }));
  return (epochDay) => known.findLast(({ sinceDay }) => sinceDay <= epochDay)?.isRest(epochDay) === true;
}

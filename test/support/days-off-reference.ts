// The days off of 206 countries from 2020 to 2030 by a list that has nothing to do with date-holidays.
import { readFileSync } from 'node:fs';
import type { Weekday } from 'hezo-sla';

/** Dates as 'MMDD', those of a year between slashes. */
type Years = string;

interface Written {
  readonly weekend: string;
  readonly daysOff: Years;
  readonly working?: Years;
  readonly states?: Readonly<Record<string, Years>>;
}

const file = new URL('../data/days-off-reference.json', import.meta.url);
const { countries }: { countries: Readonly<Record<string, Written>> } = JSON.parse(readFileSync(file, 'utf8'));

/** The codes of its countries. */
export const referenceCountries = Object.keys(countries);

/** The days of rest of a country today. */
export function referenceWeekend(country: string): readonly Weekday[] {
  // The file has the names of weekdays.
  return countries[country].weekend.split(' ') as Weekday[];
}

// The days off of 206 countries from 2020 to 2030, and of some of their states from 2024 to 2028, by a list that has nothing to do
// with date-holidays.
import { readFileSync } from 'node:fs';
import type { Weekday } from 'hezo-sla';

/** Dates as 'MMDD', the years between slashes. */
type Years = string;

interface Listed {
  readonly weekend: string;
  readonly daysOff: Years;
  readonly working?: Years;
  readonly states?: Readonly<Record<string, Years>>;
}

/** Dates on which we do not follow the list, and why. */
export interface Disagreement {
  readonly dates: string;
  readonly why: string;
  readonly source: string;
}

const read = (name: string) => JSON.parse(readFileSync(new URL(`../data/${name}.json`, import.meta.url), 'utf8'));
const { countries }: { countries: Readonly<Record<string, Listed>> } = read('days-off-reference');

/** By country, 'CH', and by state, 'CH-AI'. */
export const disagreements: Readonly<Record<string, readonly Disagreement[]>> = read('days-off-disagreements');

/** The codes of its countries. */
export const referenceCountries = Object.keys(countries);

/** The codes of a country's states in it. */
export const referenceStates = (country: string): readonly string[] => Object.keys(countries[country].states ?? {});

/** The days of rest of a country today. */
export function referenceWeekend(country: string): readonly Weekday[] {
  // The file has the names of weekdays.
  return countries[country].weekend.split(' ') as Weekday[];
}

const weekdays: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

function datesOf(years: Years, first: number): readonly string[] {
  return years.split('/').flatMap((days, i) =>
    days
      .split(' ')
      .filter(Boolean)
      .map((day) => `${first + i}-${day.slice(0, 2)}-${day.slice(2)}`),
  );
}

/** Whether the list has a date of a country, or of a state, as a business day. */
export function referenceDays(country: string, state?: string): (date: string) => boolean {
  const { daysOff, working = '', states } = countries[country];
  const ofState = state === undefined ? [] : datesOf(states?.[state] ?? '', 2024);
  const off = new Set([...datesOf(daysOff, 2020), ...ofState]);
  const worked = new Set(datesOf(working, 2020));
  const weekend = referenceWeekend(country);
  return (date) => worked.has(date) || !(off.has(date) || weekend.includes(weekdays[new Date(date).getUTCDay()]));
}

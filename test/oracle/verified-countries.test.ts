// The business days of countries against a list that has nothing to do with date-holidays, day by day.
import Holidays from 'date-holidays';
import { polishCalendar } from 'hezo-sla';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { disagreements, referenceCountries, referenceDays, referenceStates } from '../support/days-off-reference.js';
import { dateAfter } from './local-time.js';

interface Place {
  readonly country: string;
  readonly state?: string | undefined;
}

const known = new Holidays().getCountries();
const places = referenceCountries
  .filter((country) => country in known)
  .flatMap((country): readonly Place[] => [
    { country },
    ...referenceStates(country).map((state) => ({ country, state })),
  ])
  // The list has states that date-holidays does not have.
  .filter(({ country, state }) => state === undefined || state in (new Holidays().getStates(country, 'en') ?? {}));

/** In whatever zone: a date is a date. */
const calendarOf = (place: Place) => countryCalendar({ ...place, timeZone: 'UTC' });
const verified = places.flatMap((place) => {
  const dates = calendarOf(place).verified;
  return dates ? [{ ...place, ...dates, code: [place.country, place.state].filter(Boolean).join('-') }] : [];
});

/** The dates on which a place is not as the list has it. */
function differences({ country, state, from, to }: (typeof verified)[number]): readonly string[] {
  const { isBusinessDay } = calendarOf({ country, state });
  const expected = referenceDays(country, state);
  const found: string[] = [];
  for (let date = from; date <= to; date = dateAfter(date, 1)) {
    if (isBusinessDay(date) !== expected(date)) found.push(date);
  }
  return found;
}

/** The dates of a place on which we do not follow the list. */
const disagreed = (code: string): readonly string[] =>
  (disagreements[code] ?? []).flatMap(({ dates }) => dates.split(' '));

describe('the verified countries', () => {
  test('are sixty or more, and among them those that are asked for most', () => {
    const countries = verified.filter(({ state }) => state === undefined).map(({ country }) => country);
    expect(countries.length).toBeGreaterThanOrEqual(92);
    expect(countries).toContain('PL');
    const [states, whole] = [verified.filter(({ state }) => state), verified.filter(({ state }) => !state)];
    expect(new Set(states.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(['2024-01-01 2028-12-31']));
    expect(new Set(whole.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(['2020-01-01 2030-12-31']));
  });

  test.each(verified)('CAL-3: $code has the business days of the list, except where its reason is known', (place) => {
    const own = disagreed(place.code);
    const ofCountry = place.state === undefined ? [] : disagreed(place.country);
    const found = differences(place);
    expect(found.filter((date) => !own.includes(date) && !ofCountry.includes(date))).toEqual([]);
    // None that has become stale.
    expect(own.filter((date) => !found.includes(date))).toEqual([]);
  });

  test('disagree with the list only where they are verified', () => {
    const codes = new Set(verified.map(({ code }) => code));
    expect(Object.keys(disagreements).filter((code) => !codes.has(code))).toEqual([]);
  });

  test('and the others say that they are not', () => {
    expect(countryCalendar({ country: 'EG' }).verified).toBeNull();
    expect(countryCalendar({ country: 'ES', state: 'ML', timeZone: 'Europe/Madrid' }).verified).toBeNull();
    expect(polishCalendar().verified).toEqual({ from: '1990-01-01', to: '2100-12-31' });
  });
});

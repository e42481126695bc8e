// The weekends of all countries: against CLDR, against the list of days off, and where they changed.
import { readFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { calculateDeadlines, serviceLevels, type Weekday } from 'hezo-sla';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { referenceCountries, referenceWeekend } from '../support/days-off-reference.js';
import { dateAfter, weekday } from './local-time.js';

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const countries = Object.keys(new Holidays().getCountries());

/** The days of the week on which nobody works in a year, single dates in exchange for others apart. 2024: of the weekends of
 * today, and the last year of which every list has all days off. */
function restIn(country: string, year = 2024): readonly Weekday[] {
  const calendar = countryCalendar({ country, timeZone: 'UTC' });
  const worked = new Map<Weekday, number>();
  for (let date = `${year}-01-01`; date.startsWith(`${year}`); date = dateAfter(date, 1)) {
    const day = week[(weekday(date) + 6) % 7];
    if (calendar.isBusinessDay(date)) worked.set(day, (worked.get(day) ?? 0) + 1);
  }
  return week.filter((day) => (worked.get(day) ?? 0) < 10);
}

const today = new Map(countries.map((country) => [country, restIn(country).join(' ')]));

/** Where we say otherwise than a source, with what it says and why it is not taken. */
type Differences = Readonly<Record<string, readonly [theirs: string, why: string]>>;
const found = (countries: readonly string[], theirs: (country: string) => string): readonly (readonly string[])[] =>
  countries.filter((country) => today.get(country) !== theirs(country)).map((country) => [country, theirs(country)]);
const listed = (differences: Differences) =>
  Object.entries(differences).map(([country, [theirs]]) => [country, theirs]);

describe('the weekend of every country', () => {
  test('is that of CLDR, except where it is known not to be', () => {
    const cldr = JSON.parse(
      readFileSync(new URL('../../node_modules/cldr-core/supplemental/weekData.json', import.meta.url), 'utf8'),
    );
    const { weekendStart, weekendEnd } = cldr.supplemental.weekData;
    const inCldr = (country: string): string => {
      const [first, last] = [weekendStart, weekendEnd].map((days) => week.indexOf(days[country] ?? days['001']));
      return week.slice(first, last + 1).join(' ');
    };
    const differences: Differences = {
      BD: ['sat sun', 'public offices have been closed on Fridays and Saturdays since 2005'],
      BN: ['sat sun', 'public offices are closed on Fridays and Sundays'],
      DJ: ['sat sun', 'the working week is from Sunday to Thursday'],
      IN: ['sun', 'the central public offices have worked five days a week since 1985'],
      UG: ['sun', 'the public service works from Monday to Friday'],
    };
    expect(found(countries.toSorted(), inCldr)).toEqual(listed(differences));
  });

  test('is that of another list of days off, except where that is known to be wrong', () => {
    const saturdayToo = 'the Saturday is a day of rest too, as CLDR has it';
    const differences: Differences = {
      AI: ['sun', saturdayToo],
      CD: ['sun', saturdayToo],
      HK: ['sun', 'general holidays are Sundays, and offices work from Monday to Friday'],
      KN: ['sun', saturdayToo],
      LY: ['sat sun', 'Libya rests on Friday and Saturday, as CLDR has it'],
      MR: ['fri sat', 'Mauritania has rested on Saturday and Sunday since 1 October 2014'],
      NE: ['sun', saturdayToo],
      PY: ['sun', saturdayToo],
      VE: ['sun', saturdayToo],
    };
    const both = referenceCountries.filter((country) => countries.includes(country));
    expect(found(both, (country) => referenceWeekend(country).join(' '))).toEqual(listed(differences));
  });

  test.each([
    // The first date under the new weekend; a day of rest under the old one alone, in the week before, and of the new one alone, in the week after.
    ['AE', '2022-01-01', '2021-12-31', '2022-01-09'],
    ['AE', '2006-09-01', '2006-08-31', '2006-09-09'],
    ['BH', '2006-09-01', '2006-08-31', '2006-09-09'],
    ['DZ', '2009-08-14', '2009-08-13', '2009-08-15'],
    ['MR', '2014-10-01', '2014-09-26', '2014-10-12'],
    ['SA', '2013-06-29', '2013-06-27', '2013-06-29'],
  ])('of %s changed on %s', (country, since, before, after) => {
    const { isBusinessDay } = countryCalendar({ country, timeZone: 'UTC' });
    expect(before < since && since <= after).toBe(true);
    const around = (date: string) => [-7, 0, 7].map((days) => isBusinessDay(dateAfter(date, days)));
    expect(around(before)).toEqual([false, false, true]);
    expect(around(after).slice(1)).toEqual([false, false]);
    expect(isBusinessDay(dateAfter(after, -14))).toBe(true);
  });

  test('decides the next business day in Saudi Arabia and Bangladesh', () => {
    const due = (country: string, confirmedAt: string) => {
      const ticket = { openedAt: confirmedAt, priority: 'P3', confirmedAt } as const;
      const { reaction, delivery } = calculateDeadlines(serviceLevels.standard, ticket, {
        calendar: countryCalendar({ country }),
      });
      return [reaction.dueLocal.slice(0, 16), delivery.dueOn];
    };
    // A Thursday and a Sunday: at work in both.
    for (const [country, offset] of [
      ['SA', '+03:00'],
      ['BD', '+06:00'],
    ]) {
      expect(due(country, `2026-11-19T10:00:00${offset}`)).toEqual(['2026-11-19T11:00', '2026-11-22']);
      expect(due(country, `2026-11-22T10:00:00${offset}`)).toEqual(['2026-11-22T11:00', '2026-11-23']);
    }
  });

  test('can be another one', () => {
    const calendar = countryCalendar({ country: 'SA', weekend: ['sat', 'sun'] });
    // A Friday, a Saturday and a Sunday.
    const days = ['2026-11-20', '2026-11-21', '2026-11-22'];
    expect(days.map((day) => calendar.isBusinessDay(day))).toEqual([true, false, false]);
    const changed = countryCalendar({ country: 'AE', weekend: ['fri'] });
    expect(['2021-12-31', '2022-01-07', '2022-01-08'].map((day) => changed.isBusinessDay(day))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

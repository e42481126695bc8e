// How many days a season has, by which questions about long times are limited.
import fc from 'fast-check';
import type { Season } from 'hezo-sla';
import { expect, test } from 'vitest';
import { daysOf, mostDaysOf } from '../../../src/calendar/season.js';
import { inSeason } from '../../oracle/clock.js';
import { dateAfter } from '../../oracle/local-time.js';
import { monthDay } from '../../support/schedules.js';

const season = (from: string, to: string): Season => ({ from, to });

test.each<[string, number, Season | undefined]>([
  ['May to August', 123, season('05-01', '08-31')],
  ['November to February, over New Year', 121, season('11-01', '02-29')],
  ['Christmas Eve', 1, season('12-24', '12-24')],
  ['29 February', 1, season('02-29', '02-29')],
  ['the year from March on', 366, season('03-01', '02-29')],
  ['no season, which is the whole year', 366, undefined],
])('%s has %i days in a leap year', (_, days, dates) => {
  expect(daysOf(dates)).toBe(days);
});

test.each([
  [100, 100],
  [200, 123],
  [365, 123],
  [465, 223],
  [730, 246],
])('of %i consecutive dates at most %i are in May to August', (dates, days) => {
  expect(mostDaysOf(season('05-01', '08-31'), dates)).toBe(days);
});

test('consecutive dates never have more days of a season than that', () => {
  const date = fc.nat({ max: 12 * 366 }).map((n) => dateAfter('2000-01-01', n));
  fc.assert(
    fc.property(fc.record({ from: monthDay, to: monthDay }), date, fc.nat({ max: 1500 }), (dates, first, length) => {
      const found = Array.from({ length }, (_, i) => dateAfter(first, i)).filter((date) => inSeason(date, dates));
      expect(found.length).toBeLessThanOrEqual(mostDaysOf(dates, length));
    }),
  );
});

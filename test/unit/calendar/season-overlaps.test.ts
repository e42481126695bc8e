// Which weekly windows overlap if they have seasons.
import { createServiceClock, polishCalendar, type WeeklyWindow } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../support/failure.js';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

describe('windows that share time of day', () => {
  type Times = readonly [from: string, to: string, first?: string, last?: string, days?: WeeklyWindow['days']];
  const window = ([from, to, first, last, on = days]: Times): WeeklyWindow =>
    first && last ? { days: on, from, to, dates: { from: first, to: last } } : { days: on, from, to };
  const overlapOf = (...windows: Times[]): unknown => {
    const hours = { weekly: windows.map(window), onHolidays: 'open' } as const;
    const failure = failureOf(() => createServiceClock({ hours, calendar: polishCalendar() }));
    // What is thrown is a pair of the code and the details; what is not is a clock.
    return Array.isArray(failure) ? failure : null;
  };

  test.each<[string, Times, Times]>([
    ['in seasons that follow each other', ['09:00', '17:00', '05-01', '08-31'], ['08:00', '16:00', '09-01', '04-30']],
    [
      'in seasons that follow each other at New Year',
      ['09:00', '17:00', '07-01', '12-31'],
      ['08:00', '16:00', '01-01', '06-30'],
    ],
    ['on 28 and on 29 February', ['09:00', '17:00', '02-01', '02-28'], ['09:00', '17:00', '02-29', '03-31']],
    [
      'at night, if the next season has no mornings',
      ['22:00', '06:00', '05-01', '08-31'],
      ['06:00', '22:00', '09-01', '04-30'],
    ],
    [
      'at night, if a day lies between the seasons',
      ['22:00', '06:00', '04-01', '04-29'],
      ['00:00', '08:00', '05-01', '08-31'],
    ],
    [
      'at night, if the mornings are in the season before',
      ['22:00', '06:00', '05-01', '08-31'],
      ['00:00', '08:00', '04-01', '04-30'],
    ],
    ['at night on the same single day', ['22:00', '06:00', '05-01', '05-01'], ['00:00', '08:00', '05-01', '05-01']],
    [
      'at night, if 29 February is the only day between in any year',
      ['22:00', '06:00', '02-29', '02-29'],
      ['00:00', '08:00', '02-01', '02-29'],
    ],
    [
      'on a Sunday night, if the Monday is in another season',
      ['22:00', '06:00', '05-01', '08-31', ['sun']],
      ['00:00', '08:00', '09-02', '04-30', ['mon']],
    ],
  ])('do not overlap %s', (_, first, second) => {
    expect(overlapOf(first, second)).toBeNull();
    expect(overlapOf(second, first)).toBeNull();
  });

  test.each<[string, Times, Times, string, string]>([
    [
      'in one season',
      ['09:00', '17:00', '05-01', '08-31'],
      ['16:00', '18:00', '05-01', '08-31'],
      'mon 09:00-17:00 (05-01 to 08-31)',
      'mon 16:00-18:00 (05-01 to 08-31)',
    ],
    [
      'with a window of the whole year',
      ['09:00', '17:00'],
      ['16:00', '18:00', '08-31', '08-31'],
      'mon 09:00-17:00',
      'mon 16:00-18:00 (08-31 to 08-31)',
    ],
    [
      'in seasons that share one day',
      ['09:00', '17:00', '05-01', '08-31'],
      ['09:30', '16:00', '08-31', '09-30'],
      'mon 09:00-17:00 (05-01 to 08-31)',
      'mon 09:30-16:00 (08-31 to 09-30)',
    ],
    [
      'in a season within another',
      ['09:00', '17:00', '11-01', '03-31'],
      ['10:00', '16:00', '12-24', '01-06'],
      'mon 09:00-17:00 (11-01 to 03-31)',
      'mon 10:00-16:00 (12-24 to 01-06)',
    ],
    [
      'in seasons that meet at both ends',
      ['09:00', '17:00', '11-01', '03-31'],
      ['10:00', '16:00', '03-31', '11-01'],
      'mon 09:00-17:00 (11-01 to 03-31)',
      'mon 10:00-16:00 (03-31 to 11-01)',
    ],
    [
      'on 29 February alone',
      ['09:00', '17:00', '02-01', '02-29'],
      ['10:00', '16:00', '02-29', '03-31'],
      'mon 09:00-17:00 (02-01 to 02-29)',
      'mon 10:00-16:00 (02-29 to 03-31)',
    ],
    [
      'in the night of 30 April that runs into 1 May',
      ['22:00', '06:00', '09-01', '04-30'],
      ['05:00', '20:00', '05-01', '08-31'],
      'mon 22:00-06:00 (09-01 to 04-30)',
      'tue 05:00-20:00 (05-01 to 08-31)',
    ],
    [
      'in the night of 31 December that runs into 1 January',
      ['22:00', '06:00', '12-01', '12-31'],
      ['00:00', '08:00', '01-01', '01-31'],
      'mon 22:00-06:00 (12-01 to 12-31)',
      'tue 00:00-08:00 (01-01 to 01-31)',
    ],
    [
      'in the night of 28 February that runs into 1 March',
      ['22:00', '06:00', '02-01', '02-28'],
      ['00:00', '08:00', '03-01', '03-31'],
      'mon 22:00-06:00 (02-01 to 02-28)',
      'tue 00:00-08:00 (03-01 to 03-31)',
    ],
    [
      'in the night of 28 February that runs into 29 February',
      ['22:00', '06:00', '02-28', '02-28'],
      ['00:00', '08:00', '02-29', '02-29'],
      'mon 22:00-06:00 (02-28 to 02-28)',
      'tue 00:00-08:00 (02-29 to 02-29)',
    ],
    [
      'in the night of 29 February that runs into 1 March',
      ['22:00', '06:00', '02-29', '02-29'],
      ['00:00', '08:00', '03-01', '03-01'],
      'mon 22:00-06:00 (02-29 to 02-29)',
      'tue 00:00-08:00 (03-01 to 03-01)',
    ],
    [
      'in a season that is the whole year',
      ['22:00', '06:00', '02-29', '02-28'],
      ['00:00', '08:00', '07-01', '07-01'],
      'mon 22:00-06:00 (02-29 to 02-28)',
      'tue 00:00-08:00 (07-01 to 07-01)',
    ],
    [
      'in a Sunday night that runs into a Monday',
      ['22:00', '06:00', '05-01', '08-31', ['sun']],
      ['00:00', '08:00', '09-01', '04-30', ['mon']],
      'sun 22:00-06:00 (05-01 to 08-31)',
      'mon 00:00-08:00 (09-01 to 04-30)',
    ],
  ])('overlap %s', (_, first, second, firstText, secondText) => {
    const overlap = ['HOURS_OVERLAP', { field: 'hours.weekly', first: firstText, second: secondText }];
    expect(overlapOf(first, second)).toEqual(overlap);
    expect(overlapOf(second, first)).toEqual(overlap);
  });
});

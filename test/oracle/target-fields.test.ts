// The oracle of targets field by field, against dates worked out by hand on a calendar.
import { describe, expect, test } from 'vitest';
import { dueOf, endOf, everyDay, office, type Terms, w, workdays } from './examples.js';

/** Rows of terms, a start and a due instant. */
const check = (rows: readonly (readonly [name: string, terms: Terms, start: number, due: number])[]): void => {
  test.each(rows)('%s', (_, terms, start, due) => {
    expect(new Date(dueOf(terms, start) ?? 0).toISOString()).toBe(new Date(due).toISOString());
  });
};

const nextDay = { businessDays: 1 } as const;
const sundays: Terms = {
  ...nextDay,
  cutoff: [
    { time: '15:00', inclusive: true, days: workdays },
    { time: '18:00', inclusive: true, days: ['sun'] },
  ],
};
const depot = (time: string): Terms => ({ ...nextDay, cutoff: { time, inclusive: false, calendar: 'hub' } });

describe('cutoffs', () => {
  check([
    ['a Sunday with a cutoff counts', sundays, w('11-22 18:00'), endOf('11-23')],
    ['late on Sunday counts as Monday', sundays, w('11-22 18:00:00.001'), endOf('11-24')],
    ['Saturday counts as Sunday', sundays, w('11-21 10:00'), endOf('11-23')],
    [
      'Easter Sunday does not count',
      sundays,
      Date.parse('2026-04-05T10:00+02:00'),
      Date.parse('2026-04-08T23:59:59.999+02:00'),
    ],
    ['in time at the depot', depot('15:00'), w('11-20 20:59'), endOf('11-23')],
    ['late at the depot', depot('15:00'), w('11-20 21:00'), endOf('11-24')],
    ['still Friday at the depot', depot('23:00'), w('11-21 02:00'), endOf('11-23')],
    [
      'every date counts for days of any kind',
      { calendarDays: 1, ...depot('15:00'), businessDays: undefined },
      w('11-21 21:00'),
      endOf('11-23'),
    ],
    [
      'hours move a start further than the cutoff',
      { ...nextDay, hours: '9x5', cutoff: { time: '22:00', inclusive: true } },
      w('11-20 20:00'),
      endOf('11-24'),
    ],
    [
      'the cutoff judges the start itself',
      { ...nextDay, hours: office('16:00', '20:00'), cutoff: { time: '15:00', inclusive: true } },
      w('11-19 10:00'),
      endOf('11-20'),
    ],
    [
      'a length from the next date',
      { within: { hours: 4 }, cutoff: { time: '15:00', inclusive: true } },
      w('11-20 16:00'),
      w('11-23 04:00'),
    ],
    [
      'days instead, from the date itself',
      {
        within: { hours: 4 },
        hours: '8x5',
        cutoff: { time: '13:00', inclusive: true },
        afterCutoff: { businessDays: 0, ends: 'closing' },
      },
      w('11-20 14:00'),
      w('11-20 17:00'),
    ],
  ]);
});

describe('ends', () => {
  const nights = { weekly: [{ days: everyDay, from: '22:00', to: '06:00' }], onHolidays: 'open' } as const;
  const sameTime: Terms = { ...nextDay, ends: 'same-time' };
  const late: Terms = { ...sameTime, cutoff: { time: '14:00', inclusive: true } };
  check([
    ['at the closing of a night', { ...nextDay, hours: nights, ends: 'closing' }, w('11-18 23:00'), w('11-20 06:00')],
    [
      'at midnight without a window',
      { calendarDays: 1, hours: '8x5', ends: 'closing' },
      w('11-20 10:00'),
      endOf('11-21'),
    ],
    ['at a time of day', { ...nextDay, ends: '12:00' }, w('11-20 18:00'), w('11-23 12:00')],
    ['at the same time', sameTime, w('11-17 14:30:00.250'), w('11-18 14:30:00.250')],
    ['late, at the beginning of a day', late, w('11-17 14:30'), w('11-19 00:00')],
    ['late, at an opening', { ...late, hours: '8x5' }, w('11-17 14:30'), w('11-19 09:00')],
    ['on Saturday, at the beginning of a day', sameTime, w('11-21 10:00'), w('11-24 00:00')],
    [
      'a skipped local time',
      { calendarDays: 1, ends: 'same-time' },
      Date.parse('2026-03-28T02:30+01:00'),
      Date.parse('2026-03-29T03:30+02:00'),
    ],
    [
      'the first of two',
      { calendarDays: 1, ends: 'same-time' },
      Date.parse('2026-10-24T02:30+02:00'),
      Date.parse('2026-10-25T02:30+02:00'),
    ],
    ['no days, on a business day', { businessDays: 0 }, w('11-20 10:00'), endOf('11-20')],
    ['no days, on Saturday', { businessDays: 0 }, w('11-21 10:00'), endOf('11-23')],
    ['no days, after their end', { businessDays: 0, ends: '17:00' }, w('11-20 18:00'), w('11-23 17:00')],
    ['no calendar days, after their end', { calendarDays: 0, ends: '17:00' }, w('11-20 18:00'), w('11-21 17:00')],
  ]);
});

describe('the last day', () => {
  const week = { calendarDays: 7 } as const;
  check([
    ['stays', week, w('11-22 10:00'), endOf('11-29')],
    ['moves over a weekend', { ...week, lastDay: 'business-day' }, w('11-22 10:00'), endOf('11-30')],
    ['moves over statutory days', { ...week, lastDay: 'statutory' }, w('12-17 10:00'), endOf('12-28')],
    [
      'is statutory by Polish law on a calendar of another country',
      { ...week, lastDay: 'statutory', calendar: 'east' },
      Date.parse('2026-11-04T10:00+09:00'),
      Date.parse('2026-11-12T23:59:59.999+09:00'),
    ],
    [
      'is a Saturday until 2016',
      { ...week, lastDay: 'statutory' },
      Date.parse('2016-12-24T10:00+01:00'),
      Date.parse('2016-12-31T23:59:59.999+01:00'),
    ],
    [
      'is none since 2017',
      { ...week, lastDay: 'statutory' },
      Date.parse('2016-12-31T10:00+01:00'),
      Date.parse('2017-01-09T23:59:59.999+01:00'),
    ],
  ]);
});

describe('hours', () => {
  const winter = { from: '12-01', to: '02-28' };
  const seasons: Terms['hours'] = {
    weekly: [
      { days: everyDay, from: '10:00', to: '12:00', dates: winter },
      { days: everyDay, from: '08:00', to: '18:00', dates: { from: '03-01', to: '11-30' } },
    ],
    onHolidays: 'open',
  };
  const office9 = { days: workdays, from: '09:00', to: '17:00' } as const;
  const sun: Terms['hours'] = {
    weekly: [office9, { ...office9, calendar: 'hub' }, { ...office9, calendar: 'east' }],
    onHolidays: 'closed',
  };
  check([
    ['a season ends with its last day', { within: { hours: 3 }, hours: seasons }, w('11-30 17:00'), w('12-01 12:00')],
    [
      'a season crosses New Year',
      { within: { hours: 3 }, hours: seasons },
      w('12-31 11:00'),
      w('12-31 11:00') + 25 * 3_600_000,
    ],
    ['one desk after the other', { within: { hours: 10 }, hours: sun }, w('11-20 16:00'), w('11-23 04:00')],
    ['a desk with a day off of its own', { within: { hours: 10 }, hours: sun }, w('11-26 16:00'), w('11-27 10:00')],
    ['nothing, at the next opening', { within: 0, hours: '8x5' }, w('11-21 10:00'), w('11-23 09:00')],
    [
      'a role that is missing is the site',
      { within: { hours: 1 }, hours: '8x5', calendar: 'nobody' },
      w('11-20 10:00'),
      w('11-20 11:00'),
    ],
  ]);
});

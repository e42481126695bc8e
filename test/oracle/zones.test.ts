// Time zones that break calculations of local time, each around the days that make it difficult, compared with an oracle
// that uses Intl alone.
import fc from 'fast-check';
import { createCalendar, createServiceClock, fixedHolidays, type WeeklyHours } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.js';
import { type OracleSetup, openAfter, openBefore, openBetween, openMinutes, openSpans } from './clock.js';
import { dateAfter, instantOf, localTime } from './local-time.js';

interface ZoneCase {
  readonly zone: string;
  readonly why: string;
  /** Days on which something happens; each is tested from three days before to eleven days after. */
  readonly days: readonly string[];
  /** The offset transitions in those periods, in minutes. */
  readonly changes: readonly number[];
}

const cases: readonly ZoneCase[] = [
  {
    zone: 'Australia/Lord_Howe',
    why: 'DST is half an hour, so code that assumes an hour is wrong by the other half',
    days: ['2026-04-05', '2026-10-04'],
    changes: [-30, 30],
  },
  {
    zone: 'America/Sao_Paulo',
    why: 'DST began at midnight, so a day began at 01:00, and ended at midnight, so 23:00 came twice',
    days: [
      '2015-02-21',
      '2015-10-18',
      '2016-02-20',
      '2016-10-16',
      '2017-02-18',
      '2017-10-15',
      '2018-02-17',
      '2018-11-04',
    ],
    changes: [-60, 60, -60, 60, -60, 60, -60, 60],
  },
  {
    zone: 'Asia/Tehran',
    why: 'transitions at midnight too, on dates of another calendar, at half-hour offsets',
    days: ['2021-03-22', '2021-09-21', '2022-03-22', '2022-09-21'],
    changes: [60, -60, 60, -60],
  },
  {
    zone: 'Africa/Cairo',
    why: 'transitions at midnight on a Friday, four of them in 2014; again since 2023, in spring at the start of a day',
    days: ['2014-05-16', '2014-06-26', '2014-08-01', '2014-09-25', '2026-04-24', '2026-10-29'],
    changes: [60, -60, 60, -60, 60, -60],
  },
  {
    zone: 'Pacific/Apia',
    why: 'moved across the date line, so there was no 30 December 2011, a Friday',
    days: ['2011-12-30'],
    changes: [1440],
  },
  {
    zone: 'Africa/Casablanca',
    why: 'DST was suspended for Ramadan, with four transitions in 2015; now the usual offset drops by an hour instead',
    days: ['2015-03-29', '2015-06-14', '2015-07-19', '2015-10-25', '2026-02-15', '2026-03-22'],
    changes: [60, -60, 60, -60, -60, 60],
  },
  {
    zone: 'America/Boa_Vista',
    why: 'DST began and ended within a week, which a table of weekly samples misses',
    days: ['2000-10-08'],
    changes: [60, -60],
  },
  {
    zone: 'Asia/Kathmandu',
    why: '5 hours 45 minutes ahead of UTC, so no local hour begins with an hour of UTC',
    days: ['2026-01-01'],
    changes: [],
  },
  {
    zone: 'Antarctica/Troll',
    why: 'DST is two hours',
    days: ['2026-03-29', '2026-10-25'],
    changes: [120, -120],
  },
  {
    zone: 'Europe/Warsaw',
    why: 'the zone of the provider, with DST of an hour from 02:00 and until 03:00',
    days: ['2026-03-29', '2026-10-25'],
    changes: [60, -60],
  },
  {
    zone: 'UTC',
    why: 'no transitions, so a failure here is not caused by a time zone; and New Year, where years are joined',
    days: ['2026-12-31'],
    changes: [],
  },
];

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Hours whose edges lie where offsets change, at midnight and around 02:00, or that span those times. */
const schedules: Readonly<Record<string, WeeklyHours>> = {
  'round-the-clock hours': { weekly: [{ days: week, from: '00:00', to: '24:00' }], onHolidays: 'open' },
  'office hours with a break': {
    weekly: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '12:00' },
      { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '12:45', to: '16:15' },
    ],
    onHolidays: 'closed',
  },
  'nights across midnight': { weekly: [{ days: week, from: '22:30', to: '06:15' }], onHolidays: 'open' },
  'windows in the small hours': {
    weekly: [
      { days: week, from: '00:30', to: '01:45' },
      { days: week, from: '02:15', to: '02:30' },
      { days: week, from: '02:45', to: '03:30' },
      { days: week, from: '23:30', to: '24:00' },
    ],
    onHolidays: 'open',
  },
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const offset = (t: number, zone: string): number => {
  const { date, time } = localTime(t, zone);
  return (Date.parse(`${date}T${time}:00Z`) - t) / MINUTE;
};

describe.each(cases)('$zone: $why', ({ zone, days, changes }) => {
  test('has exactly the offset transitions that make it difficult', () => {
    const found = days.flatMap((day) => {
      const from = instantOf(dateAfter(day, -3), '12:00', zone);
      const offsets = Array.from({ length: 14 * 96 }, (_, i) => offset(from + i * 15 * MINUTE, zone));
      return offsets.flatMap((after, i) => (i > 0 && after !== offsets[i - 1] ? [after - offsets[i - 1]] : []));
    });
    expect(found).toEqual(changes);
  });

  test.each(Object.entries(schedules))('gives the answers of the oracle for %s', (_, hours) => {
    for (const day of days) {
      compare({ zone, hours, holidays: [], closures: [] }, day);
      // A day off and an exception next to the transition, and a closure across it.
      const exceptions = { [dateAfter(day, 1)]: [{ from: '01:15', to: '23:15' }] };
      const noon = instantOf(day, '12:00', zone);
      const closures = [{ from: noon - 14 * HOUR, to: noon - 11 * HOUR - 7 * MINUTE }];
      compare({ zone, hours: { ...hours, exceptions }, holidays: [dateAfter(day, 2)], closures }, day);
    }
  });
});

/** Compares all answers of a clock around a day, at edges and anywhere. */
function compare(setup: OracleSetup, day: string): void {
  const { zone, hours, holidays, closures } = setup;
  const minutes = openMinutes(setup, dateAfter(day, -3), dateAfter(day, 11));
  const calendar = createCalendar({ timeZone: zone, holidays: fixedHolidays(holidays) });
  const clock = createServiceClock({ hours, calendar, closures });
  const spans = openSpans(minutes);
  const found = clock.openIntervals(minutes.from, minutes.to);
  expect(found.map(({ from, to }) => ({ from: from.getTime(), to: to.getTime() }))).toEqual(spans);

  const edges = spans.flatMap(({ from, to }) => [from - 1, from, from + 1, to - 1, to, to + 1]);
  const instant = fc
    .oneof(fc.constantFrom(...edges), fc.integer({ min: minutes.from, max: minutes.to - 1 }))
    .filter((t) => t >= minutes.from && t < minutes.to);
  const duration = fc.oneof(fc.constantFrom(1, MINUTE, HOUR), fc.integer({ min: 1, max: 40 * HOUR }));
  /** The oracle knows nothing outside its minutes. */
  const same = (answer: Date, expected: number | undefined): void => {
    if (expected !== undefined) expect(answer.toISOString()).toBe(new Date(expected).toISOString());
  };
  fc.assert(
    fc.property(instant, instant, duration, (a, b, ms) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      expect(clock.between(early, late)).toBe(openBetween(minutes, early, late));
      expect(clock.isOpen(a)).toBe(openBetween(minutes, a, a + 1) === 1);
      same(clock.add(a, ms), openAfter(minutes, a, ms));
      same(clock.add(a, 0), openAfter(minutes, a, 0));
      same(clock.nextOpening(a), openAfter(minutes, a, 0));
      same(clock.subtract(b, ms), openBefore(minutes, b, ms));
      // A closing is the end of the last open millisecond.
      same(new Date(clock.previousClosing(b).getTime() - 1), openBefore(minutes, b, 1));
    }),
    { numRuns: runs(60) },
  );
}

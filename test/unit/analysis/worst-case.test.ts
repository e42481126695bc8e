// The longest time to a deadline. 2026-12-23 is a Wednesday before three days off and a Sunday; July 2026 has no day off.
import {
  createCalendar,
  defineServiceLevel,
  fixedHolidays,
  polishCalendar,
  type ServiceHours,
  serviceLevelFromCode,
  serviceLevels,
} from 'hezo-sla';
import { type WorstCaseOptions, worstCase } from 'hezo-sla/analysis';
import { parseContract } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../support/failure.js';

const HOUR = 3_600_000;
const year = { from: '2026-01-01', to: '2026-12-31' };
const july = { from: '2026-07-01', to: '2026-07-31' };
const of = (level: Parameters<typeof worstCase>[0], options: Partial<WorstCaseOptions> = {}) =>
  worstCase(level, { priority: 'P3', target: 'delivery', ...year, ...options });

describe('the worst instant', () => {
  test('NBD-2: is the cutoff before the longest holidays, for the next business day with a cutoff', () => {
    const worst = of(serviceLevels.standard);
    expect(worst).toMatchObject({ priority: 'P3', target: 'delivery', atLocal: '2026-12-22T15:00:00+01:00' });
    expect(worst.at).toEqual(new Date('2026-12-22T15:00:00+01:00'));
    expect(worst.deadline).toMatchObject({ until: 'delivered', dueOn: '2026-12-28' });
    expect(worst.elapsedMs).toBe(153 * HOUR - 1);
    // 15:00 to 18:00 on Tuesday, and nine hours each on Wednesday and Monday.
    expect(worst.serviceMs).toBe(21 * HOUR);
    expect(worst.deadline.text).toContain('it was confirmed exactly at 15:00, so it is late. [NBD-3, terms]');
  });

  test('NBD-3: is the millisecond after the cutoff, if the cutoff itself is in time', () => {
    expect(of(serviceLevels.ahb8x5)).toMatchObject({
      atLocal: '2026-12-22T15:00:00.001+01:00',
      elapsedMs: 153 * HOUR - 2,
    });
  });

  test('DELIV-1: is the closing, if the cutoff is after it, and the cutoff itself, if that is before the opening', () => {
    const late = serviceLevelFromCode('8x5xNBD', { cutoff: { time: '18:00', inclusive: false } });
    expect(of(late)).toMatchObject({ atLocal: '2026-12-22T17:00:00+01:00', elapsedMs: 151 * HOUR - 1 });
    const early = serviceLevelFromCode('8x5xNBD', { cutoff: { time: '08:00', inclusive: false } });
    expect(of(early, july)).toMatchObject({ atLocal: '2026-07-02T08:00:00+02:00', elapsedMs: 112 * HOUR - 1 });
  });

  test('NBD-1: is the midnight that begins a day, for service around the clock', () => {
    expect(of(serviceLevels.ahb24x7)).toMatchObject({
      atLocal: '2026-12-23T00:00:00+01:00',
      elapsedMs: 144 * HOUR - 1,
    });
  });

  test('REACT-2: is the first instant from which an hour of service runs into the next day', () => {
    expect(of(serviceLevels.standard, { target: 'reaction' })).toMatchObject({
      atLocal: '2026-12-23T17:00:00.001+01:00',
      deadline: { dueLocal: '2026-12-28T09:00:00.001+01:00' },
      elapsedMs: 112 * HOUR,
      serviceMs: HOUR,
    });
  });

  test('HOURS-1: is the first instant of the period around the clock, since all are alike', () => {
    expect(of(serviceLevels.premier, { priority: 'P1' })).toMatchObject({
      atLocal: '2026-01-01T00:00:00+01:00',
      elapsedMs: 4 * HOUR,
      serviceMs: 4 * HOUR,
      typical: { medianMs: 4 * HOUR, p95Ms: 4 * HOUR },
    });
  });

  test('HOURS-2: is the millisecond after the opening, if the window of a day is just long enough', () => {
    const day = { from: '2026-11-30', to: '2026-11-30' };
    const { elapsedMs, at } = worstCase(serviceLevelFromCode('9x5x9'), { priority: 'P1', target: 'delivery', ...day });
    expect([elapsedMs, at.toISOString()]).toEqual([24 * 3_600_000, '2026-11-30T08:00:00.001Z']);
  });

  test('RET-3: is seven days before the first of the longest holidays, for a return', () => {
    const worst = of(serviceLevels.standard, { target: 'return' });
    expect(worst).toMatchObject({ atLocal: '2026-12-17T00:00:00+01:00', elapsedMs: 288 * HOUR - 1 });
    expect(worst.deadline).toMatchObject({
      until: 'returned',
      dueOn: '2026-12-28',
      startsFrom: { event: 'delivered' },
    });
  });

  test('RET-4: is found for the return of a level that has a dispatch but no delivery', () => {
    expect(of(serviceLevels.basic, { target: 'return' }).elapsedMs).toBe(288 * HOUR - 1);
  });

  test('is the day before daylight saving time ends, which adds an hour', () => {
    const weekend = { from: '2026-10-24', to: '2026-10-25' };
    expect(of(serviceLevels.sos24x7, weekend)).toMatchObject({
      atLocal: '2026-10-24T00:00:00+02:00',
      elapsedMs: 73 * HOUR - 1,
    });
  });

  test('lies within the period, both dates included', () => {
    const day = { from: '2026-07-17', to: '2026-07-17' };
    // A Friday: due on Monday, or on Tuesday from 15:00 on.
    expect(of(serviceLevels.standard, day)).toMatchObject({
      atLocal: '2026-07-17T15:00:00+02:00',
      elapsedMs: 105 * HOUR - 1,
    });
  });

  test('lies within the range of tickets, on its first day and on its last', () => {
    // The first hour of 1990 in Warsaw, and the last of 2099 in New York, are of other years in UTC.
    const first = of(serviceLevels.premier, { priority: 'P1', from: '1990-01-01', to: '1990-01-01' });
    expect(first.atLocal).toBe('1990-01-01T01:00:00+01:00');
    const calendar = createCalendar({ timeZone: 'America/New_York', holidays: fixedHolidays([]) });
    const last = of(serviceLevels.sos24x7, { from: '2099-12-31', to: '2099-12-31', calendar });
    expect([last.atLocal, last.deadline.dueOn]).toEqual(['2099-12-31T00:00:00-05:00', '2100-01-01']);
  });

  test('depends on the calendar passed', () => {
    const calendar = createCalendar({ timeZone: 'Asia/Dubai', holidays: fixedHolidays([]), weekend: ['fri'] });
    expect(of(serviceLevels.ahb24x7, { ...july, calendar })).toMatchObject({
      atLocal: '2026-07-02T00:00:00+04:00',
      elapsedMs: 72 * HOUR - 1,
    });
  });

  test('is explained by the terms it was found by, even if a getter of the level returns others the next time', () => {
    let asked = 0;
    const level = {
      ...serviceLevelFromCode('24x7x4'),
      get targets() {
        asked += 1;
        return serviceLevelFromCode(asked === 1 ? '24x7x4' : '24x7x8').targets;
      },
    };
    const { at, elapsedMs, deadline } = of(level);
    expect([asked, deadline.dueAt.getTime() - at.getTime()]).toEqual([1, elapsedMs]);
  });

  test('is explained in the language passed', () => {
    expect(of(serviceLevels.standard, { locale: 'pl' }).deadline.text).toContain('przed godz. 15:00');
  });
});

describe('the median and the 95th percentile', () => {
  test('are such that half of all instants, and 95 in 100, are no farther from their deadline', () => {
    // Around the clock, the instants of Monday to Thursday and of Sunday are due at the end of the next day, up to 48 hours
    // later, those of Saturday up to 72, those of Friday up to 96, less the millisecond that ends a day.
    const week = { from: '2026-07-06', to: '2026-07-12' };
    const { typical } = of(serviceLevelFromCode('24x7xNBD'), week);
    // Half of the 168 hours are 84: five days of x - 24 hours each.
    expect(typical.medianMs).toBe(40.8 * HOUR - 1);
    // All but the longest 8.4 hours, which are those of Friday.
    expect(typical.p95Ms).toBe((96 - 8.4) * HOUR - 1);
  });

  test('are exact if all instants, or most of them, are equally far from their deadline', () => {
    const reactionIn = (hours: ServiceHours, within: number) =>
      ({
        id: 'own',
        name: 'Own',
        targets: { reaction: { from: 'opened', until: 'contacted', hours, within } },
      }) as const;
    expect(of(reactionIn('24x7', 0), { target: 'reaction' }).typical).toEqual({ medianMs: 0, p95Ms: 0 });
    // From 06:00 to 21:00, fifteen hours of twenty-four, the hour is used up an hour later.
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
    const hours = { weekly: [{ days, from: '06:00', to: '22:00' }], onHolidays: 'open' } as const;
    // Of the other nine hours the earliest are the farthest; all but 1.2 of the 24 hours of a day are within 10 - 1.2 hours.
    const { medianMs, p95Ms } = of(reactionIn(hours, HOUR), { target: 'reaction', ...july }).typical;
    expect([medianMs, p95Ms / HOUR]).toEqual([HOUR, expect.closeTo(8.8, 5)]);
  });

  test('count an instant within the hours as zero, for a target of zero', () => {
    // Open for most of the day, so that most instants are due immediately, and the others in the morning.
    const hours = {
      weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '08:00', to: '24:00' }],
      onHolidays: 'open',
    } as const;
    const level = defineServiceLevel({
      id: 'atOnce',
      name: 'At once',
      targets: { delivery: { from: 'confirmed', until: 'delivered', hours, within: 0 } },
    });
    const { typical } = worstCase(level, { priority: 'P1', target: 'delivery', from: '2026-11-30', to: '2026-11-30' });
    expect(typical.medianMs).toBe(0);
    expect(typical.p95Ms).toBeGreaterThan(0);
  });
});

describe('worstCase', () => {
  test('needs a priority only where the target differs by it', () => {
    const { premier } = serviceLevels;
    expect(worstCase(premier, { target: 'return', ...year })).toMatchObject({ target: 'return', priority: null });
    expect(failureOf(() => worstCase(premier, { target: 'delivery', ...year }))).toEqual([
      'MISSING_FIELD',
      expect.objectContaining({ field: 'priority' }),
    ]);
    const one = {
      id: 'own',
      name: 'Own',
      targets: { visit: { P1: { from: 'opened', until: 'arrived', within: HOUR } } },
    };
    expect(failureOf(() => worstCase(one as never, { target: 'visit', priority: 'P2', ...year } as never))).toEqual([
      'INVALID_VALUE',
      expect.objectContaining({ given: "'P2', which has no visit", accepted: 'one of: P1' }),
    ]);
  });

  test('tells local times in the zone of the target, and reads the dates of the period in that of the site', () => {
    const calendar = createCalendar({ timeZone: 'America/New_York', holidays: fixedHolidays([]) });
    const level = {
      id: 'own',
      name: 'Own',
      targets: { shipment: { from: ['approved', 'opened'], until: 'dispatched', businessDays: 1, calendar: 'hub' } },
    } as const;
    const day = { from: '2026-07-17', to: '2026-07-17', calendars: { site: polishCalendar(), hub: calendar } };
    const worst = worstCase(level, { target: 'shipment', ...day });
    // Midnight in Warsaw is a Thursday in New York; its midnight begins a Friday, after which comes Monday.
    expect(worst).toMatchObject({
      atLocal: '2026-07-17T00:00:00-04:00',
      deadline: { dueLocal: '2026-07-20T23:59:59.999-04:00', startsFrom: { event: 'approved' } },
      elapsedMs: 96 * HOUR - 1,
    });
  });

  // Clocks are set back on 25 October 2026, a day of 25 hours, and forward on 29 March: 02:30 moves to 03:30, 24 hours later.
  test('is as long as the day is, for the next day at the same time', () => {
    const level = {
      id: 'own',
      name: 'Own',
      targets: { visit: { from: 'opened', until: 'arrived', calendarDays: 1, ends: 'same-time' } },
    } as const;
    const longest = (from: string, to: string) => worstCase(level, { target: 'visit', from, to }).elapsedMs / HOUR;
    expect(longest('2026-10-20', '2026-10-23')).toBe(24);
    expect(longest('2026-10-20', '2026-10-30')).toBe(25);
    expect(longest('2026-03-28', '2026-03-28')).toBe(24);
  });

  test('refuses a period of one day that its time zone skipped', () => {
    const calendar = createCalendar({ timeZone: 'Pacific/Apia', holidays: fixedHolidays([]) });
    const skipped = { from: '2011-12-30', to: '2011-12-30', calendar };
    expect(failureOf(() => of(serviceLevels.standard, skipped))).toEqual([
      'INVALID_INTERVAL',
      { field: 'The period', from: '2011-12-30T10:00:00.000Z', to: '2011-12-30T10:00:00.000Z' },
    ]);
    const { from, to } = skipped;
    const terms = { name: 'ACME', period: { from, to }, timeZone: 'Pacific/Apia', holidays: [] };
    const parsed = parseContract({ ...terms, levels: { own: { catalogue: 'standard' } } });
    expect(!parsed.ok && parsed.issues).toMatchObject([{ code: 'INVALID_INTERVAL', path: ['period'] }]);
  });

  const table: readonly (readonly [string, string, object])[] = [
    ['an unknown target', 'INVALID_VALUE', { target: 'resolution' }],
    ['a missing target', 'MISSING_FIELD', { target: undefined }],
    ['an unknown priority', 'UNKNOWN_PRIORITY', { priority: 'P5' }],
    ['30 February', 'INVALID_DATE', { from: '2026-02-30' }],
    ['an instant in place of a date', 'INVALID_DATE', { to: '2026-12-31T00:00:00Z' }],
    ['a period that ends before it begins', 'INVALID_INTERVAL', { from: '2026-12-31', to: '2026-01-01' }],
    ['a period that begins before 1990', 'DATE_OUT_OF_RANGE', { from: '1989-12-31', to: '1990-01-31' }],
    ['a period that ends after 2099', 'DATE_OUT_OF_RANGE', { to: '2100-01-01' }],
    ['a date beyond every calendar', 'DATE_OUT_OF_RANGE', { to: '2102-01-01' }],
    ['an unknown language', 'INVALID_VALUE', { locale: 'de' }],
    ['an object that is not a calendar', 'INVALID_CALENDAR', { calendar: {} }],
    ['an unknown option', 'UNKNOWN_FIELD', { sample: 60 }],
  ];
  test.each(table)('refuses %s: %s', (_, code, change) => {
    expect(failureOf(() => of(serviceLevels.standard, change))).toEqual([code, expect.anything()]);
  });

  test('refuses the name of a level, and a calendar without business days', () => {
    expect(failureOf(() => of('standard' as never))).toEqual(['UNKNOWN_LEVEL', expect.anything()]);
    const weekly = [{ days: ['mon'], from: '09:00', to: '17:00' }] as const;
    const calendar = createCalendar({
      timeZone: 'Europe/Warsaw',
      weekend: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
      holidays: fixedHolidays([]),
    });
    const level = serviceLevelFromCode('8x5xNBD', { hours: { weekly, onHolidays: 'closed' } });
    expect(failureOf(() => of(level, { calendar }))).toEqual(['NO_BUSINESS_DAY', expect.anything()]);
  });
});

// A polyfilled Intl (React Native, old browsers) writes offsets differently, or not at all.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Zone } from '../../../src/time/zone.js';

describe('with the FormatJS polyfill, which writes GMT+1 where runtimes write GMT+01:00', () => {
  const native = Intl.DateTimeFormat;
  const ofDates = Object.getOwnPropertyDescriptors(Date.prototype);
  // The tables that the library keeps are filled by either Intl, and not for the other one.
  beforeAll(async () => {
    vi.resetModules();
    await import('@formatjs/intl-datetimeformat/polyfill-force.js');
    await import('@formatjs/intl-datetimeformat/locale-data/en.js');
    await import('@formatjs/intl-datetimeformat/add-all-tz.js');
  });
  afterAll(() => {
    Intl.DateTimeFormat = native;
    Object.defineProperties(Date.prototype, ofDates);
    vi.resetModules();
  });

  test('Intl is replaced, and writes offsets in the short form', () => {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: 'Europe/Warsaw',
      hour: 'numeric',
      timeZoneName: 'longOffset',
    });
    expect(format.format(Date.UTC(2026, 11, 23, 9))).toMatch(/GMT\+1$/);
  });

  test('a fault confirmed at 15:00 in Warsaw has the same deadlines as with the native Intl', async () => {
    const { calculateDeadlines, serviceLevels } = await import('hezo-sla');
    const ticket = {
      openedAt: '2026-12-23T13:40:00+01:00',
      confirmedAt: '2026-12-23T15:00:00+01:00',
      priority: 'P3',
    } as const;
    const { reaction, delivery } = calculateDeadlines(serviceLevels.standard, ticket);
    expect(reaction.dueLocal).toBe('2026-12-23T14:40:00+01:00');
    expect(delivery.dueLocal).toBe('2026-12-29T23:59:59.999+01:00');
  });

  // Whole hours east and west of UTC, zero with daylight saving time, half hours, 45 minutes, and DST of half an hour.
  test.each([
    ['Europe/London', '2026-01-05T09:00:00Z', '2026-07-06T09:00:00+01:00'],
    ['America/New_York', '2026-01-05T09:00:00-05:00', '2026-07-06T09:00:00-04:00'],
    ['Asia/Kolkata', '2026-01-05T09:00:00+05:30', '2026-07-06T09:00:00+05:30'],
    ['Asia/Kathmandu', '2026-01-05T09:00:00+05:45', '2026-07-06T09:00:00+05:45'],
    ['America/St_Johns', '2026-01-05T09:00:00-03:30', '2026-07-06T09:00:00-02:30'],
    ['Australia/Lord_Howe', '2026-01-05T09:00:00+11:00', '2026-07-06T09:00:00+10:30'],
  ])('a service in %s opens at 09:00 local time in winter and in summer', async (timeZone, winter, summer) => {
    const { createCalendar, createServiceClock } = await import('hezo-sla');
    const calendar = createCalendar({ timeZone, holidays: () => [] });
    const clock = createServiceClock({ hours: '9x5', calendar });
    expect(clock.nextOpening('2026-01-04T12:00:00Z')).toEqual(new Date(winter));
    expect(clock.nextOpening('2026-07-05T12:00:00Z')).toEqual(new Date(summer));
  });
});

describe('an offset as written by Intl', () => {
  const offsetFrom = (text: string): number =>
    new Zone('Test/Zone', { format: () => text } as unknown as Intl.DateTimeFormat).offsetAt(0) / 60_000;

  test.each([
    ['12 AM GMT', 0],
    ['12 AM GMT+00:00', 0],
    ['GMT', 0],
    ['12 AM GMT+0', 0],
    ['1 AM GMT+01:00', 60],
    ['1 AM GMT+1', 60],
    ['8 PM GMT-3:30', -210],
    ['2 PM GMT+14:00', 840],
    ['11 PM GMT-00:44:30', -44.5],
  ])("is read from '%s'", (text, minutes) => {
    expect(offsetFrom(text)).toBeCloseTo(minutes, 9);
  });

  test.each([
    '',
    '10 AM',
    '10 AM CET',
    '10 AM GMT ',
    '10 AM GMT+',
    '10 AM GMT+1:5',
    '10 AM GMT+01:60',
    '10 AM GMT+24',
    '10 AM GMT+100',
    '10 AM GMT+01:00 (CET)',
    '10 AM UTC',
    '10 AM XGMT',
    '10 AM GMT+01:00:00:00',
  ])("is reported as unreadable, not assumed to be 0, for '%s'", (text) => {
    const details = { timeZone: 'Test/Zone', given: `'${text}'` };
    expect(() => offsetFrom(text)).toThrow(expect.objectContaining({ code: 'UNREADABLE_OFFSET', details }));
  });
});

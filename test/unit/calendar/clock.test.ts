// The service clock: open hours, closures, offset transitions, and the years it looks up.
import { createCalendar, createServiceClock, fixedHolidays, polishCalendar, type ServiceHours } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../support/failure.js';

const calendar = polishCalendar();
const clock = (hours: ServiceHours, closures: { from: string; to: string }[] = []) =>
  createServiceClock({ hours, calendar, closures });
const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const week = [...days, 'sat', 'sun'] as const;

describe('the service clock', () => {
  test('8x5 is open on business days from 09:00 until just before 17:00', () => {
    const c = clock('8x5');
    const open = (at: string) => c.isOpen(at);
    expect(['08:59:59.999', '09:00:00', '16:59:59.999', '17:00:00'].map((t) => open(`2026-11-20T${t}+01:00`))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(open('2026-11-11T10:00:00+01:00')).toBe(false);
  });

  test('add and between agree on the same rows', () => {
    const c = clock('8x5');
    const rows = [
      ['2026-11-20T16:30:00+01:00', 3_600_000, '2026-11-23T08:30:00.000Z'],
      ['2026-11-20T16:00:00+01:00', 3_600_000, '2026-11-20T16:00:00.000Z'],
      ['2026-11-21T12:00:00+01:00', 0, '2026-11-23T08:00:00.000Z'],
      ['2026-12-23T16:00:00+01:00', 2 * 3_600_000, '2026-12-28T09:00:00.000Z'],
    ] as const;
    for (const [from, ms, to] of rows) {
      expect(c.add(from, ms).toISOString()).toBe(to);
      expect(c.between(from, to)).toBe(ms);
    }
  });

  test('subtract mirrors add', () => {
    const c = clock('8x5');
    expect(c.subtract('2026-11-23T09:30:00+01:00', { hours: 1 }).toISOString()).toBe('2026-11-20T15:30:00.000Z');
    expect(c.subtract('2026-11-23T10:00:00+01:00', { hours: 1 }).toISOString()).toBe('2026-11-23T08:00:00.000Z');
    expect(c.subtract('2026-11-22T10:00:00+01:00', 0).toISOString()).toBe('2026-11-20T16:00:00.000Z');
    expect(c.subtract('2026-11-20T10:00:00+01:00', 0).toISOString()).toBe('2026-11-20T09:00:00.000Z');
  });

  test('between is negative for a reversed range', () => {
    expect(clock('8x5').between('2026-11-20T11:00:00+01:00', '2026-11-20T10:00:00+01:00')).toBe(-3_600_000);
  });
});

describe('weekly hours', () => {
  test('can have several windows a day', () => {
    const c = clock({
      weekly: [
        { days, from: '08:00', to: '12:00' },
        { days, from: '13:00', to: '16:00' },
      ],
      onHolidays: 'closed',
    });
    expect(c.add('2026-11-20T11:30:00+01:00', { hours: 1 }).toISOString()).toBe('2026-11-20T12:30:00.000Z');
    expect(c.between('2026-11-20T00:00:00+01:00', '2026-11-21T00:00:00+01:00')).toBe(7 * 3_600_000);
  });

  test('count a window over midnight to the day on which it begins, even at New Year', () => {
    const c = clock({ weekly: [{ days: ['thu'], from: '22:00', to: '06:00' }], onHolidays: 'closed' });
    // Thursday 31 December 2026 is a business day, so its night runs into the public holiday.
    expect(c.isOpen('2027-01-01T05:59:59.999+01:00')).toBe(true);
    expect(c.between('2026-12-31T00:00:00+01:00', '2027-01-02T00:00:00+01:00')).toBe(8 * 3_600_000);
    // Thursday 24 December is a public holiday, so its night is closed too.
    expect(c.isOpen('2026-12-25T01:00:00+01:00')).toBe(false);
    expect(c.add('2026-12-31T23:00:00+01:00', { hours: 2 }).toISOString()).toBe('2027-01-01T00:00:00.000Z');
  });

  test('can close at 24:00, when the next day begins', () => {
    const c = clock({ weekly: [{ days: ['fri', 'sat'], from: '00:00', to: '24:00' }], onHolidays: 'open' });
    expect(c.between('2026-11-19T00:00:00+01:00', '2026-11-23T00:00:00+01:00')).toBe(48 * 3_600_000);
    expect(c.add('2026-11-20T12:00:00+01:00', { hours: 36 }).toISOString()).toBe('2026-11-21T23:00:00.000Z');
  });

  test('can have exceptions, which replace the windows of their date even on a public holiday', () => {
    const c = clock({
      weekly: [{ days, from: '09:00', to: '17:00' }],
      onHolidays: 'closed',
      exceptions: {
        '2026-12-31': [{ from: '09:00', to: '12:00' }],
        '2026-12-24': [{ from: '10:00', to: '11:00' }],
        '2026-12-12': [{ from: '09:00', to: '10:00' }],
        '2026-12-30': [],
      },
    });
    const open = (date: string) => c.between(`${date}T00:00:00+01:00`, `${date}T23:59:59.999+01:00`) / 3_600_000;
    expect(['2026-12-31', '2026-12-24', '2026-12-12', '2026-12-30', '2026-12-29'].map(open)).toEqual([3, 1, 1, 0, 8]);
  });

  test('can be open on public holidays', () => {
    const c = clock({ weekly: [{ days, from: '09:00', to: '17:00' }], onHolidays: 'open' });
    expect(c.isOpen('2026-11-11T10:00:00+01:00')).toBe(true);
  });

  test('can have 24 windows a day, which is the maximum', () => {
    const pad = (n: number) => String(n).padStart(2, '0');
    const time = (minute: number) => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
    const minutes = Array.from({ length: 24 }, (_, i) => 60 * i);
    const hours: ServiceHours = {
      weekly: minutes.map((m) => ({ days: week, from: time(m), to: time(m + 1) })),
      onHolidays: 'open',
    };
    const c = createServiceClock({ hours, calendar: createCalendar({ timeZone: 'UTC', holidays: fixedHolidays([]) }) });
    expect(c.between('2026-01-01T00:00:00Z', '2026-12-31T00:00:00Z')).toBe(364 * 24 * 60_000);
    expect(c.isOpen('2026-12-30T12:00:59.999Z')).toBe(true);
    expect(c.isOpen('2026-12-30T12:01:00Z')).toBe(false);
    expect(c.add('2026-01-01T00:00:00Z', 360 * 24 * 60_000).toISOString()).toBe('2026-12-26T23:01:00.000Z');
    expect(c.openIntervals('2026-01-01T00:00:00Z', '2026-12-31T00:00:00Z')).toHaveLength(364 * 24);
  });
});

describe('closures', () => {
  test('are removed from the hours, and change nothing in closed time', () => {
    const hour = 3_600_000;
    const closed = clock('8x5', [
      { from: '2026-11-20T10:00:00+01:00', to: '2026-11-20T12:00:00+01:00' },
      { from: '2026-11-20T11:00:00+01:00', to: '2026-11-20T13:00:00+01:00' },
      { from: '2026-11-20T18:00:00+01:00', to: '2026-11-21T18:00:00+01:00' },
    ]);
    expect(closed.between('2026-11-20T00:00:00+01:00', '2026-11-24T00:00:00+01:00')).toBe(13 * hour);
    expect(closed.add('2026-11-20T09:30:00+01:00', hour).toISOString()).toBe('2026-11-20T12:30:00.000Z');
    expect(closed.add('2026-11-20T09:00:00+01:00', hour).toISOString()).toBe('2026-11-20T09:00:00.000Z');
    expect(closed.nextOpening('2026-11-20T10:00:00+01:00').toISOString()).toBe('2026-11-20T12:00:00.000Z');
    expect(closed.isOpen('2026-11-20T12:59:59.999+01:00')).toBe(false);
  });

  test('interrupt 24x7', () => {
    const c = clock('24x7', [{ from: '2026-11-20T10:00:00Z', to: '2026-11-20T12:00:00Z' }]);
    expect(c.add('2026-11-20T09:00:00Z', { hours: 2 }).toISOString()).toBe('2026-11-20T13:00:00.000Z');
    expect(c.subtract('2026-11-20T12:00:00Z', 0).toISOString()).toBe('2026-11-20T12:00:00.000Z');
    expect(c.subtract('2026-11-20T11:00:00Z', 0).toISOString()).toBe('2026-11-20T10:00:00.000Z');
  });
});

describe('offset transitions', () => {
  test('make a window from 00:00 to 06:00 five or seven hours long, because hours are elapsed time', () => {
    const c = clock({ weekly: [{ days: ['sun'], from: '00:00', to: '06:00' }], onHolidays: 'open' });
    expect(c.between('2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00')).toBe(5 * 3_600_000);
    expect(c.between('2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00')).toBe(7 * 3_600_000);
  });

  test('move a window in a gap forward by the gap, and start one in an overlap at the first instant', () => {
    const c = clock({ weekly: [{ days: ['sun'], from: '02:30', to: '04:00' }], onHolidays: 'open' });
    // 02:30 does not exist on 29 March 2026: it becomes 03:30, which is two hours ahead of UTC.
    expect(c.nextOpening('2026-03-29T00:00:00+01:00').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    // 02:30 exists twice on 25 October 2026.
    expect(c.nextOpening('2026-10-25T00:00:00+02:00').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  test('never count time twice when a gap pushes one window into the next', () => {
    const c = clock({
      weekly: [
        { days: ['sun'], from: '01:00', to: '02:30' },
        { days: ['sun'], from: '03:00', to: '04:00' },
      ],
      onHolidays: 'open',
    });
    // On 29 March 2026 the first ends at 03:30, within the second: together they are 01:00 to 04:00, without the gap.
    expect(c.between('2026-03-29T00:00:00+01:00', '2026-03-30T00:00:00+02:00')).toBe(2 * 3_600_000);
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Enderbury'])(
    '%s: a night ends on New Year’s Day if the date before it was skipped',
    (timeZone) => {
      const c = createServiceClock({
        hours: { weekly: [{ days: ['fri'], from: '20:00', to: '06:00' }], onHolidays: 'open' },
        calendar: createCalendar({ timeZone, holidays: fixedHolidays([]) }),
      });
      // 30 December 1994 from 20:00 on; 31 December did not exist, so 06:00 of that date moves forward to New Year's.
      expect(c.between('1994-12-30T00:00:00Z', '1995-01-02T00:00:00Z')).toBe(10 * 3_600_000);
      expect(c.isOpen('1994-12-31T12:00:00Z')).toBe(true);
    },
  );
});

describe('closings and intervals', () => {
  test('previousClosing mirrors nextOpening', () => {
    const c = clock('8x5');
    const at = (t: string) => c.previousClosing(t).toISOString();
    // The last closing on a Sunday, and at 09:00 sharp, which is open but follows closed time. In open time, the instant.
    expect(at('2026-11-22T12:00:00+01:00')).toBe('2026-11-20T16:00:00.000Z');
    expect(at('2026-11-23T09:00:00+01:00')).toBe('2026-11-20T16:00:00.000Z');
    expect(at('2026-11-23T09:00:00.001+01:00')).toBe('2026-11-23T08:00:00.001Z');
    expect(at('2026-11-20T17:00:00+01:00')).toBe('2026-11-20T16:00:00.000Z');
    expect(clock('24x7').previousClosing('2026-11-22T12:00:00Z').toISOString()).toBe('2026-11-22T12:00:00.000Z');
  });

  test('openIntervals returns the open periods, clipped at both ends', () => {
    const c = clock('8x5', [{ from: '2026-11-20T12:00:00+01:00', to: '2026-11-20T13:00:00+01:00' }]);
    const intervals = (from: string, to: string) =>
      c.openIntervals(from, to).map(({ from, to }) => `${from.toISOString()}/${to.toISOString()}`);
    expect(intervals('2026-11-20T10:00:00+01:00', '2026-11-23T10:30:00+01:00')).toEqual([
      '2026-11-20T09:00:00.000Z/2026-11-20T11:00:00.000Z',
      '2026-11-20T12:00:00.000Z/2026-11-20T16:00:00.000Z',
      '2026-11-23T08:00:00.000Z/2026-11-23T09:30:00.000Z',
    ]);
    expect(intervals('2026-11-21T00:00:00+01:00', '2026-11-23T09:00:00+01:00')).toEqual([]);
    expect(intervals('2026-11-20T10:00:00+01:00', '2026-11-20T10:00:00+01:00')).toEqual([]);
    expect(() => intervals('2026-11-20T10:00:00+01:00', '2026-11-20T09:59:59.999+01:00')).toThrow(
      expect.objectContaining({ code: 'INVALID_INTERVAL' }),
    );
  });

  test('openIntervals joins windows, days and years that touch', () => {
    const whole = (hours: ServiceHours) =>
      clock(hours).openIntervals('2024-06-01T00:00:00+02:00', '2027-06-01T00:00:00+02:00');
    const all = [{ from: new Date('2024-05-31T22:00:00Z'), to: new Date('2027-05-31T22:00:00Z') }];
    expect(whole('24x7')).toEqual(all);
    const touching = [
      { days: week, from: '12:00', to: '24:00' },
      { days: week, from: '00:00', to: '12:00' },
    ];
    expect(whole({ weekly: touching, onHolidays: 'open' })).toEqual(all);
    const night = clock({ weekly: [{ days: ['thu'], from: '22:00', to: '06:00' }], onHolidays: 'open' });
    expect(night.openIntervals('2026-12-31T12:00:00Z', '2027-01-02T00:00:00Z')).toEqual([
      { from: new Date('2026-12-31T21:00:00Z'), to: new Date('2027-01-01T05:00:00Z') },
    ]);
  });

  test('openIntervals returns dates that can be changed without an effect on the clock', () => {
    const c = clock('8x5');
    const ask = () => c.openIntervals('2026-11-20T00:00:00Z', '2026-11-21T00:00:00Z');
    const [first] = ask();
    first.from.setTime(0);
    first.to.setTime(0);
    expect(ask()[0].from.toISOString()).toBe('2026-11-20T08:00:00.000Z');
  });
});

describe('the years of a calendar', () => {
  test('are all that 24x7 covers, with closures and without', () => {
    const [plain, closed] = [[], [{ from: '2000-01-01T00:00:00Z', to: '2000-01-01T00:00:01Z' }]].map((closures) =>
      clock('24x7', closures),
    );
    const answers = (c: typeof plain) =>
      [
        () => c.previousClosing('1990-01-01T00:00:00Z').toISOString(),
        () => c.subtract('1990-01-01T00:00:00Z', 3_600_000).toISOString(),
        () => c.subtract('1990-01-01T00:00:00Z', 3_600_001).toISOString(),
        () => c.subtract('1991-01-01T00:00:00+01:00', 365 * 86_400_000).toISOString(),
        () => c.add('2099-12-31T23:00:00Z', 365 * 86_400_000).toISOString(),
        () => c.add('2099-12-31T23:00:00Z', 365 * 86_400_000 + 1).toISOString(),
      ].map(failureOf);
    const outside = (year: number) => ['RESULT_OUT_OF_RANGE', { year, from: 1990, to: 2100 }];
    expect(answers(plain)).toEqual([
      '1990-01-01T00:00:00.000Z',
      '1989-12-31T23:00:00.000Z',
      outside(1989),
      '1989-12-31T23:00:00.000Z',
      // Local midnight: the end of the last millisecond of 2100.
      '2100-12-31T23:00:00.000Z',
      outside(2101),
    ]);
    expect(answers(closed)).toEqual(answers(plain));
  });

  test.each([
    // 00:30 on New Year's Day in Warsaw, 22:30 on New Year's Eve in New York.
    ['Europe/Warsaw', 'nextOpening', '2026-12-31T23:30:00Z', '2027-01-01T08:00:00.000Z', 2027],
    ['America/New_York', 'previousClosing', '2027-01-01T03:30:00Z', '2026-12-31T22:00:00.000Z', 2026],
  ] as const)('%s: only the local year of the instant is looked up', (timeZone, question, at, answer, year) => {
    const asked: number[] = [];
    const holidays = (year: number) => {
      asked.push(year);
      return [];
    };
    const c = createServiceClock({ hours: '8x5', calendar: createCalendar({ timeZone, holidays }) });
    expect(c[question](at).toISOString()).toBe(answer);
    expect(asked).toEqual([year]);
  });

  test('include the year before only if a window runs over midnight', () => {
    const asked = (to: string) => {
      const years: number[] = [];
      const holidays = (year: number) => {
        years.push(year);
        return [];
      };
      const hours = { weekly: [{ days: week, from: '09:00', to }], onHolidays: 'closed' } as const;
      const c = createServiceClock({ hours, calendar: createCalendar({ timeZone: 'Europe/Warsaw', holidays }) });
      expect(c.isOpen('2027-01-01T10:00:00+01:00')).toBe(true);
      return years.sort();
    };
    expect([asked('24:00'), asked('00:30')]).toEqual([[2027], [2026, 2027]]);
  });

  test('add up in whichever order they are looked up', () => {
    const c = createServiceClock({
      hours: '8x5',
      calendar: createCalendar({ timeZone: 'UTC', holidays: fixedHolidays([]) }),
    });
    const late = c.between('2050-01-01T00:00:00Z', '2060-01-01T00:00:00Z');
    expect(c.between('2000-01-01T00:00:00Z', '2060-01-01T00:00:00Z')).toBe(
      c.between('2000-01-01T00:00:00Z', '2050-01-01T00:00:00Z') + late,
    );
    const working = (year: number) =>
      Array.from({ length: 365 + (year % 4 === 0 ? 1 : 0) }, (_, i) =>
        new Date(Date.UTC(year, 0, 1 + i)).getUTCDay(),
      ).filter((d) => d > 0 && d < 6).length;
    const expected = Array.from({ length: 10 }, (_, i) => working(2050 + i)).reduce((a, b) => a + b) * 8 * 3_600_000;
    expect(late).toBe(expected);
  });
});

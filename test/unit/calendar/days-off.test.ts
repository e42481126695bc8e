// Days off by rules, and days of which a part is off.
import { createCalendar, createServiceClock, fixedHolidays, polishCalendar, type ServiceHours } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { dateAfter } from '../../oracle/local-time.js';

type Days = Parameters<typeof fixedHolidays>[0];

/** In Kathmandu no clock is ever set, and every day of the week is a business day: what is off is so by the list alone. */
const off = (days: Days, year: number): readonly string[] => {
  const calendar = createCalendar({ timeZone: 'Asia/Kathmandu', weekend: [], holidays: fixedHolidays(days) });
  const dates = Array.from({ length: 366 }, (_, i) => dateAfter(`${year}-01-01`, i)).filter(
    (day) => +day.slice(0, 4) === year,
  );
  return dates.filter((date) => !calendar.isBusinessDay(date)).map((date) => date.slice(5));
};

describe('CAL-4: days off by rules', () => {
  test('come every year on their month and day, on 29 February where there is one', () => {
    expect(
      off(
        [
          { month: 12, day: 31 },
          { month: 2, day: 29 },
        ],
        2027,
      ),
    ).toEqual(['12-31']);
    expect(
      off(
        [
          { month: 12, day: 31 },
          { month: 2, day: 29 },
        ],
        2028,
      ),
    ).toEqual(['02-29', '12-31']);
  });

  test('come by the number of a day of the week in its month, from either end', () => {
    // Of May 2026, a Friday is the first day and the last Sunday is the 31st: a month begins and ends with what is asked for.
    expect(off([{ weekday: 'fri', nth: [1], month: 5 }], 2026)).toEqual(['05-01']);
    expect(off([{ weekday: 'sun', nth: [-1], month: 5 }], 2026)).toEqual(['05-31']);
    expect(off([{ weekday: 'thu', nth: [4], month: 11 }], 2026)).toEqual(['11-26']);
    expect(off([{ weekday: 'mon', nth: [-1], month: 12 }], 2026)).toEqual(['12-28']);
  });

  test('come in every month where none is given, and not in one that has no fifth', () => {
    // The second and fourth Saturdays of banks in India.
    expect(off([{ weekday: 'sat', nth: [2, 4] }], 2026).slice(0, 4)).toEqual(['01-10', '01-24', '02-14', '02-28']);
    expect(off([{ weekday: 'sat', nth: [2, 4] }], 2026)).toHaveLength(24);
    expect(off([{ weekday: 'sat', nth: [5] }], 2026)).toEqual(['01-31', '05-30', '08-29', '10-31']);
    expect(off([{ weekday: 'sat', nth: [-5] }], 2026)).toEqual(['01-03', '05-02', '08-01', '10-03']);
  });

  test('come once, where two numbers are of the same day', () => {
    const days = fixedHolidays([{ weekday: 'fri', nth: [4, -1], month: 11, from: '14:00' }])(2026);
    expect(days.map(({ date, from }) => `${date} ${from}`)).toEqual(['2026-11-27 14:00']);
  });

  test('come as often as there are breaks in a year: three in each week', () => {
    const breaks = ['10:00', '12:00', '15:00'].map((from) => ({ from, to: from.replace(':00', ':30') }));
    const rules = (['mon', 'tue', 'wed', 'thu', 'fri'] as const).flatMap((weekday) =>
      breaks.map((part) => ({ weekday, nth: [1, 2, 3, 4, 5] as const, ...part })),
    );
    const calendar = createCalendar({ timeZone: 'Europe/Warsaw', holidays: fixedHolidays(rules) });
    const clock = createServiceClock({ hours: '8x5', calendar });
    expect(clock.between('2026-11-23T00:00+01:00', '2026-11-24T00:00+01:00')).toBe(6.5 * 3_600_000);
  });

  test('are not read from objects that inherit a month and a day, such as Temporal.PlainDate', () => {
    class PlainDate {
      get month() {
        return 12;
      }
      get day() {
        return 30;
      }
    }
    // It is none of the types, as that of a runtime would be.
    const extraHolidays = [new PlainDate() as unknown as string];
    expect(() => polishCalendar({ extraHolidays })).toThrow(expect.objectContaining({ code: 'INVALID_DATE' }));
  });

  test('come from a function of a year, beside dates and other rules', () => {
    const asked: number[] = [];
    const calendar = polishCalendar({
      extraHolidays: [
        '2026-12-30',
        { month: 12, day: 31, name: { en: "New Year's Eve", pl: 'Sylwester' } },
        (year) => {
          asked.push(year);
          return [{ date: `${year}-12-29`, name: 'Stocktaking' }];
        },
      ],
    });
    expect(calendar.addBusinessDays('2026-12-28', 1)).toBe('2027-01-04');
    expect(calendar.holidayOn('2027-12-31')?.pl).toBe('Sylwester');
    expect(calendar.holidayOn('2026-12-29')?.en).toBe('Stocktaking');
    expect(calendar.holidayOn('2026-12-30')?.en).toBe('Day off');
    // Once for each year.
    expect(asked).toEqual([2026, 2027]);
  });

  test('need no name, nor does a date with a time', () => {
    const { holidayOn } = polishCalendar({ extraHolidays: [{ date: '2026-12-30' }, { month: 12, day: 31 }] });
    expect(['2026-12-30', '2026-12-31'].map((date) => holidayOn(date)?.en)).toEqual(['Day off', 'Day off']);
    const half = polishCalendar({ extraHolidays: [{ date: '2026-12-31', from: '14:00' }] });
    expect(half.isBusinessDay('2026-12-31')).toBe(true);
  });

  test('give way to a date that is a business day, while a date in the list conflicts with it', () => {
    const saturdays = { weekday: 'sat', nth: [2, 4] } as const;
    const changes = { weekend: ['sun'], extraBusinessDays: ['2026-12-12'] } as const;
    const calendar = polishCalendar({ ...changes, extraHolidays: [saturdays] });
    expect(['2026-12-12', '2026-11-28'].map(calendar.isBusinessDay)).toEqual([true, false]);
    expect(() => polishCalendar({ ...changes, extraHolidays: ['2026-12-12'] })).toThrow(/2026-12-12 is both/);
  });

  test('keep the name of the list where that has the day too', () => {
    expect(polishCalendar({ extraHolidays: [{ month: 12, day: 24, name: 'Eve' }] }).holidayOn('2026-12-24')?.en).toBe(
      'Christmas Eve',
    );
  });
});

describe('CAL-4: a part of a day that is off', () => {
  const parts = { extraHolidays: [{ month: 12, day: 31, from: '14:00', name: "New Year's Eve" }] } as const;
  const clock = (hours: ServiceHours, changes: Parameters<typeof polishCalendar>[0] = parts) =>
    createServiceClock({ hours, calendar: polishCalendar(changes) });
  const open = (from: string, to: string, hours: ServiceHours, changes?: Parameters<typeof polishCalendar>[0]) =>
    clock(hours, changes)
      .openIntervals(from, to)
      .map((part) => `${part.from.toISOString().slice(5, 16)} ${part.to.toISOString().slice(5, 16)}`);
  const newYear = ['2026-12-31T00:00+01:00', '2027-01-02T00:00+01:00'] as const;
  const daily = { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] } as const;

  test('closes the service and leaves the business day', () => {
    expect(open(...newYear, '8x5')).toEqual(['12-31T08:00 12-31T13:00']);
    const calendar = polishCalendar(parts);
    expect([calendar.isBusinessDay('2026-12-31'), calendar.holidayOn('2026-12-31')]).toEqual([true, null]);
    expect(clock('8x5').add('2026-12-31T13:30+01:00', { hours: 1 }).toISOString()).toBe('2027-01-04T08:30:00.000Z');
  });

  test('takes the night that begins on the day, and leaves the night before', () => {
    const nights: ServiceHours = { weekly: [{ ...daily, from: '22:00', to: '06:00' }], onHolidays: 'closed' };
    const eve = ['2026-12-30T12:00+01:00', '2027-01-01T12:00+01:00'] as const;
    expect(open(...eve, nights)).toEqual(['12-30T21:00 12-31T05:00']);
    const morning = { extraHolidays: [{ date: '2026-12-31', to: '23:00', name: 'Day' }] };
    expect(open(...eve, nights, morning)).toEqual(['12-30T21:00 12-31T05:00', '12-31T22:00 01-01T05:00']);
  });

  test('can be the beginning, the middle, or several; together they are one', () => {
    const part = (from: string | undefined, to: string) => ({ date: '2026-12-31', from, to, name: 'Part' });
    const changes = { extraHolidays: [part(undefined, '10:00'), part('12:00', '13:00'), part('12:30', '14:00')] };
    expect(open(...newYear, '8x5', changes)).toEqual(['12-31T09:00 12-31T11:00', '12-31T13:00 12-31T16:00']);
  });

  test('closes nothing where hours hold on days off, on a date with hours of its own, or around the clock', () => {
    const window = { from: '09:00', to: '17:00' };
    const whole = ['12-31T08:00 12-31T16:00'];
    expect(open(...newYear, { weekly: [{ days: ['thu'], ...window }], onHolidays: 'open' })).toEqual(whole);
    const exceptions = { '2026-12-31': [window] };
    expect(open(...newYear, { weekly: [{ days: ['thu'], ...window }], onHolidays: 'closed', exceptions })).toEqual(
      whole,
    );
    expect(open(...newYear, '24x7')).toEqual(['12-30T23:00 01-01T23:00']);
  });

  test('can be of a Saturday on which people work in exchange, which it would not be without a time', () => {
    const changes = {
      extraBusinessDays: ['2026-12-12'],
      extraHolidays: [{ date: '2026-12-12', from: '13:00', name: 'Half a Saturday' }],
    };
    expect(open('2026-12-12T00:00+01:00', '2026-12-13T00:00+01:00', '8x5', changes)).toEqual([
      '12-12T08:00 12-12T12:00',
    ]);
  });

  test('of the list itself is none on a date that is a business day all the same', () => {
    const holidays = fixedHolidays([{ date: '2026-12-31', from: '14:00', name: 'Eve' }]);
    const of = (changes: object) =>
      createServiceClock({
        hours: '8x5',
        calendar: createCalendar({ timeZone: 'Europe/Warsaw', holidays, ...changes }),
      }).between(...newYear);
    // Five hours until 14:00 and eight on New Year's Day, which this list does not have.
    expect([of({}), of({ extraBusinessDays: ['2026-12-31'] })]).toEqual([13 * 3_600_000, 16 * 3_600_000]);
  });

  test('takes time at a clock change, and never adds any', () => {
    // On 29 March 2026 02:00 is followed by 03:00 in Warsaw, so a window from 02:30 opens at 03:30.
    const hours: ServiceHours = { weekly: [{ ...daily, from: '02:30', to: '08:00' }], onHolidays: 'closed' };
    const on = (part: object) => ({ extraHolidays: [{ date: '2026-03-29', ...part }] });
    const spring = ['2026-03-29T00:00+01:00', '2026-03-29T12:00+02:00'] as const;
    expect(open(...spring, hours, on({ from: '20:00' }))).toEqual(['03-29T01:30 03-29T06:00']);
    expect(open(...spring, hours, on({ to: '03:00' }))).toEqual(['03-29T01:30 03-29T06:00']);
    expect(open(...spring, hours, on({ to: '04:00' }))).toEqual(['03-29T02:00 03-29T06:00']);
  });

  test('is none on a day that is off as a whole', () => {
    const changes = { extraHolidays: ['2026-12-31', { date: '2026-12-31', to: '10:00', name: 'Part' }] };
    expect(open(...newYear, '8x5', changes)).toEqual([]);
  });
});

// Properties of business days: adding and counting them, compared with a walk from day to day.
import fc from 'fast-check';
import { createCalendar, fixedHolidays, polishCalendar, type Weekday } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { dateAfter } from '../oracle/local-time.js';

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Any date from which 1300 business days stay within the years of the Polish calendar. Half of them are within three weeks
 * of New Year, where years are joined. */
const date = fc
  .tuple(fc.integer({ min: 1996, max: 2094 }), fc.oneof(fc.nat({ max: 364 }), fc.integer({ min: -20, max: 20 })))
  .map(([year, n]) => dateAfter(`${year}-01-01`, n));

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const everywhere = ['Europe/Warsaw', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC'] as const;
/** Few, and reused, because a calendar builds its years when they are first needed. */
const calendars = [
  polishCalendar(),
  ...everywhere.map((timeZone, i) =>
    createCalendar({
      timeZone,
      weekend: weekdays.slice(i, 2 * i),
      holidays: fixedHolidays(['2025-12-31', '2026-01-01', '2026-01-02', '2026-11-11']),
      extraBusinessDays: ['2026-01-03', '2026-01-04'],
    }),
  ),
];
const calendar = fc.constantFrom(...calendars);
const n = fc.oneof(fc.integer({ min: -10, max: 10 }), fc.integer({ min: -700, max: 700 }));

describe('business days', () => {
  test('CAL-1, CAL-4: addBusinessDays finds the date that a walk from day to day finds', () => {
    fc.assert(
      fc.property(calendar, date, fc.integer({ min: -40, max: 40 }), (calendar, start, n) => {
        let found = start;
        if (n === 0) while (!calendar.isBusinessDay(found)) found = dateAfter(found, 1);
        for (let left = Math.abs(n); left > 0; ) {
          found = dateAfter(found, Math.sign(n));
          if (calendar.isBusinessDay(found)) left -= 1;
        }
        expect(calendar.addBusinessDays(start, n)).toBe(found);
      }),
    );
  });

  test('CAL-1, CAL-4: businessDaysBetween is the number that a count day by day finds', () => {
    fc.assert(
      fc.property(calendar, date, fc.integer({ min: 0, max: 500 }), (calendar, from, days) => {
        const between = Array.from({ length: days }, (_, i) => dateAfter(from, i + 1));
        const to = dateAfter(from, days);
        expect(calendar.businessDaysBetween(from, to)).toBe(between.filter(calendar.isBusinessDay).length);
      }),
    );
  });

  test('businessDaysBetween undoes addBusinessDays, from any date forwards and from a business day backwards', () => {
    fc.assert(
      fc.property(calendar, date, n, (calendar, start, n) => {
        fc.pre(n > 0 || calendar.isBusinessDay(start));
        expect(calendar.businessDaysBetween(start, calendar.addBusinessDays(start, n))).toBe(n);
      }),
    );
  });

  test('businessDaysBetween is additive, and negative for a reversed range', () => {
    fc.assert(
      fc.property(calendar, date, date, date, (calendar, a, b, c) => {
        const { businessDaysBetween } = calendar;
        expect(businessDaysBetween(a, b) + businessDaysBetween(b, c)).toBe(businessDaysBetween(a, c));
        expect(businessDaysBetween(b, a)).toBe(0 - businessDaysBetween(a, b));
      }),
    );
  });

  test('a later date or more days never lead to an earlier date', () => {
    fc.assert(
      fc.property(calendar, date, fc.nat({ max: 400 }), n, fc.nat({ max: 20 }), (calendar, start, later, n, more) => {
        const found = calendar.addBusinessDays(start, n);
        expect(day(calendar.addBusinessDays(dateAfter(start, later), n))).toBeGreaterThanOrEqual(day(found));
        expect(day(calendar.addBusinessDays(start, n + more))).toBeGreaterThanOrEqual(day(found));
      }),
    );
  });

  test('two steps in the same direction lead to the same date as a single one', () => {
    const some = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(calendar, date, some, some, fc.constantFrom(1, -1), (calendar, start, a, b, sign) => {
        const { addBusinessDays } = calendar;
        expect(addBusinessDays(addBusinessDays(start, sign * a), sign * b)).toBe(
          addBusinessDays(start, sign * (a + b)),
        );
      }),
    );
  });
});

// Service hours that never open: an error at once, with the year from which there is no opening.
import { createCalendar, createServiceClock, polishCalendar, type ServiceHours } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../support/failure.js';

const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const clock = (hours: ServiceHours, closures: { from: string; to: string }[]) =>
  createServiceClock({ hours, calendar: polishCalendar(), closures });

describe('a service that stays closed', () => {
  const never = (from: string) => ['HOURS_NEVER_OPEN', { field: 'The service hours', from }];

  test('has no opening if its hours fall only on non-working days, but can still be measured', () => {
    const off = createCalendar({
      timeZone: 'UTC',
      holidays: (year) => Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}-01`),
      weekend: week.filter((day) => day !== 'mon'),
    });
    const everyMondayOff = createCalendar({
      timeZone: 'UTC',
      holidays: (year) =>
        Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(year, 0, i + 1)))
          .filter((date) => date.getUTCDay() === 1)
          .map((date) => date.toISOString().slice(0, 10)),
      weekend: week.filter((day) => day !== 'mon'),
    });
    const weekly = [{ days: ['mon'], from: '09:00', to: '10:00' }] as const;
    const hours: ServiceHours = { weekly, onHolidays: 'closed' };
    expect(createServiceClock({ hours, calendar: off }).isOpen('2026-11-23T09:30:00Z')).toBe(true);
    for (const given of ['8x5', hours] as const) {
      const c = createServiceClock({ hours: given, calendar: everyMondayOff });
      expect(failureOf(() => c.nextOpening('2026-11-20T00:00:00Z'))).toEqual(never('2027'));
      expect(failureOf(() => c.add('2026-11-20T00:00:00Z', 1))).toEqual(never('2027'));
      expect(failureOf(() => c.subtract('2026-11-20T00:00:00Z', 0))).toEqual(never('2024'));
      expect(failureOf(() => c.previousClosing('2026-11-20T00:00:00Z'))).toEqual(never('2024'));
      // Measuring needs no opening.
      expect(c.between('2020-01-01T00:00:00Z', '2030-01-01T00:00:00Z')).toBe(0);
      expect(c.openIntervals('2020-01-01T00:00:00Z', '2030-01-01T00:00:00Z')).toEqual([]);
      expect(c.isOpen('2026-11-20T09:30:00Z')).toBe(false);
    }
  });

  test.each(['8x5', '24x7'] as const)(
    'has no opening in %s if it is closed for two calendar years, but has one if it is closed for less',
    (hours) => {
      const closedUntil = (to: string) => clock(hours, [{ from: '2025-12-01T00:00:00+01:00', to }]);
      const open = closedUntil('2027-12-31T09:00:00+01:00');
      expect(open.add('2025-12-15T00:00:00+01:00', { hours: 1 }).toISOString()).toBe('2027-12-31T09:00:00.000Z');
      const closed = closedUntil('2028-01-01T00:00:00+01:00');
      expect(failureOf(() => closed.add('2025-11-30T00:00:00+01:00', { hours: 48 }))).toEqual(never('2026'));
      expect(failureOf(() => closed.nextOpening('2025-12-15T00:00:00+01:00'))).toEqual(never('2026'));
      expect(closed.nextOpening('2026-12-15T00:00:00+01:00').getTime()).toBeGreaterThanOrEqual(
        Date.parse('2028-01-01T00:00:00+01:00'),
      );
      expect(failureOf(() => closed.previousClosing('2028-01-01T00:00:00+01:00'))).toEqual(never('2026'));
      expect(closed.previousClosing('2027-12-15T00:00:00+01:00').getTime()).toBeLessThanOrEqual(
        Date.parse('2025-12-01T00:00:00+01:00'),
      );
    },
  );

  test('gives the same errors whatever was asked before', () => {
    const closed = clock('8x5', [{ from: '2025-12-01T00:00:00+01:00', to: '2030-01-01T00:00:00+01:00' }]);
    const ask = () => [
      failureOf(() => closed.add('2025-11-03T00:00:00+01:00', { hours: 1000 })),
      failureOf(() => closed.subtract('2030-02-03T00:00:00+01:00', { hours: 1000 })),
    ];
    const first = ask();
    expect(first).toEqual([never('2026'), never('2028')]);
    expect(closed.between('2020-01-01T00:00:00Z', '2040-01-01T00:00:00Z')).toBeGreaterThan(0);
    expect(ask()).toEqual(first);
  });

  test('gives the usual answers before and after the closed years', () => {
    const ask = ({ add, subtract }: ReturnType<typeof clock>) => [
      add('2025-11-03T00:00:00+01:00', { hours: 6000 }),
      subtract('2044-11-03T00:00:00+01:00', { hours: 6000 }),
      // Up to the last year of the calendar.
      add('2098-11-03T00:00:00+01:00', { hours: 4200 }),
    ];
    const closed = clock('8x5', [{ from: '2030-01-01T00:00:00+01:00', to: '2032-01-01T00:00:00+01:00' }]);
    // All years are in one table now, including the closed ones.
    expect(closed.between('1990-06-01T00:00:00Z', '2099-06-01T00:00:00Z')).toBeGreaterThan(0);
    expect(ask(closed)).toEqual(ask(clock('8x5', [])));
    expect(ask(closed)[2].getUTCFullYear()).toBe(2100);
  });
});

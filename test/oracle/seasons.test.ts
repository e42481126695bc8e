// Seasons of random hours: the clock against the oracle, and which windows overlap against every date of 28 years.
import fc from 'fast-check';
import { createCalendar, createServiceClock, fixedHolidays, SlaError, type WeeklyWindow } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { monthDay, seasonalHours, zone } from '../support/schedules.js';
import { inSeason, openMinutes, openSpans } from './clock.js';
import { dateAfter, weekday } from './local-time.js';

const DAY = 24 * 60;
const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const week = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

describe('hours with seasons', () => {
  test('are open exactly when the oracle says, around the edges of each season', () => {
    const holidays = ['2028-02-29', '2027-05-01', '2026-12-25'];
    fc.assert(
      fc.property(seasonalHours, zone, fc.integer({ min: 2024, max: 2029 }), fc.nat(), (hours, zone, year, pick) => {
        const edges = hours.weekly.flatMap(({ dates }) => (dates ? [dates.from, dates.to] : []));
        const edge = dateAfter(`${year}-${edges[pick % edges.length].replace('02-29', '02-28')}`, 0);
        const minutes = openMinutes({ zone, hours, holidays, closures: [] }, dateAfter(edge, -3), dateAfter(edge, 4));
        const calendar = createCalendar({ timeZone: zone, holidays: fixedHolidays(holidays) });
        const found = createServiceClock({ hours, calendar }).openIntervals(minutes.from, minutes.to);
        expect(found.map(({ from, to }) => ({ from: from.getTime(), to: to.getTime() }))).toEqual(openSpans(minutes));
      }),
    );
  });

  /** The weekdays and dates of 28 years repeat. */
  const dates = Array.from({ length: 28 * 365.25 }, (_, i) => dateAfter('2000-01-01', i));
  const overlapsOnSomeDate = (windows: readonly WeeklyWindow[]): boolean => {
    let open: { from: number; to: number }[] = [];
    return dates.some((date, i) => {
      const begin = windows
        .filter(
          (window) => window.days.includes(week[weekday(date)]) && (!window.dates || inSeason(date, window.dates)),
        )
        .map(({ from, to }) => ({
          from: i * DAY + minuteOf(from),
          to: (to > from ? i : i + 1) * DAY + minuteOf(to),
        }));
      const overlap = begin.some((a, k) =>
        [...open, ...begin.slice(k + 1)].some((b) => a.from < b.to && b.from < a.to),
      );
      open = begin;
      return overlap;
    });
  };

  test('are refused exactly if two windows overlap on some date', () => {
    const day = fc.constantFrom(...week);
    const hour = fc.integer({ min: 0, max: 23 }).map((n) => `${String(n).padStart(2, '0')}:00`);
    const near = fc.tuple(monthDay, fc.integer({ min: -2, max: 2 }));
    const window = fc.record(
      {
        days: fc.uniqueArray(day, { minLength: 1 }),
        from: hour,
        to: hour,
        dates: fc.record({ from: monthDay, to: monthDay }),
      },
      { requiredKeys: ['days', 'from', 'to'] },
    );
    // One that begins about where another one ends.
    const pair = fc.tuple(window, window, near, fc.boolean()).map(([first, second, [to, shift], follows]) => {
      if (!follows || !second.dates) return [first, second];
      const from = dateAfter(`2000-${to}`, shift).slice(5);
      return [
        { ...first, dates: { from: first.dates?.from ?? to, to } },
        { ...second, dates: { from, to: second.dates.to } },
      ];
    });
    const calendar = createCalendar({ timeZone: 'UTC', holidays: fixedHolidays([]) });
    fc.assert(
      fc.property(fc.oneof(pair, fc.array(window, { minLength: 1, maxLength: 3 })), (weekly) => {
        const refused = (): boolean => {
          try {
            createServiceClock({ hours: { weekly, onHolidays: 'open' }, calendar });
            return false;
          } catch (error) {
            if (error instanceof SlaError && error.code === 'HOURS_OVERLAP') return true;
            throw error;
          }
        };
        expect(refused()).toBe(overlapsOnSomeDate(weekly));
      }),
    );
  });
});

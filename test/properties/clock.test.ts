// Properties of the service clock, with random hours, time zones, days off and closures.
import fc from 'fast-check';
import { createCalendar, createServiceClock, fixedHolidays, polishCalendar, type WeeklyHours } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { instant } from '../support/arbitraries.js';
import { clock, duration, positive, setup } from '../support/schedules.js';

const ms = (date: Date): number => date.getTime();

describe('the service clock', () => {
  test('HOURS-2, REACT-2: between undoes add and subtract', () => {
    fc.assert(
      fc.property(clock, instant, duration, (clock, t, d) => {
        expect(clock.between(t, clock.add(t, d))).toBe(d);
        expect(clock.between(clock.subtract(t, d), t)).toBe(d);
      }),
    );
  });

  test('subtract undoes add up to the next opening, and add undoes subtract down to the previous closing', () => {
    fc.assert(
      fc.property(clock, instant, positive, (clock, t, d) => {
        expect(clock.subtract(clock.add(t, d), d)).toEqual(clock.nextOpening(t));
        expect(clock.add(clock.subtract(t, d), d)).toEqual(clock.previousClosing(t));
      }),
    );
  });

  test('two steps lead to the same instant as a single one, if the second is above zero', () => {
    fc.assert(
      fc.property(clock, instant, duration, positive, (clock, t, a, b) => {
        expect(clock.add(clock.add(t, a), b)).toEqual(clock.add(t, a + b));
        expect(clock.subtract(clock.subtract(t, a), b)).toEqual(clock.subtract(t, a + b));
      }),
    );
  });

  test('a later instant never gives an earlier answer, and a longer duration never a nearer one', () => {
    fc.assert(
      fc.property(clock, instant, instant, duration, duration, (clock, t, u, a, b) => {
        const [early, late] = [Math.min(t, u), Math.max(t, u)];
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const { add, subtract, nextOpening, previousClosing } = clock;
        for (const ask of [
          (t: number) => add(t, a),
          (t: number) => subtract(t, a),
          nextOpening,
          previousClosing,
        ] as const) {
          expect(ms(ask(early))).toBeLessThanOrEqual(ms(ask(late)));
        }
        expect(ms(add(t, less))).toBeLessThanOrEqual(ms(add(t, more)));
        expect(ms(subtract(t, less))).toBeGreaterThanOrEqual(ms(subtract(t, more)));
      }),
    );
  });

  test('add and subtract land at the edge of open time, and adding zero gives the next opening', () => {
    fc.assert(
      fc.property(clock, instant, positive, (clock, t, d) => {
        expect(clock.isOpen(ms(clock.add(t, d)) - 1)).toBe(true);
        expect(clock.isOpen(clock.subtract(t, d))).toBe(true);
        expect(clock.add(t, 0)).toEqual(clock.nextOpening(t));
        expect(clock.subtract(t, 0)).toEqual(clock.isOpen(t) ? new Date(t) : clock.previousClosing(t));
      }),
    );
  });

  test('nextOpening and previousClosing cross only closed time, and stay there if called again', () => {
    fc.assert(
      fc.property(clock, instant, (clock, t) => {
        const opening = clock.nextOpening(t);
        expect(ms(opening)).toBeGreaterThanOrEqual(t);
        expect([clock.between(t, opening), clock.isOpen(opening)]).toEqual([0, true]);
        expect(clock.nextOpening(opening)).toEqual(opening);
        const closing = clock.previousClosing(t);
        expect(ms(closing)).toBeLessThanOrEqual(t);
        expect([clock.between(closing, t), clock.isOpen(ms(closing) - 1)]).toEqual([0, true]);
        expect(clock.previousClosing(closing)).toEqual(closing);
      }),
    );
  });

  test('between is additive, and negative for a reversed range', () => {
    fc.assert(
      fc.property(clock, instant, instant, instant, (clock, a, b, c) => {
        expect(clock.between(a, b) + clock.between(b, c)).toBe(clock.between(a, c));
        expect(clock.between(b, a)).toBe(0 - clock.between(a, b));
      }),
    );
  });

  test('isOpen is true exactly if the next millisecond counts', () => {
    fc.assert(
      fc.property(clock, instant, (clock, t) => {
        expect(clock.isOpen(t)).toBe(clock.between(t, t + 1) === 1);
      }),
    );
  });

  test('openIntervals are all the open time of a range, in order and apart, together as long as between', () => {
    fc.assert(
      fc.property(clock, instant, fc.nat({ max: 60 * 86_400_000 }), (clock, from, length) => {
        const to = from + length;
        const intervals = clock.openIntervals(from, to).map((interval) => [ms(interval.from), ms(interval.to)]);
        const sum = intervals.reduce((sum, [start, end]) => sum + end - start, 0);
        expect(sum).toBe(clock.between(from, to));
        let last = from - 1;
        for (const [start, end] of intervals) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(clock.between(start, end)).toBe(end - start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(to);
      }),
    );
  });

  test('an empty closure changes nothing', () => {
    fc.assert(
      fc.property(setup, instant, instant, duration, (setup, t, u, d) => {
        const answers = (closures: typeof setup.closures) => {
          const clock = createServiceClock({ ...setup, closures });
          const [from, to] = [Math.min(t, u), Math.min(Math.max(t, u), Math.min(t, u) + 30 * 86_400_000)];
          return [
            clock.add(t, d),
            clock.subtract(t, d),
            clock.between(t, u),
            clock.isOpen(u),
            clock.nextOpening(u),
            clock.previousClosing(u),
            clock.openIntervals(from, to),
          ];
        };
        expect(answers([...setup.closures, { from: u, to: u }])).toEqual(answers(setup.closures));
      }),
    );
  });

  test('a closure in closed time changes nothing, and one in open time removes exactly what was open', () => {
    fc.assert(
      fc.property(setup, instant, instant, duration, (setup, t, u, d) => {
        const before = createServiceClock(setup);
        const close = (from: Date, to: Date) =>
          createServiceClock({ ...setup, closures: [...setup.closures, { from, to }] });
        const [from, to] = [before.previousClosing(u), before.nextOpening(u)];
        if (from < to) {
          const after = close(from, to);
          expect(after.add(t, d)).toEqual(before.add(t, d));
          expect(after.subtract(t, d)).toEqual(before.subtract(t, d));
          expect(after.between(t, u)).toBe(before.between(t, u));
          expect(after.nextOpening(u)).toEqual(to);
          expect(after.previousClosing(u)).toEqual(from);
        }
        const end = before.add(u, d + 1);
        const shut = close(to, end);
        const within = (at: number): number => Math.min(Math.max(at, ms(to)), ms(end));
        expect(shut.between(t, u)).toBe(before.between(t, u) - before.between(within(t), within(u)));
        expect(shut.between(t, end)).toBe(before.between(t, end) - before.between(within(t), end));
      }),
    );
  });

  test('answers do not depend on what was asked before', () => {
    const make = () => createServiceClock({ hours: '9x5', calendar: polishCalendar({ extraHolidays: [] }) });
    fc.assert(
      fc.property(fc.array(fc.tuple(instant, positive), { minLength: 2, maxLength: 4 }), (questions) => {
        const [one, other] = [make(), make()];
        const forwards = questions.map(([t, ms]) => one.add(t, ms).getTime());
        const backwards = questions.toReversed().map(([t, ms]) => other.add(t, ms).getTime());
        expect(backwards.toReversed()).toEqual(forwards);
      }),
    );
  });
});

/** A clock whose time runs backwards: its week is mirrored, with the end of Sunday where Monday began. In UTC, where days
 * look the same from both ends. Instants are mirrored at a midnight between a Sunday and a Monday. */
const PIVOT = 2 * Date.UTC(2026, 10, 23);
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const reflected = (time: string): string => {
  const minute = 24 * 60 - (Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
};
const reflectedDate = (date: string): string =>
  new Date(PIVOT - Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
const mirrorOf = ({ weekly, exceptions = {}, ...rest }: WeeklyHours): WeeklyHours => ({
  ...rest,
  weekly: weekly.map((window) => ({
    days: window.days.map((day) => days[6 - days.indexOf(day)]),
    from: reflected(window.to),
    to: reflected(window.from),
  })),
  exceptions: Object.fromEntries(
    Object.entries(exceptions).map(([date, windows]) => [
      reflectedDate(date),
      windows.map(({ from, to }) => ({ from: reflected(to), to: reflected(from) })),
    ]),
  ),
});

test('with time mirrored, subtract answers like add, and previousClosing like nextOpening', () => {
  const own = setup.map(({ hours }) => hours).filter((hours) => typeof hours === 'object');
  // The mirror of a window over midnight would belong to the day on which it ends, and that of a season has a 29 February in
  // other years: hours cannot say either.
  const withinDays = own.filter(({ weekly }) => weekly.every(({ from, to, dates }) => from < to && !dates));
  const daysOff = ['2026-10-26', '2026-11-11', '2026-12-24', '2027-01-01', '2028-02-29'];
  const calendar = (dates: string[]) => createCalendar({ timeZone: 'UTC', holidays: fixedHolidays(dates) });
  const [here, there] = [calendar(daysOff), calendar(daysOff.map(reflectedDate))];
  const near = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2029, 0, 1) });
  const closures = fc.array(fc.tuple(near, fc.integer({ min: 1, max: 1e9 })), { maxLength: 3 });
  fc.assert(
    fc.property(withinDays, closures, near, near, positive, (hours, closed, t, u, d) => {
      const clock = createServiceClock({
        hours,
        calendar: here,
        closures: closed.map(([from, length]) => ({ from, to: from + length })),
      });
      const mirror = createServiceClock({
        hours: mirrorOf(hours),
        calendar: there,
        closures: closed.map(([from, length]) => ({ from: PIVOT - from - length, to: PIVOT - from })),
      });
      const opening = clock.nextOpening(t);
      for (const at of [t, ms(opening), ms(clock.add(t, d))]) {
        expect(PIVOT - ms(mirror.subtract(PIVOT - at, d))).toBe(ms(clock.add(at, d)));
        expect(PIVOT - ms(mirror.previousClosing(PIVOT - at))).toBe(ms(clock.nextOpening(at)));
        expect(mirror.isOpen(PIVOT - at - 1)).toBe(clock.isOpen(at));
      }
      expect(mirror.between(PIVOT - u, PIVOT - t)).toBe(clock.between(t, u));
    }),
  );
});

import fc from 'fast-check';
import { createCalendar, createServiceClock, polishCalendar, type ServiceHours, type Weekday } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { instant } from './arbitraries.js';

/** Zones that differ in what goes wrong: whole-hour changes, changes of half an hour, changes at midnight, a zone whose
 * changes were set a minute after midnight until 2011, far east and west of UTC, and none at all. */
const zone = fc.constantFrom(
  'Europe/Warsaw',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'UTC',
);

const quarter = (n: number): string =>
  `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`;

/** One to three windows on some days, without overlap: an ascending list of quarter hours, taken in pairs. */
const weekly = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom<Weekday>('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), { minLength: 1 }),
    fc.uniqueArray(fc.nat({ max: 96 }), { minLength: 2, maxLength: 6 }),
  )
  .map(([days, quarters]) => {
    const sorted = quarters.toSorted((a, b) => a - b);
    const windows = [];
    for (let i = 0; i + 1 < sorted.length; i += 2)
      windows.push({ days, from: quarter(sorted[i]), to: quarter(sorted[i + 1]) });
    return windows;
  });

const hours: fc.Arbitrary<ServiceHours> = fc.oneof(
  fc.constantFrom<ServiceHours>('8x5', '9x5', '24x7'),
  fc.record({ weekly, onHolidays: fc.constantFrom('open' as const, 'closed' as const) }),
  // Over midnight.
  fc.constant<ServiceHours>({
    weekly: [{ days: ['fri', 'sat', 'sun'], from: '22:00', to: '06:00' }],
    onHolidays: 'open',
  }),
);

const calendars = new Map<string, ReturnType<typeof createCalendar>>();
const calendarOf = (timeZone: string) => {
  const known =
    calendars.get(timeZone) ??
    createCalendar({
      timeZone,
      holidays: (year) => [
        { date: `${year}-12-25`, name: 'Christmas' },
        { date: `${year}-05-01`, name: 'May' },
      ],
    });
  calendars.set(timeZone, known);
  return known;
};

const clock = fc
  .record({
    hours,
    zone,
    closed: fc.array(fc.tuple(instant, fc.integer({ min: 1, max: 10 * 86_400_000 })), { maxLength: 4 }),
  })
  .map(({ hours, zone, closed }) =>
    createServiceClock({
      hours,
      calendar: calendarOf(zone),
      closures: closed.map(([from, ms]) => ({ from, to: from + ms })),
    }),
  );

const duration = fc.oneof(
  fc.constantFrom(0, 1),
  fc.nat({ max: 3_600_000 }),
  fc.nat({ max: 40 * 3_600_000 }),
  fc.nat({ max: 150 * 3_600_000 }),
);
const positive = duration.filter((ms) => ms > 0);

describe('laws of the service clock', () => {
  test('HOURS-2, REACT-2: between undoes add', () => {
    fc.assert(
      fc.property(clock, instant, duration, (clock, t, ms) => {
        expect(clock.between(t, clock.add(t, ms))).toBe(ms);
      }),
    );
  });

  test('between undoes subtract', () => {
    fc.assert(
      fc.property(clock, instant, duration, (clock, t, ms) => {
        expect(clock.between(clock.subtract(t, ms), t)).toBe(ms);
      }),
    );
  });

  test('adding in two steps is adding at once, for a second step above zero', () => {
    fc.assert(
      fc.property(clock, instant, duration, positive, (clock, t, a, b) => {
        expect(clock.add(clock.add(t, a), b)).toEqual(clock.add(t, a + b));
      }),
    );
  });

  test('add of more than nothing lands where the clock was just open, and nothing lands where it is', () => {
    fc.assert(
      fc.property(clock, instant, positive, (clock, t, ms) => {
        expect(clock.isOpen(clock.add(t, ms).getTime() - 1)).toBe(true);
        expect(clock.isOpen(clock.add(t, 0))).toBe(true);
        expect(clock.add(t, 0)).toEqual(clock.nextOpening(t));
      }),
    );
  });

  test('subtract of more than nothing lands where the clock is open', () => {
    fc.assert(
      fc.property(clock, instant, positive, (clock, t, ms) => {
        expect(clock.isOpen(clock.subtract(t, ms))).toBe(true);
      }),
    );
  });

  test('between is additive, and negative backwards', () => {
    fc.assert(
      fc.property(clock, instant, instant, instant, (clock, a, b, c) => {
        expect(clock.between(a, b) + clock.between(b, c)).toBe(clock.between(a, c));
        expect(clock.between(b, a)).toBe(0 - clock.between(a, b));
      }),
    );
  });

  test('open is where a millisecond counts', () => {
    fc.assert(
      fc.property(clock, instant, (clock, t) => {
        expect(clock.isOpen(t)).toBe(clock.between(t, t + 1) === 1);
        const opening = clock.nextOpening(t).getTime();
        expect(clock.between(t, opening)).toBe(0);
        expect(clock.isOpen(opening)).toBe(true);
      }),
    );
  });

  test('the order of questions does not matter', () => {
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

// Random calendars and service hours, around a date on which something happens.
import fc from 'fast-check';
import { zones } from '../support/zones.js';
import { dateAfter, weekday } from './local-time.js';
import {
  type OracleCalendar,
  type OracleCalendars,
  type OracleHours,
  type OracleWeekday,
  type OracleWeeklyHours,
  type OracleWindow,
  weekdayNames,
} from './target-terms.js';

/** Days before offset transitions of the zones, Polish public holidays, New Year, and a date that Apia skipped. */
export const eventfulDates = [
  '2000-10-06',
  '2011-12-27',
  '2018-02-15',
  '2018-11-01',
  '2024-02-26',
  '2025-12-19',
  '2026-02-13',
  '2026-03-20',
  '2026-03-26',
  '2026-04-02',
  '2026-04-29',
  '2026-10-01',
  '2026-10-22',
  '2026-12-22',
  '2026-12-28',
];

export const roles = ['site', 'hub', 'desk'] as const;

export const sometimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });

const weekends: readonly (readonly OracleWeekday[])[] = [['sat', 'sun'], ['sat', 'sun'], ['fri', 'sat'], ['sun']];

/** Warsaw and zones that differ from it in every way. */
const calendar = (date: string): fc.Arbitrary<OracleCalendar> =>
  fc
    .record({
      zone: fc.oneof(fc.constant('Europe/Warsaw'), fc.constantFrom(...zones)),
      weekend: fc.constantFrom(...weekends),
      off: fc.uniqueArray(fc.integer({ min: -3, max: 20 }), { maxLength: 6 }),
      worked: fc.uniqueArray(fc.integer({ min: 0, max: 14 }), { maxLength: 2 }),
      parts: fc.array(fc.tuple(fc.integer({ min: -2, max: 9 }), fc.nat({ max: 95 }), fc.integer({ min: 1, max: 96 })), {
        maxLength: 3,
      }),
    })
    .map(({ zone, weekend, off, worked, parts }) => {
      const daysOff = new Set(off.map((days) => dateAfter(date, days)));
      const extra = worked.map((days) => dateAfter(date, days)).filter((day) => !daysOff.has(day));
      const extraBusinessDays = new Set(extra.filter((day) => weekend.includes(weekdayNames[weekday(day)])));
      const partsOff = new Map<string, readonly { from: string; to: string }[]>();
      for (const [days, from, length] of parts) {
        const day = dateAfter(date, days);
        const part = { from: quarter(from), to: quarter(Math.min(from + length, 96)) };
        partsOff.set(day, [...(partsOff.get(day) ?? []), part]);
      }
      return { zone, weekend, daysOff, extraBusinessDays, partsOff };
    });

/** A desk that is missing is the site's. */
export const randomCalendars = (date: string): fc.Arbitrary<OracleCalendars> =>
  fc
    .record({ site: calendar(date), hub: calendar(date), desk: sometimes(calendar(date)) })
    .map(({ desk, ...others }) => ({ ...others, ...(desk && { desk }) }));

export const quarter = (n: number): string =>
  `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`;

/** One window of two hours or more, or two with a break: ascending quarters of an hour. */
const dayWindows: fc.Arbitrary<readonly OracleWindow[]> = fc.oneof(
  fc
    .tuple(fc.nat({ max: 80 }), fc.integer({ min: 8, max: 60 }))
    .map(([from, length]) => [{ from: quarter(from), to: quarter(Math.min(from + length, 96)) }]),
  fc
    .tuple(fc.nat({ max: 40 }), fc.integer({ min: 8, max: 20 }), fc.integer({ min: 1, max: 8 }))
    .map(([from, length, lunch]) => [
      { from: quarter(from), to: quarter(from + length) },
      { from: quarter(from + length + lunch), to: quarter(from + 2 * length + lunch) },
    ]),
);

/** A window over midnight of two hours or more. */
const nightWindows: fc.Arbitrary<readonly OracleWindow[]> = fc
  .tuple(fc.integer({ min: 70, max: 95 }), fc.integer({ min: 8, max: 40 }))
  .map(([from, to]) => [{ from: quarter(from), to: quarter(to) }]);

const someDays = fc.subarray([...weekdayNames], { minLength: 2 });
const workdays: readonly OracleWeekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const days = fc.oneof(fc.constant(workdays), someDays);
const onHolidays = fc.constantFrom('open' as const, 'closed' as const);

const plain: fc.Arbitrary<OracleWeeklyHours> = fc
  .record({ days, windows: fc.oneof(dayWindows, dayWindows, nightWindows), onHolidays })
  .map(({ days, windows, onHolidays }) => ({ weekly: windows.map((window) => ({ days, ...window })), onHolidays }));

const withExceptions = (date: string): fc.Arbitrary<OracleWeeklyHours> =>
  fc.record({
    weekly: plain.map(({ weekly }) => weekly),
    onHolidays,
    exceptions: fc.dictionary(
      fc.nat({ max: 12 }).map((after) => dateAfter(date, after)),
      fc.oneof(fc.constant([]), dayWindows),
      { maxKeys: 3 },
    ),
  });

/** Desks in several zones, one after the other. */
const aroundTheSun: fc.Arbitrary<OracleWeeklyHours> = fc.record({
  weekly: fc
    .uniqueArray(fc.tuple(fc.constantFrom(undefined, ...roles), days, dayWindows), {
      minLength: 2,
      maxLength: 3,
      selector: ([role]) => role,
    })
    .map((parts) =>
      parts.flatMap(([calendar, days, windows]) =>
        windows.map((window) => ({ days, ...window, ...(calendar && { calendar }) })),
      ),
    ),
  onHolidays,
});

/** Summer hours and winter hours, which change on any day of the year. */
const seasonal = (date: string): fc.Arbitrary<OracleWeeklyHours> =>
  fc
    .record({
      change: fc.integer({ min: -2, max: 9 }),
      length: fc.integer({ min: 1, max: 200 }),
      days,
      summer: dayWindows,
      winter: fc.oneof(dayWindows, nightWindows),
      onHolidays,
    })
    .map(({ change, length, days, summer, winter, onHolidays }) => {
      const day = (after: number): string => dateAfter(date, change + after).slice(5);
      const [inSummer, inWinter] = [
        { from: day(0), to: day(length - 1) },
        { from: day(length), to: day(-1) },
      ];
      const weekly = [
        ...summer.map((window) => ({ days, ...window, dates: inSummer })),
        ...winter.map((window) => ({ days, ...window, dates: inWinter })),
      ];
      return { weekly, onHolidays };
    });

export const randomHours = (date: string): fc.Arbitrary<OracleHours | undefined> =>
  fc.oneof(
    fc.constantFrom(undefined, '24x7' as const, '8x5' as const, '9x5' as const),
    plain,
    withExceptions(date),
    aroundTheSun,
    seasonal(date),
  );

// Random service clocks for properties: any hours, in time zones that go wrong in different ways, with days off and closures.
import fc from 'fast-check';
import {
  createCalendar,
  createServiceClock,
  fixedHolidays,
  type Season,
  type ServiceHours,
  type ServiceWindow,
  type Weekday,
  type WeeklyHours,
  type WeeklyWindow,
} from 'hezo-sla';
import { dateAfter } from '../oracle/local-time.js';
import { instant } from './arbitraries.js';

const week: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Offset transitions of an hour, half an hour and two hours; at midnight, and a minute after it; four a year; far east and
 * west of UTC; offsets with quarters of an hour; no transitions at all. */
export const zone = fc.constantFrom(
  'Europe/Warsaw',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Tehran',
  'America/St_Johns',
  'Africa/Casablanca',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'UTC',
);

const quarter = (n: number): string =>
  `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`;

/** Windows of a day that do not overlap: an ascending array of quarter hours, taken in pairs. */
const windows = (minLength: 0 | 2): fc.Arbitrary<ServiceWindow[]> =>
  fc.uniqueArray(fc.nat({ max: 96 }), { minLength, maxLength: 6 }).map((quarters) => {
    const sorted = quarters.toSorted((a, b) => a - b);
    const pairs = Math.floor(sorted.length / 2);
    return Array.from({ length: pairs }, (_, i) => ({ from: quarter(sorted[2 * i]), to: quarter(sorted[2 * i + 1]) }));
  });

/** The same windows on some days, or one over midnight on each of some days, of 24 hours at most. */
const weekly = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.uniqueArray(fc.constantFrom(...week), { minLength: 1 }), windows(2)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.uniqueArray(fc.constantFrom(...week), { minLength: 1 }), fc.nat({ max: 95 }), fc.nat({ max: 95 }))
      .map(([days, a, b]) => [days, [{ from: quarter(Math.max(a, b)), to: quarter(Math.min(a, b)) }]] as const),
  },
);

/** A month and day: any, but mostly one at which a rule about seasons may be wrong, or near which random instants are. */
export const monthDay: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('02-28', '02-29', '03-01', '12-31', '01-01', '04-30', '05-01', '03-29', '10-25'),
  fc.nat({ max: 365 }).map((n) => dateAfter('2000-01-01', n).slice(5)),
);

const shifted = (day: string, days: number): string => dateAfter(`2000-${day}`, days).slice(5);

/** A season and the rest of the year, neither of which is so short that a few hours of work would take decades. */
const season: fc.Arbitrary<readonly [Season, Season]> = fc
  .tuple(monthDay, fc.integer({ min: 90, max: 276 }))
  .map(([from, length]) => {
    const to = shifted(from, length - 1);
    return [
      { from, to },
      { from: shifted(to, 1), to: shifted(from, -1) },
    ];
  });

/** Windows of a season. In the rest of the year none, other windows, or nights that end before those windows begin. */
const seasonal: fc.Arbitrary<WeeklyWindow[]> = fc
  .tuple(
    season,
    fc.uniqueArray(fc.constantFrom(...week), { minLength: 5 }),
    windows(2),
    fc.uniqueArray(fc.constantFrom(...week), { minLength: 1 }),
    windows(0),
    fc.boolean(),
  )
  .map(([[inside, outside], days, windows, otherDays, others, atNight]) => {
    const [{ from }] = windows;
    const rest = atNight && from > '00:00' ? [{ from: '23:45', to: from }] : others;
    return [
      ...windows.map((window) => ({ days, ...window, dates: inside })),
      ...rest.map((window) => ({ days: otherDays, ...window, dates: outside })),
    ];
  });

/** Around DST transitions and New Year, where random instants are too. */
const exceptionDate = fc
  .tuple(
    fc.integer({ min: 2017, max: 2060 }),
    fc.constantFrom('-01-01', '-03-29', '-10-25', '-12-24'),
    fc.nat({ max: 6 }),
  )
  .map(([year, day, n]) => dateAfter(`${year}${day}`, n));

/** An exception may overlap a window that runs over midnight from the day before. The two are merged. */
const hoursOf = (weekly: fc.Arbitrary<WeeklyWindow[]>): fc.Arbitrary<WeeklyHours> =>
  fc.record({
    weekly,
    onHolidays: fc.constantFrom('open' as const, 'closed' as const),
    exceptions: fc.dictionary(exceptionDate, windows(0), { maxKeys: 5 }),
  });

/** Hours with a season, and hours without. */
export const seasonalHours = hoursOf(seasonal);
const weeklyHours = hoursOf(weekly.map(([days, windows]) => windows.map((window) => ({ days, ...window }))));

const calendars = new Map<string, ReturnType<typeof createCalendar>>();
/** Few calendars, reused so that their years are built once. */
function calendarOf(timeZone: string, daysOff: 'none' | 'some'): ReturnType<typeof createCalendar> {
  const key = `${timeZone} ${daysOff}`;
  const holidays = (year: number) => ['05-01', '10-25', '12-24', '12-25', '12-31'].map((day) => `${year}-${day}`);
  const known =
    calendars.get(key) ??
    createCalendar({ timeZone, holidays: daysOff === 'none' ? fixedHolidays([]) : holidays, weekend: ['sat', 'sun'] });
  calendars.set(key, known);
  return known;
}

export interface ClosedFrom {
  readonly from: number;
  readonly to: number;
}

const closure: fc.Arbitrary<ClosedFrom> = fc
  .tuple(instant, fc.integer({ min: 1, max: 10 * 86_400_000 }))
  .map(([from, ms]) => ({ from, to: from + ms }));

/** The options of a service clock. */
export const setup = fc.record({
  hours: fc.oneof<fc.Arbitrary<ServiceHours>[]>(fc.constantFrom('8x5', '9x5', '24x7'), weeklyHours, seasonalHours),
  calendar: fc
    .tuple(zone, fc.constantFrom('none' as const, 'some' as const))
    .map(([zone, off]) => calendarOf(zone, off)),
  closures: fc.array(closure, { maxLength: 4 }),
});

export const clock = setup.map(createServiceClock);

/** Up to about a month of nine-hour days. */
export const duration = fc.oneof(
  fc.constantFrom(0, 1),
  fc.nat({ max: 3_600_000 }),
  fc.nat({ max: 40 * 3_600_000 }),
  fc.nat({ max: 150 * 3_600_000 }),
);
export const positive = duration.filter((ms) => ms > 0);

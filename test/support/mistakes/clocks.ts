// What can be wrong with the hours of a service clock, and with the durations it is asked about.
import { runInNewContext } from 'node:vm';
import { createServiceClock, polishCalendar } from 'hezo-sla';
import { type Anything, at, clock, failing, type Mistake, mon, quarters, weekly } from './values.js';

const seasonFrom = (what: string, from: unknown): Mistake => [
  what,
  'INVALID_VALUE',
  () => clock(weekly({ ...mon, dates: { from, to: '08-31' } })),
];

export const clocks: readonly Mistake[] = [
  ['a clock without options', 'MISSING_FIELD', () => (createServiceClock as Anything)()],
  ['a clock without hours', 'MISSING_FIELD', () => clock(undefined)],
  ['a clock without a calendar', 'MISSING_FIELD', () => clock('8x5', { calendar: undefined })],
  [
    'a clock with both a calendar and calendars by role',
    'CONFLICTING_FIELDS',
    () => clock('8x5', { calendars: { site: polishCalendar() } }),
  ],
  ['a window with a calendar without a name', 'INVALID_VALUE', () => clock(weekly({ ...mon, calendar: '' }))],
  ['hours that overlap', 'HOURS_OVERLAP', () => clock(weekly(mon, { days: ['mon'], from: '16:59', to: '18:00' }))],
  ['a weekday listed twice', 'HOURS_OVERLAP', () => clock(weekly({ ...mon, days: ['mon', 'mon'] }))],
  [
    'a night shift that overlaps the morning',
    'HOURS_OVERLAP',
    () => clock(weekly({ days: ['sun'], from: '22:00', to: '10:00' }, mon)),
  ],
  [
    'exceptions that overlap',
    'HOURS_OVERLAP',
    () =>
      clock({
        ...weekly(mon),
        exceptions: {
          '2026-12-31': [
            { from: '09:00', to: '12:00' },
            { from: '11:00', to: '13:00' },
          ],
        },
      }),
  ],
  [
    'hours that overlap where two seasons meet',
    'HOURS_OVERLAP',
    () =>
      clock(
        weekly(
          { days: ['thu'], from: '22:00', to: '06:00', dates: { from: '09-01', to: '04-30' } },
          { days: ['fri'], from: '05:00', to: '20:00', dates: { from: '05-01', to: '08-31' } },
        ),
      ),
  ],
  ['hours that never open', 'HOURS_NEVER_OPEN', () => clock(weekly())],
  [
    'hours that were last open years ago',
    'HOURS_NEVER_OPEN',
    () => clock({ ...weekly(), exceptions: { '2020-12-31': [{ from: '09:00', to: '12:00' }] } }).nextOpening(at),
  ],
  ['9:00 as a time of day', 'INVALID_TIME', () => clock(weekly({ ...mon, from: '9:00' }))],
  ['25:00 as a time of day', 'INVALID_TIME', () => clock(weekly({ ...mon, to: '25:00' }))],
  ['hours that begin at 24:00', 'INVALID_TIME', () => clock(weekly({ ...mon, from: '24:00' }))],
  ['12:60 as a time of day', 'INVALID_TIME', () => clock(weekly({ ...mon, to: '12:60' }))],
  ['a number as a time of day', 'INVALID_TIME', () => clock(weekly({ ...mon, to: 17 }))],
  ['an unknown weekday', 'INVALID_VALUE', () => clock(weekly({ ...mon, days: ['monday'] }))],
  ['an empty array of weekdays', 'INVALID_VALUE', () => clock(weekly({ ...mon, days: [] }))],
  ['null as a window', 'INVALID_VALUE', () => clock(weekly(null))],
  ['null as a season', 'INVALID_VALUE', () => clock(weekly({ ...mon, dates: null }))],
  ['a season without an end', 'MISSING_FIELD', () => clock(weekly({ ...mon, dates: { from: '05-01' } }))],
  [
    'a season with a time zone',
    'UNKNOWN_FIELD',
    () => clock(weekly({ ...mon, dates: { from: '05-01', to: '08-31', timeZone: 'UTC' } })),
  ],
  seasonFrom('a season from 30 February', '02-30'),
  seasonFrom('a season from 31 April', '04-31'),
  seasonFrom('a season from the 13th month', '13-01'),
  seasonFrom('a season from month 0', '00-10'),
  seasonFrom('a season from day 0', '05-00'),
  seasonFrom('a season from 32 May', '05-32'),
  seasonFrom('a season from a date with its year', '2026-05-01'),
  seasonFrom('a season from a month and day of one digit', '5-1'),
  seasonFrom('a season from a number', 501),
  seasonFrom('a season from an array of a day', ['05-01']),
  [
    'a season of an exception',
    'UNKNOWN_FIELD',
    () =>
      clock({
        ...weekly(mon),
        exceptions: { '2026-12-31': [{ from: '09:00', to: '12:00', dates: { from: '05-01', to: '08-31' } }] },
      }),
  ],
  ['hours that do not say whether they apply on holidays', 'MISSING_FIELD', () => clock({ weekly: [mon] })],
  ['an exception on 30 February', 'INVALID_DATE', () => clock({ ...weekly(mon), exceptions: { '2026-02-30': [] } })],
  [
    'an exception for __proto__',
    'INVALID_DATE',
    () => clock({ ...weekly(mon), exceptions: JSON.parse('{"__proto__": []}') }),
  ],
  [
    'an exception that is not an array',
    'INVALID_VALUE',
    () => clock({ ...weekly(mon), exceptions: { '2026-12-31': null } }),
  ],
  // Read by key, these would be empty objects: hours without exceptions, a duration without length.
  ['exceptions as a Map', 'INVALID_VALUE', () => clock({ ...weekly(mon), exceptions: new Map([['2026-12-31', []]]) })],
  [
    'exceptions wrapped in a promise',
    'INVALID_VALUE',
    () => clock({ ...weekly(mon), exceptions: Promise.resolve({ '2026-12-30': [] }) }),
  ],
  [
    'exceptions as a Map from another realm',
    'INVALID_VALUE',
    () => clock({ ...weekly(mon), exceptions: runInNewContext('new Map()') }),
  ],
  ['25 windows a day', 'INVALID_VALUE', () => clock(weekly(...quarters(25)))],
  ['169 windows a week', 'INVALID_VALUE', () => clock(weekly(...Array(169).fill(mon)))],
  ['10,001 exceptions', 'INVALID_VALUE', () => clock({ ...weekly(mon), exceptions: { ...Array(10_001).fill([]) } })],
  [
    'the open intervals of a century of many windows',
    'LIMIT_EXCEEDED',
    () =>
      clock(
        weekly(
          ...quarters(24).map((window) => ({ ...window, days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] })),
        ),
      ).openIntervals('1991-01-01T00:00Z', '2099-01-01T00:00Z'),
  ],
  ['a Set in place of options', 'INVALID_VALUE', () => createServiceClock(new Set() as Anything)],
  ['options of a clock with a getter that throws', 'UNREADABLE', () => createServiceClock(failing('hours'))],
  [
    'an exception for a date of a hundred letters',
    'INVALID_DATE',
    () => clock({ ...weekly(mon), exceptions: { ['x'.repeat(100)]: [] } }),
  ],
  [
    'a closure that ends before it begins',
    'INVALID_INTERVAL',
    () => clock('8x5', { closures: [{ from: at, to: '2026-11-20T08:59:59.999Z' }] }),
  ],
  ['open intervals of a reversed range', 'INVALID_INTERVAL', () => clock('8x5').openIntervals(at, 1_700_000_000_000)],
  ['open intervals without an end', 'MISSING_FIELD', () => clock('8x5').openIntervals(at)],
  ['the closing before NaN', 'INVALID_INSTANT', () => clock('8x5').previousClosing(Number.NaN)],
  [
    'the closing before the first instant of 1990',
    'RESULT_OUT_OF_RANGE',
    () => clock('8x5').previousClosing('1990-01-01T00:00:00Z'),
  ],
  ['a closure without an end', 'MISSING_FIELD', () => clock('8x5', { closures: [{ from: at }] })],
  ['closures that are not an array', 'INVALID_VALUE', () => clock('8x5', { closures: {} })],
  ['a negative duration', 'NEGATIVE_DURATION', () => clock('8x5').add(at, -1)],
  ['a negative duration to subtract', 'NEGATIVE_DURATION', () => clock('8x5').subtract(at, { hours: -1 })],
  ['minus one hour and zero minutes', 'NEGATIVE_DURATION', () => clock('8x5').add(at, { hours: -1, minutes: 0 })],
  ['NaN as a duration', 'INVALID_DURATION', () => clock('8x5').add(at, Number.NaN)],
  ['an empty duration', 'INVALID_DURATION', () => clock('8x5').add(at, {})],
  ['a duration of half a millisecond', 'INVALID_DURATION', () => clock('24x7').add(at, { milliseconds: 0.5 })],
  ['half a millisecond as a number', 'INVALID_DURATION', () => clock('8x5').add(at, 0.5)],
  ['an hour less ten minutes', 'INVALID_DURATION', () => clock('8x5').add(at, { hours: 1, minutes: -10 })],
  ['a string as a duration', 'INVALID_VALUE', () => clock('8x5').add(at, '1 hour')],
  ['a duration with hours as a string', 'INVALID_DURATION', () => clock('8x5').add(at, { hours: '1' })],
  ['a Date in place of a duration', 'INVALID_VALUE', () => clock('8x5').add(at, new Date(at))],
  ['a duration in days', 'UNKNOWN_FIELD', () => clock('8x5').add(at, { days: 1 })],
  [
    'a Temporal.Duration whose days are a getter',
    'UNKNOWN_FIELD',
    () =>
      clock('8x5').add(
        at,
        new (class {
          get days() {
            return 1;
          }
          get hours() {
            return 2;
          }
        })(),
      ),
  ],
  ['a duration of a thousand years', 'RESULT_OUT_OF_RANGE', () => clock('24x7').add(at, { hours: 24 * 366 * 1000 })],
  [
    'a duration of a thousand years in 8x5',
    'RESULT_OUT_OF_RANGE',
    () => clock('8x5').add(at, { hours: 8 * 366 * 1000 }),
  ],
  [
    'the largest safe integer as a duration',
    'RESULT_OUT_OF_RANGE',
    () => clock('24x7').subtract(at, Number.MAX_SAFE_INTEGER),
  ],
  ['the largest number as a duration', 'INVALID_DURATION', () => clock('24x7').add(at, Number.MAX_VALUE)],
];

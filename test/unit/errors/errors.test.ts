import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import * as api from 'hezo-sla';
import {
  calculateDeadlines,
  createCalendar,
  createServiceClock,
  defineServiceLevel,
  explainDeadlines,
  fixedHolidays,
  formatServiceCode,
  missingIntakeFields,
  parseServiceCode,
  polishCalendar,
  SlaError,
  serviceLevelFromCode,
  serviceLevels,
  summarize,
  trackTicket,
  trackTickets,
} from 'hezo-sla';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { errorOf, failureOf } from '../../support/failure.js';

// What a caller without types can hand over: everything goes, so these tests step around the types.
// biome-ignore lint/suspicious/noExplicitAny: the point is what the types forbid
type Anything = any;

const at = '2026-11-20T10:00:00+01:00';
const standard: Anything = serviceLevels.standard;
const calculate = calculateDeadlines as Anything;
const ticket = (change: object = {}): Anything => ({ openedAt: at, priority: 'P3', confirmedAt: at, ...change });
const levelWith = (change: object): Anything => ({ ...standard, ...change });
const withP1 = (change: object): Anything =>
  levelWith({ commitments: { ...standard.commitments, P1: { ...standard.commitments.P1, ...change } } });
const withDelivery = (change: object): Anything =>
  withP1({ delivery: { ...standard.commitments.P1.delivery, ...change } });
const explain = (options: Anything, change: object = {}): Anything =>
  explainDeadlines(standard, ticket(change), options);
const reread = (reading: object): Anything => defineServiceLevel(withP1({ otherReadings: [reading] }));
const calendarWith = (holidays: Anything): Anything => createCalendar({ timeZone: 'Europe/Warsaw', holidays });
/** A business day in a zone that Intl formats without its offset. */
const underSilentIntl = (timeZone: string): boolean => {
  const native = Intl.DateTimeFormat;
  const silent = (...args: Anything[]) =>
    Object.defineProperty(new native(...args), 'format', { value: () => '10 AM' });
  Intl.DateTimeFormat = function DateTimeFormat(...args: Anything[]) {
    return silent(...args);
  } as Anything;
  try {
    return createCalendar({ timeZone, holidays: () => [] }).isBusinessDay('2026-11-20');
  } finally {
    Intl.DateTimeFormat = native;
  }
};
const clock = (hours: Anything, more: object = {}): Anything =>
  (createServiceClock as Anything)({ hours, calendar: polishCalendar(), ...more });
const weekly = (...windows: Anything[]): Anything => ({ weekly: windows, onHolidays: 'closed' });
const mon = { days: ['mon'], from: '09:00', to: '17:00' };
const quarters = (n: number): Anything[] =>
  Array.from({ length: n }, (_, i) => {
    const at = (minute: number) =>
      `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    return { days: ['mon'], from: at(14 * i), to: at(14 * i + 1) };
  });
const megabyte = 'x'.repeat(1_000_000);
const track = (options: object, change: object = {}): Anything =>
  trackTicket(standard, ticket(change), { at, ...options });
/** A history of priorities that changes so many hours after the opening. */
const history = (...hours: number[]): Anything => ({
  priority: hours.map((hour, i) => ({ from: Date.parse(at) + hour * 3_600_000, priority: i % 2 ? 'P1' : 'P3' })),
});
const tracked = (reaction: object): Anything => {
  const tracking = track({});
  return { ...tracking, reaction: { ...tracking.reaction, ...reaction } };
};
const proxy = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
const throwing = {
  priority: 'P1',
  get openedAt() {
    throw new TypeError('boom');
  },
};

/** An object with a field that cannot be read. */
const failing = (field: string): Anything =>
  Object.defineProperty({}, field, {
    enumerable: true,
    get() {
      throw new TypeError('boom');
    },
  });

const rows: readonly [what: string, code: string, run: () => unknown][] = [
  // Instants
  ['text without an offset', 'MISSING_OFFSET', () => calculate(standard, ticket({ openedAt: '2026-11-20T10:00:00' }))],
  ['a date alone', 'MISSING_OFFSET', () => calculate(standard, ticket({ confirmedAt: '2026-11-20' }))],
  [
    'a zone without an offset',
    'MISSING_OFFSET',
    () => calculate(standard, ticket({ openedAt: '2026-11-20T10:00:00[Europe/Warsaw]' })),
  ],
  ['30 February', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: '2026-02-30T10:00:00Z' }))],
  [
    '30 February without an offset',
    'INVALID_INSTANT',
    () => calculate(standard, ticket({ openedAt: '2026-02-30T10:00:00' })),
  ],
  ['an Invalid Date', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: new Date(Number.NaN) }))],
  ['NaN', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: Number.NaN }))],
  ['Infinity', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: Number.POSITIVE_INFINITY }))],
  [
    'a fraction of a millisecond',
    'INVALID_INSTANT',
    () => calculate(standard, ticket({ openedAt: 1_795_000_000_000.5 })),
  ],
  ['seconds', 'INSTANT_OUT_OF_RANGE', () => calculate(standard, ticket({ openedAt: 1_795_000_000 }))],
  ['microseconds', 'INSTANT_OUT_OF_RANGE', () => calculate(standard, ticket({ openedAt: 1_795_000_000_000_000 }))],
  ['the largest number', 'INSTANT_OUT_OF_RANGE', () => calculate(standard, ticket({ openedAt: Number.MAX_VALUE }))],
  ['a bigint', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: 1n }))],
  ['null', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: null }))],
  ['nothing', 'MISSING_FIELD', () => calculate(standard, ticket({ openedAt: undefined }))],
  ['true', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: true }))],
  ['an object', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: {} }))],
  ['a list', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: [at] }))],
  ['a symbol', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: Symbol('at') }))],
  ['a function', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: () => at }))],
  [
    'epochMilliseconds that is no number',
    'INVALID_INSTANT',
    () => calculate(standard, ticket({ openedAt: { epochMilliseconds: '1' } })),
  ],
  ['a megabyte of text', 'INVALID_INSTANT', () => calculate(standard, ticket({ openedAt: megabyte }))],
  [
    'a megabyte of brackets',
    'INVALID_INSTANT',
    () => calculate(standard, ticket({ openedAt: `${at}${'['.repeat(1_000_000)}` })),
  ],
  ['a revoked proxy', 'UNREADABLE', () => calculate(standard, ticket({ openedAt: proxy() }))],
  ['a wrong optional instant', 'INVALID_INSTANT', () => calculate(standard, ticket({ deliveredAt: 'soon' }))],
  [
    'events out of order',
    'OUT_OF_ORDER',
    () => calculate(standard, ticket({ contactedAt: '2026-11-20T09:59:59.999+01:00' })),
  ],
  // Tickets, priorities, levels, options
  ['no ticket', 'MISSING_FIELD', () => calculate(standard)],
  ['a ticket of null', 'INVALID_VALUE', () => calculate(standard, null)],
  ['a ticket of text', 'INVALID_VALUE', () => calculate(standard, at)],
  ['a ticket that throws', 'UNREADABLE', () => calculate(standard, throwing)],
  ['a ticket that is a revoked proxy', 'UNREADABLE', () => calculate(standard, proxy())],
  ['priority P5', 'UNKNOWN_PRIORITY', () => calculate(standard, ticket({ priority: 'P5' }))],
  ['priority 1', 'UNKNOWN_PRIORITY', () => calculate(standard, ticket({ priority: 1 }))],
  ['priority __proto__', 'UNKNOWN_PRIORITY', () => calculate(standard, ticket({ priority: '__proto__' }))],
  ['priority constructor', 'UNKNOWN_PRIORITY', () => calculate(standard, ticket({ priority: 'constructor' }))],
  ['no priority', 'MISSING_FIELD', () => calculate(standard, { openedAt: at })],
  ['a level that is not there', 'UNKNOWN_LEVEL', () => calculate((serviceLevels as Anything).gold, ticket())],
  ['a level by its name', 'UNKNOWN_LEVEL', () => calculate('standard', ticket())],
  ['a level of null', 'UNKNOWN_LEVEL', () => calculate(null, ticket())],
  ['a level that throws', 'UNREADABLE', () => calculate(failing('commitments'), ticket())],
  ['an empty level', 'MISSING_FIELD', () => calculate({}, ticket())],
  ['a list as a level', 'INVALID_VALUE', () => calculate([], ticket())],
  ['a level that is a revoked proxy', 'UNREADABLE', () => calculate(proxy(), ticket())],
  ['options of null', 'INVALID_VALUE', () => calculate(standard, ticket(), null)],
  ['a misspelt option', 'UNKNOWN_FIELD', () => calculate(standard, ticket(), { calender: polishCalendar() })],
  ['a calendar of null', 'INVALID_CALENDAR', () => calculate(standard, ticket(), { calendar: null })],
  [
    'a calendar that looks like one',
    'INVALID_CALENDAR',
    () => calculate(standard, ticket(), { calendar: { ...polishCalendar() } }),
  ],
  ['intake of null', 'INVALID_VALUE', () => missingIntakeFields(null as Anything)],
  ['a serial number that is a number', 'INVALID_VALUE', () => missingIntakeFields({ serialNumber: 7 } as Anything)],
  // Level data
  ['a level without an id', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ id: '' }))],
  ['a name in one language', 'MISSING_FIELD', () => defineServiceLevel(levelWith({ name: { en: 'x' } }))],
  ['programmes that are no list', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ programmes: 'CoCare' }))],
  [
    'a level without P4',
    'MISSING_FIELD',
    () => defineServiceLevel(levelWith({ commitments: { ...standard.commitments, P4: undefined } })),
  ],
  [
    'a priority too many',
    'UNKNOWN_FIELD',
    () => defineServiceLevel(levelWith({ commitments: { ...standard.commitments, P5: standard.commitments.P1 } })),
  ],
  [
    '__proto__ as a priority',
    'UNKNOWN_FIELD',
    () => defineServiceLevel(levelWith({ commitments: JSON.parse('{"__proto__": {}}') })),
  ],
  ['a misspelt field', 'UNKNOWN_FIELD', () => defineServiceLevel(levelWith({ returnwithin: { days: 7 } }))],
  ['a return within no days', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ returnWithin: { days: 0 } }))],
  ['a return within half a day', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ returnWithin: { days: 0.5 } }))],
  ['an unknown entitlement', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ includes: ['coffee'] }))],
  ['an unknown milestone', 'INVALID_VALUE', () => defineServiceLevel(withDelivery({ milestone: 'onsite' }))],
  ['an unknown kind', 'INVALID_VALUE', () => defineServiceLevel(withDelivery({ kind: 'soon' }))],
  ['no business days', 'INVALID_VALUE', () => defineServiceLevel(withDelivery({ businessDays: 0 }))],
  [
    'a cutoff at 24:00',
    'INVALID_TIME',
    () => defineServiceLevel(withDelivery({ cutoff: { time: '24:00', inclusive: true } })),
  ],
  [
    'a cutoff at 3 pm',
    'INVALID_TIME',
    () => defineServiceLevel(withDelivery({ cutoff: { time: '3 pm', inclusive: true } })),
  ],
  [
    'a cutoff that does not say which side',
    'MISSING_FIELD',
    () => defineServiceLevel(withDelivery({ cutoff: { time: '15:00' } })),
  ],
  ['a day that ends at noon', 'INVALID_VALUE', () => defineServiceLevel(withDelivery({ dayEnds: 'noon' }))],
  ['a cutoff forgotten', 'MISSING_FIELD', () => defineServiceLevel(withDelivery({ cutoff: undefined }))],
  ['a reaction in days', 'UNKNOWN_FIELD', () => defineServiceLevel(withP1({ reaction: { within: { days: 1 } } }))],
  [
    'a reaction before the ticket',
    'NEGATIVE_DURATION',
    () => defineServiceLevel(withP1({ reaction: { within: { hours: -1 } } })),
  ],
  ['unknown hours', 'INVALID_VALUE', () => defineServiceLevel(withP1({ hours: '7x5' }))],
  ['hours of null', 'INVALID_VALUE', () => defineServiceLevel(withP1({ hours: null }))],
  // Service codes
  ['a code of null', 'INVALID_SERVICE_CODE', () => parseServiceCode(null as Anything)],
  ['a code of a megabyte', 'INVALID_SERVICE_CODE', () => parseServiceCode(megabyte)],
  ['a code without hours of its own', 'HOURS_REQUIRED', () => serviceLevelFromCode('8x7xNCD')],
  [
    'a cutoff for a promise in hours',
    'UNKNOWN_FIELD',
    () => serviceLevelFromCode('24x7x4', { cutoff: { time: '15:00', inclusive: true } }),
  ],
  ['an unknown option of a code', 'UNKNOWN_FIELD', () => serviceLevelFromCode('24x7x4', { cutof: null } as Anything)],
  ['options of a code that are null', 'INVALID_VALUE', () => serviceLevelFromCode('24x7x4', null as Anything)],
  [
    'a code of a hundred hours a day',
    'INVALID_VALUE',
    () => formatServiceCode({ ...parseServiceCode('9x5x4'), hours: 100 }),
  ],
  [
    'a response of no kind',
    'INVALID_VALUE',
    () => formatServiceCode({ ...parseServiceCode('9x5x4'), response: { kind: 'x' } } as Anything),
  ],
  // Calendars
  ['an unknown zone', 'UNKNOWN_TIME_ZONE', () => createCalendar({ timeZone: 'Europe/Atlantis', holidays: () => [] })],
  ['an offset for a zone', 'UNKNOWN_TIME_ZONE', () => createCalendar({ timeZone: '+01:00', holidays: () => [] })],
  ['an Intl that does not tell the offset', 'UNREADABLE_OFFSET', () => underSilentIntl('Asia/Tashkent')],
  ['a zone of a megabyte', 'UNKNOWN_TIME_ZONE', () => createCalendar({ timeZone: megabyte, holidays: () => [] })],
  ['a zone of null', 'UNKNOWN_TIME_ZONE', () => createCalendar({ timeZone: null as Anything, holidays: () => [] })],
  ['no zone: never the zone of the host', 'MISSING_FIELD', () => createCalendar({ holidays: () => [] } as Anything)],
  ['no holidays', 'MISSING_FIELD', () => createCalendar({ timeZone: 'UTC' } as Anything)],
  [
    'holidays that are a list',
    'INVALID_VALUE',
    () => createCalendar({ timeZone: 'UTC', holidays: ['2026-12-24'] as Anything }),
  ],
  [
    'a holiday list that throws',
    'HOLIDAYS_FAILED',
    () =>
      calendarWith(() => {
        throw new Error('offline');
      }).isBusinessDay('2026-01-01'),
  ],
  [
    'a holiday list that throws nothing',
    'HOLIDAYS_FAILED',
    () =>
      calendarWith(() => {
        throw undefined;
      }).isBusinessDay('2026-01-01'),
  ],
  [
    'a holiday without a name',
    'MISSING_FIELD',
    () => polishCalendar({ extraHolidays: [{ date: '2026-12-31' }] as Anything }),
  ],
  [
    'a holiday list that answers with nothing',
    'INVALID_HOLIDAYS',
    () => calendarWith(() => undefined).isBusinessDay('2026-01-01'),
  ],
  ['a holiday list that promises', 'INVALID_HOLIDAYS', () => calendarWith(async () => []).isBusinessDay('2026-01-01')],
  ['a holiday list of numbers', 'INVALID_HOLIDAYS', () => calendarWith(() => [1]).isBusinessDay('2026-01-01')],
  [
    'a holiday list of other years',
    'INVALID_HOLIDAYS',
    () => calendarWith(() => ['2025-12-24']).isBusinessDay('2026-01-01'),
  ],
  [
    'a holiday that is 30 February',
    'INVALID_HOLIDAYS',
    () => calendarWith((y: number) => [`${y}-02-30`]).isBusinessDay('2026-01-01'),
  ],
  [
    'a holiday list of four billion',
    'INVALID_HOLIDAYS',
    () => calendarWith(() => new Array(4_000_000_000)).isBusinessDay('2026-01-01'),
  ],
  ['30 February as a day off', 'INVALID_DATE', () => fixedHolidays(['2026-02-30'])],
  ['a day off with a time', 'INVALID_DATE', () => polishCalendar({ extraHolidays: ['2026-12-24T00:00Z'] })],
  [
    'a Date as a day off',
    'INVALID_DATE',
    () => polishCalendar({ extraHolidays: [new Date(Date.UTC(2026, 11, 24))] as Anything }),
  ],
  ['days off that are no list', 'INVALID_VALUE', () => polishCalendar({ extraHolidays: '2026-12-24' as Anything })],
  ['a weekend of unknown days', 'INVALID_VALUE', () => polishCalendar({ weekend: ['saturday'] as Anything })],
  ['a misspelt change', 'UNKNOWN_FIELD', () => polishCalendar({ extraHoliday: [] } as Anything)],
  ['changes of null', 'INVALID_VALUE', () => polishCalendar(null as Anything)],
  [
    'a day that is off and on',
    'CALENDAR_CONFLICT',
    () => polishCalendar({ extraHolidays: ['2026-12-31'], extraBusinessDays: ['2026-12-31'] }),
  ],
  [
    'a calendar without business days',
    'NO_BUSINESS_DAY',
    () =>
      calculate(serviceLevels.sos24x7, ticket(), {
        calendar: polishCalendar({ weekend: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }),
      }),
  ],
  [
    'business hours without business days',
    'HOURS_NEVER_OPEN',
    () =>
      calculate(standard, ticket(), {
        calendar: polishCalendar({ weekend: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }),
      }),
  ],
  ['a date that is none', 'INVALID_DATE', () => polishCalendar().isBusinessDay('2026-02-29')],
  ['a date in a list', 'INVALID_DATE', () => polishCalendar().isBusinessDay(['2026-02-27'] as Anything)],
  ['a date after the last one', 'DATE_OUT_OF_RANGE', () => polishCalendar().isBusinessDay('2102-01-01')],
  [
    'a time of day in a list',
    'INVALID_TIME',
    () => calculate(withDelivery({ cutoff: { time: ['15:00'], inclusive: true } }), ticket()),
  ],
  [
    'a time of day and more',
    'INVALID_TIME',
    () => calculate(withDelivery({ cutoff: { time: '15:001', inclusive: true } }), ticket()),
  ],
  ['half a millisecond', 'INVALID_DURATION', () => clock('24x7').add(at, { milliseconds: 0.5 })],
  ['a date that is nothing', 'INVALID_DATE', () => polishCalendar().holidayOn(undefined as Anything)],
  ['a date before the first year', 'RESULT_OUT_OF_RANGE', () => polishCalendar().isBusinessDay('1989-12-31')],
  ['the business day after no date', 'INVALID_DATE', () => polishCalendar().nextBusinessDay('2026-11-31')],
  ['the business day after the last', 'RESULT_OUT_OF_RANGE', () => polishCalendar().nextBusinessDay('2100-12-31')],
  ['no number of business days', 'MISSING_FIELD', () => (polishCalendar() as Anything).addBusinessDays('2026-11-20')],
  ['half a business day', 'INVALID_VALUE', () => polishCalendar().addBusinessDays('2026-11-20', 0.5)],
  ['business days beyond counting', 'INVALID_VALUE', () => polishCalendar().addBusinessDays('2026-11-20', 1e9)],
  ['business days back to 1989', 'RESULT_OUT_OF_RANGE', () => polishCalendar().addBusinessDays('1990-06-01', -200)],
  [
    'business days until no date',
    'INVALID_DATE',
    () => (polishCalendar() as Anything).businessDaysBetween('2026-11-20'),
  ],
  ['a date of another century', 'DATE_OUT_OF_RANGE', () => polishCalendar().isBusinessDay('1926-12-31')],
  ['a day off in the wrong century', 'DATE_OUT_OF_RANGE', () => polishCalendar({ extraHolidays: ['2206-12-31'] })],
  [
    'a calendar behind a proxy',
    'INVALID_CALENDAR',
    () => calculate(standard, ticket(), { calendar: new Proxy(polishCalendar(), {}) }),
  ],
  [
    'a calendar that inherits from one',
    'INVALID_CALENDAR',
    () => calculate(standard, ticket(), { calendar: Object.create(polishCalendar()) }),
  ],
  ['holidays that are a revoked proxy', 'INVALID_HOLIDAYS', () => calendarWith(proxy).isBusinessDay('2026-01-01')],
  [
    'holidays that throw a revoked proxy',
    'HOLIDAYS_FAILED',
    () =>
      calendarWith(() => {
        throw proxy();
      }).isBusinessDay('2026-01-01'),
  ],
  ['a day off that is a revoked proxy', 'UNREADABLE', () => fixedHolidays([proxy() as Anything])],
  ['a date after the last year', 'RESULT_OUT_OF_RANGE', () => polishCalendar().isBusinessDay('2101-01-01')],
  ['an unknown country', 'UNKNOWN_COUNTRY', () => countryCalendar({ country: 'ZZ' })],
  ['a country of null', 'UNKNOWN_COUNTRY', () => countryCalendar({ country: null as Anything })],
  ['country __proto__', 'UNKNOWN_COUNTRY', () => countryCalendar({ country: '__proto__' })],
  ['no country', 'MISSING_FIELD', () => countryCalendar({} as Anything)],
  ['an unknown state', 'UNKNOWN_STATE', () => countryCalendar({ country: 'DE', state: 'XX' })],
  ['a state of a country without states', 'UNKNOWN_STATE', () => countryCalendar({ country: 'PL', state: 'MA' })],
  ['state constructor', 'UNKNOWN_STATE', () => countryCalendar({ country: 'DE', state: 'constructor' })],
  ['an unknown zone of a country', 'UNKNOWN_TIME_ZONE', () => countryCalendar({ country: 'DE', timeZone: 'Berlin' })],
  ['a country with several zones', 'TIME_ZONE_REQUIRED', () => countryCalendar({ country: 'US' })],
  ['a misspelt country option', 'UNKNOWN_FIELD', () => countryCalendar({ country: 'DE', region: 'A' } as Anything)],
  // Clocks
  ['no options', 'MISSING_FIELD', () => (createServiceClock as Anything)()],
  ['no hours', 'MISSING_FIELD', () => clock(undefined)],
  ['no calendar', 'MISSING_FIELD', () => clock('8x5', { calendar: undefined })],
  ['hours that overlap', 'HOURS_OVERLAP', () => clock(weekly(mon, { days: ['mon'], from: '16:59', to: '18:00' }))],
  ['a day twice', 'HOURS_OVERLAP', () => clock(weekly({ ...mon, days: ['mon', 'mon'] }))],
  [
    'a night that runs into the morning',
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
  ['hours that never open', 'HOURS_NEVER_OPEN', () => clock(weekly())],
  [
    'hours that opened once',
    'HOURS_NEVER_OPEN',
    () => clock({ ...weekly(), exceptions: { '2020-12-31': [{ from: '09:00', to: '12:00' }] } }).nextOpening(at),
  ],
  ['a time of 9:00', 'INVALID_TIME', () => clock(weekly({ ...mon, from: '9:00' }))],
  ['a time of 25:00', 'INVALID_TIME', () => clock(weekly({ ...mon, to: '25:00' }))],
  ['from 24:00', 'INVALID_TIME', () => clock(weekly({ ...mon, from: '24:00' }))],
  ['a time of 12:60', 'INVALID_TIME', () => clock(weekly({ ...mon, to: '12:60' }))],
  ['a time that is a number', 'INVALID_TIME', () => clock(weekly({ ...mon, to: 17 }))],
  ['an unknown day', 'INVALID_VALUE', () => clock(weekly({ ...mon, days: ['monday'] }))],
  ['no days', 'INVALID_VALUE', () => clock(weekly({ ...mon, days: [] }))],
  ['a window that is null', 'INVALID_VALUE', () => clock(weekly(null))],
  ['no word on holidays', 'MISSING_FIELD', () => clock({ weekly: [mon] })],
  ['an exception on 30 February', 'INVALID_DATE', () => clock({ ...weekly(mon), exceptions: { '2026-02-30': [] } })],
  [
    'an exception for __proto__',
    'INVALID_DATE',
    () => clock({ ...weekly(mon), exceptions: JSON.parse('{"__proto__": []}') }),
  ],
  [
    'an exception that is no list',
    'INVALID_VALUE',
    () => clock({ ...weekly(mon), exceptions: { '2026-12-31': null } }),
  ],
  // Read by key, these would be empty objects: hours without exceptions, a duration without length.
  ['exceptions as a Map', 'INVALID_VALUE', () => clock({ ...weekly(mon), exceptions: new Map([['2026-12-31', []]]) })],
  [
    'exceptions that are still a promise',
    'INVALID_VALUE',
    () => clock({ ...weekly(mon), exceptions: Promise.resolve({ '2026-12-30': [] }) }),
  ],
  [
    'exceptions as a Map of another realm',
    'INVALID_VALUE',
    () => clock({ ...weekly(mon), exceptions: runInNewContext('new Map()') }),
  ],
  ['25 windows a day', 'INVALID_VALUE', () => clock(weekly(...quarters(25)))],
  ['169 windows', 'INVALID_VALUE', () => clock(weekly(...Array(169).fill(mon)))],
  ['10,001 exceptions', 'INVALID_VALUE', () => clock({ ...weekly(mon), exceptions: { ...Array(10_001).fill([]) } })],
  [
    'open intervals of a century of many windows',
    'LIMIT_EXCEEDED',
    () =>
      clock(
        weekly(
          ...quarters(24).map((window) => ({ ...window, days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] })),
        ),
      ).openIntervals('1991-01-01T00:00Z', '2099-01-01T00:00Z'),
  ],
  [
    'a holiday function of more days than a year has twice',
    'INVALID_HOLIDAYS',
    () => calendarWith((year: number) => Array(733).fill(`${year}-05-01`)).isBusinessDay('2026-01-01'),
  ],
  [
    'a ticket whose pauses throw',
    'UNREADABLE',
    () =>
      calculate(standard, {
        openedAt: at,
        priority: 'P3',
        get pauses() {
          throw new Error('lazy');
        },
      }),
  ],
  [
    'the explanation of a reaction that takes 5,001 windows',
    'LIMIT_EXCEEDED',
    () => {
      const hours = weekly({ days: ['mon'], from: '09:00', to: '09:01' });
      const slow = withP1({ hours, reaction: { within: { minutes: 5001 } } });
      return explainDeadlines(slow, ticket({ priority: 'P1' }));
    },
  ],
  ['10,001 hours', 'INVALID_VALUE', () => defineServiceLevel(withP1({ reaction: { within: { hours: 10_001 } } }))],
  [
    '17 other readings',
    'INVALID_VALUE',
    () => defineServiceLevel(withP1({ otherReadings: Array(17).fill({ about: 'cutoff', cutoff: null }) })),
  ],
  ['101 programmes', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ programmes: Array(101).fill('CoCare') }))],
  ['a name of 1,001 characters', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ id: 'x'.repeat(1001) }))],
  ['10,001 pauses', 'INVALID_VALUE', () => calculate(standard, ticket({ pauses: Array(10_001).fill({ from: at }) }))],
  ['201 changes of priority', 'INVALID_VALUE', () => track({}, history(...Array(201).fill(0)))],
  ['101 thresholds', 'INVALID_VALUE', () => track({ thresholds: Array(101).fill(0.5) })],
  ['a Set for an object', 'INVALID_VALUE', () => createServiceClock(new Set() as Anything)],
  ['a Date for a duration', 'INVALID_VALUE', () => clock('8x5').add(at, new Date(at))],
  ['an explanation in no known language', 'INVALID_VALUE', () => explain({ locale: 'de' })],
  ['an explanation with a misspelt option', 'UNKNOWN_FIELD', () => explain({ language: 'pl' })],
  ['an explanation on no calendar', 'INVALID_CALENDAR', () => explain({ calendar: {} })],
  ['an explanation with options that are none', 'INVALID_VALUE', () => explain('pl')],
  ['an explanation of a ticket out of order', 'OUT_OF_ORDER', () => explain({}, { openedAt: '2026-11-21T00:00:00Z' })],
  ['another reading of no known question', 'INVALID_VALUE', () => reread({ about: 'weather', hours: '8x5' })],
  [
    'another reading without a promise',
    'MISSING_FIELD',
    () => reread({ about: 'priorities', hours: '8x5', delivery: {} }),
  ],
  ['another reading with hours of no name', 'INVALID_VALUE', () => reread({ about: 'priorities', hours: '7x5' })],
  [
    'another reading with a cutoff of no time',
    'INVALID_TIME',
    () => reread({ about: 'cutoff', cutoff: { time: '15', inclusive: true } }),
  ],
  ['other readings that are no list', 'INVALID_VALUE', () => defineServiceLevel(withP1({ otherReadings: 'none' }))],
  ['a delivery with a field too many', 'UNKNOWN_FIELD', () => calculate(withDelivery({ within: 4 }), ticket())],
  ['a level whose id is blank', 'INVALID_VALUE', () => calculate(levelWith({ id: ' ' }), ticket())],
  ['a code with quotes', 'INVALID_SERVICE_CODE', () => parseServiceCode(`9x5x"NBD" 'now'`)],
  ['a field of a hundred letters', 'UNKNOWN_FIELD', () => polishCalendar({ ['x'.repeat(100)]: 1 } as Anything)],
  ['a level with a field too many', 'UNKNOWN_FIELD', () => calculate(levelWith({ price: 3 }), ticket())],
  ['numbers that throw', 'UNREADABLE', () => missingIntakeFields(failing('serialNumber'))],
  ['options that throw', 'UNREADABLE', () => calculate(standard, ticket(), failing('calendar'))],
  ['a code that throws', 'UNREADABLE', () => formatServiceCode(failing('hours'))],
  ['options of a code that throw', 'UNREADABLE', () => serviceLevelFromCode('9x5xNBD', failing('id'))],
  ['options of a calendar that throw', 'UNREADABLE', () => createCalendar(failing('timeZone'))],
  ['options of a clock that throw', 'UNREADABLE', () => createServiceClock(failing('hours'))],
  ['options of a country that throw', 'UNREADABLE', () => countryCalendar(failing('country'))],
  ['changes that throw', 'UNREADABLE', () => polishCalendar(failing('weekend'))],
  ['options of an explanation that throw', 'UNREADABLE', () => explain(failing('locale'))],
  ['options of tracking that throw', 'UNREADABLE', () => trackTicket(standard, ticket(), failing('at'))],
  ['pauses that throw', 'UNREADABLE', () => trackTicket(standard, Object.assign(failing('pauses'), ticket()), { at })],
  ['a tracking that throws', 'UNREADABLE', () => summarize([failing('level')])],
  ['priorities without end', 'INVALID_VALUE', () => track({}, { priority: Array(50_001).fill('P3') })],
  [
    'an exception of a hundred letters',
    'INVALID_DATE',
    () => clock({ ...weekly(mon), exceptions: { ['x'.repeat(100)]: [] } }),
  ],
  ['another reading that is misspelt', 'UNKNOWN_FIELD', () => reread({ about: 'cutoff', cutof: null })],
  [
    'a closure that ends before it begins',
    'INVALID_INTERVAL',
    () => clock('8x5', { closures: [{ from: at, to: '2026-11-20T08:59:59.999Z' }] }),
  ],
  ['open intervals of a reversed range', 'INVALID_INTERVAL', () => clock('8x5').openIntervals(at, 1_700_000_000_000)],
  ['open intervals until nothing', 'MISSING_FIELD', () => clock('8x5').openIntervals(at)],
  ['the closing before no instant', 'INVALID_INSTANT', () => clock('8x5').previousClosing(Number.NaN)],
  [
    'the closing before the first year',
    'RESULT_OUT_OF_RANGE',
    () => clock('8x5').previousClosing('1990-01-01T00:00:00Z'),
  ],
  ['a closure without an end', 'MISSING_FIELD', () => clock('8x5', { closures: [{ from: at }] })],
  ['closures that are no list', 'INVALID_VALUE', () => clock('8x5', { closures: {} })],
  ['a negative duration', 'NEGATIVE_DURATION', () => clock('8x5').add(at, -1)],
  ['a negative duration to subtract', 'NEGATIVE_DURATION', () => clock('8x5').subtract(at, { hours: -1 })],
  ['a negative hour and no minutes', 'NEGATIVE_DURATION', () => clock('8x5').add(at, { hours: -1, minutes: 0 })],
  ['a duration of NaN', 'INVALID_DURATION', () => clock('8x5').add(at, Number.NaN)],
  ['a duration of nothing', 'INVALID_DURATION', () => clock('8x5').add(at, {})],
  ['half a millisecond', 'INVALID_DURATION', () => clock('8x5').add(at, 0.5)],
  ['an hour less ten minutes', 'INVALID_DURATION', () => clock('8x5').add(at, { hours: 1, minutes: -10 })],
  ['a duration in text', 'INVALID_VALUE', () => clock('8x5').add(at, '1 hour')],
  ['a duration of text', 'INVALID_DURATION', () => clock('8x5').add(at, { hours: '1' })],
  ['a duration of days', 'UNKNOWN_FIELD', () => clock('8x5').add(at, { days: 1 })],
  [
    'a Temporal.Duration with days, which are getters',
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
  ['pauses that are text', 'INVALID_VALUE', () => calculate(standard, ticket({ pauses: 'x' }))],
  ['a pause without a beginning', 'MISSING_FIELD', () => calculate(standard, ticket({ pauses: [{ to: at }] }))],
  [
    'a pause that ends before it begins',
    'INVALID_INTERVAL',
    () => calculate(standard, ticket({ pauses: [{ from: at, to: '2026-11-20T08:59:59.999Z' }] })),
  ],
  // Tracking
  ['tracking without an instant', 'MISSING_FIELD', () => track({ at: undefined })],
  ['tracking without options', 'MISSING_FIELD', () => (trackTicket as Anything)(standard, ticket())],
  ['tracking at a local time', 'MISSING_OFFSET', () => track({ at: '2026-11-20T10:00' })],
  ['an option of tracking that is not there', 'UNKNOWN_FIELD', () => track({ now: at })],
  ['tracking by a calendar of text', 'INVALID_CALENDAR', () => track({ calendar: 'PL' })],
  ['a threshold in per cent', 'INVALID_VALUE', () => track({ thresholds: [80] })],
  ['a threshold of nothing', 'INVALID_VALUE', () => track({ thresholds: [0] })],
  ['a threshold that is no number', 'INVALID_VALUE', () => track({ thresholds: [Number.NaN] })],
  ['thresholds that are no list', 'INVALID_VALUE', () => track({ thresholds: 0.8 })],
  ['a priority that does not exist, to be tracked', 'UNKNOWN_PRIORITY', () => track({}, { priority: 'P5' })],
  ['no priority to be tracked', 'MISSING_FIELD', () => track({}, { priority: undefined })],
  ['a history without an entry', 'INVALID_VALUE', () => track({}, { priority: [] })],
  ['a history of names', 'INVALID_VALUE', () => track({}, { priority: ['P1'] })],
  ['a history without a beginning', 'MISSING_FIELD', () => track({}, { priority: [{ priority: 'P1' }] })],
  ['a history without a priority', 'MISSING_FIELD', () => track({}, { priority: [{ from: at }] })],
  ['a history with a misspelt field', 'UNKNOWN_FIELD', () => track({}, { priority: [{ from: at, prio: 'P1' }] })],
  ['a history that begins after the opening', 'OUT_OF_ORDER', () => track({}, history(1))],
  ['a history that is out of order', 'OUT_OF_ORDER', () => track({}, history(0, 5, 4))],
  ['a history for calculateDeadlines', 'INVALID_VALUE', () => calculate(standard, ticket(history(0)))],
  [
    'a pause that ends before it begins, to be tracked',
    'INVALID_INTERVAL',
    () => track({}, { pauses: [{ from: at, to: '2026-11-20T08:59:59.999Z' }] }),
  ],
  ['events out of order, to be tracked', 'OUT_OF_ORDER', () => track({}, { confirmedAt: '2026-11-20T08:59:59Z' })],
  ['a history that is a revoked proxy', 'UNREADABLE', () => track({}, { priority: proxy() })],
  ['a clock that does not pause', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ pausedClocks: ['return'] }))],
  [
    'paused clocks that are no list',
    'INVALID_VALUE',
    () => defineServiceLevel(levelWith({ pausedClocks: 'delivery' })),
  ],
  ['paused days that are not there', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ pausedDays: 'all' }))],
  ['a policy that is not there', 'INVALID_VALUE', () => defineServiceLevel(levelWith({ priorityChange: 'reset' }))],
  ['tickets that are no list', 'INVALID_VALUE', () => (trackTickets as Anything)(ticket(), { at })],
  ['no tickets', 'MISSING_FIELD', () => (trackTickets as Anything)(undefined, { at })],
  ['a ticket without a level', 'TRACKING_FAILED', () => [...trackTickets([{ ticket: ticket() } as Anything], { at })]],
  ['an item that is no object', 'TRACKING_FAILED', () => [...trackTickets(['x'] as Anything, { at })]],
  ['an item that is a revoked proxy', 'TRACKING_FAILED', () => [...trackTickets([proxy()] as Anything, { at })]],
  ['trackings that are no list', 'INVALID_VALUE', () => summarize({} as Anything)],
  ['trackings whose iterator is none', 'INVALID_VALUE', () => summarize({ [Symbol.iterator]: 5 } as Anything)],
  [
    'trackings that throw',
    'UNREADABLE',
    () =>
      summarize({
        [Symbol.iterator]() {
          throw new TypeError('boom');
        },
      }),
  ],
  ['trackings of a revoked proxy', 'UNREADABLE', () => summarize(proxy() as Anything)],
  ['tickets whose iterator is none', 'INVALID_VALUE', () => trackTickets({ [Symbol.iterator]: 5 } as Anything, { at })],
  ['a tracking of null', 'INVALID_VALUE', () => summarize([null] as Anything)],
  ['a tracking without a level', 'MISSING_FIELD', () => summarize([{}] as Anything)],
  ['a tracking without clocks', 'MISSING_FIELD', () => summarize([{ level: 'x' }] as Anything)],
  ['a tracking with an unknown state', 'INVALID_VALUE', () => summarize([tracked({ state: 'late' })])],
  ['a tracking with an unknown priority', 'UNKNOWN_PRIORITY', () => summarize([tracked({ priority: 'P7' })])],
  ['a tracking whose time is negative', 'INVALID_VALUE', () => summarize([tracked({ endedAt: at, usedMs: -1 })])],
  ['a tracking whose time is text', 'INVALID_VALUE', () => summarize([tracked({ endedAt: at, usedMs: '1' })])],
  ['a tracking whose time is endless', 'INVALID_VALUE', () => summarize([tracked({ endedAt: at, usedMs: 1 / 0 })])],
  ['a duration of a millennium', 'RESULT_OUT_OF_RANGE', () => clock('24x7').add(at, { hours: 24 * 366 * 1000 })],
  ['a duration of a millennium in 8x5', 'RESULT_OUT_OF_RANGE', () => clock('8x5').add(at, { hours: 8 * 366 * 1000 })],
  ['the longest duration', 'RESULT_OUT_OF_RANGE', () => clock('24x7').subtract(at, Number.MAX_SAFE_INTEGER)],
  ['a duration beyond counting', 'INVALID_DURATION', () => clock('24x7').add(at, Number.MAX_VALUE)],
];

describe('what a caller can get wrong', () => {
  test.each(rows)('%s: %s', (_, code, run) => {
    const started = performance.now();
    let thrown: unknown;
    try {
      run();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(SlaError);
    const error = thrown as SlaError;
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(/\.$/)]);
    // A message can be read, and nothing is taken into it whole.
    expect(error.message.length).toBeLessThan(2000);
    expect(error.message).not.toContain('undefined is undefined');
    expect([error.details, ...Object.values(error.details)].every((detail) => Object.isFrozen(detail))).toBe(true);
    expect(JSON.parse(JSON.stringify(error.details))).toEqual(error.details);
    // Nothing hangs: generous, because these machines are slow at times.
    expect(performance.now() - started).toBeLessThan(5000);
  });

  test('is told of as it is known', async () => {
    const told = rows.map(([what, , run]) => {
      const { code, details, message } = errorOf(run);
      return `${what}: ${JSON.stringify([code, details])}\n  ${message}\n`;
    });
    await expect(told.join('')).toMatchFileSnapshot('../../golden/mistakes.txt');
  });

  test('every code of the catalogue of messages is shown above, except what is only an issue', () => {
    const shown = new Set(rows.map(([, code]) => code));
    shown.add('COUNTRY_NOT_AVAILABLE');
    const source = readFileSync(new URL('../../../src/errors.ts', import.meta.url), 'utf8');
    const codes = [...source.matchAll(/^ {2}([A-Z_]+): \{/gm)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(25);
    expect([...shown].sort()).toEqual(codes.sort());
  });

  test('a message says what was given, what is accepted and what to do', () => {
    expect(() => calculate(standard, ticket({ openedAt: '2026-11-20T10:00:00' }))).toThrow(
      "openedAt is '2026-11-20T10:00:00', which has no offset from UTC. Give the date, the time and the offset or Z: '2026-12-23T15:00:00+01:00'.",
    );
    expect(() => calculate(standard, ticket({ openedAt: 1_795_000_000 }))).toThrow(
      'openedAt is 1795000000, which is 1970-01-21T18:36:40.000Z; give an instant from 1990-01-01T00:00:00.000Z to 2099-12-31T23:59:59.999Z. Multiply a timestamp in seconds by 1000.',
    );
    expect(() => clock('8x5').add(at, -1)).toThrow(
      'duration is -1, which is negative; use subtract to go the other way.',
    );
    expect(() => clock('8x5').add(at, '4h')).toThrow(
      "duration is '4h'; give milliseconds, or an object such as { hours: 4 }.",
    );
    expect(() => clock(weekly(mon, { days: ['mon'], from: '16:00', to: '24:00' }))).toThrow(
      'hours.weekly overlap: mon 09:00-17:00 and mon 16:00-24:00. Join them, or end one where the other begins.',
    );
    expect(() => calculate(undefined, ticket())).toThrow(Object.keys(serviceLevels).join(', '));
    expect(() => calendarWith(async () => []).isBusinessDay('2026-01-01')).toThrow(
      'holidays(2026) returned a promise; it must return a list of { date, name } with dates of 2026. For a list of all years use fixedHolidays.',
    );
  });

  test('what an error hands out is not what the library works with', () => {
    for (const run of [
      () => clock('8x5').add(at, { days: 1 }),
      () => polishCalendar({ x: 1 } as Anything),
      () => countryCalendar({ country: 'US' }),
    ]) {
      const accepted = (): Anything => {
        try {
          run();
        } catch (error) {
          return (error as Anything).details.accepted;
        }
      };
      expect(() => accepted().push('x')).toThrow(TypeError);
      expect(accepted()).not.toBe(accepted());
    }
  });

  test('a list may have fifty thousand entries', () => {
    const extraHolidays = Array<string>(50_000).fill('2026-12-22');
    expect(polishCalendar({ extraHolidays }).isBusinessDay('2026-12-22')).toBe(false);
  });

  test('an SlaError is called so, and what could not be read keeps its cause', () => {
    const { name, cause } = errorOf(() => calculate(standard, throwing));
    expect([name, cause]).toEqual(['SlaError', new TypeError('boom')]);
    const wrong = errorOf(() => calendarWith(() => ['soon']).isBusinessDay('2026-01-02'));
    expect(wrong.cause).toMatchObject({ code: 'INVALID_DATE' });
    expect([3, 'text', null, undefined, () => 0].map((value) => (value as unknown) instanceof SlaError)).toEqual(
      Array(5).fill(false),
    );
  });

  test('instanceof tells an SlaError of another copy of the package, and nothing else', () => {
    const foreign = { [Symbol.for('hezo-sla.SlaError')]: true };
    expect(foreign).toBeInstanceOf(SlaError);
    for (const other of [new Error('x'), {}, null, undefined, 'x', Object.create(SlaError.prototype), proxy()]) {
      expect(other instanceof SlaError).toBe(false);
    }
  });

  test('a class that extends SlaError knows its own instances, and no other errors', () => {
    class Mine extends SlaError {}
    const details = { field: 'x', accepted: 'y' };
    const foreign = { [Symbol.for('hezo-sla.SlaError')]: true };
    const mine = new Mine('MISSING_FIELD', details);
    expect(mine).toBeInstanceOf(Mine);
    expect(mine).toBeInstanceOf(SlaError);
    for (const other of [new SlaError('MISSING_FIELD', details), foreign, new Error('x'), null, proxy()]) {
      expect((other as unknown) instanceof Mine).toBe(false);
    }
  });

  test('a Date answers with its own time, whatever its methods do', () => {
    class Strange extends Date {
      override getTime(): Anything {
        return Symbol('time');
      }
      override toISOString(): Anything {
        return Symbol('text');
      }
    }
    expect(clock('8x5').isOpen(new Strange('2026-11-20T10:00:00+01:00'))).toBe(true);
    expect(failureOf(() => clock('8x5').isOpen(new Strange(5)))).toEqual([
      'INSTANT_OUT_OF_RANGE',
      expect.objectContaining({ given: '1970-01-01T00:00:00.005Z' }),
    ]);
  });

  test('an error without a text is told of all the same', () => {
    const error = Object.defineProperty(new Error('x'), 'message', { value: { split: () => [Symbol('x')] } });
    const instant = {
      get epochMilliseconds() {
        throw error;
      },
    };
    expect(failureOf(() => clock('8x5').isOpen(instant))).toEqual([
      'UNREADABLE',
      { field: 'at', reason: '[object Object]' },
    ]);
  });

  test('a list whose length changes is read by the first', () => {
    let asked = 0;
    const liar = new Proxy([{ from: at, to: '2026-11-20T11:00:00+01:00' }], {
      get(list, key) {
        if (key !== 'length') return Reflect.get(list, key);
        asked += 1;
        return asked === 1 ? 1 : 3e7;
      },
    });
    expect(clock('24x7', { closures: liar }).isOpen(at)).toBe(false);
    expect(asked).toBe(1);
  });

  test('an SlaError of a holiday function is a failure of that function', () => {
    const calendar = calendarWith(() => polishCalendar().isBusinessDay('garbage'));
    expect(failureOf(() => calendar.isBusinessDay('2026-01-01'))).toEqual([
      'HOLIDAYS_FAILED',
      expect.objectContaining({ year: 2026, reason: expect.stringContaining("'garbage'") }),
    ]);
  });

  test('an own mistake in a holiday list keeps its cause', () => {
    const cause = new Error('offline');
    const calendar = calendarWith(() => {
      throw cause;
    });
    expect(() => calendar.isBusinessDay('2026-01-01')).toThrow(expect.objectContaining({ cause }));
  });

  test('a holiday list that failed once is asked again', () => {
    let fail = true;
    const calendar = calendarWith(() => {
      if (fail) throw new Error('offline');
      return [];
    });
    expect(() => calendar.isBusinessDay('2026-01-01')).toThrow(SlaError);
    fail = false;
    expect(calendar.isBusinessDay('2026-01-01')).toBe(true);
  });

  test('Object.prototype stays as it is', () => {
    for (const [, , run] of rows) {
      try {
        run();
      } catch {}
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Anything).P1).toBeUndefined();
  });

  test('the public face is what it is said to be', () => {
    expect(Object.keys(api).sort()).toEqual([
      'SlaError',
      'calculateDeadlines',
      'createCalendar',
      'createServiceClock',
      'defineServiceLevel',
      'deliveryDeadline',
      'explainDeadlines',
      'fixedHolidays',
      'formatServiceCode',
      'missingIntakeFields',
      'parseServiceCode',
      'polishCalendar',
      'priorities',
      'programmes',
      'reactionDeadline',
      'returnDeadline',
      'serviceLevelFromCode',
      'serviceLevels',
      'summarize',
      'trackTicket',
      'trackTickets',
    ]);
  });
});

describe('objects that hide what they hold', () => {
  const hiding = [
    ...[new Map(), new WeakMap(), new Set(), new WeakSet(), Promise.resolve(), new Date(0), /x/],
    ...[new Uint8Array(), new Float64Array(), new ArrayBuffer(0), new SharedArrayBuffer(0)],
    ...[new DataView(new ArrayBuffer(0)), Object(1), Object('x'), Object(true), []],
  ];
  test.each(hiding.map((value) => [Object.prototype.toString.call(value), value]))('%s has no options', (_, value) => {
    expect(errorOf(() => polishCalendar(value as never)).code).toBe('INVALID_VALUE');
  });

  test.each(['[object Map', 'Map]x', 'Arrays'])('%s is the name of none', (tag) => {
    expect(polishCalendar({ [Symbol.toStringTag]: tag } as never).timeZone).toBe('Europe/Warsaw');
  });
});

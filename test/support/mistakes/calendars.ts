// What can be wrong with a calendar, and with the dates it is asked about.
import { type Calendar, createCalendar, fixedHolidays, polishCalendar, serviceLevels } from 'hezo-sla';
import { compareContracts } from 'hezo-sla/contract';
import { countryCalendar } from 'hezo-sla/holidays';
import { contractOf, terms } from '../contracts.js';
import {
  type Anything,
  calculate,
  calendarWith,
  failing,
  type Mistake,
  megabyte,
  proxy,
  standard,
  ticket,
  underSilentIntl,
} from './values.js';

export const calendars: readonly Mistake[] = [
  [
    'an unknown time zone',
    'UNKNOWN_TIME_ZONE',
    () => createCalendar({ timeZone: 'Europe/Atlantis', holidays: () => [] }),
  ],
  ['an offset as a time zone', 'UNKNOWN_TIME_ZONE', () => createCalendar({ timeZone: '+01:00', holidays: () => [] })],
  ['a time zone whose offset Intl does not report', 'UNREADABLE_OFFSET', () => underSilentIntl('Asia/Tashkent')],
  [
    'a time zone name of a megabyte',
    'UNKNOWN_TIME_ZONE',
    () => createCalendar({ timeZone: megabyte, holidays: () => [] }),
  ],
  [
    'null as a time zone',
    'UNKNOWN_TIME_ZONE',
    () => createCalendar({ timeZone: null as Anything, holidays: () => [] }),
  ],
  [
    'a missing time zone, which is never taken from the host',
    'MISSING_FIELD',
    () => createCalendar({ holidays: () => [] } as Anything),
  ],
  ['missing holidays', 'MISSING_FIELD', () => createCalendar({ timeZone: 'UTC' } as Anything)],
  [
    'an array in place of the holiday function',
    'INVALID_VALUE',
    () => createCalendar({ timeZone: 'UTC', holidays: ['2026-12-24'] as Anything }),
  ],
  [
    'a holiday function that throws an error',
    'HOLIDAYS_FAILED',
    () =>
      calendarWith(() => {
        throw new Error('offline');
      }).isBusinessDay('2026-01-01'),
  ],
  [
    'a holiday function that throws undefined',
    'HOLIDAYS_FAILED',
    () =>
      calendarWith(() => {
        throw undefined;
      }).isBusinessDay('2026-01-01'),
  ],
  [
    'a holiday with a blank name',
    'INVALID_VALUE',
    () => polishCalendar({ extraHolidays: [{ date: '2026-12-31', name: ' ' }] }),
  ],
  [
    'a holiday function that returns nothing',
    'INVALID_HOLIDAYS',
    () => calendarWith(() => undefined).isBusinessDay('2026-01-01'),
  ],
  [
    'a holiday function that returns a promise',
    'INVALID_HOLIDAYS',
    () => calendarWith(async () => []).isBusinessDay('2026-01-01'),
  ],
  [
    'a holiday function that returns numbers',
    'INVALID_HOLIDAYS',
    () => calendarWith(() => [1]).isBusinessDay('2026-01-01'),
  ],
  [
    'a holiday function that returns dates of another year',
    'INVALID_HOLIDAYS',
    () => calendarWith(() => ['2025-12-24']).isBusinessDay('2026-01-01'),
  ],
  [
    'a holiday function that returns 30 February',
    'INVALID_HOLIDAYS',
    () => calendarWith((y: number) => [`${y}-02-30`]).isBusinessDay('2026-01-01'),
  ],
  [
    'a holiday function that returns an array of four billion',
    'INVALID_HOLIDAYS',
    () => calendarWith(() => new Array(4_000_000_000)).isBusinessDay('2026-01-01'),
  ],
  ['30 February as a day off', 'INVALID_DATE', () => fixedHolidays(['2026-02-30'])],
  ['a day off with a time of day', 'INVALID_DATE', () => polishCalendar({ extraHolidays: ['2026-12-24T00:00Z'] })],
  [
    'a Date as a day off',
    'INVALID_DATE',
    () => polishCalendar({ extraHolidays: [new Date(Date.UTC(2026, 11, 24))] as Anything }),
  ],
  ['a string as the days off', 'INVALID_VALUE', () => polishCalendar({ extraHolidays: '2026-12-24' as Anything })],
  ['a weekend of unknown weekdays', 'INVALID_VALUE', () => polishCalendar({ weekend: ['saturday'] as Anything })],
  ['a misspelt option of polishCalendar', 'UNKNOWN_FIELD', () => polishCalendar({ extraHoliday: [] } as Anything)],
  ['null as options of polishCalendar', 'INVALID_VALUE', () => polishCalendar(null as Anything)],
  [
    'a date that is both a day off and a business day',
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
  ['29 February of a common year', 'INVALID_DATE', () => polishCalendar().isBusinessDay('2026-02-29')],
  ['a date in an array', 'INVALID_DATE', () => polishCalendar().isBusinessDay(['2026-02-27'] as Anything)],
  ['a date in 2102', 'DATE_OUT_OF_RANGE', () => polishCalendar().isBusinessDay('2102-01-01')],
  ['undefined as a date', 'INVALID_DATE', () => polishCalendar().holidayOn(undefined as Anything)],
  ['a date in 1989', 'RESULT_OUT_OF_RANGE', () => polishCalendar().isBusinessDay('1989-12-31')],
  ['the next business day after 31 November', 'INVALID_DATE', () => polishCalendar().nextBusinessDay('2026-11-31')],
  [
    'the next business day after the last day of 2100',
    'RESULT_OUT_OF_RANGE',
    () => polishCalendar().nextBusinessDay('2100-12-31'),
  ],
  [
    'a missing number of business days',
    'MISSING_FIELD',
    () => (polishCalendar() as Anything).addBusinessDays('2026-11-20'),
  ],
  ['half a business day', 'INVALID_VALUE', () => polishCalendar().addBusinessDays('2026-11-20', 0.5)],
  ['a billion business days', 'INVALID_VALUE', () => polishCalendar().addBusinessDays('2026-11-20', 1e9)],
  [
    'business days counted back into 1989',
    'RESULT_OUT_OF_RANGE',
    () => polishCalendar().addBusinessDays('1990-06-01', -200),
  ],
  [
    'business days counted to a missing date',
    'INVALID_DATE',
    () => (polishCalendar() as Anything).businessDaysBetween('2026-11-20'),
  ],
  ['a date in 1926', 'DATE_OUT_OF_RANGE', () => polishCalendar().isBusinessDay('1926-12-31')],
  ['a day off in 2206', 'DATE_OUT_OF_RANGE', () => polishCalendar({ extraHolidays: ['2206-12-31'] })],
  [
    'a proxy of a calendar',
    'INVALID_CALENDAR',
    () => calculate(standard, ticket(), { calendar: new Proxy(polishCalendar(), {}) }),
  ],
  [
    'an object that inherits from a calendar',
    'INVALID_CALENDAR',
    () => calculate(standard, ticket(), { calendar: Object.create(polishCalendar()) }),
  ],
  [
    'a holiday function that returns a revoked proxy',
    'INVALID_HOLIDAYS',
    () => calendarWith(proxy).isBusinessDay('2026-01-01'),
  ],
  [
    'a holiday function that throws a revoked proxy',
    'HOLIDAYS_FAILED',
    () =>
      calendarWith(() => {
        throw proxy();
      }).isBusinessDay('2026-01-01'),
  ],
  ['a day off that is a revoked proxy', 'UNREADABLE', () => fixedHolidays([proxy() as Anything])],
  ['30 February every year', 'INVALID_VALUE', () => polishCalendar({ extraHolidays: [{ month: 2, day: 30 }] })],
  ['a thirteenth month', 'INVALID_VALUE', () => polishCalendar({ extraHolidays: [{ month: 13, day: 1 }] })],
  ['a month without a day', 'MISSING_FIELD', () => polishCalendar({ extraHolidays: [{ month: 12 } as Anything] })],
  [
    'a sixth Saturday of a month',
    'INVALID_VALUE',
    () => polishCalendar({ extraHolidays: [{ weekday: 'sat', nth: [6 as Anything] }] }),
  ],
  ['no Saturday of a month', 'INVALID_VALUE', () => fixedHolidays([{ weekday: 'sat', nth: [] }])],
  [
    'a day of the week that is none',
    'INVALID_VALUE',
    () => fixedHolidays([{ weekday: 'Saturday' as Anything, nth: [2] }]),
  ],
  [
    'a rule with a date',
    'UNKNOWN_FIELD',
    () => polishCalendar({ extraHolidays: [{ date: '2026-12-31', name: 'Eve', month: 12 } as Anything] }),
  ],
  ['a function among fixed holidays', 'INVALID_VALUE', () => fixedHolidays([(() => []) as Anything])],
  ['more rules than 100', 'INVALID_VALUE', () => fixedHolidays(Array(101).fill({ month: 12, day: 31 }))],
  [
    'a part of a day that ends before it begins',
    'INVALID_VALUE',
    () => polishCalendar({ extraHolidays: [{ month: 12, day: 31, from: '14:00', to: '13:00' }] }),
  ],
  [
    'a part of a day that begins at its end',
    'INVALID_TIME',
    () => polishCalendar({ extraHolidays: [{ month: 12, day: 31, from: '24:00' }] }),
  ],
  [
    'a function of extra holidays that answers for another year',
    'INVALID_HOLIDAYS',
    () => polishCalendar({ extraHolidays: [() => ['2025-12-31']] }).isBusinessDay('2026-01-02'),
  ],
  [
    'a function of extra holidays that asks its own calendar',
    'HOLIDAYS_FAILED',
    () => {
      const calendar: Calendar = polishCalendar({
        extraHolidays: [(): string[] => [calendar.nextBusinessDay('2026-01-01')]],
      });
      return calendar.isBusinessDay('2026-01-02');
    },
  ],
  ['a date in 2101', 'RESULT_OUT_OF_RANGE', () => polishCalendar().isBusinessDay('2101-01-01')],
  [
    'a holiday function that returns more dates than five years have',
    'INVALID_HOLIDAYS',
    () => calendarWith((year: number) => Array(2001).fill(`${year}-05-01`)).isBusinessDay('2026-01-01'),
  ],
  [
    'an option with a name of a hundred letters',
    'UNKNOWN_FIELD',
    () => polishCalendar({ ['x'.repeat(100)]: 1 } as Anything),
  ],
  ['options of a calendar with a getter that throws', 'UNREADABLE', () => createCalendar(failing('timeZone'))],
  ['options of polishCalendar with a getter that throws', 'UNREADABLE', () => polishCalendar(failing('weekend'))],
  ['an unknown country', 'UNKNOWN_COUNTRY', () => countryCalendar({ country: 'ZZ' })],
  ['null as a country', 'UNKNOWN_COUNTRY', () => countryCalendar({ country: null as Anything })],
  ['country __proto__', 'UNKNOWN_COUNTRY', () => countryCalendar({ country: '__proto__' })],
  ['a missing country', 'MISSING_FIELD', () => countryCalendar({} as Anything)],
  ['an unknown state', 'UNKNOWN_STATE', () => countryCalendar({ country: 'DE', state: 'XX' })],
  ['a state of a country without states', 'UNKNOWN_STATE', () => countryCalendar({ country: 'PL', state: 'MA' })],
  ['state constructor', 'UNKNOWN_STATE', () => countryCalendar({ country: 'DE', state: 'constructor' })],
  [
    'an unknown time zone of a country',
    'UNKNOWN_TIME_ZONE',
    () => countryCalendar({ country: 'DE', timeZone: 'Berlin' }),
  ],
  ['a country with several time zones', 'TIME_ZONE_REQUIRED', () => countryCalendar({ country: 'US' })],
  [
    'a misspelt option of countryCalendar',
    'UNKNOWN_FIELD',
    () => countryCalendar({ country: 'DE', region: 'A' } as Anything),
  ],
  [
    'a type of days off that there is not',
    'INVALID_VALUE',
    () => countryCalendar({ country: 'SE', include: ['national' as Anything] }),
  ],
  ['no type of days off', 'INVALID_VALUE', () => countryCalendar({ country: 'SE', include: [] })],
  ['true as partDays', 'INVALID_VALUE', () => countryCalendar({ country: 'IS', partDays: true as Anything })],
  [
    'a year after the last feast that is known',
    'RESULT_OUT_OF_RANGE',
    () => countryCalendar({ country: 'SA' }).isBusinessDay('2077-01-04'),
  ],
  [
    'a comparison after the last feast that the first contract knows',
    'RESULT_OUT_OF_RANGE',
    () =>
      compareContracts(contractOf({ ...terms, country: 'SA' }, { countryCalendar }), contractOf(terms), {
        from: '2098-01-01',
        to: '2098-12-31',
      }),
  ],
  ['options of countryCalendar with a getter that throws', 'UNREADABLE', () => countryCalendar(failing('country'))],
];

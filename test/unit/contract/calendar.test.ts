// The calendar of a contract: of Poland, of another country, or of days off in the contract itself.
import { createServiceClock, polishCalendar } from 'hezo-sla';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { contractOf, issuesInBrief, issuesOf, terms } from '../../support/contracts.js';

describe('the calendar of a contract', () => {
  const days = (change: object, options = {}) =>
    contractOf({ ...terms, country: undefined, ...change }, options).calendar;

  test('is the Polish calendar, with the changes of the contract', () => {
    expect(days({ country: 'PL' })).toBe(polishCalendar());
    expect(days({ country: 'pl', timeZone: 'Europe/Warsaw' })).toBe(polishCalendar());
    const changed = days({
      country: 'PL',
      extraHolidays: ['2026-12-31'],
      extraBusinessDays: ['2026-12-24'],
      weekend: ['sun'],
    });
    expect(['2026-12-31', '2026-12-24', '2026-11-21'].map(changed.isBusinessDay)).toEqual([false, true, true]);
  });

  test('is made of the days off and the time zone in the contract', () => {
    const christmas = { date: '2026-12-25', name: { en: 'Christmas', pl: 'Boże Narodzenie' } };
    const calendar = days({
      timeZone: 'Europe/Berlin',
      holidays: ['2026-01-01', christmas, { date: '2026-05-01', name: 'May' }],
    });
    expect(calendar.timeZone).toBe('Europe/Berlin');
    expect(calendar.holidayOn('2026-12-25')).toEqual(christmas.name);
    expect(calendar.isBusinessDay('2026-01-06')).toBe(true);
  });

  test('has days off by rules, and parts of days, wherever it lists days off', () => {
    const rules = [
      { month: 12, day: 31 },
      { weekday: 'sat', nth: [2, 4], name: 'Bank' },
    ];
    const polish = days({ country: 'PL', weekend: ['sun'], extraHolidays: rules });
    const own = days({ timeZone: 'Asia/Kolkata', weekend: ['sun'], holidays: rules });
    for (const calendar of [polish, own])
      expect(['2027-12-31', '2026-11-28', '2026-11-21'].map(calendar.isBusinessDay)).toEqual([false, false, true]);
    const short = days({ country: 'PL', extraHolidays: [{ month: 12, day: 31, from: '12:00' }] });
    const clock = createServiceClock({ hours: '8x5', calendar: short });
    expect(clock.between('2026-12-31T00:00+01:00', '2027-01-01T00:00+01:00')).toBe(3 * 3_600_000);
  });

  test('has the types of days off, and the parts of days, of its country that it names', () => {
    const iceland = days({ country: 'IS', partDays: 'close' }, { countryCalendar });
    const clock = createServiceClock({ hours: '9x5', calendar: iceland });
    expect(clock.add('2026-12-24T12:00:00Z', { hours: 2 }).toISOString()).toBe('2026-12-28T10:00:00.000Z');
    const sweden = days({ country: 'SE', include: ['public', 'bank'] }, { countryCalendar });
    expect(sweden.isBusinessDay('2026-06-19')).toBe(false);
  });

  test('cannot have them of Poland, whose days off are the statutory ones, nor of a list', () => {
    const inBrief = (change: object) =>
      issuesInBrief(issuesOf({ ...terms, country: undefined, ...change }, { countryCalendar }));
    expect(inBrief({ country: 'PL', include: ['public'], partDays: 'close' })).toEqual([]);
    expect(inBrief({ country: 'PL', include: ['public', 'bank'] })).toEqual(['include INVALID_VALUE']);
    const list = { timeZone: 'UTC', holidays: ['2026-01-01'] };
    expect(inBrief({ ...list, include: ['public'] })).toEqual(['include INVALID_VALUE']);
    expect(inBrief({ ...list, partDays: 'ignore' })).toEqual(['partDays INVALID_VALUE']);
  });

  test('has rules told apart by their fields where one is wrong', () => {
    const wrong = [
      { weekday: 'sat', nth: [6] },
      { month: 2, day: 30 },
      { day: 1 },
      7,
      { month: 1, nth: [1] },
      { name: 'Eve' },
      null,
      'Eve',
      { date: 5 },
    ];
    expect(issuesInBrief(issuesOf({ ...terms, extraHolidays: wrong }))).toEqual([
      'extraHolidays.0.nth.0 INVALID_VALUE',
      'extraHolidays.2.month MISSING_FIELD',
      'extraHolidays.3 INVALID_VALUE',
      'extraHolidays.4.weekday MISSING_FIELD',
      'extraHolidays.5.date MISSING_FIELD',
      'extraHolidays.6 INVALID_VALUE',
      'extraHolidays.7 INVALID_VALUE',
      'extraHolidays.8.date INVALID_VALUE',
    ]);
  });

  test('has the weekend of its country, unless it has one of its own', () => {
    // A Friday, and the Sunday after it.
    const open = (changes: object) => {
      const calendar = days({ country: 'SA', ...changes }, { countryCalendar });
      return ['2026-11-20', '2026-11-22'].map((day) => calendar.isBusinessDay(day));
    };
    expect(open({})).toEqual([false, true]);
    expect(open({ weekend: ['sat', 'sun'] })).toEqual([true, false]);
  });

  test('is that of another country if countryCalendar is passed', () => {
    const calendar = days({ country: 'DE', state: 'BY' }, { countryCalendar });
    expect([calendar.timeZone, calendar.isBusinessDay('2026-01-06')]).toEqual(['Europe/Berlin', false]);
    const issue = { path: ['country'], code: 'COUNTRY_NOT_AVAILABLE', found: "'DE'", accepted: 'PL' };
    expect(issuesOf({ ...terms, country: 'DE' })).toEqual([
      { ...issue, message: expect.stringContaining('date-holidays') },
    ]);
  });

  test('of each role is made in the same way, and takes over nothing from the site', () => {
    const calendars = { hub: { country: 'NL' }, desk: { timeZone: 'UTC', holidays: ['2026-12-24'], weekend: ['fri'] } };
    const contract = contractOf({ ...terms, extraHolidays: ['2026-06-01'], calendars }, { countryCalendar });
    expect(Object.keys(contract.calendars)).toEqual(['site', 'hub', 'desk']);
    expect(contract.calendars.site).toBe(contract.calendar);
    const found = Object.values(contract.calendars).map(({ timeZone, isBusinessDay }) => [
      timeZone,
      ['2026-06-01', '2026-11-11', '2026-04-27', '2026-11-20'].map(isBusinessDay),
    ]);
    expect(found).toEqual([
      ['Europe/Warsaw', [false, false, true, true]],
      ['Europe/Amsterdam', [true, true, false, true]],
      ['UTC', [true, true, true, false]],
    ]);
  });

  test.each<[string, string, object]>([
    ['a role without a country', 'calendars.hub.country MISSING_FIELD', { hub: {} }],
    ['the site a second time', 'calendars.site INVALID_VALUE', { site: { country: 'PL' } }],
    [
      'a role in an unknown time zone',
      'calendars.hub.timeZone UNKNOWN_TIME_ZONE',
      { hub: { country: 'PL', timeZone: 'x' } },
    ],
    ['a role of another kind', 'calendars.hub INVALID_VALUE', { hub: 'PL' }],
    [
      'a field that calendars do not have',
      'calendars.hub.contry UNKNOWN_FIELD',
      { hub: { country: 'PL', contry: 'PL' } },
    ],
    ['roles of another kind', 'calendars INVALID_VALUE', 'PL' as unknown as object],
  ])('cannot have %s: %s', (_, issue, calendars) => {
    expect(issuesInBrief(issuesOf({ ...terms, calendars }, { countryCalendar }))).toEqual([issue]);
  });

  test.each<[string, string, object]>([
    ['a state of Poland', 'state INVALID_VALUE', { country: 'PL', state: 'MA' }],
    ['both a country and days off', 'country INVALID_VALUE', { country: 'PL', holidays: [] }],
    ['no country and no days off', 'country MISSING_FIELD', {}],
    ['days off without a time zone', 'timeZone MISSING_FIELD', { holidays: [] }],
    ['a state without a country', 'state INVALID_VALUE', { holidays: [], timeZone: 'Europe/Warsaw', state: 'BY' }],
    ['an unknown time zone', 'timeZone UNKNOWN_TIME_ZONE', { country: 'PL', timeZone: 'Europe/Warszawa' }],
    ['a time zone that Poland is not in', 'timeZone INVALID_VALUE', { country: 'PL', timeZone: 'Europe/Berlin' }],
    ['an unknown country', 'country UNKNOWN_COUNTRY', { country: 'ZZ' }],
    ['an unknown state', 'state UNKNOWN_STATE', { country: 'DE', state: 'XX' }],
    ['a country with several time zones but none named', 'timeZone TIME_ZONE_REQUIRED', { country: 'US' }],
    [
      'a date that is both a day off and a business day',
      'extraBusinessDays CALENDAR_CONFLICT',
      { country: 'PL', extraHolidays: ['2026-06-10'], extraBusinessDays: ['2026-06-10'] },
    ],
  ])('cannot have %s: %s', (_, issue, change) => {
    expect(issuesInBrief(issuesOf({ ...terms, country: undefined, ...change }, { countryCalendar }))).toEqual([issue]);
  });
});

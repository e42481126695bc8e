// The calendar of a contract: of Poland, of another country, or of days off in the contract itself.
import { polishCalendar } from 'hezo-sla';
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

// Which of a country's days are off, parts of days, and the years for which a list is complete.
import Holidays from 'date-holidays';
import { createServiceClock, polishCalendar, type ServiceHours } from 'hezo-sla';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { completeYears } from '../../../src/countries/complete-years.js';
import { lastCompleteYear } from '../../../src/countries/country-days.js';
import { verifiedDates } from '../../../src/countries/verified.js';

describe('include', () => {
  test('takes the types of date-holidays: Midsummer Eve is a bank holiday in Sweden, and Midsummer Day a public one', () => {
    const eve = '2026-06-19';
    expect(countryCalendar({ country: 'SE' }).isBusinessDay(eve)).toBe(true);
    const banks = countryCalendar({ country: 'SE', include: ['public', 'bank'] });
    expect([banks.isBusinessDay(eve), banks.isBusinessDay('2026-12-25')]).toEqual([false, false]);
    expect(banks.holidayOn(eve)?.en).toMatch(/Midsummer/);
    const banksAlone = countryCalendar({ country: 'SE', include: ['bank'] });
    expect([banksAlone.isBusinessDay(eve), banksAlone.isBusinessDay('2026-12-25')]).toEqual([false, true]);
  });

  test('verified are the public days alone', () => {
    expect(countryCalendar({ country: 'SE', include: ['public', 'public'] }).verified).not.toBeNull();
    expect(countryCalendar({ country: 'SE', include: ['public'] }).verified).not.toBeNull();
    expect(countryCalendar({ country: 'SE', include: ['public', 'bank'] }).verified).toBeNull();
  });

  test('has corrections of public days only where those are off', () => {
    // Hungary works on Saturday 10 January 2026 in exchange for Friday 2 January, which date-holidays does not have.
    const days = (include: readonly ('public' | 'observance')[]) =>
      ['2026-01-02', '2026-01-10'].map(countryCalendar({ country: 'HU', include }).isBusinessDay);
    expect(days(['public'])).toEqual([false, true]);
    expect(days(['observance'])[0]).toBe(true);
    // A day off of banks in Guatemala, which date-holidays has as a public one besides.
    const friday = (include?: readonly ('public' | 'bank')[]) =>
      countryCalendar({ country: 'GT', include }).isBusinessDay('2022-07-01');
    expect([friday(), friday(['public', 'bank'])]).toEqual([true, false]);
  });
});

describe('partDays', () => {
  const due = (country: string, at: string, partDays?: 'ignore' | 'close') =>
    createServiceClock({ hours: '9x5', calendar: countryCalendar({ country, partDays }) })
      .add(at, { hours: 2 })
      .toISOString();

  test('https://github.com/rickar/cal/issues/115: the feast begins at 13:00 on its eve in Turkey', () => {
    const noon = '2024-04-09T12:00:00+03:00';
    expect(due('TR', noon, 'close')).toBe('2024-04-15T07:00:00.000Z');
    expect([due('TR', noon), due('TR', noon, 'ignore')]).toEqual(Array(2).fill('2024-04-09T11:00:00.000Z'));
    // Republic Day begins on the day before.
    expect(due('TR', '2026-10-28T12:00:00+03:00', 'close')).toBe('2026-10-30T07:00:00.000Z');
  });

  test('https://github.com/rickar/cal/issues/115: 24 December is off from 13:00 in Iceland', () => {
    expect(due('IS', '2026-12-24T12:00:00Z', 'close')).toBe('2026-12-28T10:00:00.000Z');
    expect(due('IS', '2026-12-24T12:00:00Z')).toBe('2026-12-24T14:00:00.000Z');
  });

  test('never makes a business day a non-working one', () => {
    const calendar = countryCalendar({ country: 'IS', partDays: 'close' });
    expect([calendar.isBusinessDay('2026-12-24'), calendar.holidayOn('2026-12-24')]).toEqual([true, null]);
    expect(calendar.verified).toEqual(countryCalendar({ country: 'IS' }).verified);
  });

  test('knows one that ends before the day does: Ash Wednesday until 14:00 in Brazil', () => {
    const optional = { country: 'BR', timeZone: 'America/Sao_Paulo', include: ['public', 'optional'] } as const;
    const open = createServiceClock({ hours: '9x5', calendar: countryCalendar({ ...optional, partDays: 'close' }) });
    expect(open.nextOpening('2026-02-18T09:00:00-03:00').toISOString()).toBe('2026-02-18T17:00:00.000Z');
  });

  test('leaves out those of some people, such as the afternoon of the young in China', () => {
    const calendar = countryCalendar({ country: 'CN', timeZone: 'Asia/Shanghai', partDays: 'close' });
    const clock = createServiceClock({ hours: '8x5', calendar });
    const youthDay = ['2027-05-04T00:00:00+08:00', '2027-05-05T00:00:00+08:00'] as const;
    expect(clock.between(...youthDay)).toBe(8 * 3_600_000);
  });

  test('closes a state’s', () => {
    const adelaide = { country: 'AU', state: 'SA', partDays: 'close' } as const;
    const hours = { weekly: [{ days: ['thu'], from: '12:00', to: '23:00' }], onHolidays: 'closed' } as const;
    const open = createServiceClock({ hours, calendar: countryCalendar(adelaide) });
    const evening = ['2026-12-24T12:00:00+10:30', '2026-12-25T00:00:00+10:30'] as const;
    expect(open.between(...evening) / 3_600_000).toBe(7);
  });
});

describe('the years for which days off are known', () => {
  test('https://github.com/commenthol/date-holidays/pull/578: end with the tables of moveable feasts, and asking beyond is an error', () => {
    const calendar = countryCalendar({ country: 'SA' });
    expect(calendar.isBusinessDay('2076-12-31')).toBe(true);
    expect(() => calendar.isBusinessDay('2077-01-04')).toThrow(
      expect.objectContaining({ code: 'RESULT_OUT_OF_RANGE', details: { year: 2077, from: 1989, to: 2076 } }),
    );
    expect(() => calendar.addBusinessDays('2076-12-31', 30)).toThrow(/covers 1989 to 2076/);
  });

  test('are those of each role: a service of several is not silently without one of them', () => {
    const window = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' } as const;
    const hours: ServiceHours = { weekly: [window, { ...window, calendar: 'desk' }], onHolidays: 'closed' };
    const calendars = { site: polishCalendar(), desk: countryCalendar({ country: 'TH' }) };
    const clock = createServiceClock({ hours, calendars });
    expect(clock.add('2026-02-03T04:00:00Z', { hours: 2 }).toISOString()).toBe('2026-02-03T06:00:00.000Z');
    expect(() => clock.add('2027-02-02T04:00:00Z', { hours: 2 })).toThrow(/covers 1989 to 2026/);
  });

  test('are all years where no feast ends', () => {
    expect(countryCalendar({ country: 'CZ' }).isBusinessDay('2101-12-28')).toBe(true);
  });

  test('are those of a state, if it has feasts that its country has not', () => {
    expect([lastCompleteYear('ES', undefined), lastCompleteYear('ES', 'ML'), lastCompleteYear('ES', 'MD')]).toEqual([
      2101, 2076, 2101,
    ]);
    expect(lastCompleteYear('MA', '01')).toBe(2076);
  });

  const places = Object.entries(completeYears).flatMap(([year, listed]) =>
    listed.split(' ').map((place) => [place, Number(year)] as const),
  );

  test('never end within the dates that were verified', () => {
    for (const [place, last] of places) {
      const [country, state] = place.split('-');
      expect(`${last}-12-31` >= (verifiedDates(country, state)?.to ?? '')).toBe(true);
    }
  });

  test.each(places)('%s has fewer days off after %i, or its corrections go on', (place, last) => {
    const [country, state] = place.split('-');
    const source = state === undefined ? new Holidays(country) : new Holidays(country, state);
    const names = (year: number): ReadonlySet<string> =>
      new Set(source.getHolidays(year).flatMap(({ type, name }) => (type === 'public' ? [name] : [])));
    const ended = (year: number) => [...names(year)].filter((name) => !names(year + 1).has(name));
    expect(ended(last).length).toBeGreaterThan(0);
  });
});

// Calendars: Polish public holidays, changes to a calendar, and calendars of other countries.
import Holidays from 'date-holidays';
import {
  type Calendar,
  calculateDeadlines,
  createCalendar,
  createServiceClock,
  fixedHolidays,
  polishCalendar,
  type ServiceLevel,
  serviceLevels,
} from 'hezo-sla';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test, vi } from 'vitest';

const poland = polishCalendar();

/** When the delivery of a ticket is due that is opened and confirmed at an instant. */
const delivered = (level: ServiceLevel, at: string | number, calendar: Calendar) =>
  calculateDeadlines(level, { openedAt: at, confirmedAt: at, priority: 'P3' }, { calendar }).delivery;

describe('the Polish calendar', () => {
  test('CAL-2: has 12 November as a public holiday in 2018 only', () => {
    const years = Array.from({ length: 110 }, (_, i) => 1990 + i);
    expect(years.filter((year) => poland.holidayOn(`${year}-11-12`) !== null)).toEqual([2018]);
  });

  test('CAL-1: has Epiphany from 2011 on and Christmas Eve from 2025 on', () => {
    expect([2010, 2011].map((year) => poland.holidayOn(`${year}-01-06`) !== null)).toEqual([false, true]);
    expect([2024, 2025].map((year) => poland.holidayOn(`${year}-12-24`) !== null)).toEqual([false, true]);
  });

  test.each(['2025-05-02', '2026-04-03', '2026-12-31'])('CAL-3: counts %s as a business day', (day) => {
    expect(poland.isBusinessDay(day)).toBe(true);
  });

  test('CAL-3: treats Holy Saturday as an ordinary Saturday', () => {
    expect([poland.holidayOn('2026-04-04'), poland.isBusinessDay('2026-04-04')]).toEqual([null, false]);
  });

  test('names public holidays in both languages', () => {
    expect(poland.holidayOn('2026-12-24')).toEqual({ en: 'Christmas Eve', pl: 'Wigilia Bożego Narodzenia' });
  });

  test('exposes its public properties and nothing else', () => {
    const known = [
      'timeZone',
      'isBusinessDay',
      'holidayOn',
      'nextBusinessDay',
      'addBusinessDays',
      'businessDaysBetween',
    ];
    expect(Object.keys(poland).sort()).toEqual(known.sort());
  });

  test('has functions that can be passed on without it', () => {
    expect(['2026-12-24', '2026-12-23', '2026-12-26'].filter(poland.isBusinessDay)).toEqual(['2026-12-23']);
  });

  test('is the same object each time if nothing is changed', () => {
    expect(polishCalendar()).toBe(poland);
    expect(poland.timeZone).toBe('Europe/Warsaw');
  });
});

describe('changes to a calendar', () => {
  test('CAL-4: days off can be added, with or without a name', () => {
    const calendar = polishCalendar({
      extraHolidays: ['2026-12-31', { date: '2026-12-30', name: { en: 'Stocktaking', pl: 'Inwentura' } }],
    });
    expect(calendar.isBusinessDay('2026-12-31')).toBe(false);
    expect(calendar.holidayOn('2026-12-31')).toEqual({ en: 'Day off', pl: 'Dzień wolny' });
    expect(calendar.holidayOn('2026-12-30')).toEqual({ en: 'Stocktaking', pl: 'Inwentura' });
  });

  test('CAL-4: a day off that is given twice keeps its first name, and a public holiday its own', () => {
    const twice = fixedHolidays([
      { date: '2026-12-30', name: 'First' },
      { date: '2026-12-30', name: 'Second' },
    ]);
    expect(twice(2026).map(({ name }) => name)).toEqual([{ en: 'First', pl: 'First' }]);
    const calendar = polishCalendar({ extraHolidays: [{ date: '2026-12-25', name: 'Party' }] });
    const named = () => calendar.holidayOn('2026-12-25')?.en;
    const before = named();
    // Another year, whose table holds only its own days off.
    expect([before, calendar.isBusinessDay('2027-12-27'), named()]).toEqual(['Christmas Day', true, 'Christmas Day']);
  });

  test('CAL-4: a weekend day or a public holiday can be made a business day', () => {
    const calendar = polishCalendar({ extraBusinessDays: ['2026-12-12', '2026-11-11'] });
    expect([calendar.isBusinessDay('2026-12-12'), calendar.isBusinessDay('2026-11-11')]).toEqual([true, true]);
    expect(calendar.holidayOn('2026-11-11')).toBeNull();
    // Confirmed on Friday 11 December, delivered on that Saturday; and the service is open on it.
    expect(delivered(serviceLevels.standard, '2026-12-11T09:00:00Z', calendar)?.dueOn).toBe('2026-12-12');
    expect(createServiceClock({ hours: '9x5', calendar }).isOpen('2026-12-12T10:00:00+01:00')).toBe(true);
  });

  test('CAL-4: the weekend can be on other days of the week', () => {
    const calendar = createCalendar({ timeZone: 'Asia/Dubai', holidays: fixedHolidays([]), weekend: ['fri', 'sat'] });
    expect(['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'].map((day) => calendar.isBusinessDay(day))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(createServiceClock({ hours: '8x5', calendar }).isOpen('2026-11-22T10:00:00+04:00')).toBe(true);
  });

  test('CAL-4: a list of days off can replace the public holidays', () => {
    const calendar = createCalendar({
      timeZone: 'Europe/Warsaw',
      holidays: fixedHolidays(['2026-12-24', '2027-01-01']),
    });
    expect(['2026-12-24', '2026-12-25', '2027-01-01'].map((day) => calendar.isBusinessDay(day))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('CAL-4: a holiday function is called once for each year that is needed, and for no other', () => {
    const holidays = vi.fn((year: number) => [{ date: `${year}-07-04`, name: 'Independence Day' }]);
    const calendar = createCalendar({ timeZone: 'America/New_York', holidays });
    const clock = createServiceClock({ hours: '9x5', calendar });
    for (let i = 0; i < 50; i += 1) clock.add('2026-06-01T12:00:00Z', { hours: i });
    calendar.isBusinessDay('2026-07-04');
    expect(holidays.mock.calls).toEqual([[2026]]);
    calendar.isBusinessDay('2024-07-04');
    expect(holidays.mock.calls.map(([year]) => year).sort()).toEqual([2024, 2026]);
  });

  test('a date that the time zone skipped is not a business day: Pacific/Apia had no Friday 30 December 2011', () => {
    const calendar = createCalendar({ timeZone: 'Pacific/Apia', holidays: fixedHolidays([]) });
    expect(['2011-12-29', '2011-12-30', '2012-01-02'].map((day) => calendar.isBusinessDay(day))).toEqual([
      true,
      false,
      true,
    ]);
    expect(createServiceClock({ hours: '9x5', calendar }).nextOpening('2011-12-29T20:00:00-10:00').toISOString()).toBe(
      '2012-01-01T19:00:00.000Z',
    );
    expect(delivered(serviceLevels.basic, '2011-12-29T20:00:00Z', calendar)?.dueOn).toBe('2012-01-02');
  });
});

test('an offset transition at midnight does not shift later days: Santiago, from 6 September 2026', () => {
  const calendar = createCalendar({ timeZone: 'America/Santiago', holidays: fixedHolidays([]) });
  const delivery = delivered(serviceLevels.ahb24x7, '2026-12-01T12:00:00-03:00', calendar);
  expect(delivery?.dueLocal).toBe('2026-12-02T23:59:59.999-03:00');
  const clock = createServiceClock({ hours: '8x5', calendar });
  expect(['09:30', '17:30'].map((time) => clock.isOpen(`2026-12-01T${time}:00-03:00`))).toEqual([true, false]);
});

test('a search for a business day ends after two calendar years without one, not counting the year it starts in', () => {
  const extraBusinessDays = ['2026-01-02'];
  const calendar = polishCalendar({ weekend: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], extraBusinessDays });
  const due = (confirmedAt: string) => delivered(serviceLevels.ahb24x7, confirmedAt, calendar)?.dueOn;
  expect([due('2024-01-01T12:00:00Z'), due('2025-12-31T12:00:00Z')]).toEqual(['2026-01-02', '2026-01-02']);
  expect(() => due('2023-12-30T12:00:00Z')).toThrow(
    expect.objectContaining({ code: 'NO_BUSINESS_DAY', details: { from: '2024' } }),
  );
});

describe('calendars of other countries', () => {
  test('a state has its own public holidays', () => {
    const day = '2027-01-06';
    expect(countryCalendar({ country: 'de', state: 'by' }).isBusinessDay(day)).toBe(false);
    expect(countryCalendar({ country: 'DE' }).isBusinessDay(day)).toBe(true);
  });

  test('a time zone is required if a country has several, and optional if it has one', () => {
    expect(() => countryCalendar({ country: 'US' })).toThrow(expect.objectContaining({ code: 'TIME_ZONE_REQUIRED' }));
    expect(countryCalendar({ country: 'US', timeZone: 'America/Chicago' }).timeZone).toBe('America/Chicago');
    expect(countryCalendar({ country: 'US', state: 'ca' }).timeZone).toBe('America/Los_Angeles');
    expect(countryCalendar({ country: 'PL', timeZone: 'UTC' }).timeZone).toBe('UTC');
  });

  test('CAL-3: a part-day holiday is not a day off: New Year’s Eve in the Faroe Islands begins at noon', () => {
    expect(countryCalendar({ country: 'FO' }).isBusinessDay('2026-12-31')).toBe(true);
  });

  test('a holiday of only 23 hours is a whole day: Easter Sunday 2024 in Poland, when DST began', () => {
    expect(countryCalendar({ country: 'PL' }).holidayOn('2024-03-31')).toEqual(poland.holidayOn('2024-03-31'));
  });

  test('CAL-3: a holiday that begins at noon is not a day off, however long it lasts', () => {
    const [noon, end] = [new Date('2026-06-01T10:00:00Z'), new Date('2026-06-02T10:00:00Z')];
    const entry = { date: '2026-06-01 12:00:00', start: noon, end, name: 'Noon to noon', type: 'public' as const };
    const read = vi.spyOn(Holidays.prototype, 'getHolidays').mockReturnValue([{ ...entry, rule: '01-01' }]);
    const calendar = countryCalendar({ country: 'CZ' });
    const found = ['2026-06-01', '2026-06-02'].map((day) => calendar.isBusinessDay(day));
    read.mockRestore();
    expect(found).toEqual([true, true]);
  });

  test('a holiday of several days covers all of them, even across New Year', () => {
    const russia = countryCalendar({ country: 'RU', timeZone: 'Europe/Moscow' });
    expect(['2026-01-05', '2026-01-06'].map((day) => russia.isBusinessDay(day))).toEqual([false, false]);
    // Four days of Eid al-Adha from 31 December 2006, recorded as beginning at sunset the day before.
    const egypt = countryCalendar({ country: 'EG' });
    expect(
      ['2006-12-30', '2006-12-31', '2007-01-01', '2007-01-03', '2007-01-04'].map(
        (day) => egypt.holidayOn(day) !== null,
      ),
    ).toEqual([false, true, true, true, false]);
  });

  test('RANGE-1: the first year has its holidays, even if they begin in the year before', () => {
    const calendar = countryCalendar({ country: 'US', state: 'ny' });
    expect([calendar.isBusinessDay('1989-07-04'), calendar.isBusinessDay('1989-07-05')]).toEqual([false, true]);
    // The first instant of the range is still 31 December 1989 in New York, a Sunday.
    expect(delivered(serviceLevels.ahb24x7, '1990-01-01T00:00:00Z', calendar)?.dueOn).toBe('1990-01-02');
  });

  test('date-holidays is called once per year and language, however many tickets are computed', () => {
    const read = vi.spyOn(Holidays.prototype, 'getHolidays');
    const calendar = countryCalendar({ country: 'CZ' });
    for (let i = 0; i < 100; i += 1) {
      delivered(serviceLevels.standard, Date.UTC(2026, 5, 1) + i * 3_600_000, calendar);
    }
    const asked = read.mock.calls.map(([year]) => year);
    read.mockRestore();
    expect(asked.toSorted()).toEqual([2025, 2025, 2026, 2026]);
  });

  test.each([
    ['in both languages', { country: 'AT' }, '2027-01-06', 'Epiphany', 'Święto Trzech Króli'],
    ['in English alone', { country: 'AT' }, '2026-10-26', 'National Holiday', 'National Holiday (en)'],
    ['in German alone', { country: 'AT' }, '2026-05-01', 'Staatsfeiertag (de)', 'Staatsfeiertag (de)'],
    [
      'without a language',
      { country: 'ES', state: 'EX', timeZone: 'Europe/Madrid' },
      '2026-09-08',
      'Día de Extremadura (es)',
      'Día de Extremadura (es)',
    ],
  ])('names a holiday that date-holidays names %s, with its language', (_, options, date, en, pl) => {
    const [calendar, again] = [countryCalendar(options), countryCalendar(options)];
    expect(calendar.holidayOn(date)).toEqual({ en, pl });
    // Whichever year was read before.
    again.holidayOn('2020-01-01');
    expect(again.holidayOn(date)).toEqual({ en, pl });
  });

  test('CAL-4: changes can be an instance of a class', () => {
    class Changes {
      get extraHolidays() {
        return ['2026-12-30'];
      }
    }
    expect(polishCalendar(new Changes()).isBusinessDay('2026-12-30')).toBe(false);
    const options = Object.assign(new Changes(), { country: 'CZ' });
    expect(countryCalendar(options).isBusinessDay('2026-12-30')).toBe(false);
  });

  test('a calendar exposes its time zone and five functions, and nothing of its internals', () => {
    const calendar = polishCalendar();
    expect(Reflect.ownKeys(calendar).sort()).toEqual([
      'addBusinessDays',
      'businessDaysBetween',
      'holidayOn',
      'isBusinessDay',
      'nextBusinessDay',
      'timeZone',
    ]);
    const inherited = Object.getOwnPropertyNames(Object.getPrototypeOf(calendar));
    expect([Object.isFrozen(calendar), inherited]).toEqual([true, ['constructor']]);
    expect(polishCalendar()).toBe(calendar);
  });

  test('CAL-4: changes apply to the calendar of a country too', () => {
    const calendar = countryCalendar({ country: 'CZ', extraHolidays: ['2026-12-31'], weekend: ['sun'] });
    expect([calendar.isBusinessDay('2026-12-31'), calendar.isBusinessDay('2026-11-21')]).toEqual([false, true]);
  });
});

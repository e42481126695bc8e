// Calendars: Polish public holidays, and changes to a calendar.
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

  test('is frozen, and exposes nothing of its internals', () => {
    const calendar = polishCalendar();
    expect(Reflect.ownKeys(calendar).sort()).toEqual([
      'addBusinessDays',
      'businessDaysBetween',
      'dateOf',
      'holidayOn',
      'instantOf',
      'isBusinessDay',
      'nextBusinessDay',
      'timeZone',
      'verified',
    ]);
    const inherited = Object.getOwnPropertyNames(Object.getPrototypeOf(calendar));
    expect([Object.isFrozen(calendar), inherited]).toEqual([true, ['constructor']]);
    expect(polishCalendar()).toBe(calendar);
  });

  test('CAL-4: takes changes that are an instance of a class', () => {
    class Changes {
      get extraHolidays() {
        return ['2026-12-30'];
      }
    }
    expect(polishCalendar(new Changes()).isBusinessDay('2026-12-30')).toBe(false);
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

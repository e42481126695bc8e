// Calendars of other countries: the holidays of date-holidays, and what we know otherwise.
import Holidays from 'date-holidays';
import { type Calendar, calculateDeadlines, polishCalendar, type ServiceLevel, serviceLevels } from 'hezo-sla';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test, vi } from 'vitest';

const poland = polishCalendar();

/** When the delivery of a ticket is due that is opened and confirmed at an instant. */
const delivered = (level: ServiceLevel, at: string | number, calendar: Calendar) =>
  calculateDeadlines(level, { openedAt: at, confirmedAt: at, priority: 'P3' }, { calendar }).delivery;

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
    class Options {
      readonly country = 'CZ';
      get extraHolidays() {
        return ['2026-12-30'];
      }
    }
    expect(countryCalendar(new Options()).isBusinessDay('2026-12-30')).toBe(false);
  });

  test('CAL-4: changes apply to the calendar of a country too', () => {
    const calendar = countryCalendar({ country: 'CZ', extraHolidays: ['2026-12-31'], weekend: ['sun'] });
    expect([calendar.isBusinessDay('2026-12-31'), calendar.isBusinessDay('2026-11-21')]).toEqual([false, true]);
  });
});

// Business days: adding and counting them, the years that this looks up, and where a search ends.
import { type Calendar, createCalendar, fixedHolidays, polishCalendar } from 'hezo-sla';
import { describe, expect, test, vi } from 'vitest';
import { dateAfter } from '../../oracle/local-time.js';
import { failureOf } from '../../support/failure.js';

const poland = polishCalendar();
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

describe('business days', () => {
  test('NBD-1: the next one comes after the date, which need not be a business day itself', () => {
    // The Wednesday before Christmas 2026, when the holidays run into a weekend; a Friday; a Saturday; a Sunday.
    expect(['2026-12-23', '2026-11-20', '2026-11-21', '2026-11-22'].map(poland.nextBusinessDay)).toEqual([
      '2026-12-28',
      '2026-11-23',
      '2026-11-23',
      '2026-11-23',
    ]);
  });

  test('can be added or subtracted: the first one after a Saturday is Monday, the first one before it Friday', () => {
    const from = (start: string) => [-2, -1, 0, 1, 2].map((n) => poland.addBusinessDays(start, n));
    expect(from('2026-11-18')).toEqual(['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']);
    expect(from('2026-11-21')).toEqual(['2026-11-19', '2026-11-20', '2026-11-23', '2026-11-23', '2026-11-24']);
    expect(poland.addBusinessDays('2026-12-23', 10)).toBe('2027-01-12');
    expect(poland.addBusinessDays('2027-01-12', -10)).toBe('2026-12-23');
  });

  test('are counted between two dates, excluding the first and including the last', () => {
    expect(poland.businessDaysBetween('2026-12-23', '2026-12-28')).toBe(1);
    expect(poland.businessDaysBetween('2026-12-28', '2026-12-23')).toBe(-1);
    expect(poland.businessDaysBetween('2026-11-21', '2026-11-23')).toBe(1);
    expect(poland.businessDaysBetween('2026-11-20', '2026-11-21')).toBe(0);
    expect(poland.businessDaysBetween('2026-11-20', '2026-11-20')).toBe(0);
  });

  test('are as many in a century as a count day by day finds', () => {
    let count = 0;
    for (let date = '1990-01-02'; date <= '2099-12-31'; date = dateAfter(date, 1)) {
      if (poland.isBusinessDay(date)) count += 1;
    }
    expect(poland.businessDaysBetween('1990-01-01', '2099-12-31')).toBe(count);
    expect(poland.addBusinessDays('1990-01-01', count)).toBe('2099-12-31');
  });

  test('never include a date that the time zone skipped: Pacific/Apia had no Friday 30 December 2011', () => {
    const apia = createCalendar({ timeZone: 'Pacific/Apia', holidays: fixedHolidays([]) });
    expect(apia.nextBusinessDay('2011-12-29')).toBe('2012-01-02');
    expect(apia.addBusinessDays('2012-01-02', -1)).toBe('2011-12-29');
    expect(apia.businessDaysBetween('2011-12-28', '2012-01-02')).toBe(2);
  });

  test('are computed by functions that can be passed on without their calendar', () => {
    const { addBusinessDays, businessDaysBetween, nextBusinessDay } = poland;
    expect([nextBusinessDay('2026-11-20'), addBusinessDays('2026-11-20', 1)]).toEqual(['2026-11-23', '2026-11-23']);
    expect(businessDaysBetween('2026-11-20', '2026-11-23')).toBe(1);
  });
});

describe('a holiday function', () => {
  const asked = (run: (calendar: ReturnType<typeof createCalendar>) => void): number[] => {
    const holidays = vi.fn((year: number) => [`${year}-01-01`]);
    run(createCalendar({ timeZone: 'UTC', holidays }));
    return holidays.mock.calls.map(([year]) => year).sort();
  };

  test('is called for the years between the dates, whatever was asked before', () => {
    expect(asked((c) => c.businessDaysBetween('2024-05-05', '2026-05-05'))).toEqual([2024, 2025, 2026]);
    expect(
      asked((c) => {
        c.addBusinessDays('2000-05-05', 1);
        c.addBusinessDays('2050-05-05', -1);
        c.businessDaysBetween('2026-05-05', '2025-05-05');
      }),
    ).toEqual([2000, 2025, 2026, 2050]);
  });

  test('is not allowed to query its own calendar, even about a year that is already known', () => {
    const calendar: Calendar = createCalendar({
      timeZone: 'UTC',
      holidays: (year) => (year === 2026 && calendar.isBusinessDay('2025-12-31') ? ['2026-01-02'] : []),
    });
    const reason = 'it asks its own calendar';
    for (let i = 0; i < 2; i += 1) {
      expect(calendar.businessDaysBetween('2024-12-31', '2025-12-31')).toBe(261);
      expect(failureOf(() => calendar.isBusinessDay('2026-06-01'))).toEqual([
        'HOLIDAYS_FAILED',
        { year: 2026, reason },
      ]);
    }
  });

  test('that fails for one year does not affect questions about others', () => {
    const calendar = createCalendar({
      timeZone: 'UTC',
      holidays: (year) => {
        if (year === 2010) throw new Error('unknown');
        return [];
      },
    });
    expect(calendar.addBusinessDays('2000-05-05', 300)).toBe('2001-06-29');
    expect(calendar.addBusinessDays('2020-05-05', 300)).toBe('2021-06-29');
    for (let i = 0; i < 2; i += 1) {
      expect(() => calendar.businessDaysBetween('2000-05-05', '2020-05-05')).toThrow(
        expect.objectContaining({ code: 'HOLIDAYS_FAILED' }),
      );
    }
    expect(calendar.businessDaysBetween('2000-05-05', '2009-05-05')).toBe(2347);
    expect(calendar.addBusinessDays('2020-05-05', -300)).toBe('2019-03-12');
  });
});

describe('a calendar that has no more business days', () => {
  // Every day of 2026 is a business day, and after that only one day in 2031.
  const year2026 = Array.from({ length: 365 }, (_, i) => dateAfter('2026-01-01', i));
  const once = createCalendar({
    timeZone: 'UTC',
    weekend: week,
    holidays: fixedHolidays([]),
    extraBusinessDays: [...year2026, '2031-01-01'],
  });

  test('ends a search after two empty calendar years in a row, in either direction', () => {
    expect(failureOf(() => once.nextBusinessDay('2026-12-31'))).toEqual(['NO_BUSINESS_DAY', { from: '2027' }]);
    expect(failureOf(() => once.addBusinessDays('2026-06-01', 1000))).toEqual(['NO_BUSINESS_DAY', { from: '2027' }]);
    expect(failureOf(() => once.addBusinessDays('2026-06-01', -1000))).toEqual(['NO_BUSINESS_DAY', { from: '2024' }]);
    expect(once.nextBusinessDay('2024-01-01')).toBe('2026-01-01');
    expect(once.addBusinessDays('2028-12-31', -1)).toBe('2026-12-31');
    expect(failureOf(() => once.addBusinessDays('2029-01-01', -1))).toEqual(['NO_BUSINESS_DAY', { from: '2027' }]);
    expect(once.nextBusinessDay('2029-06-01')).toBe('2031-01-01');
  });

  test('can still count between two dates, which does not change where a search ends', () => {
    expect(once.businessDaysBetween('2026-12-30', '2031-06-01')).toBe(2);
    expect(failureOf(() => once.nextBusinessDay('2026-12-31'))).toEqual(['NO_BUSINESS_DAY', { from: '2027' }]);
    expect(failureOf(() => once.addBusinessDays('2031-01-01', -1))).toEqual(['NO_BUSINESS_DAY', { from: '2029' }]);
    // Beyond the years that are joined by now, the empty ones on the way still count.
    expect(failureOf(() => once.addBusinessDays('2026-06-01', 1000))).toEqual(['NO_BUSINESS_DAY', { from: '2027' }]);
  });
});

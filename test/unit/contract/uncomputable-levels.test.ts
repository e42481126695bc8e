// Levels that can be parsed, but for which a ticket of the period would have no deadline.
import { describe, expect, test } from 'vitest';
import { issuesInBrief, issuesOf, terms, withLevels } from '../../support/contracts.js';

describe('a level without deadlines for all tickets of the period', () => {
  const late = { from: 'opened', until: 'delivered', businessDays: 99 };
  // Only where the delivery is as late as it may be, and then for each of the two.
  const back = { from: 'delivered', until: 'returned', calendarDays: 366, owedBy: 'customer' };
  const weekly = [{ days: ['mon'], from: '09:00', to: '10:00' }];
  test.each<[string, string, object]>([
    [
      'hours that open only on single dates',
      'HOURS_NEVER_OPEN',
      withLevels({
        own: {
          code: '8x5xNBD',
          hours: { weekly: [], onHolidays: 'open', exceptions: { '2026-06-01': [{ from: '09:00', to: '17:00' }] } },
        },
      }),
    ],
    [
      'a calendar without business days',
      'NO_BUSINESS_DAY',
      { ...terms, weekend: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], levels: { own: { code: '24x7xNBD' } } },
    ],
    [
      'a target beyond the end of the calendar',
      'RESULT_OUT_OF_RANGE',
      {
        ...terms,
        period: { from: '2099-01-01', to: '2099-12-31' },
        levels: { own: { code: '1x5x999', hours: { weekly, onHolidays: 'open' } } },
      },
    ],
    [
      'a return beyond the end of the calendar',
      'RESULT_OUT_OF_RANGE',
      {
        ...terms,
        period: { from: '2099-01-01', to: '2099-12-31' },
        levels: { own: { name: 'Own', targets: { delivery: late, return: back } } },
      },
    ],
  ])('is reported for %s: %s', (_, code, value) => {
    expect(issuesOf(value).map((issue) => [issue.code, issue.path])).toEqual([[code, ['levels', 'own']]]);
  });

  test('is not reported where its targets do not count the business days that there are not', () => {
    const weekend = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    expect(issuesOf({ ...terms, weekend, levels: { own: { code: '24x7x4' } } })).toEqual([]);
  });

  test('is reported if two years without a business day follow the middle of the period', () => {
    const weekend = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const value = (...extraBusinessDays: string[]) => ({
      ...terms,
      weekend,
      extraBusinessDays,
      levels: { own: { code: '24x7xNBD' } },
    });
    // From July 2026 on the next business day is in 2029: 2027 and 2028 have none.
    expect(issuesInBrief(issuesOf(value('2026-06-01', '2029-01-15')))).toEqual(['levels.own NO_BUSINESS_DAY']);
    expect(issuesInBrief(issuesOf(value('2026-06-01', '2028-01-15')))).toEqual([]);
    // Of both ends of this period a ticket has its day, and of 2027 none has.
    const long = { period: { from: '2026-01-01', to: '2031-12-31' } };
    expect(issuesInBrief(issuesOf({ ...value('2026-06-01', '2030-01-15', '2032-01-15'), ...long }))).toEqual([
      'levels.own NO_BUSINESS_DAY',
    ]);
  });

  test('is reported if the hours never open in a year in the middle of the period', () => {
    const years = Array.from({ length: 3 * 53 }, (_, i) =>
      new Date(Date.UTC(2028, 0, 3 + 7 * i)).toISOString().slice(0, 10),
    );
    const hours = { weekly, onHolidays: 'open', exceptions: Object.fromEntries(years.map((monday) => [monday, []])) };
    const value = (to: string) => ({
      ...terms,
      period: { from: '2026-01-01', to },
      levels: { own: { code: '1x5xNBD', hours } },
    });
    expect(issuesInBrief(issuesOf(value('2027-06-30')))).toEqual([]);
    expect(issuesInBrief(issuesOf(value('2032-12-31')))).toEqual(['levels.own HOURS_NEVER_OPEN']);
  });
});

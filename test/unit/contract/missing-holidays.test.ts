// Years for which a calendar has no days off, although a ticket of the period can be due in them.
import { createCalendar, fixedHolidays } from 'hezo-sla';
import { checkContract, checkExamples, parseContract } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { contractOf, terms } from '../../support/contracts.js';
import { findingsInBrief, findingsOf, inOwn, nextDay, own } from '../../support/findings.js';

const { country: _, ...placeless } = terms;
const friday = { openedAt: '2026-11-27T10:00:00Z', priority: 'P1', confirmedAt: '2026-11-27T10:00:00Z' };

describe('missing days off', () => {
  test('are reported for a country whose days off end before the deadlines of the period', () => {
    const countryCalendar = () =>
      createCalendar({ timeZone: 'Europe/Warsaw', holidays: fixedHolidays(['2026-12-25']) });
    const levels = { own: { catalogue: 'standard' } };
    const parsed = parseContract({ ...terms, country: 'XX', levels }, { countryCalendar });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(findingsInBrief(checkContract(parsed.contract))).toEqual([
      'error HOLIDAYS_MISSING country',
      'warning COUNTRY_NOT_VERIFIED country',
    ]);
  });

  test('are reported for every year in which a ticket of the period can be due', () => {
    const holidays = (...days: string[]) => ({ country: undefined, timeZone: 'Europe/Warsaw', holidays: days });
    const level = { code: '8x5xNBD' };
    expect(inOwn(level, holidays('2026-12-25'))).toEqual(['error HOLIDAYS_MISSING holidays']);
    expect(inOwn(level, holidays('2026-12-25', '2027-01-01'))).toEqual([]);
    const november = { period: { from: '2026-11-01', to: '2026-11-30' } };
    expect(inOwn(level, { ...holidays('2026-12-25'), ...november })).toEqual([]);
    expect(findingsOf({ own: level }, holidays('2028-01-01'))[0].message).toBe(
      'There are no days off in 2026, 2027, and a ticket of the period can be due until 2027.',
    );
    // Delivered by 1 December, it goes back by 1 January.
    const back = { from: 'delivered', until: 'returned', owedBy: 'customer', calendarDays: 31 };
    const sent = own({}, { targets: { back, delivery: nextDay } });
    expect(inOwn(sent, { ...holidays('2026-12-25'), ...november })).toContain('error HOLIDAYS_MISSING holidays');
    const whole = { period: { from: '2026-01-01', to: '2027-12-31' } };
    expect(findingsOf({ own: level }, { ...holidays('2026-05-01', '2028-01-01'), ...whole })[0].message).toContain(
      'no days off in 2027,',
    );
  });

  test('are reported for the calendar of a role that a level names', () => {
    const hub = { timeZone: 'UTC', holidays: ['2026-12-25'] };
    const level = own({ delivery: { calendar: 'hub' } });
    expect(inOwn(level, { calendars: { hub } })).toEqual(['error HOLIDAYS_MISSING calendars.hub.holidays']);
    expect(inOwn(own({}), { calendars: { hub } })).toEqual([]);
  });

  test('are reported only if a deadline of the period can reach a year without any', () => {
    const contract = contractOf({
      ...placeless,
      timeZone: 'UTC',
      holidays: ['2026-11-30'],
      period: { from: '2026-01-01', to: '2026-12-30' },
      levels: { near: { code: '9x5xNBD' } },
      examples: [{ level: 'near', ticket: friday, expect: { delivery: '2026-12-01' } }],
    });
    const isUnknown = (to: string, ...codes: string[]) => {
      const written = codes.map((code) => [`own-${code}`, { code }]);
      const period = { from: '2026-01-01', to };
      const own = contractOf({
        ...contract.document,
        period,
        levels: Object.fromEntries(written),
        examples: [],
      });
      return checkContract(own).some(({ code }) => code === 'HOLIDAYS_MISSING');
    };
    expect(checkExamples(contract).map(({ holds }) => holds)).toEqual([true]);
    expect(isUnknown('2026-12-18', '9x5xNBD')).toBe(false);
    expect(isUnknown('2026-12-18', '9x5xNBD', '9x5x9BD')).toBe(true);
    expect(isUnknown('2026-12-29', '24x7x2BD')).toBe(false);
    expect(isUnknown('2026-12-30', '24x7x2BD')).toBe(true);
  });
});

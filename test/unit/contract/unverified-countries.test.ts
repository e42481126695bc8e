// Countries whose business days nobody has compared with another list.
import { createCalendar, fixedHolidays } from 'hezo-sla';
import { checkContract } from 'hezo-sla/contract';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { contractOf, terms } from '../../support/contracts.js';
import { findingsInBrief } from '../../support/findings.js';

/** What is found in terms of the nine levels, which have no other fault. */
const found = (changes: object, options: object = { countryCalendar }) =>
  checkContract(contractOf({ ...terms, levels: { own: { catalogue: 'standard' } }, ...changes }, options));
const year = (n: number) => ({ period: { from: `${n}-01-01`, to: `${n}-12-31` } });

describe('a country that is not verified', () => {
  test('is a warning, and none where it is, or where the contract brings its own days off', () => {
    expect(findingsInBrief(found({ country: 'EG' }))).toEqual(['warning COUNTRY_NOT_VERIFIED country']);
    expect(found({ country: 'EG' })[0].message).toBe(
      'The business days of EG have not been verified. Compare those of the period with an official list, and give extraHolidays or extraBusinessDays where they differ.',
    );
    expect(['PL', 'DE', 'JP'].map((country) => found({ country }))).toEqual([[], [], []]);
    const own = { country: undefined, timeZone: 'Asia/Bangkok', holidays: ['2026-01-01', '2027-01-01'] };
    expect(found(own)).toEqual([]);
  });

  test('is a warning outside the years for which it is, which for states are fewer', () => {
    expect(findingsInBrief(found({ country: 'DE', ...year(2031) }))).toEqual(['warning COUNTRY_NOT_VERIFIED country']);
    const bavaria = { country: 'DE', state: 'BY' };
    expect(found({ ...bavaria, ...year(2028) })).toEqual([]);
    const [late] = found({ ...bavaria, ...year(2029) });
    expect(late.path).toEqual(['state']);
    expect(late.message).toContain('The business days of BY in DE are verified only from 2024-01-01 to 2028-12-31.');
    expect(found({ country: 'PL', ...year(1995) })).toEqual([]);
  });

  test('is reported of the calendar of a role that a level names, and of the period that is checked', () => {
    const calendars = { hub: { country: 'EG' } };
    const levels = { sent: { catalogue: 'basic' }, kept: { catalogue: 'standard' } };
    expect(findingsInBrief(found({ calendars, levels }))).toContain(
      'warning COUNTRY_NOT_VERIFIED calendars.hub.country',
    );
    expect(found({ calendars, levels: { kept: levels.kept } })).toEqual([]);
    const long = contractOf(
      { ...terms, country: 'DE', period: { from: '2026-01-01', to: '2031-06-30' } },
      { countryCalendar },
    );
    const codes = (period?: { from: string; to: string }) => checkContract(long, period).map(({ code }) => code);
    expect(codes()).toContain('COUNTRY_NOT_VERIFIED');
    expect(codes({ from: '2026-01-01', to: '2026-12-31' })).not.toContain('COUNTRY_NOT_VERIFIED');
  });

  test('can be acknowledged, and is reported of a calendar that the caller makes for a country', () => {
    const acknowledged = [{ code: 'COUNTRY_NOT_VERIFIED', reason: 'Compared with the list of the ministry.' }];
    expect(findingsInBrief(found({ country: 'EG', acknowledged }))).toEqual(['note COUNTRY_NOT_VERIFIED country']);
    const made = () => createCalendar({ timeZone: 'UTC', holidays: fixedHolidays(['2026-01-01', '2027-01-01']) });
    expect(findingsInBrief(found({ country: 'XX' }, { countryCalendar: made }))).toEqual([
      'warning COUNTRY_NOT_VERIFIED country',
    ]);
  });

  test('that ends before the period does is a warning, if no deadline depends on it', () => {
    const round = { from: 'opened', until: 'contacted', within: { hours: 1 }, hours: '24x7', calendar: 'desk' };
    const site = { from: 'opened', until: 'repaired', businessDays: 1 };
    const levels = { own: { name: 'Own', targets: { contact: round, repair: site } } };
    // The Cayman Islands' ends with 2026, and a repair of December is due in January.
    expect(findingsInBrief(found({ levels, calendars: { desk: { country: 'KY' } } }))).toEqual([
      'warning COUNTRY_NOT_VERIFIED calendars.desk.country',
    ]);
  });
});

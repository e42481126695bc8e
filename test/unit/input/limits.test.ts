// What would take minutes or gigabytes is refused before it is computed; real contracts are far within the limits.
import {
  defineServiceLevel,
  explainDeadlines,
  type Season,
  serviceLevelFromCode,
  serviceLevels,
  type Weekday,
  type WeeklyHours,
} from 'hezo-sla';
import { compareLevels, worstCase } from 'hezo-sla/analysis';
import { type ContractDocument, checkContract, parseContract } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { errorOf, failureOf } from '../../support/failure.js';

const instead = 'Ask for a shorter period, or for less at a time';
const century = { from: '1990-01-01', to: '2099-12-31' };
const decade = { from: '2026-01-01', to: '2035-12-31' };
const days: Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Ten minutes of each hour, shifted so that no two are alike. */
const hourly = (shift = 0): WeeklyHours => ({
  weekly: Array.from({ length: 24 }, (_, i) => {
    const hour = String(i).padStart(2, '0');
    return { days, from: `${hour}:${10 + shift}`, to: `${hour}:${20 + shift}` };
  }),
  onHolidays: 'open',
});
const restless = (shift: number) =>
  defineServiceLevel({
    id: `restless${shift}`,
    name: 'Restless',
    targets: { delivery: { from: 'confirmed', until: 'delivered', hours: hourly(shift), within: { hours: 4 } } },
  });

function contractOf(document: Partial<ContractDocument>) {
  const parsed = parseContract({ name: 'ACME', period: decade, country: 'PL', levels: {}, ...document });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.contract;
}

const levelNames = Object.keys(serviceLevels) as (keyof typeof serviceLevels)[];
const nine = Object.fromEntries(levelNames.map((catalogue) => [catalogue, { catalogue }]));

/** Two seasons a month, each with a window of its own. */
const halfMonths = (hours: (i: number) => { from: string; to: string }): WeeklyHours => ({
  weekly: Array.from({ length: 24 }, (_, i) => {
    const month = String(Math.floor(i / 2) + 1).padStart(2, '0');
    const [last] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].slice(Math.floor(i / 2));
    const dates =
      i % 2 === 0 ? { from: `${month}-01`, to: `${month}-15` } : { from: `${month}-16`, to: `${month}-${last}` };
    return { days, ...hours(i), dates };
  }),
  onHolidays: 'open',
});

describe('windows of seasons', () => {
  const office = halfMonths((i) => ({ from: '09:00', to: `17:${10 + i}` }));

  test('count once, not each on every day, towards what a worst case can cover', () => {
    const level = serviceLevelFromCode('8x7xNBD', { hours: office });
    const twentyYears = { from: '2026-01-01', to: '2045-12-31' };
    const { deadline } = worstCase(level, { target: 'delivery', ...twentyYears });
    expect(deadline.dueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  /** Twenty windows of a minute in one season, a window of 23 hours in the other one, and a delivery within so many hours. */
  const explained = (minutes: Season, day: Season, hours: number) => {
    const short = Array.from({ length: 20 }, (_, i) => {
      const hour = String(i).padStart(2, '0');
      return { days, from: `${hour}:00`, to: `${hour}:01`, dates: minutes };
    });
    const long = { days, from: '00:00', to: '23:00', dates: day };
    const delivery = {
      from: 'confirmed',
      until: 'delivered',
      hours: { weekly: [...short, long], onHolidays: 'open' },
      within: { hours },
    } as const;
    const openedAt = '2026-01-01T12:00:00+01:00';
    const level = { id: 'seasons', name: 'Seasons', targets: { delivery } };
    return explainDeadlines(level, { openedAt, confirmedAt: openedAt }).targets;
  };
  const newYear = { from: '01-01', to: '01-01' };
  const rest = { from: '01-02', to: '12-31' };

  test('count with the days of their season towards what an explanation can hold', () => {
    // 8 minutes on New Year's Day, 364 days of 23 hours, 20 minutes on New Year's Day, 27 days, and 6 hours and 32 minutes
    expect(explained(newYear, rest, 9000).delivery.dueLocal).toBe('2027-01-29T06:32:00+01:00');
    expect(errorOf(() => explained(rest, newYear, 200)).code).toBe('LIMIT_EXCEEDED');
  });
});

describe('a worst case', () => {
  test('can cover every date of a ticket, from 1990 to 2099', () => {
    const worst = worstCase(serviceLevels.standard, { priority: 'P3', target: 'delivery', ...century });
    expect(worst.deadline.dueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('is refused for a century of hourly windows', () => {
    expect(failureOf(() => worstCase(restless(0), { target: 'delivery', ...century }))).toEqual([
      'LIMIT_EXCEEDED',
      { what: 'The worst case', limit: 150_000, unit: 'changes of a deadline', instead },
    ]);
  });
});

describe('a comparison', () => {
  test('can cover five years of two levels of the catalogue, but not ten', () => {
    const { standard, premier } = serviceLevels;
    const fiveYears = { from: '2026-01-01', to: '2030-12-31' };
    expect(compareLevels(standard, premier, fiveYears)).toHaveLength(12);
    expect(errorOf(() => compareLevels(standard, premier, decade)).code).toBe('LIMIT_EXCEEDED');
  });

  test('is equal for priorities with the same targets, in separate objects', () => {
    const [P1, , , P2] = compareLevels(serviceLevels.standard, serviceLevels.premier, {
      from: '2026-01-01',
      to: '2026-01-31',
    });
    expect({ ...P2, priority: 'P1' }).toEqual(P1);
    expect(P2.differences[0].from).not.toBe(P1.differences[0].from);
  });
});

describe('the check of a contract', () => {
  test('can cover a decade of the nine levels, but not a century', () => {
    expect(checkContract(contractOf({ levels: nine, period: decade }))).toBeInstanceOf(Array);
    expect(failureOf(() => checkContract(contractOf({ levels: nine, period: century })))).toEqual([
      'LIMIT_EXCEEDED',
      { what: 'The check', limit: 500_000, unit: 'changes of a deadline', instead },
    ]);
  });

  test('can begin on 1 January 1990, which in Warsaw began in 1989 UTC', () => {
    const period = { from: '1990-01-01', to: '1990-12-31' };
    const contract = contractOf({ levels: nine, period });
    expect(checkContract(contract).filter(({ severity }) => severity === 'error')).toEqual([]);
    const options = { priority: 'P3', target: 'delivery', calendar: contract.calendar, ...period } as const;
    expect(worstCase(contract.level('standard'), options).atLocal).toMatch(/^1990-/);
  });

  test('answers many guarantees about the same target at once, but refuses too many about different years', () => {
    const guarantee = { level: 'standard', priority: 'P3', target: 'delivery', worst: { hours: 200 } } as const;
    const alike = Array.from({ length: 500 }, () => guarantee);
    expect(
      checkContract(contractOf({ levels: nine, guarantees: alike }), { from: '2026-01-01', to: '2026-12-31' }),
    ).toEqual(checkContract(contractOf({ levels: nine }), { from: '2026-01-01', to: '2026-12-31' }));
    const different = Array.from({ length: 90 }, (_, i) => ({
      ...guarantee,
      period: { from: `2026-01-${String((i % 28) + 1).padStart(2, '0')}`, to: `203${i % 5}-12-31` },
    }));
    const contract = contractOf({ levels: nine, guarantees: different });
    expect(failureOf(() => checkContract(contract, { from: '2026-01-01', to: '2026-12-31' }))).toEqual([
      'LIMIT_EXCEEDED',
      { what: 'The guarantees', limit: 260_000, unit: 'changes of a deadline', instead },
    ]);
  });
});

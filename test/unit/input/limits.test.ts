// What would take minutes or gigabytes is refused before it is computed; real contracts are far within the limits.
import { defineServiceLevel, serviceLevels, type Weekday, type WeeklyHours } from 'hezo-sla';
import { type ContractDocument, checkContract, compareLevels, parseContract, worstCase } from 'hezo-sla/contract';
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
const { P1 } = serviceLevels.premier.commitments;
const restless = (shift: number) => {
  const commitment = { ...P1, hours: hourly(shift) };
  const commitments = { P1: commitment, P2: commitment, P3: commitment, P4: commitment };
  return defineServiceLevel({ ...serviceLevels.premier, id: `restless${shift}`, commitments });
};

function contractOf(document: Partial<ContractDocument>) {
  const parsed = parseContract({ name: 'ACME', period: decade, country: 'PL', levels: {}, ...document });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.contract;
}

const levelNames = Object.keys(serviceLevels) as (keyof typeof serviceLevels)[];
const nine = Object.fromEntries(levelNames.map((catalogue) => [catalogue, { catalogue }]));

describe('a worst case', () => {
  test('can cover every date of a ticket, from 1990 to 2099', () => {
    const worst = worstCase(serviceLevels.standard, { priority: 'P3', clock: 'delivery', ...century });
    expect(worst.deadline.dueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('is refused for a century of hourly windows', () => {
    expect(failureOf(() => worstCase(restless(0), { priority: 'P1', clock: 'delivery', ...century }))).toEqual([
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
    const options = { priority: 'P3', clock: 'delivery', calendar: contract.calendar, ...period } as const;
    expect(worstCase(contract.level('standard'), options).atLocal).toMatch(/^1990-/);
  });

  test('answers many guarantees about the same target at once, but refuses too many about different years', () => {
    const guarantee = { level: 'standard', priority: 'P3', clock: 'delivery', worst: { hours: 200 } } as const;
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

// What parseContract accepts, and what it returns for it.
import { calculateDeadlines, serviceLevels } from 'hezo-sla';
import { parseContract } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { contractOf, levelInFull, standard, terms, withLevels } from '../../support/contracts.js';
import { failureOf } from '../../support/failure.js';

const ticket = {
  openedAt: '2026-12-23T10:00:00+01:00',
  priority: 'P3',
  confirmedAt: '2026-12-23T15:00:00+01:00',
} as const;

describe('parseContract', () => {
  test('accepts levels from the catalogue, from a code and in full, and returns them ready for calculateDeadlines', () => {
    const contract = contractOf(
      withLevels({
        gold: { catalogue: 'premier' },
        silver: {
          code: '9x5xNBD',
          cutoff: { time: '15:00', inclusive: true },
          name: 'Silver',
          returnWithin: { days: 14 },
        },
        own: { ...levelInFull, name: 'Own' },
      }),
    );
    const dueOn = (key: string) => calculateDeadlines(contract.level(key), ticket).delivery?.dueOn;
    expect([dueOn('gold'), dueOn('silver'), dueOn('own')]).toEqual(['2026-12-29', '2026-12-28', '2026-12-29']);
    expect(Object.keys(contract.levels)).toEqual(['gold', 'silver', 'own']);
    expect(contract.level('silver')).toMatchObject({
      id: 'silver',
      name: { en: 'Silver', pl: 'Silver' },
      returnWithin: { days: 14 },
    });
    expect(contract.level('gold')).toEqual({ ...serviceLevels.premier, id: 'gold' });
    expect(contract.level('own')).toMatchObject({
      id: 'own',
      name: { en: 'Own', pl: 'Own' },
      commitments: standard.commitments,
    });
    expect(contractOf(withLevels({ own: standard })).level('own').id).toBe('standard');
  });

  test('returns a frozen contract that shares nothing with the document passed', () => {
    const given = structuredClone(terms);
    const contract = contractOf(given);
    given.levels.gold.catalogue = 'basic';
    expect(contract.document).toEqual(terms);
    for (const part of [
      contract,
      contract.document,
      contract.document.levels,
      contract.document.levels.gold,
      contract.levels,
    ])
      expect(Object.isFrozen(part)).toBe(true);
    expect(contract).toMatchObject({ name: 'ACME', period: terms.period });
  });

  test('ignores a field that is undefined', () => {
    expect(contractOf({ ...terms, state: undefined }).document).toEqual(terms);
  });

  test('returns the document as plain objects, deeply frozen', () => {
    const parsed = parseContract(terms);
    if (!parsed.ok) throw new Error('it was refused');
    const { document } = parsed.contract;
    expect(document).toStrictEqual(terms);
    expect([Object.isFrozen(document), Object.isFrozen(document.levels)]).toEqual([true, true]);
  });
});

describe('the level function of a contract', () => {
  test('refuses a level that the contract does not have', () => {
    const { level } = contractOf(terms);
    for (const key of [
      'platinum',
      'constructor',
      '__proto__',
      'toString',
      undefined,
      3,
      Object.create(null),
      [Symbol('no')],
    ])
      expect(failureOf(() => level(key as string))).toEqual([
        key === undefined ? 'MISSING_FIELD' : 'INVALID_VALUE',
        expect.objectContaining({ field: 'level', accepted: 'one of: gold, silver' }),
      ]);
  });
});

// What parseContract accepts, and what it returns for it.
import { calculateDeadlines, serviceLevels } from 'hezo-sla';
import { parseContract } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { contractOf, levelInFull, terms, withLevels } from '../../support/contracts.js';
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
    });
    expect(contract.level('gold')).toEqual({ ...serviceLevels.premier, id: 'gold' });
    expect(contract.level('own')).toMatchObject({
      id: 'own',
      name: 'Own',
      targets: serviceLevels.standard.targets,
    });
    expect(contractOf(withLevels({ own: serviceLevels.standard })).level('own').id).toBe('standard');
  });

  test('accepts levels that are based on others, whose targets they replace, add and remove', () => {
    const target = { from: 'opened', until: 'shipped', businessDays: 2 };
    const contract = contractOf(
      withLevels({
        best: { basedOn: 'better', name: 'Best', targets: { return: null } },
        better: { basedOn: 'premier', law: 'PL', targets: { shipment: target, delivery: { P1: target } } },
        premier: { basedOn: 'premier', id: 'other' },
        quick: { code: '8x5x2', basedOn: 'better', ends: undefined, clause: '§ 2' },
        coded: { code: '8x5xNBD', ends: '12:00', cutoff: [{ time: '15:00', inclusive: true }] },
      }),
    );
    const { best, better, premier, quick, coded } = contract.levels;
    expect(Object.keys(best.targets)).toEqual(['reaction', 'delivery', 'shipment']);
    expect(best.targets.delivery).toEqual({ P1: target });
    expect([best.name, better.name, better.id]).toEqual(['Best', serviceLevels.premier.name, 'better']);
    expect(premier).toEqual({ ...serviceLevels.premier, id: 'other' });
    expect(Object.keys(quick.targets)).toEqual(['reaction', 'delivery', 'return', 'shipment']);
    expect(quick.targets.delivery).toMatchObject({ within: { hours: 2 }, clause: '§ 2' });
    expect(coded.targets).toMatchObject({ delivery: { ends: '12:00', cutoff: [{ time: '15:00' }] } });
  });

  test('accepts a clause and a source wherever something is written, and computes without them', () => {
    const written = { clause: '§ 1', source: 'https://example.com' };
    const { source, ...cited } = written;
    const own = { id: 'own', text: 'Own.', target: { hours: '24x7' } };
    const interpretations = [{ ...own, ...written }];
    const target = { from: 'opened', until: 'contacted', hours: '8x5', within: { hours: 1 }, ...cited };
    const document = {
      ...terms,
      ...written,
      levels: {
        own: { name: 'Own', targets: { reaction: { P1: { ...target, source, interpretations } } }, ...written },
        gold: { catalogue: 'premier', ...written },
      },
      guarantees: [{ level: 'own', priority: 'P1', target: 'reaction', worst: { hours: 200 }, ...written }],
      examples: [
        {
          level: 'own',
          ticket: { openedAt: '2026-11-20T10:00:00+01:00', priority: 'P1' },
          expect: { reaction: '2026-11-20' },
          ...written,
        },
      ],
    };
    const contract = contractOf(document);
    expect(contract.document).toEqual(document);
    expect(contract.levels.own.targets).toEqual({ reaction: { P1: { ...target, interpretations: [own] } } });
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

// Properties of two contracts compared, for every pair of the catalogue's levels, of codes, and of the vendors' terms.

import fc from 'fast-check';
import { calculateDeadlines, serviceLevels } from 'hezo-sla';
import { type Contract, type ContractChange, compareContracts } from 'hezo-sla/contract';
import { expect, test } from 'vitest';
import { contractOf } from '../support/contracts.js';
import { runs } from '../support/runs.js';
import { vendorFiles, vendorTerms } from '../support/vendor-terms.js';

/** Two weeks with a day off, Easter Monday, and with the change to summer time on its Sunday. */
const period = { from: '2026-03-28', to: '2026-04-08' };
const [from, to] = ['2026-03-28T00:00:00+01:00', '2026-04-09T00:00:00+02:00'].map(Date.parse);

const codes = ['9x5xNBD', '24x7x4', '8x5x8', '9x5xNBD-S'].map((code) => ({ code }));
const vendors = vendorFiles.flatMap((file) => Object.values(vendorTerms(file).levels));
const levels = [...Object.keys(serviceLevels).map((catalogue) => ({ catalogue })), ...codes, ...vendors].filter(
  (level) => !('basedOn' in level),
);
const contracts = levels.map((level) => contractOf({ name: 'Ours', period, country: 'PL', levels: { ours: level } }));
const anyPair = fc.tuple(fc.constantFrom(...contracts), fc.constantFrom(...contracts));

test('a contract compared with itself has no changes', () => {
  for (const contract of contracts) expect(compareContracts(contract, contract)).toEqual([]);
});

const mirrored = {
  LEVEL_ADDED: 'LEVEL_REMOVED',
  LEVEL_REMOVED: 'LEVEL_ADDED',
  TARGET_ADDED: 'TARGET_REMOVED',
  TARGET_REMOVED: 'TARGET_ADDED',
  DUE_EARLIER: 'DUE_LATER',
  DUE_LATER: 'DUE_EARLIER',
  TERMS_CHANGED: 'TERMS_CHANGED',
} as const;
const against = { better: 'worse', worse: 'better', different: 'different' } as const;

/** What a change says except for its place and words, as the other way round if it is `turned`. Who owes a target decides by the later
 * contract whose gain it is, so the verdict of one whose debtor changes is left out. */
function essence({ code, target, priorities, difference }: ContractChange, turned: boolean): string {
  const { share = 0, leastMs = 0, mostMs = 0 } = difference ?? {};
  return JSON.stringify([
    turned ? mirrored[code] : code,
    target,
    [...priorities].sort(),
    share.toFixed(9),
    leastMs,
    mostMs,
  ]);
}

test('the other way round each change is the opposite one', () => {
  fc.assert(
    fc.property(anyPair, ([one, other]) => {
      const [there, back] = [compareContracts(one, other), compareContracts(other, one)];
      expect(there.map((change) => essence(change, true)).sort()).toEqual(
        back.map((change) => essence(change, false)).sort(),
      );
      if (there.some(({ path }) => path.at(-1) === 'owedBy')) return;
      const verdicts = (changes: readonly ContractChange[]) => changes.map(({ verdict }) => verdict).sort();
      expect(verdicts(there.map((change) => ({ ...change, verdict: against[change.verdict] })))).toEqual(
        verdicts(back),
      );
    }),
    { numRuns: runs(300) },
  );
});

/** When the target of a start is due; undefined where the level has none for the priority. */
function dueFrom(
  { levels: { ours }, calendars }: Contract,
  name: string,
  priority: string,
  atMs: number,
): number | undefined {
  const target = Object(ours.targets)[name];
  const { from } = target?.from ? target : Object(target?.[priority]);
  if (from === undefined) return undefined;
  const ticket = { openedAt: atMs, [`${[from].flat()[0]}At`]: atMs, priority };
  const { [name]: deadline } = calculateDeadlines(ours, ticket, { calendars });
  return deadline?.dueAt?.getTime();
}

/** Priorities and targets that both have, with the deadline from an instant under each. */
function deadlinesAt(pair: readonly [Contract, Contract], atMs: number) {
  const known = pair.map(({ levels: { ours } }) => ours.priorities ?? ['P1', 'P2', 'P3', 'P4']);
  const shared = known[1].filter((priority) => known[0].includes(priority));
  return Object.keys(pair[1].levels.ours.targets).flatMap((target) =>
    shared.flatMap((priority) => {
      const [was, is] = pair.map((contract) => dueFrom(contract, target, priority, atMs));
      return was === undefined || is === undefined ? [] : [{ target, priority, ms: is - was }];
    }),
  );
}

test('a deadline that is another one from any instant has a change that says so, and between what and what', () => {
  fc.assert(
    fc.property(anyPair, fc.integer({ min: from, max: to - 1 }), (pair, atMs) => {
      const changes = compareContracts(...pair);
      for (const { target, priority, ms } of deadlinesAt(pair, atMs).filter(({ ms }) => ms !== 0)) {
        const code = ms > 0 ? 'DUE_LATER' : 'DUE_EARLIER';
        const told = changes.find(
          (change) => change.code === code && change.target === target && change.priorities.includes(priority),
        );
        expect(Math.abs(ms)).toBeGreaterThanOrEqual(told?.difference?.leastMs ?? Number.POSITIVE_INFINITY);
        expect(Math.abs(ms)).toBeLessThanOrEqual(told?.difference?.mostMs ?? 0);
      }
    }),
    { numRuns: runs(300) },
  );
});

test('from the instant that a change names, the deadline of each of its priorities is another one by the most', () => {
  fc.assert(
    fc.property(anyPair, (pair) => {
      for (const { code, target, priorities, difference } of compareContracts(...pair)) {
        if (!difference) continue;
        const found = deadlinesAt(pair, difference.at.getTime()).filter((of) => of.target === target);
        const mostMs = code === 'DUE_LATER' ? difference.mostMs : -difference.mostMs;
        const own = found.filter(({ priority }) => priorities.includes(priority));
        expect(own.every(({ ms }) => ms === mostMs)).toBe(true);
      }
    }),
    { numRuns: runs(300) },
  );
});

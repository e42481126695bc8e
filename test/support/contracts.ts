// Contract terms for tests of contracts, and what parseContract makes of them.
import { serviceLevels } from 'hezo-sla';
import { type Contract, type ContractIssue, parseContract } from 'hezo-sla/contract';

export const terms = {
  name: 'ACME',
  period: { from: '2026-01-01', to: '2026-12-31' },
  country: 'PL',
  levels: { gold: { catalogue: 'premier' }, silver: { code: '9x5xNBD' } },
};
/** A level as a contract writes it in full: Standard of the catalogue. */
const { id: _, ...rest } = structuredClone(serviceLevels.standard);
export const levelInFull = rest;
export const { delivery } = levelInFull.targets;

export function contractOf(value: unknown, options = {}): Contract {
  const parsed = parseContract(value, options);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  return parsed.contract;
}

export function issuesOf(value: unknown, options = {}): readonly ContractIssue[] {
  const parsed = parseContract(value, options);
  return parsed.ok ? [] : parsed.issues;
}

/** 'levels.gold.code INVALID_VALUE' */
export const issuesInBrief = (issues: readonly ContractIssue[]): string[] =>
  issues.map(({ path, code }) => `${path.join('.')} ${code}`);

/** The terms with other levels. */
export const withLevels = (levels: object): object => ({ ...terms, levels });
/** The terms with one level in full, which is changed. */
export const withOwn = (change: object): object => withLevels({ own: { ...levelInFull, ...change } });
/** The terms with one level in full, of which the delivery is changed. */
export const withDelivery = (change: object): object =>
  withOwn({ targets: { ...levelInFull.targets, delivery: { ...delivery, ...change } } });

export const overlapping = {
  weekly: [
    { days: ['mon'], from: '09:00', to: '17:00' },
    { days: ['mon'], from: '16:00', to: '18:00' },
  ],
  onHolidays: 'closed',
};

// Mistakes in different fields of a level: parseContract reports of all of them together what it reports of each alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issuesOf, overlapping, withLevels } from '../support/contracts.js';
import { runs } from '../support/runs.js';

const target = {
  from: 'confirmed',
  until: 'delivered',
  hours: '9x5',
  within: { hours: 4 },
  cutoff: { time: '15:00', inclusive: false },
};
const names = ['reaction', 'delivery', 'return'] as const;

/** Mistakes of form and of meaning, none of which depends on another field. */
const ofTarget = {
  from: 'confirmedAt',
  until: ['delivered', 'delivered'],
  hours: overlapping,
  within: { hours: 10_001 },
  cutoff: [target.cutoff, target.cutoff],
  calendar: ' ',
  owedBy: 'nobody',
  binding: 'yes',
  code: '',
  clause: 5,
  hour: '9x5',
};
const ofLevel = {
  priorities: ['P1', 'P2', 'P1'],
  law: 'DE',
  priorityChange: 'never',
  ticketsOpen: overlapping,
  programmes: [' '],
  includes: ['lunch'],
  target: {},
};

interface Mistake {
  /** Null for the level itself. */
  readonly name: (typeof names)[number] | null;
  readonly field: string;
  readonly value: unknown;
}

const inTarget = names.flatMap((name) => Object.entries(ofTarget).map(([field, value]) => ({ name, field, value })));
const inLevel = Object.entries(ofLevel).map(([field, value]) => ({ name: null, field, value }));
const all: readonly Mistake[] = [...inTarget, ...inLevel];

function issuesOfLevel(mistakes: readonly Mistake[]): readonly string[] {
  const fieldsOf = (of: Mistake['name']) =>
    Object.fromEntries(mistakes.filter(({ name }) => name === of).map(({ field, value }) => [field, value]));
  const targets = Object.fromEntries(names.map((name) => [name, { ...target, ...fieldsOf(name) }]));
  const issues = issuesOf(withLevels({ own: { name: 'Own', targets, ...fieldsOf(null) } }));
  return issues.map((issue) => JSON.stringify(issue)).toSorted();
}

test('the level is sound, and each mistake alone is reported once', () => {
  expect(issuesOfLevel([])).toEqual([]);
  for (const mistake of all) expect([mistake, issuesOfLevel([mistake]).length]).toEqual([mistake, 1]);
});

test('of several mistakes all are reported, each as it is alone, and nothing besides', () => {
  fc.assert(
    fc.property(fc.subarray([...all]), (mistakes) => {
      const alone = mistakes.flatMap((mistake) => issuesOfLevel([mistake]));
      expect(issuesOfLevel(mistakes)).toEqual(alone.toSorted());
    }),
    { numRuns: runs(100) },
  );
});

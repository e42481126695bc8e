import { describe } from '../../describe.js';
import type { CompiledTarget } from '../../terms/compiled-target.js';
import type { CompiledLevel } from '../../terms/read-level.js';
import { placeOf, type Subject, targetPlace } from '../check/subject.js';
import { type ChangeVerdict, type ContractChange, clauseOf, verdictFor } from './change.js';
import type { TargetPair } from './target-pair.js';

/** What the terms say besides the deadline of a start. What they can also mean is not computed with, and not compared. */
interface Fact<T> {
  readonly said: (of: T) => unknown;
  /** For the customer. Default: 'different'. */
  readonly judge?: (before: T, after: T) => ChangeVerdict;
}

const targetFacts: Readonly<Record<string, Fact<CompiledTarget>>> = {
  from: { said: ({ from }) => from.join(' or ') },
  until: { said: ({ until }) => until.join(' or ') },
  owedBy: { said: ({ owedBy }) => owedBy, judge: (_, after) => verdictFor(after, 'better') },
  binding: {
    said: ({ binding }) => binding,
    judge: (_, after) => verdictFor(after, after.binding ? 'better' : 'worse'),
  },
  pauses: { said: ({ pauses }) => pauses },
  projectedFrom: { said: ({ projectedFrom }) => projectedFrom },
};

const levelFacts: Readonly<Record<string, Fact<CompiledLevel>>> = {
  priorities: { said: ({ priorities }) => priorities.join(', ') },
  priorityChange: { said: ({ priorityChange }) => priorityChange },
  ticketsOpen: { said: ({ ticketsOpen }) => ticketsOpen?.source ?? null },
  includes: { said: ({ source }) => [...(source.includes ?? [])].sort().join(', ') || 'none', judge: entitled },
  law: { said: ({ law }) => law },
};

function entitled({ source: before }: CompiledLevel, { source: after }: CompiledLevel): ChangeVerdict {
  const [had, has] = [before.includes ?? [], after.includes ?? []];
  if (had.every((one) => has.includes(one))) return 'better';
  return has.every((one) => had.includes(one)) ? 'worse' : 'different';
}

/** What a target says besides, where it is another. */
export function targetFactChanges({ before, after, priorities, words }: TargetPair): readonly ContractChange[] {
  return factsBetween(targetFacts, before.target, after.target).map(({ field, verdict, what }) => {
    const of = { level: after.key, target: after.target.name, priorities, path: targetPlace(after, field) };
    return { code: 'TERMS_CHANGED', verdict, ...of, message: `${words} has ${what}.`, ...clauseOf(after.target) };
  });
}

/** What a level says besides, where it is another. */
export function levelFactChanges(before: Subject, after: Subject): readonly ContractChange[] {
  return factsBetween(levelFacts, before.level, after.level).map(({ field, verdict, what }) => {
    const of = { level: after.key, target: null, priorities: [], path: placeOf(after, field) };
    return { code: 'TERMS_CHANGED', verdict, ...of, message: `The level has ${what}.` };
  });
}

function factsBetween<T>(facts: Readonly<Record<string, Fact<T>>>, before: T, after: T) {
  return Object.entries(facts).flatMap(([field, { said, judge }]) => {
    const [was, is] = [said(before), said(after)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    // What is longer than a word is read in the file.
    const isShown = [was, is].every((value) => typeof value !== 'object' || value === null);
    const what = isShown ? `'${field}' ${describe(is)} in place of ${describe(was)}` : `another '${field}'`;
    return [{ field, verdict: judge?.(before, after) ?? 'different', what }];
  });
}

import { SlaError } from '../errors.js';
import { type InputRecord, readRecord } from '../input.js';
import { answerable } from '../mistakes.js';
import type { CompiledTarget } from './compiled-target.js';
import { mergeTarget } from './merge-target.js';
import { dayOnly, lengths } from './read-length.js';
import type { CompiledLevel } from './read-level.js';
import { readTarget } from './read-target.js';

/** Interpretations that can hold together, and the target that they make. */
export interface Combination {
  /** None for the target as it is. */
  readonly ids: readonly string[];
  readonly target: CompiledTarget;
}

/** Each is computed for every explanation. */
export const MOST_COMBINATIONS = 64;

const known = new WeakMap<CompiledTarget, readonly Combination[]>();

/** Every combination of a target's interpretations, those of the fewest first. Two that change the same field are two answers to
 * one question, so that they never hold together; what together makes no target is none either. */
export function combinationsOf(target: CompiledTarget, level: CompiledLevel): readonly Combination[] {
  const found = known.get(target) ?? compileAll(target, level);
  known.set(target, found);
  return found;
}

/** The error for more combinations than are computed. */
export function refuseCombinations(what: string): never {
  const instead = 'Keep the interpretations that matter most';
  throw new SlaError('LIMIT_EXCEEDED', {
    what,
    limit: MOST_COMBINATIONS,
    unit: 'combinations of interpretations',
    instead,
  });
}

function compileAll(target: CompiledTarget, level: CompiledLevel): readonly Combination[] {
  const { interpretations = [], ...plain } = target.source;
  const fields = interpretations.map(({ target: changes }) => fieldsOf(readRecord(changes, 'target'), plain));
  return disjoint(fields, target.name).flatMap((chosen) => {
    if (chosen.length === 0) return [{ ids: [], target }];
    const ids = chosen.map((i) => interpretations[i].id);
    if (chosen.length === 1) return [{ ids, target: target.interpretations[chosen[0]].target }];
    const merged = chosen.reduce<InputRecord>(
      (before, i) => mergeTarget(readRecord(interpretations[i].target, 'target'), before),
      readRecord(plain, 'target'),
    );
    const together = madeOf(merged, target.name, level);
    return together ? [{ ids, target: together }] : [];
  });
}

/** The fields that an interpretation decides: its own, and those that go with another kind of length. */
function fieldsOf(changes: InputRecord, plain: object): ReadonlySet<string> {
  const names = Object.keys(changes);
  if (!names.some((name) => lengths.some((length) => length === name))) return new Set(names);
  const isOtherKind = (changes.within === undefined) === 'within' in plain;
  return new Set([...names, ...lengths, ...(isOtherKind ? [...dayOnly, 'afterCutoff', 'pauses'] : [])]);
}

/** The sets of indexes whose fields are disjoint, the smallest first. */
function disjoint(fields: readonly ReadonlySet<string>[], name: string): readonly (readonly number[])[] {
  const sets: (readonly number[])[] = [[]];
  // It grows while it is walked through: each set is followed by those with one more.
  for (const set of sets) {
    for (let i = (set.at(-1) ?? -1) + 1; i < fields.length; i += 1) {
      if (set.some((other) => [...fields[other]].some((field) => fields[i].has(field)))) continue;
      if (sets.length === MOST_COMBINATIONS) refuseCombinations(`The target '${name}'`);
      sets.push([...set, i]);
    }
  }
  return sets;
}

function madeOf(fields: InputRecord, name: string, { names, law }: CompiledLevel): CompiledTarget | undefined {
  return answerable(() => readTarget(fields, 'target', { name, names, law }));
}

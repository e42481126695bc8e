import { describe } from '../describe.js';
import { type InputRecord, readRecord, refuse, refuseAs, refuseOthers } from '../input.js';
import { readAll, readParts } from '../mistakes.js';
import type { CompiledTarget } from './compiled-target.js';
import { withInterpretations } from './read-interpretations.js';
import { readTargetName } from './read-names.js';
import { readTarget, type TargetContext, targetFields } from './read-target.js';
import type { Targets } from './target.js';

/** The targets of a level by name; null where there is none for the priority. */
export type TargetsOfPriority = Readonly<Record<string, CompiledTarget | null>>;

/** Targets as the engine reads them. */
export interface CompiledTargets {
  readonly names: readonly string[];
  /** Of a priority that is not known, or none: those of the first. */
  readonly of: (priority: string | undefined) => TargetsOfPriority;
  /** Each a record without a prototype. */
  readonly byPriority: ReadonlyMap<string, TargetsOfPriority>;
  /** The names of the targets that are not the same for every priority. */
  readonly differing: ReadonlySet<string>;
  /** What a caller sees of them, frozen. */
  readonly source: Targets;
}

/** More than a person could keep in mind, or a ticket show. */
const MOST_TARGETS = 100;

const accepted = 'an object with at least one target, by name';

interface NamedContext extends TargetContext {
  /** Where the targets are that were read, for errors that need all of them. */
  readonly places: Map<CompiledTarget, string>;
}

/** One target for every priority, or one for each that has it; and what a caller sees of it. */
interface ReadTargets {
  readonly of: (priority: string) => CompiledTarget | null;
  readonly differs: boolean;
  readonly source: Targets[string];
}

/** The targets of a level; the priorities, where they are known, and `law` are the level's. */
export function readTargets(value: unknown, known: readonly string[] | undefined, law: 'PL' | null): CompiledTargets {
  const given = readRecord(value, 'targets', undefined, accepted);
  const names = Object.freeze(Object.keys(given).filter((name) => given[name] !== undefined));
  if (names.length === 0) refuseAs('targets', 'an empty object', accepted);
  if (names.length > MOST_TARGETS) refuse(value, 'targets', `at most ${MOST_TARGETS} targets`);
  const places = new Map<CompiledTarget, string>();
  const readOne = (name: string) => {
    readTargetName(name);
    return [name, readNamed(given[name], `targets.${name}`, known, { name, names, law, places })] as const;
  };
  const read = new Map(readAll(names.map((name) => () => readOne(name))));
  const targetsOf = (priority: string): TargetsOfPriority =>
    withoutPrototype([...read].map(([name, target]) => [name, target.of(priority)]));
  const priorities = known ?? [];
  const differing = new Set(names.filter((name) => read.get(name)?.differs));
  const first = targetsOf(priorities[0]);
  const byPriority = new Map(
    priorities.map((priority) => [priority, differing.size > 0 ? targetsOf(priority) : first]),
  );
  for (const targets of new Set(byPriority.values())) refuseCircles(targets, places);
  const source = plainRecord([...read].map(([name, target]) => [name, target.source]));
  return { names, of: (priority = priorities[0]) => byPriority.get(priority) ?? first, byPriority, differing, source };
}

function readNamed(
  value: unknown,
  field: string,
  known: readonly string[] | undefined,
  context: NamedContext,
): ReadTargets {
  const record = readRecord(value, field, undefined, 'a target, or an object with a target for each priority');
  // Where priorities are not known, they are the names of targets.
  const priorities = known ?? Object.keys(record).filter((name) => Object(record[name]).from !== undefined);
  if (isTarget(record, priorities)) {
    const target = readWhole(record, field, context);
    return { of: () => target, differs: false, source: target.source };
  }
  // A priority may be called as something that every object inherits.
  const named = priorities.filter((priority) => Object.hasOwn(record, priority) && record[priority] !== undefined);
  const { read } = readParts({}, '', {
    others: () => refuseOthers(record, field, priorities),
    read: () => readShared(named, record, field, context),
  });
  if (read.size === 0) refuseAs(field, describe(value), 'a target, or one for a priority');
  return {
    of: (priority) => read.get(priority) ?? null,
    differs: named.length < priorities.length || new Set(read.values()).size > 1,
    source: plainRecord([...read].map(([priority, { source }]) => [priority, source])),
  };
}

/** Whether an object is a target, and not targets by priority: it has a `from`, or else a field of a target and no target, so that
 * only its `from` is missing. */
function isTarget(given: InputRecord, priorities: readonly string[]): boolean {
  if (given.from !== undefined) return true;
  if (priorities.some((priority) => Object(given[priority]).from !== undefined)) return false;
  return targetFields.some((name) => !priorities.includes(name) && given[name] !== undefined);
}

function readWhole(value: unknown, field: string, context: NamedContext): CompiledTarget {
  const record = readRecord(value, field, undefined, 'a target, such as { from, until, within: { hours: 4 } }');
  const plain = readTarget(record, field, context);
  const target = withInterpretations(plain, record.interpretations, `${field}.interpretations`, context);
  context.places.set(target, field);
  return target;
}

/** Targets by priority: one object for those that are the same, so that they differ only where they do. */
function readShared(
  priorities: readonly string[],
  given: InputRecord,
  field: string,
  context: NamedContext,
): ReadonlyMap<string, CompiledTarget> {
  const byValue = new Map<unknown, CompiledTarget>();
  const byContent = new Map<string, CompiledTarget>();
  const readOne = (priority: string) => {
    const value = given[priority];
    const target = byValue.get(value) ?? readWhole(value, `${field}.${priority}`, context);
    const content = JSON.stringify(target.source);
    const same = byContent.get(content) ?? target;
    byValue.set(value, same);
    byContent.set(content, same);
    return [priority, same] as const;
  };
  return new Map(readAll(priorities.map((priority) => () => readOne(priority))));
}

/** Refuses targets that are estimated from each other, and interpretations by which they would be. */
function refuseCircles(targets: TargetsOfPriority, places: ReadonlyMap<CompiledTarget, string>): void {
  for (const target of Object.values(targets)) {
    if (!target) continue;
    const place = places.get(target);
    refuseCircle(target, `${place}`, targets);
    target.interpretations.forEach((other, i) => {
      refuseCircle(other.target, `${place}.interpretations[${i}].target`, targets);
    });
  }
}

function refuseCircle({ name, projectedFrom }: CompiledTarget, place: string, targets: TargetsOfPriority): void {
  const path = [name];
  for (let next = projectedFrom; next !== null; next = targets[next]?.projectedFrom ?? null) {
    const isCircle = path.includes(next);
    path.push(next);
    if (next === name)
      refuseAs(
        `${place}.projectedFrom`,
        `part of a circle (${path.join(' from ')})`,
        'a target that is not itself estimated from this one',
      );
    // A circle further on is reported for one of its own members.
    if (isCircle) return;
  }
}

/** A record in which a name finds its own value or nothing. */
function withoutPrototype<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  const record: Record<string, T> = Object.create(null);
  for (const [name, value] of entries) record[name] = value;
  return Object.freeze(record);
}

/** A plain record, of which `__proto__` would be a field like any other. */
function plainRecord<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.freeze(Object.fromEntries(entries));
}

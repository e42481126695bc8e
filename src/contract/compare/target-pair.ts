import { type Subject, type TargetSubject, targetPlace } from '../check/subject.js';
import type { ContractPath } from '../parse/contract-issue.js';
import type { SharedTarget } from './change-words.js';

/** The priorities that share a target in both of two levels. */
export interface Sharing {
  readonly priorities: readonly [string, ...string[]];
  /** The same as messages name it. */
  readonly named: SharedTarget;
}

interface Both {
  readonly before: TargetSubject;
  readonly after: TargetSubject;
}

/** A target that two levels of one key have. */
export type TargetPair = Sharing & Both;

/** The same where one of them may not have it. */
type Sides =
  | Both
  | { readonly before: TargetSubject; readonly after: undefined }
  | { readonly before: undefined; readonly after: TargetSubject };

/** A level of one of two contracts, and its targets. */
export interface LevelTargets {
  readonly subject: Subject;
  readonly targets: readonly TargetSubject[];
}

/** The targets that one or both of two levels have. */
export function targetPairs(before: LevelTargets, after: LevelTargets): readonly (Sharing & Sides)[] {
  const levels = [after.subject.level, before.subject.level];
  // Where neither differs by it, a ticket needs no priority.
  const isAny = levels.every(({ needsPriority }) => !needsPriority);
  const all = union(levels.map(({ priorities }) => priorities));
  const common = all.filter((priority) => levels.every(({ priorities }) => priorities.includes(priority)));
  const priorities = isAny && common.length > 0 ? common : all;
  return union(levels.map(({ names }) => names)).flatMap((name) => {
    const pairs: { readonly sides: Sides; readonly priorities: [string, ...string[]] }[] = [];
    for (const priority of priorities) {
      const sides = sidesOf(targetOf(before, name, priority, isAny), targetOf(after, name, priority, isAny));
      if (!sides) continue;
      const known = pairs.find((pair) => pair.sides.before === sides.before && pair.sides.after === sides.after);
      if (known) known.priorities.push(priority);
      else pairs.push({ sides, priorities: [priority] });
    }
    return pairs.map(({ sides, priorities: sharing }) => {
      // Of a target that is one for all of them they say nothing.
      const named = {
        target: (sides.after ?? sides.before).target,
        priorities: sharing.length === priorities.length ? [] : sharing,
      };
      return { ...sides, priorities: sharing, named };
    });
  });
}

/** The place of a target in the second contract, or of what it says. */
export function pairPlace(
  { after, priorities }: Pick<TargetPair, 'after' | 'priorities'>,
  ...field: readonly string[]
): ContractPath {
  return targetPlace({ ...after, priorities }, ...field);
}

function sidesOf(before: TargetSubject | undefined, after: TargetSubject | undefined): Sides | null {
  if (before) return { before, after };
  return after ? { before, after } : null;
}

/** Of a priority that the level does not know it has no target. */
function targetOf(
  { subject: { level }, targets }: LevelTargets,
  name: string,
  priority: string,
  isAny: boolean,
): TargetSubject | undefined {
  if (!isAny && !level.priorities.includes(priority)) return undefined;
  const compiled = level.targets(priority)[name];
  return targets.find(({ target }) => target === compiled);
}

const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];

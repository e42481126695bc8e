import type { Subject, TargetSubject } from '../check/subject.js';

/** The priorities that share a target in both of two levels. */
export interface Sharing {
  readonly priorities: readonly string[];
  /** What messages call it for them: 'The delivery (P1, P2)'. */
  readonly words: string;
}

/** A target that two levels of one key have. */
export interface TargetPair extends Sharing {
  readonly before: TargetSubject;
  readonly after: TargetSubject;
}

/** The same where one of them may not have it. */
export type Sides =
  | { readonly before: TargetSubject; readonly after: TargetSubject }
  | { readonly before: TargetSubject; readonly after: undefined }
  | { readonly before: undefined; readonly after: TargetSubject };

/** A level of one of two contracts, and its targets. */
export interface LevelTargets {
  readonly subject: Subject;
  readonly targets: readonly TargetSubject[];
}

/** The targets that one or both of two levels have. */
export function targetPairs(before: LevelTargets, after: LevelTargets): readonly (Sharing & Sides)[] {
  const priorities = union(after.subject.level.priorities, before.subject.level.priorities);
  return union(after.subject.level.names, before.subject.level.names).flatMap((name) => {
    const pairs: { readonly sides: Sides; readonly priorities: string[] }[] = [];
    for (const priority of priorities) {
      const sides = sidesOf(targetOf(before, name, priority), targetOf(after, name, priority));
      if (!sides) continue;
      const known = pairs.find((pair) => pair.sides.before === sides.before && pair.sides.after === sides.after);
      if (known) known.priorities.push(priority);
      else pairs.push({ sides, priorities: [priority] });
    }
    return pairs.map(({ sides, priorities: sharing }) => {
      // Of a target that is one for all of them they say nothing.
      const words = sharing.length === priorities.length ? `The ${name}` : `The ${name} (${sharing.join(', ')})`;
      return { ...sides, priorities: sharing, words };
    });
  });
}

function sidesOf(before: TargetSubject | undefined, after: TargetSubject | undefined): Sides | null {
  if (before) return { before, after };
  return after ? { before, after } : null;
}

/** A level that does not differ by the priority has its targets for any. */
function targetOf(
  { subject: { level }, targets }: LevelTargets,
  name: string,
  priority: string,
): TargetSubject | undefined {
  if (level.needsPriority && !level.priorities.includes(priority)) return undefined;
  const compiled = level.targets(priority)[name];
  return targets.find(({ target }) => target === compiled);
}

const union = (one: readonly string[], other: readonly string[]): readonly string[] => [...new Set([...one, ...other])];

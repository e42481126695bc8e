import type { CompiledTarget } from './compiled-target.js';
import type { TargetsOfPriority } from './read-targets.js';

/** A target, and what it would be under each of its interpretations. */
export function meaningsOf(target: CompiledTarget): readonly CompiledTarget[] {
  return [target, ...target.interpretations.map((other) => other.target)];
}

/** Every target of a level's records, each once, with what it would be under each of its interpretations. */
export function allTargets(records: Iterable<TargetsOfPriority>): readonly CompiledTarget[] {
  const targets = new Set([...records].flatMap((targets) => Object.values(targets)));
  return [...targets].flatMap((target) => (target ? meaningsOf(target) : []));
}

/** The targets of a name, each once, with the priorities that share it. */
export function sharedBy(
  targets: (priority: string) => TargetsOfPriority,
  name: string,
  priorities: readonly string[],
): ReadonlyMap<CompiledTarget, readonly [string, ...string[]]> {
  const shared = new Map<CompiledTarget, [string, ...string[]]>();
  for (const priority of priorities) {
    const target = targets(priority)[name];
    if (!target) continue;
    const having = shared.get(target);
    if (having) having.push(priority);
    else shared.set(target, [priority]);
  }
  return shared;
}

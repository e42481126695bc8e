import { refuseAs } from '../input.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import { readPriority } from '../terms/priority.js';
import type { CompiledLevel } from '../terms/read-level.js';

/** A target of a level for a priority, which is needed only where the target differs by it. */
export interface ReadPromised {
  readonly target: CompiledTarget;
  readonly priority: string | null;
}

/** The target of a name that a level has, for a priority as a caller gives it. */
export function readPromised(level: CompiledLevel, name: string, value: unknown): ReadPromised {
  const isNone = value === undefined || value === null;
  const priority =
    isNone && !level.differs(name) ? null : readPriority(value ?? undefined, 'priority', level.priorities);
  const target = level.targets(priority ?? undefined)[name];
  if (target) return { target, priority };
  const having = level.priorities.filter((id) => level.targets(id)[name]);
  return refuseAs('priority', `'${priority}', which has no ${name}`, `one of: ${having.join(', ')}`);
}

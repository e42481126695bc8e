import { startOf, targetIn, waitingIn } from '../deadlines/course.js';
import type { RangeEnd } from '../deadlines/due-types.js';
import type { Stretch } from '../deadlines/history.js';
import type { Job } from '../deadlines/measure.js';
import { type Planned, planEach } from '../deadlines/plan.js';
import { answerable } from '../mistakes.js';
import { combinationsOf } from '../terms/combinations.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import type { CompiledLevel } from '../terms/read-level.js';
import type { TargetsOfPriority } from '../terms/read-targets.js';

/** A target as it would be planned under a combination of interpretations. */
export interface Variant {
  /** None for the target as it is. */
  readonly used: RangeEnd['interpretations'];
  /** Null where it has not started; which is no reason for an estimate if the target itself has. */
  readonly plan: Planned | null;
}

/** A target under every combination of its interpretations, and of those of what it is estimated from; without those under which
 * the calendar or the hours have no answer. */
export function variantsOf(job: Job, level: CompiledLevel, plan: Planned): readonly Variant[] {
  const { name } = plan.target;
  return Array.from(jobsOf(job, level, plan.target, [])).flatMap(({ job: other, used }) => {
    if (used.length === 0) return [{ used, plan }];
    const found = answerable(() => planEach(other, [name])[0]);
    if (found === undefined) return [];
    return [{ used, plan: found?.isEstimate && !plan.isEstimate ? null : found }];
  });
}

/** A ticket as it would be under a combination of interpretations. */
interface Reinterpreted {
  readonly job: Job;
  readonly used: Variant['used'];
}

/** The combinations for a target, and, where it is estimated, with each of those for what it is estimated from. `path` are the
 * targets estimated from this one: an estimate from one of them would go round in circles. */
function* jobsOf(
  job: Job,
  level: CompiledLevel,
  target: CompiledTarget,
  path: readonly string[],
): Generator<Reinterpreted, void, undefined> {
  for (const combination of combinationsOf(target, level)) {
    const { projectedFrom } = combination.target;
    const own = combination.ids.map((id) => ({ target: target.name, id }));
    const changed = withTarget(job, target, combination.target);
    const hasStarted = startOf(combination.target, job.history.events) !== null;
    const source = hasStarted || projectedFrom === null ? null : waitingIn(changed.history, projectedFrom);
    const from = source && targetIn(source, `${projectedFrom}`);
    if (!from) yield { job: changed, used: own };
    else if (!path.includes(from.name))
      for (const { job: other, used } of jobsOf(changed, source.level, from, [...path, target.name]))
        yield { job: other, used: [...own, ...used] };
  }
}

/** A ticket with another target in the place of one. */
function withTarget(job: Job, target: CompiledTarget, other: CompiledTarget): Job {
  if (other === target) return job;
  const { atMs, events, pauses, pausedSince, stretches: before } = job.history;
  const stretches = before.map((stretch) =>
    targetIn(stretch, target.name) === target ? stretchWith(stretch, other) : stretch,
  );
  // Written out: an object that begins with the spread of another one takes 40 times as long to make in Node 20.
  return { calendars: job.calendars, history: { atMs, events, stretches, pauses, pausedSince } };
}

/** Levels with another target, by the targets that they had: the same few are asked for with every ticket. */
const changed = new WeakMap<TargetsOfPriority, WeakMap<CompiledTarget, CompiledLevel>>();

function stretchWith({ fromMs, level, priority }: Stretch, target: CompiledTarget): Stretch {
  const before = level.targets(priority);
  const known = changed.get(before) ?? new WeakMap<CompiledTarget, CompiledLevel>();
  const found = known.get(target) ?? levelWith(level, { ...before, [target.name]: target });
  changed.set(before, known.set(target, found));
  return { fromMs, level: found, priority };
}

function levelWith(level: CompiledLevel, targets: TargetsOfPriority): CompiledLevel {
  return { ...level, targets: () => targets };
}

import { calendarOf } from '../calendar/calendars.js';
import { targetIn } from '../deadlines/course.js';
import { writeDue } from '../deadlines/deadline.js';
import type { Stretch } from '../deadlines/history.js';
import type { Job } from '../deadlines/measure.js';
import { type Planned, planEach } from '../deadlines/plan.js';
import { answerable } from '../input.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import type { CompiledLevel } from '../terms/read-level.js';
import type { TargetsOfPriority } from '../terms/read-targets.js';
import type { InterpretationStep } from './steps.js';

/** The interpretations under which a target would be due at another instant, or would wait for another event. One at a time:
 * the others stay as they are. */
export function interpretationSteps(job: Job, planned: Planned): readonly InterpretationStep[] {
  return planned.target.interpretations.flatMap(({ id, text, target }) => {
    const other = answerable(() => planUnder(job, planned, target));
    if (other === undefined) return [];
    const differs = other?.dueMs !== planned.dueMs;
    if (!differs && target.until.join() === planned.target.until.join()) return [];
    const otherwise = other && writeDue(other.dueMs, calendarOf(job.calendars, target.calendar).zone);
    const cited = { rule: null, basis: 'interpretation' } as const;
    return [{ kind: 'interpretation', ...cited, id, text: { ...text }, otherwise, differs }];
  });
}

/** A target as it would be planned for the same ticket; null where it has not started, which is no reason for an estimate if
 * the target itself has. */
function planUnder(job: Job, { target, isEstimate }: Planned, other: CompiledTarget): Planned | null {
  const [found] = planEach(withTargets(job, target, other), [target.name]);
  return found?.isEstimate && !isEstimate ? null : found;
}

/** A ticket with another target in the place of one. */
export function withTargets(job: Job, target: CompiledTarget, other: CompiledTarget): Job {
  if (other === target) return job;
  const { atMs, events, pauses, pausedSince, stretches: before } = job.history;
  const stretches = before.map((stretch) =>
    targetIn(stretch, target.name) === target ? withTarget(stretch, other) : stretch,
  );
  // Written out: an object that begins with the spread of another one takes 40 times as long to make in Node 20.
  return { calendars: job.calendars, history: { atMs, events, stretches, pauses, pausedSince } };
}

/** Levels with another target, by the targets that they had: the same few are asked for with every ticket. */
const changed = new WeakMap<TargetsOfPriority, WeakMap<CompiledTarget, CompiledLevel>>();

function withTarget({ fromMs, level, priority }: Stretch, target: CompiledTarget): Stretch {
  const before = level.targets(priority);
  const known = changed.get(before) ?? new WeakMap<CompiledTarget, CompiledLevel>();
  const found = known.get(target) ?? levelWith(level, { ...before, [target.name]: target });
  changed.set(before, known.set(target, found));
  return { fromMs, level: found, priority };
}

function levelWith(level: CompiledLevel, targets: TargetsOfPriority): CompiledLevel {
  return { ...level, targets: () => targets };
}

import { type Course, courseOf, endedAt, targetIn, waitingIn } from '../deadlines/course.js';
import type { UnstartedTarget, WaitingTarget } from '../deadlines/deadline-types.js';
import { type LevelJob, namesOf } from '../deadlines/job.js';
import { type Planned, planAll } from '../deadlines/plan.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import { type UnstartedDetails, type WrittenStart, writeStarted, writeUnstarted } from './target-state.js';
import type { ReadThreshold } from './thresholds.js';
import { warningsOf } from './warnings.js';

/** A target that has not ended; `written` is null where it is estimated. */
export interface Ongoing {
  readonly course: Course;
  readonly written: WrittenStart | null;
}

/** A target where it stood, written out. */
export type WrittenTarget = WrittenStart | ((WaitingTarget | UnstartedTarget) & UnstartedDetails);

/** Where the targets of a ticket stood at an instant. */
export interface Standing {
  readonly job: LevelJob;
  readonly thresholds: readonly ReadThreshold[];
  /** By name, in the level's order; null where the ticket has no such target. */
  readonly targets: Readonly<Record<string, WrittenTarget | null>>;
  /** Those that have started or are estimated, and have not ended. */
  readonly ongoing: readonly Ongoing[];
  /** Those that have not started, nor ended. */
  readonly waiting: readonly CompiledTarget[];
}

/** Where the targets of a ticket stand, as of the instant of its history. */
export function standingOf(job: LevelJob, thresholds: readonly ReadThreshold[]): Standing {
  const names = namesOf(job);
  const plans = planAll(job, names);
  const targets: Record<string, WrittenTarget | null> = {};
  const ongoing: Ongoing[] = [];
  const waiting: CompiledTarget[] = [];
  for (const name of names) {
    const plan = plans.get(name) ?? null;
    const course = plan?.course ?? courseOf(job, name);
    if (!course || course.isEstimate) {
      targets[name] = unstarted(job, name, plan, waiting);
      if (course) ongoing.push({ course, written: null });
      continue;
    }
    const warnings = warningsOf(job, course, thresholds);
    const written = writeStarted(course, job.history, job.calendars, warnings);
    targets[name] = written;
    if (course.endedMs === undefined) ongoing.push({ course, written });
  }
  return { job, thresholds, targets, ongoing, waiting };
}

/** A target that has not started; added to those that are waited for, unless it has ended. */
function unstarted({ history, calendars }: LevelJob, name: string, plan: Planned | null, waiting: CompiledTarget[]) {
  const stretch = waitingIn(history, name);
  const target = targetIn(stretch, name);
  if (!target) return null;
  const endedMs = endedAt(target, history.events);
  if (endedMs === undefined) waiting.push(target);
  return writeUnstarted(target, stretch.priority, endedMs, plan, calendars);
}

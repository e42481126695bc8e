import type { CompiledTarget } from '../terms/compiled-target.js';
import type { TargetsOfPriority } from '../terms/read-targets.js';
import { type Course, courseOf, endedAt, estimated, type Start, startOf, targetIn, waitingIn } from './course.js';
import { type Due, dueFromEstimate, dueOf } from './due.js';
import type { Job } from './measure.js';

/** A target of a ticket that has started, or whose start is estimated: when it is due, and how that came about. */
export interface Planned {
  readonly target: CompiledTarget;
  readonly start: Start;
  readonly isEstimate: boolean;
  readonly due: Due;
  readonly dueMs: number;
  /** Through pauses and changes of priority; null where there were none. */
  readonly course: Course | null;
}

/** The targets of a ticket by name; null for those that have not started and cannot be estimated, and for those that its
 * priority does not have. */
export type Plans = ReadonlyMap<string, Planned | null>;

/** The targets of a ticket by name, in the order of the names. */
export function planAll(job: Job, names: readonly string[]): Plans {
  const plans = planEach(job, names);
  return new Map(names.map((name, i) => [name, plans[i]]));
}

/** The targets of a ticket, one for each name. */
export function planEach(job: Job, names: readonly string[]): readonly (Planned | null)[] {
  const { stretches, pauses } = job.history;
  const [{ level, priority }] = stretches;
  const targets = stretches.length === 1 && pauses.length === 0 ? level.targets(priority) : null;
  const planning = { job, names, targets, plans: new Array<Planned | null>(names.length) };
  for (let i = 0; i < names.length; i += 1) planAt(planning, i);
  return planning.plans;
}

/** The targets of a ticket on the way to be planned. */
interface Planning {
  readonly job: Job;
  readonly names: readonly string[];
  /** Those of the ticket, without pauses and changes of priority: nothing but their start decides. */
  readonly targets: TargetsOfPriority | null;
  /** Without those that are not planned yet: one that is estimated comes after that which it is estimated from. */
  readonly plans: (Planned | null)[];
}

function planAt(planning: Planning, i: number): Planned | null {
  const { plans } = planning;
  if (plans[i] === undefined) plans[i] = started(planning, i) ?? estimate(planning, i);
  return plans[i];
}

/** A target that has started. */
function started({ job, names, targets }: Planning, i: number): Planned | null {
  if (!targets) {
    const course = courseOf(job, names[i]);
    return course && ofCourse(course);
  }
  const target = targets[names[i]];
  const start = target ? startOf(target, job.history.events) : null;
  if (!target || !start) return null;
  const due = dueOf(target, start.ms, job.calendars);
  return { target, start, isEstimate: false, due, dueMs: due.dueMs, course: null };
}

/** A target that has not started, from the deadline of the one that it is estimated from. What has ended needs no estimate. */
function estimate(planning: Planning, i: number): Planned | null {
  const { job, names, targets } = planning;
  const { history, calendars } = job;
  const target = targets ? targets[names[i]] : targetIn(waitingIn(history, names[i]), names[i]);
  if (!target?.projectedFrom || endedAt(target, history.events) !== undefined) return null;
  const source = sourceOf(planning, target.projectedFrom);
  if (!source) return null;
  const start = { event: `${target.projectedFrom}-due`, ms: source.dueMs };
  if (history.pauses.length > 0) return ofCourse(estimated(job, target, start, source.course));
  const due = dueFromEstimate(target, start.ms, calendars);
  return { target, start, isEstimate: true, due, dueMs: due.dueMs, course: null };
}

/** The target that another one is estimated from, which may not be among those that are asked for. */
function sourceOf(planning: Planning, name: string): Planned | null {
  const i = planning.names.indexOf(name);
  return i < 0 ? planEach(planning.job, [name])[0] : planAt(planning, i);
}

function ofCourse(course: Course): Planned {
  const { target, start, isEstimate, measure } = course;
  return { target, start, isEstimate, due: measure.due, dueMs: measure.dueMs, course };
}

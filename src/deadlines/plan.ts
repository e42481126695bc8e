import type { CompiledTarget, TargetName } from '../terms/target.js';
import type { Start } from './deadline.js';
import { type Due, dueOf } from './due.js';
import type { Job } from './job.js';
import type { TicketEvents } from './ticket.js';

/** A target of a ticket that has started, or whose start is estimated. */
export interface Planned {
  readonly target: CompiledTarget;
  readonly start: Start;
  readonly due: Due;
}

/** The targets of a ticket; null for those that have not started and of which nothing can be estimated. */
export type Plans = Readonly<Record<TargetName, Planned | null>>;

/** The first of the events that start a target which has happened. */
export function startOf({ from }: CompiledTarget, events: TicketEvents): Start | null {
  for (const event of from) {
    const ms = events[event];
    if (ms !== undefined) return { event, ms };
  }
  return null;
}

/** Where a target starts that has not started yet: at the deadline of the one that it is estimated from, if that is known. */
export function projectedStart({ projectedFrom }: CompiledTarget, dueMs: number | undefined): Start | null {
  return projectedFrom && dueMs !== undefined ? { event: `${projectedFrom}-due`, ms: dueMs } : null;
}

/** A target of a ticket, by itself. */
export function planTarget(job: Job, name: TargetName): Planned | null {
  const { projectedFrom } = job.commitment.targets[name];
  const isProjected = projectedFrom !== null && startOf(job.commitment.targets[name], job.events) === null;
  return plan(job, name, isProjected ? planTarget(job, projectedFrom) : null);
}

/** The targets of a ticket. */
export function planAll(job: Job): Plans {
  const reaction = plan(job, 'reaction', null);
  const delivery = plan(job, 'delivery', null);
  return { reaction, delivery, return: plan(job, 'return', delivery) };
}

/** `projection` is the target that it is estimated from. */
function plan({ commitment, events, calendar }: Job, name: TargetName, projection: Planned | null): Planned | null {
  const target = commitment.targets[name];
  const start = startOf(target, events) ?? projectedStart(target, projection?.due.dueMs);
  return start && { target, start, due: dueOf(target, start.ms, calendar) };
}

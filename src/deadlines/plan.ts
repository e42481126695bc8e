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

/** A target of a ticket; `known` are those that have been planned already. */
export function planTarget(job: Job, name: TargetName, known: Partial<Plans> = {}): Planned | null {
  const target = job.commitment.targets[name];
  const { projectedFrom } = target;
  const projection = (): Planned | null | undefined => {
    if (!projectedFrom) return null;
    return known[projectedFrom] === undefined ? planTarget(job, projectedFrom) : known[projectedFrom];
  };
  const start = startOf(target, job.events) ?? projectedStart(target, projection()?.due.dueMs);
  return start && { target, start, due: dueOf(target, start.ms, job.calendar) };
}

/** The targets of a ticket, each planned once. */
export function planAll(job: Job): Plans {
  const reaction = planTarget(job, 'reaction');
  const delivery = planTarget(job, 'delivery');
  return { reaction, delivery, return: planTarget(job, 'return', { delivery }) };
}

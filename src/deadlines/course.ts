import type { CompiledTarget } from '../terms/compiled-target.js';
import type { Events } from './events.js';
import type { History, Stretch } from './history.js';
import { amountsBy, consumedBy, isPast, type Job, type Measure, measure, type Stage } from './measure.js';

/** What a target starts from: an event of the ticket; 'priority-changed', where the level restarts with it; or, while that is
 * not known, the deadline of the target that it is estimated from, such as 'delivery-due'. */
export interface Start {
  readonly event: string;
  readonly ms: number;
}

/** A target from its start to where it stands. */
export interface Course {
  readonly target: CompiledTarget;
  readonly priority: string | undefined;
  readonly start: Start;
  readonly isEstimate: boolean;
  /** Where the target stands that it is estimated from. */
  readonly source: Course | null;
  /** How it is measured, which other instants can be asked about. */
  readonly stage: Stage;
  readonly measure: Measure;
  /** When it ended; undefined while it has not. */
  readonly endedMs: number | undefined;
  /** Its end, or the instant as of which the ticket is seen: Infinity for all that is known. */
  readonly nowMs: number;
  /** The changes of priority, or of level, that made a difference to it. */
  readonly changes: readonly Stretch[];
}

/** The first event of a target's list that has happened, whatever their times. */
export function startOf({ from, fromFields }: CompiledTarget, events: Events): Start | null {
  for (let i = 0; i < from.length; i += 1) {
    const ms = events[fromFields[i]];
    if (ms !== undefined) return { event: from[i], ms };
  }
  return null;
}

/** The earliest of the events that end a target. */
export function endedAt({ untilFields }: CompiledTarget, events: Events): number | undefined {
  let ended: number | undefined;
  for (const field of untilFields) {
    const ms = events[field];
    if (ms !== undefined && (ended === undefined || ms < ended)) ended = ms;
  }
  return ended;
}

/** The target of a name under a level and a priority; null where it has none. */
export function targetIn({ level, priority }: Stretch, name: string): CompiledTarget | null {
  return level.targets(priority)[name] ?? null;
}

/** The stretch by which a target is measured that has not started: that of its end, which nothing undoes, or else the last. */
export function waitingIn({ stretches, events }: History, name: string): Stretch {
  if (stretches.length === 1) return stretches[0];
  const ended = stretches.find((stretch, i) => {
    const target = targetIn(stretch, name);
    const endedMs = target ? endedAt(target, events) : undefined;
    return endedMs !== undefined && endedMs < (stretches[i + 1]?.fromMs ?? Number.POSITIVE_INFINITY);
  });
  return ended ?? stretches[stretches.length - 1];
}

/** A target on its way through the changes of priority. */
interface Going {
  readonly target: CompiledTarget;
  readonly stretch: Stretch;
  readonly start: Start;
  readonly stage: Stage;
  readonly changes: readonly Stretch[];
}

/** A target of a ticket through the changes of priority and of level; null where it has not started, or the ticket has it no
 * longer. What was met or breached before a change is out of its reach. */
export function courseOf(job: Job, name: string): Course | null {
  const { stretches } = job.history;
  let going: Going | null = null;
  for (const [i, stretch] of stretches.entries()) {
    if (going && isSettled(job, going, stretch.fromMs)) break;
    going = through(job, name, going, stretch, stretches[i + 1]?.fromMs ?? Number.POSITIVE_INFINITY);
  }
  return going && arrived(job, going);
}

/** A target after a stretch, given where it was before. */
function through(job: Job, name: string, before: Going | null, stretch: Stretch, endsMs: number): Going | null {
  const target = targetIn(stretch, name);
  const start = target && startOf(target, job.history.events);
  if (!target || !start || start.ms >= endsMs) return null;
  if (!before) return begun(target, start, stretch);
  // A change that leaves the target as it is changes nothing of it.
  return before.target === target ? { ...before, stretch } : changed(job, before, target, start, stretch);
}

/** A target that is estimated from the deadline of another one. */
export function estimated(job: Job, target: CompiledTarget, from: Start, source: Course | null): Course {
  const stretch = job.history.stretches[job.history.stretches.length - 1];
  return {
    ...arrived(job, { target, stretch, start: from, stage: fresh(target, from.ms, true), changes: [] }),
    isEstimate: true,
    source,
  };
}

/** A target where it stands. */
function arrived(job: Job, { target, stretch, start, stage, changes }: Going): Course {
  const endedMs = endedAt(target, job.history.events);
  // What a new target asks for may have happened before the change to it.
  const nowMs = endedMs === undefined ? job.history.atMs : Math.max(endedMs, stage.sinceMs);
  const { priority } = stretch;
  const measured = measure(job, stage, nowMs);
  const estimate = { isEstimate: false, source: null };
  return { target, priority, start, ...estimate, stage, measure: measured, endedMs, nowMs, changes };
}

/** Whether a target is met or breached by an instant. */
function isSettled(job: Job, { target, stage }: Going, atMs: number): boolean {
  const endedMs = endedAt(target, job.history.events);
  return (endedMs !== undefined && endedMs < atMs) || isPast(measure(job, stage, atMs), atMs);
}

function fresh(target: CompiledTarget, ms: number, isEstimate = false): Stage {
  return { target, sinceMs: ms, startMs: ms, isEstimate, carried: null };
}

/** A target that the ticket did not have before. One that started earlier counts from there, or from the change. */
function begun(target: CompiledTarget, start: Start, stretch: Stretch): Going {
  if (start.ms >= stretch.fromMs || stretch.level.priorityChange === 'from-start')
    return { target, stretch, start, stage: fresh(target, start.ms), changes: [] };
  const restart = { event: 'priority-changed', ms: stretch.fromMs };
  return { target, stretch, start: restart, stage: fresh(target, restart.ms), changes: [stretch] };
}

/** A target in place of the one before, by the policy of the level. */
function changed(job: Job, before: Going, target: CompiledTarget, start: Start, stretch: Stretch): Going {
  const { fromMs, level } = stretch;
  const changes = [...before.changes, stretch];
  if (start.ms >= fromMs || level.priorityChange !== 'carry-over') return { ...begun(target, start, stretch), changes };
  const found = measure(job, before.stage, fromMs);
  const { givenMs: totalMs, lastTouched } = measure(job, fresh(target, start.ms), fromMs);
  const carried = { share: consumedBy(found, fromMs), ...amountsBy(found, fromMs), totalMs, lastTouched };
  const stage = { target, sinceMs: fromMs, startMs: start.ms, isEstimate: false, carried };
  return { target, stretch, start, stage, changes };
}

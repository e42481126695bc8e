import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Milestone, StartEvent } from '../deadlines/deadline.js';
import type { DeliveryMilestone } from '../terms/code.js';
import type { CompiledCommitment } from '../terms/commitment.js';
import type { Priority } from '../terms/priority.js';
import { courseOf, deliveryEvents } from './course.js';
import type { Measure, Timer, TrackingJob } from './stage.js';

/** A clock of a ticket. */
export type ClockName = 'reaction' | 'delivery' | 'return';

/** The clocks, in the order in which they start. */
export const clockNames: readonly ClockName[] = ['reaction', 'delivery', 'return'];

/** What a clock starts from: as of a deadline; or the change of priority, where the level says that the clock restarts with it. */
export type TrackedStart = StartEvent | 'priority-changed';

/** A clock that has started, for writing it out and for finding what changes next. */
export interface Standing<M extends Milestone = Milestone> {
  readonly clock: ClockName;
  readonly milestone: M;
  readonly priority: Priority;
  readonly commitment: CompiledCommitment;
  readonly event: TrackedStart;
  readonly startMs: number;
  readonly measure: Measure;
  readonly endedMs: number | undefined;
  /** Its end, or the instant of the tracking. */
  readonly nowMs: number;
  /** Since when the ticket is in a pause that stops this clock. */
  readonly pausedSince: number | undefined;
  readonly calendar: BusinessCalendar;
}

/** Whether time is being used up, but for what has ended or is paused. */
export function isOpenNow({ measure: { open }, nowMs }: Standing): boolean {
  return !open || open.isOpen(nowMs);
}

/** Whether an ongoing pause stops the clock: until its time is used up or its day is past, at once while the service is open,
 * and otherwise where it has already taken service time. One that begins while the service is closed stops nothing before
 * the next opening. */
export function isStopped(standing: Standing): boolean {
  const { measure, startMs, nowMs, pausedSince } = standing;
  if (pausedSince === undefined || !measure.open || isUsedUp(standing)) return false;
  return isOpenNow(standing) || measure.open.between(Math.max(pausedSince, startMs), nowMs) > 0;
}

/** Whether a promise of hours has none left. One of no time at all has it until its service opens. */
function isUsedUp({ measure: { carried, givenMs, dueMs, lastTouched }, nowMs }: Standing): boolean {
  return lastTouched === undefined && nowMs >= dueMs && (givenMs > 0 || carried !== null);
}

/** Where the reaction stands (REACT-1, REACT-2); null before the ticket is opened. */
export function reactionStanding(job: TrackingJob): Standing<'contact'> | null {
  const { openedAt } = job.history.events;
  if (openedAt > job.history.atMs) return null;
  return standingOf({ job, clock: 'reaction', startMs: openedAt }, 'opened', () => 'contact');
}

/** Where the delivery stands (DELIV-1 and what follows it); null before the confirmation. */
export function deliveryStanding(job: TrackingJob): Standing<DeliveryMilestone> | null {
  const { confirmedAt } = job.history.events;
  if (confirmedAt === undefined) return null;
  const timer = { job, clock: 'delivery', startMs: confirmedAt } as const;
  return standingOf(timer, 'confirmed', ({ delivery }) => delivery.milestone);
}

function standingOf<M extends Milestone>(
  timer: Timer,
  started: 'opened' | 'confirmed',
  milestoneOf: (commitment: CompiledCommitment) => M,
): Standing<M> {
  const { clock, job } = timer;
  const { stage, measure, endedMs, nowMs } = courseOf(timer);
  const { priority, commitment } = stage;
  const restarted = stage.carried === null && stage.sinceMs > timer.startMs;
  const event = restarted ? 'priority-changed' : started;
  const startMs = restarted ? stage.sinceMs : timer.startMs;
  const milestone = milestoneOf(commitment);
  const pausedSince = measure.stopsInPauses ? job.history.pausedSince : undefined;
  return {
    clock,
    milestone,
    priority,
    commitment,
    event,
    startMs,
    measure,
    endedMs,
    nowMs,
    pausedSince,
    calendar: job.calendar,
  };
}

/** The priority of a delivery that has no clock, and its promise: those at its milestone, if that has happened. */
export function unconfirmed({ level, history }: TrackingJob): Pick<Standing, 'priority' | 'commitment'> {
  const { priorities, events } = history;
  const found = priorities.find(({ priority }, i) => {
    const { milestone } = level.commitments[priority].delivery;
    const endedMs = events[deliveryEvents[milestone]];
    return endedMs !== undefined && endedMs < (priorities[i + 1]?.fromMs ?? Number.POSITIVE_INFINITY);
  });
  const priority = found?.priority ?? events.priority;
  return { priority, commitment: level.commitments[priority] };
}

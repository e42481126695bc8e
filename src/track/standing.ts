import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { elapsedTime } from '../calendar/paused-time.js';
import { type Deadline, type Milestone, type RuleId, type StartEvent, writeDeadline } from '../deadlines/deadline.js';
import { returnOf } from '../deadlines/return.js';
import type { DeliveryMilestone } from '../terms/code.js';
import type { CompiledCommitment } from '../terms/commitment.js';
import type { Priority } from '../terms/priority.js';
import { courseOf, deliveryEvents } from './course.js';
import type { Measure, Timer, TrackingJob } from './stage.js';
import { asOf } from './tracked-ticket.js';

/** A clock of a ticket. */
export type ClockName = 'reaction' | 'delivery' | 'return';

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
  const { measure, nowMs, pausedSince } = standing;
  if (pausedSince === undefined || !measure.open || isUsedUp(standing)) return false;
  return isOpenNow(standing) || measure.open.between(Math.max(pausedSince, measure.sinceMs), nowMs) > 0;
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

/** Where the return stands (RET-1, RET-3), or, while no delivery is known, by when it is projected (RET-2). */
export interface ReturnCourse {
  readonly standing: Standing<'return'> | null;
  readonly projection: Deadline<'return'> | null;
}

/** The course of the return, which may begin with the delivery or, on site, with the arrival. */
export function returnCourse(job: TrackingJob, delivery: Standing | null): ReturnCourse {
  const { level, calendar, history } = job;
  const { events, atMs } = history;
  const { priority, commitment } = delivery ?? unconfirmed(job);
  const due = delivery && { dueAt: new Date(delivery.measure.dueMs) };
  const deadline = overdueByArrival(job) ?? returnOf({ level, calendar, commitment, events }, due);
  if (!deadline || deadline.startsFrom.event === 'delivery-due') return { standing: null, projection: deadline };
  const { event, at } = deadline.startsFrom;
  const [startMs, dueMs] = [at.getTime(), deadline.dueAt.getTime()];
  const endedMs = events.returnedAt;
  const standing: Standing<'return'> = {
    clock: 'return',
    milestone: 'return',
    priority,
    commitment,
    event,
    startMs,
    measure: calendarDays(startMs, dueMs, deadline.rules),
    endedMs,
    nowMs: Math.max(endedMs ?? atMs, startMs),
    pausedSince: undefined,
    calendar,
  };
  return { standing, projection: null };
}

/** The customer's days: neither service hours nor pauses change them. */
function calendarDays(sinceMs: number, dueMs: number, rules: readonly RuleId[]): Measure {
  const common = { open: null, time: elapsedTime, carried: null, stopsInPauses: false, lastTouched: undefined };
  return { ...common, sinceMs, givenMs: dueMs - sinceMs, dueMs, rules };
}

/** The deadline of a return that counted from the arrival, while that was all that was known, and ran out before the
 * delivery: it has run out. */
function overdueByArrival(job: TrackingJob): Deadline<'return'> | null {
  const { deliveredAt, arrivedAt } = job.history.events;
  if (deliveredAt === undefined || arrivedAt === undefined || arrivedAt >= deliveredAt) return null;
  const before = { ...job, history: asOf(job.history, deliveredAt - 1) };
  const { standing } = returnCourse(before, deliveryStanding(before));
  if (!standing || standing.nowMs <= standing.measure.dueMs) return null;
  const { startMs, measure } = standing;
  return writeDeadline('return', 'arrived', startMs, measure.dueMs, measure.rules, job.calendar.zone);
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

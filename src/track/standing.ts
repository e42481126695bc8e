import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { StartEvent } from '../deadlines/deadline.js';
import type { Priority } from '../terms/priority.js';
import type { CompiledTarget } from '../terms/target.js';
import { courseOf } from './course.js';
import type { Measure, TrackingJob } from './stage.js';

/** What a clock starts from: as of a deadline; or the change of priority, where the level says that the clock restarts with it. */
export type TrackedStart = StartEvent | 'priority-changed';

/** A clock that has started, for writing it out and for finding what changes next. */
export interface Standing {
  readonly target: CompiledTarget;
  readonly priority: Priority;
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

/** Where a target stands that starts with one event: the reaction, the delivery; null before it. */
export function standingOf(job: TrackingJob, clock: 'reaction' | 'delivery'): Standing | null {
  const { history, level } = job;
  const { events, atMs, priority } = history;
  const [started] = level.commitments[priority].targets[clock].from;
  const startedMs = events[started];
  if (startedMs === undefined || startedMs > atMs) return null;
  const { stage, measure, endedMs, nowMs } = courseOf({ job, clock, startMs: startedMs });
  const restarted = stage.carried === null && stage.sinceMs > startedMs;
  return {
    target: stage.target,
    priority: stage.priority,
    event: restarted ? 'priority-changed' : started,
    startMs: restarted ? stage.sinceMs : startedMs,
    measure,
    endedMs,
    nowMs,
    pausedSince: measure.stopsInPauses ? history.pausedSince : undefined,
    calendar: job.calendar,
  };
}

/** The priority by which a delivery is measured that has not started: the one at its end, if that has happened. */
export function priorityOfUnstarted({ level, history }: TrackingJob): Priority {
  const { priorities, events, priority } = history;
  const found = priorities.find((stretch, i) => {
    const endedMs = events[level.commitments[stretch.priority].targets.delivery.until];
    return endedMs !== undefined && endedMs < (priorities[i + 1]?.fromMs ?? Number.POSITIVE_INFINITY);
  });
  return found?.priority ?? priority;
}

import { elapsedTime } from '../calendar/paused-time.js';
import { dueOf } from '../deadlines/due.js';
import { type Planned, projectedStart, startOf } from '../deadlines/plan.js';
import { type RuleId, rulesOf } from '../deadlines/rules.js';
import type { Measure, TrackingJob } from './stage.js';
import { priorityOfUnstarted, type Standing, standingOf } from './standing.js';
import { asOf, type TicketHistory } from './tracked-ticket.js';

/** Where the return stands (RET-1, RET-3), or, while no delivery is known, by when it is projected (RET-2). */
export interface ReturnCourse {
  readonly standing: Standing | null;
  readonly projection: Planned | null;
}

/** The course of the return, which may begin with the delivery or, on site, with the arrival. What has ended or run out is
 * out of reach of what comes after that. */
export function returnCourse(job: TrackingJob, delivery: Standing | null): ReturnCourse {
  const { history } = job;
  const { arrived = Number.NEGATIVE_INFINITY, delivered = Number.NEGATIVE_INFINITY, returned } = history.events;
  const course = courseBy(job, delivery);
  // Before the delivery it counted from the arrival, and may have run out.
  const byArrival = arrived < delivered ? knownBy(job, delivered - 1) : course;
  const settledMs = Math.min(returned ?? Number.POSITIVE_INFINITY, overdueSince(byArrival), overdueSince(course));
  const { fromMs } = history.priorities[history.priorities.length - 1];
  if (Math.max(arrived, delivered, fromMs) <= settledMs) return course;
  const { standing } = knownBy(job, settledMs);
  // Brought back before anything was known that it counts from: what came to be known is that.
  if (!standing) return course;
  return { standing: { ...standing, ...nowOf(history, standing.startMs) }, projection: null };
}

function knownBy(job: TrackingJob, atMs: number): ReturnCourse {
  const before = { ...job, history: asOf(job.history, atMs) };
  return courseBy(before, standingOf(before, 'delivery'));
}

/** The last instant at which a return was in time that is overdue or came late; Infinity where it is neither. */
function overdueSince({ standing }: ReturnCourse): number {
  return standing && standing.nowMs > standing.measure.dueMs ? standing.measure.dueMs : Number.POSITIVE_INFINITY;
}

function courseBy(job: TrackingJob, delivery: Standing | null): ReturnCourse {
  const { level, calendar, history } = job;
  const priority = delivery?.priority ?? priorityOfUnstarted(job);
  const target = level.commitments[priority].targets.return;
  const start = startOf(target, history.events);
  if (!start) {
    const projected = projectedStart(target, delivery?.measure.dueMs);
    const projection = projected && { target, start: projected, due: dueOf(target, projected.ms, calendar) };
    return { standing: null, projection };
  }
  const { dueMs, days } = dueOf(target, start.ms, calendar);
  const standing: Standing = {
    target,
    priority,
    event: start.event,
    startMs: start.ms,
    measure: calendarDays(start.ms, dueMs, rulesOf(target, days, false)),
    ...nowOf(history, start.ms),
    pausedSince: undefined,
    calendar,
  };
  return { standing, projection: null };
}

function nowOf({ events, atMs }: TicketHistory, startMs: number): Pick<Standing, 'endedMs' | 'nowMs'> {
  const endedMs = events.returned;
  return { endedMs, nowMs: Math.max(endedMs ?? atMs, startMs) };
}

/** The customer's days: neither service hours nor pauses change them. */
function calendarDays(sinceMs: number, dueMs: number, rules: readonly RuleId[]): Measure {
  return {
    open: null,
    time: elapsedTime,
    carried: null,
    sinceMs,
    givenMs: dueMs - sinceMs,
    dueMs,
    rules,
    stopsInPauses: false,
    lastTouched: undefined,
  };
}

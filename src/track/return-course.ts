import { elapsedTime } from '../calendar/paused-time.js';
import type { Deadline, RuleId } from '../deadlines/deadline.js';
import { returnOf } from '../deadlines/return.js';
import type { Measure, TrackingJob } from './stage.js';
import { deliveryStanding, type Standing, unconfirmed } from './standing.js';
import { asOf, type TicketHistory } from './tracked-ticket.js';

/** Where the return stands (RET-1, RET-3), or, while no delivery is known, by when it is projected (RET-2). */
export interface ReturnCourse {
  readonly standing: Standing<'return'> | null;
  readonly projection: Deadline<'return'> | null;
}

/** The course of the return, which may begin with the delivery or, on site, with the arrival. What has ended or run out is
 * out of reach of what comes after that. */
export function returnCourse(job: TrackingJob, delivery: Standing | null): ReturnCourse {
  const { history } = job;
  const { arrivedAt = Number.NEGATIVE_INFINITY, deliveredAt = Number.NEGATIVE_INFINITY, returnedAt } = history.events;
  const course = courseBy(job, delivery);
  // Before the delivery it counted from the arrival, and may have run out.
  const byArrival = arrivedAt < deliveredAt ? knownBy(job, deliveredAt - 1) : course;
  const settledMs = Math.min(returnedAt ?? Number.POSITIVE_INFINITY, overdueSince(byArrival), overdueSince(course));
  const { fromMs } = history.priorities[history.priorities.length - 1];
  if (Math.max(arrivedAt, deliveredAt, fromMs) <= settledMs) return course;
  const { standing } = knownBy(job, settledMs);
  // Brought back before anything was known that it counts from: what came to be known is that.
  if (!standing) return course;
  return { standing: { ...standing, ...nowOf(history, standing.startMs) }, projection: null };
}

function knownBy(job: TrackingJob, atMs: number): ReturnCourse {
  const before = { ...job, history: asOf(job.history, atMs) };
  return courseBy(before, deliveryStanding(before));
}

/** The last instant at which a return was in time that is overdue or came late; Infinity where it is neither. */
function overdueSince({ standing }: ReturnCourse): number {
  return standing && standing.nowMs > standing.measure.dueMs ? standing.measure.dueMs : Number.POSITIVE_INFINITY;
}

function courseBy(job: TrackingJob, delivery: Standing | null): ReturnCourse {
  const { level, calendar, history } = job;
  const { priority, commitment } = delivery ?? unconfirmed(job);
  const due = delivery && { dueAt: new Date(delivery.measure.dueMs) };
  const deadline = returnOf({ level, calendar, commitment, events: history.events }, due);
  if (!deadline || deadline.startsFrom.event === 'delivery-due') return { standing: null, projection: deadline };
  const { event, at } = deadline.startsFrom;
  const startMs = at.getTime();
  const standing: Standing<'return'> = {
    clock: 'return',
    milestone: 'return',
    priority,
    commitment,
    event,
    startMs,
    measure: calendarDays(startMs, deadline.dueAt.getTime(), deadline.rules),
    ...nowOf(history, startMs),
    pausedSince: undefined,
    calendar,
  };
  return { standing, projection: null };
}

function nowOf({ events, atMs }: TicketHistory, startMs: number): Pick<Standing, 'endedMs' | 'nowMs'> {
  const endedMs = events.returnedAt;
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

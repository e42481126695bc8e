import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { nextOpening, openTimeOf } from '../calendar/clock.js';
import type { Interval } from '../calendar/interval.js';
import type { OpenTime } from '../calendar/open-time.js';
import { cutoffOn } from '../deadlines/due.js';
import type { Job } from '../deadlines/job.js';
import { type Planned, planAll } from '../deadlines/plan.js';
import type { TicketEvents } from '../deadlines/ticket.js';
import type { CompiledCommitment } from '../terms/compile-targets.js';
import type { CompiledLevel } from '../terms/level.js';
import type { Priority } from '../terms/priority.js';
import type { CompiledTarget, Milestone } from '../terms/target.js';
import { returnCourse } from '../track/return-course.js';
import type { TrackingJob } from '../track/stage.js';
import { priorityOfUnstarted, type Standing, standingOf } from '../track/standing.js';
import { type StartedClock, stateOf } from '../track/tracked-clock.js';
import type { MarkKind } from './words.js';

/** An instant that is marked; `note` is what a change of priority leads to. */
export interface Mark {
  readonly kind: MarkKind;
  readonly ms: number;
  readonly note?: string;
}

/** How far a clock has come. */
export interface Progress {
  readonly state: StartedClock['state'];
  /** Its end, or the instant that the ticket is seen from. */
  readonly nowMs: number;
  readonly ended: boolean;
  /** The pauses that stop it, of whatever time. */
  readonly pauses: readonly Interval[];
}

/** A clock to be drawn from its start to its deadline. */
export interface Bar {
  readonly milestone: Milestone;
  readonly startMs: number;
  readonly dueMs: number;
  /** Whether it counts from a delivery that is due and not known yet (RET-2). */
  readonly projected: boolean;
  /** The time that counts; null where all of it does. */
  readonly open: OpenTime | null;
  /** Null where the ticket is seen from no instant, or its clock has not begun. */
  readonly progress: Progress | null;
}

/** Everything that a picture shows, as instants. */
export interface Scene {
  readonly level: CompiledLevel;
  readonly calendar: BusinessCalendar;
  readonly priority: Priority;
  /** Of the delivery: its hours are those that are shown. */
  readonly commitment: CompiledCommitment;
  readonly reaction: Bar | null;
  readonly delivery: Bar | null;
  readonly return: Bar | null;
  /** In order. */
  readonly marks: readonly Mark[];
}

/** A ticket and its deadlines, seen from no instant. A clock that has ended is final whenever it is seen, so those that pauses
 * may stop are drawn as they stand; `tracked` is the same ticket after its last event. */
export function plannedScene(job: Job, tracked: TrackingJob): Scene {
  const { level, calendar, commitment, priority, events } = job;
  const { reaction, delivery, return: back } = planAll(job);
  const ended = (standing: Standing | null): Bar | null =>
    standing?.endedMs === undefined ? null : trackedBar(standing, tracked.history.pauses);
  const planned = (plan: Planned | null): Bar | null => plan && plannedBar(plan, calendar);
  return {
    level,
    calendar,
    priority,
    commitment,
    reaction: ended(standingOf(tracked, 'reaction')) ?? planned(reaction),
    delivery: ended(standingOf(tracked, 'delivery')) ?? planned(delivery),
    return: back && returnBar(plannedBar(back, calendar), events.returned),
    marks: inOrder([
      ...eventMarks(events),
      ...cutoffMarks(commitment.targets.delivery, events.confirmed ?? events.opened, calendar),
    ]),
  };
}

/** A ticket as it stood at an instant. */
export function trackedScene(job: TrackingJob): Scene {
  const { level, calendar, history } = job;
  const { atMs, events, priorities } = history;
  const reaction = standingOf(job, 'reaction');
  const delivery = standingOf(job, 'delivery');
  const priority = delivery?.priority ?? priorityOfUnstarted(job);
  const commitment = level.commitments[priority];
  const { standing, projection } = returnCourse(job, delivery);
  const changes = priorities
    .slice(1)
    .map((change): Mark => ({ kind: 'priority', ms: change.fromMs, note: change.priority }));
  const opened = events.opened <= atMs;
  return {
    level,
    calendar,
    priority,
    commitment,
    reaction: reaction && trackedBar(reaction, history.pauses),
    delivery: delivery && trackedBar(delivery, history.pauses),
    return: standing ? trackedBar(standing, history.pauses) : projection && plannedBar(projection, calendar),
    marks: inOrder([
      ...(opened ? eventMarks(events) : []),
      ...changes,
      ...(opened ? cutoffMarks(commitment.targets.delivery, delivery?.startMs ?? atMs, calendar) : []),
      { kind: 'now', ms: atMs },
    ]),
  };
}

function plannedBar({ target, start, due }: Planned, calendar: BusinessCalendar): Bar {
  const { hours, milestone } = target;
  return {
    milestone,
    startMs: start.ms,
    dueMs: due.dueMs,
    projected: start.event === 'delivery-due',
    open: hours.always ? null : openTimeOf(hours, calendar),
    progress: null,
  };
}

/** A return with its end, where it has one and counts from what has happened. */
function returnBar(bar: Bar, returnedMs: number | undefined): Bar {
  if (returnedMs === undefined || bar.projected) return bar;
  const state = returnedMs > bar.dueMs ? 'breached' : 'met';
  return { ...bar, progress: { state, nowMs: Math.max(returnedMs, bar.startMs), ended: true, pauses: [] } };
}

function trackedBar(standing: Standing, pauses: readonly Interval[]): Bar {
  const { target, startMs, measure, nowMs, endedMs } = standing;
  const stopping = measure.stopsInPauses ? pauses : [];
  return {
    milestone: target.milestone,
    startMs,
    dueMs: measure.dueMs,
    projected: false,
    open: measure.open,
    progress: { state: stateOf(standing), nowMs, ended: endedMs !== undefined, pauses: stopping },
  };
}

function inOrder(marks: readonly Mark[]): readonly Mark[] {
  return marks.toSorted((a, b) => a.ms - b.ms);
}

function eventMarks(events: TicketEvents): readonly Mark[] {
  return eventKinds.flatMap((kind) => {
    const ms = events[kind];
    return ms === undefined ? [] : [{ kind, ms }];
  });
}

const eventKinds = ['opened', 'contacted', 'confirmed', 'dispatched', 'delivered', 'arrived', 'returned'] as const;

/** The cutoff of the day on which a confirmation counts, which is the one that decides; while there is none, that of the day
 * on which one would. */
function cutoffMarks({ hours, length }: CompiledTarget, fromMs: number, calendar: BusinessCalendar): readonly Mark[] {
  if (length.unit === 'ms' || !length.cutoff) return [];
  const day = calendar.dayOf(nextOpening(openTimeOf(hours, calendar), fromMs));
  if (length.unit === 'business-day' && !calendar.isBusiness(day)) return [];
  return [{ kind: 'cutoff', ms: cutoffOn(day, length.cutoff, calendar) }];
}

import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { addOpenTime, openTimeOf } from '../calendar/clock.js';
import type { Interval } from '../calendar/interval.js';
import type { CountedTime, OpenTime } from '../calendar/open-time.js';
import { TakenTime } from '../calendar/paused-time.js';
import type { RuleId } from '../deadlines/deadline.js';
import { dayAfter, dayRules, endOfPromise, findDay, timedRules } from '../deadlines/delivery.js';
import { reactionRules } from '../deadlines/reaction.js';
import type { CompiledCommitment, DayPromise } from '../terms/commitment.js';
import type { CompiledLevel } from '../terms/level.js';
import type { Priority } from '../terms/priority.js';
import type { PausableClock } from '../terms/tracking-policy.js';
import { moveDay } from './touched-days.js';
import type { TicketHistory } from './tracked-ticket.js';

/** What one tracking works with: everything that a caller gave, read. */
export interface TrackingJob {
  readonly level: CompiledLevel;
  readonly calendar: BusinessCalendar;
  readonly history: TicketHistory;
  /** What the ticket's pauses take of each service's time. */
  readonly taken: Map<OpenTime, TakenTime>;
}

/** A tracking of which nothing is worked out yet. */
export function trackingJob(level: CompiledLevel, calendar: BusinessCalendar, history: TicketHistory): TrackingJob {
  return { level, calendar, history, taken: new Map() };
}

function takenFrom({ taken, history }: TrackingJob, open: OpenTime): TakenTime {
  const found = taken.get(open) ?? new TakenTime(open, history.pauses);
  taken.set(open, found);
  return found;
}

/** A clock of the provider's that has started. */
export interface Timer {
  readonly job: TrackingJob;
  readonly clock: PausableClock;
  readonly startMs: number;
}

/** What a clock is measured by from one change of priority to the next. */
export interface Stage {
  readonly priority: Priority;
  readonly commitment: CompiledCommitment;
  /** The instant from which time is used up under it. */
  readonly sinceMs: number;
  readonly carried: Carried | null;
}

/** What is taken over from the stages before. */
export interface Carried {
  /** How much was used up, from 0 to 1. */
  readonly share: number;
  readonly usedMs: number;
  readonly pausedMs: number;
  /** All the time that the new promise would have given from the start of the clock. */
  readonly totalMs: number;
  readonly lastTouched: number | undefined;
}

/** What a clock comes to: its time, and how it is used up. */
export interface Measure {
  /** The service hours; null where every instant counts. */
  readonly open: OpenTime | null;
  /** The time that is used up: open time without the pauses that stop this clock. */
  readonly time: CountedTime;
  readonly sinceMs: number;
  readonly carried: Carried | null;
  /** The time from `sinceMs` on until all is used up. */
  readonly givenMs: number;
  readonly dueMs: number;
  readonly rules: readonly RuleId[];
  readonly stopsInPauses: boolean;
  /** Where pauses move the day that is promised: the last business day of one. */
  readonly lastTouched: number | undefined;
}

/** The share of the time that is used up by an instant; all of it where there is none. Until the deadline it is the share
 * that was carried over and that of the time given since, so that it comes to 1 whatever the given time was rounded to; after
 * it, what it is overdue by is a share of all the time. */
export function consumedBy({ carried, givenMs, time, sinceMs, dueMs }: Measure, untilMs: number): number {
  const totalMs = carried?.totalMs ?? givenMs;
  if (untilMs > dueMs) return totalMs > 0 ? 1 + time.between(dueMs, untilMs) / totalMs : 1;
  const share = carried?.share ?? 0;
  const usedMs = time.between(sinceMs, untilMs);
  return usedMs < givenMs ? share + ((1 - share) * usedMs) / givenMs : 1;
}

/** Service time in milliseconds that is used up by an instant, and that pauses took, through all the stages. */
export function amountsBy(
  { carried, open, time, sinceMs }: Measure,
  untilMs: number,
): Pick<Carried, 'usedMs' | 'pausedMs'> {
  const usedMs = time.between(sinceMs, untilMs);
  const pausedMs = open ? open.between(sinceMs, untilMs) - usedMs : 0;
  return { usedMs: usedMs + (carried?.usedMs ?? 0), pausedMs: pausedMs + (carried?.pausedMs ?? 0) };
}

/** Of the time given, how much has to be used up for a share of all of it to be; 0 or less where that is so already. */
export function partOfGiven({ carried }: Measure, share: number): number {
  if (!carried) return share;
  return carried.share < 1 ? (share - carried.share) / (1 - carried.share) : 0;
}

/** What a stage comes to with what has happened by an instant. */
export function measure(timer: Timer, stage: Stage, untilMs: number): Measure {
  const { clock, job } = timer;
  const { level, calendar } = job;
  const { commitment, sinceMs, carried } = stage;
  const { pausedClocks, pausedDays } = level.tracking;
  const promise = clock === 'reaction' ? { unit: 'ms' as const, ms: commitment.reactionMs } : commitment.delivery;
  const open = openTimeOf(commitment.hours, calendar);
  const stopsInPauses = pausedClocks.includes(clock) && (promise.unit === 'ms' || pausedDays !== 'none');
  const taken = takenFrom(job, open);
  const time = stopsInPauses ? taken.leftWithout(sinceMs, untilMs) : open;
  if (promise.unit === 'ms') {
    const givenMs = carried ? restOf(carried) : promise.ms;
    // What is used up already is due at once; a promise of no time at all, at the next opening.
    const dueMs = carried && givenMs === 0 ? sinceMs : addOpenTime(time, sinceMs, givenMs);
    const rules = clock === 'reaction' ? reactionRules : timedRules(commitment.hours);
    return { open, time, sinceMs, carried, givenMs, dueMs, rules, stopsInPauses, lastTouched: undefined };
  }
  const { dueMs, lastTouched, rules } = dueOfDays(
    timer,
    stage,
    promise,
    open,
    stopsInPauses ? taken.pausesIn(sinceMs, untilMs) : [],
  );
  const givenMs = time.between(sinceMs, dueMs);
  return { open, time, sinceMs, carried, givenMs, dueMs, rules, stopsInPauses, lastTouched };
}

/** When a promise ends that names a day, which pauses move. The time that it gives is the service time until then. */
function dueOfDays(
  { job: { calendar }, startMs }: Timer,
  { commitment, sinceMs, carried }: Stage,
  promise: DayPromise,
  open: OpenTime,
  pauses: Iterable<Interval>,
): Pick<Measure, 'dueMs' | 'rules' | 'lastTouched'> {
  const finding = findDay(promise, carried ? startMs : sinceMs, open, calendar);
  const firstDay = carried ? dayOfRest(carried, sinceMs, promise, open, calendar) : finding.dueDay;
  const endOf = (day: number): number => endOfPromise(promise, commitment.hours, day, calendar);
  const nextDay = (day: number): number => dayAfter(promise, day, 1, calendar);
  const { dueMs, lastTouched } = moveDay(firstDay, { endOf, nextDay }, pauses, carried?.lastTouched, open, calendar);
  // A day whose rest is used up can end at a closing that is past: it is due at once.
  return { dueMs: Math.max(dueMs, sinceMs), lastTouched, rules: dayRules(promise, finding) };
}

/** At least a millisecond, unless nothing is left: what is used up is due at once, even while the service is closed. */
function restOf({ share, totalMs }: Carried): number {
  return share < 1 && totalMs > 0 ? Math.max(Math.round(totalMs * (1 - share)), 1) : 0;
}

/** The day on which the rest of a promise is used up. Without the pauses after the change, which move the day. */
function dayOfRest(
  carried: Carried,
  sinceMs: number,
  { unit }: DayPromise,
  open: OpenTime,
  calendar: BusinessCalendar,
): number {
  const leftMs = restOf(carried);
  const day = calendar.dayOf(leftMs > 0 ? open.select(sinceMs, leftMs - 1) : sinceMs);
  return unit === 'business-day' ? calendar.businessDayFrom(day) : day;
}

import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { addOpenTime, openTimeOf } from '../calendar/clock.js';
import type { CountedTime, OpenTime } from '../calendar/open-time.js';
import { TakenTime } from '../calendar/paused-time.js';
import { dayAfter, endOf, traceDays } from '../deadlines/due.js';
import { type RuleId, rulesOf } from '../deadlines/rules.js';
import type { CompiledLevel } from '../terms/level.js';
import type { Priority } from '../terms/priority.js';
import type { CompiledTarget, DayLength, TargetName } from '../terms/target.js';
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
  readonly clock: TargetName;
  readonly startMs: number;
}

/** What a clock is measured by from one change of priority to the next. */
export interface Stage {
  readonly priority: Priority;
  readonly target: CompiledTarget;
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
  const { job, startMs } = timer;
  const { target, sinceMs, carried } = stage;
  const { hours, length } = target;
  const open = openTimeOf(hours, job.calendar);
  const stopsInPauses = target.pauses !== 'none';
  const taken = takenFrom(job, open);
  const time = stopsInPauses ? taken.leftWithout(sinceMs, untilMs) : open;
  const found = { open, time, sinceMs, carried, stopsInPauses };
  if (length.unit === 'ms') {
    const givenMs = carried ? restOf(carried) : length.ms;
    // What is used up already is due at once; a target of no time at all, at the next opening.
    const dueMs = carried && givenMs === 0 ? sinceMs : addOpenTime(time, sinceMs, givenMs);
    return { ...found, givenMs, dueMs, rules: rulesOf(target, null, false), lastTouched: undefined };
  }
  const trace = traceDays(hours, length, carried ? startMs : sinceMs, job.calendar);
  const firstDay = carried ? dayOfRest(carried, sinceMs, length, open, job.calendar) : trace.dueDay;
  const days = {
    endOf: (day: number): number => endOf(hours, length, day, job.calendar),
    nextDay: (day: number): number => dayAfter(length.unit, day, 1, job.calendar),
  };
  const pauses = stopsInPauses ? taken.pausesIn(sinceMs, untilMs) : [];
  const moved = moveDay(firstDay, days, pauses, carried?.lastTouched, open, job.calendar);
  // A day whose rest is used up can end at a closing that is past: it is due at once.
  const dueMs = Math.max(moved.dueMs, sinceMs);
  const { lastTouched } = moved;
  return { ...found, givenMs: time.between(sinceMs, dueMs), dueMs, rules: rulesOf(target, trace, false), lastTouched };
}

/** At least a millisecond, unless nothing is left: what is used up is due at once, even while the service is closed. */
function restOf({ share, totalMs }: Carried): number {
  return share < 1 && totalMs > 0 ? Math.max(Math.round(totalMs * (1 - share)), 1) : 0;
}

/** The day on which the rest of a promise is used up. Without the pauses after the change, which move the day. */
function dayOfRest(
  carried: Carried,
  sinceMs: number,
  { unit }: DayLength,
  open: OpenTime,
  calendar: BusinessCalendar,
): number {
  const leftMs = restOf(carried);
  const day = calendar.dayOf(leftMs > 0 ? open.select(sinceMs, leftMs - 1) : sinceMs);
  return unit === 'business-day' ? calendar.businessDayFrom(day) : day;
}

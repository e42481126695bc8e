import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { type Calendars, calendarOf } from '../calendar/calendars.js';
import type { Interval } from '../calendar/interval.js';
import { addOpenTime } from '../calendar/kept-time.js';
import type { CountedTime, OpenTime } from '../calendar/open-time.js';
import { TakenTime } from '../calendar/paused-time.js';
import type { CompiledTarget, DayLength } from '../terms/compiled-target.js';
import { dayAfter } from './cutoffs.js';
import { endOf, settle } from './day-end.js';
import { type DayTrace, type Due, dueFromEstimate, dueOf, openOf } from './due.js';
import type { History } from './history.js';
import { type MovedDue, moveByPauseLength, moveByTouchedDays, type PauseMove } from './touched-days.js';

/** What deadlines of a ticket are computed with: everything that a caller gave, read. */
export interface Job {
  readonly calendars: Calendars;
  readonly history: History;
}

/** What a target is measured by from one change of priority to the next. */
export interface Stage {
  readonly target: CompiledTarget;
  /** The instant from which its time is used up; and from which the target counts, which may be earlier. */
  readonly sinceMs: number;
  readonly startMs: number;
  /** Whether it starts at an estimate, which no hours and no cutoff move. */
  readonly isEstimate: boolean;
  readonly carried: Carried | null;
}

/** What is taken over from the stages before. */
export interface Carried {
  /** How much was used up, from 0 to 1. */
  readonly share: number;
  readonly usedMs: number;
  readonly pausedMs: number;
  /** All the time that the new target would have given from the start. */
  readonly totalMs: number;
  readonly lastTouched: number | undefined;
}

/** What a target comes to: its time, how it is used up, and when it is due. */
export interface Measure {
  /** The time that is used up: open time without the pauses that stop it. */
  readonly open: OpenTime;
  readonly time: CountedTime;
  readonly sinceMs: number;
  readonly carried: Carried | null;
  /** The time from `sinceMs` on until all is used up. */
  readonly givenMs: number;
  readonly dueMs: number;
  /** How it got there, without the pauses, which moved it as `moves` says. */
  readonly due: Due;
  readonly moves: readonly PauseMove[];
  /** Whether a pause holds the deadline: it is not past, though the pause may have taken nothing yet. */
  readonly isHeld: boolean;
  readonly stopsInPauses: boolean;
  /** Where pauses move the day that is due: the last business day of one. */
  readonly lastTouched: number | undefined;
}

/** What the pauses of a ticket take of each service's time, which is asked for at many instants. */
const taken = new WeakMap<readonly Interval[], WeakMap<OpenTime, TakenTime>>();

function takenFrom({ history: { pauses } }: Job, open: OpenTime): TakenTime {
  const ofPauses = taken.get(pauses) ?? new WeakMap<OpenTime, TakenTime>();
  const found = ofPauses.get(open) ?? new TakenTime(open, pauses);
  taken.set(pauses, ofPauses.set(open, found));
  return found;
}

/** What a stage comes to with what has happened by an instant. */
export function measure(job: Job, stage: Stage, untilMs: number): Measure {
  const { target, startMs, carried } = stage;
  const due = (stage.isEstimate ? dueFromEstimate : dueOf)(target, startMs, job.calendars);
  const open = openOf(target, job.calendars);
  const { days } = due;
  // Time is used up from where a cutoff let it start, days from the start itself.
  const sinceMs = days || carried ? stage.sinceMs : due.countedMs;
  const wholeMs = target.length.unit === 'ms' ? target.length.ms : null;
  // A late start that has days in place of hours has none that a pause could stop.
  const stopsInPauses = target.pauses !== 'none' && !(days && wholeMs !== null);
  const time = stopsInPauses ? takenFrom(job, open).leftWithout(sinceMs, untilMs) : open;
  // Written out: an object that begins with the spread of another one takes 40 times as long to make in Node 20.
  if (!days) {
    const givenMs = carried ? restOf(carried) : Number(wholeMs);
    // What is used up already is due at once; a target of no time at all, at the next opening.
    const dueMs = carried && givenMs === 0 ? sinceMs : addOpenTime(time, sinceMs, givenMs);
    const [moves, isHeld, lastTouched] = [noMoves, false, undefined];
    return { open, time, sinceMs, carried, due, stopsInPauses, givenMs, dueMs, moves, isHeld, lastTouched };
  }
  const { dueMs, moves, isHeld, lastTouched } = dueOfDays(job, stage, due, days, open, untilMs);
  const givenMs = time.between(sinceMs, dueMs);
  return { open, time, sinceMs, carried, due, stopsInPauses, givenMs, dueMs, moves, isHeld, lastTouched };
}

const noMoves: readonly PauseMove[] = [];

/** When a number of days ends, moved by the pauses. */
function dueOfDays(
  job: Job,
  { target, sinceMs, carried }: Stage,
  { dueMs, countedMs }: Due,
  { length, lastDay }: DayTrace,
  open: OpenTime,
  untilMs: number,
): MovedDue {
  const calendar = calendarOf(job.calendars, target.calendar);
  // A day whose rest is used up can end at a closing that is past: it is due at once.
  const endsAt = (day: number): number =>
    Math.max(endOf(length, settle(length, day, calendar), target, job.calendars, countedMs), sinceMs);
  const firstDay = carried ? dayOfRest(carried, sinceMs, length, open, calendar) : lastDay;
  if (target.pauses === 'business-days-touched') {
    const nextDay = (day: number): number => dayAfter(length.unit, day, 1, calendar);
    const pauses = takenFrom(job, open).pausesIn(sinceMs, untilMs);
    return moveByTouchedDays(firstDay, { endOf: endsAt, nextDay }, pauses, carried?.lastTouched, open, calendar);
  }
  if (target.pauses === 'pause-length') {
    const pauses = takenFrom(job, open).pausesIn(Math.max(countedMs, sinceMs), untilMs);
    return moveByPauseLength(endsAt(firstDay), pauses, open);
  }
  return { dueMs: carried ? endsAt(firstDay) : dueMs, lastTouched: undefined, moves: noMoves, isHeld: false };
}

/** At least a millisecond, unless nothing is left: what is used up is due at once, even while the service is closed. */
export function restOf({ share, totalMs }: Carried): number {
  return share < 1 && totalMs > 0 ? Math.max(Math.round(totalMs * (1 - share)), 1) : 0;
}

/** The day on which the rest of a target is used up. Without the pauses after the change, which move the day. */
export function dayOfRest(
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

/** The share of the time that is used up by an instant; all of it where there is none. Until the deadline it is the share
 * that was carried over and that of the time given since, so that it comes to 1 whatever the given time was rounded to; after
 * it, what it is overdue by is a share of all the time. */
export function consumedBy({ carried, givenMs, time, sinceMs, dueMs }: Measure, untilMs: number): number {
  const totalMs = carried?.totalMs ?? givenMs;
  if (untilMs > dueMs) return totalMs > 0 ? 1 + time.between(dueMs, untilMs) / totalMs : 1;
  const share = carried?.share ?? 0;
  const usedMs = usedBetween(time, sinceMs, untilMs);
  return usedMs < givenMs ? share + ((1 - share) * usedMs) / givenMs : 1;
}

/** Service time in milliseconds that is used up by an instant, and that pauses took, through all the stages. */
export function amountsBy(
  { carried, open, time, sinceMs }: Measure,
  untilMs: number,
): Pick<Carried, 'usedMs' | 'pausedMs'> {
  const usedMs = usedBetween(time, sinceMs, untilMs);
  const pausedMs = usedBetween(open, sinceMs, untilMs) - usedMs;
  return { usedMs: usedMs + (carried?.usedMs ?? 0), pausedMs: pausedMs + (carried?.pausedMs ?? 0) };
}

/** Whether a deadline is past at the instant that it was measured with. */
export function isPast({ dueMs, isHeld }: Measure, untilMs: number): boolean {
  return untilMs > dueMs && !isHeld;
}

/** None before the time starts, which a cutoff may have put off. */
function usedBetween(time: CountedTime, fromMs: number, toMs: number): number {
  return toMs > fromMs ? time.between(fromMs, toMs) : 0;
}

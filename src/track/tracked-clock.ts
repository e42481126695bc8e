import { addOpenTime } from '../calendar/clock.js';
import { type Deadline, debtorOf, writeDue } from '../deadlines/deadline.js';
import type { RuleId } from '../deadlines/rules.js';
import type { Priority } from '../terms/priority.js';
import type { CompiledTarget, Milestone } from '../terms/target.js';
import { HOUR_MS } from '../time/civil.js';
import { amountsBy, consumedBy, type Measure, partOfGiven } from './stage.js';
import { isOpenNow, isStopped, type Standing, type TrackedStart } from './standing.js';

/** A share of a clock's time that is to be warned of, and the instant at which it is used up. */
export interface Warning {
  readonly threshold: number;
  /** Where the clock is paused, the instant if it went on at once; where it has ended, the one that would have been; where
   * the share was carried over to another promise used up, the change. */
  readonly at: Date;
  readonly reached: boolean;
}

/** A clock that has not started: the fault is not confirmed, the replacement not delivered, the ticket not opened. */
export interface WaitingClock<M extends Milestone = Milestone> {
  readonly state: 'waiting';
  readonly milestone: M;
  readonly owedBy: Deadline<M>['owedBy'];
  readonly priority: Priority;
  readonly startsFrom: null;
  /** Where a return can be projected from the delivery that is due (RET-2), by when; otherwise null. */
  readonly dueAt: Date | null;
  readonly dueOn: string | null;
  readonly dueLocal: string | null;
  readonly rules: readonly RuleId[];
  /** When its milestone happened, if it did without a start. */
  readonly endedAt: Date | null;
  readonly counting: false;
  readonly consumed: null;
  readonly usedMs: null;
  readonly pausedMs: null;
  readonly remainingMs: null;
  readonly remainingServiceMs: null;
  readonly overdueMs: null;
  readonly overdueServiceMs: null;
  readonly startedHoursOverdue: null;
  readonly warnings: readonly Warning[];
}

/** A clock that has started, as it stood at an instant: its end, if it has ended, and otherwise that of the tracking. */
export interface StartedClock<M extends Milestone = Milestone> extends Omit<Deadline<M>, 'startsFrom'> {
  /** Met and breached are final: a clock that has ended, or is overdue, is out of reach of pauses and of priorities. */
  readonly state: 'running' | 'paused' | 'met' | 'breached';
  /** By which it is measured: the ticket's when the clock ended or ran out. */
  readonly priority: Priority;
  /** As of a deadline; the change of priority, where the level says that the clock restarts with it. */
  readonly startsFrom: { readonly event: TrackedStart; readonly at: Date };
  /** When its milestone happened; null while it has not. */
  readonly endedAt: Date | null;
  /** Whether its time is being used up at this instant: not ended, the service open, no pause. */
  readonly counting: boolean;
  /** The share of its time that is used up: 0 at the start, 1 when nothing is left, more than that when it is overdue. */
  readonly consumed: number;
  /** Its time that is used up, in milliseconds: service time without pauses; for the return, which counts calendar days,
   * elapsed time. */
  readonly usedMs: number;
  /** Service time that pauses took from it, in milliseconds. */
  readonly pausedMs: number;
  /** Elapsed time to the deadline in milliseconds; 0 when it is past. */
  readonly remainingMs: number;
  /** Service time to the deadline in milliseconds; for the return the same as elapsed time. */
  readonly remainingServiceMs: number;
  /** Elapsed time since the deadline in milliseconds; 0 while it is not past. */
  readonly overdueMs: number;
  /** Service time since the deadline in milliseconds, without pauses; for the return the same as elapsed time. */
  readonly overdueServiceMs: number;
  /** The hours of `overdueMs`, each begun one counted whole. */
  readonly startedHoursOverdue: number;
  /** One for each threshold that was asked for, in order. */
  readonly warnings: readonly Warning[];
}

/** Where a clock of a ticket stands. */
export type TrackedClock<M extends Milestone = Milestone> = WaitingClock<M> | StartedClock<M>;

/** What has become of a clock. */
export function stateOf(standing: Standing): StartedClock['state'] {
  const { measure, nowMs, endedMs } = standing;
  if (nowMs > measure.dueMs) return 'breached';
  if (endedMs !== undefined) return 'met';
  return isStopped(standing) ? 'paused' : 'running';
}

/** Writes out where a clock stands. */
export function writeClock(standing: Standing, thresholds: readonly number[]): StartedClock {
  const { target, priority, event, startMs, measure, endedMs, nowMs, pausedSince, calendar } = standing;
  const { time, dueMs, rules } = measure;
  const { usedMs, pausedMs } = amountsBy(measure, nowMs);
  const { dueAt, dueOn, dueLocal } = writeDue(dueMs, calendar.zone);
  const overdueMs = Math.max(nowMs - dueMs, 0);
  return {
    milestone: target.milestone,
    owedBy: debtorOf(target.milestone),
    startsFrom: { event, at: new Date(startMs) },
    dueAt,
    dueOn,
    dueLocal,
    rules,
    state: stateOf(standing),
    priority,
    endedAt: endedMs === undefined ? null : new Date(endedMs),
    counting: endedMs === undefined && pausedSince === undefined && isOpenNow(standing),
    consumed: consumedBy(measure, nowMs),
    usedMs,
    pausedMs,
    remainingMs: Math.max(dueMs - nowMs, 0),
    remainingServiceMs: dueMs > nowMs ? time.between(nowMs, dueMs) : 0,
    overdueMs,
    overdueServiceMs: overdueMs > 0 ? time.between(dueMs, nowMs) : 0,
    startedHoursOverdue: Math.ceil(overdueMs / HOUR_MS),
    warnings: thresholds.map((threshold) => warningAt(measure, threshold, nowMs)),
  };
}

/** Writes out a clock that has not started, with the deadline that is projected for it, if there is one. */
export function writeWaiting(
  { milestone }: CompiledTarget,
  priority: Priority,
  endedMs: number | undefined,
  projection: Deadline | null,
): WaitingClock {
  return {
    milestone,
    owedBy: debtorOf(milestone),
    startsFrom: null,
    dueAt: projection?.dueAt ?? null,
    dueOn: projection?.dueOn ?? null,
    dueLocal: projection?.dueLocal ?? null,
    rules: projection?.rules ?? [],
    state: 'waiting',
    priority,
    endedAt: endedMs === undefined ? null : new Date(endedMs),
    counting: false,
    consumed: null,
    usedMs: null,
    pausedMs: null,
    remainingMs: null,
    remainingServiceMs: null,
    overdueMs: null,
    overdueServiceMs: null,
    startedHoursOverdue: null,
    warnings: [],
  };
}

/** Less than a millionth of a millisecond is an error of the multiplication: 0.07 * 100 is 7.000000000000001. */
export const ROUNDING_MS = 1e-6;

function warningAt(measure: Measure, threshold: number, nowMs: number): Warning {
  const { time, sinceMs, givenMs } = measure;
  const leftMs = Math.ceil(partOfGiven(measure, threshold) * givenMs - ROUNDING_MS);
  const atMs = leftMs > 0 ? addOpenTime(time, sinceMs, leftMs) : sinceMs;
  return { threshold, at: new Date(atMs), reached: atMs <= nowMs };
}

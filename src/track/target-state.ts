import { type Calendars, calendarOf } from '../calendar/calendars.js';
import { isOpenAt } from '../calendar/open-changes.js';
import type { Course } from '../deadlines/course.js';
import { writeDue } from '../deadlines/deadline.js';
import type { StartedTarget, UnstartedTarget, WaitingTarget } from '../deadlines/deadline-types.js';
import type { History } from '../deadlines/history.js';
import { amountsBy, consumedBy, isPast } from '../deadlines/measure.js';
import type { Planned } from '../deadlines/plan.js';
import { type RuleId, rulesOf } from '../deadlines/rules.js';
import { endsDay, momentOf } from '../explain/local.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import { HOUR_MS } from '../time/civil.js';
import { localDay } from '../time/local-time.js';
import type { Zone } from '../time/zone.js';
import type { Warning } from './thresholds.js';

/** What a tracking says of a target that has not started. */
export interface UnstartedDetails {
  /** The ticket's, when the target ended; null where the ticket has none. */
  readonly priority: string | null;
  readonly rules: readonly RuleId[];
  /** When it ended, if it did without a start. */
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
  readonly overdueDays: null;
  readonly warnings: readonly Warning[];
}

/** What a tracking says of a target that has started, as it stood at its end, if it has ended, and otherwise at the instant of
 * the tracking. */
export interface StartedDetails {
  /** By which it is measured: the ticket's when the target ended or ran out; null where the ticket has none. */
  readonly priority: string | null;
  /** When it ended; null while it has not. */
  readonly endedAt: Date | null;
  /** Whether its time is being used up at this instant: started to count, not ended, the service open, no pause. */
  readonly counting: boolean;
  /** The share of its time that is used up: 0 at the start, 1 when nothing is left, more than that when it is overdue. */
  readonly consumed: number;
  /** Its time that is used up, in milliseconds: time of its hours, without the pauses that stop it. */
  readonly usedMs: number;
  /** Time of its hours that pauses took from it, in milliseconds. */
  readonly pausedMs: number;
  /** Elapsed time to the deadline in milliseconds; 0 when it is past. */
  readonly remainingMs: number;
  /** Time of its hours to the deadline in milliseconds. */
  readonly remainingServiceMs: number;
  /** Elapsed time since the deadline in milliseconds; 0 while it is not past, or a pause holds it. */
  readonly overdueMs: number;
  /** Time of its hours since the deadline in milliseconds, without the pauses that stop it. */
  readonly overdueServiceMs: number;
  /** The hours of `overdueMs`, each begun one counted whole. */
  readonly startedHoursOverdue: number;
  /** By how many local dates it is overdue, where days are counted to the end of one; null for any other, and unless it is overdue. */
  readonly overdueDays: number | null;
  /** One for each threshold that was asked for, in order. */
  readonly warnings: readonly Warning[];
}

export type WrittenStart = StartedTarget & StartedDetails;

/** Whether a pause is going on that stops a target, or moves its deadline. */
export function isStopped({ measure }: Course, { pausedSince }: History): boolean {
  return measure.stopsInPauses && pausedSince !== undefined;
}

/** What has become of a target that has started. */
export function stateOf(course: Course, history: History): StartedTarget['state'] {
  const { measure, nowMs, endedMs } = course;
  if (isPast(measure, nowMs)) return 'breached';
  if (endedMs !== undefined) return 'met';
  return isStopped(course, history) ? 'paused' : 'running';
}

/** From when an ongoing pause moves a deadline on as it lasts, which may be an instant to come; undefined where none does. */
export function heldSince(course: Course, history: History): number | undefined {
  const { target, measure, nowMs } = course;
  const { pausedSince } = history;
  if (pausedSince === undefined || stateOf(course, history) !== 'paused') return undefined;
  if (target.pauses === 'business-days-touched') return undefined;
  const { sinceMs, dueMs, givenMs, carried, due } = measure;
  // Days are moved by pauses after the counted start alone: after a change of priority they may end before it.
  const heldMs = Math.max(pausedSince, sinceMs, due.days ? due.countedMs : sinceMs);
  if (due.days) return heldMs <= dueMs ? heldMs : undefined;
  // A pause that begins when all is used up holds nothing. A target of no time at all has it until its service opens.
  return nowMs < dueMs || (givenMs === 0 && !carried) ? heldMs : undefined;
}

/** By how many local dates an instant is after a deadline at the end of one; null for any other, and unless it is. */
export function overdueDays(dueMs: number, nowMs: number, zone: Zone): number | null {
  const days = localDay(zone, nowMs) - localDay(zone, dueMs);
  return days > 0 && endsDay(momentOf(zone, new Date(dueMs))) ? days : null;
}

/** Writes out a target that has started. */
export function writeStarted(
  course: Course,
  history: History,
  calendars: Calendars,
  warnings: readonly Warning[],
): WrittenStart {
  const { target, priority, start, measure, endedMs, nowMs } = course;
  const { open, time, sinceMs, dueMs, due } = measure;
  const { usedMs, pausedMs } = amountsBy(measure, nowMs);
  const { dueAt, dueOn, dueLocal } = writeDue(dueMs, target, calendars);
  const overdueMs = isPast(measure, nowMs) ? nowMs - dueMs : 0;
  const countsFromMs = Math.max(nowMs, sinceMs);
  const isCounting = endedMs === undefined && !isStopped(course, history) && nowMs >= sinceMs && isOpenAt(open, nowMs);
  return {
    state: stateOf(course, history),
    priority: priority ?? null,
    startsFrom: { event: start.event, at: new Date(start.ms) },
    until: target.until[0],
    owedBy: target.owedBy,
    binding: target.binding,
    dueAt,
    dueOn,
    dueLocal,
    rules: rulesOf(target, due, false),
    endedAt: endedMs === undefined ? null : new Date(endedMs),
    counting: isCounting,
    consumed: consumedBy(measure, nowMs),
    usedMs,
    pausedMs,
    remainingMs: Math.max(dueMs - nowMs, 0),
    remainingServiceMs: dueMs > countsFromMs ? time.between(countsFromMs, dueMs) : 0,
    overdueMs,
    overdueServiceMs: overdueMs > 0 ? time.between(dueMs, nowMs) : 0,
    startedHoursOverdue: Math.ceil(overdueMs / HOUR_MS),
    overdueDays:
      overdueMs > 0 && due.days ? overdueDays(dueMs, nowMs, calendarOf(calendars, target.calendar).zone) : null,
    warnings,
  };
}

/** Writes out a target that has not started: with its estimate, if there is one; met, where it has ended all the same. */
export function writeUnstarted(
  target: CompiledTarget,
  priority: string | undefined,
  endedMs: number | undefined,
  plan: Planned | null,
  calendars: Calendars,
): (WaitingTarget | UnstartedTarget) & UnstartedDetails {
  const unknown = { dueAt: null, dueOn: null, dueLocal: null };
  const details = {
    priority: priority ?? null,
    until: target.until[0],
    owedBy: target.owedBy,
    binding: target.binding,
    startsFrom: null,
    rules: plan ? rulesOf(target, plan.due, true) : [],
    counting: false,
    consumed: null,
    usedMs: null,
    pausedMs: null,
    remainingMs: null,
    remainingServiceMs: null,
    overdueMs: null,
    overdueServiceMs: null,
    startedHoursOverdue: null,
    overdueDays: null,
    warnings: [],
  } as const;
  if (endedMs !== undefined) return { state: 'met', ...unknown, ...details, endedAt: new Date(endedMs) };
  const estimate = plan ? writeDue(plan.dueMs, target, calendars) : unknown;
  return { state: 'waiting', ...estimate, ...details, endedAt: null };
}

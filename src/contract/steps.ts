import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { openTimeOf } from '../calendar/clock.js';
import { type CompiledHours, windowsOfWeek } from '../calendar/hours.js';
import type { Interval } from '../calendar/interval.js';
import { cutoffOn, dueOf } from '../deadlines/due.js';
import { SlaError } from '../errors.js';
import type { CompiledLevel } from '../terms/level.js';
import type { Priority } from '../terms/priority.js';
import type { CompiledTarget, TargetName } from '../terms/target.js';
import { DAY_MS } from '../time/civil.js';

/** A promise as a function of the event that starts its clock: the opening, the confirmation, or the delivery of the unit. */
export interface Promised {
  readonly level: CompiledLevel;
  readonly priority: Priority;
  readonly clock: TargetName;
  readonly calendar: BusinessCalendar;
}

/** Instants in a row, [from, to), whose deadline is one and the same, or, where it `moves`, always as far away. */
export interface Step extends Interval {
  /** The deadline of the first of them. */
  readonly dueMs: number;
  readonly moves: boolean;
}

export function targetOf({ level, priority, clock }: Promised): CompiledTarget {
  return level.commitments[priority].targets[clock];
}

/** The deadline of an event. */
function dueAtOf(promised: Promised): (atMs: number) => number {
  const target = targetOf(promised);
  return (atMs) => dueOf(target, atMs, promised.calendar).dueMs;
}

/** The whole of a period in steps, exactly: nothing about a deadline changes between two of its boundaries. */
export function stepsOf(promised: Promised, { from, to }: Interval): readonly Step[] {
  const dueAt = dueAtOf(promised);
  // Typed, because it is sorted in a third of the time.
  const starts = Float64Array.from(boundariesOf(promised, { from, to }, dueAt)).sort();
  const steps: Step[] = [];
  const add = (start: number, end: number): void => {
    const dueMs = dueAt(start);
    steps.push({ from: start, to: end, dueMs, moves: end - start > 1 && dueAt(end - 1) > dueMs });
  };
  let last = from;
  for (const start of starts) {
    if (start <= last || start >= to) continue;
    add(last, start);
    last = start;
  }
  add(last, to);
  return steps;
}

/** Refuses what would take more than `most` steps, before any is made. */
export function refuseMany(what: string, steps: number, most: number): void {
  const instead = 'Ask for a shorter period, or for less at a time';
  if (steps > most) throw new SlaError('LIMIT_EXCEEDED', { what, limit: most, unit: 'changes of a deadline', instead });
}

/** How many steps there can be: one for each day, for each opening and closing, and for each closing at which time is used up. */
export function mostSteps(promised: Promised, interval: Interval): number {
  const { hours, length } = targetOf(promised);
  const days = Math.ceil((interval.to - interval.from) / DAY_MS);
  return days + windowsIn(hours, interval) * (length.unit === 'ms' ? 3 : 2);
}

/** How many windows hours have in a period, about: holidays are not looked at. */
export function windowsIn(hours: CompiledHours, { from, to }: Interval): number {
  let windows = Math.ceil(((to - from) / DAY_MS / 7) * windowsOfWeek(hours).length);
  for (const [epochDay, ofDay] of hours.exceptions)
    if (epochDay * DAY_MS >= from && epochDay * DAY_MS < to) windows += ofDay.length;
  return windows;
}

/** The instants of a period at which something about a deadline may change, and some at which nothing does. */
function boundariesOf(promised: Promised, { from, to }: Interval, dueAt: (atMs: number) => number): readonly number[] {
  const { calendar } = promised;
  const { hours, length } = targetOf(promised);
  const open = openTimeOf(hours, calendar);
  const openings = open.intervals(from, to).flatMap((interval) => [interval.from, interval.to]);
  if (length.unit === 'ms') {
    // The last instant whose time is used up exactly at a closing is due there, the next one after the night.
    const closings = open
      .intervals(dueAt(from) - 1, dueAt(to - 1))
      .filter((interval) => open.between(from, interval.to) >= length.ms);
    return [...openings, ...closings.map((interval) => open.select(interval.to, -length.ms) + 1)];
  }
  const { cutoff } = length;
  // With a cutoff it is the cutoff that begins a new day: what is late for one counts as what comes before the next.
  const changes = dayStarts(calendar, { from, to }).map((start) => {
    if (!cutoff) return start;
    const at = cutoffOn(calendar.dayOf(start), cutoff, calendar);
    return cutoff.inclusive ? at + 1 : at;
  });
  return [...openings, ...changes];
}

/** The first instants of the dates that a period touches. */
export function dayStarts(calendar: BusinessCalendar, { from, to }: Interval): readonly number[] {
  const first = calendar.dayOf(from);
  return Array.from({ length: calendar.dayOf(to - 1) - first + 1 }, (_, i) => calendar.startOfDay(first + i));
}

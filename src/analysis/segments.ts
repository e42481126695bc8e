import type { Calendars } from '../calendar/calendars.js';
import { type CompiledHours, windowsOfWeek } from '../calendar/hours.js';
import type { Interval } from '../calendar/interval.js';
import { mostDaysOf } from '../calendar/season.js';
import { dueOf } from '../deadlines/due.js';
import { SlaError } from '../errors.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import { DAY_MS } from '../time/civil.js';
import { boundariesOf, daysOf } from './boundaries.js';

/** A target as a function of the event that starts it. */
export interface Promised {
  readonly target: CompiledTarget;
  readonly calendars: Calendars;
}

/** Instants in a row, [from, to), whose deadline is one and the same, or, where it `moves`, always as far away. */
export interface Segment extends Interval {
  /** The deadline of the first of them. */
  readonly dueMs: number;
  readonly moves: boolean;
}

/** The whole of a period in segments, exactly: nothing about a deadline changes between two of its boundaries. */
export function segmentsOf({ target, calendars }: Promised, { from, to }: Interval): readonly Segment[] {
  const dueAt = (atMs: number): number => dueOf(target, atMs, calendars).dueMs;
  // Typed, because it is sorted in a third of the time.
  const starts = Float64Array.from(boundariesOf(target, calendars, { from, to }, dueAt)).sort();
  const segments: Segment[] = [];
  const canMove = target.length.unit === 'ms' || target.length.ends === 'same-time';
  const add = (start: number, end: number): void => {
    const dueMs = dueAt(start);
    const segment = { from: start, to: end, dueMs, moves: canMove && end - start > 1 && dueAt(end - 1) > dueMs };
    const before = segments.at(-1);
    const joined = before && joinedSegment(before, segment);
    if (joined) segments[segments.length - 1] = joined;
    else segments.push(segment);
  };
  let last = from;
  for (const start of starts) {
    if (start <= last || start >= to) continue;
    add(last, start);
    last = start;
  }
  add(last, to);
  return segments;
}

/** One segment in place of two that go on alike; null where they do not. A single instant goes on either way. */
function joinedSegment(before: Segment, next: Segment): Segment | null {
  const { from, dueMs } = before;
  const { to } = next;
  if (next.dueMs === dueMs && !before.moves && !next.moves) return { from, to, dueMs, moves: false };
  const isFollowed = next.dueMs - next.from === dueMs - from;
  return isFollowed && follows(before) && follows(next) ? { from, to, dueMs, moves: true } : null;
}

const follows = ({ from, to, moves }: Segment): boolean => moves || to - from === 1;

/** Refuses what would take more than `most` segments, before any is made. */
export function refuseMany(what: string, segments: number, most: number): void {
  const instead = 'Ask for a shorter period, or for less at a time';
  if (segments > most)
    throw new SlaError('LIMIT_EXCEEDED', { what, limit: most, unit: 'changes of a deadline', instead });
}

/** How many segments there can be: one for each day, for each opening and closing, for each closing at which time is used up, and
 * for what else may change within a day. */
export function mostSegments({ target }: Promised, interval: Interval): number {
  const { hours, length } = target;
  const dates = Math.ceil((interval.to - interval.from) / DAY_MS);
  const days = daysOf(target);
  const changes = days?.ends === 'same-time' ? 3 : days?.days === 0 || target.cutoffs?.calendar ? 2 : 1;
  return dates * changes + windowsIn(hours, interval) * (length.unit === 'ms' ? 3 : 2);
}

/** How many windows hours have in a period, about: holidays are not looked at, and a season counts with as many days as a
 * period of that length can have of it. */
export function windowsIn(hours: CompiledHours, { from, to }: Interval): number {
  const days = (to - from) / DAY_MS;
  let windows = Math.ceil(windowsOfWeek(hours).reduce((sum, { dates }) => sum + mostDaysOf(dates, days), 0) / 7);
  for (const [epochDay, ofDay] of hours.exceptions)
    if (epochDay * DAY_MS >= from && epochDay * DAY_MS < to) windows += ofDay.length;
  return windows;
}

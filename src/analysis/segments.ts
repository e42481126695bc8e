import type { Calendars } from '../calendar/calendars.js';
import { type CompiledHours, windowsOfWeek } from '../calendar/hours.js';
import type { Interval } from '../calendar/interval.js';
import { mostDaysOf } from '../calendar/season.js';
import { type Due, dueOf } from '../deadlines/due.js';
import { SlaError } from '../errors.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import { DAY_MS } from '../time/civil.js';
import { boundariesOf, canMove, daysOf } from './boundaries.js';

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
  const nextBoundary = boundariesOf(target, calendars);
  const mayMove = canMove(target);
  const segments: Writable[] = [];
  let at = from;
  while (at < to) {
    const due = dueOf(target, at, calendars);
    const alikeTo = alikeUntil(target, due, at);
    // What can move may do so from there on.
    const end = Math.min(mayMove && alikeTo > at ? alikeTo : nextBoundary(at, due, alikeTo), to);
    const moves = mayMove && alikeTo === at && end - at > 1 && dueOf(target, end - 1, calendars).dueMs > due.dueMs;
    append(segments, { from: at, to: end, dueMs: due.dueMs, moves });
    at = end;
  }
  return segments;
}

/** Up to when all starts count from the same instant as one: what counts on a later date counts from its beginning. Not where a
 * late start has days of its own, which count from its date. */
function alikeUntil({ length }: CompiledTarget, { judged }: Due, atMs: number): number {
  const hasOwnDays = length.unit === 'ms' && length.afterCutoff !== null;
  return judged && !hasOwnDays ? judged.countsMs : atMs;
}

type Writable = { -readonly [K in keyof Segment]: Segment[K] };

/** Adds a segment, or lengthens the last one, where the two go on alike. A single instant goes on either way. */
function append(segments: Writable[], next: Writable): void {
  const last = segments.at(-1);
  const stays = last && next.dueMs === last.dueMs && !last.moves && !next.moves;
  const isFollowed = last && next.dueMs - next.from === last.dueMs - last.from && follows(last) && follows(next);
  if (!stays && !isFollowed) return void segments.push(next);
  last.to = next.to;
  last.moves = !stays;
}

const follows = ({ from, to, moves }: Segment): boolean => moves || to - from === 1;

/** A second's work: of hours with one window a day over more than a century. */
export const MOST_SEGMENTS = 150_000;

/** Refuses what would take more than `most` segments, before any is made. */
export function refuseMany(what: string, segments: number, most: number): void {
  const instead = 'Ask for a shorter period, or for less at a time';
  if (segments > most)
    throw new SlaError('LIMIT_EXCEEDED', { what, limit: most, unit: 'changes of a deadline', instead });
}

/** About how many segments there are at most: one for each day, for each opening and closing, for each closing at which time is used
 * up, and for what else may change within a day. For limits: windows of which there are more just after the period than in it, and
 * partial days off, can make it a few times as many. */
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

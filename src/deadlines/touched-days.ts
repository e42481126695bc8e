import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Interval } from '../calendar/interval.js';
import { addOpenTime, nextOpening } from '../calendar/kept-time.js';
import type { OpenTime } from '../calendar/open-time.js';
import type { PausePart } from '../calendar/paused-time.js';

/** The first service time at or after an instant on a business day later than a date. */
export function nextTouch(
  fromMs: number,
  untilMs: number,
  afterDay: number,
  open: OpenTime,
  calendar: BusinessCalendar,
): number | undefined {
  let from = fromMs;
  // Asked first, so that no opening is looked for where there is none.
  while (from < untilMs && open.between(from, untilMs) > 0) {
    const touchMs = nextOpening(open, from);
    const day = calendar.dayOf(touchMs);
    if (day > afterDay && calendar.isBusiness(day)) return touchMs;
    from = calendar.startOfDay(day + 1);
  }
  return undefined;
}

/** A pause that moved the day that is due, or the instant, or holds it. */
export interface PauseMove extends Interval {
  /** The deadline as the pause left it; null where that is the same: the day would have been moved to the next one anyway, or
   * nothing has been taken of the service time yet. */
  readonly dueMs: number | null;
}

/** A deadline, moved by the pauses before it. */
export interface MovedDue {
  readonly dueMs: number;
  /** The last business day on which a pause took service time; -Infinity where none did, undefined where days are not moved
   * by them. */
  readonly lastTouched: number | undefined;
  readonly moves: readonly PauseMove[];
  /** Whether a pause goes on that began by the deadline and adds its length: until it is over, the deadline is not past. */
  readonly isHeld: boolean;
}

/** The days that a target can name: when each ends, and which comes after it. */
export interface TargetDays {
  endOf(day: number): number;
  nextDay(day: number): number;
}

/** Moves a due day for each business day later than `touchedBefore` on which a pause took service time: by one, and only
 * while it is not past. The pauses are in order. */
export function moveByTouchedDays(
  firstDay: number,
  { endOf, nextDay }: TargetDays,
  pauses: Iterable<Interval>,
  touchedBefore: number | undefined,
  open: OpenTime,
  calendar: BusinessCalendar,
): MovedDue {
  let day = firstDay;
  let dueMs = endOf(day);
  let lastTouched = touchedBefore ?? Number.NEGATIVE_INFINITY;
  const moves: PauseMove[] = [];
  // What is over before then can touch no new day.
  let newDayMs = Number.NEGATIVE_INFINITY;
  for (const { from, to } of pauses) {
    if (from > dueMs) break;
    if (to <= newDayMs) continue;
    const before = { day, dueMs };
    let touchMs = nextTouch(from, to, lastTouched, open, calendar);
    while (touchMs !== undefined && touchMs <= dueMs) {
      day = nextDay(day);
      dueMs = endOf(day);
      lastTouched = calendar.dayOf(touchMs);
      newDayMs = calendar.startOfDay(lastTouched + 1);
      touchMs = nextTouch(touchMs, to, lastTouched, open, calendar);
    }
    if (day > before.day) moves.push({ from, to, dueMs: dueMs > before.dueMs ? dueMs : null });
  }
  return { dueMs, lastTouched, moves, isHeld: false };
}

/** Moves a due instant on by the service time that pauses took, as `add` of a service clock does: those that began by the
 * instant as it was moved so far. The pauses are in order, and lie after the instant from which the start counts. */
export function moveByPauseLength(dueMs: number, pauses: Iterable<PausePart>, open: OpenTime): MovedDue {
  let moved = dueMs;
  let isHeld = false;
  const moves: PauseMove[] = [];
  for (const { from, to, goesOn } of pauses) {
    if (from > moved) break;
    isHeld = goesOn;
    const takenMs = open.between(from, to);
    // Of one that goes on nothing may have been taken yet: that holds the deadline, and moves nothing.
    if (takenMs > 0) moved = addOpenTime(open, moved, takenMs);
    moves.push({ from, to, dueMs: takenMs > 0 ? moved : null });
  }
  return { dueMs: moved, lastTouched: undefined, moves, isHeld };
}

import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { nextOpening } from '../calendar/clock.js';
import type { Interval } from '../calendar/interval.js';
import type { OpenTime } from '../calendar/open-time.js';

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

/** A day that is due, moved by the pauses before it. */
export interface MovedDay {
  readonly dueMs: number;
  /** The last business day on which a pause took service time; -Infinity where none did. */
  readonly lastTouched: number;
}

/** The days that a promise can name: when each ends, and which comes after it. */
interface PromisedDays {
  endOf(day: number): number;
  nextDay(day: number): number;
}

/** Moves a due day for each business day later than `touchedBefore` on which a pause took service time: by one, and only
 * while it is not past. The pauses are in order. */
export function moveDay(
  firstDay: number,
  { endOf, nextDay }: PromisedDays,
  pauses: Iterable<Interval>,
  touchedBefore: number | undefined,
  open: OpenTime,
  calendar: BusinessCalendar,
): MovedDay {
  let day = firstDay;
  let dueMs = endOf(day);
  let lastTouched = touchedBefore ?? Number.NEGATIVE_INFINITY;
  // What is over before then can touch no new day.
  let newDayMs = Number.NEGATIVE_INFINITY;
  for (const { from, to } of pauses) {
    if (from > dueMs) break;
    if (to <= newDayMs) continue;
    let touchMs = nextTouch(from, to, lastTouched, open, calendar);
    while (touchMs !== undefined && touchMs <= dueMs) {
      day = nextDay(day);
      dueMs = endOf(day);
      lastTouched = calendar.dayOf(touchMs);
      newDayMs = calendar.startOfDay(lastTouched + 1);
      touchMs = nextTouch(touchMs, to, lastTouched, open, calendar);
    }
  }
  return { dueMs, lastTouched };
}

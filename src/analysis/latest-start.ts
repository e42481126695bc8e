import { calendarOf } from '../calendar/calendars.js';
import type { Interval } from '../calendar/interval.js';
import { dueOf } from '../deadlines/due.js';
import { readEvent } from '../deadlines/pauses.js';
import { SlaError } from '../errors.js';
import { refuse } from '../input.js';
import type { ServiceLevel } from '../terms/service-level.js';
import { DATE, DAY_MS, readDate } from '../time/civil.js';
import { FIRST_INSTANT, type InstantInput, readInstant } from '../time/instant.js';
import { MOST_SEGMENTS, mostSegments, type Promised, refuseMany, type Segment, segmentsOf } from './segments.js';
import { type ReadQuestion, readTargetQuestion, type TargetQuestion } from './target-question.js';

/** The target, and the latest deadline that is accepted. */
export interface LatestStartOptions<L extends ServiceLevel = ServiceLevel> extends TargetQuestion<L> {
  /** The latest deadline: an instant, or a local date of the target's calendar, 'YYYY-MM-DD', which is included. */
  readonly dueBy: InstantInput;
  /** The earliest start that would do, such as the present instant. Default: any that a ticket can have. */
  readonly notBefore?: InstantInput | null | undefined;
}

/**
 * Returns the last instant at which a start leads to a deadline no later than another instant: until when a fault has to be
 * confirmed, to have the replacement by Friday. For tickets without pauses and changes of priority.
 *
 * @param level one of `serviceLevels`, or a custom level
 * @param options `target`, `priority` where the target differs by it, `dueBy`, and optionally `notBefore`; `calendar`, or
 *   `calendars` by role, other than the Polish one
 * @returns the last start, to the millisecond; null where none leads to it, or none from `notBefore` on
 * @throws `SlaError` `MISSING_FIELD`, `UNKNOWN_FIELD`, `INVALID_VALUE`, `UNKNOWN_PRIORITY`, `INVALID_INSTANT`, `MISSING_OFFSET`,
 *   `INSTANT_OUT_OF_RANGE`, `INVALID_DATE`, `DATE_OUT_OF_RANGE`, `INVALID_CALENDAR`, `CONFLICTING_FIELDS` for wrong options,
 *   `LIMIT_EXCEEDED` where too much time has to be searched, `HOLIDAYS_FAILED` and `INVALID_HOLIDAYS` for the years of starts
 *   that are looked at, from up to eight days before `dueBy` on, and what `calculateDeadlines` throws for a wrong level
 * @example
 * ```ts
 * import { serviceLevels } from 'hezo-sla';
 * import { latestStart } from 'hezo-sla/analysis';
 *
 * const wanted = { target: 'delivery', dueBy: '2026-12-29' } as const;
 * latestStart(serviceLevels.standard, wanted); // 2026-12-28T13:59:59.999Z
 * latestStart(serviceLevels.standard, { ...wanted, notBefore: '2026-12-28T16:00:00+01:00' }); // null
 * ```
 * @see NBD-1, NBD-2, DELIV-1, REACT-1, RET-1
 */
export function latestStart<L extends ServiceLevel>(level: L, options: LatestStartOptions<L>): Date | null {
  const accepted = "an object such as { target: 'delivery', dueBy: '2026-12-23' }";
  const question = readTargetQuestion(level, options, accepted, ['dueBy', 'notBefore'], (asked, read) => ({
    dueByMs: readDueBy(asked.dueBy, read),
    notBeforeMs: readEvent(asked.notBefore, 'notBefore', readInstant) ?? FIRST_INSTANT,
  }));
  const { dueByMs, notBeforeMs } = question;
  // Nothing is due before it starts.
  const found = lastStart(question, { from: notBeforeMs, to: dueByMs + 1 }, dueByMs);
  return found === undefined ? null : new Date(found);
}

/** The end of a date is that of the target's own calendar, in which it is due. */
function readDueBy(value: unknown, { target, calendars }: ReadQuestion): number {
  if (value === undefined) return refuse(value, 'dueBy', "an instant, or a local date, 'YYYY-MM-DD'");
  if (typeof value !== 'string' || !DATE.test(value)) return readInstant(value, 'dueBy');
  const { zone } = calendarOf(calendars, target.calendar);
  return readInstant(zone.startOfDay(readDate(value, 'dueBy') + 1) - 1, 'dueBy');
}

/** The days that are searched at first; then twice as many before them, and so on. */
const FIRST_DAYS = 8;

/** The last start in [from, to) that is due by an instant. Looked for from the end, because later starts may be due earlier. */
function lastStart(promised: Promised, { from, to }: Interval, dueByMs: number): number | undefined {
  let [end, days, segments] = [to, FIRST_DAYS, 0];
  while (end > from) {
    const searched = { from: Math.max(end - days * DAY_MS, from), to: end };
    segments += mostSegments(promised, searched);
    refuseMany('The search', segments, MOST_SEGMENTS);
    const known = withDeadlines(promised, searched);
    const last = known && segmentsOf(promised, known).findLast(({ dueMs }) => dueMs <= dueByMs);
    if (last) return lastIn(last, dueByMs);
    end = searched.from;
    days *= 2;
  }
  return undefined;
}

/** The part of a period whose starts have a deadline, since the calendar, or the hours, may begin in it or end; null where none has. */
function withDeadlines({ target, calendars }: Promised, { from, to }: Interval): Interval | null {
  const hasDeadline = (atMs: number): boolean => {
    try {
      dueOf(target, atMs, calendars);
      return true;
    } catch (cause) {
      if (cause instanceof SlaError && beyond.includes(cause.code)) return false;
      throw cause;
    }
  };
  const [first, last] = [hasDeadline(from), hasDeadline(to - 1)];
  if (first === last) return first ? { from, to } : null;
  let [low, high] = [from, to - 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (hasDeadline(middle) === first) low = middle;
    else high = middle;
  }
  return first ? { from, to: high } : { from: high, to };
}

/** What says that a start has no deadline, for its calendar or its hours go no farther. */
const beyond: readonly string[] = ['RESULT_OUT_OF_RANGE', 'HOURS_NEVER_OPEN', 'NO_BUSINESS_DAY'];

function lastIn({ from, to, dueMs, moves }: Segment, dueByMs: number): number {
  return moves ? Math.min(from + dueByMs - dueMs, to - 1) : to - 1;
}

import { type Calendars, calendarOf } from '../calendar/calendars.js';
import { isOpenAt, nextChange } from '../calendar/open-changes.js';
import type { OpenTime, OpenYears } from '../calendar/open-time.js';
import { judgingCalendar, lateFrom } from '../deadlines/cutoffs.js';
import { endOf } from '../deadlines/day-end.js';
import { type Due, openOf } from '../deadlines/due.js';
import type { CompiledTarget, DayLength } from '../terms/compiled-target.js';
import { DAY_MS, yearStart } from '../time/civil.js';
import { offsetChanges } from '../time/offset-changes.js';

/** Returns the next instant at which the deadline may change; Infinity if there is none. Takes a start, when it is due, and the
 * instant before which every later start has the same deadline. */
export type NextBoundary = (atMs: number, due: Due, alikeToMs: number) => number;

/** The boundaries of a target. */
export function boundariesOf(target: CompiledTarget, calendars: Calendars): NextBoundary {
  const { length, cutoffs } = target;
  const days = daysOf(target);
  const kinds: NextBoundary[] = [];
  const open = openOf(target, calendars);
  if (open.years) kinds.push(nextOpeningOrClosing(open, open.years, canMove(target)));
  if (days || cutoffs) kinds.push(nextDateOrCutoff(target, calendars));
  if (open.years && length.unit === 'ms' && length.ms > 0) kinds.push(nextUsedUp(open, length.ms));
  if (days?.ends === 'same-time') kinds.push(nextTimeOfDay(target, calendars));
  else if (days && (days.days === 0 || cutoffs?.calendar)) kinds.push(nextDayEnd(target, days, calendars));
  return (atMs, due, alikeToMs) => {
    let next = Number.POSITIVE_INFINITY;
    for (let i = 0; i < kinds.length; i += 1) next = Math.min(next, kinds[i](atMs, due, alikeToMs));
    return next;
  };
}

/** Whether a deadline may move along with its start. */
export function canMove({ length }: CompiledTarget): boolean {
  return length.unit === 'ms' || length.ends === 'same-time';
}

/** The days that a target counts, or that a late start gets. */
export function daysOf({ length }: CompiledTarget): DayLength | null {
  return length.unit === 'ms' ? length.afterCutoff : length;
}

function nextOpeningOrClosing(open: OpenTime, years: OpenYears, mayMove: boolean): NextBoundary {
  return (_, __, alikeToMs) => {
    const change = nextChange(open, alikeToMs);
    // What starts while they are closed counts from the opening, as does what starts with it; only a deadline that moves begins to.
    const next = mayMove || change === undefined || isOpenAt(open, alikeToMs) ? change : nextChange(open, change);
    // Where the hours neither open nor close for years, the next one is looked at again.
    return next ?? years.at(change ?? alikeToMs).to;
  };
}

/** The next date of the calendar that judges a start, or the cutoff of the present one. Where a clock change leaves out the
 * beginning of a date, it may begin with its cutoff. */
function nextDateOrCutoff(target: CompiledTarget, calendars: Calendars): NextBoundary {
  const judging = judgingCalendar(target, calendars);
  return (atMs, _, alikeToMs) => {
    const day = judging.dayOf(alikeToMs);
    const nextMs = judging.endOfDay(day) + 1;
    const lateMs = lateFrom(target.cutoffs, day, judging);
    return lateMs !== undefined && lateMs > atMs ? Math.min(lateMs, nextMs) : nextMs;
  };
}

/** The last instant whose time is used up exactly at a closing is due there, the next one after the night. */
function nextUsedUp(open: OpenTime, ms: number): NextBoundary {
  return (_, { dueMs, days }) => {
    const closing = days ? undefined : nextChange(open, dueMs - 1);
    return closing === undefined ? Number.POSITIVE_INFINITY : open.select(closing, -ms) + 1;
  };
}

/** What starts after the end of its day has the next one: of 0 days, and where its day is one of another zone. The closing of a
 * date may be the next morning. */
function nextDayEnd(target: CompiledTarget, length: DayLength, calendars: Calendars): NextBoundary {
  const calendar = calendarOf(calendars, target.calendar);
  const { first, last } = calendar.range;
  const known = new Map<number, number>();
  const endAfter = (day: number, atMs: number): number => {
    if (day < yearStart(first) || day >= yearStart(last + 1)) return Number.POSITIVE_INFINITY;
    const endMs = known.get(day) ?? endOf(length, day, target, calendars, atMs);
    known.set(day, endMs);
    return endMs + 1 > atMs ? endMs + 1 : Number.POSITIVE_INFINITY;
  };
  return (_, __, alikeToMs) => {
    const day = calendar.dayOf(alikeToMs);
    // Dates of another zone begin within two days of it.
    const ends = [-2, -1, 0, 1, 2].map((i) => endAfter(day + i, alikeToMs));
    return ends.reduce((next, end) => Math.min(next, end), Number.POSITIVE_INFINITY);
  };
}

/** Where a deadline at the local time of the start does not move along with it: at midnight, and at an offset transition, of the
 * start's date or of the one that is due. Up to the later of its two local times one of its offsets holds, from then on the other. */
function nextTimeOfDay(target: CompiledTarget, calendars: Calendars): NextBoundary {
  const { zone } = calendarOf(calendars, target.calendar);
  return (_, { dueMs, days }, alikeToMs) => {
    if (!days) return Number.POSITIVE_INFINITY;
    const offsetMs = zone.offsetAt(alikeToMs);
    const localMs = alikeToMs + offsetMs;
    const midnightMs = Math.floor(localMs / DAY_MS) * DAY_MS;
    const own = offsetChanges(zone, alikeToMs, alikeToMs + 2 * DAY_MS);
    const times = offsetChanges(zone, dueMs - 2 * DAY_MS, dueMs + 2 * DAY_MS).map(({ at, before, after }) =>
      timeOfDay(at + Math.max(before.ms, after.ms)),
    );
    const starts = [...times, DAY_MS].map((time) => midnightMs + time - offsetMs).concat(own.map(({ at }) => at));
    return starts.filter((ms) => ms > alikeToMs).reduce((next, ms) => Math.min(next, ms), Number.POSITIVE_INFINITY);
  };
}

const timeOfDay = (localMs: number): number => localMs - Math.floor(localMs / DAY_MS) * DAY_MS;

import { type Calendars, calendarOf } from '../calendar/calendars.js';
import type { Interval } from '../calendar/interval.js';
import { nextChange } from '../calendar/open-changes.js';
import type { OpenTime } from '../calendar/open-time.js';
import { lateFrom } from '../deadlines/cutoffs.js';
import { endOf } from '../deadlines/day-end.js';
import { type Due, dueOf, openOf } from '../deadlines/due.js';
import type { CompiledTarget, DayLength } from '../terms/compiled-target.js';
import { DAY_MS, weekdayIndex, yearStart } from '../time/civil.js';
import { offsetChanges } from '../time/offset-changes.js';
import type { Zone } from '../time/zone.js';

/** The first instant after a start, given when that is due, at which something about the deadline may change; Infinity where
 * there is none. At some of them nothing does. */
export type NextBoundary = (atMs: number, due: Due) => number;

/** The boundaries of a target in a period. */
export function boundariesOf(target: CompiledTarget, calendars: Calendars, period: Interval): NextBoundary {
  const { length, cutoffs, hours } = target;
  const days = daysOf(target);
  const kinds: NextBoundary[] = [];
  if (!hours.always) kinds.push(nextOpeningOrClosing(openOf(target, calendars)));
  if (days || cutoffs) kinds.push(nextDateOrCutoff(target, calendars));
  if (length.unit === 'ms' && !hours.always && length.ms > 0)
    kinds.push(nextUsedUp(openOf(target, calendars), length.ms));
  if (days?.ends === 'same-time') kinds.push(nextTimeOfDay(target, calendars, period));
  else if (days && (days.days === 0 || cutoffs?.calendar)) kinds.push(nextDayEnd(target, days, calendars));
  return (atMs, due) => {
    let next = Number.POSITIVE_INFINITY;
    for (let i = 0; i < kinds.length; i += 1) next = Math.min(next, kinds[i](atMs, due));
    return next;
  };
}

/** The days that a target counts, or that a late start gets. */
export function daysOf({ length }: CompiledTarget): DayLength | null {
  return length.unit === 'ms' ? length.afterCutoff : length;
}

function nextOpeningOrClosing(open: OpenTime): NextBoundary {
  // Where the hours neither open nor close for years, the next one is looked at again.
  return (atMs) => nextChange(open, atMs) ?? open.years?.at(atMs).to ?? Number.POSITIVE_INFINITY;
}

/** The next date of the calendar that judges a start, or the cutoff of the present one. */
function nextDateOrCutoff({ calendar, cutoffs }: CompiledTarget, calendars: Calendars): NextBoundary {
  const judging = calendarOf(calendars, cutoffs?.calendar ?? calendar);
  return (atMs) => {
    const day = judging.dayOf(atMs);
    const nextMs = judging.endOfDay(day) + 1;
    const cutoff = cutoffs?.onWeekdays[weekdayIndex(day)];
    if (!cutoff) return nextMs;
    const lateMs = lateFrom(day, cutoff, judging);
    return lateMs > atMs ? Math.min(lateMs, nextMs) : nextMs;
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
  return (atMs) => {
    const day = calendar.dayOf(atMs);
    return [-2, -1, 0, 1, 2].reduce((next, i) => Math.min(next, endAfter(day + i, atMs)), Number.POSITIVE_INFINITY);
  };
}

/** Where a deadline at the local time of the start does not move along with it: at midnight, and at an offset transition, of the
 * start's date or of the date that is due, whatever the dates. Up to the later of its two local times one of its offsets
 * holds, from then on the other. */
function nextTimeOfDay(target: CompiledTarget, calendars: Calendars, { from, to }: Interval): NextBoundary {
  const { zone } = calendarOf(calendars, target.calendar);
  const times = timesOfDay(zone, from - DAY_MS, dueOf(target, to - 1, calendars).dueMs + 2 * DAY_MS);
  const changes = offsetChanges(zone, from, to - 1);
  return (atMs) => {
    const offsetMs = zone.offsetAt(atMs);
    const localMs = atMs + offsetMs;
    const midnightMs = Math.floor(localMs / DAY_MS) * DAY_MS;
    const time = times.find((ms) => midnightMs + ms > localMs) ?? DAY_MS;
    const change = changes.find(({ at }) => at > atMs);
    return Math.min(midnightMs + time - offsetMs, change?.at ?? Number.POSITIVE_INFINITY);
  };
}

/** The local times of day of a zone's transitions, in order. */
function timesOfDay(zone: Zone, fromMs: number, toMs: number): readonly number[] {
  const times = offsetChanges(zone, fromMs, toMs).map(({ at, before, after }) => {
    const localMs = at + Math.max(before.ms, after.ms);
    return localMs - Math.floor(localMs / DAY_MS) * DAY_MS;
  });
  return [...new Set(times)].toSorted((a, b) => a - b);
}

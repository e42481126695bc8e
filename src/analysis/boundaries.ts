import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { type Calendars, calendarOf } from '../calendar/calendars.js';
import type { Interval } from '../calendar/interval.js';
import { addOpenTime } from '../calendar/kept-time.js';
import { openIntervals } from '../calendar/open-intervals.js';
import { cutoffOn } from '../deadlines/cutoffs.js';
import { endOf } from '../deadlines/day-end.js';
import { openOf } from '../deadlines/due.js';
import type { CompiledCutoffs, CompiledTarget, DayLength } from '../terms/compiled-target.js';
import { DAY_MS, weekdayIndex, yearStart } from '../time/civil.js';
import { offsetChanges } from '../time/offset-changes.js';
import type { Zone } from '../time/zone.js';

/** The instants of a period at which something about the deadline of a target may change, and some at which nothing does. */
export function boundariesOf(
  target: CompiledTarget,
  calendars: Calendars,
  period: Interval,
  dueAt: (atMs: number) => number,
): readonly number[] {
  const { length, cutoffs, hours } = target;
  const own = calendarOf(calendars, target.calendar);
  const judging = cutoffs?.calendar ? calendarOf(calendars, cutoffs.calendar) : own;
  const days = daysOf(target);
  const found: number[] = [];
  if (!hours.always) found.push(...openings(target, calendars, period));
  if (days || cutoffs) found.push(...dayStarts(judging, period));
  if (cutoffs) found.push(...cutoffChanges(cutoffs, judging, period));
  if (length.unit === 'ms' && !hours.always) found.push(...usedUp(target, length.ms, calendars, period));
  if (days?.ends === 'same-time') found.push(...timesOfDay(own.zone, period, dueAt(period.to - 1)));
  else if (days && (days.days === 0 || cutoffs?.calendar)) found.push(...dayEnds(target, days, calendars, period));
  return found;
}

/** The days that a target counts, or that a late start gets. */
export function daysOf({ length }: CompiledTarget): DayLength | null {
  return length.unit === 'ms' ? length.afterCutoff : length;
}

function openings(target: CompiledTarget, calendars: Calendars, { from, to }: Interval): readonly number[] {
  return openIntervals(openOf(target, calendars), from, to).flatMap((interval) => [interval.from, interval.to]);
}

/** The last instant whose time is used up exactly at a closing is due there, the next one after the night. */
function usedUp(target: CompiledTarget, ms: number, calendars: Calendars, { from, to }: Interval): readonly number[] {
  const open = openOf(target, calendars);
  return openIntervals(open, addOpenTime(open, from, ms) - 1, addOpenTime(open, to - 1, ms))
    .filter((interval) => open.between(from, interval.to) >= ms)
    .map((interval) => open.select(interval.to, -ms) + 1);
}

function cutoffChanges(
  { onWeekdays }: CompiledCutoffs,
  calendar: BusinessCalendar,
  period: Interval,
): readonly number[] {
  return datesOf(calendar, period).flatMap((day) => {
    const cutoff = onWeekdays[weekdayIndex(day)];
    return cutoff ? [cutoffOn(day, cutoff, calendar) + (cutoff.inclusive ? 1 : 0)] : [];
  });
}

/** What starts after the end of its day has the next one: of 0 days, and where its day is one of another zone. The closing of a
 * date may be the next morning. */
function dayEnds(
  target: CompiledTarget,
  length: DayLength,
  calendars: Calendars,
  { from, to }: Interval,
): readonly number[] {
  const calendar = calendarOf(calendars, target.calendar);
  const { first, last } = calendar.range;
  const firstDay = Math.max(calendar.dayOf(from) - 2, yearStart(first));
  const lastDay = Math.min(calendar.dayOf(to - 1) + 2, yearStart(last + 1) - 1);
  return sequence(firstDay, lastDay).map((day) => endOf(length, day, target, calendars, from) + 1);
}

/** Where a deadline at the local time of the start does not move along with it: at midnight, and at an offset transition, of the
 * start's date or of the date that is due, whatever the dates. Up to the later of its two local times one of its offsets
 * holds, from then on the other. */
function timesOfDay(zone: Zone, { from, to }: Interval, lastDueMs: number): readonly number[] {
  const times = new Set([0]);
  for (const { at, before, after } of offsetChanges(zone, from - DAY_MS, lastDueMs + 2 * DAY_MS)) {
    const localMs = at + Math.max(before.ms, after.ms);
    times.add(localMs - Math.floor(localMs / DAY_MS) * DAY_MS);
  }
  const changes = offsetChanges(zone, from, to - 1).map(({ at }) => at);
  const starts = [from, ...changes];
  const found = starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? to;
    const offsetMs = zone.offsetAt(start);
    const dates = sequence(Math.floor((start + offsetMs) / DAY_MS), Math.floor((end + offsetMs) / DAY_MS));
    return dates.flatMap((day) => [...times].map((time) => day * DAY_MS + time - offsetMs));
  });
  return [...found, ...changes];
}

/** The dates that a period touches. */
export function datesOf(calendar: BusinessCalendar, { from, to }: Interval): readonly number[] {
  return sequence(calendar.dayOf(from), calendar.dayOf(to - 1));
}

/** Their first instants. */
function dayStarts(calendar: BusinessCalendar, period: Interval): readonly number[] {
  return datesOf(calendar, period).map((day) => calendar.startOfDay(day));
}

/** Whole numbers in a row, both included. */
function sequence(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

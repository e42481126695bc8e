import { type Calendars, calendarOf } from '../calendar/calendars.js';
import { addOpenTime, nextOpening, openTimeOf } from '../calendar/kept-time.js';
import type { OpenTime } from '../calendar/open-time.js';
import type { CompiledTarget, DayLength } from '../terms/compiled-target.js';
import { dayAfter, isJudged, type Judgement, judge, judgingCalendar } from './cutoffs.js';
import { endOf, settle } from './day-end.js';

/** When a target is due, and how it got there. */
export interface Due {
  readonly dueMs: number;
  /** The instant from which its time or its days count: the start, moved by a cutoff and by its hours. */
  readonly countedMs: number;
  /** How the start stands against the cutoff; null where nothing judges it. */
  readonly judged: Judgement | null;
  /** The days that it counts; null where it counts time. */
  readonly days: DayTrace | null;
}

/** The days that a target counts. Dates are epoch days. */
export interface DayTrace {
  readonly length: DayLength;
  /** The date on which the start counts; the last of the days; and the date that takes its place, if it has to. */
  readonly fromDay: number;
  readonly lastDay: number;
  readonly dueDay: number;
}

/** The open time of a target's hours. */
export function openOf({ hours, calendar }: CompiledTarget, calendars: Calendars): OpenTime {
  return openTimeOf(hours, calendar, calendars);
}

/** When a target is due that starts at an instant. There is no other way to a deadline. */
export function dueOf(target: CompiledTarget, startMs: number, calendars: Calendars): Due {
  const { length, hours } = target;
  const judged = isJudged(target) ? judge(target, startMs, calendars) : null;
  if (length.unit === 'ms' && length.afterCutoff && judged && judged.countsOn > judged.day)
    return dueByDays(target, length.afterCutoff, judged.day, startMs, calendars, judged);
  const fromMs = judged ? judged.countsMs : startMs;
  if (length.unit === 'ms') {
    const dueMs = addOpenTime(openOf(target, calendars), fromMs, length.ms);
    return { dueMs, countedMs: fromMs, judged, days: null };
  }
  const countedMs = hours.always ? fromMs : nextOpening(openOf(target, calendars), fromMs);
  // Hours may move it on from the date on which the cutoff let it count.
  const fromDay =
    judged && countedMs === fromMs ? judged.countsOn : judgingCalendar(target, calendars).dayOf(countedMs);
  return dueByDays(target, length, fromDay, countedMs, calendars, judged);
}

/** When a target is due that is estimated from an instant: no hours and no cutoff move it. */
export function dueFromEstimate(target: CompiledTarget, startMs: number, calendars: Calendars): Due {
  const { length } = target;
  const calendar = calendarOf(calendars, target.calendar);
  if (length.unit !== 'ms') return dueByDays(target, length, calendar.dayOf(startMs), startMs, calendars, null);
  const dueMs = addOpenTime(openOf(target, calendars), startMs, length.ms);
  return { dueMs, countedMs: startMs, judged: null, days: null };
}

function dueByDays(
  target: CompiledTarget,
  length: DayLength,
  fromDay: number,
  countedMs: number,
  calendars: Calendars,
  judged: Judgement | null,
): Due {
  const { unit, days } = length;
  const calendar = calendarOf(calendars, target.calendar);
  let lastDay = dayAfter(unit, fromDay, days, calendar);
  let endMs = endOf(length, lastDay, target, calendars, countedMs);
  // What starts after the end of its day has the next one: of 0 days, and where the day is that of another zone.
  while (endMs < countedMs) {
    lastDay = dayAfter(unit, lastDay, 1, calendar);
    endMs = endOf(length, lastDay, target, calendars, countedMs);
  }
  const dueDay = settle(length, lastDay, calendar);
  const dueMs = dueDay === lastDay ? endMs : endOf(length, dueDay, target, calendars, countedMs);
  return { dueMs, countedMs, judged, days: { length, fromDay, lastDay, dueDay } };
}

import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { nextOpening } from '../calendar/clock.js';
import type { CompiledHours } from '../calendar/hours.js';
import type { OpenTime } from '../calendar/open-time.js';
import type { DayLength } from '../terms/target.js';
import { dateText } from '../time/civil.js';
import type { Citations } from './citations.js';
import { localDay } from './local.js';
import type { Citation, ExplanationStep, SkippedDayStep, StepRule } from './steps.js';

/** Where service time is looked for. */
export interface Scope {
  readonly calendar: BusinessCalendar;
  readonly hours: CompiledHours;
  readonly open: OpenTime;
}

/** The move of an event to the next opening, and the dates without service on the way there; nothing for one within the hours. */
export function openingSteps(scope: Scope, fromMs: number, rule: StepRule): readonly ExplanationStep[] {
  const toMs = nextOpening(scope.open, fromMs);
  if (toMs === fromMs) return [];
  return [
    { kind: 'moved-to-opening', rule, basis: 'trade', from: new Date(fromMs), to: new Date(toMs) },
    ...datesWithoutService(fromMs, toMs, scope, { rule, basis: 'text' }),
  ];
}

/** From an event through so much service time: the opening it counts from, the dates without service, the open intervals,
 * the clock changes within them. */
export function serviceTimeSteps(
  scope: Scope,
  fromMs: number,
  ms: number,
  dueMs: number,
  { opening, time, carriedOver }: Citations,
): readonly ExplanationStep[] {
  const { calendar, open } = scope;
  const intervals = open.intervals(fromMs, dueMs);
  const { rule, basis } = intervals.length > 1 ? carriedOver : time;
  return [
    ...openingSteps(scope, fromMs, opening),
    ...datesWithoutService(nextOpening(open, fromMs), dueMs, scope, time),
    {
      kind: 'service-time',
      rule,
      basis,
      ms,
      intervals: intervals.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) })),
      carriedOver: intervals.length > 1,
      dueAt: new Date(dueMs),
    },
    ...intervals.flatMap(({ from, to }) => clockChanges(calendar, from, to, time)),
  ];
}

function clockChanges(
  calendar: BusinessCalendar,
  from: number,
  to: number,
  { rule, basis }: Citation,
): ExplanationStep[] {
  return calendar.zone.changes(from, to - 1).map(({ at, before, after }) => ({
    kind: 'clock-change',
    rule,
    basis,
    at: new Date(at),
    ms: after.ms - before.ms,
    offsetBefore: before.text,
    offsetAfter: after.text,
  }));
}

/** The dates from one instant to another, the last not included, without any service time. A day off is cited by the
 * calendar's rule, any other by `citation`. */
function datesWithoutService(
  fromMs: number,
  toMs: number,
  scope: Scope,
  citation: Citation,
): readonly SkippedDayStep[] {
  const { calendar, hours, open } = scope;
  const skipped: SkippedDayStep[] = [];
  if (hours.always) return skipped;
  const end = localDay(calendar.zone, toMs);
  for (let day = localDay(calendar.zone, fromMs); day < end; day += 1) {
    const openMs = open.between(calendar.startOfDay(day), calendar.endOfDay(day) + 1);
    if (openMs === 0) skipped.push(skippedDay(day, calendar, citation, hours));
  }
  return skipped;
}

/** The dates of [first, end) that a target does not count: those that are not business days, or do not exist. A day off is
 * cited by the calendar's rule, any other by `citation`. */
export function skippedDays(
  first: number,
  end: number,
  unit: DayLength['unit'],
  calendar: BusinessCalendar,
  citation: Citation,
): readonly SkippedDayStep[] {
  const skipped: SkippedDayStep[] = [];
  for (let day = first; day < end; day += 1) {
    const counts = unit === 'business-day' ? calendar.isBusiness(day) : calendar.exists(day);
    if (!counts) skipped.push(skippedDay(day, calendar, citation));
  }
  return skipped;
}

/** `hours` are those that have no service time on the date; without them it is no business day. */
function skippedDay(
  epochDay: number,
  calendar: BusinessCalendar,
  { rule, basis }: Citation,
  hours?: CompiledHours,
): SkippedDayStep {
  const on = dateText(epochDay);
  if (!calendar.exists(epochDay))
    return { kind: 'skipped-day', rule, basis, on, reason: 'no-such-date', holiday: null };
  const dayOff = calendar.dayOff(epochDay);
  const holiday = dayOff && { ...dayOff.name };
  // Hours that hold on days off, or that an exception closes, are not closed by the day off.
  const closedByDayOff = !hours || (hours.onHolidays === 'closed' && !hours.exceptions.has(epochDay));
  if (dayOff && closedByDayOff) {
    const ground = dayOff.rule === 'CAL-4' ? null : 'law';
    return { kind: 'skipped-day', rule: dayOff.rule, basis: ground, on, reason: 'holiday', holiday };
  }
  const reason = !hours || hours.onBusinessDays.length > 0 ? 'weekend' : 'no-hours';
  return { kind: 'skipped-day', rule, basis, on, reason, holiday };
}

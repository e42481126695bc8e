import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { withoutIntervals } from '../calendar/interval.js';
import { nextOpening } from '../calendar/kept-time.js';
import { openIntervals } from '../calendar/open-intervals.js';
import { dateText } from '../time/civil.js';
import { localDay } from '../time/local-time.js';
import { offsetChanges } from '../time/offset-changes.js';
import { partDaySteps } from './part-days.js';
import { pauseSteps, pausesOf } from './pause-steps.js';
import type { Scope } from './scope.js';
import { skippedDay } from './skipped-days.js';
import type { Citation, ExplanationStep, PartDayStep, SkippedDayStep } from './steps.js';

/** The move of a start to the next opening, and the dates without service on the way there; nothing for one within the hours,
 * nor for one that counts from the beginning of a date, on which the service opens later. */
export function openingSteps(scope: Scope): readonly ExplanationStep[] {
  const { plan, judging, open, cited } = scope;
  const { judged } = plan.due;
  const fromMs = judged ? judged.countsMs : plan.start.ms;
  const toMs = nextOpening(open, fromMs);
  if (toMs === fromMs) return [];
  if (judged && fromMs !== plan.start.ms && judging.dayOf(toMs) === judged.countsOn) return [];
  return [
    { kind: 'moved-to-opening', ...cited.opening, from: new Date(fromMs), to: new Date(toMs) },
    ...datesWithoutService(fromMs, toMs, scope, cited.closed),
  ];
}

/** The service time from an instant to the deadline: the pauses and the dates without service, the open intervals, the offset
 * transitions within them. */
export function serviceTimeSteps(scope: Scope, fromMs: number): readonly ExplanationStep[] {
  const { job, plan, calendar, open, cited } = scope;
  const { course, dueMs } = plan;
  const openings = openIntervals(open, fromMs, dueMs);
  const carriedOver = openings.length > 1;
  const intervals = withoutIntervals(openings, course ? pausesOf(job, course) : []);
  const { rule, basis } = carriedOver ? cited.carriedOver : cited.time;
  return [
    ...datesWithoutService(nextOpening(open, fromMs), dueMs, scope, cited.time),
    ...(course ? pauseSteps(job, course) : []),
    {
      kind: 'service-time',
      rule,
      basis,
      ms: intervals.reduce((sum, { from, to }) => sum + to - from, 0),
      intervals: intervals.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) })),
      carriedOver,
      dueAt: new Date(dueMs),
    },
    ...intervals.flatMap(({ from, to }) => clockChanges(calendar, from, to, cited.time)),
  ];
}

function clockChanges(
  calendar: BusinessCalendar,
  from: number,
  to: number,
  { rule, basis }: Citation,
): ExplanationStep[] {
  return offsetChanges(calendar.zone, from, to - 1).map(({ at, before, after }) => ({
    kind: 'clock-change',
    rule,
    basis,
    at: new Date(at),
    ms: after.ms - before.ms,
    offsetBefore: before.text,
    offsetAfter: after.text,
  }));
}

/** The dates from one instant to another, the last not included, without any service time, and partial days off. A
 * day off is cited by the calendar's rule, any other by `citation`. */
function datesWithoutService(
  fromMs: number,
  toMs: number,
  scope: Scope,
  citation: Citation,
): readonly (SkippedDayStep | PartDayStep)[] {
  const { calendar, target, open } = scope;
  const parts = partDaySteps(fromMs, toMs, scope);
  const told = new Set(parts.flatMap(({ role, on }) => (role === null ? on : [])));
  const skipped: SkippedDayStep[] = [];
  if (target.hours.always) return parts;
  const end = localDay(calendar.zone, toMs);
  for (let day = localDay(calendar.zone, fromMs); day < end; day += 1) {
    const openMs = open.between(calendar.startOfDay(day), calendar.endOfDay(day) + 1);
    if (openMs === 0 && !told.has(dateText(day))) skipped.push(skippedDay(day, calendar, citation, target.hours));
  }
  return [...skipped, ...parts].toSorted((a, b) => a.on.localeCompare(b.on));
}

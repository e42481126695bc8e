import type { Course } from '../deadlines/course.js';
import { dayAfter } from '../deadlines/cutoffs.js';
import { endOf, settle } from '../deadlines/day-end.js';
import type { DayTrace } from '../deadlines/due.js';
import { type Carried, dayOfRest, restOf } from '../deadlines/measure.js';
import type { DayLength } from '../terms/compiled-target.js';
import type { DayEnd } from '../terms/target-words.js';
import { dateText, minuteText } from '../time/civil.js';
import { openingSteps } from './hours-steps.js';
import { partDaySteps } from './part-days.js';
import { pauseSteps } from './pause-steps.js';
import type { Scope } from './scope.js';
import { skippedDays, statutoryDays } from './skipped-days.js';
import { judgedSteps, ownDateSteps } from './start-day-steps.js';
import type { ExplanationStep } from './steps.js';

/** From the start through the days that a target counts, to the end of the last one. */
export function daySteps(scope: Scope, trace: DayTrace): readonly ExplanationStep[] {
  const { job, plan, target } = scope;
  // Neither hours nor a cutoff move an estimate; days in place of hours count from the date of the start itself.
  const isMoved = !plan.isEstimate && target.length.unit !== 'ms';
  return [
    ...judgedSteps(scope),
    ...(isMoved ? openingSteps(scope) : []),
    ...ownDateSteps(scope, trace.fromDay),
    ...countedDays(scope, trace),
    ...lastDaySteps(scope, trace),
    ...dayEndSteps(scope, trace, plan.due.dueMs),
    ...(plan.course ? pauseSteps(job, plan.course) : []),
  ];
}

function countedDays(
  { calendar, cited, law }: Scope,
  { length, fromDay, lastDay }: DayTrace,
): readonly ExplanationStep[] {
  const { unit, days } = length;
  const countedDay = dayAfter(unit, fromDay, days, calendar);
  const [from, to] = [dateText(fromDay), dateText(countedDay)];
  // A date that the zone skipped is one of the calendar days, but nothing can be due on it.
  const first = unit === 'calendar-day' ? fromDay + days : fromDay + Math.min(days, 1);
  const counted: readonly ExplanationStep[] = [
    ...skippedDays(first, countedDay, unit, calendar, cited.days),
    unit === 'business-day'
      ? { kind: 'business-days', ...cited.days, days, from, to }
      : { kind: 'calendar-days', ...cited.days, days, from, to, article: law && days > 0 ? '111 § 2' : null },
  ];
  if (countedDay === lastDay) return counted;
  return [
    ...counted,
    ...skippedDays(countedDay + 1, lastDay, unit, calendar, cited.days),
    { kind: 'past-day', ...cited.days, unit, from: to, to: dateText(lastDay) },
  ];
}

/** The date that takes the place of the last day, where one does. */
function lastDaySteps(
  { calendar, cited }: Scope,
  { length, lastDay, dueDay }: Pick<DayTrace, 'length' | 'lastDay' | 'dueDay'>,
): readonly ExplanationStep[] {
  if (dueDay === lastDay) return [];
  const [from, to] = [dateText(lastDay), dateText(dueDay)];
  // A law is a condition of the one, and has nothing to do with the other.
  return length.lastDay === 'statutory'
    ? [
        ...statutoryDays(lastDay, dueDay, cited.statutory),
        { kind: 'last-day-moved', ...cited.statutory, lastDay: 'statutory', from, to, article: '115' },
      ]
    : [
        ...skippedDays(lastDay, dueDay, 'business-day', calendar, cited.days).map((step) => ({
          ...step,
          asLastDay: true,
        })),
        { kind: 'last-day-moved', rule: null, basis: null, lastDay: 'business-day', from, to, article: null },
      ];
}

function dayEndSteps(
  scope: Scope,
  { length, dueDay }: Pick<DayTrace, 'length' | 'dueDay'>,
  dueMs: number,
): readonly ExplanationStep[] {
  const { calendar, cited, law } = scope;
  const end: ExplanationStep = {
    kind: 'day-end',
    ...cited.dayEnd,
    on: dateText(dueDay),
    ends: endsText(length),
    dueAt: new Date(dueMs),
    unit: length.unit,
    article: law && length.ends === 'midnight' ? '111 § 1' : null,
  };
  if (length.ends !== 'closing') return [end];
  // The service may close earlier than on other days.
  return [...partDaySteps(calendar.startOfDay(dueDay), calendar.endOfDay(dueDay), scope), end];
}

function endsText({ ends }: DayLength): DayEnd {
  // 'HH:MM' is what the type means by two numbers.
  return typeof ends === 'number' ? (minuteText(ends) as DayEnd) : ends;
}

/** From a change of priority to the end of the day on which the rest is used up. */
export function restDaySteps(
  scope: Scope,
  { length }: DayTrace,
  course: Course,
  carried: Carried,
): readonly ExplanationStep[] {
  const { job, plan, target, calendars, calendar, open, cited } = scope;
  const { sinceMs } = course.measure;
  const lastDay = dayOfRest(carried, sinceMs, length, open, calendar);
  const dueDay = settle(length, lastDay, calendar);
  const endMs = endOf(length, dueDay, target, calendars, plan.due.countedMs);
  const pauses = pauseSteps(job, course);
  const ms = restOf(carried);
  const rest: ExplanationStep = { kind: 'rest', ...cited.days, ms, on: dateText(lastDay) };
  // A day that ended before the change leaves nothing to wait for.
  if (plan.dueMs === sinceMs)
    return [
      rest,
      { kind: 'service-time', ...cited.time, ms: 0, intervals: [], carriedOver: false, dueAt: new Date(plan.dueMs) },
    ];
  return [
    rest,
    ...lastDaySteps(scope, { length, lastDay, dueDay }),
    ...dayEndSteps(scope, { length, dueDay }, endMs),
    ...pauses,
  ];
}

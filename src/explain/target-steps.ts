import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { openTimeOf } from '../calendar/clock.js';
import { cutoffOn, type DayTrace } from '../deadlines/due.js';
import type { Job } from '../deadlines/job.js';
import type { Planned } from '../deadlines/plan.js';
import type { CompiledCutoff, DayLength, TimeLength } from '../terms/target.js';
import { dateText } from '../time/civil.js';
import { type Citations, citationsOf } from './citations.js';
import { openingSteps, serviceTimeSteps, skippedDays } from './hours-steps.js';
import { interpretationSteps } from './interpretations.js';
import { localDay } from './local.js';
import type { Citation, CutoffStep, ExplanationStep, NextDayStep } from './steps.js';

/** Why a target is due when it is: its trace as steps. */
export function targetSteps(job: Job, plan: Planned): readonly ExplanationStep[] {
  const { calendar, commitment } = job;
  const { target, start, due } = plan;
  const { name, hours, length } = target;
  const isProjected = start.event === 'delivery-due';
  const cited = citationsOf(target, isProjected);
  const scope = { calendar, hours, open: openTimeOf(hours, calendar) };
  const steps: ExplanationStep[] = [];
  // (RET-4)
  if (name === 'return' && !target.projectedFrom)
    steps.push({ kind: 'dispatch-only', rule: 'RET-4', basis: 'reading' });
  const at = new Date(start.ms);
  const on = dateText(localDay(calendar.zone, start.ms));
  const { milestone } = commitment.source.delivery;
  steps.push({ kind: 'start', ...cited.start, event: start.event, at, on, milestone });
  if (due.days) {
    // What has days is a target that names one.
    const days = daySteps(calendar, length as DayLength, plan, due.days, cited);
    steps.push(...openingSteps(scope, start.ms, cited.opening), ...days);
  } else {
    // What has none counts time.
    const { ms } = length as TimeLength;
    steps.push(...serviceTimeSteps(scope, start.ms, ms, due.dueMs, cited));
  }
  steps.push(...interpretationSteps(job, plan));
  return steps;
}

function daySteps(
  calendar: BusinessCalendar,
  length: DayLength,
  { start, due }: Planned,
  trace: DayTrace,
  cited: Citations,
): readonly ExplanationStep[] {
  const { days, unit, ends } = length;
  const { fromDay, lastDay, dueDay } = trace;
  const [from, last, on] = [fromDay, lastDay, dueDay].map(dateText);
  const kind = unit === 'business-day' ? 'business-days' : 'calendar-days';
  const steps: ExplanationStep[] = [
    ...countedDay(calendar, length, trace, start.ms, cited),
    ...skippedDays(fromDay + 1, lastDay, unit, calendar, cited.days),
    { kind, ...cited.days, days, from, to: last },
  ];
  if (dueDay !== lastDay)
    steps.push(...skippedDays(lastDay, dueDay, 'business-day', calendar, cited.lastDay), {
      kind: 'last-day-moved',
      ...cited.lastDay,
      from: last,
      to: on,
    });
  return [...steps, { kind: 'day-end', ...cited.dayEnd, on, ends, dueAt: new Date(due.dueMs) }];
}

/** On which day the start counts. */
function countedDay(
  calendar: BusinessCalendar,
  { unit, cutoff: limit }: DayLength,
  trace: DayTrace,
  startMs: number,
  cited: Citations,
): readonly ExplanationStep[] {
  const { day, fromDay, outcome } = trace;
  if (outcome === 'noBusinessDay')
    return [
      ...skippedDays(day, fromDay, unit, calendar, cited.days),
      nextDayStep(unit, trace, { rule: 'NBD-4', basis: 'reading' }),
    ];
  if (limit) {
    const cutoff = cutoffStep(calendar, limit, trace, startMs);
    if (cutoff.inTime) return [cutoff];
    return [
      cutoff,
      ...skippedDays(day + 1, fromDay, unit, calendar, cited.days),
      nextDayStep(unit, trace, { rule: 'NBD-2', basis: 'trade' }),
    ];
  }
  if (unit === 'calendar-day' || calendar.isBusiness(day)) return [];
  return [{ kind: 'counts-on-its-date', rule: 'NBD-1', basis: 'reading', on: dateText(day) }];
}

function nextDayStep(unit: DayLength['unit'], { day, fromDay }: DayTrace, { rule, basis }: Citation): NextDayStep {
  return { kind: 'counts-as-next-day', unit, from: dateText(day), to: dateText(fromDay), rule, basis };
}

function cutoffStep(
  calendar: BusinessCalendar,
  cutoff: CompiledCutoff,
  { countedMs, day, fromDay, outcome }: DayTrace,
  startMs: number,
): CutoffStep {
  const exact = outcome === 'justInTime' || outcome === 'justLate';
  return {
    kind: 'cutoff',
    rule: exact ? 'NBD-3' : 'NBD-2',
    basis: 'text',
    cutoff: { ...cutoff.source },
    at: new Date(cutoffOn(day, cutoff, calendar)),
    countedAt: new Date(countedMs),
    moved: countedMs !== startMs,
    inTime: fromDay === day,
  };
}

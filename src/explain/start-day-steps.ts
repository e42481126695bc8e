import { countingOf, type Judgement } from '../deadlines/cutoffs.js';
import { dateText } from '../time/civil.js';
import type { AfterCutoffStep, CutoffStep, NextDayStep, OwnDateStep } from './day-step.js';
import type { Scope } from './scope.js';
import { skippedDays } from './skipped-days.js';
import type { Citation, ExplanationStep } from './steps.js';

/** How the start stands against the cutoff, and the date on which it counts then. */
export function judgedSteps(scope: Scope): readonly ExplanationStep[] {
  const { plan, target, judging, cited } = scope;
  const { judged, days } = plan.due;
  if (!judged) return [];
  const cutoff = cutoffSteps(scope, judged);
  if (judged.countsOn === judged.day) return cutoff;
  const first = cutoff.length > 0 ? judged.day + 1 : judged.day;
  if (target.length.unit === 'ms' && days) {
    // On the date itself nothing is counted where it is the start of days; zero days from it are explained with the days.
    const skipped = days.length.days > 0 ? skippedDays(first, judged.day + 1, 'business-day', judging, cited.days) : [];
    const after: AfterCutoffStep = { kind: 'after-cutoff', rule: null, basis: null, from: dateText(judged.day) };
    return [...cutoff, ...skipped, after];
  }
  const byDate: Citation = { rule: 'NBD-4', basis: 'interpretation' };
  const cause: Citation = cutoff.length > 0 ? { rule: 'NBD-2', basis: 'practice' } : byDate;
  const unit = countingOf(target.length);
  return [
    ...cutoff,
    ...skippedDays(first, judged.countsOn, unit, judging, unit === 'business-day' ? byDate : cited.days),
    nextDayStep(scope, judged, cause),
  ];
}

function nextDayStep({ plan, target, judging }: Scope, { day, countsOn }: Judgement, cause: Citation): NextDayStep {
  const unit = countingOf(target.length);
  const isCounting = unit === 'calendar-day' || judging.isBusiness(countsOn);
  return {
    kind: 'counts-as-next-day',
    ...cause,
    event: plan.start.event,
    unit: isCounting ? unit : 'named-day',
    from: dateText(day),
    to: dateText(countsOn),
  };
}

/** Where the start stands against the cutoff of its date, if there is one. */
function cutoffSteps({ plan, calendar, judging, cited }: Scope, judged: Judgement): readonly CutoffStep[] {
  const { verdict, day, countsOn, cutoff, cutoffMs } = judged;
  if (!cutoff) return [];
  const isExact = verdict === 'just-in-time' || verdict === 'just-late';
  return [
    {
      kind: 'cutoff',
      rule: isExact ? 'NBD-3' : 'NBD-2',
      basis: cited.cutoff,
      event: plan.start.event,
      cutoff: { ...cutoff.source },
      at: new Date(cutoffMs),
      startAt: new Date(plan.start.ms),
      inTime: countsOn === day,
      timeZone: judging.timeZone === calendar.timeZone ? null : judging.timeZone,
    },
  ];
}

/** That a start counts on a date that is not a business day. */
export function ownDateSteps({ plan, target, judging }: Scope, fromDay: number): readonly OwnDateStep[] {
  const { length } = target;
  if (length.unit !== 'business-day' || length.days === 0 || judging.isBusiness(fromDay)) return [];
  const on = dateText(fromDay);
  return [{ kind: 'counts-on-its-date', rule: 'NBD-1', basis: 'interpretation', event: plan.start.event, on }];
}

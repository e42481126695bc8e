import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Deadline } from '../deadlines/deadline.js';
import { cutoffOn, type DayFinding } from '../deadlines/delivery.js';
import type { Job } from '../deadlines/job.js';
import type { CompiledCutoff, DayPromise } from '../terms/commitment.js';
import { dateText } from '../time/civil.js';
import { openingSteps, serviceTimeSteps, skippedDays, startStep, type TimeCitations } from './hours-steps.js';
import { deliveryReadings } from './readings.js';
import type { Citation, CutoffStep, ExplanationStep, NextDayStep } from './steps.js';

const reactionTime: TimeCitations = {
  within: { rule: 'REACT-2', basis: 'text' },
  carriedOver: { rule: 'REACT-2', basis: 'trade' },
};
const always: Citation = { rule: 'HOURS-1', basis: 'text' };
const bounded: Citation = { rule: 'HOURS-2', basis: 'trade' };

/** Why the contact is due when it is. */
export function reactionSteps(job: Job, reaction: Deadline): readonly ExplanationStep[] {
  const { openedAt } = job.events;
  const dueMs = reaction.dueAt.getTime();
  return [
    startStep(job, reaction, { rule: 'REACT-1', basis: 'text' }),
    ...serviceTimeSteps(job, openedAt, job.commitment.reactionMs, dueMs, 'REACT-2', reactionTime),
  ];
}

/** Why the delivery is due when it is; `finding` is what the rules of a promise that names a day found. */
export function deliverySteps(job: Job, delivery: Deadline, finding: DayFinding | null): readonly ExplanationStep[] {
  const promise = job.commitment.delivery;
  const confirmedMs = delivery.startsFrom.at.getTime();
  const steps: ExplanationStep[] = [startStep(job, delivery, { rule: 'DELIV-1', basis: 'text' })];
  if (promise.unit === 'ms') {
    const citation = job.commitment.hours.always ? always : bounded;
    const citations = { within: citation, carriedOver: citation };
    steps.push(...serviceTimeSteps(job, confirmedMs, promise.ms, delivery.dueAt.getTime(), 'DELIV-1', citations));
  }
  if (promise.unit !== 'ms' && finding) {
    steps.push(...openingSteps(job, confirmedMs, 'DELIV-1'), ...daySteps(job, promise, finding, delivery));
  }
  steps.push(...deliveryReadings(job, delivery, finding));
  return steps;
}

function daySteps(
  job: Job,
  promise: DayPromise,
  finding: DayFinding,
  { startsFrom, dueAt }: Deadline,
): readonly ExplanationStep[] {
  const { fromDay, dueDay } = finding;
  const on = dateText(dueDay);
  const { days, unit } = promise;
  const from = dateText(fromDay);
  const business = unit === 'business-day';
  const { rule, basis } = business ? businessDay : calendarDay;
  return [
    ...countedDay(job, promise, finding, startsFrom.at.getTime()),
    ...skippedDays(fromDay + 1, dueDay, unit, job.calendar, business ? businessDay : calendarDay),
    { kind: business ? 'business-days' : 'calendar-days', rule, basis, days, from, to: on },
    promise.endsAtClosing
      ? { kind: 'day-end', rule: 'NBD-5', basis: null, on, ends: 'closing', dueAt: new Date(dueAt) }
      : { kind: 'day-end', rule: 'NBD-5', basis: 'law', on, ends: 'midnight', dueAt: new Date(dueAt) },
  ];
}

/** No rule is about the next calendar day: it is what the level promises, counted from the confirmation. */
const calendarDay: Citation = { rule: 'DELIV-1', basis: null };
const businessDay: Citation = { rule: 'NBD-1', basis: 'text' };

/** On which day the confirmation counts. */
function countedDay(
  { calendar }: Job,
  promise: DayPromise,
  finding: DayFinding,
  confirmedMs: number,
): readonly ExplanationStep[] {
  const { day, fromDay, outcome } = finding;
  const { unit } = promise;
  if (outcome === 'noBusinessDay')
    return [
      ...skippedDays(day, fromDay, unit, calendar, businessDay),
      nextDayStep(unit, finding, { rule: 'NBD-4', basis: 'reading' }),
    ];
  if (promise.cutoff) {
    const cutoff = cutoffStep(calendar, promise.cutoff, finding, confirmedMs);
    if (cutoff.inTime) return [cutoff];
    const citation = unit === 'business-day' ? businessDay : calendarDay;
    return [
      cutoff,
      ...skippedDays(day + 1, fromDay, unit, calendar, citation),
      nextDayStep(unit, finding, { rule: 'NBD-2', basis: 'trade' }),
    ];
  }
  if (unit === 'calendar-day' || calendar.isBusiness(day)) return [];
  return [{ kind: 'counts-on-its-date', rule: 'NBD-1', basis: 'reading', on: dateText(day) }];
}

function nextDayStep(unit: DayPromise['unit'], { day, fromDay }: DayFinding, { rule, basis }: Citation): NextDayStep {
  return { kind: 'counts-as-next-day', unit, from: dateText(day), to: dateText(fromDay), rule, basis };
}

function cutoffStep(
  calendar: BusinessCalendar,
  cutoff: CompiledCutoff,
  { countedMs, day, fromDay, outcome }: DayFinding,
  confirmedMs: number,
): CutoffStep {
  const exact = outcome === 'justInTime' || outcome === 'justLate';
  return {
    kind: 'cutoff',
    rule: exact ? 'NBD-3' : 'NBD-2',
    basis: 'text',
    cutoff: { ...cutoff.source },
    at: new Date(cutoffOn(day, cutoff, calendar)),
    countedAt: new Date(countedMs),
    moved: countedMs !== confirmedMs,
    inTime: fromDay === day,
  };
}

import { openTimeOf } from '../calendar/clock.js';
import { type Deadline, writeDeadline } from '../deadlines/deadline.js';
import { type DayFinding, dayAfter, deliveryOf, endOfPromise } from '../deadlines/delivery.js';
import type { Job } from '../deadlines/job.js';
import type { CompiledPromise, CompiledReading, DayPromise } from '../terms/commitment.js';
import type { ReadingStep } from './steps.js';

type Question = Pick<ReadingStep, 'about' | 'rule' | 'otherCutoff' | 'otherEnd'>;

/** The readings that decided a delivery deadline, each with what the deadline would be under the other one. One at a time:
 * the other readings stay as they are. */
export function deliveryReadings(job: Job, delivery: Deadline, finding: DayFinding | null): readonly ReadingStep[] {
  const found: ReadingStep[] = [];
  const add = (question: Question, dueMs: number | undefined): void => {
    if (dueMs === undefined || dueMs === delivery.dueAt.getTime()) return;
    const { milestone, startsFrom, rules } = delivery;
    const other = writeDeadline(milestone, 'confirmed', startsFrom.at.getTime(), dueMs, rules, job.calendar.zone);
    const { dueAt, dueOn, dueLocal } = other;
    found.push({ kind: 'reading', basis: 'reading', ...question, otherwise: { dueAt, dueOn, dueLocal } });
  };
  const promise = job.commitment.delivery;
  for (const other of job.commitment.otherReadings) add(questionOf(other), dueUnder(job, other));
  if (promise.unit === 'ms' || !finding) return found;
  add({ about: 'weekend', rule: 'NBD-1' }, dueFromOtherDay(job, promise, finding, delivery.startsFrom.at.getTime()));
  const otherEnd = promise.endsAtClosing ? 'midnight' : 'closing';
  const flipped = { ...promise, endsAtClosing: !promise.endsAtClosing };
  const dueMs = endOfPromise(flipped, job.commitment.hours, finding.dueDay, job.calendar);
  add({ about: 'day-end', rule: 'NBD-5', otherEnd }, dueMs);
  return found;
}

function questionOf({ delivery, source: { about } }: CompiledReading): Question {
  if (about === 'priorities') return { about, rule: 'HOURS-1' };
  const cutoff = delivery.unit === 'ms' ? null : delivery.cutoff;
  return { about, rule: 'NBD-2', otherCutoff: cutoff && { ...cutoff.source } };
}

/** The delivery deadline under another promise: by the same rules. */
function dueUnder(job: Job, { hours, delivery }: CompiledPromise): number | undefined {
  const commitment = { ...job.commitment, hours, delivery };
  return deliveryOf({ ...job, commitment, open: openTimeOf(hours, job.calendar) })?.dueAt.getTime();
}

/** NBD-1, NBD-4: the deadline if a day that is no business day counted the other way: the confirmation on its own date where
 * it was moved to a business day, or as the next business day where it was not. */
function dueFromOtherDay(
  { commitment, calendar }: Job,
  promise: DayPromise,
  { fromDay }: DayFinding,
  confirmedMs: number,
): number | undefined {
  const confirmedDay = calendar.dayOf(confirmedMs);
  const counts = calendar.isBusiness(fromDay);
  // Where only business days are concerned, there is nothing to read.
  if (promise.unit !== 'business-day' || (counts && calendar.isBusiness(confirmedDay))) return undefined;
  const otherDay = counts ? confirmedDay : calendar.businessDayAfter(fromDay, 1);
  return endOfPromise(promise, commitment.hours, dayAfter(promise, otherDay, promise.days, calendar), calendar);
}

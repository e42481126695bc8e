import { openTimeOf } from '../calendar/clock.js';
import { type Deadline, writeDeadline } from '../deadlines/deadline.js';
import { type DayFinding, dayAfter, deliveryOf, endOfPromise } from '../deadlines/delivery.js';
import type { Job } from '../deadlines/job.js';
import type { CompiledPromise, DayPromise } from '../terms/commitment.js';
import { minuteText } from '../time/civil.js';
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
  add({ about: 'weekend', rule: 'NBD-1' }, dueFromOtherDay(job, promise, finding));
  const otherEnd = promise.endsAtClosing ? 'midnight' : 'closing';
  const flipped = { ...promise, endsAtClosing: !promise.endsAtClosing };
  const dueMs = endOfPromise(flipped, job.commitment.hours, finding.dueDay, job.calendar);
  add({ about: 'day-end', rule: 'NBD-5', otherEnd }, dueMs);
  return found;
}

function questionOf({ about, delivery }: Job['commitment']['otherReadings'][number]): Question {
  if (about === 'priorities') return { about, rule: 'HOURS-1' };
  const cutoff = delivery.unit === 'ms' ? null : delivery.cutoff;
  const otherCutoff = cutoff && { time: minuteText(cutoff.minute), inclusive: cutoff.inclusive };
  return { about, rule: 'NBD-2', otherCutoff };
}

/** The delivery deadline under another promise: by the same rules. */
function dueUnder(job: Job, { hours, delivery }: CompiledPromise): number | undefined {
  const commitment = { ...job.commitment, hours, delivery };
  return deliveryOf({ ...job, commitment, open: openTimeOf(hours, job.calendar) })?.dueAt.getTime();
}

/** NBD-1, NBD-4: the deadline if a confirmation on no business day counted the other way: on its own date where it was moved
 * to a business day, or as the next business day where it was not. Nothing for one on a business day. */
function dueFromOtherDay({ commitment, calendar, events }: Job, promise: DayPromise, finding: DayFinding) {
  const { confirmedAt = finding.countedMs } = events;
  const confirmedDay = calendar.dayOf(confirmedAt);
  if (promise.unit !== 'business-day' || calendar.isBusiness(confirmedDay)) return undefined;
  const moved = finding.countedMs !== confirmedAt || finding.outcome === 'noBusinessDay';
  const otherDay = moved ? confirmedDay : calendar.businessDayAfter(confirmedDay, 1);
  return endOfPromise(promise, commitment.hours, dayAfter(promise, otherDay, promise.days, calendar), calendar);
}

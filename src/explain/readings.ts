import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { openTimeOf } from '../calendar/clock.js';
import { type Deadline, writeDue } from '../deadlines/deadline.js';
import { type DayFinding, dayAfter, deliveryDue, endOfPromise } from '../deadlines/delivery.js';
import type { Job } from '../deadlines/job.js';
import type { CompiledReading, DayPromise } from '../terms/commitment.js';
import { dateText } from '../time/civil.js';
import { answerable } from './answerable.js';
import type { ReadingStep } from './steps.js';

type Question = Pick<ReadingStep, 'about' | 'rule' | 'otherCutoff' | 'otherDay' | 'otherEnd'>;

/** The readings that decided a delivery deadline, each with what the deadline would be under the other one. One at a time:
 * the other readings stay as they are. */
export function deliveryReadings(job: Job, delivery: Deadline, finding: DayFinding | null): readonly ReadingStep[] {
  const { calendar, commitment } = job;
  const confirmedMs = delivery.startsFrom.at.getTime();
  const found: ReadingStep[] = [];
  const add = (question: Question, due: () => number | undefined): void => {
    const dueMs = answerable(due);
    if (dueMs === undefined || dueMs === delivery.dueAt.getTime()) return;
    found.push({ kind: 'reading', basis: 'reading', ...question, otherwise: writeDue(dueMs, calendar.zone) });
  };
  for (const other of commitment.otherReadings) add(questionOf(other), () => dueUnder(job, other, confirmedMs));
  const promise = commitment.delivery;
  if (promise.unit === 'ms' || !finding) return found;
  const endOf = (day: number): number => endOfPromise(promise, commitment.hours, day, calendar);
  const otherDay = otherDayOf(calendar, promise, finding, confirmedMs);
  if (otherDay !== null) {
    const question = { about: 'weekend', rule: 'NBD-1', otherDay: dateText(otherDay) } as const;
    add(question, () => endOf(dayAfter(promise, otherDay, promise.days, calendar)));
  }
  const flipped = { ...promise, endsAtClosing: !promise.endsAtClosing };
  const otherEnd = promise.endsAtClosing ? 'midnight' : 'closing';
  add({ about: 'day-end', rule: 'NBD-5', otherEnd }, () =>
    endOfPromise(flipped, commitment.hours, finding.dueDay, calendar),
  );
  return found;
}

function questionOf(other: CompiledReading): Question {
  return other.about === 'priorities'
    ? { about: 'priorities', rule: 'HOURS-1' }
    : { about: 'cutoff', rule: 'NBD-2', otherCutoff: other.cutoff && { ...other.cutoff.source } };
}

/** The delivery deadline under the other reading: by the same rules. */
function dueUnder(
  { calendar, commitment, open }: Job,
  other: CompiledReading,
  confirmedMs: number,
): number | undefined {
  if (other.about === 'priorities') return deliveryDue(other, confirmedMs, openTimeOf(other.hours, calendar), calendar);
  const { hours, delivery } = commitment;
  if (delivery.unit === 'ms') return undefined;
  const { unit, milestone, days, endsAtClosing } = delivery;
  const changed = { unit, milestone, days, cutoff: other.cutoff, endsAtClosing };
  return deliveryDue({ hours, delivery: changed }, confirmedMs, open, calendar);
}

/** NBD-1, NBD-4: the day on which the confirmation would count if a day that is no business day counted the other way: its own
 * date where it was moved to a business day, or the next business day where it was not. Null where only business days are
 * concerned. */
function otherDayOf(
  calendar: BusinessCalendar,
  { unit }: DayPromise,
  { day, fromDay }: DayFinding,
  confirmedMs: number,
): number | null {
  if (unit !== 'business-day') return null;
  if (!calendar.isBusiness(fromDay)) return calendar.businessDayAfter(fromDay, 1);
  const confirmedDay = calendar.dayOf(confirmedMs);
  if (!calendar.isBusiness(confirmedDay)) return confirmedDay;
  return calendar.isBusiness(day) ? null : day;
}

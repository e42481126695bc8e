import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { writeDue } from '../deadlines/deadline.js';
import { type DayTrace, dayAfter, dueOf, endOf } from '../deadlines/due.js';
import type { Job } from '../deadlines/job.js';
import type { Planned } from '../deadlines/plan.js';
import type { OtherReading } from '../terms/commitment.js';
import { dateText } from '../time/civil.js';
import { answerable } from './answerable.js';
import type { ReadingStep } from './steps.js';

type Question = Pick<ReadingStep, 'about' | 'rule' | 'otherCutoff' | 'otherDay' | 'otherEnd'>;

/** The interpretations that decided a deadline, each with what the deadline would be under the other one. One at a time: the
 * others stay as they are. */
export function interpretationSteps(job: Job, { target, start, due }: Planned): readonly ReadingStep[] {
  const { calendar, commitment } = job;
  const found: ReadingStep[] = [];
  const add = (question: Question, otherDue: () => number): void => {
    const dueMs = answerable(otherDue);
    if (dueMs === undefined || dueMs === due.dueMs) return;
    found.push({ kind: 'reading', basis: 'reading', ...question, otherwise: writeDue(dueMs, calendar.zone) });
  };
  if (start.event === 'delivery-due')
    found.push({ kind: 'reading', rule: 'RET-2', basis: 'reading', about: 'projection', otherwise: null });
  if (target.name !== 'delivery') return found;
  for (const { source, target: other } of commitment.interpretations)
    add(questionOf(source), () => dueOf(other, start.ms, calendar).dueMs);
  const { hours, length } = target;
  if (length.unit === 'ms' || !due.days) return found;
  const { dueDay } = due.days;
  const otherDay = length.unit === 'business-day' ? otherDayOf(calendar, due.days, start.ms) : null;
  if (otherDay !== null)
    add({ about: 'weekend', rule: 'NBD-1', otherDay: dateText(otherDay) }, () =>
      endOf(hours, length, dayAfter(length.unit, otherDay, length.days, calendar), calendar),
    );
  const otherEnd = length.ends === 'closing' ? 'midnight' : 'closing';
  add({ about: 'day-end', rule: 'NBD-5', otherEnd }, () => endOf(hours, { ends: otherEnd }, dueDay, calendar));
  return found;
}

function questionOf(source: OtherReading): Question {
  return source.about === 'priorities'
    ? { about: 'priorities', rule: 'HOURS-1' }
    : { about: 'cutoff', rule: 'NBD-2', otherCutoff: source.cutoff && { ...source.cutoff } };
}

/** NBD-1, NBD-4: the day on which the confirmation would count if a non-working day counted the other way: its own
 * date where it was moved to a business day, or the next business day where it was not. Null where only business days are
 * concerned. */
function otherDayOf(calendar: BusinessCalendar, { day, fromDay }: DayTrace, confirmedMs: number): number | null {
  if (!calendar.isBusiness(fromDay)) return calendar.businessDayAfter(fromDay, 1);
  const confirmedDay = calendar.dayOf(confirmedMs);
  if (!calendar.isBusiness(confirmedDay)) return confirmedDay;
  return calendar.isBusiness(day) ? null : day;
}

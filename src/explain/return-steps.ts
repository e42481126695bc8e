import type { Deadline } from '../deadlines/deadline.js';
import type { Job } from '../deadlines/job.js';
import type { ReturnFinding } from '../deadlines/return.js';
import { dateText } from '../time/civil.js';
import { skippedDays, startStep } from './hours-steps.js';
import type { ExplanationStep } from './steps.js';

/** Why the return is due when it is. */
export function returnSteps(
  job: Job,
  { startsFrom, dueAt }: Deadline,
  { startDay, lastDay, dueDay }: ReturnFinding,
): readonly ExplanationStep[] {
  const projected = startsFrom.event === 'delivery-due';
  const [first, last, due] = [dateText(startDay), dateText(lastDay), dateText(dueDay)];
  const steps: ExplanationStep[] = [];
  if (job.commitment.delivery.milestone === 'dispatch')
    steps.push({ kind: 'dispatch-only', rule: 'RET-4', basis: 'reading' });
  steps.push(startStep(job, { startsFrom }, { rule: projected ? 'RET-2' : 'RET-1', basis: 'reading' }), {
    kind: 'calendar-days',
    rule: 'RET-1',
    basis: 'text',
    days: job.level.returnDays,
    from: first,
    to: last,
  });
  if (dueDay !== lastDay)
    steps.push(...skippedDays(lastDay, dueDay, 'business-day', job.calendar, { rule: 'RET-3', basis: 'law' }), {
      kind: 'last-day-moved',
      rule: 'RET-3',
      basis: 'law',
      from: last,
      to: due,
    });
  steps.push({ kind: 'day-end', rule: 'RET-3', basis: 'law', on: due, ends: 'midnight', dueAt: new Date(dueAt) });
  if (projected) steps.push({ kind: 'reading', rule: 'RET-2', basis: 'reading', about: 'projection', otherwise: null });
  return steps;
}

import type { Deadline } from '../deadlines/deadline.js';
import type { Job } from '../deadlines/job.js';
import type { ReturnFinding } from '../deadlines/return.js';
import { dateText } from '../time/civil.js';
import { skippedDays, startStep } from './hours-steps.js';
import type { Citation, ExplanationStep } from './steps.js';

const law: Citation = { rule: 'RET-3', basis: 'law' };

/** Why the return is due when it is. */
export function returnSteps(
  job: Job,
  { startsFrom, dueAt }: Deadline,
  { startDay, lastDay, dueDay }: ReturnFinding,
): readonly ExplanationStep[] {
  const projected = startsFrom.event === 'delivery-due';
  const [first, last, due] = [startDay, lastDay, dueDay].map(dateText);
  return [
    ...(job.commitment.delivery.milestone === 'dispatch'
      ? [{ kind: 'dispatch-only', rule: 'RET-4', basis: 'reading' } as const]
      : []),
    startStep(job, { startsFrom }, { rule: projected ? 'RET-2' : 'RET-1', basis: 'reading' }),
    { kind: 'calendar-days', rule: 'RET-1', basis: 'text', days: job.level.returnDays, from: first, to: last },
    ...(dueDay === lastDay
      ? []
      : [
          ...skippedDays(lastDay, dueDay, 'business-day', job.calendar, law),
          { kind: 'last-day-moved', ...law, from: last, to: due } as const,
        ]),
    { kind: 'day-end', ...law, on: due, ends: 'midnight', dueAt: new Date(dueAt) },
    ...(projected
      ? [{ kind: 'reading', rule: 'RET-2', basis: 'reading', about: 'projection', otherwise: null } as const]
      : []),
  ];
}

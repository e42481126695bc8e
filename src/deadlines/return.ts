import { type Deadline, type RuleId, rules, type StartEvent, writeDeadline } from './deadline.js';
import type { Job } from './job.js';

const afterDelivery = rules('RET-1', 'RET-3');
const afterProjection = rules('RET-1', 'RET-2', 'RET-3');
const afterDispatchOnly = rules('RET-1', 'RET-3', 'RET-4');

/** RET-1 to RET-4: so many calendar days after the day of the delivery, or of the day it is due while it is not known. */
export function returnOf(job: Job, delivery: Deadline | null): Deadline<'return'> | null {
  const { deliveredAt, arrivedAt } = job.events;
  const { milestone } = job.commitment.delivery;
  if (deliveredAt !== undefined) {
    return returnAfter(job, 'delivered', deliveredAt, milestone === 'dispatch' ? afterDispatchOnly : afterDelivery);
  }
  if (milestone === 'on-site' && arrivedAt !== undefined) return returnAfter(job, 'arrived', arrivedAt, afterDelivery);
  if (milestone === 'dispatch' || !delivery) return null;
  return returnAfter(job, 'delivery-due', delivery.dueAt.getTime(), afterProjection);
}

function returnAfter(
  { returnDays, calendar }: Job,
  event: StartEvent,
  startMs: number,
  rules: readonly RuleId[],
): Deadline<'return'> {
  // Where the last day is no business day, the next one takes its place (KC art. 115).
  const lastDay = calendar.businessDayFrom(calendar.dayOf(startMs) + returnDays);
  return writeDeadline('return', event, startMs, calendar.endOfDay(lastDay), rules, calendar.zone);
}

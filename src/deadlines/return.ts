import type { BusinessCalendar } from '../calendar/calendar.js';
import { type Due, type RuleId, rules, type StartEvent } from './deadline.js';
import type { Job } from './job.js';

const afterDelivery = rules('RET-1', 'RET-3');
const afterProjection = rules('RET-1', 'RET-2', 'RET-3');
const afterDispatchOnly = rules('RET-1', 'RET-3', 'RET-4');

/** RET-1 to RET-4: so many calendar days after the day of the delivery, or of the day it is due while it is not known. */
export function returnDue(job: Job, delivery: Due | null): Due | null {
  const { deliveredAt, arrivedAt } = job.events;
  const { milestone } = job.commitment.delivery;
  if (deliveredAt !== undefined) {
    return dueAfter(job, 'delivered', deliveredAt, milestone === 'dispatch' ? afterDispatchOnly : afterDelivery);
  }
  if (milestone === 'on-site' && arrivedAt !== undefined) return dueAfter(job, 'arrived', arrivedAt, afterDelivery);
  if (milestone === 'dispatch' || !delivery) return null;
  return dueAfter(job, 'delivery-due', delivery.dueMs, afterProjection);
}

function dueAfter({ returnDays, calendar }: Job, event: StartEvent, startMs: number, rules: readonly RuleId[]): Due {
  return { event, startMs, dueMs: calendar.endOfDay(lastDayOf(startMs, returnDays, calendar)), rules };
}

/** Where the last day is no business day, the next one takes its place (KC art. 115). */
function lastDayOf(startMs: number, days: number, calendar: BusinessCalendar): number {
  return calendar.businessDayFrom(calendar.dayOf(startMs) + days);
}

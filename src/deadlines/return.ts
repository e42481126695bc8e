import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { CompiledLevel } from '../terms/level.js';
import { type Deadline, type RuleId, rules, type StartEvent, writeDeadline } from './deadline.js';
import type { Job } from './job.js';

const afterDelivery = rules('RET-1', 'RET-3');
const afterProjection = rules('RET-1', 'RET-2', 'RET-3');
const afterDispatchOnly = rules('RET-1', 'RET-3', 'RET-4');

/** What the return rules found on the way to the last day, for whoever asks why. */
export interface ReturnFinding {
  readonly startDay: number;
  /** The last of the days, business day or not. */
  readonly lastDay: number;
  readonly dueDay: number;
}

/** Of a calculation, what the return rules ask for. */
type ReturnJob = Pick<Job, 'events' | 'level' | 'commitment' | 'calendar'>;

/** RET-1 to RET-4: so many calendar days after the day of the delivery, or of the day it is due while it is not known.
 * `note` is told what the rules found. */
export function returnOf(
  job: ReturnJob,
  delivery: Pick<Deadline, 'dueAt'> | null,
  note?: (finding: ReturnFinding) => void,
): Deadline<'return'> | null {
  const { deliveredAt, arrivedAt } = job.events;
  const { milestone } = job.commitment.delivery;
  if (deliveredAt !== undefined) {
    const rules = milestone === 'dispatch' ? afterDispatchOnly : afterDelivery;
    return returnAfter(job, 'delivered', deliveredAt, rules, note);
  }
  if (milestone === 'on-site' && arrivedAt !== undefined)
    return returnAfter(job, 'arrived', arrivedAt, afterDelivery, note);
  if (milestone === 'dispatch' || !delivery) return null;
  return returnAfter(job, 'delivery-due', delivery.dueAt.getTime(), afterProjection, note);
}

function returnAfter(
  { level, calendar }: ReturnJob,
  event: StartEvent,
  startMs: number,
  rules: readonly RuleId[],
  note?: (finding: ReturnFinding) => void,
): Deadline<'return'> {
  const days = returnDays(level, startMs, calendar);
  note?.(days);
  return writeDeadline('return', event, startMs, calendar.endOfDay(days.dueDay), rules, calendar.zone);
}

/** RET-1, RET-3: the days that a return counts. */
export function returnDays(level: CompiledLevel, startMs: number, calendar: BusinessCalendar): ReturnFinding {
  const startDay = calendar.dayOf(startMs);
  const lastDay = startDay + level.returnDays;
  // Where the last day is no business day, the next one takes its place (KC art. 115).
  return { startDay, lastDay, dueDay: calendar.businessDayFrom(lastDay) };
}

import type { BusinessCalendar } from '../calendar/calendar.js';
import { addOpenTime, nextOpening } from '../calendar/clock.js';
import type { CompiledHours } from '../calendar/hours.js';
import { intervalsOn } from '../calendar/open-time.js';
import type { DayPromise } from '../terms/commitment.js';
import { type Due, type RuleId, rules } from './deadline.js';
import type { Job } from './job.js';

const withinAlways = rules('DELIV-1', 'HOURS-1');
const withinHours = rules('DELIV-1', 'HOURS-2');

/** The delivery rules: from the confirmation, or nothing while there is none. */
export function deliveryDue({ commitment, open, events, calendar }: Job): Due | null {
  const { confirmedAt } = events;
  if (confirmedAt === undefined) return null;
  const { hours, delivery } = commitment;
  if (delivery.unit === 'ms') {
    const dueMs = addOpenTime(open, confirmedAt, delivery.ms);
    return { event: 'confirmed', startMs: confirmedAt, dueMs, rules: hours.always ? withinAlways : withinHours };
  }
  const counted = dayThatCounts(delivery, nextOpening(open, confirmedAt), calendar);
  const dueDay =
    delivery.unit === 'business-day'
      ? calendar.businessDayAfter(counted.day, delivery.days)
      : counted.day + delivery.days;
  const dueMs = delivery.endsAtClosing ? closingOf(hours, dueDay, calendar) : calendar.endOfDay(dueDay);
  return { event: 'confirmed', startMs: confirmedAt, dueMs, rules: counted.rules };
}

/** The rules of a promise that names a day, by what became of the confirmation. */
interface DayRules {
  readonly sameDay: readonly RuleId[];
  readonly justInTime: readonly RuleId[];
  readonly justLate: readonly RuleId[];
  readonly late: readonly RuleId[];
}

const businessDayRules: DayRules = {
  sameDay: rules('DELIV-1', 'NBD-1', 'NBD-5'),
  justInTime: rules('DELIV-1', 'NBD-1', 'NBD-3', 'NBD-5'),
  justLate: rules('DELIV-1', 'NBD-1', 'NBD-2', 'NBD-3', 'NBD-5'),
  late: rules('DELIV-1', 'NBD-1', 'NBD-2', 'NBD-5'),
};
const calendarDayRules: DayRules = {
  sameDay: rules('DELIV-1', 'NBD-5'),
  justInTime: rules('DELIV-1', 'NBD-3', 'NBD-5'),
  justLate: rules('DELIV-1', 'NBD-2', 'NBD-3', 'NBD-5'),
  late: rules('DELIV-1', 'NBD-2', 'NBD-5'),
};
const noBusinessDay = rules('DELIV-1', 'NBD-1', 'NBD-4', 'NBD-5');

/** The day on which a confirmation counts as made, and the rules that say so. */
function dayThatCounts(
  { cutoff, unit }: DayPromise,
  countedMs: number,
  calendar: BusinessCalendar,
): { readonly day: number; readonly rules: readonly RuleId[] } {
  const inBusinessDays = unit === 'business-day';
  const dayRules = inBusinessDays ? businessDayRules : calendarDayRules;
  const day = calendar.dayOf(countedMs);
  if (!cutoff) return { day, rules: dayRules.sameDay };
  if (inBusinessDays && !calendar.isBusiness(day)) return { day: calendar.businessDayFrom(day), rules: noBusinessDay };
  // The cutoff as an instant, not as a time of day: where clocks are set back over it, being late stays late.
  const cutoffMs = calendar.zone.startOfMinute(day, cutoff.minute);
  const atCutoff = countedMs === cutoffMs;
  if (countedMs < cutoffMs || (cutoff.inclusive && atCutoff)) {
    return { day, rules: atCutoff ? dayRules.justInTime : dayRules.sameDay };
  }
  const nextDay = inBusinessDays ? calendar.businessDayAfter(day, 1) : day + 1;
  return { day: nextDay, rules: atCutoff ? dayRules.justLate : dayRules.late };
}

/** When the service closes on a date. Hours that are not closed by the end of the date end with it, for the promise names
 * that date; and so does a date on which the service does not open. */
function closingOf(hours: CompiledHours, epochDay: number, calendar: BusinessCalendar): number {
  const endOfDay = calendar.endOfDay(epochDay);
  if (hours.always) return endOfDay;
  const closings = intervalsOn(hours, calendar, epochDay)
    .filter(({ from, to }) => to > from)
    .map(({ to }) => to);
  return closings.length > 0 ? Math.min(Math.max(...closings), endOfDay) : endOfDay;
}

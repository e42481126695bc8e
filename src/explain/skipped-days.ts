import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { dayOffOn } from '../calendar/day-off.js';
import type { CompiledHours } from '../calendar/hours.js';
import { defaultCalendar } from '../calendar/poland.js';
import type { DayLength } from '../terms/compiled-target.js';
import { dateText, weekdayIndex } from '../time/civil.js';
import type { Citation, SkippedDayStep } from './steps.js';

const SATURDAY = 5;

/** The dates of [first, end) that a target does not count: those that are not business days, or none at all. A day off is
 * cited by the calendar's rule, any other by `citation`. */
export function skippedDays(
  first: number,
  end: number,
  unit: DayLength['unit'],
  calendar: BusinessCalendar,
  citation: Citation,
): readonly SkippedDayStep[] {
  const skipped: SkippedDayStep[] = [];
  for (let day = first; day < end; day += 1) {
    const counts = unit === 'business-day' ? calendar.isBusiness(day) : calendar.exists(day);
    if (!counts) skipped.push(skippedDay(day, calendar, citation));
  }
  return skipped;
}

/** The dates of [first, end), on which no term under Polish law ends, whatever the target's calendar. */
export function statutoryDays(first: number, end: number, citation: Citation): readonly SkippedDayStep[] {
  return Array.from({ length: end - first }, (_, i): SkippedDayStep => {
    const step = skippedDay(first + i, defaultCalendar(), citation);
    // The law knows no weekends: a Sunday is a day off, and a Saturday is treated as one since 2017.
    const ofWeek = weekdayIndex(first + i) === SATURDAY ? 'saturday' : 'sunday';
    return { ...step, reason: step.reason === 'holiday' ? step.reason : ofWeek, asLastDay: true };
  });
}

/** `hours` are those that have no service time on the date; without them it is not a business day. */
export function skippedDay(
  epochDay: number,
  calendar: BusinessCalendar,
  { rule, basis }: Citation,
  hours?: CompiledHours,
): SkippedDayStep {
  const on = dateText(epochDay);
  if (!calendar.exists(epochDay))
    return { kind: 'skipped-day', rule, basis, on, reason: 'no-such-date', holiday: null, asLastDay: false };
  const dayOff = dayOffOn(calendar, epochDay);
  const holiday = dayOff && { ...dayOff.name };
  if (dayOff && (!hours || isClosedByDayOff(hours, epochDay))) {
    const ground = dayOff.rule === 'CAL-4' ? null : 'law';
    return { kind: 'skipped-day', rule: dayOff.rule, basis: ground, on, reason: 'holiday', holiday, asLastDay: false };
  }
  const reason = !hours || hours.onBusinessDays.length > 0 ? 'weekend' : 'no-hours';
  return { kind: 'skipped-day', rule, basis, on, reason, holiday, asLastDay: false };
}

/** Hours that hold on days off, or that an exception closes, are not closed by the day off; windows of other roles have days
 * off of their own. */
function isClosedByDayOff({ onHolidays, exceptions, parts }: CompiledHours, epochDay: number): boolean {
  return !parts && onHolidays === 'closed' && !exceptions.has(epochDay);
}

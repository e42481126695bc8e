import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { addOpenTime, nextOpening, openTimeOf } from '../calendar/clock.js';
import type { CompiledHours } from '../calendar/hours.js';
import { intervalsOn } from '../calendar/open-year.js';
import type { CompiledCutoff, CompiledTarget, DayLength } from '../terms/target.js';

/** When a target is due, and how it got there. */
export interface Due {
  readonly dueMs: number;
  /** Of a target that names a day; null where time is counted. */
  readonly days: DayTrace | null;
}

/** How a target that names a day got to it. Dates are epoch days. */
export interface DayTrace {
  /** The instant from which the start counts, and its local date. */
  readonly countedMs: number;
  readonly day: number;
  readonly outcome: Outcome;
  /** The date on which the start counts as made. */
  readonly fromDay: number;
  /** The last of the days, and the date that takes its place where it has to be a business day. */
  readonly lastDay: number;
  readonly dueDay: number;
}

/** What became of a start: whether it counts on its date or on the next one, and by which rule. */
export type Outcome = 'sameDay' | 'justInTime' | 'justLate' | 'late' | 'noBusinessDay';

/** Returns when a target is due that starts at an instant. Every deadline comes from here. */
export function dueOf({ hours, length }: CompiledTarget, startMs: number, calendar: BusinessCalendar): Due {
  if (length.unit === 'ms') return { dueMs: addOpenTime(openTimeOf(hours, calendar), startMs, length.ms), days: null };
  const days = traceDays(hours, length, startMs, calendar);
  return { dueMs: endOf(hours, length, days.dueDay, calendar), days };
}

/** How a target gets to its day: so many days after the one on which the start counts. */
export function traceDays(
  hours: CompiledHours,
  length: DayLength,
  startMs: number,
  calendar: BusinessCalendar,
): DayTrace {
  const countedMs = hours.always ? startMs : nextOpening(openTimeOf(hours, calendar), startMs);
  const day = calendar.dayOf(countedMs);
  const outcome = outcomeOf(length, countedMs, day, calendar);
  const fromDay = isMoved(outcome) ? dayAfter(length.unit, day, 1, calendar) : day;
  const lastDay = dayAfter(length.unit, fromDay, length.days, calendar);
  const dueDay = length.lastDay === 'any' ? lastDay : calendar.businessDayFrom(lastDay);
  return { countedMs, day, outcome, fromDay, lastDay, dueDay };
}

/** NBD-2 to NBD-4. */
function outcomeOf({ cutoff, unit }: DayLength, countedMs: number, day: number, calendar: BusinessCalendar): Outcome {
  if (!cutoff) return 'sameDay';
  if (unit === 'business-day' && !calendar.isBusiness(day)) return 'noBusinessDay';
  const cutoffMs = cutoffOn(day, cutoff, calendar);
  if (countedMs === cutoffMs) return cutoff.inclusive ? 'justInTime' : 'justLate';
  return countedMs < cutoffMs ? 'sameDay' : 'late';
}

function isMoved(outcome: Outcome): boolean {
  return outcome === 'late' || outcome === 'justLate' || outcome === 'noBusinessDay';
}

/** So many days after a date, in the days that a target counts in. */
export function dayAfter(unit: DayLength['unit'], day: number, days: number, calendar: BusinessCalendar): number {
  if (unit === 'business-day') return calendar.businessDayAfter(day, days);
  // A date that the zone skipped is none on which anything can be due.
  let next = day + days;
  while (!calendar.exists(next)) next += 1;
  return next;
}

/** A cutoff as an instant, not as a time of day: where clocks are set back over it, being late stays late. */
export function cutoffOn(epochDay: number, { minute }: CompiledCutoff, calendar: BusinessCalendar): number {
  return calendar.zone.startOfMinute(epochDay, minute);
}

/** When a day ends that a target names. */
export function endOf(
  hours: CompiledHours,
  { ends }: Pick<DayLength, 'ends'>,
  epochDay: number,
  calendar: BusinessCalendar,
): number {
  return ends === 'closing' ? closingOf(hours, epochDay, calendar) : calendar.endOfDay(epochDay);
}

/** When the service closes on a date. Hours that are not closed by the end of the date end with it, for the target names that
 * date; and so does a date on which the service does not open. */
function closingOf(hours: CompiledHours, epochDay: number, calendar: BusinessCalendar): number {
  const endOfDay = calendar.endOfDay(epochDay);
  const open = intervalsOn(hours, calendar, epochDay).filter(({ from, to }) => to > from);
  if (open.length === 0) return endOfDay;
  return Math.min(
    open.reduce((last, { to }) => Math.max(last, to), 0),
    endOfDay,
  );
}

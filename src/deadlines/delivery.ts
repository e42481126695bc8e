import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { addOpenTime, nextOpening } from '../calendar/clock.js';
import type { CompiledHours } from '../calendar/hours.js';
import type { OpenTime } from '../calendar/open-time.js';
import { intervalsOn } from '../calendar/open-year.js';
import type { DeliveryMilestone } from '../terms/code.js';
import type { CompiledCutoff, CompiledPromise, DayPromise } from '../terms/commitment.js';
import { type Deadline, type RuleId, rules, writeDeadline } from './deadline.js';
import type { Job } from './job.js';

const withinAlways = rules('DELIV-1', 'HOURS-1');
const withinHours = rules('DELIV-1', 'HOURS-2');

/** What the rules of a promise that names a day found on the way to it, for whoever asks why. */
export interface DayFinding {
  /** The instant from which the confirmation counts, and its local date. */
  readonly countedMs: number;
  readonly day: number;
  readonly outcome: Outcome;
  /** The day on which the confirmation counts as made. */
  readonly fromDay: number;
  readonly dueDay: number;
}

/** The delivery rules: from the confirmation, or nothing while there is none. `note` is told what they found. */
export function deliveryOf(job: Job, note?: (finding: DayFinding) => void): Deadline<DeliveryMilestone> | null {
  const { commitment, open, events, calendar } = job;
  const { confirmedAt } = events;
  const { hours, delivery } = commitment;
  if (confirmedAt === undefined) return null;
  if (delivery.unit === 'ms') {
    const dueMs = addOpenTime(open, confirmedAt, delivery.ms);
    return writeDeadline(delivery.milestone, 'confirmed', confirmedAt, dueMs, timedRules(hours), calendar.zone);
  }
  const finding = findDay(delivery, confirmedAt, open, calendar);
  note?.(finding);
  const dueMs = endOfPromise(delivery, hours, finding.dueDay, calendar);
  const rules = dayRules(delivery, finding);
  return writeDeadline(delivery.milestone, 'confirmed', confirmedAt, dueMs, rules, calendar.zone);
}

/** When a promise is due, whatever rules it follows. */
export function deliveryDue(
  { hours, delivery }: CompiledPromise,
  confirmedAt: number,
  open: OpenTime,
  calendar: BusinessCalendar,
): number {
  if (delivery.unit === 'ms') return addOpenTime(open, confirmedAt, delivery.ms);
  return endOfPromise(delivery, hours, findDay(delivery, confirmedAt, open, calendar).dueDay, calendar);
}

/** The rules by which a promise of hours is kept. */
export function timedRules(hours: CompiledHours): readonly RuleId[] {
  return hours.always ? withinAlways : withinHours;
}

/** The rules by which a promise that names a day is kept. */
export function dayRules({ unit }: DayPromise, { outcome }: DayFinding): readonly RuleId[] {
  return (unit === 'business-day' ? businessDayRules : calendarDayRules)[outcome];
}

/** A promise that names a day: so many days after the one on which the confirmation counts as made. */
export function findDay(
  promise: DayPromise,
  confirmedAt: number,
  open: OpenTime,
  calendar: BusinessCalendar,
): DayFinding {
  const countedMs = nextOpening(open, confirmedAt);
  const day = calendar.dayOf(countedMs);
  const outcome = outcomeOf(promise, countedMs, day, calendar);
  const moved = outcome === 'late' || outcome === 'justLate' || outcome === 'noBusinessDay';
  const fromDay = moved ? dayAfter(promise, day, 1, calendar) : day;
  return { countedMs, day, outcome, fromDay, dueDay: dayAfter(promise, fromDay, promise.days, calendar) };
}

/** So many days after a date, in the days that the promise counts in. */
export function dayAfter({ unit }: DayPromise, day: number, days: number, calendar: BusinessCalendar): number {
  if (unit === 'business-day') return calendar.businessDayAfter(day, days);
  // A date that the zone skipped is none on which anything can be due.
  let next = day + days;
  while (!calendar.exists(next)) next += 1;
  return next;
}

/** What became of a confirmation: whether it counts on its day or on the next one, and by which rule. */
type Outcome = 'sameDay' | 'justInTime' | 'justLate' | 'late' | 'noBusinessDay';

const businessDayRules: Readonly<Record<Outcome, readonly RuleId[]>> = {
  sameDay: rules('DELIV-1', 'NBD-1', 'NBD-5'),
  justInTime: rules('DELIV-1', 'NBD-1', 'NBD-3', 'NBD-5'),
  justLate: rules('DELIV-1', 'NBD-1', 'NBD-2', 'NBD-3', 'NBD-5'),
  late: rules('DELIV-1', 'NBD-1', 'NBD-2', 'NBD-5'),
  noBusinessDay: rules('DELIV-1', 'NBD-1', 'NBD-4', 'NBD-5'),
};
/** Without NBD-1, and NBD-4 never applies. */
const calendarDayRules: typeof businessDayRules = {
  sameDay: rules('DELIV-1', 'NBD-5'),
  justInTime: rules('DELIV-1', 'NBD-3', 'NBD-5'),
  justLate: rules('DELIV-1', 'NBD-2', 'NBD-3', 'NBD-5'),
  late: rules('DELIV-1', 'NBD-2', 'NBD-5'),
  noBusinessDay: rules('DELIV-1', 'NBD-5'),
};

/** NBD-2 to NBD-4. */
function outcomeOf({ cutoff, unit }: DayPromise, countedMs: number, day: number, calendar: BusinessCalendar): Outcome {
  if (!cutoff) return 'sameDay';
  if (unit === 'business-day' && !calendar.isBusiness(day)) return 'noBusinessDay';
  const cutoffMs = cutoffOn(day, cutoff, calendar);
  if (countedMs === cutoffMs) return cutoff.inclusive ? 'justInTime' : 'justLate';
  return countedMs < cutoffMs ? 'sameDay' : 'late';
}

/** A cutoff as an instant, not as a time of day: where clocks are set back over it, being late stays late. */
export function cutoffOn(epochDay: number, { minute }: CompiledCutoff, calendar: BusinessCalendar): number {
  return calendar.zone.startOfMinute(epochDay, minute);
}

/** NBD-5: when the day ends that a promise names. */
export function endOfPromise(
  { endsAtClosing }: DayPromise,
  hours: CompiledHours,
  epochDay: number,
  calendar: BusinessCalendar,
): number {
  return endsAtClosing ? closingOf(hours, epochDay, calendar) : calendar.endOfDay(epochDay);
}

/** When the service closes on a date. Hours that are not closed by the end of the date end with it, for the promise names
 * that date; and so does a date on which the service does not open. */
function closingOf(hours: CompiledHours, epochDay: number, calendar: BusinessCalendar): number {
  const endOfDay = calendar.endOfDay(epochDay);
  const open = intervalsOn(hours, calendar, epochDay).filter(({ from, to }) => to > from);
  return open.length > 0
    ? Math.min(
        open.reduce((last, { to }) => Math.max(last, to), 0),
        endOfDay,
      )
    : endOfDay;
}

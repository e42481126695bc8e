import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { nextOpening } from '../calendar/clock.js';
import type { CompiledHours } from '../calendar/hours.js';
import type { Deadline } from '../deadlines/deadline.js';
import type { Job } from '../deadlines/job.js';
import { dateText } from '../time/civil.js';
import type { Citation, ExplanationStep, SkippedDayStep, StartStep, StepRule } from './steps.js';

/** The event that a deadline is counted from. */
export function startStep(
  { calendar, commitment }: Job,
  { startsFrom: { event, at } }: Pick<Deadline, 'startsFrom'>,
  citation: Citation,
): StartStep {
  const on = dateText(calendar.dayOf(at.getTime()));
  return { kind: 'start', ...citation, event, at: new Date(at), on, milestone: commitment.delivery.milestone };
}

/** The move of an event to the next opening, and the dates without service on the way there; nothing for one within the hours. */
export function openingSteps(job: Job, fromMs: number, rule: StepRule): readonly ExplanationStep[] {
  const { calendar, open } = job;
  const toMs = nextOpening(open, fromMs);
  if (toMs === fromMs) return [];
  const [first, opening] = [calendar.dayOf(fromMs), calendar.dayOf(toMs)];
  return [
    { kind: 'moved-to-opening', rule, basis: 'trade', from: new Date(fromMs), to: new Date(toMs) },
    ...datesWithoutService(first, opening, job, { rule, basis: 'text' }),
  ];
}

/** What service time is cited by: while it fits before the first closing, and where some is left over. */
export interface TimeCitations {
  readonly within: Citation;
  readonly carriedOver: Citation;
}

/** From an event through so much service time: the opening it counts from, the dates without service, the open intervals,
 * the clock changes within them. */
export function serviceTimeSteps(
  job: Job,
  fromMs: number,
  ms: number,
  dueMs: number,
  opening: StepRule,
  { within, carriedOver }: TimeCitations,
): readonly ExplanationStep[] {
  const { calendar, open } = job;
  const intervals = open.intervals(fromMs, dueMs);
  const counted = nextOpening(open, fromMs);
  const citation = intervals.length > 1 ? carriedOver : within;
  return [
    ...openingSteps(job, fromMs, opening),
    ...datesWithoutService(calendar.dayOf(counted), calendar.dayOf(dueMs), job, within),
    {
      kind: 'service-time',
      ...citation,
      ms,
      intervals: intervals.map(({ from, to }) => ({ from: new Date(from), to: new Date(to) })),
      carriedOver: intervals.length > 1,
      dueAt: new Date(dueMs),
    },
    ...intervals.flatMap(({ from, to }) => clockChanges(calendar, from, to, within)),
  ];
}

function clockChanges(calendar: BusinessCalendar, from: number, to: number, citation: Citation): ExplanationStep[] {
  return calendar.zone.changes(from, to - 1).map(({ at, before, after }) => ({
    kind: 'clock-change',
    ...citation,
    at: new Date(at),
    ms: after.ms - before.ms,
    offsetBefore: before.text,
    offsetAfter: after.text,
  }));
}

/** The dates of [first, end) without any service time. A day off is cited by the calendar's rule, any other by `citation`. */
function datesWithoutService(first: number, end: number, job: Job, citation: Citation): readonly SkippedDayStep[] {
  const { calendar, commitment, open } = job;
  return daysOf(first, end)
    .filter((day) => open.between(calendar.startOfDay(day), calendar.endOfDay(day) + 1) === 0)
    .map((day) => skippedDay(day, calendar, citation, commitment.hours));
}

/** The dates of [first, end) that are no business days. A day off is cited by the calendar's rule, any other by `citation`. */
export function skippedDays(
  first: number,
  end: number,
  calendar: BusinessCalendar,
  citation: Citation,
): readonly SkippedDayStep[] {
  return daysOf(first, end)
    .filter((day) => !calendar.isBusiness(day))
    .map((day) => skippedDay(day, calendar, citation));
}

const daysOf = (first: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(end - first, 0) }, (_, i) => first + i);

/** `hours` are those that have no service time on the date; without them it is no business day. */
function skippedDay(
  epochDay: number,
  calendar: BusinessCalendar,
  citation: Citation,
  hours?: CompiledHours,
): SkippedDayStep {
  const on = dateText(epochDay);
  const step = { kind: 'skipped-day', ...citation, on, holiday: null } as const;
  if (calendar.endOfDay(epochDay) < calendar.startOfDay(epochDay)) return { ...step, reason: 'no-such-date' };
  const dayOff = calendar.dayOff(epochDay);
  // Hours that hold on days off, or that an exception closes, are not closed by the day off.
  const closedByDayOff = !hours || (hours.onHolidays === 'closed' && !hours.exceptions.has(epochDay));
  if (dayOff && closedByDayOff) {
    const basis = dayOff.rule === 'CAL-4' ? null : 'law';
    return { ...step, rule: dayOff.rule, basis, reason: 'holiday', holiday: { ...dayOff.name } };
  }
  const holiday = dayOff && { ...dayOff.name };
  return { ...step, holiday, reason: !hours || hours.onBusinessDays.length > 0 ? 'weekend' : 'no-hours' };
}

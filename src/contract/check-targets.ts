import { calendarOf } from '../calendar/calendars.js';
import type { Interval } from '../calendar/interval.js';
import { openIntervals } from '../calendar/open-intervals.js';
import type { OpenTime } from '../calendar/open-time.js';
import { judge } from '../deadlines/cutoffs.js';
import { familyOf } from '../deadlines/rules.js';
import { datesOf } from './boundaries.js';
import { type Finding, finding, lengthText } from './finding.js';
import { localAt, type TargetSubject, targetPlace } from './subject.js';

/** Whether the hours of a target open at all, are what they are meant to be, and have room for a reaction. */
export function hoursFindings(subject: TargetSubject): readonly Finding[] {
  return [...openingFindings(subject), ...minuteFindings(subject)];
}

function openingFindings(subject: TargetSubject): readonly Finding[] {
  const { target, open, period, calendars } = subject;
  const windows = openIntervals(open, period.from, period.to);
  if (windows.length === 0) {
    const message = 'These hours do not open in the period, so no time counts in it.';
    return [finding('HOURS_NEVER_OPEN', targetPlace(subject, 'hours'), message, { at: new Date(period.from) })];
  }
  const { length } = target;
  // Without a closing in the period it is around the clock, however that is written.
  const isAlways = windows.length === 1 && windows[0].from === period.from && windows[0].to === period.to;
  if (isAlways || length.unit !== 'ms' || familyOf(target) !== 'reaction') return [];
  const calendar = calendarOf(calendars, target.calendar);
  const longest = datesOf(calendar, period).reduce(
    (most, day) => Math.max(most, open.between(calendar.startOfDay(day), calendar.endOfDay(day) + 1)),
    0,
  );
  if (length.ms <= longest) return [];
  const message = `The reaction takes ${lengthText(length.ms)} of service time, and no day has more than ${lengthText(longest)}: it is never due in the hours of the day of the ticket.`;
  return [finding('REACTION_BEYOND_WINDOW', targetPlace(subject, 'within'), message)];
}

/** Windows until 23:59 that begin with the day. */
function minuteFindings(subject: TargetSubject): readonly Finding[] {
  const { source } = subject.target.hours;
  if (typeof source === 'string') return [];
  return source.weekly.flatMap(({ from, to }, i) => {
    if (from !== '00:00' || to !== '23:59') return [];
    const message =
      "The window from 00:00 to 23:59 leaves out the last minute of the day; for the whole day write '24:00'.";
    return [finding('HOURS_END_AT_23_59', targetPlace(subject, 'hours', 'weekly', i), message)];
  });
}

/** Whether a start within the hours can be in time for the cutoffs of a target, and can be late. */
export function cutoffFindings(subject: TargetSubject): readonly Finding[] {
  const { target, open } = subject;
  const days = cutoffDays(subject, open);
  const place = targetPlace(subject, 'cutoff');
  if (days.length === 0) return [];
  const times = [...new Set(days.map(({ text }) => text))].join(', ');
  const cutoffs = days.every(({ isNever }) => isNever);
  if (cutoffs) {
    const message = `No start in the hours of service is in time for the cutoff, ${times}: the service opens later, and each counts as one of the next day.`;
    return [finding('CUTOFF_NEVER_MET', place, message, { at: new Date(days[0].first) })];
  }
  if (days.some(({ first, last, at }) => at >= first && at <= last)) return [];
  const starts = target.from.join(' or ');
  const what = days.some(({ first, at }) => at < first)
    ? `on some days every '${starts}' in the hours is late for it, on the others none`
    : `no '${starts}' in the hours is ever late for it`;
  const message = `The cutoff, ${times}, is outside the service hours of every day: ${what}.`;
  return [finding('CUTOFF_OUTSIDE_HOURS', place, message)];
}

/** A date on which a cutoff holds: the first and the last open instant, and the cutoff. */
interface CutoffDay {
  readonly first: number;
  readonly last: number;
  readonly at: number;
  /** Whether no start in the hours of the date is in time. */
  readonly isNever: boolean;
  readonly text: string;
}

/** On other dates a start counts as one of the next that counts, whatever the time (NBD-4). */
function cutoffDays({ target, period, calendars }: TargetSubject, open: OpenTime): readonly CutoffDay[] {
  const { cutoffs, length } = target;
  if (!cutoffs) return [];
  const calendar = calendarOf(calendars, cutoffs.calendar ?? target.calendar);
  const counting = length.unit === 'calendar-day' ? length.unit : 'business-day';
  return datesOf(calendar, period).flatMap((day) => {
    const start = calendar.startOfDay(day);
    const { cutoff, cutoffMs: at } = judge(cutoffs, counting, start, calendar);
    const windows = cutoff ? openIntervals(open, start, calendar.endOfDay(day) + 1) : [];
    const ends = endsOf(windows);
    if (!cutoff || !ends) return [];
    const isNever = cutoff.inclusive ? ends.first > at : ends.first >= at;
    return [{ ...ends, at, isNever, text: `${cutoff.inclusive ? 'until' : 'before'} ${cutoff.source.time}` }];
  });
}

function endsOf(windows: readonly Interval[]): Pick<CutoffDay, 'first' | 'last'> | null {
  const last = windows.at(-1);
  return last ? { first: windows[0].from, last: last.to } : null;
}

/** Whether the day that a target comes to has service hours in which it can be met. */
export function reachFindings(subject: TargetSubject): readonly Finding[] {
  const { target, open, period, calendars } = subject;
  // Hours that never open are a finding of their own.
  if (target.length.unit === 'ms' || target.hours.always || openIntervals(open, period.from, period.to).length === 0)
    return [];
  const calendar = calendarOf(calendars, target.calendar);
  const closed = subject
    .steps()
    .filter(({ dueMs }) => open.between(calendar.startOfDay(calendar.dayOf(dueMs)), dueMs + 1) === 0);
  if (closed.length === 0) return [];
  const [{ from, dueMs }] = closed;
  const share = closed.reduce((sum, step) => sum + step.to - step.from, 0) / (period.to - period.from);
  const until = localAt(subject, dueMs);
  const when = dueMs === calendar.endOfDay(calendar.dayOf(dueMs)) ? `on ${until.slice(0, 10)}` : `at ${until}`;
  const message = `Counted from ${localAt(subject, from)}, it is due ${when}, a day on which the service is not open by then; so it is for ${Math.round(share * 1000) / 10}% of the period.`;
  return [finding('UNREACHABLE_TARGET', targetPlace(subject), message, { at: new Date(from) })];
}

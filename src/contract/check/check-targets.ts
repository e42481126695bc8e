import { datesOf } from '../../analysis/boundaries.js';
import { calendarOf } from '../../calendar/calendars.js';
import { familyOf } from '../../deadlines/rules.js';
import type { CompiledCutoff } from '../../terms/compiled-target.js';
import { type Finding, finding, lengthText, shareText } from './finding.js';
import { localAt, type TargetSubject, targetPlace } from './subject.js';

/** Whether the hours of a target open at all, are what they are meant to be, and have room for a reaction. */
export function hoursFindings(subject: TargetSubject): readonly Finding[] {
  return [...openingFindings(subject), ...minuteFindings(subject)];
}

function openingFindings(subject: TargetSubject): readonly Finding[] {
  const { target, open, period, calendars } = subject;
  const { length } = target;
  const openMs = open.between(period.from, period.to);
  if (openMs === 0) {
    const message = 'These hours do not open in the period, so no time counts in it.';
    return [finding('HOURS_NEVER_OPEN', targetPlace(subject, 'hours'), message, { at: new Date(period.from) })];
  }
  // Without a closing in the period it is around the clock, however that is written.
  const isAlways = openMs === period.to - period.from;
  if (isAlways || length.unit !== 'ms' || familyOf(target) !== 'reaction') return [];
  const calendar = calendarOf(calendars, target.calendar);
  const openOn = (day: number): number => open.between(calendar.startOfDay(day), calendar.endOfDay(day) + 1);
  const days = datesOf(calendar, period);
  // Mostly the first day that is open has room for it.
  if (days.some((day) => openOn(day) >= length.ms)) return [];
  const longest = days.reduce((most, day) => Math.max(most, openOn(day)), 0);
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
  const { target } = subject;
  const days = subject.cutoffDays();
  const place = targetPlace(subject, 'cutoff');
  if (days.length === 0) return [];
  const times = [...new Set(days.map(({ cutoff }) => cutoff))].map(cutoffText);
  const named = [...new Set(times)].join(', ');
  if (days.every(({ cutoff, first, at }) => (cutoff.inclusive ? first > at : first >= at))) {
    const message = `No start in the hours of service is in time for the cutoff, ${named}: the service opens later, and each counts as one of the next day.`;
    return [finding('CUTOFF_NEVER_MET', place, message, { at: new Date(days[0].first) })];
  }
  if (days.some(({ first, end, at }) => at >= first && at <= end)) return [];
  const starts = target.from.join(' or ');
  const what = days.some(({ first, at }) => at < first)
    ? `on some days every '${starts}' in the hours is late for it, on the others none`
    : `no '${starts}' in the hours is ever late for it`;
  const message = `The cutoff, ${named}, is outside the service hours of every day: ${what}.`;
  return [finding('CUTOFF_OUTSIDE_HOURS', place, message)];
}

const cutoffText = ({ inclusive, source: { time } }: CompiledCutoff): string =>
  `${inclusive ? 'until' : 'before'} ${time}`;

/** Whether the day that a target comes to has service hours in which it can be met. */
export function reachFindings(subject: TargetSubject): readonly Finding[] {
  const { target, open, period, calendars } = subject;
  // Hours that never open are a finding of their own.
  if (target.length.unit === 'ms' || target.hours.always || open.between(period.from, period.to) === 0) return [];
  const calendar = calendarOf(calendars, target.calendar);
  const closed = subject
    .segments()
    .filter(({ dueMs }) => open.between(calendar.startOfDay(calendar.dayOf(dueMs)), dueMs + 1) === 0);
  if (closed.length === 0) return [];
  const [{ from, dueMs }] = closed;
  const share = closed.reduce((sum, segment) => sum + segment.to - segment.from, 0) / (period.to - period.from);
  const until = localAt(subject, dueMs);
  const when = dueMs === calendar.endOfDay(calendar.dayOf(dueMs)) ? `on ${until.slice(0, 10)}` : `at ${until}`;
  const message = `Counted from ${localAt(subject, from)}, it is due ${when}, a day on which the service is not open by then; so it is for ${shareText(share)} of the period.`;
  return [finding('UNREACHABLE_TARGET', targetPlace(subject), message, { at: new Date(from) })];
}

import { datesOf } from '../../analysis/period.js';
import { calendarOf } from '../../calendar/calendars.js';
import { familyOf } from '../../deadlines/rules.js';
import { type Finding, finding } from './finding.js';
import type { FindingWords } from './finding-words.js';
import { localAt, type TargetSubject, targetPlace } from './subject.js';

/** Whether the hours of a target open at all, are what they are meant to be, and have room for a reaction. */
export function hoursFindings(subject: TargetSubject, words: FindingWords): readonly Finding[] {
  return [...openingFindings(subject, words), ...minuteFindings(subject, words)];
}

function openingFindings(subject: TargetSubject, words: FindingWords): readonly Finding[] {
  const { target, open, period, calendars } = subject;
  const { length } = target;
  const openMs = open.between(period.from, period.to);
  if (openMs === 0) {
    const at = new Date(period.from);
    return [finding('HOURS_NEVER_OPEN', targetPlace(subject, 'hours'), words.hoursNeverOpen, { at })];
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
  const message = words.reactionBeyondWindow(length.ms, longest);
  return [finding('REACTION_BEYOND_WINDOW', targetPlace(subject, 'within'), message)];
}

/** Windows until 23:59 that begin with the day. */
function minuteFindings(subject: TargetSubject, words: FindingWords): readonly Finding[] {
  const { source } = subject.target.hours;
  if (typeof source === 'string') return [];
  return source.weekly.flatMap(({ from, to }, i) => {
    if (from !== '00:00' || to !== '23:59') return [];
    return [finding('HOURS_END_AT_23_59', targetPlace(subject, 'hours', 'weekly', i), words.hoursEndEarly)];
  });
}

/** Whether a start within the hours can be in time for the cutoffs of a target, and can be late. */
export function cutoffFindings(subject: TargetSubject, words: FindingWords): readonly Finding[] {
  const { target } = subject;
  const days = subject.cutoffDays();
  const place = targetPlace(subject, 'cutoff');
  if (days.length === 0) return [];
  // Of different weekdays they may be alike.
  const cutoffs = new Map(days.map(({ cutoff }) => [`${cutoff.minute} ${cutoff.inclusive}`, cutoff]));
  if (days.every(({ cutoff, first, at }) => (cutoff.inclusive ? first > at : first >= at))) {
    const message = words.cutoffNeverMet([...cutoffs.values()]);
    return [finding('CUTOFF_NEVER_MET', place, message, { at: new Date(days[0].first) })];
  }
  if (days.some(({ first, end, at }) => at >= first && at <= end)) return [];
  const isLate = days.some(({ first, at }) => at < first);
  const message = words.cutoffOutsideHours([...cutoffs.values()], target.from, isLate);
  return [finding('CUTOFF_OUTSIDE_HOURS', place, message)];
}

/** Whether the day that a target comes to has service hours in which it can be met. */
export function reachFindings(subject: TargetSubject, words: FindingWords): readonly Finding[] {
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
  const due = dueMs === calendar.endOfDay(calendar.dayOf(dueMs)) ? until.slice(0, 10) : until;
  const message = words.unreachable(localAt(subject, from), due, share);
  return [finding('UNREACHABLE_TARGET', targetPlace(subject), message, { at: new Date(from) })];
}

import { windowsOn } from '../calendar/hours.js';
import { cutoffOn } from '../deadlines/due.js';
import { MINUTE_MS } from '../time/civil.js';
import { type Finding, finding, lengthText } from './finding.js';
import { dayStarts } from './steps.js';
import { localAt, type PromiseSubject, promisePlace } from './subject.js';

/** Whether the hours of a promise open at all, and whether its reaction fits into them. */
export function hoursFindings(subject: PromiseSubject): readonly Finding[] {
  const { commitment, open, period, calendar } = subject;
  const windows = open.intervals(period.from, period.to);
  if (windows.length === 0) {
    const message = 'These hours do not open in the period, so no clock runs in it.';
    return [finding('HOURS_NEVER_OPEN', promisePlace(subject, 'hours'), message, { at: new Date(period.from) })];
  }
  // Without a closing in the period it is around the clock, however that is written.
  if (windows.length === 1 && windows[0].from === period.from && windows[0].to === period.to) return [];
  const days = dayStarts(calendar, period).map((start) =>
    windowsOn(commitment.targets.delivery.hours, calendar, calendar.dayOf(start)),
  );
  const minutes = days.map((day) => day.reduce((sum, { from, to }) => sum + to - from, 0));
  const longest = minutes.reduce((most, sum) => Math.max(most, sum)) * MINUTE_MS;
  const { length } = commitment.targets.reaction;
  if (length.unit !== 'ms' || length.ms <= longest) return [];
  const message = `The reaction takes ${lengthText(length.ms)} of service time, and no day has more than ${lengthText(longest)}: it is never due in the hours of the day of the ticket.`;
  return [finding('REACTION_BEYOND_WINDOW', promisePlace(subject, 'reaction'), message)];
}

/** Whether a confirmation can be in time for the cutoff of a promise, and can be late. */
export function cutoffFindings(subject: PromiseSubject): readonly Finding[] {
  const { commitment, open, period, calendar } = subject;
  const { length } = commitment.targets.delivery;
  if (length.unit === 'ms' || !length.cutoff) return [];
  const { cutoff, unit } = length;
  const days = dayStarts(calendar, period).flatMap((start) => {
    const day = calendar.dayOf(start);
    const windows = open.intervals(start, calendar.endOfDay(day) + 1);
    // On other days a confirmation counts as one of the next business day, whatever the time (NBD-4).
    const counts = windows.length > 0 && (unit === 'calendar-day' || calendar.isBusiness(day));
    return counts
      ? [{ first: windows[0].from, last: windows[windows.length - 1].to, at: cutoffOn(day, cutoff, calendar) }]
      : [];
  });
  const place = promisePlace(subject, 'delivery', 'cutoff');
  if (days.length === 0) return [];
  const latest = cutoff.inclusive ? 'until' : 'before';
  if (days.every(({ first, at }) => (cutoff.inclusive ? first > at : first >= at))) {
    const message = `No confirmation is in time for the cutoff, ${latest} ${cutoff.source.time}: the service opens later, and every confirmation counts as one of the next day.`;
    return [finding('CUTOFF_NEVER_MET', place, message, { at: new Date(days[0].first) })];
  }
  if (days.some(({ first, last, at }) => at >= first && at <= last)) return [];
  const mixed = days.some(({ first, at }) => at < first);
  const what = mixed
    ? 'on some days every confirmation is late for it, on the others none'
    : 'no confirmation is ever late for it';
  const message = `The cutoff, ${latest} ${cutoff.source.time}, is outside the service hours of every day: ${what}.`;
  return [finding('CUTOFF_OUTSIDE_HOURS', place, message)];
}

/** Whether the day that a promise names has service hours in which it can be kept. */
export function reachFindings(subject: PromiseSubject): readonly Finding[] {
  const { commitment, open, period, calendar } = subject;
  // Hours that never open are a finding of their own.
  if (commitment.targets.delivery.length.unit === 'ms' || open.intervals(period.from, period.to).length === 0)
    return [];
  const steps = subject.steps('delivery');
  const closed = steps.filter(({ dueMs }) => {
    const day = calendar.dayOf(dueMs);
    return open.between(calendar.startOfDay(day), calendar.endOfDay(day) + 1) === 0;
  });
  if (closed.length === 0) return [];
  const [{ from, dueMs }] = closed;
  const share = closed.reduce((sum, step) => sum + step.to - step.from, 0) / (period.to - period.from);
  const message = `Confirmed at ${localAt(subject, from)}, it is due on ${localAt(subject, dueMs).slice(0, 10)}, a day on which the service does not open; so it is for ${Math.round(share * 1000) / 10}% of the period.`;
  return [finding('UNREACHABLE_PROMISE', promisePlace(subject, 'delivery'), message, { at: new Date(from) })];
}

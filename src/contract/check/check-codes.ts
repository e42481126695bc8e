import { calendarOf } from '../../calendar/calendars.js';
import { type Window, weeklyWindowsOn } from '../../calendar/hours.js';
import { codeEvents, formatServiceCode, parseServiceCode, type ServiceCode } from '../../terms/code.js';
import type { CompiledTarget } from '../../terms/compiled-target.js';
import { HOUR_MS, weekdayIndex, weekdays } from '../../time/civil.js';
import { type Finding, finding } from './finding.js';
import type { FindingWords, ServiceSize, TargetLength } from './finding-words.js';
import { type TargetSubject, targetPlace } from './subject.js';

/** Whether the code of a target, if it has one, says what the target is. */
export function codeFindings(subject: TargetSubject, words: FindingWords): readonly Finding[] {
  const { code } = subject.target.source;
  if (code === undefined) return [];
  const place = targetPlace(subject, 'code');
  const parsed = parse(code);
  if (!parsed) return [finding('CODE_UNREADABLE', place, words.codeUnreadable(code))];
  return contradictions(parsed, subject, words).map((message) => finding('CODE_CONTRADICTS_TARGET', place, message));
}

function parse(code: string): ServiceCode | null {
  try {
    return parseServiceCode(code);
  } catch {
    return null;
  }
}

function contradictions(code: ServiceCode, subject: TargetSubject, words: FindingWords): readonly string[] {
  const { hours, length, until } = subject.target;
  const written = formatServiceCode(code);
  const found: string[] = [];
  const size = sizeOf(subject);
  if (code.hours !== size.hours || code.days !== size.days) found.push(words.codeHours(written, code, size));
  else if (code.hours === 24 && code.days === 7 && !hours.always && hours.onHolidays === 'closed')
    found.push(words.codeAlwaysOpen(written));
  const [said, is] = [lengthOfCode(code), lengthOfTarget(length)];
  if (said.unit !== is.unit || said.amount !== is.amount) found.push(words.codeLength(written, said, is));
  if (contradictsEnd(code.until, until)) found.push(words.codeEnd(written, code.until, until));
  return found;
}

/** A suffix names its event. A code without one may go with any other event, but a dispatch is always marked. */
function contradictsEnd(said: ServiceCode['until'], until: readonly string[]): boolean {
  if (until.includes(said)) return false;
  return said === 'delivered' ? until.includes('dispatched') : codeEvents.some((event) => until.includes(event));
}

function lengthOfCode({ response: { kind, count } }: ServiceCode): TargetLength {
  if (kind === 'hours') return { unit: 'ms', amount: count * HOUR_MS };
  return { unit: kind === 'business-days' ? 'business-day' : 'calendar-day', amount: count };
}

function lengthOfTarget(length: CompiledTarget['length']): TargetLength {
  return { unit: length.unit, amount: length.unit === 'ms' ? length.ms : length.days };
}

/** How many hours most days of service have, and how many days of service most weeks have; hours that have a name are open on
 * the days that the calendar has as business days. */
function sizeOf(subject: TargetSubject): ServiceSize {
  const { hours } = subject.target;
  if (hours.always) return { hours: 24, days: 7 };
  const [window] = hours.onBusinessDays;
  if (window) return { hours: minutesOf([window]) / 60, days: businessWeekdays(subject) };
  // A year, because windows may have seasons.
  const first = calendarOf(subject.calendars, subject.target.calendar).dayOf(subject.period.from);
  const weeks = Array.from({ length: 52 }, (_, week) => {
    const days = weekdays.map((_, i) => minutesOf(weeklyWindowsOn(hours, first + week * 7 + i)));
    return days.filter((minutes) => minutes > 0);
  });
  // A shorter Saturday does not make a day of ten hours one of nine, nor does a shorter winter.
  return {
    hours: usual(weeks.flat()) / 60,
    days: usual(weeks.map((days) => days.length).filter((days) => days > 0)),
  };
}

/** At most a day: windows of several roles may overlap. */
function minutesOf(windows: readonly Window[]): number {
  return Math.min(
    windows.reduce((sum, { from, to }) => sum + to - from, 0),
    24 * 60,
  );
}

/** The most frequent of some numbers, of several the largest; 0 of none. */
function usual(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [[most] = [0]] = [...counts].toSorted(([a, ofA], [b, ofB]) => ofB - ofA || b - a);
  return most;
}

/** How many days of the week are business days in any of the weeks of a year from a period's first day on; every calendar goes
 * on for so long after the last ticket. */
function businessWeekdays({ calendars, target, period }: TargetSubject): number {
  const calendar = calendarOf(calendars, target.calendar);
  const first = calendar.dayOf(period.from);
  const days = Array.from({ length: 7 * 52 }, (_, i) => first + i).filter((day) => calendar.isBusiness(day));
  return new Set(days.map(weekdayIndex)).size;
}

import { calendarOf } from '../../calendar/calendars.js';
import { type Window, weeklyWindowsOn } from '../../calendar/hours.js';
import { codeEvents, formatServiceCode, parseServiceCode, type ServiceCode } from '../../terms/code.js';
import type { CompiledTarget } from '../../terms/compiled-target.js';
import { HOUR_MS, weekdayIndex, weekdays } from '../../time/civil.js';
import { type Finding, finding, lengthText } from './finding.js';
import { type TargetSubject, targetPlace } from './subject.js';

/** Whether the code of a target, if it has one, says what the target is. */
export function codeFindings(subject: TargetSubject): readonly Finding[] {
  const { code } = subject.target.source;
  if (code === undefined) return [];
  const place = targetPlace(subject, 'code');
  const parsed = parse(code);
  if (!parsed)
    return [finding('CODE_UNREADABLE', place, `'${code}' is not a service code, so nothing in it can be checked.`)];
  return contradictions(parsed, subject).map((contradiction) =>
    finding('CODE_CONTRADICTS_TARGET', place, `The code ${formatServiceCode(parsed)} says ${contradiction}.`),
  );
}

function parse(code: string): ServiceCode | null {
  try {
    return parseServiceCode(code);
  } catch {
    return null;
  }
}

function contradictions(code: ServiceCode, subject: TargetSubject): readonly string[] {
  const { hours, length, until } = subject.target;
  const found: string[] = [];
  const [hoursADay, daysAWeek] = sizeOf(subject);
  if (code.hours !== hoursADay || code.days !== daysAWeek)
    found.push(`${code.hours} hours on ${code.days} days, the hours are ${hoursADay} on ${daysAWeek}`);
  else if (code.hours === 24 && code.days === 7 && !hours.always && hours.onHolidays === 'closed')
    found.push('that the service is always open, the hours are closed on holidays');
  const [says, does] = [responseText(code), targetText(length)];
  if (says !== does) found.push(`${says}, the target ${does}`);
  if (contradictsEnd(code.until, until)) found.push(`${code.until}, the target ends with ${until.join(' or ')}`);
  return found;
}

/** A suffix names its event. A code without one may go with any other event, but a dispatch is always marked. */
function contradictsEnd(said: ServiceCode['until'], until: readonly string[]): boolean {
  if (until.includes(said)) return false;
  return said === 'delivered' ? until.includes('dispatched') : codeEvents.some((event) => until.includes(event));
}

function responseText({ response: { kind, count } }: ServiceCode): string {
  return kind === 'hours'
    ? lengthText(count * HOUR_MS)
    : daysText(kind === 'business-days' ? 'business' : 'calendar', count);
}

function targetText(length: CompiledTarget['length']): string {
  if (length.unit === 'ms') return lengthText(length.ms);
  return daysText(length.unit === 'business-day' ? 'business' : 'calendar', length.days);
}

function daysText(unit: string, count: number): string {
  if (count === 0) return `the same ${unit} day`;
  return count === 1 ? `the next ${unit} day` : `${count} ${unit} days`;
}

/** How many hours most days of service have, and how many days of service most weeks have; hours that have a name are open on
 * the days that the calendar has as business days. */
function sizeOf(subject: TargetSubject): readonly [hours: number, days: number] {
  const { hours } = subject.target;
  if (hours.always) return [24, 7];
  const [window] = hours.onBusinessDays;
  if (window) return [minutesOf([window]) / 60, businessWeekdays(subject)];
  // A year, because windows may have seasons.
  const first = calendarOf(subject.calendars, subject.target.calendar).dayOf(subject.period.from);
  const weeks = Array.from({ length: 52 }, (_, week) => {
    const days = weekdays.map((_, i) => minutesOf(weeklyWindowsOn(hours, first + week * 7 + i)));
    return days.filter((minutes) => minutes > 0);
  });
  // A shorter Saturday does not make a day of ten hours one of nine, nor does a shorter winter.
  return [usual(weeks.flat()) / 60, usual(weeks.map((days) => days.length).filter((days) => days > 0))];
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

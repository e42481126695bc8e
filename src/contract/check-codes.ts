import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Interval } from '../calendar/interval.js';
import { formatServiceCode, parseServiceCode, type ServiceCode } from '../terms/code.js';
import type { CompiledTarget } from '../terms/target.js';
import { HOUR_MS, type Weekday, weekdayIndex, weekdays } from '../time/civil.js';
import { type Finding, finding, lengthText } from './finding.js';
import { type PromiseSubject, promisePlace } from './subject.js';

/** Whether the code of a promise says what the promise is. */
export function codeFindings(subject: PromiseSubject): readonly Finding[] {
  const { code } = subject.commitment.source;
  const place = promisePlace(subject, 'code');
  const parsed = parse(code);
  if (!parsed)
    return [finding('CODE_UNREADABLE', place, `'${code}' is no service code, so nothing in it can be checked.`)];
  return contradictions(parsed, subject).map((contradiction) =>
    finding('CODE_CONTRADICTS_COMMITMENT', place, `The code ${formatServiceCode(parsed)} says ${contradiction}.`),
  );
}

function parse(code: string): ServiceCode | null {
  try {
    return parseServiceCode(code);
  } catch {
    return null;
  }
}

function contradictions(code: ServiceCode, subject: PromiseSubject): readonly string[] {
  const { delivery } = subject.commitment.targets;
  const { hours } = delivery;
  const found: string[] = [];
  const [hoursADay, daysAWeek] = sizeOf(subject);
  if (code.hours !== hoursADay || code.days !== daysAWeek)
    found.push(`${code.hours} hours on ${code.days} days, the hours are ${hoursADay} on ${daysAWeek}`);
  else if (code.hours === 24 && code.days === 7 && !hours.always && hours.onHolidays === 'closed')
    found.push('that the service is always open, the hours are closed on holidays');
  const [says, does] = [responseText(code), promiseText(delivery.length)];
  if (says !== does) found.push(`${says}, the commitment ${does}`);
  // The terms of the trade write a code without a suffix for presence on site too; a dispatch they always mark.
  const silent = code.milestone === 'delivery' && delivery.milestone === 'on-site';
  if (code.milestone !== delivery.milestone && !silent)
    found.push(`${code.milestone}, the milestone is ${delivery.milestone}`);
  return found;
}

function responseText({ response: { kind, count } }: ServiceCode): string {
  return kind === 'hours'
    ? lengthText(count * HOUR_MS)
    : daysText(kind === 'business-days' ? 'business' : 'calendar', count);
}

function promiseText(length: CompiledTarget['length']): string {
  if (length.unit === 'ms') return lengthText(length.ms);
  return daysText(length.unit === 'business-day' ? 'business' : 'calendar', length.days);
}

function daysText(unit: string, count: number): string {
  return count === 1 ? `the next ${unit} day` : `${count} ${unit} days`;
}

/** How many hours most days of service have, and how many days of the week have any; hours that have a name are open on the
 * days that the calendar has as business days. */
function sizeOf({ commitment, calendar, period }: PromiseSubject): readonly [hours: number, days: number] {
  const { always, onBusinessDays, onWeekdays } = commitment.targets.delivery.hours;
  if (always) return [24, 7];
  const isNamed = onBusinessDays.length > 0;
  const days = isNamed ? businessWeekdays(calendar, period).map(() => onBusinessDays) : onWeekdays;
  const minutes = days
    .map((windows) => windows.reduce((sum, { from, to }) => sum + to - from, 0))
    .filter((sum) => sum > 0);
  const often = (sum: number): number => minutes.filter((other) => other === sum).length;
  // A shorter Saturday does not make a day of ten hours one of nine.
  const [usual = 0] = minutes.toSorted((a, b) => often(b) - often(a) || b - a);
  return [usual / 60, minutes.length];
}

/** The days of the week that are business days in any of the weeks of a year from a period's first day on; every calendar goes
 * on for so long after the last ticket. */
function businessWeekdays(calendar: BusinessCalendar, { from }: Interval): readonly Weekday[] {
  const first = calendar.dayOf(from);
  const days = Array.from({ length: 7 * 52 }, (_, i) => first + i).filter((day) => calendar.isBusiness(day));
  return weekdays.filter((_, weekday) => days.some((day) => weekdayIndex(day) === weekday));
}

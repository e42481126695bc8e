import type { PartDay } from '../calendar/holidays.js';
import { endOfPart, partsOffIn, windowsOn } from '../calendar/hours.js';
import { type Scheduled, scheduledParts } from '../calendar/open-year.js';
import { answerable } from '../mistakes.js';
import { dateText, minuteText } from '../time/civil.js';
import { localDay } from '../time/local-time.js';
import type { Scope } from './scope.js';
import type { PartDayStep } from './steps.js';

/** The partial days off between two instants in which the service would be open otherwise. */
export function partDaySteps(fromMs: number, toMs: number, scope: Scope): readonly PartDayStep[] {
  const { target, calendars, calendar: own } = scope;
  const { parts } = target.hours;
  return scheduledParts(target.hours, target.calendar, calendars).flatMap((scheduled, i) => {
    const { zone, timeZone: itsZone } = scheduled.calendar;
    const role = parts && (parts[i].role ?? target.calendar);
    const timeZone = itsZone === own.timeZone ? null : itsZone;
    // A night may have begun on the date before.
    const first = localDay(zone, fromMs) - 1;
    const days = Array.from({ length: localDay(zone, toMs) - first + 1 }, (_, day) => first + day);
    return days.flatMap((day) => {
      const on = dateText(day);
      // The calendar may not cover the date.
      const closing = answerable(() => closingParts(scheduled, day, fromMs, toMs)) ?? [];
      return closing.map(({ from: since, to: until, name }): PartDayStep => {
        const [from, to] = [minuteText(since), minuteText(until)];
        return { kind: 'part-day', rule: 'CAL-4', basis: null, on, from, to, holiday: { ...name }, role, timeZone };
      });
    });
  });
}

/** The partial days off of a date that close some of its windows between two instants. */
function closingParts({ hours, calendar }: Scheduled, day: number, fromMs: number, toMs: number): readonly PartDay[] {
  if (!calendar.exists(day)) return [];
  const windows = windowsOn(hours, calendar, day);
  const instantOf = (minute: number): number => calendar.startOfMinute(day, minute);
  return partsOffIn(hours, calendar, day).filter(({ from, to }) =>
    windows.some((window) => {
      const [since, until] = [Math.max(from, window.from), Math.min(endOfPart(to), window.to)];
      // Minutes that a clock change skips close nothing.
      return since < until && Math.max(instantOf(since), fromMs) < Math.min(instantOf(until), toMs);
    }),
  );
}

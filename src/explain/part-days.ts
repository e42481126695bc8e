import { endOfPart, partsOffIn, windowsOn } from '../calendar/hours.js';
import { type Scheduled, scheduledParts } from '../calendar/open-year.js';
import { answerable } from '../input.js';
import { dateText, minuteText } from '../time/civil.js';
import { localDay } from '../time/local-time.js';
import type { Scope } from './scope.js';
import type { PartDayStep } from './steps.js';

/** The partial days off between two instants in which the service would be open otherwise. */
export function partDaySteps(fromMs: number, toMs: number, scope: Scope): readonly PartDayStep[] {
  const { target, calendars, calendar: own } = scope;
  const { parts } = target.hours;
  return scheduledParts(target.hours, target.calendar, calendars).flatMap((scheduled, i) => {
    const { zone, timeZone } = scheduled.calendar;
    // A night may have begun on the date before.
    const first = localDay(zone, fromMs) - 1;
    const days = Array.from({ length: localDay(zone, toMs) - first + 1 }, (_, day) => first + day);
    const named = {
      role: parts && (parts[i].role ?? target.calendar),
      timeZone: timeZone === own.timeZone ? null : timeZone,
    };
    // The calendar may not cover the date.
    return days
      .flatMap((day) => answerable(() => closing(scheduled, day, fromMs, toMs)) ?? [])
      .map((part) => ({ ...part, ...named }));
  });
}

/** What of a date closes some of its windows between two instants. */
function closing({ hours, calendar }: Scheduled, day: number, fromMs: number, toMs: number) {
  if (!calendar.exists(day)) return [];
  const windows = windowsOn(hours, calendar, day);
  const instantOf = (minute: number): number => calendar.zone.startOfMinute(day, minute);
  return partsOffIn(hours, calendar, day).flatMap(({ from, to, name }) => {
    const closes = windows.some((window) => {
      const [since, until] = [Math.max(from, window.from), Math.min(endOfPart(to), window.to)];
      // Minutes that a clock change skips close nothing.
      return since < until && Math.max(instantOf(since), fromMs) < Math.min(instantOf(until), toMs);
    });
    const [on, holiday] = [dateText(day), { ...name }];
    return closes
      ? ({
          kind: 'part-day',
          rule: 'CAL-4',
          basis: null,
          on,
          from: minuteText(from),
          to: minuteText(to),
          holiday,
        } as const)
      : [];
  });
}

import { partsOffIn, windowsOn } from '../calendar/hours.js';
import { type Scheduled, scheduledParts } from '../calendar/open-year.js';
import { answerable } from '../input.js';
import { DAY_MINUTES, dateText, minuteText } from '../time/civil.js';
import { localDay } from '../time/local-time.js';
import type { Scope } from './scope.js';
import type { PartDayStep } from './steps.js';

/** The partial days off between two instants in which the service would be open otherwise. */
export function partDaySteps(fromMs: number, toMs: number, scope: Scope): readonly PartDayStep[] {
  const { target, calendars, calendar: own } = scope;
  const { parts } = target.hours;
  return scheduledParts(target.hours, target.calendar, calendars).flatMap((scheduled, i) => {
    const { zone, timeZone } = scheduled.calendar;
    const first = localDay(zone, fromMs);
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
  const { zone } = calendar;
  const windows = windowsOn(hours, calendar, day);
  return partsOffIn(hours, calendar, day).flatMap(({ from, to, name }) => {
    const end = to === DAY_MINUTES ? 2 * DAY_MINUTES : to;
    const closes = windows.some((window) => from < window.to && window.from < end);
    const [sinceMs, untilMs] = [from, to].map((minute) => zone.startOfMinute(day, minute));
    if (!closes || sinceMs >= Math.min(untilMs, toMs) || untilMs <= fromMs) return [];
    return {
      kind: 'part-day',
      rule: 'CAL-4',
      basis: null,
      on: dateText(day),
      from: minuteText(from),
      to: minuteText(to),
      holiday: { ...name },
    } as const;
  });
}

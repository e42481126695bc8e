import { closingParts } from '../calendar/hours.js';
import { scheduledParts } from '../calendar/open-year.js';
import { answerable } from '../input.js';
import { dateText, minuteText } from '../time/civil.js';
import { localDay } from '../time/local-time.js';
import type { Scope } from './scope.js';
import type { PartDayStep } from './steps.js';

/** The parts of dates that are off, and in which the service would be open otherwise, between two instants. */
export function partDaySteps(fromMs: number, toMs: number, { target, calendars }: Scope): readonly PartDayStep[] {
  return scheduledParts(target.hours, target.calendar, calendars).flatMap(({ hours, calendar }) => {
    const { zone } = calendar;
    const first = localDay(zone, fromMs);
    const days = Array.from({ length: localDay(zone, toMs) - first + 1 }, (_, i) => first + i);
    return days.flatMap((day) =>
      // A date that no answer came from may be one that the calendar does not know.
      (answerable(() => closingParts(hours, calendar, day)) ?? [])
        .filter(({ from, to }) => zone.startOfMinute(day, from) < toMs && zone.startOfMinute(day, to) > fromMs)
        .map(
          ({ from, to, name }): PartDayStep => ({
            kind: 'part-day',
            rule: 'CAL-4',
            basis: null,
            on: dateText(day),
            from: minuteText(from),
            to: minuteText(to),
            holiday: { ...name },
          }),
        ),
    );
  });
}

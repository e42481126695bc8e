import type { BusinessCalendar } from './business-calendar.js';
import { type Calendars, calendarOf } from './calendars.js';
import type { CompiledHours } from './hours.js';
import { alwaysOpen, type CountedTime, type OpenTime, scheduledOpenTime } from './open-time.js';
import { type Scheduled, scheduledParts } from './open-year.js';

/** The first open instant at or after this one. */
export function nextOpening(open: CountedTime, epochMs: number): number {
  return open.select(epochMs, 0);
}

/** The instant by which so much open time has passed: the end of the last millisecond of it. */
export function addOpenTime(open: CountedTime, epochMs: number, ms: number): number {
  return ms === 0 ? nextOpening(open, epochMs) : open.select(epochMs, ms - 1) + 1;
}

/** By hours, and by the calendars that they are on, one after the other. */
const clocks = new WeakMap<CompiledHours, WeakMap<BusinessCalendar, OpenTime>>();
const clocksOfParts = new WeakMap<CompiledHours, ClocksOfParts>();

interface ClocksOfParts {
  open?: OpenTime;
  readonly next: WeakMap<BusinessCalendar, ClocksOfParts>;
}

/** The open time of hours on the calendar of a role; the same one for the same two, since its years are worth keeping. */
export function openTimeOf(hours: CompiledHours, role: string, calendars: Calendars): OpenTime {
  if (hours.parts) return openTimeOfParts(hours, scheduledParts(hours, role, calendars));
  const calendar = calendarOf(calendars, role);
  return clocks.get(hours)?.get(calendar) ?? keepOpenTime(hours, calendar);
}

function keepOpenTime(hours: CompiledHours, calendar: BusinessCalendar): OpenTime {
  const open = hours.always ? alwaysOpen(calendar) : scheduledOpenTime([{ hours, calendar }]);
  const ofHours = clocks.get(hours) ?? new WeakMap<BusinessCalendar, OpenTime>();
  clocks.set(hours, ofHours.set(calendar, open));
  return open;
}

function openTimeOfParts(hours: CompiledHours, parts: readonly Scheduled[]): OpenTime {
  let found = clocksOfParts.get(hours) ?? { next: new WeakMap() };
  clocksOfParts.set(hours, found);
  for (const { calendar } of parts) {
    const next: ClocksOfParts = found.next.get(calendar) ?? { next: new WeakMap() };
    found.next.set(calendar, next);
    found = next;
  }
  found.open ??= scheduledOpenTime(parts);
  return found.open;
}

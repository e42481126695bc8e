import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { type Calendars, calendarOf } from '../calendar/calendars.js';
import { intervalsOn, scheduledParts } from '../calendar/open-year.js';
import { statutoryDayFrom } from '../calendar/poland.js';
import type { CompiledTarget, DayLength } from '../terms/compiled-target.js';
import { DAY_MS } from '../time/civil.js';

/** The date that takes the place of a last day: it stays, or moves to the next business day, or as the law says. */
export function settle({ lastDay: rule }: DayLength, lastDay: number, calendar: BusinessCalendar): number {
  if (rule === 'any') return lastDay;
  if (rule === 'business-day') return calendar.businessDayFrom(lastDay);
  // It exists: no zone has skipped a date that comes after a Polish day off.
  return statutoryDayFrom(lastDay);
}

/** When a day ends that a target names; `countedMs` is the instant from which the start counts. */
export function endOf(
  { ends }: Pick<DayLength, 'ends'>,
  epochDay: number,
  target: CompiledTarget,
  calendars: Calendars,
  countedMs: number,
): number {
  const calendar = calendarOf(calendars, target.calendar);
  if (ends === 'midnight') return calendar.endOfDay(epochDay);
  if (ends === 'closing') return closingOf(target, epochDay, calendars);
  const { zone } = calendar;
  if (ends !== 'same-time') return calendar.startOfMinute(epochDay, ends);
  const localMs = countedMs + zone.offsetAt(countedMs);
  return zone.instantOf(epochDay * DAY_MS + localMs - Math.floor(localMs / DAY_MS) * DAY_MS);
}

/** When the last window ends that begins on a date, which may be the next morning; the end of the date, where none does. A
 * window until 24:00 ends with the date. */
function closingOf({ hours, calendar: role }: CompiledTarget, epochDay: number, calendars: Calendars): number {
  const calendar = calendarOf(calendars, role);
  const endOfDay = calendar.endOfDay(epochDay);
  const closing = scheduledParts(hours, role, calendars)
    // Dates of another zone begin within two days of it.
    .flatMap((part) => [-2, -1, 0, 1, 2].flatMap((days) => intervalsOn(part.hours, part.calendar, epochDay + days)))
    .filter(({ from, to }) => to > from && calendar.dayOf(from) === epochDay)
    .reduce((last, { to }) => Math.max(last, to), 0);
  return closing === 0 || closing === endOfDay + 1 ? endOfDay : closing;
}

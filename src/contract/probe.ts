import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { faceOf } from '../calendar/calendar-face.js';
import type { CompiledHours } from '../calendar/hours.js';
import type { Interval } from '../calendar/interval.js';
import { intervalsOn } from '../calendar/open-year.js';
import { dueOf } from '../deadlines/due.js';
import { SlaError } from '../errors.js';
import { explainDeadlines } from '../explain/explain.js';
import type { CompiledLevel } from '../terms/level.js';
import { priorityIds } from '../terms/priority.js';
import { yearOf, yearStart } from '../time/civil.js';

/** The last local date on which a ticket of an instant can be due, one that is delivered as late as it may be included. */
export function lastDueDay(level: CompiledLevel, atMs: number, calendar: BusinessCalendar): number {
  const days = priorityIds.flatMap((priority) => {
    const { reaction, delivery, return: back } = level.commitments[priority].targets;
    const delivered = dueOf(delivery, atMs, calendar).dueMs;
    const others = [dueOf(reaction, atMs, calendar), dueOf(back, atMs, calendar), dueOf(back, delivered, calendar)];
    return [delivered, ...others.map(({ dueMs }) => dueMs)].map((dueMs) => calendar.dayOf(dueMs));
  });
  return days.reduce((last, day) => Math.max(last, day));
}

/** Throws where a level has no answer to some ticket of a period: where it is due beyond the calendar, or where two calendar years
 * in a row, after the one in which the period begins, have no opening or no business day, since no search goes past them. */
export function probeLevel(level: CompiledLevel, calendar: BusinessCalendar, { from, to }: Interval): void {
  const options = { calendar: faceOf(calendar) };
  // One that several priorities share is the same for each.
  const promises = new Map(priorityIds.map((priority) => [level.commitments[priority], priority]));
  for (const atMs of [from, to - 1]) {
    for (const priority of promises.values()) {
      // Its other readings are promises too.
      const ticket = { openedAt: atMs, priority, confirmedAt: atMs, deliveredAt: atMs };
      explainDeadlines(level.source, ticket, options);
    }
  }
  const targets = [...promises.keys()].flatMap(({ targets, interpretations }) => [
    targets.reaction,
    targets.delivery,
    ...interpretations.map(({ target }) => target),
  ]);
  const schedules = new Set(targets.map(({ hours }) => hours));
  const firstYear = yearOf(calendar.dayOf(from)) + 1;
  const lastYear = yearOf(lastDueDay(level, to - 1, calendar));
  for (let year = firstYear; year < lastYear; year += 1) {
    const [first, end] = [yearStart(year), yearStart(year + 2)];
    if (calendar.businessDaysBetween(first - 1, end - 1) === 0)
      throw new SlaError('NO_BUSINESS_DAY', { from: `${year}` });
    for (const hours of schedules) {
      if (!opensBetween(hours, calendar, first, end))
        throw new SlaError('HOURS_NEVER_OPEN', { field: 'The service hours', from: `${year}` });
    }
  }
}

/** Whether hours are open at any time of the dates [first, end). Day by day, because mostly the first few tell, and a table of
 * all of them would be made for nothing. */
function opensBetween(hours: CompiledHours, calendar: BusinessCalendar, first: number, end: number): boolean {
  if (hours.always) return true;
  const fromMs = calendar.startOfDay(first);
  // A window over midnight may have begun on a date before, the second before where the zone skipped one.
  for (let day = first - (hours.overnight ? 2 : 0); day < end; day += 1) {
    if (intervalsOn(hours, calendar, day).some(({ from, to }) => to > Math.max(from, fromMs))) return true;
  }
  return false;
}

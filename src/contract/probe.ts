import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { faceOf } from '../calendar/calendar-face.js';
import { openTimeOf } from '../calendar/clock.js';
import type { Interval } from '../calendar/interval.js';
import { SlaError } from '../errors.js';
import { explainDeadlines } from '../explain/explain.js';
import type { CompiledLevel } from '../terms/level.js';
import { priorityIds } from '../terms/priority.js';
import { yearOf, yearStart } from '../time/civil.js';
import type { ClockName } from '../track/standing.js';
import { dueOf } from './steps.js';

/** The last local date on which a ticket of an instant can be due, one that is delivered as late as it may be included. */
export function lastDueDay(level: CompiledLevel, atMs: number, calendar: BusinessCalendar): number {
  const days = priorityIds.flatMap((priority) => {
    const due = (clock: ClockName): number => calendar.dayOf(dueOf({ level, priority, clock, calendar })(atMs));
    const delivered = due('delivery');
    return [due('reaction'), delivered, due('return'), calendar.businessDayFrom(delivered + level.returnDays)];
  });
  return Math.max(...days);
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
  const readings = [...promises.keys()].flatMap(({ otherReadings }) =>
    otherReadings.flatMap((other) => ('hours' in other ? [other] : [])),
  );
  const opens = [...new Set([...promises.keys(), ...readings].map(({ hours }) => openTimeOf(hours, calendar)))];
  const firstYear = yearOf(calendar.dayOf(from)) + 1;
  const lastYear = yearOf(lastDueDay(level, to - 1, calendar));
  for (let year = firstYear; year < lastYear; year += 1) {
    const [first, end] = [yearStart(year), yearStart(year + 2)];
    const days = Array.from({ length: end - first }, (_, i) => first + i);
    if (!days.some((day) => calendar.isBusiness(day))) throw new SlaError('NO_BUSINESS_DAY', { from: `${year}` });
    const [fromMs, toMs] = [calendar.startOfDay(first), calendar.endOfDay(end - 1)];
    if (opens.some((open) => open.intervals(fromMs, toMs).length === 0))
      throw new SlaError('HOURS_NEVER_OPEN', { field: 'The service hours', from: `${year}` });
  }
}

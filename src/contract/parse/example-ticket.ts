import { type Calendars, calendarsByRole } from '../../calendar/calendars.js';
import { calculateDeadlines } from '../../deadlines/calculate.js';
import type { ServiceLevel } from '../../terms/service-level.js';
import { DATE } from '../../time/civil.js';
import type { ExampleTicket, WorkedExample } from '../schema/contract-document.js';

/** Whether an expectation names a date, and not an instant. */
export function isDateText(text: string): boolean {
  return DATE.test(text);
}

type Asked = Pick<WorkedExample, 'level' | 'ticket' | 'at'>;
type LevelOf = (key: string) => ServiceLevel;

/** Throws where an example's ticket has no answer. */
export function assertAnswered({ level, ticket, at }: Asked, levelOf: LevelOf, calendars: Calendars): void {
  calculateDeadlines(levelOf(level), ticketOf(ticket, levelOf), { calendars: calendarsByRole(calendars), at });
}

/** The ticket with the levels of its history in place of their keys. */
export function ticketOf({ priority, openedAt, ...events }: ExampleTicket, levelOf: LevelOf) {
  if (typeof priority === 'string' || priority === undefined) return { ...events, openedAt, priority };
  const history = priority.map(({ level, ...change }) =>
    level === undefined ? change : { ...change, level: levelOf(level) },
  );
  // An entry has a priority or a level, or else it is refused.
  return { ...events, openedAt, priority: history as { from: string; priority: string }[] };
}

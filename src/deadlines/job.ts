import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Calendar } from '../calendar/calendar.js';
import { openTimeOf } from '../calendar/clock.js';
import type { OpenTime } from '../calendar/open-time.js';
import { defaultCalendar, readCalendarOption } from '../calendar/poland.js';
import { reading, readRecord } from '../input.js';
import type { CompiledCommitment } from '../terms/commitment.js';
import { type CompiledLevel, readLevel } from '../terms/level.js';
import { readTicket, type TicketEvents } from './ticket.js';

/** How deadlines are computed. */
export interface DeadlineOptions {
  /** Business days and time zone; the Polish calendar unless given. */
  readonly calendar?: Calendar | undefined;
}

/** What one calculation works with: everything that a caller gave, read. */
export interface Job {
  readonly events: TicketEvents;
  readonly level: CompiledLevel;
  /** What the level promises for the ticket's priority. */
  readonly commitment: CompiledCommitment;
  readonly calendar: BusinessCalendar;
  /** The commitment's hours on that calendar. */
  readonly open: OpenTime;
}

/** Reads what a caller gave, the ticket last, so that a wrong set-up is told before a wrong ticket. */
export function readJob(given: unknown, ticket: unknown, options: unknown): Job {
  const level = readLevel(given);
  const calendar = options === undefined ? defaultCalendar() : readOptions(options);
  const events = readTicket(ticket);
  return jobOf(level, events, calendar);
}

/** What a calculation works with, of what has been read. */
export function jobOf(level: CompiledLevel, events: TicketEvents, calendar: BusinessCalendar): Job {
  const commitment = level.commitments[events.priority];
  return { events, level, commitment, calendar, open: openTimeOf(commitment.hours, calendar) };
}

function readOptions(options: unknown): BusinessCalendar {
  const given = readRecord(options, 'options', ['calendar']);
  return reading('options', () => readCalendarOption(given.calendar));
}

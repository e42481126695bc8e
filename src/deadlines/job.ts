import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Calendar } from '../calendar/calendar.js';
import { defaultCalendar, readCalendarOption } from '../calendar/poland.js';
import { reading, readRecord } from '../input.js';
import type { CompiledCommitment } from '../terms/compile-targets.js';
import { type CompiledLevel, readLevel } from '../terms/level.js';
import { type ReadTicket, readTicket } from './ticket.js';

/** How deadlines are computed. */
export interface DeadlineOptions {
  /** Business days and time zone; the Polish calendar unless given. */
  readonly calendar?: Calendar | undefined;
}

/** What one calculation works with: everything that a caller gave, read. */
export interface Job extends ReadTicket {
  readonly level: CompiledLevel;
  /** What the level promises for the ticket's priority. */
  readonly commitment: CompiledCommitment;
  readonly calendar: BusinessCalendar;
}

/** Reads what a caller gave, the ticket last, so that a wrong set-up is told before a wrong ticket. */
export function readJob(given: unknown, ticket: unknown, options: unknown): Job {
  const level = readLevel(given);
  const calendar = options === undefined ? defaultCalendar() : readOptions(options);
  return jobOf(level, readTicket(ticket), calendar);
}

/** What a calculation works with, of what has been read. */
export function jobOf(level: CompiledLevel, { priority, events }: ReadTicket, calendar: BusinessCalendar): Job {
  return { priority, events, level, commitment: level.commitments[priority], calendar };
}

function readOptions(options: unknown): BusinessCalendar {
  const given = readRecord(options, 'options', ['calendar']);
  return reading('options', () => readCalendarOption(given.calendar));
}

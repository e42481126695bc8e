import type { SlaErrorCode, SlaErrorDetailsByCode } from '../error-messages.js';
import type { SlaError } from '../errors.js';
import { type InputRecord, reading, readRecord } from '../input.js';
import { mistakesIn, readAll } from '../mistakes.js';
import { readLevel } from '../terms/level.js';
import type { CompiledLevel } from '../terms/read-level.js';
import type { ServiceLevel } from '../terms/service-level.js';
import type { ReadInstant } from '../time/local-time.js';
import { readPriorities } from './history.js';
import { type DeadlineOptions, deadlineOptions, jobOf, namesOf, readSettings } from './job.js';
import { readEvent, readPauses } from './pauses.js';
import { planEach } from './plan.js';

/** A mistake in a ticket: what `calculateDeadlines` would throw if it were the only one. Comparing `code` tells which `details` it has. */
export type TicketIssue = { [C in SlaErrorCode]: TicketIssueOf<C> }[SlaErrorCode];

/** A mistake with a code. */
export interface TicketIssueOf<C extends SlaErrorCode> {
  /** Where it is, such as 'confirmedAt' or 'pauses[1].to'; of two events in the wrong order, the one that should come later. Null where it
   * is in no field: the calendar has no answer. */
  readonly field: string | null;
  readonly code: C;
  readonly message: string;
  /** What the message is made of, as data. */
  readonly details: Readonly<SlaErrorDetailsByCode[C]>;
}

/**
 * Returns all mistakes in a ticket at once, for imports and forms. If there are none, `calculateDeadlines` does not throw.
 *
 * @param level one of `serviceLevels`, or a custom level
 * @param ticket a ticket as it came: each of its fields is validated by itself, then what they are to each other
 * @param options as for `calculateDeadlines`
 * @returns the mistakes, by field; an empty array for a valid ticket
 * @throws {@link SlaError} what `calculateDeadlines` throws for a wrong level or wrong options
 * @example
 * ```ts
 * import { checkTicket, serviceLevels } from 'hezo-sla';
 *
 * const row = { openedAt: '2026-11-20 09:30', priority: 'high', confirmedAt: '2026-11-20T10:00:00+01:00' };
 * const issues = checkTicket(serviceLevels.premier, row);
 * issues.map(({ field, code }) => `${field}: ${code}`); // ['priority: UNKNOWN_PRIORITY', 'openedAt: MISSING_OFFSET']
 * issues[0].message; // "priority is 'high'; accepted are: P1, P2, P3, P4."
 * ```
 */
export function checkTicket(
  level: ServiceLevel,
  ticket: unknown,
  options: DeadlineOptions = {},
): readonly TicketIssue[] {
  const compiled = readLevel(level);
  const { calendars, atMs, read } = readSettings(readRecord(options, 'options', deadlineOptions));
  const readWhole = () => jobOf(compiled, ticket, calendars, atMs, read);
  const wrong = issuesOf(() => readAll([...fieldReads(compiled, readRecord(ticket, 'ticket'), atMs, read), readWhole]));
  if (wrong.length > 0)
    // The ticket as a whole has the mistake of its first field, or another one.
    return wrong.filter(
      (issue, i) => i === wrong.findIndex(({ field, code }) => field === issue.field && code === issue.code),
    );
  return issuesOf(() => {
    const job = readWhole();
    planEach(job, namesOf(job));
  }).map((issue) => ({ ...issue, field: null }));
}

/** The mistakes that something throws. */
function issuesOf(check: () => void): readonly TicketIssue[] {
  try {
    check();
    return [];
  } catch (cause) {
    return mistakesIn(cause).map(issueOf);
  }
}

/** Reads every field of a ticket by itself. */
function fieldReads(
  level: CompiledLevel,
  given: InputRecord,
  atMs: number,
  read: ReadInstant,
): readonly (() => unknown)[] {
  const readTime = (field: string) => () =>
    field === 'openedAt' ? read(given.openedAt, field) : readEvent(given[field], field, read);
  const reads = [
    () => readPriorities(level, given.priority, read),
    // Each level has all the events that are known, and its own.
    ...[...new Set(level.orders.flat())].map(readTime),
    () => readPauses(given.pauses, atMs, read),
  ];
  return reads.map((readOne) => () => reading<unknown>('ticket', readOne));
}

function issueOf(cause: unknown): TicketIssue {
  // Anything else that reading a user-supplied object throws has been wrapped in one.
  const { code, message, details } = cause as SlaError;
  const { field, later = field }: Readonly<Record<string, unknown>> = details;
  // The code and the details are those of one error.
  return { field: later, code, message, details } as TicketIssue;
}

import type { Seen, ServiceLevel } from '../terms/service-level.js';
import { writeDeadline } from './deadline.js';
import type { Deadline, Deadlines } from './deadline-types.js';
import { type DeadlineOptions, namesOf, readJob } from './job.js';
import { planEach } from './plan.js';
import type { TicketOf } from './ticket-types.js';

/**
 * Returns the deadlines of a ticket: one for each target of its level.
 *
 * @param level one of `serviceLevels`, or a custom level
 * @param ticket when what happened: `openedAt`, and a field for each event that its level names, such as `confirmedAt`; its
 *   priority or the history of it; its pauses
 * @param options `calendar`, or `calendars` by role, other than the Polish one; `at`, the instant as of which the ticket is seen;
 *   `localTimes` where strings without an offset are local times of the site
 * @returns an object with the level's targets in their order: what each is counted from, when it is due and by which rules;
 *   null while a target has not started and cannot be estimated, and where the priority does not have it
 * @throws {@link SlaError} `UNKNOWN_LEVEL` and what `defineServiceLevel` throws for a wrong level; `MISSING_FIELD`,
 *   `INVALID_VALUE`, `UNKNOWN_PRIORITY`, `INVALID_INSTANT`, `MISSING_OFFSET`, `INSTANT_OUT_OF_RANGE`, `OUT_OF_ORDER`,
 *   `INVALID_INTERVAL`, `OPEN_PAUSE` for a wrong ticket; with `localTimes`, `INVALID_TIME`, `REPEATED_LOCAL_TIME` and
 *   `SKIPPED_LOCAL_TIME` too; `INVALID_CALENDAR`, `CONFLICTING_FIELDS`, `UNKNOWN_FIELD`, `INVALID_VALUE` for wrong options;
 *   `NO_BUSINESS_DAY`, `HOURS_NEVER_OPEN`, `HOLIDAYS_FAILED`, `INVALID_HOLIDAYS`, `RESULT_OUT_OF_RANGE` where the calendar
 *   has no answer
 * @example
 * ```ts
 * import { calculateDeadlines, serviceLevels } from 'hezo-sla';
 *
 * const deadlines = calculateDeadlines(serviceLevels.standard, {
 *   openedAt: '2026-12-23T13:40:00+01:00',
 *   priority: 'P3',
 *   confirmedAt: '2026-12-23T15:00:00+01:00',
 * });
 * deadlines.reaction.dueLocal; // '2026-12-23T14:40:00+01:00'
 * deadlines.delivery.dueOn; // '2026-12-29'
 * deadlines.return.dueOn; // '2027-01-05'
 * ```
 * @see REACT-1, DELIV-1, NBD-1, HOURS-1, RET-1
 */
export function calculateDeadlines<L extends ServiceLevel, const K>(
  level: L,
  ticket: TicketOf<L> & Seen<K>,
  options?: DeadlineOptions,
): Deadlines<L, K> {
  const job = readJob(level, ticket, options);
  const names = namesOf(job);
  const plans = planEach(job, names);
  const deadlines: Record<string, Deadline | null> = {};
  for (let i = 0; i < names.length; i += 1) {
    const plan = plans[i];
    deadlines[names[i]] = plan && writeDeadline(plan, job.calendars);
  }
  // What the type promises of them follows from the level and from what has happened.
  return deadlines as Deadlines<L, K>;
}

import type { CalendarsOption } from '../calendar/calendars.js';
import { invalidInterval } from '../calendar/interval.js';
import type { TrackedNames } from '../deadlines/deadline-types.js';
import { type DeadlineOptions, jobOf, readSettings } from '../deadlines/job.js';
import type { TicketOf } from '../deadlines/ticket-types.js';
import { reading, readRecord, refuse } from '../input.js';
import { readLevel } from '../terms/level.js';
import type { Seen, ServiceLevel } from '../terms/service-level.js';
import { DAY_MS } from '../time/civil.js';
import type { InstantInput } from '../time/instant.js';
import { type ChangeKind, readKinds, type TargetChange } from './change-kinds.js';
import { changesSince } from './happened.js';
import { readThresholds, type Threshold } from './thresholds.js';

/** What is asked of a period. */
export interface EventsOptions extends CalendarsOption, Pick<DeadlineOptions, 'localTimes'> {
  /** The instant after which events are looked for: when you looked last. */
  readonly from: InstantInput;
  /** The last instant at which they are, such as now. At most 366 days after `from`. */
  readonly to: InstantInput;
  /** When to be warned, as for `trackTicket`. Default: never. */
  readonly thresholds?: readonly Threshold[] | undefined;
  /** The kinds of events. Default: all of them. */
  readonly kinds?: readonly ChangeKind[] | undefined;
}

/** Something that happened to a target by itself, and when. */
export interface TargetEvent<N extends string = string> extends TargetChange<N> {
  readonly at: Date;
}

/** As long as a cutoff is looked for: a year. */
const MOST_DAYS = 366;

/**
 * Returns everything that happens to the targets of a ticket by itself in a period: warnings, deadlines that pass, openings,
 * closings, cutoffs. A scheduler that was asleep catches up with it: it keeps the instant of its last look.
 *
 * Each event is seen by what had happened to the ticket until then, and is in exactly one of two periods that touch. Where a
 * change of priority, or anything else that happened, makes a target late at once or reaches a threshold, that is an event, too.
 *
 * @param level one of `serviceLevels`, or a custom level
 * @param ticket when what happened to it, its pauses, and its priority or the history of it
 * @param options the period, from `from`, which does not belong to it, until `to`, which does; optionally the `thresholds` of
 *   warnings, the `kinds` of events, `calendar` or `calendars` by role, and `localTimes` as for `calculateDeadlines`
 * @returns the events in order, those of one instant in the order of the targets, each with its target and kind, and a warning with
 *   its threshold; the same warning may come again, after a pause or a change of priority that moved it
 * @throws {@link SlaError} as `trackTicket` does; `INVALID_INTERVAL` where `to` is before `from`; `INVALID_VALUE` for a period longer than
 *   366 days; `LIMIT_EXCEEDED` where so many pauses and changes of priority fall into it that it would take long: thousands
 * @example
 * ```ts
 * import { eventsBetween, serviceLevels } from 'hezo-sla';
 *
 * const ticket = { openedAt: '2026-11-20T09:30:00+01:00', priority: 'P1', confirmedAt: '2026-11-20T10:00:00+01:00' } as const;
 * const events = eventsBetween(serviceLevels.premier, ticket, {
 *   from: '2026-11-20T12:00:00+01:00',
 *   to: '2026-11-20T14:30:00+01:00',
 *   thresholds: [0.8],
 *   kinds: ['warning', 'breach'],
 * });
 * events[0]; // { at: 2026-11-20T12:12:00.000Z, target: 'delivery', kind: 'warning', threshold: 0.8 }
 * events.map(({ target, kind }) => `${target}: ${kind}`); // ['delivery: warning', 'delivery: breach']
 * ```
 * @see DELIV-1, RET-1
 */
export function eventsBetween<L extends ServiceLevel, const K>(
  level: L,
  ticket: TicketOf<L> & Seen<K>,
  options: EventsOptions,
): readonly TargetEvent<TrackedNames<L, K>>[] {
  const compiled = readLevel(level);
  const { calendars, read, fromMs, toMs, thresholds, kinds } = readEventsOptions(options);
  const job = jobOf(compiled, ticket, calendars, toMs, read);
  const changes = changesSince(job, fromMs, thresholds, kinds);
  const events: readonly TargetEvent[] = changes.map(({ atMs, target, kind, threshold }) => ({
    at: new Date(atMs),
    target,
    kind,
    threshold,
  }));
  // Its targets are those of the level and of the ticket that it was made from.
  return events as readonly TargetEvent<TrackedNames<L, K>>[];
}

function readEventsOptions(options: unknown) {
  const fields = ['calendar', 'calendars', 'localTimes', 'from', 'to', 'thresholds', 'kinds'];
  const given = readRecord(options, 'options', fields, 'an object of { from, to }');
  const { calendars, read } = readSettings(given);
  return reading('options', () => {
    const fromMs = read(given.from, 'from');
    const toMs = read(given.to, 'to');
    if (toMs < fromMs) throw invalidInterval('The period', fromMs, toMs);
    if (toMs - fromMs > MOST_DAYS * DAY_MS) refuse(given.to, 'to', `an instant at most ${MOST_DAYS} days after from`);
    const [thresholds, kinds] = [readThresholds(given.thresholds), readKinds(given.kinds)];
    return { calendars, read, fromMs, toMs, thresholds, kinds };
  });
}

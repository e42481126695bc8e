import { type Calendars, readCalendars } from '../calendar/calendars.js';
import type { TrackedNames, TrackedTargets } from '../deadlines/deadline-types.js';
import { type DeadlineOptions, deadlineOptions, jobOf, readLocalTimesOption } from '../deadlines/job.js';
import type { TicketOf } from '../deadlines/ticket-types.js';
import { reading, readRecord } from '../input.js';
import { readLevel } from '../terms/level.js';
import type { CompiledLevel } from '../terms/read-level.js';
import type { Seen, ServiceLevel } from '../terms/service-level.js';
import type { InstantInput } from '../time/instant.js';
import { instantReader, type LocalTimes } from '../time/local-time.js';
import { type ChangeKind, readKinds } from './change-kinds.js';
import { type NextEvent, nextEventOf } from './next-event.js';
import { standingOf } from './standing.js';
import type { StartedDetails, UnstartedDetails } from './target-state.js';
import { type ReadThreshold, readThresholds, type Threshold } from './thresholds.js';

/** How a ticket is tracked. */
export interface TrackOptions extends DeadlineOptions {
  /** The instant as of which it is tracked. Nothing reads a clock, so it is always given. */
  readonly at: InstantInput;
  /** When to be warned: shares of a target's time such as 0.8, and elapsed times before or after its deadline. Default: none. */
  readonly thresholds?: readonly Threshold[] | undefined;
  /** The kinds that `nextEvent` is to be of. Default: all of them. */
  readonly kinds?: readonly ChangeKind[] | undefined;
}

/** Where the targets of a ticket stood at an instant. */
export interface Tracking<L extends ServiceLevel = ServiceLevel, K = TicketOf<L>> {
  readonly at: Date;
  /** The id of the ticket's level at that instant. */
  readonly level: string;
  /** The ticket's priority at that instant; null where it has none. */
  readonly priority: string | null;
  /** By name, in the level's order; null where the priority, or the level at that instant, has no such target. */
  readonly targets: TrackedTargets<L, K, UnstartedDetails, StartedDetails>;
  /** Whether a binding target is breached that the provider owes. */
  readonly providerLate: boolean;
  /** When to look again; null where nothing of the kinds that were asked for changes until something happens. */
  readonly nextEvent: NextEvent<TrackedNames<L, K>> | null;
}

/** Options, read. */
export interface ReadTrackOptions {
  readonly atMs: number;
  readonly calendars: Calendars;
  readonly localTimes: LocalTimes | undefined;
  readonly thresholds: readonly ReadThreshold[];
  readonly kinds: ReadonlySet<ChangeKind>;
}

/**
 * Returns where the targets of a ticket stand at an instant, by what had happened until then: an event after it has not
 * happened.
 *
 * @param level one of `serviceLevels`, or a custom level, whose targets say what pauses do and which itself says what a change
 *   of priority does
 * @param ticket when what happened to it, its pauses, and its priority or the history of it
 * @param options `at`, and optionally `thresholds` of warnings, the `kinds` that `nextEvent` is to be of, `calendar` or `calendars` by
 *   role, and `localTimes` as for `calculateDeadlines`
 * @returns each target with its state, its deadline and the time used, left and overdue, and when anything changes next
 * @throws {@link SlaError} as `calculateDeadlines` does, except that no pause needs an end; `MISSING_FIELD` without `at`;
 *   `INVALID_VALUE`, `UNKNOWN_FIELD`, `CONFLICTING_FIELDS`, `INVALID_DURATION`, `NEGATIVE_DURATION` for a wrong threshold; `INVALID_VALUE` for a wrong kind
 * @example
 * ```ts
 * import { serviceLevels, trackTicket } from 'hezo-sla';
 *
 * const ticket = {
 *   openedAt: '2026-11-20T09:30:00+01:00',
 *   priority: 'P1',
 *   contactedAt: '2026-11-20T09:50:00+01:00',
 *   confirmedAt: '2026-11-20T10:00:00+01:00',
 *   pauses: [{ from: '2026-11-20T11:00:00+01:00', to: '2026-11-20T12:30:00+01:00' }],
 * } as const;
 * const { targets, nextEvent } = trackTicket(serviceLevels.premier, ticket, {
 *   at: '2026-11-20T14:00:00+01:00',
 *   thresholds: [0.8],
 * });
 * targets.reaction.state; // 'met'
 * targets.delivery.state; // 'running'
 * targets.delivery.dueLocal; // '2026-11-20T15:30:00+01:00'
 * targets.delivery.remainingMs; // 5400000
 * targets.delivery.consumed; // 0.625
 * nextEvent; // { at: 2026-11-20T13:42:00.000Z, changes: [{ target: 'delivery', kind: 'warning', threshold: 0.8 }] }
 * ```
 * @see REACT-1, DELIV-1, RET-1, RET-2
 */
export function trackTicket<L extends ServiceLevel, const K>(
  level: L,
  ticket: TicketOf<L> & Seen<K>,
  options: TrackOptions,
): Tracking<L, K> {
  const compiled = readLevel(level);
  const tracking: Tracking = track(compiled, readTrackOptions(options), ticket);
  // What the type knows of its targets follows from the level and the ticket that it was made from.
  return tracking as unknown as Tracking<L, K>;
}

/** What a caller gave to track by, the ticket excepted. */
export function readTrackOptions(options: unknown): ReadTrackOptions {
  const given = readRecord(
    options,
    'options',
    [...deadlineOptions, 'thresholds', 'kinds'],
    "an object such as { at: '2026-12-23T15:00:00+01:00' }",
  );
  return reading('options', () => {
    const calendars = readCalendars(given);
    const localTimes = readLocalTimesOption(given.localTimes);
    const atMs = instantReader(calendars.site, localTimes)(given.at, 'at');
    return {
      atMs,
      calendars,
      localTimes,
      thresholds: readThresholds(given.thresholds),
      kinds: readKinds(given.kinds),
    };
  });
}

/** Where the targets of a ticket stand, by what a caller gave, the ticket still to be read. */
export function track(level: CompiledLevel, options: ReadTrackOptions, ticket: unknown): Tracking {
  const { atMs, calendars, localTimes, thresholds, kinds } = options;
  const standing = standingOf(
    jobOf(level, ticket, calendars, atMs, instantReader(calendars.site, localTimes)),
    thresholds,
  );
  const { targets, job } = standing;
  const { stretches } = job.history;
  const { level: inForce, priority } = stretches[stretches.length - 1];
  return {
    at: new Date(atMs),
    level: inForce.source.id,
    priority: priority ?? null,
    targets,
    providerLate: Object.values(targets).some(
      (target) => target?.state === 'breached' && target.binding && target.owedBy === 'provider',
    ),
    nextEvent: nextEventOf(standing, kinds),
  };
}

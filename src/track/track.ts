import { type Calendars, readCalendars } from '../calendar/calendars.js';
import { courseOf, endedAt, targetIn, waitingIn } from '../deadlines/course.js';
import type { TrackedNames, TrackedTargets } from '../deadlines/deadline-types.js';
import { type DeadlineOptions, deadlineOptions, jobOf, namesOf, readLocalTimesOption } from '../deadlines/job.js';
import type { Job } from '../deadlines/measure.js';
import { type Planned, planAll } from '../deadlines/plan.js';
import type { TicketOf } from '../deadlines/ticket-types.js';
import { reading, readRecord } from '../input.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import { readLevel } from '../terms/level.js';
import type { CompiledLevel } from '../terms/read-level.js';
import type { Seen, ServiceLevel } from '../terms/service-level.js';
import type { InstantInput } from '../time/instant.js';
import { instantReader, type LocalTimes } from '../time/local-time.js';
import { type NextEvent, nextEventOf, type Ongoing } from './next-event.js';
import { type StartedDetails, type UnstartedDetails, writeStarted, writeUnstarted } from './target-state.js';
import { type ReadThreshold, readThresholds, type Threshold } from './thresholds.js';
import { warningOf } from './warnings.js';

/** How a ticket is tracked. */
export interface TrackOptions extends DeadlineOptions {
  /** The instant as of which it is tracked. Nothing reads a clock, so it is always given. */
  readonly at: InstantInput;
  /** When to be warned: shares of a target's time such as 0.8, and elapsed times before or after its deadline. Default: none. */
  readonly thresholds?: readonly Threshold[] | undefined;
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
  /** When to look again; null where nothing changes until something happens. */
  readonly nextEvent: NextEvent<TrackedNames<L, K>> | null;
}

/** Options, read. */
export interface ReadTrackOptions {
  readonly atMs: number;
  readonly calendars: Calendars;
  readonly localTimes: LocalTimes | undefined;
  readonly thresholds: readonly ReadThreshold[];
}

/**
 * Returns where the targets of a ticket stand at an instant, by what had happened until then: an event after it has not
 * happened.
 *
 * @param level one of `serviceLevels`, or a custom level, whose targets say what pauses do and which itself says what a change
 *   of priority does
 * @param ticket when what happened to it, its pauses, and its priority or the history of it
 * @param options `at`, and optionally `thresholds` of warnings, `calendar` or `calendars` by role, and `localTimes` as for
 *   `calculateDeadlines`
 * @returns each target with its state, its deadline and the time used, left and overdue, and when anything changes next
 * @throws {@link SlaError} as `calculateDeadlines` does, except that no pause needs an end; `MISSING_FIELD` without `at`;
 *   `INVALID_VALUE`, `UNKNOWN_FIELD`, `CONFLICTING_FIELDS`, `INVALID_DURATION`, `NEGATIVE_DURATION` for a wrong threshold
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
 * nextEvent; // { at: 2026-11-20T13:42:00.000Z, changes: [{ target: 'delivery', kind: 'warning' }] }
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
    [...deadlineOptions, 'thresholds'],
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
      thresholds: given.thresholds === undefined ? [] : readThresholds(given.thresholds),
    };
  });
}

type TrackedTarget = Tracking['targets'][string];

/** Where the targets of a ticket stand, by what a caller gave, the ticket still to be read. */
export function track(level: CompiledLevel, options: ReadTrackOptions, ticket: unknown): Tracking {
  const { atMs, calendars, localTimes, thresholds } = options;
  const job = jobOf(level, ticket, calendars, atMs, instantReader(calendars.site, localTimes));
  const names = namesOf(job);
  const plans = planAll(job, names);
  const targets: Record<string, TrackedTarget> = {};
  const ongoing: Ongoing[] = [];
  const waiting: CompiledTarget[] = [];
  let providerLate = false;
  for (const name of names) {
    const plan = plans.get(name) ?? null;
    const course = plan?.course ?? courseOf(job, name);
    if (!course || course.isEstimate) {
      targets[name] = unstarted(job, name, plan, waiting);
      if (course) ongoing.push({ course, written: null });
      continue;
    }
    const warnings = thresholds.map((threshold) => warningOf(job, course, threshold));
    const written = writeStarted(course, job.history, calendars, warnings);
    targets[name] = written;
    if (course.endedMs === undefined) ongoing.push({ course, written });
    providerLate ||= written.binding && written.owedBy === 'provider' && written.state === 'breached';
  }
  const { stretches } = job.history;
  const { level: inForce, priority } = stretches[stretches.length - 1];
  return {
    at: new Date(atMs),
    level: inForce.source.id,
    priority: priority ?? null,
    targets,
    providerLate,
    nextEvent: nextEventOf(job, ongoing, waiting, thresholds),
  };
}

/** A target that has not started; added to those that are waited for, unless it has ended. */
function unstarted({ history, calendars }: Job, name: string, plan: Planned | null, waiting: CompiledTarget[]) {
  const stretch = waitingIn(history, name);
  const target = targetIn(stretch, name);
  if (!target) return null;
  const endedMs = endedAt(target, history.events);
  if (endedMs === undefined) waiting.push(target);
  return writeUnstarted(target, stretch.priority, endedMs, plan, calendars);
}

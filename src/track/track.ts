import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { readCalendarOption } from '../calendar/poland.js';
import { writeDeadline } from '../deadlines/deadline.js';
import type { DeadlineOptions } from '../deadlines/job.js';
import type { Planned } from '../deadlines/plan.js';
import { reading, readList, readRecord, refuse } from '../input.js';
import type { DeliveryMilestone } from '../terms/code.js';
import { type CompiledLevel, type MilestoneIn, readLevel, type ServiceLevel } from '../terms/level.js';
import type { Priority } from '../terms/priority.js';
import type { TargetName } from '../terms/target.js';
import { type InstantInput, readInstant } from '../time/instant.js';
import { type NextEvent, nextEventOf } from './next-event.js';
import { returnCourse } from './return-course.js';
import { trackingJob } from './stage.js';
import { priorityOfUnstarted, type Standing, standingOf } from './standing.js';
import { type StartedClock, type TrackedClock, writeClock, writeWaiting } from './tracked-clock.js';
import { readHistory, type TrackedTicket } from './tracked-ticket.js';

/** How a ticket is tracked. */
export interface TrackOptions extends DeadlineOptions {
  /** The instant as of which it is tracked. Nothing reads a clock, so it is always given. */
  readonly at: InstantInput;
  /** Shares of a clock's time to be warned of, each more than 0 and at most 1, such as 0.8; none unless given. */
  readonly thresholds?: readonly number[] | undefined;
}

/** Where the clocks of a ticket stood at an instant. */
export interface Tracking<M extends DeliveryMilestone = DeliveryMilestone> {
  readonly at: Date;
  /** The id of the level. */
  readonly level: string;
  /** The ticket's, at that instant. */
  readonly priority: Priority;
  readonly reaction: TrackedClock<'contact'>;
  readonly delivery: TrackedClock<M>;
  readonly return: TrackedClock<'return'>;
  /** Whether a clock is breached that the provider owes: the return is the customer's. */
  readonly providerLate: boolean;
  /** When to look again; null where nothing changes until something happens. */
  readonly nextEvent: NextEvent | null;
}

/** Options, read. */
export interface ReadTrackOptions {
  readonly atMs: number;
  readonly calendar: BusinessCalendar;
  readonly thresholds: readonly number[];
}

/**
 * Where the clocks of a ticket stand at an instant, by what had happened until then: an event after it has not happened.
 *
 * @param level one of `serviceLevels`, or a level of one's own, whose `pausedClocks`, `pausedDays` and `priorityChange` say
 *   what pauses and changes of priority do
 * @param ticket what has happened to it, its pauses, and its priority or the history of it
 * @param options `at`, and, where wanted, `thresholds` to be warned of and another calendar than the Polish one
 * @returns each clock with its state, its deadline and the time used, left and overdue, and when anything changes next
 * @throws {@link SlaError} as `calculateDeadlines` does; `MISSING_FIELD` without `at`; `OUT_OF_ORDER` for a history of
 *   priorities that is out of order or begins after the opening; `INVALID_INTERVAL` for a pause that ends before it begins
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
 * const { reaction, delivery, nextEvent } = trackTicket(serviceLevels.premier, ticket, {
 *   at: '2026-11-20T14:00:00+01:00',
 *   thresholds: [0.8],
 * });
 * reaction.state; // 'met'
 * delivery.state; // 'running'
 * delivery.dueLocal; // '2026-11-20T15:30:00+01:00'
 * delivery.remainingMs; // 5400000
 * delivery.consumed; // 0.625
 * nextEvent; // { at: 2026-11-20T13:42:00.000Z, changes: [{ clock: 'delivery', kind: 'warning' }] }
 * ```
 * @see REACT-1, DELIV-1, RET-1, RET-2
 */
export function trackTicket<L extends ServiceLevel>(
  level: L,
  ticket: TrackedTicket,
  options: TrackOptions,
): Tracking<MilestoneIn<L>> {
  const compiled = readLevel(level);
  const tracking: Tracking = track(compiled, readTrackOptions(options), ticket);
  // Its milestones are those of the level that it was made from.
  return tracking as Tracking<MilestoneIn<L>>;
}

/** What a caller gave to track by, the ticket excepted. */
export function readTrackOptions(options: unknown): ReadTrackOptions {
  const given = readRecord(
    options,
    'options',
    ['at', 'calendar', 'thresholds'],
    "an object such as { at: '2026-12-23T15:00:00+01:00' }",
  );
  return reading('options', () => ({
    atMs: readInstant(given.at, 'at'),
    calendar: readCalendarOption(given.calendar),
    thresholds: given.thresholds === undefined ? [] : readThresholds(given.thresholds),
  }));
}

/** One for each percent. */
const MOST_THRESHOLDS = 100;

function readThresholds(value: unknown): readonly number[] {
  const thresholds = readList(value, 'thresholds', 'a list of shares such as 0.8', MOST_THRESHOLDS).map((share, i) =>
    typeof share === 'number' && share > 0 && share <= 1
      ? share
      : refuse(share, `thresholds[${i}]`, 'a share: a number greater than 0 and at most 1, such as 0.8'),
  );
  return [...new Set(thresholds)].sort((a, b) => a - b);
}

/** Where the clocks of a ticket stand, by what a caller gave, the ticket still to be read. */
export function track(level: CompiledLevel, options: ReadTrackOptions, ticket: unknown): Tracking {
  const { atMs, calendar, thresholds } = options;
  const history = readHistory(ticket, atMs);
  const job = trackingJob(level, calendar, history);
  const standings: [Standing, StartedClock][] = [];
  const written = (
    standing: Standing | null,
    name: TargetName,
    priority: Priority,
    projection: Planned | null,
  ): TrackedClock => {
    if (standing) {
      const clock = writeClock(standing, thresholds);
      standings.push([standing, clock]);
      return clock;
    }
    const target = level.commitments[priority].targets[name];
    const { zone } = calendar;
    const projected = projection && writeDeadline(target, projection.start, projection.due, zone);
    return writeWaiting(target, priority, history.events[target.until], projected);
  };
  const { priority } = history;
  const due = standingOf(job, 'delivery');
  const promised = due?.priority ?? priorityOfUnstarted(job);
  const back = returnCourse(job, due);
  const reaction = written(standingOf(job, 'reaction'), 'reaction', priority, null);
  const delivery = written(due, 'delivery', promised, null);
  const returned = written(back.standing, 'return', promised, back.projection);
  const tracking = {
    at: new Date(atMs),
    level: level.source.id,
    priority,
    reaction,
    delivery,
    return: returned,
    providerLate: reaction.state === 'breached' || delivery.state === 'breached',
    nextEvent: nextEventOf(standings),
  };
  // Their milestones are those of their targets.
  return tracking as Tracking;
}

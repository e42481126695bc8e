import type { Deadline } from '../deadlines/deadline.js';
import { readChoice, reading, readRecord, readText, refuse } from '../input.js';
import { type Priority, priorityIds, readPriority } from '../terms/priority.js';
import { type TargetName, targetNames } from '../terms/target.js';
import { Distribution } from './quantiles.js';
import type { Tracking } from './track.js';
import { readIterable } from './track-many.js';
import type { TrackedClock } from './tracked-clock.js';

/** How the tickets of one level and priority fared with one clock. */
export interface ClockSummary {
  /** The id of the level. */
  readonly level: string;
  readonly priority: Priority;
  readonly clock: TargetName;
  readonly owedBy: Deadline['owedBy'];
  /** How many tickets there are, and how many of them in each state. */
  readonly tickets: number;
  readonly waiting: number;
  readonly running: number;
  readonly paused: number;
  readonly met: number;
  readonly breached: number;
  /** Of those decided, which are met or breached, the share that is met; null where none is decided. */
  readonly shareMet: number | null;
  /** Of those that have ended, the median and the 95th percentile of the time used in milliseconds, exact to half a percent;
   * null where none has ended. */
  readonly medianUsedMs: number | null;
  readonly p95UsedMs: number | null;
}

type State = TrackedClock['state'];
const states: readonly State[] = ['waiting', 'running', 'paused', 'met', 'breached'];

/** What a summary counts while it goes on. */
interface Tally {
  readonly counts: Record<State, number>;
  readonly used: Distribution;
}

/** The part of a tracked clock that is counted. */
interface CountedClock {
  readonly state: State;
  readonly priority: Priority;
  /** Null while it has not ended. */
  readonly usedMs: number | null;
}

/**
 * How tickets fared, by level, priority and clock: a compliance report. Takes them one at a time, so with `trackTickets` any
 * number can be summed up in little memory.
 *
 * @param trackings what `trackTicket` or `trackTickets` returned; each clock counts under the priority that it is measured by
 * @returns a row for each level, priority and clock that there are tickets of: levels in the order in which they first came,
 *   P1 to P4, then reaction, delivery and return
 * @throws {@link SlaError} `MISSING_FIELD`, `INVALID_VALUE`, `UNKNOWN_PRIORITY` for what is no tracking;
 *   `UNREADABLE` with what `trackings` throws as `cause`
 * @example
 * ```ts
 * import { serviceLevels, summarize, trackTickets } from 'hezo-sla';
 *
 * const tickets = ['09:20', '09:40', '10:45'].map((contacted) => ({
 *   level: serviceLevels.standard,
 *   ticket: {
 *     openedAt: '2026-11-20T09:00:00+01:00',
 *     priority: 'P3',
 *     contactedAt: `2026-11-20T${contacted}:00+01:00`,
 *   } as const,
 * }));
 * const [reaction] = summarize(trackTickets(tickets, { at: '2026-11-20T12:00:00+01:00' }));
 * `${reaction.clock}: ${reaction.met} met, ${reaction.breached} breached`; // 'reaction: 2 met, 1 breached'
 * reaction.medianUsedMs; // 2400000
 * reaction.p95UsedMs; // 6300000
 * ```
 */
export function summarize(trackings: Iterable<Tracking>): ClockSummary[] {
  const levels = new Map<string, Map<string, Tally>>();
  for (const item of readIterable(trackings, 'trackings', 'a list or another iterable of what trackTicket returns')) {
    const tracking = readRecord(item, 'tracking');
    reading('tracking', () => {
      const level = readText(tracking.level, 'level');
      const tallies = levels.get(level) ?? new Map<string, Tally>();
      levels.set(level, tallies);
      for (const clock of targetNames) count(tallies, clock, readClock(tracking[clock], clock));
    });
  }
  return [...levels].flatMap(([level, tallies]) =>
    priorityIds.flatMap((priority) =>
      targetNames.flatMap((clock) => {
        const tally = tallies.get(priority + clock);
        return tally ? [summaryOf(level, priority, clock, tally)] : [];
      }),
    ),
  );
}

function readClock(value: unknown, field: TargetName): CountedClock {
  const given = readRecord(value, field);
  const state = readChoice(given.state, `${field}.state`, states);
  const priority = readPriority(given.priority, `${field}.priority`);
  if (state === 'waiting' || given.endedAt === null || given.endedAt === undefined)
    return { state, priority, usedMs: null };
  const { usedMs } = given;
  if (typeof usedMs !== 'number' || !Number.isFinite(usedMs) || usedMs < 0)
    return refuse(usedMs, `${field}.usedMs`, 'a number, zero or more');
  return { state, priority, usedMs };
}

function count(tallies: Map<string, Tally>, clock: TargetName, { state, priority, usedMs }: CountedClock): void {
  const key = priority + clock;
  const tally = tallies.get(key) ?? {
    counts: { waiting: 0, running: 0, paused: 0, met: 0, breached: 0 },
    used: new Distribution(),
  };
  tallies.set(key, tally);
  tally.counts[state] += 1;
  if (usedMs !== null) tally.used.add(usedMs);
}

function summaryOf(level: string, priority: Priority, clock: TargetName, { counts, used }: Tally): ClockSummary {
  const decided = counts.met + counts.breached;
  return {
    level,
    priority,
    clock,
    owedBy: clock === 'return' ? 'customer' : 'provider',
    tickets: states.reduce((sum, state) => sum + counts[state], 0),
    ...counts,
    shareMet: decided > 0 ? counts.met / decided : null,
    medianUsedMs: used.median(),
    p95UsedMs: used.quantile(0.95),
  };
}

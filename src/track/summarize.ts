import { type InputRecord, readChoice, readFlag, reading, readRecord, readText, refuse } from '../input.js';
import { type Debtor, debtors } from '../terms/target-words.js';
import { Distribution } from './quantiles.js';
import { type State, states } from './states.js';
import type { Tracking } from './track.js';
import { readIterable, type TrackedItem } from './track-many.js';

/** How the tickets of one level and priority fared with one target. */
export interface TargetSummary {
  /** The id of the level. */
  readonly level: string;
  /** Null for tickets without one. */
  readonly priority: string | null;
  readonly target: string;
  readonly owedBy: Debtor;
  /** False for a best effort, which has no share of what was met. */
  readonly binding: boolean;
  /** How many tickets there are, and how many of them in each state. */
  readonly tickets: number;
  readonly waiting: number;
  readonly running: number;
  readonly paused: number;
  readonly met: number;
  readonly breached: number;
  /** Of those decided, which are met or breached, the share that is met; null where none is decided, and for a best effort. */
  readonly shareMet: number | null;
  /** Of those that have started and ended, the median and the 95th percentile of the time used in milliseconds, exact to half
   * a percent; null where none has. */
  readonly medianUsedMs: number | null;
  readonly p95UsedMs: number | null;
}

/** The part of a tracked target that is counted. */
interface CountedTarget extends Pick<TargetSummary, 'priority' | 'owedBy' | 'binding'> {
  readonly state: State;
  /** Null where it has not started, or not ended. */
  readonly usedMs: number | null;
}

/** What a summary counts while it goes on. */
interface Tally extends Pick<TargetSummary, 'owedBy' | 'binding'> {
  readonly counts: Record<State, number>;
  readonly used: Distribution;
}

/** The tallies of a level. */
interface LevelTallies {
  /** In the level's order, as the trackings have them. */
  readonly names: Set<string>;
  /** By priority and by target. */
  readonly byPriority: Map<string | null, Map<string, Tally>>;
}

/**
 * Sums up how tickets fared, by level, priority and target: a compliance report. Takes them one at a time, so with
 * `trackTickets` any number can be summed up in little memory.
 *
 * @param trackings what `trackTickets` returned, or an array of what `trackTicket` did; each target counts under the priority that it is
 *   measured by
 * @returns a row for each level, priority and target that there are tickets of: levels in the order in which they first came,
 *   priorities by name, tickets without one first, targets in the level's order
 * @throws {@link SlaError} `MISSING_FIELD`, `INVALID_VALUE` for what is not a tracking; `UNREADABLE` with what `trackings`
 *   throws as `cause`
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
 * `${reaction.target}: ${reaction.met} met, ${reaction.breached} breached`; // 'reaction: 2 met, 1 breached'
 * reaction.medianUsedMs; // 2400000
 * reaction.p95UsedMs; // 6300000
 * ```
 */
export function summarize(trackings: Iterable<Tracking | Pick<TrackedItem, 'tracking'>>): TargetSummary[] {
  const levels = new Map<string, LevelTallies>();
  for (const item of readIterable(trackings, 'trackings', 'an array or another iterable of what trackTicket returns')) {
    const given: InputRecord = readRecord(item, 'tracking');
    reading('tracking', () => {
      const tracking = given.tracking === undefined ? given : readRecord(given.tracking, 'tracking');
      const level = readText(tracking.level, 'level');
      const tallies = levels.get(level) ?? { names: new Set(), byPriority: new Map() };
      levels.set(level, tallies);
      const targets = readRecord(tracking.targets, 'targets');
      for (const name of Object.keys(targets)) {
        tallies.names.add(name);
        // The priority has no such target. JSON.stringify can be told to leave null out, so undefined means the same.
        if (targets[name] !== null && targets[name] !== undefined)
          count(tallies, name, readTarget(targets[name], `targets.${name}`));
      }
    });
  }
  return [...levels].flatMap(([level, tallies]) => rowsOf(level, tallies));
}

function rowsOf(level: string, { names, byPriority }: LevelTallies): TargetSummary[] {
  const priorities = [...byPriority.keys()].sort(byName);
  return priorities.flatMap((priority) =>
    [...names].flatMap((name) => {
      const tally = byPriority.get(priority)?.get(name);
      return tally ? [summaryOf(level, priority, name, tally)] : [];
    }),
  );
}

/** By code units, whatever the language of the machine is; null first. */
function byName(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

function readTarget(value: unknown, field: string): CountedTarget {
  const given = readRecord(value, field);
  const { priority } = given;
  return {
    state: readChoice(given.state, `${field}.state`, states),
    priority: (priority ?? null) === null ? null : readText(priority, `${field}.priority`),
    owedBy: readChoice(given.owedBy, `${field}.owedBy`, debtors),
    binding: readFlag(given.binding, `${field}.binding`),
    usedMs: readUsed(given, field),
  };
}

/** What is used up of a target that has started and ended; null of any other. */
function readUsed({ startsFrom, endedAt, usedMs }: InputRecord, field: string): number | null {
  if ((startsFrom ?? null) === null || (endedAt ?? null) === null) return null;
  if (typeof usedMs === 'number' && Number.isFinite(usedMs) && usedMs >= 0) return usedMs;
  return refuse(usedMs, `${field}.usedMs`, 'a number, zero or more');
}

function count({ byPriority }: LevelTallies, name: string, target: CountedTarget): void {
  const { state, priority, owedBy, binding, usedMs } = target;
  const tallies = byPriority.get(priority) ?? new Map<string, Tally>();
  byPriority.set(priority, tallies);
  const tally = tallies.get(name) ?? {
    owedBy,
    binding,
    counts: { waiting: 0, running: 0, paused: 0, met: 0, breached: 0 },
    used: new Distribution(),
  };
  tallies.set(name, tally);
  tally.counts[state] += 1;
  if (usedMs !== null) tally.used.add(usedMs);
}

function summaryOf(
  level: string,
  priority: string | null,
  target: string,
  { owedBy, binding, counts, used }: Tally,
): TargetSummary {
  const decided = counts.met + counts.breached;
  return {
    level,
    priority,
    target,
    owedBy,
    binding,
    tickets: states.reduce((sum, state) => sum + counts[state], 0),
    ...counts,
    shareMet: binding && decided > 0 ? counts.met / decided : null,
    medianUsedMs: used.median(),
    p95UsedMs: used.quantile(0.95),
  };
}

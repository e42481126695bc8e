import type { StartedTarget, TrackedNames } from '../deadlines/deadline-types.js';
import { readChoice, readFlag, reading, readRecord } from '../input.js';
import type { ServiceLevel } from '../terms/service-level.js';
import { readInstant } from '../time/instant.js';
import { type State, states } from './states.js';
import type { StartedDetails } from './target-state.js';
import type { Tracking } from './track.js';

/** The target of a tracking that is due next. */
export interface NextDeadline<N extends string = string> extends StartedTarget, StartedDetails {
  /** Its name. */
  readonly target: N;
}

/**
 * Returns the target of a ticket that is due next: of those that are running and binding, the one with the earliest deadline.
 *
 * @param tracking what `trackTicket` returned, or what JSON kept of it
 * @returns a copy of the target with its name, the first of the level's order where several are due at once; null where none is running
 * @throws {@link SlaError} `MISSING_FIELD`, `INVALID_VALUE`, `INVALID_INSTANT` for what is not a tracking
 * @example
 * ```ts
 * import { formatDeadline, nextDeadline, serviceLevels, trackTicket } from 'hezo-sla';
 *
 * const ticket = { openedAt: '2026-11-20T09:30:00+01:00', priority: 'P1', confirmedAt: '2026-11-20T10:00:00+01:00' } as const;
 * const next = nextDeadline(trackTicket(serviceLevels.premier, ticket, { at: '2026-11-20T10:00:00+01:00' }));
 * next && `${next.target}, ${formatDeadline(next)}`; // 'reaction, by Friday, 20 November, 10:30'
 * ```
 */
export function nextDeadline<L extends ServiceLevel, K>(
  tracking: Tracking<L, K>,
): NextDeadline<TrackedNames<L, K>> | null {
  const next = earliest(tracking, ['running']);
  // It is a target that runs, so that it has started, of one of the tracking's names.
  return next && ({ target: next.name, ...next.target } as NextDeadline<TrackedNames<L, K>>);
}

/**
 * Compares two trackings by their deadlines, for `sort`: the earliest deadline of a binding target that has not ended comes first, so that
 * of tickets seen at the same instant those that are overdue come before the others. A pause holds no place: its deadline is that
 * as of now. Tickets without such a target come last.
 *
 * @param a what `trackTicket` returned, or what JSON kept of it
 * @param b another one
 * @returns a negative number where `a` comes first, a positive one where `b` does, 0 where neither does
 * @throws {@link SlaError} `MISSING_FIELD`, `INVALID_VALUE`, `INVALID_INSTANT` for what is not a tracking
 * @example
 * ```ts
 * import { byDeadline, serviceLevels, trackTicket } from 'hezo-sla';
 *
 * const ticket = { openedAt: '2026-11-20T09:30:00+01:00', priority: 'P1' } as const;
 * const [standard, premier] = [serviceLevels.standard, serviceLevels.premier].map((level) =>
 *   trackTicket(level, ticket, { at: '2026-11-20T10:00:00+01:00' }),
 * );
 * [standard, premier].sort(byDeadline).map(({ level }) => level); // ['standard', 'premier']
 * ```
 */
export function byDeadline(a: Tracking, b: Tracking): number {
  const [first, second] = [a, b].map((tracking) => earliest(tracking, open)?.dueMs ?? Number.POSITIVE_INFINITY);
  return first === second ? 0 : first - second;
}

/** The states of a target that has started, of which those that have ended have an end. */
const open: readonly State[] = ['running', 'paused', 'breached'];

interface Due {
  readonly name: string;
  readonly target: object;
  readonly dueMs: number;
}

/** The binding target of some states that has not ended and is due first. */
function earliest(value: unknown, among: readonly State[]): Due | null {
  return reading('tracking', () => {
    const targets = readRecord(readRecord(value, 'tracking').targets, 'tracking.targets');
    return Object.keys(targets).reduce((first: Due | null, name) => {
      const due = readDue(name, targets[name], among);
      return due && (!first || due.dueMs < first.dueMs) ? due : first;
    }, null);
  });
}

/** A tracked target, unless it is not binding, has ended or is in another state. */
function readDue(name: string, value: unknown, among: readonly State[]): Due | null {
  // The priority has no such target. JSON.stringify can be told to leave null out, so undefined means the same.
  if ((value ?? null) === null) return null;
  const field = `tracking.targets.${name}`;
  const target = readRecord(value, field);
  const isAmong = among.includes(readChoice(target.state, `${field}.state`, states));
  const isBinding = readFlag(target.binding, `${field}.binding`);
  if (!isAmong || !isBinding || (target.endedAt ?? null) !== null) return null;
  return { name, target, dueMs: readInstant(target.dueAt, `${field}.dueAt`) };
}

import { DAY_MS } from '../time/civil.js';
import type { ChangeKind, TargetChange } from './change-kinds.js';
import { type Change, findChanges, inOrder, movesOf, withPauseGoingOn } from './changes.js';
import { type Standing, standingOf } from './standing.js';

/** The next instant at which anything changes by itself, and all that changes then. */
export interface NextEvent<N extends string = string> {
  readonly at: Date;
  readonly changes: readonly TargetChange<N>[];
}

/** How long a pause is followed that moves a deadline on each business day: after a month nothing else is to be expected of it. */
const FOLLOWED_MS = 31 * DAY_MS;

/** The next event of some kinds, unless anything happens to the ticket before. */
export function nextEventOf(standing: Standing, kinds: ReadonlySet<ChangeKind>): NextEvent | null {
  const lastMs = standing.job.history.atMs + FOLLOWED_MS;
  // What comes after a move is known when it has been made, so a move is looked for in any case.
  const withMoves = kinds.has('deadline-move') ? kinds : new Set([...kinds, 'deadline-move' as const]);
  let seen = standing;
  for (;;) {
    const changes = firstChanges(seen, withMoves);
    const wanted = changes.filter(({ kind }) => kinds.has(kind));
    if (wanted.length > 0 || changes.length === 0) return eventOf(wanted);
    const [{ atMs }] = changes;
    // The targets that it does not move have theirs all the same.
    if (atMs > lastMs) return eventOf(firstChanges(seen, kinds));
    const history = { ...withPauseGoingOn(seen.job.history), atMs };
    seen = standingOf({ ...seen.job, history }, seen.thresholds);
  }
}

/** The changes of one instant. */
function eventOf(changes: readonly Change[]): NextEvent | null {
  if (changes.length === 0) return null;
  return {
    at: new Date(changes[0].atMs),
    changes: changes.map(({ target, kind, threshold }) => ({ target, kind, threshold })),
  };
}

/** The changes of the first instant at which there are any. */
function firstChanges(seen: Standing, kinds: ReadonlySet<ChangeKind>): readonly Change[] {
  let first: Change[] = [];
  const take = (change: Change): boolean => {
    if (first.length === 0 || change.atMs < first[0].atMs) first = [change];
    else if (change.atMs === first[0].atMs) first.push(change);
    return false;
  };
  const untilMs = Number.POSITIVE_INFINITY;
  findChanges(seen, movesOf(seen, untilMs), { kinds, untilMs, take });
  return first.length > 1 ? first.sort(inOrder(Object.keys(seen.targets))) : first;
}

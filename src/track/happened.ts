import { type History, historyAt } from '../deadlines/history.js';
import type { LevelJob } from '../deadlines/job.js';
import { SlaError } from '../errors.js';
import type { ChangeKind } from './change-kinds.js';
import { type Change, findChanges, movesOf } from './changes.js';
import { type Standing, standingOf, type WrittenTarget } from './standing.js';
import type { ReadThreshold } from './thresholds.js';

/** About three seconds: each look at a ticket takes as long as its pauses and its changes of priority together make it. */
const MOST_STEPS = 20_000_000;

/** What changed of the targets after an instant and up to that of the ticket's history, in order. Between what happened to the ticket
 * nothing changes but what is foreseen; where anything happened, its targets are compared with those a millisecond before. */
export function changesSince(
  job: LevelJob,
  fromMs: number,
  thresholds: readonly ReadThreshold[],
  kinds: ReadonlySet<ChangeKind>,
): readonly Change[] {
  const { history } = job;
  const { openedAt } = history.events;
  // Nothing changes of a ticket that is not open yet.
  if (openedAt === undefined) return [];
  const at = (ms: number): Standing => standingOf({ ...job, history: historyAt(history, ms) }, thresholds);
  const parts: (readonly Change[])[] = [];
  const toMs = history.atMs;
  const beginMs = Math.max(fromMs, openedAt - 1);
  const happenings = happeningsOf(history, beginMs);
  const stepsOfLook = history.stretches.length * (history.pauses.length + 1);
  let [i, steps] = [0, 0];
  for (let seen = at(beginMs); seen.job.history.atMs < toMs; ) {
    const moves = movesOf(seen);
    const happensMs = happenings[i] ?? toMs + 1;
    const untilMs = moves.reduce((first: number, ms) => Math.min(first, ms ?? first), Math.min(toMs, happensMs));
    const found = foreseen(seen, moves, untilMs, kinds);
    steps += stepsOfLook;
    if (steps > MOST_STEPS) throw tooMany();
    seen = at(untilMs);
    parts.push(found.filter(({ atMs }) => atMs < untilMs || untilMs < happensMs));
    if (untilMs < happensMs) continue;
    const then = found.filter(({ atMs }) => atMs === untilMs);
    parts.push(changesAt(at(untilMs - 1), seen, then, kinds));
    i += 1;
  }
  return parts.flat();
}

function tooMany(): SlaError {
  const unit = 'steps (what happened in it, times all pauses, times all changes of priority)';
  return new SlaError('LIMIT_EXCEEDED', {
    what: 'The period',
    limit: MOST_STEPS,
    unit,
    instead: 'Ask for a shorter one',
  });
}

/** When anything happened to a ticket, in order. */
function happeningsOf({ atMs, events, stretches, pauses }: History, fromMs: number): readonly number[] {
  const all = [
    ...Object.values(events),
    ...stretches.map((stretch) => stretch.fromMs),
    ...pauses.flatMap(({ from, to }) => [from, to]),
  ];
  const within = all.filter((ms): ms is number => ms !== undefined && ms > fromMs && ms <= atMs);
  return [...new Set(within)].sort((a, b) => a - b);
}

/** What changes by itself after the instant of a standing, in order. */
function foreseen(
  seen: Standing,
  moves: readonly (number | undefined)[],
  untilMs: number,
  kinds: ReadonlySet<ChangeKind>,
): readonly Change[] {
  const found: Change[] = [];
  const take = (change: Change): boolean => found.push(change) > 0;
  findChanges(seen, moves, { kinds, untilMs, take });
  return found.sort((a, b) => a.atMs - b.atMs);
}

/** What changed at an instant at which something happened to the ticket: of what was foreseen, what came about all the same; and
 * whatever else is late or is warned of from then on. */
function changesAt(
  before: Standing,
  after: Standing,
  expected: readonly Change[],
  kinds: ReadonlySet<ChangeKind>,
): readonly Change[] {
  const { atMs } = after.job.history;
  const changes: Change[] = expected.filter((change) => cameAbout(change, before, after));
  for (const target of Object.keys(after.targets)) {
    const was = before.targets[target] ?? null;
    const is = after.targets[target];
    if (!is) continue;
    for (const [i, { source: threshold }] of after.thresholds.entries())
      if (is.warnings[i]?.reached && !was?.warnings[i]?.reached)
        changes.push({ atMs, target, kind: 'warning', threshold });
    const kind = latenessAt(was, is);
    if (kind) changes.push({ atMs, target, kind, threshold: null });
  }
  return changes.filter(({ kind }) => kinds.has(kind));
}

/** Whether a target became late, or another hour began for which it is. */
function latenessAt(was: WrittenTarget | null, is: WrittenTarget): 'breach' | 'overdue-hour' | null {
  if (is.state !== 'breached') return null;
  if (was?.state !== 'breached') return 'breach';
  return is.startedHoursOverdue > was.startedHoursOverdue ? 'overdue-hour' : null;
}

/** Whether what was foreseen came about. What is late and warned of is compared by itself. */
function cameAbout({ target, kind }: Change, before: Standing, after: Standing): boolean {
  const is = after.targets[target];
  if (kind === 'opening' || kind === 'closing') return is?.counting === (kind === 'opening');
  if (kind === 'cutoff') return after.waiting.some(({ name }) => name === target);
  if (kind !== 'deadline-move') return false;
  return Number(is?.dueAt) > Number(before.targets[target]?.dueAt);
}

import { nextLateStart } from '../deadlines/cutoffs.js';
import { type History, historyAt, pausesBegun } from '../deadlines/history.js';
import { type LevelJob, namesOf } from '../deadlines/job.js';
import { SlaError } from '../errors.js';
import type { ChangeKind } from './change-kinds.js';
import { type Change, findChanges, inOrder, movesOf } from './changes.js';
import { type Standing, standingOf, type WrittenTarget } from './standing.js';
import type { ReadThreshold } from './thresholds.js';

/** Some 0.4 s: a look at a ticket takes as long as its targets, its pauses and its changes of priority together make it. */
const MOST_STEPS = 5_000_000;

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
  const names = namesOf(job);
  const at = (ms: number): Standing => standingOf({ ...job, history: historyAt(history, ms) }, thresholds);
  const changes: Change[] = [];
  const toMs = history.atMs;
  const beginMs = Math.max(fromMs, openedAt - 1);
  const happenings = happeningsOf(history, beginMs);
  let [i, steps] = [0, 0];
  for (let seen = at(beginMs); seen.job.history.atMs < toMs; ) {
    steps += names.length * stepsOf(seen.job.history);
    if (steps > MOST_STEPS) throw tooMany();
    const happensMs = happenings[i] ?? toMs + 1;
    const lastMs = Math.min(toMs, happensMs);
    const moves = movesOf(seen, lastMs);
    const untilMs = moves.reduce((first: number, ms) => Math.min(first, ms ?? first), lastMs);
    const isLast = untilMs < happensMs && untilMs === toMs;
    const before = seen;
    // Nobody looks at the end of a period, unless something happened there.
    if (!isLast) seen = at(untilMs);
    const take = (change: Change): boolean => {
      if (change.atMs < happensMs || cameAbout(change, before, seen)) changes.push(change);
      return true;
    };
    findChanges(before, moves, { kinds, untilMs, take });
    if (isLast) break;
    if (untilMs < happensMs) continue;
    for (const change of latenessAt(at(untilMs - 1), seen, kinds)) changes.push(change);
    i += 1;
  }
  return changes.sort(inOrder(names));
}

/** How long a look at a target takes: it goes from one change of priority to the next, through the pauses that have begun. */
function stepsOf({ atMs, stretches, pauses }: History): number {
  return stretches.length * (1 + pausesBegun(pauses, atMs));
}

function tooMany(): SlaError {
  const unit = 'steps (what happened in it, times the targets, the pauses and the changes of priority)';
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

/** What of the targets is late or warned of at an instant at which something happened, and was not a millisecond before. */
function latenessAt(before: Standing, after: Standing, kinds: ReadonlySet<ChangeKind>): readonly Change[] {
  const { atMs } = after.job.history;
  const changes: Change[] = [];
  for (const target of Object.keys(after.targets)) {
    const was = before.targets[target];
    const is = after.targets[target];
    if (!is) continue;
    for (const [i, { source: threshold }] of after.thresholds.entries())
      if (is.warnings[i]?.reached && !was?.warnings[i]?.reached)
        changes.push({ atMs, target, kind: 'warning', threshold });
    const kind = latenessOf(was, is);
    if (kind) changes.push({ atMs, target, kind, threshold: null });
  }
  return changes.filter(({ kind }) => kinds.has(kind));
}

/** Whether a target became late, or another hour began for which it is. */
function latenessOf(was: WrittenTarget | null, is: WrittenTarget): 'breach' | 'overdue-hour' | null {
  if (is.state !== 'breached') return null;
  if (was?.state !== 'breached') return 'breach';
  return is.startedHoursOverdue > was.startedHoursOverdue ? 'overdue-hour' : null;
}

/** Whether what was foreseen for an instant at which something happened came about all the same. What is late and warned of is
 * compared by itself. */
function cameAbout({ atMs, target: name, kind }: Change, before: Standing, after: Standing): boolean {
  const { calendars, history } = after.job;
  // At its opening a ticket begins, with whatever has passed by then.
  if (atMs === history.events.openedAt) return false;
  if (kind === 'cutoff') {
    const waits = after.waiting.find((target) => target.name === name);
    return waits?.cutoffs != null && nextLateStart(waits, atMs - 1, calendars, atMs) === atMs;
  }
  const was = before.ongoing.find(({ course }) => course.target.name === name);
  const is = after.ongoing.find(({ course }) => course.target.name === name);
  if (!was || !is) return false;
  if (kind === 'opening' || kind === 'closing') return is.written?.counting === (kind === 'opening');
  const isSame = is.course.target === was.course.target && (is.written === null) === (was.written === null);
  return kind === 'deadline-move' && isSame && is.course.measure.dueMs > was.course.measure.dueMs;
}

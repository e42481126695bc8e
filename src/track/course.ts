import { amountsBy, consumedBy, type Measure, measure, type Stage, type Timer } from './stage.js';
import type { PriorityStretch } from './tracked-ticket.js';

/** A clock from its start to where it stands: the stage that it is in, what that comes to, and its end, if it has ended. */
export interface Course {
  readonly stage: Stage;
  readonly measure: Measure;
  readonly endedMs: number | undefined;
  /** The instant at which it stands: its end, or that of the tracking. */
  readonly nowMs: number;
}

/** A clock through the changes of priority. One that has ended or is overdue is out of their reach: what was met or breached
 * stays so. */
export function courseOf(timer: Timer): Course {
  const { job, startMs } = timer;
  const { history } = job;
  const later = history.priorities.findIndex(({ fromMs }) => fromMs > startMs);
  const first = (later < 0 ? history.priorities.length : later) - 1;
  let stage = freshStage(timer, history.priorities[first], startMs);
  for (const change of history.priorities.slice(first + 1)) {
    const endedMs = endOf(timer, stage);
    if (endedMs !== undefined && endedMs < change.fromMs) break;
    const before = measure(timer, stage, change.fromMs);
    if (before.dueMs < change.fromMs) break;
    stage = changedStage(timer, before, change);
  }
  const endedMs = endOf(timer, stage);
  // What its new promise asks for may have happened before the change to it.
  const nowMs = endedMs === undefined ? history.atMs : Math.max(endedMs, stage.sinceMs);
  return { stage, measure: measure(timer, stage, nowMs), endedMs, nowMs };
}

/** When a clock ended, by what its stage asks for. */
function endOf({ job }: Timer, { target }: Stage): number | undefined {
  return job.history.events[target.until];
}

function freshStage({ job, clock }: Timer, { priority }: PriorityStretch, sinceMs: number): Stage {
  return { priority, target: job.level.commitments[priority].targets[clock], sinceMs, carried: null };
}

/** The stage after a change, by the policy of the level. */
function changedStage(timer: Timer, found: Measure, change: PriorityStretch): Stage {
  const { priorityChange } = timer.job.level.tracking;
  if (priorityChange === 'restart') return freshStage(timer, change, change.fromMs);
  const fromStart = freshStage(timer, change, timer.startMs);
  if (priorityChange === 'from-start') return fromStart;
  const { givenMs: totalMs, lastTouched } = measure(timer, fromStart, change.fromMs);
  const share = consumedBy(found, change.fromMs);
  const carried = { share, ...amountsBy(found, change.fromMs), totalMs, lastTouched };
  return { priority: change.priority, target: fromStart.target, sinceMs: change.fromMs, carried };
}

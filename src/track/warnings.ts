import { addOpenTime } from '../calendar/kept-time.js';
import type { Course } from '../deadlines/course.js';
import { type Job, type Measure, measure } from '../deadlines/measure.js';
import { heldSince, isStopped, stateOf } from './target-state.js';
import type { ReadThreshold, Warning } from './thresholds.js';

/** When the thresholds of a target are reached, and whether they are. */
export function warningsOf(job: Job, course: Course, thresholds: readonly ReadThreshold[]): readonly Warning[] {
  if (thresholds.length === 0) return [];
  const { nowMs, stage } = course;
  const { dueMs, isHeld } = course.measure;
  const heldMs = heldSince(course, job.history);
  // Asked once for all of them: it takes as long as there are pauses.
  const held =
    heldMs !== undefined && heldMs <= nowMs ? { ms: heldMs, dueMs: measure(job, stage, heldMs).dueMs } : null;
  return thresholds.map(({ source, share, offsetMs }) => {
    const atMs = share === null ? dueMs + offsetMs : atShare(course.measure, share);
    const reached = held && share === null ? held.dueMs + offsetMs <= held.ms : atMs <= nowMs;
    // What a pause holds is not overdue, whatever the share.
    const isSpared = share !== null && isHeld && atMs > dueMs;
    return { threshold: source, at: new Date(atMs), reached: reached && !isSpared };
  });
}

/** Less than a millionth of a millisecond is an error of the multiplication: 0.07 * 100 is 7.000000000000001. */
const ROUNDING_MS = 1e-6;

/** When a share of a target is used up; of more than all of it, when it is overdue by the rest. */
function atShare(found: Measure, share: number): number {
  const { time, sinceMs, dueMs, givenMs, carried } = found;
  if (share > 1) {
    const overMs = overOf(carried?.totalMs ?? givenMs, share);
    // Any share of no time at all is used up as soon as it is overdue.
    return overMs > 0 ? addOpenTime(time, dueMs, overMs) : dueMs + 1;
  }
  const leftMs = Math.ceil(partOfGiven(found, share) * givenMs - ROUNDING_MS);
  return leftMs > 0 ? addOpenTime(time, sinceMs, leftMs) : sinceMs;
}

/** By how much of all its time a target is overdue when a share of more than that is used up. */
function overOf(totalMs: number, share: number): number {
  return Math.ceil((share - 1) * totalMs - ROUNDING_MS);
}

/** Of the time given, how much has to be used up for a share of all of it to be; 0 or less where that is so already. */
function partOfGiven({ carried }: Measure, share: number): number {
  if (!carried) return share;
  return carried.share < 1 ? (share - carried.share) / (1 - carried.share) : 0;
}

/** When a share of a target that names a day is used up in a pause: none of its time is used then, but what is left until the
 * day becomes less, so what is used already becomes a larger share of it. More than all of it is used up only where that is nothing. */
function shareInPause({ measure: found, nowMs }: Course, share: number): number | undefined {
  const { open, time, sinceMs, dueMs, carried } = found;
  const usedMs = time.between(sinceMs, nowMs);
  if (share > 1) return overOf(carried?.totalMs ?? usedMs, share) > 0 ? undefined : dueMs + 1;
  const leftThenMs = Math.floor((usedMs + ROUNDING_MS) / partOfGiven(found, share) - usedMs);
  return addOpenTime(open, nowMs, open.between(nowMs, dueMs) - leftThenMs);
}

/** When a threshold is reached that is not yet; `moveMs` is when a pause moves the day that is due. */
export function nextWarning(
  { history }: Job,
  course: Course,
  { share }: ReadThreshold,
  atMs: number,
  moveMs: number | undefined,
): number | undefined {
  const isBreached = stateOf(course, history) === 'breached';
  if (!isStopped(course, history) || (isBreached && share === null)) return atMs;
  if (isBreached) return undefined;
  const inPauseMs = share !== null && course.measure.due.days ? shareInPause(course, share) : atMs;
  if (inPauseMs === undefined) return undefined;
  if (moveMs !== undefined) return inPauseMs < moveMs ? inPauseMs : undefined;
  return inPauseMs <= (heldSince(course, history) ?? inPauseMs) ? inPauseMs : undefined;
}

import type { Interval } from '../calendar/interval.js';
import { clipIntervals } from '../calendar/interval.js';
import type { Course } from '../deadlines/course.js';
import type { Job } from '../deadlines/measure.js';
import type { PauseStep } from './steps.js';

/** The pauses that stop the time of a target of hours, as far as they are known. */
export function pausesOf({ history }: Job, { measure, nowMs }: Course): readonly Interval[] {
  const { stopsInPauses, sinceMs, due } = measure;
  return stopsInPauses && !due.days ? clipIntervals(history.pauses, sinceMs, nowMs) : [];
}

/** The pauses that moved a deadline, each with what it did. */
export function pauseSteps(job: Job, course: Course): readonly PauseStep[] {
  const { measure, nowMs } = course;
  const { open, moves, dueMs } = measure;
  const stepOf = (from: number, to: number, movedMs: number | null): PauseStep => ({
    kind: 'pause',
    rule: null,
    basis: null,
    from: new Date(from),
    to: isRunning(job, course, to) ? null : new Date(to),
    takenMs: open.between(from, to),
    dueAt: movedMs === null ? null : new Date(movedMs),
  });
  return [
    ...pausesOf(job, course)
      .filter(({ from }) => from < dueMs)
      .map(({ from, to }) => stepOf(from, to, null))
      .filter(({ takenMs }) => takenMs > 0),
    // One that has taken nothing decides while it goes on, or where the target ended after a deadline that it held.
    ...moves
      .map((move) => stepOf(move.from, move.to, move.dueMs))
      .filter(({ takenMs, to }) => takenMs > 0 || to === null || nowMs > dueMs),
  ];
}

/** Whether a pause has been cut off at the instant as of which the ticket is seen. */
function isRunning({ history }: Job, { nowMs }: Course, toMs: number): boolean {
  return history.pausedSince !== undefined && toMs === nowMs && nowMs === history.atMs;
}

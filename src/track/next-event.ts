import { calendarOf } from '../calendar/calendars.js';
import { isOpenAt, nextChange } from '../calendar/open-changes.js';
import type { Course } from '../deadlines/course.js';
import { nextLateStart } from '../deadlines/cutoffs.js';
import type { History } from '../deadlines/history.js';
import { type Job, measure } from '../deadlines/measure.js';
import { nextTouch } from '../deadlines/touched-days.js';
import { answerable } from '../mistakes.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import { HOUR_MS } from '../time/civil.js';
import { heldSince, isStopped, type WrittenStart } from './target-state.js';
import type { ReadThreshold } from './thresholds.js';
import { nextWarning } from './warnings.js';

/** What changes of a target by itself, as time goes on. */
export type ChangeKind =
  /** A threshold is reached. */
  | 'warning'
  /** The first instant that is late. */
  | 'breach'
  /** Another hour begins for which it is overdue. */
  | 'overdue-hour'
  /** Its time begins or ceases to be used up, because the service opens or closes, or a cutoff put the count off until then. */
  | 'opening'
  | 'closing'
  /** What has not started yet would be late from then on for the cutoff of the date. */
  | 'cutoff'
  /** A pause moves the day that is due, because it goes on into another business day. */
  | 'deadline-move';

/** The next instant at which anything changes by itself, and all that changes then. */
export interface NextEvent<N extends string = string> {
  readonly at: Date;
  readonly changes: readonly { readonly target: N; readonly kind: ChangeKind }[];
}

/** A target that has not ended; `written` is null where it is estimated. */
export interface Ongoing {
  readonly course: Course;
  readonly written: WrittenStart | null;
}

interface Change {
  readonly atMs: number;
  readonly target: string;
  readonly kind: ChangeKind;
}

/** Of targets that have not ended, those that have not started among them. */
export function nextEventOf(
  job: Job,
  targets: readonly Ongoing[],
  waiting: readonly CompiledTarget[],
  thresholds: readonly ReadThreshold[],
): NextEvent | null {
  const cutoffs = waiting.flatMap((target) => nextCutoff(job, target));
  const changes = [...targets.flatMap((target) => changesOf(job, target, thresholds)), ...cutoffs];
  const atMs = changes.reduce((first, change) => Math.min(first, change.atMs), Number.POSITIVE_INFINITY);
  if (atMs === Number.POSITIVE_INFINITY) return null;
  return {
    at: new Date(atMs),
    changes: changes.filter((change) => change.atMs === atMs).map(({ target, kind }) => ({ target, kind })),
  };
}

/** Until when a target has to start, to be in time for the next of its cutoffs. None where the calendar has no answer: no deadline
 * of the ticket needs one. */
function nextCutoff({ history, calendars }: Job, target: CompiledTarget): readonly Change[] {
  if (!target.cutoffs) return [];
  const atMs = answerable(() => nextLateStart(target, history.atMs, calendars));
  return atMs === undefined ? [] : [{ atMs, target: target.name, kind: 'cutoff' }];
}

type Add = (atMs: number | undefined, kind: ChangeKind) => void;

function changesOf(job: Job, { course, written }: Ongoing, thresholds: readonly ReadThreshold[]): readonly Change[] {
  const changes: Change[] = [];
  const add: Add = (atMs, kind) => {
    if (atMs !== undefined) changes.push({ atMs, target: course.target.name, kind });
  };
  const stopped = isStopped(course, job.history);
  const moveMs = stopped ? nextMove(job, course) : undefined;
  add(moveMs, 'deadline-move');
  if (!written) return changes;
  if (!stopped) addOpeningOrClosing(course, add);
  const { dueMs } = course.measure;
  const { state, warnings, startedHoursOverdue } = written;
  // A deadline is inclusive, so what is late begins a millisecond after it, and each hour of it.
  if (state === 'breached') add(dueMs + startedHoursOverdue * HOUR_MS + 1, 'overdue-hour');
  else if (moveMs === undefined && heldSince(course, job.history) === undefined) add(dueMs + 1, 'breach');
  for (const [i, { at, reached }] of warnings.entries())
    if (!reached) add(nextWarning(job, course, thresholds[i], at.getTime(), moveMs), 'warning');
  return changes;
}

/** When its time next begins or ceases to be used up. */
function addOpeningOrClosing({ measure: { open, sinceMs }, nowMs }: Course, add: Add): void {
  if (nowMs < sinceMs) add(isOpenAt(open, sinceMs) ? sinceMs : nextChange(open, sinceMs), 'opening');
  else add(nextChange(open, nowMs), isOpenAt(open, nowMs) ? 'closing' : 'opening');
}

/** When a pause, if it goes on, moves the day that is due. */
function nextMove(job: Job, { target, stage, source, measure: found, nowMs }: Course): number | undefined {
  // By the time that it touches a day, the start that is estimated may be another one.
  if (target.pauses !== 'business-days-touched' || slides(source, job.history)) return undefined;
  const calendar = calendarOf(job.calendars, target.calendar);
  const { open, dueMs, sinceMs } = found;
  const goingOn = withPauseGoingOn(job);
  let lastTouched = Number(found.lastTouched);
  let touchMs = nextTouch(Math.max(nowMs, sinceMs), dueMs + 1, lastTouched, open, calendar);
  while (touchMs !== undefined) {
    // The day after may end when the day itself does: both may be replaced by the next business day.
    if (measure(goingOn, stage, touchMs + 1).dueMs > dueMs) return touchMs + 1;
    lastTouched = calendar.dayOf(touchMs);
    touchMs = nextTouch(touchMs, dueMs + 1, lastTouched, open, calendar);
  }
  return undefined;
}

/** Whether a deadline moves on all the time that the pause lasts, or will: with the one that it is estimated from, too. */
function slides(course: Course | null, history: History): boolean {
  return course !== null && (heldSince(course, history) !== undefined || slides(course.source, history));
}

/** The same ticket, as if its pause had no end. */
function withPauseGoingOn({ calendars, history }: Job): Job {
  const pauses = history.pauses
    .filter(({ from }) => from <= history.atMs)
    .map(({ from, to }) => ({ from, to: to > history.atMs ? Number.POSITIVE_INFINITY : to }));
  return { calendars, history: { ...history, pauses } };
}

import { calendarOf } from '../calendar/calendars.js';
import { isOpenAt, nextChange } from '../calendar/open-changes.js';
import type { Course } from '../deadlines/course.js';
import { nextLateStart } from '../deadlines/cutoffs.js';
import { type History, pausesBegun } from '../deadlines/history.js';
import { type Job, measure } from '../deadlines/measure.js';
import { nextTouch } from '../deadlines/touched-days.js';
import { answerable } from '../mistakes.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import { HOUR_MS } from '../time/civil.js';
import { type ChangeKind, changeKinds, type TargetChange } from './change-kinds.js';
import type { Ongoing, Standing } from './standing.js';
import { heldSince, isStopped, type WrittenStart } from './target-state.js';
import type { ReadThreshold, Threshold } from './thresholds.js';
import { nextWarning } from './warnings.js';

/** Something that changes by itself, unless anything happens to the ticket before. */
export interface Change extends TargetChange {
  readonly atMs: number;
}

/** What is looked for: changes of some kinds up to an instant, which is included. */
export interface Search {
  readonly kinds: ReadonlySet<ChangeKind>;
  readonly untilMs: number;
  /** Takes a change, and returns whether a later one of its kind matters as well: those of a target come in order. */
  readonly take: (change: Change) => boolean;
}

/** When the pause that goes on moves the day on which each of the ongoing targets is due, up to an instant: what else changes is known
 * up to the first of these moves. */
export function movesOf({ job, ongoing }: Standing, untilMs: number): readonly (number | undefined)[] {
  return ongoing.map(({ course }) => (isStopped(course, job.history) ? nextMove(job, course, untilMs) : undefined));
}

/** Puts changes in order: of one instant, by their targets in the order of the names, then by their kinds. */
export function inOrder(names: readonly string[]): (a: Change, b: Change) => number {
  return (a, b) =>
    a.atMs - b.atMs ||
    names.indexOf(a.target) - names.indexOf(b.target) ||
    changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind);
}

/** Finds what changes by itself after the instant of a standing. */
export function findChanges(seen: Standing, moves: readonly (number | undefined)[], search: Search): void {
  const { job, thresholds, ongoing, waiting } = seen;
  for (const [i, target] of ongoing.entries()) findOfTarget(job, target, moves[i], thresholds, search);
  for (const target of waiting) findCutoffs(job, target, search);
}

/** Offers a change to a search, and returns whether later ones of its kind matter. */
function offer(
  { kinds, untilMs, take }: Search,
  atMs: number,
  { name }: CompiledTarget,
  kind: ChangeKind,
  threshold: Threshold | null = null,
): boolean {
  return atMs <= untilMs && (!kinds.has(kind) || take({ atMs, target: name, kind, threshold }));
}

function findOfTarget(
  job: Job,
  { course, written }: Ongoing,
  moveMs: number | undefined,
  thresholds: readonly ReadThreshold[],
  search: Search,
): void {
  const { target } = course;
  if (moveMs !== undefined) offer(search, moveMs, target, 'deadline-move');
  if (!written) return;
  if (!isStopped(course, job.history)) findOpenings(course, search);
  if (written.state === 'breached' || (moveMs === undefined && heldSince(course, job.history) === undefined))
    findLateness(course, written, search);
  for (const [i, { at, reached }] of written.warnings.entries()) {
    const atMs = reached ? undefined : nextWarning(job, course, thresholds[i], at.getTime(), moveMs);
    if (atMs !== undefined) offer(search, atMs, target, 'warning', thresholds[i].source);
  }
}

/** A deadline is inclusive, so what is late begins a millisecond after it, and each hour of it. */
function findLateness({ target, measure: { dueMs } }: Course, written: WrittenStart, search: Search): void {
  const lateMs = dueMs + 1;
  if (written.state !== 'breached') offer(search, lateMs, target, 'breach');
  if (!search.kinds.has('overdue-hour')) return;
  let hourMs = lateMs + Math.max(written.startedHoursOverdue, 1) * HOUR_MS;
  while (offer(search, hourMs, target, 'overdue-hour')) hourMs += HOUR_MS;
}

/** When its time begins or ceases to be used up. */
function findOpenings({ target, measure: { open, sinceMs }, nowMs }: Course, search: Search): void {
  if (!search.kinds.has('opening') && !search.kinds.has('closing')) return;
  const fromMs = Math.max(nowMs, sinceMs);
  let isOpen = isOpenAt(open, fromMs);
  let atMs = nowMs < sinceMs && isOpen ? sinceMs : nextChange(open, fromMs, search.untilMs);
  if (nowMs < sinceMs) isOpen = false;
  while (atMs !== undefined && offer(search, atMs, target, isOpen ? 'closing' : 'opening')) {
    isOpen = !isOpen;
    atMs = nextChange(open, atMs, search.untilMs);
  }
}

/** From when a start would be late for each of the cutoffs of a target that waits for it. */
function findCutoffs({ history, calendars }: Job, target: CompiledTarget, search: Search): void {
  if (!target.cutoffs || !search.kinds.has('cutoff')) return;
  const nextAfter = (ms: number): number | undefined => nextLateStart(target, ms, calendars, search.untilMs);
  // Without an end none is found where the calendar has no answer, since no deadline of the ticket needs one.
  const next = search.untilMs < Number.POSITIVE_INFINITY ? nextAfter : (ms: number) => answerable(() => nextAfter(ms));
  let atMs = next(history.atMs);
  while (atMs !== undefined && offer(search, atMs, target, 'cutoff')) atMs = next(atMs);
}

/** When a pause, if it goes on, moves the day that is due, up to an instant. */
function nextMove(
  job: Job,
  { target, stage, source, measure: found, nowMs }: Course,
  untilMs: number,
): number | undefined {
  // By the time that it touches a day, the start that is estimated may be another one.
  if (target.pauses !== 'business-days-touched' || slides(source, job.history)) return undefined;
  const calendar = calendarOf(job.calendars, target.calendar);
  const { open, dueMs, sinceMs } = found;
  let goingOn: Job | null = null;
  let lastTouched = Number(found.lastTouched);
  const endMs = Math.min(dueMs + 1, untilMs);
  let touchMs = nextTouch(Math.max(nowMs, sinceMs), endMs, lastTouched, open, calendar);
  while (touchMs !== undefined) {
    goingOn ??= { calendars: job.calendars, history: withPauseGoingOn(job.history) };
    // The day after may end when the day itself does: both may be replaced by the next business day.
    if (measure(goingOn, stage, touchMs + 1).dueMs > dueMs) return touchMs + 1;
    lastTouched = calendar.dayOf(touchMs);
    touchMs = nextTouch(touchMs, endMs, lastTouched, open, calendar);
  }
  return undefined;
}

/** Whether a deadline moves on all the time that the pause lasts, or will: with the one that it is estimated from, too. */
function slides(course: Course | null, history: History): boolean {
  return course !== null && (heldSince(course, history) !== undefined || slides(course.source, history));
}

/** The same ticket, of which a pause goes on, as if that had no end. */
export function withPauseGoingOn(history: History): History {
  const { atMs, pauses, pausedSince } = history;
  const begun = pauses.slice(0, pausesBegun(pauses, atMs));
  return { ...history, pauses: begun.with(-1, { from: Number(pausedSince), to: Number.POSITIVE_INFINITY }) };
}

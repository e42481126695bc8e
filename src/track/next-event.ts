import { addOpenTime } from '../calendar/clock.js';
import type { OpenTime } from '../calendar/open-time.js';
import type { TargetName } from '../terms/target.js';
import { HOUR_MS } from '../time/civil.js';
import { partOfGiven } from './stage.js';
import { isOpenNow, type Standing } from './standing.js';
import { nextTouch } from './touched-days.js';
import { ROUNDING_MS, type StartedClock } from './tracked-clock.js';

/** What changes of a clock by itself, as time goes on. */
export type ChangeKind =
  /** A threshold is reached. */
  | 'warning'
  /** The first instant that is late. */
  | 'breach'
  /** Another hour begins for which it is overdue. */
  | 'overdue-hour'
  /** The service opens or closes, so its time begins or ceases to be used up; in a pause, the pause begins to stop it. */
  | 'opening'
  | 'closing'
  /** A pause moves the day that is promised, because it goes on into another business day. */
  | 'deadline-move';

/** The next instant at which anything changes by itself, and all that changes then. */
export interface NextEvent {
  readonly at: Date;
  readonly changes: readonly { readonly clock: TargetName; readonly kind: ChangeKind }[];
}

interface Change {
  readonly atMs: number;
  readonly clock: TargetName;
  readonly kind: ChangeKind;
}

/** Of clocks that have started, each with what was written of it. */
export function nextEventOf(clocks: readonly (readonly [Standing, StartedClock])[]): NextEvent | null {
  const changes = clocks.flatMap(([standing, written]) =>
    standing.endedMs === undefined ? changesOf(standing, written) : [],
  );
  const atMs = changes.reduce((first, change) => Math.min(first, change.atMs), Number.POSITIVE_INFINITY);
  if (atMs === Number.POSITIVE_INFINITY) return null;
  return {
    at: new Date(atMs),
    changes: changes.filter((change) => change.atMs === atMs).map(({ clock, kind }) => ({ clock, kind })),
  };
}

type Add = (atMs: number | undefined, kind: ChangeKind) => void;

function changesOf(standing: Standing, written: StartedClock): readonly Change[] {
  const {
    measure,
    target: { name: clock },
  } = standing;
  const changes: Change[] = [];
  const add: Add = (atMs, kind) => {
    if (atMs !== undefined) changes.push({ atMs, clock, kind });
  };
  add(nextOpeningOrClosing(standing, written), isOpenNow(standing) ? 'closing' : 'opening');
  if (written.state === 'breached') {
    // A deadline is inclusive, so each hour begins a millisecond late.
    add(measure.dueMs + written.startedHoursOverdue * HOUR_MS + 1, 'overdue-hour');
  } else if (written.state === 'paused') addPausedChanges(standing, written, add);
  else {
    for (const { at, reached } of written.warnings) if (!reached) add(at.getTime(), 'warning');
    add(measure.dueMs + 1, 'breach');
  }
  return changes;
}

/** Hours stand still in a pause, and so does all that would come of them; a day comes nearer, unless it is moved. */
function addPausedChanges(standing: Standing, { warnings }: StartedClock, add: Add): void {
  const { nowMs, calendar } = standing;
  const { open, lastTouched, dueMs } = standing.measure;
  if (!open || lastTouched === undefined) return;
  const touchMs = nextTouch(nowMs, dueMs + 1, lastTouched, open, calendar);
  if (touchMs === undefined) add(dueMs + 1, 'breach');
  else add(touchMs + 1, 'deadline-move');
  for (const { threshold, reached } of warnings) if (!reached) add(pausedWarning(standing, open, threshold), 'warning');
}

/** When the service next opens or closes, where that makes a difference: in a pause only where it is still to stop the clock. */
function nextOpeningOrClosing(standing: Standing, { state }: StartedClock): number | undefined {
  const { measure, nowMs, pausedSince } = standing;
  if (pausedSince !== undefined && state !== 'running') return undefined;
  const changeMs = measure.open?.nextChange(nowMs);
  const isTooLate = pausedSince !== undefined && Number(changeMs) > measure.dueMs;
  return isTooLate ? undefined : changeMs;
}

/** When a share of a promise that names a day is used up in a pause: none of its time is used then, but what is left until
 * the day becomes less, so what is used already becomes a larger share of it. */
function pausedWarning({ measure, nowMs }: Standing, open: OpenTime, threshold: number): number {
  const { time, sinceMs, dueMs } = measure;
  const used = time.between(sinceMs, nowMs);
  const leftThen = Math.floor((used + ROUNDING_MS) / partOfGiven(measure, threshold) - used);
  return addOpenTime(open, nowMs, open.between(nowMs, dueMs) - leftThen);
}

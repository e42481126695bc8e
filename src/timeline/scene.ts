import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { type Calendars, calendarOf } from '../calendar/calendars.js';
import type { Interval } from '../calendar/interval.js';
import type { OpenTime } from '../calendar/open-time.js';
import { type Course, courseOf, targetIn, waitingIn } from '../deadlines/course.js';
import { openOf } from '../deadlines/due.js';
import { type LevelJob, namesOf } from '../deadlines/job.js';
import { type Planned, planAll } from '../deadlines/plan.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import type { CompiledLevel } from '../terms/read-level.js';
import type { Reached } from '../track/state-words.js';
import { stateOf } from '../track/target-state.js';
import { type Mark, type MarkedTarget, marksOf } from './scene-marks.js';

/** How far a target has come. */
export interface Progress extends Pick<Reached, 'state' | 'ended'> {
  /** Its end, or the instant as of which the ticket is seen. */
  readonly nowMs: number;
}

/** A target to be drawn from its start to its deadline. */
export interface Bar {
  readonly startMs: number;
  /** From when its time counts, which a cutoff may have put off. */
  readonly countsMs: number;
  readonly dueMs: number;
  /** Whether it is estimated from the deadline of another target. */
  readonly projected: boolean;
  /** Whether it counts days. */
  readonly isByDay: boolean;
  /** The time that counts; null where all of it does. */
  readonly open: OpenTime | null;
  /** The pauses that stop or move it, of whatever time. */
  readonly pauses: readonly Interval[];
  /** Null while it has not begun; and where it has not ended and the ticket is seen from no instant. */
  readonly progress: Progress | null;
}

/** A target of the level: with a bar, or without one. */
export interface SceneTarget extends MarkedTarget {
  /** Of its dates and times: that of its own role. */
  readonly calendar: BusinessCalendar;
  readonly bar: Bar | null;
}

/** The hours of the first target whose service is not always open. */
export interface ShownHours {
  readonly open: OpenTime;
  /** That target, where others have other hours; otherwise null. */
  readonly of: CompiledTarget | null;
}

/** Everything that a picture shows, as instants. */
export interface Scene {
  /** What it was made from, for the words of what there is none of. */
  readonly job: LevelJob;
  /** The level and the priority at the last that is known. */
  readonly level: CompiledLevel;
  readonly priority: string | undefined;
  /** The site's: of the columns and of all times, except those of targets in another role's calendar. */
  readonly calendar: BusinessCalendar;
  /** In the order of the level; those of other levels in the ticket's history after them. */
  readonly targets: readonly SceneTarget[];
  /** The service hours that are shown behind all bars; null where there are none. */
  readonly hours: ShownHours | null;
  /** In order. */
  readonly marks: readonly Mark[];
}

/** A ticket as it stands. */
export function sceneOf(job: LevelJob): Scene {
  const { calendars, history } = job;
  const names = namesOf(job);
  const plans = planAll(job, names);
  const last = history.stretches[history.stretches.length - 1];
  const targets = names.map((name) => sceneTarget(job, name, plans.get(name) ?? null));
  return {
    job,
    level: last.level,
    priority: last.priority,
    calendar: calendars.site,
    targets,
    hours: hoursOf(targets, calendars),
    marks: marksOf(job, targets),
  };
}

function sceneTarget(job: LevelJob, name: string, plan: Planned | null): SceneTarget {
  const { calendars, history } = job;
  const target = plan?.target ?? targetIn(waitingIn(history, name), name);
  const calendar = target ? calendarOf(calendars, target.calendar) : calendars.site;
  return { name, target, plan, calendar, bar: plan && barOf(job, plan) };
}

function hoursOf(targets: readonly SceneTarget[], calendars: Calendars): ShownHours | null {
  const bounded = targets.flatMap(({ target }) => (target && !target.hours.always ? [target] : []));
  if (bounded.length === 0) return null;
  const [first] = bounded;
  const isSame = ({ hours, calendar }: CompiledTarget): boolean =>
    calendarOf(calendars, calendar) === calendarOf(calendars, first.calendar) &&
    JSON.stringify(hours.source) === JSON.stringify(first.hours.source);
  return { open: openOf(first, calendars), of: bounded.every(isSame) ? null : first };
}

function barOf(job: LevelJob, { target, start, isEstimate, due, dueMs, course }: Planned): Bar {
  const found = isEstimate ? null : (course ?? courseOf(job, target.name));
  const stopped = course?.measure.stopsInPauses ? job.history.pauses : [];
  return {
    startMs: start.ms,
    countsMs: found && !found.measure.carried ? Math.max(found.measure.sinceMs, start.ms) : start.ms,
    dueMs,
    projected: isEstimate,
    isByDay: due.days !== null,
    open: target.hours.always ? null : openOf(target, job.calendars),
    pauses: stopped,
    progress: found && progressOf(job, found),
  };
}

/** Nothing is said of a target that has not ended where the ticket is seen from no instant. */
function progressOf({ history }: LevelJob, course: Course): Progress | null {
  const { nowMs, endedMs } = course;
  if (nowMs === Number.POSITIVE_INFINITY) return null;
  return { state: stateOf(course, history), nowMs, ended: endedMs !== undefined };
}

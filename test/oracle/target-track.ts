// A target through the changes of priority, as far as they are known.
import { dateFrom, dateOf, isBusinessDate } from './target-dates.js';
import { counted, type Terms } from './target-days.js';
import { dueOfDay, made, pausesOf, stopping } from './target-due.js';
import { listOf, type OraclePolicy } from './target-terms.js';
import { knownPauses, type Span, usedBetween, usedUp } from './target-time.js';

/** What is known of a ticket: events and pauses, and nothing of what happened after the instant of the question. */
export interface Known {
  readonly at: number;
  readonly event: (name: string) => number | undefined;
  readonly pausesBy: (by: number) => readonly Span[];
  /** Since when the ticket is paused at an instant, if it is. */
  readonly pausedSince: (by: number) => number | undefined;
}

export interface Start {
  readonly event: string;
  readonly at: number;
}

/** The priority from an instant on, with the target that it has; undefined where it has none. */
export interface Stretch {
  readonly from: number;
  readonly terms: Terms | undefined;
}

/** How a target is measured, by what is known at an instant. */
interface Course {
  readonly terms: Terms;
  readonly start: Start;
  readonly since: number;
  readonly due: (by: number) => number;
  readonly share: (by: number) => number;
  /** From where pauses count that move days by their length. */
  readonly movedFrom: number;
}

export function known(
  events: Readonly<Record<string, number | undefined>>,
  pauses: readonly { readonly from: number; readonly to?: number | undefined }[],
  at: number,
): Known {
  const event = (name: string): number | undefined => {
    const happened = Object.hasOwn(events, name) ? events[name] : undefined;
    return happened !== undefined && happened <= at ? happened : undefined;
  };
  const pausedSince = (by: number): number | undefined =>
    knownPauses(pauses, Number.POSITIVE_INFINITY).find(({ from, to }) => from <= by && by < to)?.from;
  return { at, event, pausesBy: (by) => knownPauses(pauses, Math.min(by, at)), pausedSince };
}

/** Of the events that start a target, the first in the list that has happened. */
export function startOf({ target }: Terms, { event }: Known): Start | undefined {
  for (const name of listOf(target.from)) {
    const at = event(name);
    if (at !== undefined) return { event: name, at };
  }
  return undefined;
}

/** Of the events that end a target, the earliest that has happened. */
export function endedAt({ target }: Terms, { event }: Known): number | undefined {
  const happened = listOf(target.until).flatMap((name) => event(name) ?? []);
  return happened.length > 0 ? Math.min(...happened) : undefined;
}

function madeAt(terms: Terms, start: Start, { pausesBy }: Known): Course {
  const share = (by: number): number => {
    const pauses = pausesBy(by);
    const total = made(terms, start.at, pauses, false).total();
    const stopped = stopping(pauses, counted(start.at, terms).days, terms);
    const used = usedBetween(terms.open, stopped, start.at, by);
    return used < total ? used / total : 1;
  };
  return {
    terms,
    start,
    since: start.at,
    due: (by) => made(terms, start.at, pausesBy(by), false).due,
    share,
    movedFrom: counted(start.at, terms).at,
  };
}

/** A target of which a share is used up before it is set. */
function carriedOver(terms: Terms, start: Start, change: number, old: Course, { pausesBy }: Known): Course {
  const { open, calendar } = terms;
  const kept = Math.min(old.share(change), 1);
  const whole = made(terms, start.at, pausesBy(change), false);
  const total = whole.total();
  const left = kept < 1 && total > 0 ? Math.max(Math.round(total * (1 - kept)), 1) : 0;
  const from = counted(start.at, terms);
  const { days } = from;
  const stopped = (by: number): readonly Span[] => stopping(pausesBy(by), days, terms);
  const due = (by: number): number => {
    if (!days) return left === 0 ? change : usedUp(open, stopped(by), change, left);
    const last = left === 0 ? change : usedUp(open, stopped(change), change, left) - 1;
    const isDay = (day: string): boolean => days.businessDays === undefined || isBusinessDate(day, calendar);
    const day = dateFrom(dateOf(last, calendar), isDay);
    // The day on which the rest ends is given whole, and what is used up already is due at the change.
    const paused = { day, days, counted: from, since: change, touched: whole.touched, earliest: change };
    return dueOfDay(paused, pausesBy(by), terms).due;
  };
  const share = (by: number): number => {
    const given = days ? usedBetween(open, stopped(by), change, due(by)) : left;
    const used = usedBetween(open, stopped(by), change, by);
    return used < given ? kept + ((1 - kept) * used) / given : 1;
  };
  return { terms, start, since: change, due, share, movedFrom: Math.max(from.at, change) };
}

/** The course under the target of a new priority, whose start is before the change. */
function changed(
  terms: Terms,
  start: Start,
  change: number,
  old: Course | undefined,
  policy: OraclePolicy,
  known: Known,
): Course {
  if (policy === 'from-start') return madeAt(terms, start, known);
  // Where there was no target before the change, there is no share to carry over.
  if (policy === 'carry-over' && old) return carriedOver(terms, start, change, old, known);
  return madeAt(terms, { event: 'priority-changed', at: change }, known);
}

/** Whether a deadline is past, and no pause holds it: one that goes on, adds its length, and began by the deadline as the pauses
 * before it had moved it. */
function isMissed({ terms, due, movedFrom }: Course, by: number, { pausedSince }: Known): boolean {
  // Where no instant is asked about, nothing is late.
  if (by === Number.POSITIVE_INFINITY || due(by) >= by) return false;
  const since = pausedSince(by);
  const lengthens = pausesOf(terms) === 'pause-length' && since !== undefined;
  return !lengthens || due(Math.max(since, movedFrom)) < Math.max(since, movedFrom);
}

/** Whether a change comes too late: what was met or missed stays so. */
function isDecided(course: Course, change: number, known: Known): boolean {
  const end = endedAt(course.terms, known);
  return (end !== undefined && end < change) || isMissed(course, change, known);
}

/** Where a target that has started is due; undefined where it has not, or where nothing is owed any more. */
export function dueThrough(
  stretches: readonly Stretch[],
  policy: OraclePolicy,
  known: Known,
): { readonly due: number; readonly start: Start; readonly missed: boolean } | undefined {
  let course: Course | undefined;
  for (const [i, { from, terms }] of stretches.entries()) {
    if (course && isDecided(course, from, known)) break;
    const start = terms && startOf(terms, known);
    const next = stretches[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    if (!terms || !start || start.at >= next) course = undefined;
    else if (start.at >= from) course = madeAt(terms, start, known);
    else course = changed(terms, start, from, course, policy, known);
  }
  if (!course) return undefined;
  const end = endedAt(course.terms, known);
  const now = end === undefined ? known.at : Math.max(end, course.since);
  return { due: course.due(now), start: course.start, missed: isMissed(course, now, known) };
}

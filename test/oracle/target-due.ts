// When a target is due that is set at one instant, with the pauses that are known at another.
import { dateOf, isBusinessDate } from './target-dates.js';
import {
  type Counted,
  counted,
  countedEstimate,
  dayAfter,
  endOf,
  lastDayOf,
  settledDay,
  type Terms,
} from './target-days.js';
import { durationMs, type OracleDays, type OraclePauses } from './target-terms.js';
import { type Span, usedBetween, usedUp } from './target-time.js';

export interface Made {
  readonly due: number;
  /** All the time that it gives. */
  readonly total: () => number;
  /** The last date on which a pause moved it. */
  readonly touched: string;
}

export function pausesOf({ target }: Terms): OraclePauses {
  return target.pauses ?? (target.within === undefined ? 'none' : 'service-time');
}

/** The pauses that stop a target: those of days stop nothing that is counted in hours, and the other way round. */
export function stopping(pauses: readonly Span[], days: OracleDays | undefined, terms: Terms): readonly Span[] {
  const kind = pausesOf(terms);
  const stops = days ? kind === 'business-days-touched' || kind === 'pause-length' : kind === 'service-time';
  return stops ? pauses : [];
}

/** A last day with what pauses do to it after an instant; `touched` is the last date that has been counted for one. */
export interface PausedDay {
  readonly day: string;
  readonly days: OracleDays;
  readonly counted: Counted;
  /** From when pauses count that touch business days. */
  readonly since: number;
  readonly touched: string;
  /** No due instant is before it. */
  readonly earliest: number;
}

/** Moved by a day for each business day on which a pause took service time, up to the due instant as moved so far. */
function touchedDue(start: PausedDay, pauses: readonly Span[], terms: Terms): Pick<Made, 'due' | 'touched'> {
  const { days, counted, since, earliest } = start;
  const dueOn = (day: string): number =>
    Math.max(endOf(settledDay(day, days, terms), days, counted.at, terms), earliest);
  let { day, touched } = start;
  let due = dueOn(day);
  for (const pause of pauses) {
    for (const { from } of terms.open.minutes(Math.max(pause.from, since), pause.to)) {
      if (from > due) break;
      const date = dateOf(from, terms.calendar);
      if (date <= touched || !isBusinessDate(date, terms.calendar)) continue;
      touched = date;
      day = dayAfter(day, days, terms);
      due = dueOn(day);
    }
  }
  return { due, touched };
}

/** Moved on by the service time that each pause took which begins by the due instant as moved so far. */
function lengthenedDue(unmoved: number, since: number, pauses: readonly Span[], terms: Terms): number {
  let due = unmoved;
  for (const pause of pauses) {
    const from = Math.max(pause.from, since);
    if (from > due) break;
    // It counts whole, whether or not it goes on after the due instant.
    const taken = usedBetween(terms.open, [], from, pause.to);
    // Nothing would be the next opening.
    if (taken > 0) due = usedUp(terms.open, [], due, taken);
  }
  return due;
}

/** When a last day is due, with the pauses that lie after `since`. */
export function dueOfDay(start: PausedDay, pauses: readonly Span[], terms: Terms): Pick<Made, 'due' | 'touched'> {
  const { day, days, counted, earliest, touched } = start;
  const kind = pausesOf(terms);
  if (kind === 'business-days-touched') return touchedDue(start, pauses, terms);
  const due = Math.max(endOf(settledDay(day, days, terms), days, counted.at, terms), earliest);
  if (kind !== 'pause-length') return { due, touched };
  return { due: lengthenedDue(due, Math.max(counted.at, start.since), pauses, terms), touched };
}

/** A target that is set at an instant, or estimated from a due date. */
export function made(terms: Terms, start: number, pauses: readonly Span[], estimated: boolean): Made {
  const from = estimated ? countedEstimate(start, terms) : counted(start, terms);
  const { days } = from;
  if (days) {
    const day = lastDayOf(from, days, terms);
    const paused = { day, days, counted: from, since: start, touched: '', earliest: Number.NEGATIVE_INFINITY };
    const { due, touched } = dueOfDay(paused, pauses, terms);
    return { due, total: () => usedBetween(terms.open, stopping(pauses, days, terms), start, due), touched };
  }
  const ms = durationMs(terms.target.within ?? 0);
  return { due: usedUp(terms.open, stopping(pauses, days, terms), from.at, ms), total: () => ms, touched: '' };
}

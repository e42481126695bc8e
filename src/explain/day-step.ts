// The steps from a start through the days that a target counts.
import type { Cutoff } from '../terms/cutoff.js';
import type { DayEnd } from '../terms/target-words.js';
import type { StepOf } from './step.js';

/** Where the start stands against the cutoff. */
export interface CutoffStep extends StepOf<'cutoff'> {
  readonly event: string;
  readonly cutoff: Cutoff;
  readonly at: Date;
  readonly startAt: Date;
  readonly inTime: boolean;
  /** The time zone of the cutoff, where it is in the calendar of another role; otherwise null. */
  readonly timeZone: string | null;
}

/** The start counts as made on a later date: too late for the cutoff (NBD-2), or on a date that does not count (NBD-4). */
export interface NextDayStep extends StepOf<'counts-as-next-day'> {
  readonly event: string;
  /** A 'named-day' is not a business day, and counts because the cutoff names its weekday. */
  readonly unit: 'business-day' | 'calendar-day' | 'named-day';
  readonly from: string;
  readonly to: string;
}

/** The start counts on its own local date, although that is not a business day. */
export interface OwnDateStep extends StepOf<'counts-on-its-date'> {
  readonly event: string;
  readonly on: string;
}

/** A start that is late, or on a date that does not count, gets days in place of hours, counted from its date. */
export interface AfterCutoffStep extends StepOf<'after-cutoff'> {
  readonly from: string;
}

/** So many business days after a date; 0 is that date itself, or the next business day. */
export interface BusinessDaysStep extends StepOf<'business-days'> {
  readonly days: number;
  readonly from: string;
  readonly to: string;
}

/** So many calendar days after a date, which is not counted; 0 is that date itself. */
export interface CalendarDaysStep extends StepOf<'calendar-days'> {
  readonly days: number;
  readonly from: string;
  readonly to: string;
  /** The article of the Polish Civil Code; null where it does not govern the level. */
  readonly article: string | null;
}

/** The last day ended before the start counts, so a later one takes its place. */
export interface PastDayStep extends StepOf<'past-day'> {
  readonly unit: 'business-day' | 'calendar-day';
  readonly from: string;
  readonly to: string;
}

/** What is left after a change of priority, and the date on which it is used up. */
export interface RestStep extends StepOf<'rest'> {
  readonly ms: number;
  readonly on: string;
}

/** Another date takes the place of the last day. */
export interface LastDayStep extends StepOf<'last-day-moved'> {
  readonly lastDay: 'business-day' | 'statutory';
  readonly from: string;
  readonly to: string;
  readonly article: string | null;
}

/** The instant at which the day ends that was found. */
export interface DayEndStep extends StepOf<'day-end'> {
  readonly on: string;
  readonly ends: DayEnd;
  readonly dueAt: Date;
  /** Of which days it is the last one. */
  readonly unit: 'business-day' | 'calendar-day';
  /** Of business days by analogy alone. */
  readonly article: string | null;
}

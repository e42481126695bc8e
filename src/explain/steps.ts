import type { OpenInterval } from '../calendar/clock.js';
import type { DueRange, DueTexts } from '../deadlines/due-types.js';
import type { LocalizedText } from '../language.js';
import type { PriorityChangePolicy } from '../terms/priority-change.js';
import type {
  AfterCutoffStep,
  BusinessDaysStep,
  CalendarDaysStep,
  CutoffStep,
  DayEndStep,
  LastDayStep,
  NextDayStep,
  OwnDateStep,
  PastDayStep,
  RestStep,
} from './day-step.js';
import type { StepOf } from './step.js';

export type { Basis, Citation, StepOf, StepRule } from './step.js';

/** Where the contract says what the target is. */
export interface ClauseStep extends StepOf<'clause'> {
  readonly clause: string;
}

/** The event that the deadline is counted from, and its local date; of an estimate, the deadline. */
export interface StartStep extends StepOf<'start'> {
  readonly event: string;
  readonly at: Date;
  readonly on: string;
  /** The target from whose deadline it is estimated, and what that waits for; null where the target has started. */
  readonly estimatedFrom: { readonly target: string; readonly until: string } | null;
}

/** A change of priority, or of level, that made a difference. */
export interface PriorityChangedStep extends StepOf<'priority-changed'> {
  readonly at: Date;
  /** The priorities; null for a level that needs none. */
  readonly from: string | null;
  readonly to: string | null;
  /** The names of the levels; null where the level stays. */
  readonly levels: { readonly from: LocalizedText; readonly to: LocalizedText } | null;
  readonly policy: PriorityChangePolicy;
  /** For 'carry-over': the share that was used up by then, from 0 to 1; otherwise null. */
  readonly share: number | null;
}

/** A pause that counts. */
export interface PauseStep extends StepOf<'pause'> {
  readonly from: Date;
  /** Null while it runs. */
  readonly to: Date | null;
  /** The service time that it took. */
  readonly takenMs: number;
  /** The deadline as the pause left it; null where its time is not counted and the deadline stays by itself. */
  readonly dueAt: Date | null;
}

/** The start fell outside the service hours and counts from the next opening. */
export interface OpeningStep extends StepOf<'moved-to-opening'> {
  readonly from: Date;
  readonly to: Date;
}

/** Why a local date does not count: a day off, a weekend, no service hours, or not there in the time zone; by the law on last
 * days, a Saturday or a Sunday as such. */
export type SkipReason = 'holiday' | 'weekend' | 'no-hours' | 'no-such-date' | 'saturday' | 'sunday';

/** A local date that does not count. */
export interface SkippedDayStep extends StepOf<'skipped-day'> {
  readonly on: string;
  readonly reason: SkipReason;
  /** The name of the day off that the date is, whatever the reason. */
  readonly holiday: LocalizedText | null;
  /** Whether it counts as any other day, and only cannot be the last one. */
  readonly asLastDay: boolean;
}

/** A partial day off, in which the service is closed: of all windows, or of those of a role. */
export interface PartDayStep extends StepOf<'part-day'> {
  readonly on: string;
  /** 'HH:MM' */
  readonly from: string;
  /** 'HH:MM', or '24:00'. */
  readonly to: string;
  /** Whose windows it closes; null where all are of one calendar. */
  readonly role: string | null;
  /** Of these times, where it is not that of the target's calendar. */
  readonly timeZone: string | null;
  /** What the part of the day is called. */
  readonly holiday: LocalizedText;
}

/** The service time that the deadline is made of, as the open intervals that add up to it. */
export interface ServiceTimeStep extends StepOf<'service-time'> {
  readonly ms: number;
  readonly intervals: readonly OpenInterval[];
  /** Whether some of it was left over at a closing. */
  readonly carriedOver: boolean;
  readonly dueAt: Date;
}

/** An offset transition while service time was running. */
export interface ClockChangeStep extends StepOf<'clock-change'> {
  readonly at: Date;
  /** By how much the clocks go forward; negative where they go back. */
  readonly ms: number;
  /** '+01:00' */
  readonly offsetBefore: string;
  readonly offsetAfter: string;
}

/** Nothing is estimated: only a known delivery starts the return. */
export interface DispatchOnlyStep extends StepOf<'dispatch-only'> {}

/** No calendar was given for a role, so the site's is used. */
export interface SiteCalendarStep extends StepOf<'site-calendar'> {
  readonly role: string;
}

/** The terms can also mean something else: what the deadline would be then. */
export interface InterpretationStep extends StepOf<'interpretation'> {
  readonly id: string;
  readonly text: LocalizedText;
  /** The other deadline, which is the same one where it waits for another event; null where there is none yet. */
  readonly otherwise: DueTexts | null;
  /** Whether the other deadline is at another instant. */
  readonly differs: boolean;
}

/** The dates between which a deadline is under any combination of interpretations, where that is more than each of them says. */
export interface RangeStep extends StepOf<'range'>, DueRange {}

/** A step on the way to a deadline, as data. */
export type ExplanationStep =
  | ClauseStep
  | StartStep
  | PriorityChangedStep
  | PauseStep
  | OpeningStep
  | SkippedDayStep
  | PartDayStep
  | ServiceTimeStep
  | ClockChangeStep
  | CutoffStep
  | NextDayStep
  | OwnDateStep
  | AfterCutoffStep
  | BusinessDaysStep
  | CalendarDaysStep
  | PastDayStep
  | RestStep
  | LastDayStep
  | DayEndStep
  | DispatchOnlyStep
  | SiteCalendarStep
  | InterpretationStep
  | RangeStep;

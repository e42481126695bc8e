import type { DayOffRule } from '../calendar/business-calendar.js';
import type { OpenInterval } from '../calendar/clock.js';
import type { Deadline, StartEvent } from '../deadlines/deadline.js';
import type { RuleId } from '../deadlines/rules.js';
import type { LocalizedText } from '../language.js';
import type { DeliveryMilestone } from '../terms/code.js';
import type { DayEnd, OpenQuestion } from '../terms/commitment.js';
import type { Cutoff } from '../terms/target.js';

/** What a rule rests on: the service terms say so; they can be read so; the law fills the gap; the usage of the trade. */
export type Basis = 'text' | 'reading' | 'law' | 'trade';

/** A rule that a step follows: one of a deadline's, or one of the calendar's. */
export type StepRule = RuleId | DayOffRule;

/** What a step follows from. The basis is that of the rule, whoever chose the numbers; null where no rule but data of the
 * caller's say it: a day off of their own, a day that ends at closing, the next calendar day. */
export interface Citation {
  readonly rule: StepRule;
  readonly basis: Basis | null;
}

/** What every step has. */
export interface StepOf<Kind extends string> extends Citation {
  readonly kind: Kind;
}

/** The event that the deadline is counted from, and its local date. */
export interface StartStep extends StepOf<'start'> {
  readonly event: StartEvent;
  readonly at: Date;
  readonly on: string;
  /** What the level promises; for a projected return, what is due on that day. */
  readonly milestone: DeliveryMilestone;
}

/** The event fell outside the service hours and counts from the next opening. */
export interface OpeningStep extends StepOf<'moved-to-opening'> {
  readonly from: Date;
  readonly to: Date;
}

/** Why a local date does not count: a day off, a weekend of the calendar, no service hours, or not there in the time zone. */
export type SkipReason = 'holiday' | 'weekend' | 'no-hours' | 'no-such-date';

/** A local date that does not count. */
export interface SkippedDayStep extends StepOf<'skipped-day'> {
  readonly on: string;
  readonly reason: SkipReason;
  /** The name of the day off that the date is, whatever the reason. */
  readonly holiday: LocalizedText | null;
}

/** The service time that the deadline is made of, as the open intervals that add up to it. */
export interface ServiceTimeStep extends StepOf<'service-time'> {
  readonly ms: number;
  readonly intervals: readonly OpenInterval[];
  /** Whether some of it was left over at a closing. */
  readonly carriedOver: boolean;
  readonly dueAt: Date;
}

/** A change of the clocks while service time was running. */
export interface ClockChangeStep extends StepOf<'clock-change'> {
  readonly at: Date;
  /** By how much the clocks go forward; negative where they go back. */
  readonly ms: number;
  /** '+01:00' */
  readonly offsetBefore: string;
  readonly offsetAfter: string;
}

/** Where the confirmation stands against the cutoff. */
export interface CutoffStep extends StepOf<'cutoff'> {
  readonly cutoff: Cutoff;
  readonly at: Date;
  /** The confirmation, or the opening from which it counts. */
  readonly countedAt: Date;
  readonly moved: boolean;
  readonly inTime: boolean;
}

/** The confirmation counts as made on the next day: too late for the cutoff (NBD-2), or on no business day (NBD-4). */
export interface NextDayStep extends StepOf<'counts-as-next-day'> {
  readonly unit: 'business-day' | 'calendar-day';
  readonly from: string;
  readonly to: string;
}

/** The confirmation counts on its own local date, although that is no business day. */
export interface OwnDateStep extends StepOf<'counts-on-its-date'> {
  readonly on: string;
}

/** So many business days after a date. */
export interface BusinessDaysStep extends StepOf<'business-days'> {
  readonly days: number;
  readonly from: string;
  readonly to: string;
}

/** So many calendar days after a date, which is not counted. */
export interface CalendarDaysStep extends StepOf<'calendar-days'> {
  readonly days: number;
  readonly from: string;
  readonly to: string;
}

/** The last day is no business day, and the next one takes its place. */
export interface LastDayStep extends StepOf<'last-day-moved'> {
  readonly from: string;
  readonly to: string;
}

/** The instant at which the day ends that was found. */
export interface DayEndStep extends StepOf<'day-end'> {
  readonly on: string;
  readonly ends: DayEnd;
  readonly dueAt: Date;
}

/** The level promises the dispatch alone, so only a known delivery starts the return. */
export interface DispatchOnlyStep extends StepOf<'dispatch-only'> {}

/** What the service terms leave open and a reading decides. */
export type ReadingQuestion = OpenQuestion | 'weekend' | 'day-end' | 'projection';

/** The terms can be read otherwise as well: what the outcome would be then. */
export interface ReadingStep extends StepOf<'reading'> {
  readonly about: ReadingQuestion;
  /** The other deadline; null where there would be none yet. */
  readonly otherwise: Pick<Deadline, 'dueAt' | 'dueOn' | 'dueLocal'> | null;
  /** For `cutoff`: the cutoff under the other reading. */
  readonly otherCutoff?: Cutoff | null;
  /** For `weekend`: the local date on which the confirmation counts under the other reading. */
  readonly otherDay?: string;
  /** For `day-end`: where the day ends under the other reading. */
  readonly otherEnd?: DayEnd;
}

/** A step on the way to a deadline, as data. */
export type ExplanationStep =
  | StartStep
  | OpeningStep
  | SkippedDayStep
  | ServiceTimeStep
  | ClockChangeStep
  | CutoffStep
  | NextDayStep
  | OwnDateStep
  | BusinessDaysStep
  | CalendarDaysStep
  | LastDayStep
  | DayEndStep
  | DispatchOnlyStep
  | ReadingStep;

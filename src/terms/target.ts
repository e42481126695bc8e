import type { CompiledHours } from '../calendar/hours.js';
import type { DeliveryMilestone } from './code.js';

/** A target of a level. */
export type TargetName = 'reaction' | 'delivery' | 'return';

/** The targets, in the order in which they start. */
export const targetNames: readonly TargetName[] = ['reaction', 'delivery', 'return'];

/** The events that a target can start from. */
export type StartingEvent = 'opened' | 'confirmed' | 'delivered' | 'arrived';

/** What happens to a ticket. */
export type EventName = StartingEvent | 'contacted' | 'dispatched' | 'returned';

/** What has to have happened by a deadline. */
export type Milestone = 'contact' | DeliveryMilestone | 'return';

/** From this local time on (after it, if inclusive) a confirmation counts as one of the next day. */
export interface Cutoff {
  /** 'HH:MM' in the calendar's time zone. */
  readonly time: string;
  /** Whether the cutoff itself is still in time ("until") or already late ("before"). */
  readonly inclusive: boolean;
}

/** A cutoff as the engine reads it, with what a caller sees of it. */
export interface CompiledCutoff {
  /** Of the local day. */
  readonly minute: number;
  readonly inclusive: boolean;
  readonly source: Cutoff;
}

/** So much time of the target's hours. */
export interface TimeLength {
  readonly unit: 'ms';
  readonly ms: number;
}

/** So many days after the one on which the start counts. */
export interface DayLength {
  readonly unit: 'business-day' | 'calendar-day';
  readonly days: number;
  /** Which start counts as one of the next day; null for none. */
  readonly cutoff: CompiledCutoff | null;
  readonly ends: 'midnight' | 'closing';
  /** What becomes of a last day: it stays, or moves to the next business day where it is not one. */
  readonly lastDay: 'any' | 'business-day';
}

/** What pauses do to a target: nothing; their service time does not count; they move the day for each business day that they
 * touch. */
export type PausePolicy = 'none' | 'service-time' | 'business-days-touched';

/** A target as the engine reads it: from one event until another, in so much time or so many days. */
export interface CompiledTarget {
  readonly name: TargetName;
  readonly milestone: Milestone;
  /** The first of them that has happened, in this order, starts it. */
  readonly from: readonly StartingEvent[];
  readonly until: EventName;
  readonly hours: CompiledHours;
  readonly length: TimeLength | DayLength;
  /** The target from whose deadline it is estimated while it has not started. */
  readonly projectedFrom: 'delivery' | null;
  readonly pauses: PausePolicy;
}

/** The targets of a level for a priority. */
export type CompiledTargets = Readonly<Record<TargetName, CompiledTarget>>;

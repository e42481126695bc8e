import type { ServiceHours } from '../calendar/hours.js';
import type { DurationInput } from '../time/duration.js';
import type { Cutoff } from './cutoff.js';
import type { Interpretation } from './interpretation.js';
import type {
  AfterCutoff,
  AnyTargetName,
  DayEnd,
  Debtor,
  dayPauses,
  EventName,
  LastDay,
  PausePolicy,
  Role,
  timePauses,
} from './target-words.js';

/** What every target may have. */
export interface TargetFields {
  /** The event that starts it; of an array, the first in its order that has happened. */
  readonly from: EventName | readonly EventName[];
  /** The event that ends it; of an array, the earliest that has happened. */
  readonly until: EventName | readonly EventName[];
  /** Who has to meet it. Default: 'provider'. */
  readonly owedBy?: Debtor | undefined;
  /** When its time counts. A start outside of them counts as made at the next opening. Default: '24x7'. */
  readonly hours?: ServiceHours | undefined;
  /** The calendar of its business days and local times. Default: 'site'. */
  readonly calendar?: Role | undefined;
  /** The local time up to which a start counts on its own date, or one for each of several weekdays. Default: null, none. */
  readonly cutoff?: Cutoff | readonly Cutoff[] | null | undefined;
  /** The target from whose due date it is estimated until it has started. Default: none, it is not estimated. */
  readonly projectedFrom?: AnyTargetName | undefined;
  /** What pauses do to it. Default: 'service-time' for a length of time, 'none' for days. */
  readonly pauses?: PausePolicy | undefined;
  /** Whether missing it makes anybody late; false for a best effort. Default: true. */
  readonly binding?: boolean | undefined;
  /** The service code that the terms quote for it, such as '9x5xNBD'. A label: the other fields are what is computed with. */
  readonly code?: string | undefined;
  /** Where the contract says so, such as '§ 4.2' or an address; cited in every explanation. */
  readonly clause?: string | undefined;
  /** What the terms can also mean. Reported by explanations, not computed with. */
  readonly interpretations?: readonly Interpretation[] | undefined;
}

/** A target that is a length of time. */
export interface TimedTarget extends TargetFields {
  /** Time of its hours from the start, at most 10,000 hours. */
  readonly within: DurationInput;
  readonly businessDays?: undefined;
  readonly calendarDays?: undefined;
  readonly pauses?: (typeof timePauses)[number] | undefined;
  /** What a start gets instead that is late, or on a date that does not count. Default: none, it counts as made on the next
   * date that counts. Needs a cutoff. */
  readonly afterCutoff?: AfterCutoff | undefined;
  readonly ends?: undefined;
  readonly lastDay?: undefined;
}

/** What a target of days may have besides. */
interface DayFields extends TargetFields {
  readonly within?: undefined;
  readonly pauses?: (typeof dayPauses)[number] | undefined;
  readonly afterCutoff?: undefined;
  /** When the last day ends. Default: 'midnight', with its last millisecond. */
  readonly ends?: DayEnd | undefined;
  /** What becomes of a last day that is not a business day. Default: 'any', it stays. */
  readonly lastDay?: LastDay | undefined;
}

/** A target that is a number of business days. */
export interface BusinessDayTarget extends DayFields {
  /** By the end of the n-th business day after the day of the start, 0 to 99; 0 is the end of that day itself. */
  readonly businessDays: number;
  readonly calendarDays?: undefined;
}

/** A target that is a number of days, business days or not. */
export interface CalendarDayTarget extends DayFields {
  /** By the end of the n-th day after the day of the start, 0 to 366; 0 is the end of that day itself. */
  readonly calendarDays: number;
  readonly businessDays?: undefined;
}

/** What a level owes, from one event of a ticket until another: a length of time, or a number of days. */
export type Target = TimedTarget | BusinessDayTarget | CalendarDayTarget;

/** Every field that a target can have. */
export type TargetField = keyof TimedTarget | keyof BusinessDayTarget | keyof CalendarDayTarget;

/** A target for each priority that has one. */
export type TargetByPriority<P extends string = string> = { readonly [Q in P]?: Target | undefined } & NoTarget;

/** By `from` a target is told from targets by priority: no priority has that name. */
interface NoTarget {
  readonly from?: undefined;
}

/** The targets of a level by their names, in the order in which people want to read them. */
export interface Targets {
  readonly [name: string]: Target | TargetByPriority;
}

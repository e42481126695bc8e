import type { ServiceHours } from '../../calendar/hours.js';
import type { LocalizedText } from '../../language.js';
import type { Cutoff } from '../../terms/cutoff.js';
import type { Debtor, LastDay, PausePolicy } from '../../terms/target-words.js';
import type { DurationInput } from '../../time/duration.js';

/** Targets by name: each the same for every priority, or one for each priority that has it. */
export type ContractTargets<Removed = never> = Readonly<
  Record<string, ContractTarget | Readonly<Record<string, ContractTarget>> | Removed>
>;

/** A target as a contract writes it. It has exactly one of `within`, `businessDays` and `calendarDays`. */
export interface ContractTarget {
  /** The event that starts it, such as 'confirmed'; of an array, the first in its order that has happened. */
  readonly from: string | readonly string[];
  /** The event that ends it; of an array, the earliest that has happened. */
  readonly until: string | readonly string[];
  /** Who has to meet it. Default: 'provider'. */
  readonly owedBy?: Debtor | undefined;
  /** When its time counts. A start outside of them counts as made at the next opening. Default: '24x7'. */
  readonly hours?: ServiceHours | undefined;
  /** The calendar of its business days and local times: a key of `calendars`. Default: 'site'. */
  readonly calendar?: string | undefined;
  /** Time of its hours from the start, at most 10,000 hours. */
  readonly within?: ContractDuration | undefined;
  /** By the end of the n-th business day after the day of the start, 0 to 99; 0 is the end of that day itself. */
  readonly businessDays?: number | undefined;
  /** By the end of the n-th day after the day of the start, business day or not, 0 to 366; 0 is the end of that day itself. */
  readonly calendarDays?: number | undefined;
  /** The local time up to which a start counts on its own date, or one for each of several weekdays; null for none. */
  readonly cutoff?: Cutoff | readonly Cutoff[] | null | undefined;
  /** What a start gets in place of a length of time that is late, or on a date that does not count. */
  readonly afterCutoff?: ContractAfterCutoff | undefined;
  /** When the last day ends: 'midnight', 'closing', 'same-time', or a local time, 'HH:MM'. Default: 'midnight'. */
  readonly ends?: string | undefined;
  /** What becomes of a last day that is not a business day. Default: 'any', it stays. */
  readonly lastDay?: LastDay | undefined;
  /** The target from whose due date it is estimated until it has started. Default: none, it is not estimated. */
  readonly projectedFrom?: string | undefined;
  /** What pauses do to it. Default: 'service-time' for a length of time, 'none' for days. */
  readonly pauses?: PausePolicy | undefined;
  /** Whether missing it makes anybody late; false for a best effort. Default: true. */
  readonly binding?: boolean | undefined;
  /** The service code that the terms quote for it. A label: the other fields are what is computed with. */
  readonly code?: string | undefined;
  /** The clause that says so, cited in every explanation. */
  readonly clause?: string | undefined;
  /** The document or the page that says so. */
  readonly source?: string | undefined;
  /** What the terms can also mean; reported by explanations, not computed with. */
  readonly interpretations?: readonly ContractInterpretation[] | undefined;
}

/** What a late start gets in place of a length of time: exactly one of `businessDays` and `calendarDays`. */
export interface ContractAfterCutoff {
  /** By the end of the n-th business day after the date of the start, 0 to 99. */
  readonly businessDays?: number | undefined;
  /** By the end of the n-th day after the date of the start, 0 to 366. */
  readonly calendarDays?: number | undefined;
  /** When the last day ends. Default: 'midnight'. */
  readonly ends?: string | undefined;
  /** What becomes of a last day that is not a business day. Default: 'any', it stays. */
  readonly lastDay?: LastDay | undefined;
}

/** What the terms can also mean. */
export interface ContractInterpretation {
  /** A label that is unique among the interpretations of its target. */
  readonly id: string;
  /** What the terms would mean then, as a sentence. */
  readonly text: string | LocalizedText;
  /** The fields of the target that would be different; null removes one. */
  readonly target: ContractTargetChanges;
  /** The clause that allows the interpretation. */
  readonly clause?: string | undefined;
  /** The document or the page that allows it. */
  readonly source?: string | undefined;
}

type Changeable = Omit<ContractTarget, 'interpretations' | 'source'>;

/** The fields of a target that an interpretation changes. */
export type ContractTargetChanges = { readonly [F in keyof Changeable]?: Changeable[F] | null | undefined };

/** A length of time with its unit. A number alone would be milliseconds, which nobody means who writes 4. */
export type ContractDuration = Exclude<DurationInput, number>;

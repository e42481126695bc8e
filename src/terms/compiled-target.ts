import type { CompiledHours } from '../calendar/hours.js';
import type { LocalizedText } from '../language.js';
import type { Cutoff } from './cutoff.js';
import type { Target } from './target.js';
import type { Debtor, LastDay, namedDayEnds, PausePolicy } from './target-words.js';

/** A cutoff as the engine reads it. */
export interface CompiledCutoff {
  /** Of the local day, 0 to 1439. */
  readonly minute: number;
  readonly inclusive: boolean;
  /** What a caller sees of it, frozen. */
  readonly source: Cutoff;
}

/** The cutoffs of a target as the engine reads them. */
export interface CompiledCutoffs {
  /** The cutoff of each weekday, Monday first; null where it has none. */
  readonly onWeekdays: readonly (CompiledCutoff | null)[];
  /** The weekdays that `days` names, Monday first: they count as days of start even where they are not business days. */
  readonly named: readonly boolean[];
  /** The role of their calendar; null for the target's own. */
  readonly calendar: string | null;
}

/** A number of days as the engine reads it. */
export interface DayLength {
  readonly unit: 'business-day' | 'calendar-day';
  readonly days: number;
  /** A number is a minute of the local day, 0 to 1439. */
  readonly ends: (typeof namedDayEnds)[number] | number;
  readonly lastDay: LastDay;
}

/** A length of time as the engine reads it. */
export interface TimeLength {
  readonly unit: 'ms';
  readonly ms: number;
  /** What a late start gets instead; null if it counts as made on the next date that counts. */
  readonly afterCutoff: DayLength | null;
}

/** An interpretation as the engine reads it: the whole target as it would be. */
export interface CompiledInterpretation {
  readonly id: string;
  readonly text: LocalizedText;
  /** Without interpretations of its own. */
  readonly target: CompiledTarget;
}

/** A target as the engine reads it: checked, with its defaults filled in, frozen. */
export interface CompiledTarget {
  /** What a caller sees of it, frozen. */
  readonly source: Target;
  readonly name: string;
  readonly from: readonly string[];
  readonly until: readonly string[];
  /** The ticket's fields for the events of `from`, in the same order: 'openedAt' for 'opened'. */
  readonly fromFields: readonly string[];
  readonly untilFields: readonly string[];
  readonly owedBy: Debtor;
  readonly binding: boolean;
  readonly hours: CompiledHours;
  /** The role of its calendar. */
  readonly calendar: string;
  readonly length: DayLength | TimeLength;
  readonly cutoffs: CompiledCutoffs | null;
  /** The name of another target of the level. */
  readonly projectedFrom: string | null;
  readonly pauses: PausePolicy;
  readonly interpretations: readonly CompiledInterpretation[];
}

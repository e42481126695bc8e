import type { ServiceHours } from '../calendar/hours.js';
import type { LocalizedText } from '../language.js';
import type { DurationInput } from '../time/duration.js';
import type { Cutoff } from './cutoff.js';
import type {
  AfterCutoff,
  AnyTargetName,
  DayEnd,
  Debtor,
  EventName,
  LastDay,
  PausePolicy,
  Role,
} from './target-words.js';

/** The fields of a target that an interpretation changes. `null` removes a field, so that its default holds. A length replaces
 * any other, together with the fields that go with the other alone. */
export interface TargetChanges {
  readonly from?: EventName | readonly EventName[] | undefined;
  readonly until?: EventName | readonly EventName[] | undefined;
  readonly owedBy?: Debtor | null | undefined;
  readonly hours?: ServiceHours | null | undefined;
  readonly calendar?: Role | null | undefined;
  readonly within?: DurationInput | null | undefined;
  readonly businessDays?: number | null | undefined;
  readonly calendarDays?: number | null | undefined;
  readonly cutoff?: Cutoff | readonly Cutoff[] | null | undefined;
  readonly afterCutoff?: AfterCutoff | null | undefined;
  readonly ends?: DayEnd | null | undefined;
  readonly lastDay?: LastDay | null | undefined;
  readonly projectedFrom?: AnyTargetName | null | undefined;
  readonly pauses?: PausePolicy | null | undefined;
  readonly binding?: boolean | null | undefined;
  readonly code?: string | null | undefined;
  readonly clause?: string | null | undefined;
}

/** What the terms can also mean. */
export interface Interpretation {
  /** A label that is unique among the interpretations of its target, such as the rule that it is an alternative to. */
  readonly id: string;
  /** What the terms would mean then, as a sentence: in English and in Polish, or one string for both. */
  readonly text: string | LocalizedText;
  /** The fields of the target that would be different. */
  readonly target: TargetChanges;
}

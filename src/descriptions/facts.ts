import type { ServiceHours, WeeklyHours } from '../calendar/hours.js';
import type { LocalizedText } from '../language.js';
import type { CompiledCutoffs, DayLength, TimeLength } from '../terms/compiled-target.js';
import type { PriorityChangePolicy } from '../terms/priority-change.js';
import type { Entitlement } from '../terms/service-level.js';
import type { Debtor, LastDay, PausePolicy } from '../terms/target-words.js';
import type { LevelStatementKind, TargetStatementKind } from './statement.js';

/** What a language puts into a statement. */
interface FactOf<Kind extends TargetStatementKind | LevelStatementKind> {
  readonly kind: Kind;
}

/** Facts of several kinds that say the same of different things. */
interface Named<Kind extends TargetStatementKind | LevelStatementKind> extends FactOf<Kind> {
  readonly names: readonly string[];
}
interface Labelled<Kind extends TargetStatementKind> extends FactOf<Kind> {
  readonly label: string;
}

type Unit = DayLength['unit'];

/** What a target says, before it is in words. */
export type TargetFact =
  | Named<'start'>
  | Named<'end'>
  | (FactOf<'owed-by'> & { readonly owedBy: Debtor })
  | (FactOf<'length'> & { readonly length: DayLength | TimeLength; readonly always: boolean })
  | (FactOf<'past-day'> & { readonly unit: Unit })
  | (FactOf<'day-end'> & { readonly ends: DayLength['ends'] })
  | (FactOf<'last-day'> & { readonly lastDay: LastDay })
  | (FactOf<'hours'> & { readonly hours: ServiceHours })
  | (FactOf<'holidays'> & { readonly onHolidays: WeeklyHours['onHolidays'] })
  | (FactOf<'exceptions'> & { readonly exceptions: NonNullable<WeeklyHours['exceptions']> })
  | (FactOf<'calendar'> & { readonly role: string })
  | (FactOf<'cutoff'> & { readonly cutoffs: CompiledCutoffs })
  | (FactOf<'start-days'> & { readonly unit: Unit; readonly named: readonly boolean[] })
  | LateStartFact
  | (FactOf<'opening'> & { readonly isTimed: boolean; readonly isJudged: boolean })
  | (FactOf<'pauses'> & { readonly pauses: PausePolicy; readonly unit: Unit | 'ms'; readonly hasInstead: boolean })
  | (FactOf<'estimate'> & { readonly title: string })
  | FactOf<'best-effort'>
  | Labelled<'code'>
  | Labelled<'clause'>
  | (FactOf<'interpretation'> & { readonly text: LocalizedText });

/** What becomes of a start that is late, or on a date that does not count. */
export interface LateStartFact extends FactOf<'late-start'> {
  readonly unit: Unit;
  /** Whether a cutoff judges it; otherwise only its date does. */
  readonly hasCutoff: boolean;
  /** What it gets in place of a length of time; empty where it counts as made on the next date that counts. */
  readonly instead: readonly TargetFact[];
}

/** What a level says besides its targets, before it is in words. */
export type LevelFact =
  | Named<'priorities'>
  | Named<'calendars'>
  | (FactOf<'not-owed'> & { readonly title: string; readonly priorities: readonly string[] })
  | (FactOf<'priority-change'> & { readonly policy: PriorityChangePolicy })
  | (FactOf<'tickets-open'> & { readonly hours: ServiceHours; readonly details: readonly TargetFact[] })
  | (FactOf<'includes'> & { readonly includes: readonly Entitlement[] })
  | FactOf<'law'>
  | FactOf<'deadlines'>;

export type Fact = TargetFact | LevelFact;

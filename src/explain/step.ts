import type { DayOffRule } from '../calendar/day-off.js';
import type { RuleId } from '../deadlines/rules.js';

/** What a rule rests on: the service terms say so; they can be interpreted so; the law fills the gap; vendors of the same
 * service codes do so. */
export type Basis = 'terms' | 'interpretation' | 'law' | 'practice';

/** A rule that a step follows: one of a deadline's, or one of the calendar's. */
export type StepRule = RuleId | DayOffRule;

/** What a step follows from. The rule is null where none is about it; the basis is null where no rule but the data of a custom
 * level or calendar say it. */
export interface Citation {
  readonly rule: StepRule | null;
  readonly basis: Basis | null;
}

/** What every step has. */
export interface StepOf<Kind extends string> extends Citation {
  readonly kind: Kind;
}

import type { WeekPattern } from '../../analysis/weekly-patterns.js';
import type { CompiledTarget } from '../../terms/compiled-target.js';
import type { ContractPath } from '../parse/contract-issue.js';

/** The stable name of a change; a program decides by it and by the verdict, a person reads the message. */
export type ContractChangeCode =
  | 'LEVEL_ADDED'
  | 'LEVEL_REMOVED'
  | 'TARGET_ADDED'
  | 'TARGET_REMOVED'
  | 'DUE_EARLIER'
  | 'DUE_LATER'
  | 'TERMS_CHANGED';

/** What a change is to the customer. What is 'different' has no side: such as another event that starts a target. */
export type ChangeVerdict = 'better' | 'worse' | 'different';

/** Which deadlines are another, and by how much. */
export interface DeadlineChange {
  /** The share of the period's instants from which it is due earlier, or later: 0 to 1. */
  readonly share: number;
  /** By how much at least and at most, in milliseconds. */
  readonly leastMs: number;
  readonly mostMs: number;
  /** The first start from which it is the most. */
  readonly at: Date;
  /** By the day of the week and the time, those with the largest share first. */
  readonly patterns: readonly WeekPattern[];
}

/** Something that one contract says and another does not. */
export interface ContractChange {
  readonly code: ContractChangeCode;
  readonly verdict: ChangeVerdict;
  /** The key of the level. */
  readonly level: string;
  /** Null where it is about the level as a whole. */
  readonly target: string | null;
  /** The priorities that it is about; none where it is about the level as a whole. */
  readonly priorities: readonly string[];
  /** The place in the second contract; of what it has no more, the nearest that is there. */
  readonly path: ContractPath;
  readonly message: string;
  /** The clause of the target, where the contract names one. */
  readonly clause?: string;
  /** Of `DUE_EARLIER` and `DUE_LATER`. */
  readonly difference?: DeadlineChange;
}

/** What is good for the side that owes a target is bad for the other. */
export function verdictFor({ owedBy }: CompiledTarget, verdict: 'better' | 'worse'): ChangeVerdict {
  if (owedBy === 'provider') return verdict;
  return verdict === 'better' ? 'worse' : 'better';
}

/** What every change of a target says of it: its clause, where it names one. */
export function clauseOf({ source: { clause } }: CompiledTarget): Pick<ContractChange, 'clause'> {
  return clause === undefined ? {} : { clause };
}

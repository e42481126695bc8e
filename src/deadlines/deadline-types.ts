import type { ServiceLevel } from '../terms/service-level.js';
import type { Debtor } from '../terms/target-words.js';
import type { InstantInput } from '../time/instant.js';
import type { DueRange, DueTexts } from './due-types.js';
import type { RuleId } from './rules.js';
import type { AnyTarget, EventsFrom, TicketOf } from './ticket-types.js';

/** What a target comes to for a ticket. */
export interface Deadline<Until extends string = string, By extends Debtor = Debtor> extends DueTexts {
  /** The event that it is counted from, and when that happened. While none has from which it could be: the deadline from which
   * it is estimated, such as 'delivery-due', and when that is. */
  readonly startsFrom: { readonly event: string; readonly at: Date };
  /** The event that it waits for; of several, the first that the level names. */
  readonly until: Until;
  readonly owedBy: By;
  /** False for a best effort, which makes nobody late. */
  readonly binding: boolean;
  /** The rules that it follows from. */
  readonly rules: readonly RuleId[];
}

/** The priorities that a ticket may have had. */
type PriorityIn<K> = K extends { readonly priority: infer Q }
  ? Q extends readonly (infer Entry)[]
    ? Entry extends { readonly priority: infer R }
      ? R
      : never
    : Q
  : never;

/** Whether a ticket's history may change its level, so that any target may end. */
type ChangesLevel<K> = K extends { readonly priority: readonly (infer Entry)[] }
  ? Entry extends { readonly level: object }
    ? true
    : never
  : never;

/** The target of a priority, or each of several, or of all where it is not known; undefined where one has none. */
type TargetFor<X, P> = X extends { readonly from: string | readonly string[] }
  ? X
  : [P] extends [never]
    ? X[keyof X] | undefined
    : string extends P
      ? X[keyof X] | undefined
      : P extends keyof X
        ? X[P]
        : undefined;

/** Whether an event of the ticket is sure to have happened. */
type Happened<K, E> = string extends E
  ? false
  : E extends 'opened'
    ? true
    : E extends string
      ? 0 extends 1 & K
        ? false
        : [K] extends [{ readonly [F in `${E}At`]: InstantInput }]
          ? true
          : false
      : false;

/** Whether a target is sure to have a deadline; `Past` are the names through which its estimate has come. */
type Started<X, K, T, Past> = X extends { readonly from: infer From }
  ? true extends Happened<K, EventsFrom<From>>
    ? true
    : X extends { readonly projectedFrom: infer N extends string }
      ? N extends Exclude<keyof T, Past>
        ? [NullOf<TargetFor<T[N], PriorityIn<K>>, K, T, Past | N>] extends [never]
          ? true
          : false
        : false
      : false
  : false;

/** `null` where a target may have no deadline, otherwise `never`. */
type NullOf<X, K, T, Past> = X extends { readonly from: string | readonly string[] }
  ? Started<X, K, T, Past> extends true
    ? never
    : null
  : null;

type NullIn<X, K, T> = [ChangesLevel<K>] extends [never] ? NullOf<TargetFor<X, PriorityIn<K>>, K, T, never> : null;

/** The events that end a target. */
type UntilIn<X> = X extends { readonly until: infer Until } ? EventsFrom<Until> & string : never;

/** Who owes a target: the provider, unless it says otherwise or is not known. */
type DebtorIn<X> = X extends { readonly owedBy: 'customer' }
  ? 'customer'
  : string extends UntilIn<X>
    ? Debtor
    : X extends { readonly owedBy?: infer By }
      ? 'customer' extends By
        ? Debtor
        : 'provider'
      : 'provider';

/** A deadline of any of several targets. */
type DeadlineOf<X> = [X] extends [undefined] ? never : Deadline<UntilIn<X>, DebtorIn<X & {}>>;

/** An intersection or a mapped type, written out. */
type Flat<X> = X extends infer O ? { readonly [F in keyof O]: O[F] } : never;

/** The targets of a ticket, each with its deadline: null while it has not started and cannot be estimated, and where the
 * priority has no such target. */
export type Deadlines<L extends ServiceLevel = ServiceLevel, K = TicketOf<L>> = Flat<{
  readonly [N in keyof L['targets']]: DeadlineIn<L['targets'][N], K> | NullIn<L['targets'][N], K, L['targets']>;
}>;

/** Where the level may change, so may what ends a target and who owes it. */
type DeadlineIn<X, K> = [ChangesLevel<K>] extends [never] ? DeadlineOf<TargetFor<X, PriorityIn<K>>> : Deadline;

/** A deadline with its explanation. */
export interface ExplainedDeadline<Until extends string = string, By extends Debtor = Debtor, Step = unknown>
  extends Deadline<Until, By> {
  /** The steps on the way to it, in order, as data. */
  readonly steps: readonly Step[];
  /** The steps as sentences, one a line, each with its rule and what that rests on. */
  readonly text: string;
  /** What can be claimed under other interpretations. */
  readonly range: DueRange;
}

type Explained<D, Step> = D extends Deadline<infer Until, infer By> ? ExplainedDeadline<Until, By, Step> : D;

/** The targets of a ticket, each with its explained deadline, or null as in `Deadlines`. */
export type Explanations<L extends ServiceLevel = ServiceLevel, K = TicketOf<L>, Step = unknown> = Flat<{
  readonly [N in keyof L['targets']]:
    | Explained<DeadlineIn<L['targets'][N], K>, Step>
    | NullIn<L['targets'][N], K, L['targets']>;
}>;

/** What a target is that has not started. */
interface NotStarted<Until extends string, By extends Debtor> {
  readonly until: Until;
  readonly owedBy: By;
  readonly binding: boolean;
  readonly startsFrom: null;
}

/** A target that has not started. */
export interface WaitingTarget<Until extends string = string, By extends Debtor = Debtor>
  extends NotStarted<Until, By> {
  readonly state: 'waiting';
  /** Where it can be estimated, by when; otherwise null. */
  readonly dueAt: Date | null;
  readonly dueOn: string | null;
  readonly dueLocal: string | null;
}

/** A target that has ended without a start, so that nothing was owed. */
export interface UnstartedTarget<Until extends string = string, By extends Debtor = Debtor>
  extends NotStarted<Until, By> {
  readonly state: 'met';
  readonly dueAt: null;
  readonly dueOn: null;
  readonly dueLocal: null;
}

/** A target that has started. */
export interface StartedTarget<Until extends string = string, By extends Debtor = Debtor> extends Deadline<Until, By> {
  readonly state: 'running' | 'paused' | 'met' | 'breached';
}

/** One ticket's progress on one target: `W` and `S` are what a tracker adds to a target that has not started, and to one that
 * has. */
export type TrackedTarget<
  Until extends string = string,
  By extends Debtor = Debtor,
  W extends object = object,
  S extends object = object,
> = (WaitingTarget<Until, By> & W) | (UnstartedTarget<Until, By> & W) | (StartedTarget<Until, By> & S);

/** The targets of a tracked ticket: null only where its priority has no such target. */
export type TrackedTargets<
  L extends ServiceLevel = ServiceLevel,
  K = TicketOf<L>,
  W extends object = object,
  S extends object = object,
> = Flat<{ readonly [N in keyof L['targets']]: TrackedIn<L['targets'][N], K, W, S> }>;

type TrackedIn<X, K, W extends object, S extends object> = [ChangesLevel<K>] extends [never]
  ? TrackedOf<TargetFor<X, PriorityIn<K>>, W, S> | (undefined extends TargetFor<X, PriorityIn<K>> ? null : never)
  : TrackedTarget<string, Debtor, W, S> | null;

type TrackedOf<X, W extends object, S extends object> = [X] extends [undefined]
  ? never
  : TrackedTarget<UntilIn<X>, DebtorIn<X & {}>, W, S>;

/** The names of a ticket's targets: those of its level, and any where its history changes the level. */
export type TrackedNames<L extends ServiceLevel, K> = [ChangesLevel<K>] extends [never]
  ? keyof L['targets'] & string
  : string;

/** What ends a target of a level, whatever the priority. */
export type UntilOf<L extends ServiceLevel, N extends keyof L['targets']> = UntilIn<AnyTarget<L['targets'][N]>>;

import type { ServiceHours } from '../calendar/hours.js';
import type { LocalizedText } from '../language.js';
import type { PriorityChangePolicy } from './priority-change.js';
import type { Target, TargetByPriority, Targets } from './target.js';

/** What a level includes besides the replacement of hardware; `provides` of a programme has words for it, by the same id. */
export const entitlements = ['online-support', 'software-access', 'on-site-support'] as const;
export type Entitlement = (typeof entitlements)[number];

/** The keys of the service levels of the catalogue. They stand below the catalogue, because an error names them. */
export const serviceLevelIds = [
  'basic',
  'standard',
  'premier',
  'standardOnsite',
  'premiumOnsite',
  'ahb8x5',
  'ahb24x7',
  'sos8x5',
  'sos24x7',
] as const;
export type ServiceLevelId = (typeof serviceLevelIds)[number];

/**
 * Returns whether a value is the key of a level of the catalogue, such as what a column of a database has.
 *
 * @param value anything; names that every object has, such as 'toString', are not keys
 * @returns true for a key of `serviceLevels`
 * @example
 * ```ts
 * import { isServiceLevelId, serviceLevels } from 'hezo-sla';
 *
 * const row = { level: 'premier' };
 * isServiceLevelId(row.level) ? serviceLevels[row.level].ticketsOpen : null; // '24x7'
 * isServiceLevelId('toString'); // false
 * ```
 */
export function isServiceLevelId(value: unknown): value is ServiceLevelId {
  return serviceLevelIds.some((id) => id === value);
}

/** What a level has besides its id, priorities and targets. */
export interface LevelFacts {
  /** What explanations call it: in English and in Polish, or one string for both. */
  readonly name: string | LocalizedText;
  /** The law that governs it; nothing cites a law otherwise. Default: none. */
  readonly law?: 'PL' | undefined;
  /** What a change of priority does to a target that is running. Default: 'from-start'. */
  readonly priorityChange?: PriorityChangePolicy | undefined;
  /** The programmes it is sold under: for a level of the catalogue keys of `programmes`, otherwise any names. */
  readonly programmes?: readonly string[] | undefined;
  /** When tickets may be opened, where the terms say so. Not computed with: the targets have hours of their own. */
  readonly ticketsOpen?: ServiceHours | undefined;
  /** What else it includes. */
  readonly includes?: readonly Entitlement[] | undefined;
}

/** A service level, a set of named targets: plain, frozen data that JSON can carry. To change a target, spread a level. */
export interface ServiceLevel<Id extends string = string, T extends Targets = Targets, P extends string = string>
  extends LevelFacts {
  /** What reports call it. */
  readonly id: Id;
  /** The priorities it knows, the most urgent first. Default: P1 to P4. */
  readonly priorities?: readonly P[] | undefined;
  /** What it owes, by name. */
  readonly targets: T;
}

/** The priorities that a ticket under a level may have. */
export type PrioritiesIn<L> = L extends ServiceLevel<string, Targets, infer P> ? P : never;

/** The names of a level's targets. */
export type TargetName<L extends ServiceLevel = ServiceLevel> = keyof L['targets'] & string;

/** What `defineServiceLevel` reads: its targets name each other and its priorities. */
export interface LevelDefinition<Id extends string, P extends string> extends LevelFacts {
  readonly id: Id;
  readonly priorities?: readonly P[] | undefined;
  readonly targets: { readonly [name: string]: Target | TargetByPriority<NoInfer<P>> };
}

/** The type of an argument, inferred and nothing asked of it, so that what the parameter's other type refuses is refused. */
export type Seen<T> = [unknown] extends [T] ? T : unknown;

/** The targets of a level whose type is only seen. */
export type TargetsIn<L> = L extends { readonly targets: infer T extends Targets } ? T : Targets;

/** The targets that are estimated from themselves, or from one that there is not. */
type Misprojected<T> = {
  [N in keyof T]: T[N] extends { readonly projectedFrom: infer S extends string }
    ? string extends S
      ? never
      : S extends Exclude<keyof T, N>
        ? never
        : N
    : never;
}[keyof T];

/** Refuses a `projectedFrom` that names no other target, where it is written. */
export type Projecting<T> = [Misprojected<T>] extends [never]
  ? unknown
  : { readonly targets: { readonly [N in Misprojected<T>]: { readonly projectedFrom: Exclude<keyof T, N> } } };

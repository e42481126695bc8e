import type { ServiceHours } from '../../calendar/hours.js';
import type { LocalizedText } from '../../language.js';
import type { Cutoff } from '../../terms/cutoff.js';
import type { PriorityChangePolicy } from '../../terms/priority-change.js';
import type { Entitlement, ServiceLevelId } from '../../terms/service-level.js';
import type { ContractTargets } from './target-document.js';

/** A level as a contract writes it: one of the catalogue, one of a service code, one that is based on another, or one in full. */
export type ContractLevel = CatalogueContractLevel | CodeContractLevel | VariantContractLevel | FullContractLevel;

/** Where something is written. */
export interface Sourced {
  /** The clause that says so, such as '§ 4.2'. */
  readonly clause?: string | undefined;
  /** The document or the page that says so. */
  readonly source?: string | undefined;
}

/** A level of the catalogue, as it is. */
export interface CatalogueContractLevel extends Sourced {
  /** The key of the level in `serviceLevels`. */
  readonly catalogue: ServiceLevelId;
}

/** A level of a service code: it has the one target `delivery`. */
export interface CodeContractLevel extends Sourced {
  /** Hours x days x response, such as '9x5xNBD'. */
  readonly code: string;
  /** What explanations call the level. Default: the code. */
  readonly name?: string | LocalizedText | undefined;
  /** When the time of the target counts. Default: the hours that the code names, where it is 8x5, 9x5 or 24x7. */
  readonly hours?: ServiceHours | undefined;
  /** Up to when a confirmation counts on its own date. Default: null, none. */
  readonly cutoff?: Cutoff | readonly Cutoff[] | null | undefined;
  /** When the last day ends, of a code that names days: 'midnight', 'closing', 'same-time', or a local time, 'HH:MM'.
   * Default: 'midnight'. */
  readonly ends?: string | undefined;
  /** Another level of the contract, or one of the catalogue, of which the code is a variant: it has all else that the level
   * has. Default: none. */
  readonly basedOn?: string | undefined;
}

/** What a level says besides its targets. */
export interface LevelTerms extends Sourced {
  /** What deadlines and reports call the level. Default: its key among the levels. */
  readonly id?: string | undefined;
  /** The priorities that it knows, the most urgent first. Default: P1 to P4. */
  readonly priorities?: readonly string[] | undefined;
  /** The law that governs it. Default: none. */
  readonly law?: 'PL' | undefined;
  /** What a change of priority does to a target that is running. Default: 'from-start'. */
  readonly priorityChange?: PriorityChangePolicy | undefined;
  /** The names of the programmes that the level is sold under. */
  readonly programmes?: readonly string[] | undefined;
  /** When tickets may be opened. Not computed with: the targets have hours of their own. */
  readonly ticketsOpen?: ServiceHours | undefined;
  /** What else the level includes. */
  readonly includes?: readonly Entitlement[] | undefined;
}

/** A level that is based on another one: it has all that the other has, except what it says itself. */
export interface VariantContractLevel extends LevelTerms {
  /** Another level of the contract, or one of the catalogue. */
  readonly basedOn: string;
  /** What explanations call the level. Default: as the other. */
  readonly name?: string | LocalizedText | undefined;
  /** The targets that differ from those of the other level, by name; null for one that the level does not have. */
  readonly targets?: ContractTargets<null> | undefined;
}

/** A level in full. */
export interface FullContractLevel extends LevelTerms {
  /** What explanations call the level. */
  readonly name: string | LocalizedText;
  /** What the level owes, by name, in the order in which people want to read it: a target, or one for each priority. */
  readonly targets: ContractTargets;
}

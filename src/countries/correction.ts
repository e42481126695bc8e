import type { LocalizedText } from '../language.js';

/** What date-holidays does not know, or has wrong: days off, or dates that are off from a local time on; or dates on which
 * people work, which are not days off, or days of a weekend in exchange for others. */
export type Correction =
  | { readonly off: readonly string[]; readonly from?: string; readonly name: LocalizedText }
  | { readonly work: readonly string[] };

/** What people read of a correction, and no function: the build leaves it out of the code. */
interface Evidence {
  readonly why: string;
  /** The law or the announcement that says so. */
  readonly source: string;
}

/** Corrections by country, 'KR', and by its states, 'US-TX', which have those of their country too. */
export type Corrections = Readonly<Record<string, readonly (Correction & Evidence)[]>>;

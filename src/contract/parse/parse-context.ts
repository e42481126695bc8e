import type { Calendar, CalendarChanges } from '../../calendar/calendar.js';
import type { SlaError } from '../../errors.js';
import type { ContractCalendar, ContractDocument } from '../schema/contract-document.js';
import type { Flaw } from '../schema/schema-issues.js';
import type { ContractPath } from './contract-issue.js';
import type { InvalidPaths } from './invalid-paths.js';

/** Makes the calendar of a country: `countryCalendar` of hezo-sla/holidays is one. */
export type CountryResolver = (
  options: Pick<ContractCalendar, 'state' | 'timeZone' | 'include' | 'partDays'> & {
    country: string;
  } & CalendarChanges,
) => Calendar;

/** Reads what a place says; where that fails it becomes an issue, and `undefined` is the answer. `root` is what the error's own
 * name of its field begins with and the contract does not have; with null the error is about the place as a whole. */
export type Attempt = <T>(place: ContractPath, read: () => T, root?: RegExp | null) => T | undefined;

/** A contract of which some places may be other than the schema says. */
export interface ParseContext {
  readonly document: ContractDocument;
  readonly resolver: CountryResolver | undefined;
  /** Where the document is other than the schema says. */
  readonly invalid: InvalidPaths;
  readonly attempt: Attempt;
  /** Takes note of what is wrong with a place. */
  readonly report: (flaw: Flaw) => void;
  /** The same, of what the rest of the library found wrong with it. */
  readonly reportError: (error: SlaError, path: ContractPath) => void;
}

/** The parts of a list, as far as each is an object, whatever is in it; with their places. */
export function partsOf<T>(
  { invalid }: ParseContext,
  name: 'guarantees' | 'examples' | 'acknowledged',
  parts: readonly T[] | undefined,
): readonly { readonly part: T; readonly place: ContractPath }[] {
  if (!Array.isArray(parts)) return [];
  return parts.map((part: T, i) => ({ part, place: [name, i] })).filter(({ place }) => !invalid.covers(place));
}

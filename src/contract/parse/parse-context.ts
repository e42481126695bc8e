import type { Calendar, CalendarChanges } from '../../calendar/calendar.js';
import type { ContractCalendar, ContractDocument } from '../schema/contract-document.js';
import type { ContractPath } from './contract-issue.js';
import type { IssueCollector } from './issue-collector.js';

/** Makes the calendar of a country: `countryCalendar` of hezo-sla/holidays is one. */
export type CountryResolver = (
  options: Pick<ContractCalendar, 'state' | 'timeZone' | 'include' | 'partDays'> & {
    country: string;
  } & CalendarChanges,
) => Calendar;

/** A contract of which some places may be other than the schema says. */
export interface ParseContext extends Pick<IssueCollector, 'invalid' | 'attempt' | 'report' | 'reportError'> {
  readonly document: ContractDocument;
  readonly resolver: CountryResolver | undefined;
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

import type { Period } from '../../analysis/period.js';
import type { Calendar } from '../../calendar/calendar.js';
import { faceOf } from '../../calendar/calendar-face.js';
import { type Calendars, calendarsByRole } from '../../calendar/calendars.js';
import type { Interval } from '../../calendar/interval.js';
import { refuse, refuseChoice } from '../../input.js';
import type { ServiceLevel } from '../../terms/service-level.js';
import { type InstantInput, readInstant } from '../../time/instant.js';
import type { ContractDocument } from '../schema/contract-document.js';

/** Contract terms that have been read: made by `parseContract`, and by nothing else. Deeply frozen. */
export interface Contract {
  readonly name: string;
  /** The dates for which the terms hold. */
  readonly period: Period;
  /** Business days and time zone of the site. */
  readonly calendar: Calendar;
  /** Those of each role that it has a calendar for, the site's among them: for the option `calendars`. */
  readonly calendars: Readonly<Record<string, Calendar>>;
  /** Its levels by the keys that it calls them by. */
  readonly levels: Readonly<Record<string, ServiceLevel>>;
  /** What was read: a copy. */
  readonly document: ContractDocument;
  /** A level by its key, for `calculateDeadlines`. Throws `INVALID_VALUE` or `MISSING_FIELD` where there is none. */
  readonly level: (key: string) => ServiceLevel;
  /** Whether it holds at an instant: for a ticket, that of its opening, or of its first start. Throws what an instant can be
   * wrong in. */
  readonly covers: (instant: InstantInput) => boolean;
}

/** Look-alikes are refused: of a contract that was read it is known that all of it can be computed. */
const contracts = new WeakSet<object>();

/** A contract of what has been read. */
export function makeContract(
  document: ContractDocument,
  calendars: Calendars,
  { from, to }: Interval,
  levels: readonly (readonly [string, ServiceLevel])[],
): Contract {
  const byKey = Object.freeze(Object.fromEntries(levels));
  const contract = Object.freeze({
    name: document.name,
    period: document.period,
    calendar: faceOf(calendars.site),
    calendars: Object.freeze(calendarsByRole(calendars)),
    levels: byKey,
    document,
    level: (key: unknown) =>
      typeof key === 'string' && Object.hasOwn(byKey, key)
        ? byKey[key]
        : refuseChoice(key, 'level', Object.keys(byKey)),
    covers: (instant: unknown) => {
      const atMs = readInstant(instant, 'instant');
      return atMs >= from && atMs < to;
    },
  });
  contracts.add(contract);
  return contract;
}

/** A contract as a caller gives it. */
export function readContract(value: unknown, field = 'contract'): Contract {
  const known = typeof value === 'object' && value !== null && contracts.has(value);
  // What is in the set was made here.
  return known ? (value as Contract) : refuse(value, field, 'the contract that parseContract returns');
}

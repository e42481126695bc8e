import type { Calendar } from '../calendar/calendar.js';
import { refuse } from '../input.js';
import type { ServiceLevel } from '../terms/level.js';
import type { ContractDocument } from './document.js';
import type { Period } from './period.js';

/** Contract terms that have been read: made by `parseContract`, and by nothing else. Deeply frozen. */
export interface Contract {
  readonly name: string;
  /** The dates for which the terms hold. */
  readonly period: Period;
  /** Its business days and time zone. */
  readonly calendar: Calendar;
  /** Its levels by the keys that it calls them by. */
  readonly levels: Readonly<Record<string, ServiceLevel>>;
  /** What was read: a copy. */
  readonly document: ContractDocument;
  /** A level by its key, for `calculateDeadlines`. Throws `INVALID_VALUE` or `MISSING_FIELD` where there is none. */
  readonly level: (key: string) => ServiceLevel;
}

/** Look-alikes are refused: of a contract that was read it is known that all of it can be computed. */
const contracts = new WeakSet<object>();

/** A contract of what has been read. */
export function makeContract(
  document: ContractDocument,
  calendar: Calendar,
  levels: readonly (readonly [string, ServiceLevel])[],
): Contract {
  const byKey = Object.freeze(Object.fromEntries(levels));
  const contract = Object.freeze({
    name: document.name,
    period: document.period,
    calendar,
    levels: byKey,
    document,
    level: (key: unknown) =>
      typeof key === 'string' && Object.hasOwn(byKey, key)
        ? byKey[key]
        : refuse(key, 'level', `one of: ${Object.keys(byKey).join(', ')}`),
  });
  contracts.add(contract);
  return contract;
}

/** A contract as a caller gives it. */
export function readContract(value: unknown): Contract {
  const known = typeof value === 'object' && value !== null && contracts.has(value);
  // What is in the set was made here.
  return known ? (value as Contract) : refuse(value, 'contract', 'the contract that parseContract returns');
}

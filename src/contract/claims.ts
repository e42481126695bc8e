import { readPeriod } from '../analysis/period.js';
import { readPromised } from '../analysis/promised.js';
import type { Calendars } from '../calendar/calendars.js';
import type { Interval } from '../calendar/interval.js';
import { refuse } from '../input.js';
import { readLevel } from '../terms/level.js';
import type { ServiceLevel } from '../terms/service-level.js';
import { readDuration } from '../time/duration.js';
import type { Guarantee } from './document.js';
import { type Draft, partsOf } from './draft.js';
import type { ContractPath } from './issue.js';

/** More levels than a sentence can name. */
const MOST_NAMED = 20;

/** Checks that a name is one that there is. */
function checkName({ places, report }: Draft, name: string, choices: readonly string[], path: ContractPath): boolean {
  if (places.touches(path)) return false;
  if (choices.includes(name)) return true;
  const named = [...choices.slice(0, MOST_NAMED), ...(choices.length > MOST_NAMED ? ['...'] : [])];
  report({ path, kind: 'wrong-value', found: name, accepted: `one of: ${named.join(', ')}`, choices });
  return false;
}

/** Checks that a level is one that the contract has. */
export function checkReference(draft: Draft, key: string, place: ContractPath): boolean {
  return checkName(draft, key, Object.keys(Object(draft.document.levels)), [...place, 'level']);
}

/** The levels of a contract that could be read, by key. */
export type Levels = ReadonlyMap<string, ServiceLevel>;

/** Checks the guarantees: their levels, their targets, their limits, and that each is given for dates on which the contract
 * holds. */
export function readGuarantees(
  draft: Draft,
  levels: Levels,
  calendars: Pick<Calendars, 'site'> | undefined,
  whole: Interval | undefined,
): void {
  const { document, places, attempt } = draft;
  for (const { part, place } of partsOf(draft, 'guarantees', document.guarantees)) {
    readGuaranteed(draft, part, levels, place);
    if (!places.touches([...place, 'worst'])) attempt(place, () => readDuration(part.worst, 'worst', 'zero or more'));
    const { period } = part;
    if (!period || !calendars || places.touches([...place, 'period'])) continue;
    const interval = attempt(place, () => readPeriod(period.from, period.to, calendars.site, 'period'));
    if (!interval || !whole || (interval.from >= whole.from && interval.to <= whole.to)) continue;
    const accepted = `dates of the contract's own period, ${document.period.from} to ${document.period.to}`;
    attempt(place, () => refuse(`${period.from} to ${period.to}`, 'period', accepted));
  }
}

/** Checks that a guarantee is about a target that there is. */
function readGuaranteed(draft: Draft, part: Guarantee, levels: Levels, place: ContractPath): void {
  const { places, attempt } = draft;
  const level = checkReference(draft, part.level, place) ? levels.get(part.level) : undefined;
  if (!level) return;
  const compiled = readLevel(level);
  if (!checkName(draft, part.target, compiled.names, [...place, 'target'])) return;
  if (!places.touches([...place, 'priority'])) attempt(place, () => readPromised(compiled, part.target, part.priority));
}

/** Checks that what is acknowledged is about levels of the contract. */
export function readAcknowledgements(draft: Draft): void {
  for (const { part, place } of partsOf(draft, 'acknowledged', draft.document.acknowledged)) {
    if (part.level !== undefined) checkReference(draft, part.level, place);
  }
}

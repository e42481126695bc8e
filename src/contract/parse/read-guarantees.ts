import { readPeriod } from '../../analysis/period.js';
import { readPromised } from '../../analysis/promised.js';
import type { Calendars } from '../../calendar/calendars.js';
import type { Interval } from '../../calendar/interval.js';
import { refuse } from '../../input.js';
import { readLevel } from '../../terms/level.js';
import type { ServiceLevel } from '../../terms/service-level.js';
import { readDuration } from '../../time/duration.js';
import type { Guarantee } from '../schema/contract-document.js';
import type { ContractPath } from './contract-issue.js';
import { type ParseContext, partsOf } from './parse-context.js';

/** More levels than a sentence can name. */
const MOST_NAMED = 20;

/** Checks that a name is one that there is. */
function checkName(
  { invalid, report }: ParseContext,
  name: string,
  choices: readonly string[],
  path: ContractPath,
): boolean {
  if (invalid.touches(path)) return false;
  if (choices.includes(name)) return true;
  const named = [...choices.slice(0, MOST_NAMED), ...(choices.length > MOST_NAMED ? ['...'] : [])];
  report({ path, kind: 'wrong-value', found: name, accepted: `one of: ${named.join(', ')}`, choices });
  return false;
}

/** Checks that a level is one that the contract has, if it has levels. */
export function checkReference(context: ParseContext, key: string, place: ContractPath): boolean {
  const { document, invalid } = context;
  return !invalid.covers(['levels']) && checkName(context, key, Object.keys(document.levels), [...place, 'level']);
}

/** The levels of a contract that could be read, by key. */
export type Levels = ReadonlyMap<string, ServiceLevel>;

/** Checks the guarantees: their levels, their targets, their limits, and that each is given for dates on which the contract
 * holds. */
export function readGuarantees(
  context: ParseContext,
  levels: Levels,
  calendars: Pick<Calendars, 'site'> | undefined,
  whole: Interval | undefined,
): void {
  const { document, invalid, attempt } = context;
  for (const { part, place } of partsOf(context, 'guarantees', document.guarantees)) {
    readGuaranteed(context, part, levels, place);
    if (!invalid.touches([...place, 'worst'])) attempt(place, () => readDuration(part.worst, 'worst', 'zero or more'));
    const { period } = part;
    if (!period || !calendars || invalid.touches([...place, 'period'])) continue;
    const interval = attempt(place, () => readPeriod(period.from, period.to, calendars.site, 'period'));
    if (!interval || !whole || (interval.from >= whole.from && interval.to <= whole.to)) continue;
    const accepted = `dates of the contract's own period, ${document.period.from} to ${document.period.to}`;
    attempt(place, () => refuse(`${period.from} to ${period.to}`, 'period', accepted));
  }
}

/** Checks that a guarantee is about a target that there is. */
function readGuaranteed(context: ParseContext, part: Guarantee, levels: Levels, place: ContractPath): void {
  const { invalid, attempt } = context;
  const level = checkReference(context, part.level, place) ? levels.get(part.level) : undefined;
  if (!level) return;
  const compiled = readLevel(level);
  if (!checkName(context, part.target, compiled.names, [...place, 'target'])) return;
  if (!invalid.touches([...place, 'priority']))
    attempt(place, () => readPromised(compiled, part.target, part.priority));
}

/** Checks that what is acknowledged is about levels of the contract. */
export function readAcknowledgements(context: ParseContext): void {
  for (const { part, place } of partsOf(context, 'acknowledged', context.document.acknowledged)) {
    if (part.level !== undefined) checkReference(context, part.level, place);
  }
}

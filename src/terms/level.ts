import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
import { freezeDeep } from '../input.js';
import type { Priority } from './priority.js';
import { type CompiledLevel, compileLevel } from './read-level.js';
import {
  type LevelDefinition,
  type Projecting,
  type Seen,
  type ServiceLevel,
  serviceLevelIds,
  type TargetsIn,
} from './service-level.js';

/** Levels that the library itself made and froze: nothing can have changed in them. */
const compiled = new WeakMap<object, CompiledLevel>();

/** Levels of the catalogue: frozen, but compiled only when they are first used, because an import should cost little. */
const catalogue = new WeakSet<object>();

/** A level as a caller gives it, made ready. One of the library's own is only looked up; any other may have changed since
 * the last call, so it is checked each time. */
export function readLevel(value: unknown): CompiledLevel {
  const given = requireObject(value);
  const known = compiled.get(given);
  if (known) return known;
  const isCatalogue = catalogue.has(given);
  const level = compileLevel(given, isCatalogue);
  if (isCatalogue) compiled.set(given, level);
  // What a caller sees of it is the library's own, and stays what it is.
  compiled.set(level.source, level);
  return level;
}

function requireObject(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value;
  throw new SlaError('UNKNOWN_LEVEL', { given: describe(value), accepted: serviceLevelIds });
}

/** A level of the catalogue, frozen all the way down. */
export function catalogueLevel<L extends ServiceLevel>(level: L): L {
  catalogue.add(freezeDeep(level));
  return level;
}

/**
 * Validates a custom service level and freezes a copy of it.
 *
 * @param level the level's data: a level of the catalogue, spread and changed, or written out in full
 * @returns a deeply frozen copy. It is validated once, so that it is faster to use than the same data passed as it is
 * @throws {@link SlaError} `UNKNOWN_LEVEL`, `MISSING_FIELD`, `UNKNOWN_FIELD`, `INVALID_VALUE`, `CONFLICTING_FIELDS`,
 *   `INVALID_TIME`, `INVALID_DATE`, `DATE_OUT_OF_RANGE`, `INVALID_DURATION`, `NEGATIVE_DURATION`, `HOURS_OVERLAP`,
 *   `HOURS_NEVER_OPEN`
 * @example
 * ```ts
 * import { defineServiceLevel } from 'hezo-sla';
 *
 * const repair = defineServiceLevel({
 *   id: 'repair',
 *   name: 'Committed repair',
 *   targets: {
 *     response: { from: 'opened', until: 'contacted', within: { hours: 2 } },
 *     repair: { from: 'opened', until: 'repaired', hours: '8x5', businessDays: 1, ends: 'closing' },
 *   },
 * });
 * Object.keys(repair.targets); // ['response', 'repair']
 * ```
 */
export function defineServiceLevel<const Id extends string, const L, const P extends string = Priority>(
  level: LevelDefinition<Id, P> & Seen<L> & Projecting<TargetsIn<L>>,
): ServiceLevel<Id, TargetsIn<L>, P> {
  const own = compileLevel(requireObject(level));
  compiled.set(own.source, own);
  // The copy has the values it was read from, so it has their types.
  return own.source as ServiceLevel as ServiceLevel<Id, TargetsIn<L>, P>;
}

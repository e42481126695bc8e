import type { ServiceHours } from '../calendar/hours.js';
import { readHours } from '../calendar/read-hours.js';
import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
import { readChoice, reading, readList, readRecord, readText, readWholeNumber } from '../input.js';
import { type LocalizedText, readLocalizedTexts } from '../language.js';
import { type Commitment, type DeliveryCommitment, type ReadCommitment, readCommitment } from './commitment.js';
import { type CompiledCommitment, compileTargets } from './compile-targets.js';
import { mapPriorities, onceFor, type Priority, priorityIds } from './priority.js';
import {
  type CompiledTracking,
  completeTracking,
  readTrackingPolicy,
  type TrackingPolicy,
  trackingFields,
} from './tracking-policy.js';

/** What a level includes besides the replacement of hardware. */
export type Entitlement = 'online-support' | 'software-access' | 'on-site-support';

export const entitlements: readonly Entitlement[] = ['online-support', 'software-access', 'on-site-support'];

/** What a service level promises, priority by priority. */
export type Commitments<D extends DeliveryCommitment = DeliveryCommitment> = Readonly<Record<Priority, Commitment<D>>>;

/** A service level: plain, frozen data that JSON can carry. To change a promise, spread a level and change its data. */
export interface ServiceLevel<Id extends string = string, C extends Commitments = Commitments> extends TrackingPolicy {
  readonly id: Id;
  readonly name: LocalizedText;
  /** The programmes it is sold under: for a level of the catalogue keys of `programmes`, otherwise any names. */
  readonly programmes: readonly string[];
  readonly commitments: C;
  /** Calendar days in which the user sends the faulty unit back, 1 to 366 (RET-1). */
  readonly returnWithin: { readonly days: number };
  /** When tickets may be opened, where the terms say it. Not computed with: the commitments have hours of their own. */
  readonly ticketsOpen?: ServiceHours | undefined;
  readonly includes?: readonly Entitlement[] | undefined;
}

/** The milestones that a level promises. */
export type MilestoneIn<L extends ServiceLevel> = L['commitments'][Priority]['delivery']['milestone'];

/** The key of a service level of the catalogue. */
export type ServiceLevelId =
  | 'basic'
  | 'standard'
  | 'premier'
  | 'standardOnsite'
  | 'premiumOnsite'
  | 'ahb8x5'
  | 'ahb24x7'
  | 'sos8x5'
  | 'sos24x7';

/** Here, below the catalogue, because the error for a level that is not in it names its keys. */
export const serviceLevelIds: readonly ServiceLevelId[] = [
  'basic',
  'standard',
  'premier',
  'standardOnsite',
  'premiumOnsite',
  'ahb8x5',
  'ahb24x7',
  'sos8x5',
  'sos24x7',
];

/** A level as the calculator reads it. */
export interface CompiledLevel {
  readonly source: ServiceLevel;
  readonly commitments: Readonly<Record<Priority, CompiledCommitment>>;
  readonly tracking: CompiledTracking;
}

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
  const level = compile(given);
  if (catalogue.has(given)) compiled.set(given, level);
  return level;
}

function requireObject(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value;
  throw new SlaError('UNKNOWN_LEVEL', { given: describe(value), accepted: serviceLevelIds });
}

/** A level of the catalogue, frozen all the way down. */
export function catalogueLevel<const Id extends ServiceLevelId, const C extends Commitments>(
  level: ServiceLevel<Id, C>,
): ServiceLevel<Id, C> {
  catalogue.add(freezeDeep(level));
  return level;
}

/** Frozen all the way down, as far as it is not already. */
export function freezeDeep<T>(data: T): T {
  // Text, numbers and null are frozen by nature.
  if (Object.isFrozen(data)) return data;
  for (const value of Object.values(Object(data))) freezeDeep(value);
  return Object.freeze(data);
}

/** More programmes, and more of what a level includes, than anybody sells. */
const MOST_NAMES = 100;

function compile(value: object): CompiledLevel {
  return reading('level', () => {
    const given = readRecord(value, 'level', [
      'id',
      'name',
      'programmes',
      'commitments',
      'returnWithin',
      'ticketsOpen',
      'includes',
      ...trackingFields,
    ]);
    const promised = readRecord(given.commitments, 'commitments', priorityIds);
    // One that several priorities share is read and compiled once.
    const readOnce = onceFor((promise, priority) => readCommitment(promise, `commitments.${priority}`));
    const read = mapPriorities((priority) => readOnce(promised[priority], priority));
    const { days } = readRecord(given.returnWithin, 'returnWithin', ['days'], 'an object such as { days: 7 }');
    const returnDays = readWholeNumber(days, 'returnWithin.days', 1, 366);
    const policy = readTrackingPolicy(given);
    const tracking = completeTracking(policy);
    const compileOnce = onceFor((commitment: ReadCommitment) => compileTargets(commitment, returnDays, tracking));
    const commitments = mapPriorities((priority) => compileOnce(read[priority], priority));
    const source = Object.freeze({
      id: readText(given.id, 'id'),
      name: readLocalizedTexts(given.name, 'name'),
      programmes: Object.freeze(
        readList(given.programmes, 'programmes', 'a list of names', MOST_NAMES).map((name, i) =>
          readText(name, `programmes[${i}]`),
        ),
      ),
      commitments: mapPriorities((priority) => read[priority].source),
      returnWithin: Object.freeze({ days: returnDays }),
      ...readFacts(given),
      ...policy,
    });
    return Object.freeze({ source, commitments, tracking });
  });
}

function readFacts({
  ticketsOpen,
  includes,
}: Readonly<Record<string, unknown>>): Pick<ServiceLevel, 'ticketsOpen' | 'includes'> {
  const accepted = `a list of: ${entitlements.join(', ')}`;
  return {
    ...(ticketsOpen !== undefined && { ticketsOpen: readHours(ticketsOpen, 'ticketsOpen').source }),
    ...(includes !== undefined && {
      includes: Object.freeze(
        readList(includes, 'includes', accepted, MOST_NAMES).map((item, i) =>
          readChoice(item, `includes[${i}]`, entitlements),
        ),
      ),
    }),
  };
}

/**
 * A service level of one's own, checked once and frozen.
 *
 * @param level the level's data; a catalogue level, spread and changed, or written out in full
 * @returns a deeply frozen copy. The calculator recognises it, which makes it faster than the same data handed over as it is
 * @throws {@link SlaError} `UNKNOWN_LEVEL`, `MISSING_FIELD`, `UNKNOWN_FIELD`, `INVALID_VALUE`, `INVALID_TIME`,
 *   `INVALID_DATE`, `DATE_OUT_OF_RANGE`, `INVALID_DURATION`, `NEGATIVE_DURATION`, `HOURS_OVERLAP`, `HOURS_NEVER_OPEN`
 * @example
 * ```ts
 * import { defineServiceLevel, serviceLevels } from 'hezo-sla';
 *
 * const patient = defineServiceLevel({ ...serviceLevels.standard, id: 'patient', returnWithin: { days: 14 } });
 * patient.returnWithin.days; // 14
 * patient.commitments.P3.code; // '9x5xNBD'
 * ```
 */
export function defineServiceLevel<const L extends ServiceLevel>(level: L): ServiceLevel<L['id'], L['commitments']> {
  const own = compile(requireObject(level));
  compiled.set(own.source, own);
  // The copy has the values it was read from, so it has their types.
  return own.source as ServiceLevel as ServiceLevel<L['id'], L['commitments']>;
}

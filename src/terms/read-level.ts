import type { CompiledHours } from '../calendar/hours.js';
import { readHours } from '../calendar/read-hours.js';
import {
  oneOf,
  optional,
  picked,
  readItems,
  reading,
  readOptional,
  readRecord,
  readText,
  refuseAs,
  refuseOthers,
  withValues,
} from '../input.js';
import { type LocalizedText, readLocalizedText } from '../language.js';
import { readParts } from '../mistakes.js';
import { type EventFields, eventFields } from './event-order.js';
import { priorityIds } from './priority.js';
import { type PriorityChangePolicy, priorityChangePolicies } from './priority-change.js';
import { readDistinct } from './read-names.js';
import { type CompiledTargets, readTargets, type TargetsOfPriority } from './read-targets.js';
import { entitlements, type ServiceLevel } from './service-level.js';
import { allTargets } from './shared-targets.js';
import { rolesOf } from './target-roles.js';

/** A level as the engine reads it: checked, with its defaults filled in, frozen. */
export interface CompiledLevel extends EventFields {
  /** What a caller sees of it, frozen. */
  readonly source: ServiceLevel;
  readonly name: LocalizedText;
  /** The most urgent first. */
  readonly priorities: readonly string[];
  /** The names of its targets, in the order in which they were given. */
  readonly names: readonly string[];
  /** The target of each name for a priority: null where it has none, and the same object where it does not differ. A ticket
   * without a priority, where none is needed, has those of any. The record has no prototype. */
  readonly targets: (priority: string | undefined) => TargetsOfPriority;
  /** Whether a target is not the same for every priority. */
  readonly differs: (name: string) => boolean;
  /** Whether a ticket needs a priority: some target differs by it. */
  readonly needsPriority: boolean;
  readonly law: 'PL' | null;
  readonly priorityChange: PriorityChangePolicy;
  readonly ticketsOpen: CompiledHours | null;
  /** Every role of a calendar that a target or an interpretation names, each once. */
  readonly roles: readonly string[];
  /** Whether it is one of the catalogue, whose rules rest on the provider's terms. */
  readonly isCatalogue: boolean;
}

const levelFields = [
  'id',
  'name',
  'priorities',
  'targets',
  'law',
  'priorityChange',
  'programmes',
  'ticketsOpen',
  'includes',
] as const;

/** More priorities, programmes, and things that a level includes, than anybody sells. */
const MOST_NAMES = 100;

/** A level as a caller gives it: checked, copied and made ready. */
export function compileLevel(value: object, isCatalogue = false): CompiledLevel {
  return reading('level', () => {
    const record = readRecord(value, 'level');
    const given = picked(record, levelFields);
    // Where they cannot be read the targets are, whatever their priorities: for the mistakes in them.
    let known: readonly string[] | undefined;
    const read = readParts(given, '', {
      others: () => refuseOthers(record, 'level', levelFields),
      id: readText,
      name: readLocalizedText,
      priorities: (value, field) => {
        known = readOptional(value, field, readPriorities) ?? priorityIds;
        return known;
      },
      law: optional(oneOf(['PL'])),
      priorityChange: optional(oneOf(priorityChangePolicies)),
      ticketsOpen: optional(readHours),
      programmes: optional(readProgrammes),
      includes: optional(readEntitlements),
      targets: (value) => readTargets(value, known, given.law === undefined ? null : 'PL'),
    });
    const { name, priorities, law = null, priorityChange = 'from-start', ticketsOpen = null, targets } = read;
    const source = withValues({
      ...given,
      name: typeof given.name === 'string' ? given.name : name,
      priorities: given.priorities === undefined ? undefined : priorities,
      targets: targets.source,
      programmes: read.programmes,
      ticketsOpen: ticketsOpen?.source,
      includes: read.includes,
    });
    // Each field was read as that of a level.
    const level = source as unknown as ServiceLevel;
    return compiledOf(level, targets, { name, priorities, law, priorityChange, ticketsOpen }, isCatalogue);
  });
}

function compiledOf(
  source: ServiceLevel,
  { names, of, byPriority, differing }: CompiledTargets,
  read: Pick<CompiledLevel, 'name' | 'priorities' | 'law' | 'priorityChange' | 'ticketsOpen'>,
  isCatalogue: boolean,
): CompiledLevel {
  const all = allTargets(byPriority.values());
  const events = [...new Set(all.flatMap(({ from, until }) => [...from, ...until]))];
  return Object.freeze({
    ...read,
    source,
    names,
    targets: of,
    differs: (name: string) => differing.has(name),
    needsPriority: differing.size > 0,
    ...eventFields(events, isCatalogue),
    roles: Object.freeze([...new Set(all.flatMap(rolesOf))]),
    isCatalogue,
  });
}

function readPriorities(value: unknown, field: string): readonly string[] {
  const accepted = 'an array of priorities, the most urgent first';
  const names = readDistinct(value, field, accepted, readText, 'Name each priority once', MOST_NAMES);
  const from = names.indexOf('from');
  if (from < 0) return names;
  refuseAs(`${field}[${from}]`, "'from', which tells a target from targets by priority", 'another name');
}

function readProgrammes(value: unknown, field: string): readonly string[] {
  return readItems(value, field, 'an array of names', readText, MOST_NAMES);
}

function readEntitlements(value: unknown, field: string): readonly string[] {
  return readItems(value, field, `an array of: ${entitlements.join(', ')}`, oneOf(entitlements), MOST_NAMES);
}

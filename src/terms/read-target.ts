import { readHours } from '../calendar/read-hours.js';
import {
  type InputRecord,
  oneOf,
  optional,
  picked,
  readFlag,
  readOptional,
  readText,
  refuse,
  refuseConflict,
  refuseOthers,
  withValues,
} from '../input.js';
import { readParts } from '../mistakes.js';
import type { CompiledTarget } from './compiled-target.js';
import { readCutoffs } from './read-cutoff.js';
import { lengths, readLength, readWithin } from './read-length.js';
import { fieldOf, readEvents, readRole } from './read-names.js';
import type { Target, TargetField } from './target.js';
import { dayPauses, debtors, type PausePolicy, timePauses } from './target-words.js';

/** The fields of a target. */
export const targetFields: readonly TargetField[] = [
  'from',
  'until',
  'owedBy',
  'hours',
  'calendar',
  'within',
  'businessDays',
  'calendarDays',
  'cutoff',
  'afterCutoff',
  'ends',
  'lastDay',
  'projectedFrom',
  'pauses',
  'binding',
  'code',
  'clause',
  'interpretations',
];

const ownFields = /* @__PURE__ */ targetFields.filter((name) => name !== 'interpretations');

/** What a target is read in. */
export interface TargetContext {
  /** Its own name. */
  readonly name: string;
  /** The names of the level's targets. */
  readonly names: readonly string[];
  readonly law: 'PL' | null;
}

/** A target: all but its interpretations. */
export function readTarget(record: InputRecord, field: string, context: TargetContext): CompiledTarget {
  const given = picked(record, ownFields);
  return targetOf(readOwnFields(record, given, field, context), given, field, context);
}

/** The fields of a target that can be read without the others. */
function readOwnFields(record: InputRecord, given: InputRecord, field: string, { name, names }: TargetContext) {
  // A role that is not one is a mistake of its own.
  const role = typeof given.calendar === 'string' ? given.calendar : 'site';
  return readParts(given, `${field}.`, {
    others: () => refuseOthers(record, field, targetFields),
    from: readEvents,
    until: readEvents,
    // The roles of windows are read here, with the hours; `rolesOf` collects them.
    hours: (value, place) => readHours(value === undefined ? '24x7' : value, place),
    calendar: optional(readRole),
    within: optional(readWithin),
    cutoff: (value, place) => readCutoffs(value, place, role),
    projectedFrom: (value, place) => readProjection(value, place, name, names),
    owedBy: optional(oneOf(debtors)),
    binding: optional(readFlag),
    code: optional(readText),
    clause: optional(readText),
  });
}

/** The target of fields that have been read. */
function targetOf(
  parts: ReturnType<typeof readOwnFields>,
  given: InputRecord,
  field: string,
  { name, law }: TargetContext,
): CompiledTarget {
  const { from, until, hours, calendar = 'site', within, cutoff, projectedFrom } = parts;
  const { owedBy = 'provider', binding = true } = parts;
  refuseEndAtStart(from, until, field);
  const { length, copies } = readLength(given, within, field, law);
  const own = withValues({
    ...given,
    from: typeof given.from === 'string' ? given.from : from,
    until: typeof given.until === 'string' ? given.until : until,
    hours: given.hours === undefined ? undefined : hours.source,
    ...copies,
    cutoff: cutoff.source,
  });
  // Each field was read as that of a target, and its length as exactly one of the three.
  const source = own as unknown as Target;
  return Object.freeze({
    source,
    name,
    from,
    until,
    fromFields: Object.freeze(from.map(fieldOf)),
    untilFields: Object.freeze(until.map(fieldOf)),
    owedBy,
    binding,
    hours,
    calendar,
    length,
    cutoffs: cutoff.cutoffs,
    projectedFrom,
    pauses: readPauses(given, field),
    interpretations: Object.freeze([]),
  });
}

/** A target that its own start ends would be met by every ticket. */
function refuseEndAtStart(from: readonly string[], until: readonly string[], field: string): void {
  if (!from.every((event) => until.includes(event))) return;
  refuseConflict(`${field}.until`, `${field}.from`, 'Give an event that ends the target, other than its start');
}

function readProjection(value: unknown, field: string, name: string, names: readonly string[]): string | null {
  if (value === undefined) return null;
  const others = names.filter((other) => other !== name);
  const found = others.find((other) => other === value);
  return found ?? refuse(value, field, `another target of the level (${others.join(', ') || 'there is none'})`, others);
}

/** One of the policies of the target's kind of length, of which the first is the default. */
function readPauses(given: InputRecord, field: string): PausePolicy {
  const [known, others]: readonly (readonly PausePolicy[])[] =
    given.within === undefined ? [dayPauses, timePauses] : [timePauses, dayPauses];
  const isOther = others.some((policy) => policy === given.pauses && !known.includes(policy));
  const place = `${field}.pauses`;
  if (isOther)
    refuseConflict(
      place,
      `${field}.${lengths.find((length) => given[length] !== undefined)}`,
      `Give one of: ${known.join(', ')}`,
    );
  return readOptional(given.pauses, place, oneOf(known)) ?? known[0];
}

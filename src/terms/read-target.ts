import { readHours } from '../calendar/read-hours.js';
import {
  type InputRecord,
  oneOf,
  readFlag,
  readOptional,
  readText,
  refuse,
  refuseConflict,
  withValues,
} from '../input.js';
import type { CompiledTarget } from './compiled-target.js';
import { readCutoffs } from './read-cutoff.js';
import { lengths, readLength } from './read-length.js';
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

/** What a target is read in. */
export interface TargetContext {
  /** Its own name. */
  readonly name: string;
  /** The names of the level's targets. */
  readonly names: readonly string[];
  readonly law: 'PL' | null;
}

/** The fields of a target, read: all but its interpretations. */
export function readTarget(given: InputRecord, field: string, { name, names, law }: TargetContext): CompiledTarget {
  const from = readEvents(given.from, `${field}.from`);
  const until = readEvents(given.until, `${field}.until`);
  refuseEndAtStart(from, until, field);
  // The roles of windows are read here, with the hours; `rolesOf` collects them.
  const hours = readHours(given.hours === undefined ? '24x7' : given.hours, `${field}.hours`);
  const calendar = readOptional(given.calendar, `${field}.calendar`, readRole) ?? 'site';
  const { length, copies } = readLength(given, field, law);
  const cutoff = readCutoffs(given.cutoff, `${field}.cutoff`, calendar);
  const binding = readOptional(given.binding, `${field}.binding`, readFlag) ?? true;
  for (const label of ['code', 'clause']) readOptional(given[label], `${field}.${label}`, readText);
  const own = withValues({
    ...given,
    from: typeof given.from === 'string' ? given.from : from,
    until: typeof given.until === 'string' ? given.until : until,
    hours: given.hours === undefined ? undefined : hours.source,
    ...copies,
    cutoff: cutoff.source,
    interpretations: undefined,
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
    owedBy: readOptional(given.owedBy, `${field}.owedBy`, oneOf(debtors)) ?? 'provider',
    binding,
    hours,
    calendar,
    length,
    cutoffs: cutoff.cutoffs,
    projectedFrom: readProjection(given.projectedFrom, `${field}.projectedFrom`, name, names),
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
  return found ?? refuse(value, field, `another target of the level (${others.join(', ') || 'there is none'})`);
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

import { type InputRecord, readFields, readItems, readText, refuseAs, withValues } from '../input.js';
import { readLocalizedText } from '../language.js';
import type { CompiledInterpretation, CompiledTarget } from './compiled-target.js';
import type { Interpretation } from './interpretation.js';
import { mergeTarget } from './merge-target.js';
import { refuseRepeated } from './read-names.js';
import { readTarget, type TargetContext, targetFields } from './read-target.js';

/** Each is computed for every explanation. */
const MOST_INTERPRETATIONS = 16;

const shape = 'an object of { id, text, target }';

/** A target with its interpretations. */
export function withInterpretations(
  target: CompiledTarget,
  value: unknown,
  field: string,
  context: TargetContext,
): CompiledTarget {
  if (value === undefined) return target;
  const readOne = (item: unknown, place: string) => readInterpretation(item, place, target, context);
  const read = readItems(value, field, `an array; each item ${shape}`, readOne, MOST_INTERPRETATIONS);
  refuseRepeated(
    read.map(({ compiled }) => compiled.id),
    (i) => `${field}[${i}].id`,
    'Give each interpretation an id of its own',
  );
  return Object.freeze({
    ...target,
    source: Object.freeze({ ...target.source, interpretations: Object.freeze(read.map(({ source }) => source)) }),
    interpretations: Object.freeze(read.map(({ compiled }) => compiled)),
  });
}

interface ReadInterpretation {
  readonly source: Interpretation;
  readonly compiled: CompiledInterpretation;
}

function readInterpretation(
  item: unknown,
  field: string,
  target: CompiledTarget,
  context: TargetContext,
): ReadInterpretation {
  const given = readFields(item, field, ['id', 'text', 'target'], shape);
  const id = readText(given.id, `${field}.id`);
  const text = readLocalizedText(given.text, `${field}.text`);
  const at = `${field}.target`;
  const known = targetFields.filter((name) => name !== 'interpretations');
  const changes = withValues(readFields(given.target, at, known, "an object such as { hours: '24x7' }"));
  const changed = readTarget(mergeTarget(changes, Object(target.source)), at, context);
  if (termsOf(changed) === termsOf(target))
    refuseAs(at, 'the same as the target', 'the fields of it that would be different');
  return {
    source: Object.freeze({
      id,
      text: typeof given.text === 'string' ? given.text : text,
      target: sourceOf(changes, changed),
    }),
    compiled: Object.freeze({ id, text, target: changed }),
  };
}

/** What a caller sees of changes: their values as they were read, and null where a field was removed. */
function sourceOf(changes: InputRecord, changed: CompiledTarget): Interpretation['target'] {
  const read: InputRecord = Object(changed.source);
  return Object.freeze(
    Object.fromEntries(Object.keys(changes).map((name) => [name, changes[name] === null ? null : read[name]])),
  );
}

/** All of a target that somebody could be owed differently, to compare. */
function termsOf({
  from,
  until,
  owedBy,
  binding,
  hours,
  calendar,
  length,
  cutoffs,
  projectedFrom,
  pauses,
}: CompiledTarget): string {
  return JSON.stringify([from, until, owedBy, binding, hours.source, calendar, length, cutoffs, projectedFrom, pauses]);
}

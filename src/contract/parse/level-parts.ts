// The parts of a level, each read by itself, so that all of their mistakes are reported and not the first alone.
import { readHours } from '../../calendar/read-hours.js';
import type { InputRecord } from '../../input.js';
import { parseServiceCode } from '../../terms/code.js';
import { readCutoffs } from '../../terms/read-cutoff.js';
import { withInterpretations } from '../../terms/read-interpretations.js';
import { readWithin } from '../../terms/read-length.js';
import { readTarget, type TargetContext, targetFields } from '../../terms/read-target.js';
import type { CodeContractLevel } from '../schema/level-document.js';
import type { ContractPath } from './contract-issue.js';
import type { ParseContext } from './parse-context.js';

/** The terms of a target, or of one for each priority, as levels have them: without what only says where they are written. */
export function targetTerms(written: unknown): unknown {
  const given: InputRecord = Object(written);
  if (isTarget(given)) return termsOf(given);
  return Object.fromEntries(Object.entries(given).map(([priority, target]) => [priority, termsOf(Object(target))]));
}

function termsOf({ source: _, interpretations, ...terms }: InputRecord): InputRecord {
  if (!Array.isArray(interpretations)) return terms;
  return { ...terms, interpretations: interpretations.map(({ clause: _, source: __, ...other }) => other) };
}

/** Whether it is a target for every priority: no priority has that name. */
function isTarget(given: InputRecord): boolean {
  return Object.hasOwn(given, 'from');
}

/** Reports the mistakes in targets, each by itself, so that all of them are reported at once; `targets` are by name. Returns
 * whether there are none. */
export function readTargetTerms(
  context: ParseContext,
  targets: InputRecord,
  place: ContractPath,
  about: Omit<TargetContext, 'name'>,
): boolean {
  const read = Object.entries(targets).flatMap(([name, written]) => {
    const given: InputRecord = Object(written);
    const path = [...place, name];
    if (context.invalid.covers(path) || written === null) return [];
    const named = { ...about, name };
    if (isTarget(given)) return [isTargetRead(context, given, path, named)];
    // Without what every target has it is told from targets by priority by what the schema says of it.
    if (context.invalid.touches([...path, 'from'])) return [false];
    return Object.entries(given).map(([priority, target]) =>
      isTargetRead(context, Object(target), [...path, priority], named),
    );
  });
  return read.every((holds) => holds);
}

function isTargetRead(
  { invalid, attempt }: ParseContext,
  given: InputRecord,
  place: ContractPath,
  about: TargetContext,
): boolean {
  const { hours, within, cutoff, calendar = 'site' } = given;
  const parts: readonly (readonly [string, unknown, () => unknown])[] = [
    ['hours', hours, () => readHours(hours, '')],
    ['within', within, () => readWithin(within, '')],
    ['cutoff', cutoff, () => readCutoffs(cutoff, '', String(calendar))],
  ];
  const read = parts.map(([field, value, read]) => {
    const path = [...place, field];
    return !invalid.touches(path) && (value === undefined || attempt(path, read) !== undefined);
  });
  if (read.includes(false) || invalid.touches(place)) return false;
  // What is left out counts as undefined; the field that says where it is written is not of the terms.
  const terms = termsOf(given);
  const fields = Object.fromEntries(targetFields.map((field) => [field, terms[field]]));
  const target = attempt(place, () =>
    withInterpretations(readTarget(fields, '', about), fields.interpretations, 'interpretations', about),
  );
  return target !== undefined;
}

/** Whether a code can be read, and says a day where it is said when the day ends. */
export function isCodeRead(
  written: CodeContractLevel,
  place: ContractPath,
  { invalid, attempt, report }: ParseContext,
): boolean {
  const { hours } = written;
  const isBroken = invalid.touches([...place, 'code']);
  const code = isBroken ? undefined : attempt(place, () => parseServiceCode(String(written.code)));
  const areHoursRead = hours === undefined || isHoursRead(hours, [...place, 'hours'], { invalid, attempt });
  const choices = ['name', 'hours', 'cutoff', 'basedOn', 'clause', 'source'];
  if (code?.response.kind === 'hours' && 'ends' in written)
    report({ path: [...place, 'ends'], kind: 'unknown-key', found: 'ends', accepted: choices.join(', '), choices });
  return code !== undefined && areHoursRead;
}

/** Whether service hours can be read. */
export function isHoursRead(
  hours: unknown,
  place: ContractPath,
  { invalid, attempt }: Pick<ParseContext, 'invalid' | 'attempt'>,
): boolean {
  return !invalid.touches(place) && attempt(place, () => readHours(hours, '')) !== undefined;
}

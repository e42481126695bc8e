import { SlaError } from '../../errors.js';
import { reading, readList, readRecord, refuse, unreadable } from '../../input.js';
import { type ContractPath, placeText } from './contract-issue.js';

/** Deeper than any contract, and not so deep that it could fill the stack. */
const DEEPEST = 32;

/** More than any contract has, and few enough to be checked in half a second; an object that is reached by many ways, as one
 * of JavaScript can be, counts once for each. */
const MOST_VALUES = 50_000;

/** Of a list or an object: the days off of centuries. */
const MOST_PARTS = 10_000;

/** Keys that valibot leaves out of an object without a word, because in JavaScript they are dangerous. */
const REFUSED: readonly string[] = ['__proto__', 'prototype', 'constructor'];

/** Takes note of what is no data, at its place. */
type Report = (error: SlaError, path: ContractPath) => void;

/** A copy of plain data, read once, so that nothing can change it between the check and the use. What is `undefined` is not
 * there; what is not data is reported, and is not there either. Its objects have no prototype: what a program puts on that of all
 * objects is not in the contract. */
export function plainData(value: unknown, report: Report): unknown {
  let values = 0;
  const copy = (given: unknown, path: ContractPath): unknown => {
    values += 1;
    if (values > MOST_VALUES) {
      const accepted = `at most ${MOST_VALUES} values in all`;
      if (values === MOST_VALUES + 1)
        report(new SlaError('INVALID_VALUE', { field: placeText(path), given: 'one value too many', accepted }), path);
      return undefined;
    }
    if (typeof given !== 'object' || given === null) return given;
    try {
      return copyParts(given, path, report, copy);
    } catch (cause) {
      report(unreadable(placeText(path), cause), path);
      return undefined;
    }
  };
  return copy(value, []);
}

/** A list or an object, its parts copied. */
function copyParts(given: object, path: ContractPath, report: Report, copy: Copy): object {
  const field = placeText(path);
  if (path.length > DEEPEST) return refuse(given, field, `data nested at most ${DEEPEST} deep`);
  if (reading(field, () => Array.isArray(given)))
    return readList(given, field, 'a list', MOST_PARTS).map((item, i) => copy(item, [...path, i]));
  const copied = Object.create(null);
  for (const [key, item] of entriesOf(given, path, report)) copied[key] = copy(item, [...path, key]);
  return copied;
}

type Copy = (given: unknown, path: ContractPath) => unknown;

function entriesOf(value: object, path: ContractPath, report: Report): readonly (readonly [string, unknown])[] {
  const field = placeText(path);
  const record = readRecord(value, field);
  // An error, or another object with a class of its own, has what it says out of sight.
  const isPlain = reading(field, () => Object.prototype.toString.call(value)) === '[object Object]';
  if (!isPlain) return refuse(value, field, 'a plain object');
  const entries = reading(field, () => Object.entries(record));
  if (entries.length > MOST_PARTS) return refuse(value, field, `at most ${MOST_PARTS} keys`);
  return entries.filter(([key, item]) => {
    if (!REFUSED.includes(key)) return item !== undefined;
    const place = [...path, key];
    report(new SlaError('UNKNOWN_FIELD', { field: placeText(place), accepted: ['other names'] }), place);
    return false;
  });
}

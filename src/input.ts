import { describe } from './describe.js';
import { isKnownError, SlaError } from './errors.js';
import { readAll, reasonOf } from './mistakes.js';

/** Data from a caller that is known to be an object and nothing more. */
export type InputRecord = Readonly<Record<string, unknown>>;

/** An object as a caller gave it; with `known`, any other own key is refused, so that no misspelt setting is lost. */
export function readRecord(
  value: unknown,
  field: string,
  known?: readonly string[],
  accepted = 'a plain object',
): InputRecord {
  if (typeof value !== 'object' || value === null || isList(value) || hidesItsData(value))
    return refuse(value, field, accepted);
  // An object is all that InputRecord promises: every value in it is still unknown.
  const record = value as InputRecord;
  if (known) refuseOthers(record, field, known);
  return record;
}

/** Refuses each own key of an object that is not known. */
export function refuseOthers(record: InputRecord, field: string, known: readonly string[]): void {
  const strays = reading(field, () => Object.keys(record).filter((key) => !known.includes(key)));
  const refuseKey = (key: string) => (): never => {
    throw new SlaError('UNKNOWN_FIELD', { field: `${field}.${shownKey(key)}`, accepted: known });
  };
  if (strays.length > 0) readAll(strays.map(refuseKey));
}

/** As much of a key as a message shows. */
export function shownKey(key: string): string {
  return key.slice(0, 60);
}

/** More than a century of days, so more than any list here needs; a longer one would only take the memory. */
const LONGEST_LIST = 50_000;

/** A list as a caller gave it, copied, so that nothing can change it between the check and the use. */
export function readList(
  value: unknown,
  field: string,
  accepted: string,
  most: number = LONGEST_LIST,
): readonly unknown[] {
  if (!isList(value)) return refuse(value, field, accepted);
  return reading(field, () => {
    // Read once: that of a proxy may be another one the next time.
    const { length } = value;
    if (length > most) return refuse(value, field, `a list of at most ${most}`);
    return Array.from({ length }, (_, i): unknown => value[i]);
  });
}

/** The items of a list as a caller gave it, each read and told by its place. */
export function readItems<T>(
  value: unknown,
  field: string,
  accepted: string,
  read: (item: unknown, field: string) => T,
  most?: number,
): readonly T[] {
  const items = readList(value, field, accepted, most);
  return Object.freeze(readAll(items.map((item, i) => () => read(item, `${field}[${i}]`))));
}

/** What may be left out, read where it is there. */
export function readOptional<T>(
  value: unknown,
  field: string,
  read: (value: unknown, field: string) => T,
): T | undefined {
  return value === undefined ? undefined : read(value, field);
}

/** The known fields of an object that a caller gives, each read once; any other is refused. */
export function readFields(value: unknown, field: string, known: readonly string[], accepted: string): InputRecord {
  return picked(readRecord(value, field, known, accepted), known);
}

/** Some of the fields of an object, each read once. */
export function picked(given: InputRecord, fields: readonly string[]): InputRecord {
  return Object.fromEntries(fields.map((name) => [name, given[name]]));
}

/** The fields that have a value, frozen: what is undefined is as good as left out. */
export function withValues(fields: InputRecord): InputRecord {
  return Object.freeze(Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)));
}

/** A reader of what may be left out. */
export function optional<T>(
  read: (value: unknown, field: string) => T,
): (value: unknown, field: string) => T | undefined {
  return (value, field) => readOptional(value, field, read);
}

/** One of a few accepted texts. */
export function readChoice<T extends string>(value: unknown, field: string, accepted: readonly T[]): T {
  return accepted.find((choice) => choice === value) ?? refuseChoice(value, field, accepted);
}

/** A reader of one of a few accepted texts. */
export function oneOf<const T extends string>(accepted: readonly T[]): (value: unknown, field: string) => T {
  return (value, field) => readChoice(value, field, accepted);
}

/** A whole number within bounds, both of which are accepted. */
export function readWholeNumber(value: unknown, field: string, from: number, to: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to) return value;
  return refuse(value, field, `a whole number from ${from} to ${to}`);
}

/** More than any name takes; an explanation repeats the names in it, and memory has to hold it. */
export const MOST_CHARACTERS = 1000;

export const acceptedText = `a string that is not blank, of at most ${MOST_CHARACTERS} characters`;

/** A string that says something. */
export function readText(value: unknown, field: string): string {
  const isText = typeof value === 'string' && value.trim() !== '' && value.length <= MOST_CHARACTERS;
  return isText ? value : refuse(value, field, acceptedText);
}

/** True or false. */
export function readFlag(value: unknown, field: string): boolean {
  return typeof value === 'boolean' ? value : refuse(value, field, 'true or false');
}

/** The error for what is not accepted, or is not there; `choices` where few texts are. */
export function refuse(value: unknown, field: string, accepted: string, choices?: readonly string[]): never {
  if (value === undefined) throw new SlaError('MISSING_FIELD', { field, accepted });
  return refuseAs(field, describe(value), accepted, choices);
}

/** The error for what is none of a few texts. */
export function refuseChoice(value: unknown, field: string, choices: readonly string[]): never {
  return refuse(value, field, `one of: ${choices.join(', ')}`, choices);
}

/** The error for what is not accepted, in the words of whoever refuses it. */
export function refuseAs(field: string, given: string, accepted: string, choices?: readonly string[]): never {
  throw new SlaError('INVALID_VALUE', { field, given, accepted, ...(choices && { choices }) });
}

/** The error for a field that does not go with another one. */
export function refuseConflict(field: string, other: string, instead: string): never {
  throw new SlaError('CONFLICTING_FIELDS', { field, other, instead });
}

/** Runs a read of the caller's own object, whose getters and proxies may throw whatever they like. */
export function reading<T>(field: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw unreadable(field, cause);
  }
}

/** The error for what was thrown while the caller's own object was read. */
export function unreadable(field: string, cause: unknown): SlaError {
  return isKnownError(cause) ? cause : new SlaError('UNREADABLE', { field, reason: reasonOf(cause) }, { cause });
}

/** By their tags, which are the same in every realm. */
const HIDING =
  /^\[object (?:(?:Weak)?(?:Map|Set)|Promise|Date|RegExp|\w*Array(?:Buffer)?|DataView|Number|String|Boolean)\]$/;

/** Objects without keys of their own, of which reading by key would lose everything without a word. */
function hidesItsData(value: object): boolean {
  try {
    // Nearly everything is written as a literal, of which nothing more need be asked.
    if (Object.getPrototypeOf(value) === Object.prototype) return false;
    return HIDING.test(Object.prototype.toString.call(value));
  } catch {
    // A revoked proxy, which the next read will tell of.
    return false;
  }
}

/** Frozen all the way down, as far as it is not already. */
export function freezeDeep<T>(data: T): T {
  // Text, numbers and null are frozen by nature.
  if (Object.isFrozen(data)) return data;
  for (const value of Object.values(Object(data))) freezeDeep(value);
  return Object.freeze(data);
}

// Array.isArray itself throws on a revoked proxy.
function isList(value: unknown): value is unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

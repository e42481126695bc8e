import * as v from 'valibot';
import type { Schema } from './forms.js';

/** What is wrong with a value, before it is put into words. */
export interface Flaw {
  readonly path: readonly (string | number)[];
  readonly kind: 'unknown-key' | 'wrong-value';
  /** `undefined` where it is missing. */
  readonly found: unknown;
  /** What is accepted, in words. */
  readonly accepted: string;
  /** The texts that are accepted, where they are few. */
  readonly choices: readonly string[];
}

/** What a schema consists of: each kind has some of it. */
interface Structure {
  readonly message?: unknown;
  /** Of an object, a list or a record, what is in it. */
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly rest?: Schema;
  readonly item?: Schema;
  readonly value?: Schema;
  /** What may be left out, or be null. */
  readonly wrapped?: Schema;
  /** Of a few texts, or of several forms. */
  readonly options?: readonly unknown[];
  readonly meant?: (value: unknown) => Schema | undefined;
}

/** All that is wrong with a value, put into words as it is asked for; none where it is what the schema says. */
export function* flawsOf(schema: Schema, value: unknown, path: Flaw['path'] = []): Generator<Flaw, void, undefined> {
  const { issues = [] } = v.safeParse(schema, value);
  for (const issue of issues) {
    const keys = issue.path ?? [];
    const place = [...path, ...keys.map(({ key }) => (typeof key === 'number' ? key : String(key)))];
    const form = issue.type === 'union' ? schemaAt(schema, value, keys).meant?.(issue.input) : undefined;
    if (form) yield* flawsOf(form, issue.input, place);
    else yield* flawsOfIssue(schema, value, issue, keys, place);
  }
}

function flawsOfIssue(
  schema: Schema,
  value: unknown,
  { type, input, message }: v.GenericIssue,
  keys: readonly v.IssuePathItem[],
  path: Flaw['path'],
): readonly Flaw[] {
  const last = keys.at(-1);
  const { entries } = schemaAt(schema, value, keys.slice(0, -1));
  if (!entries || last?.origin !== 'key') {
    const { options = [] } = type === 'picklist' ? schemaAt(schema, value, keys) : {};
    const choices = options.filter((option) => typeof option === 'string');
    return [{ path, kind: 'wrong-value', found: input, accepted: message, choices }];
  }
  if (Object.hasOwn(entries, String(last.key))) {
    const accepted = String(structureOf(entries[String(last.key)], undefined).message);
    return [{ path, kind: 'wrong-value', found: undefined, accepted, choices: [] }];
  }
  // valibot names the first of the keys that are too many; the others may be misspelt as well.
  const choices = Object.keys(entries);
  return Object.keys(Object(last.input))
    .filter((key) => !choices.includes(key))
    .map((key) => ({
      path: [...path.slice(0, -1), key],
      kind: 'unknown-key',
      found: key,
      accepted: choices.join(', '),
      choices,
    }));
}

/** The schema of a part of a value, at the keys that lead to it. */
function schemaAt(schema: Schema, value: unknown, keys: readonly v.IssuePathItem[]): Structure {
  if (keys.length === 0) return structureOf(schema, undefined);
  const [{ key, value: part }, ...others] = keys;
  const { entries = {}, rest, item, value: ofRecord } = structureOf(schema, value);
  // Where valibot has found an issue there is a schema.
  const inner = (Object.hasOwn(entries, String(key)) ? entries[String(key)] : (rest ?? item ?? ofRecord)) as Schema;
  return schemaAt(inner, part, others);
}

/** What a schema consists of; of several forms, with a value, the one that is meant. */
function structureOf(schema: Schema, value: unknown): Structure {
  // Of what each kind of schema has, this is all that is looked at.
  const structure = schema as unknown as Structure;
  if (structure.wrapped) return structureOf(structure.wrapped, value);
  const meant = value === undefined ? undefined : structure.meant?.(value);
  return meant ? structureOf(meant, value) : structure;
}

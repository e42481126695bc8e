import * as v from 'valibot';

const ONE_OF = 'one of: ';

/** Anything that valibot checks. */
export type Schema = v.GenericSchema;

/** What an object consists of, by the words that its schema describes it with: the issue of a key that is missing or is one
 * too many has those words and no more. */
const entriesOf = new Map<string, Readonly<Record<string, Schema>>>();

/** Which one of several forms a value is meant to be, by the words that describe them all. */
const formOf = new Map<string, (value: unknown) => Schema | undefined>();

/** An object of these keys and no others. `what` names it in messages, and no other object. */
export function record<const E extends Readonly<Record<string, Schema>>>(what: string, entries: E) {
  const accepted = `${what} of { ${Object.keys(entries).join(', ')} }`;
  entriesOf.set(accepted, entries);
  // Without a prototype, because valibot goes through whatever it inherits, too.
  const own: E = Object.assign(Object.create(null), entries);
  return v.strictObject(own, accepted);
}

/** An object of these keys, and of others whose values are `rest`. `what` names it in messages, and no other object. */
export function openRecord<const E extends Readonly<Record<string, Schema>>, const R extends Schema>(
  what: string,
  entries: E,
  rest: R,
) {
  const accepted = `${what} of { ${Object.keys(entries).join(', ')}, ... }`;
  entriesOf.set(accepted, entries);
  const own: E = Object.assign(Object.create(null), entries);
  return v.objectWithRest(own, rest, accepted);
}

/** One of several forms; `pick` tells from a value that is none of them which one was meant, if any. */
export function either<const O extends readonly Schema[]>(
  accepted: string,
  options: O,
  pick: (value: unknown, options: O) => O[number] | undefined,
) {
  formOf.set(accepted, (value) => pick(value, options));
  return v.union(options, accepted);
}

/** One of a few texts. */
export function choice<const T extends readonly string[]>(accepted: T) {
  return v.picklist(accepted, ONE_OF + accepted.join(', '));
}

/** A text of a certain form, and, where the form is not enough, one that `holds`. */
export function text(accepted: string, form: RegExp, holds: (text: string) => boolean = () => true) {
  return v.pipe(v.string(accepted), v.regex(form, accepted), v.check(holds, accepted));
}

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

/** All that is wrong with a value, put into words as it is asked for; none where it is what the schema says. */
export function* flawsOf(schema: Schema, value: unknown, path: Flaw['path'] = []): Generator<Flaw, void, undefined> {
  const { issues = [] } = v.safeParse(schema, value);
  for (const issue of issues) {
    const place = [...path, ...keysOf(issue)];
    const form = issue.type === 'union' ? formOf.get(issue.message)?.(issue.input) : undefined;
    if (form) yield* flawsOf(form, issue.input, place);
    else yield* flawsOfIssue(issue, place);
  }
}

function flawsOfIssue(issue: v.GenericIssue, path: Flaw['path']): readonly Flaw[] {
  const entries = entriesOf.get(issue.message);
  const last = issue.path?.at(-1);
  if (!entries || last?.origin !== 'key') {
    return [
      { path, kind: 'wrong-value', found: issue.input, accepted: issue.message, choices: choicesIn(issue.message) },
    ];
  }
  const schema = Object.hasOwn(entries, String(last.key)) ? entries[String(last.key)] : undefined;
  if (schema) {
    const accepted = String(v.safeParse(schema, undefined).issues?.[0].message);
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

function keysOf({ path }: v.GenericIssue): Flaw['path'] {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** The texts that are accepted, as `choice` writes them. */
export function choicesIn(accepted: string): readonly string[] {
  return accepted.startsWith(ONE_OF) ? accepted.slice(ONE_OF.length).split(', ') : [];
}

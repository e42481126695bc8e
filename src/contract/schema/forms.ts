import * as v from 'valibot';

/** Anything that valibot checks. */
export type Schema = v.GenericSchema;

/** An object of these keys and no others. `what` names it in messages. */
export function record<const E extends Readonly<Record<string, Schema>>>(what: string, entries: E) {
  // Without a prototype, because valibot goes through whatever it inherits, too.
  const own: E = Object.assign(Object.create(null), entries);
  return notList(v.strictObject(own, `${what} of { ${Object.keys(entries).join(', ')} }`));
}

/** An object of these keys, and of others whose values are `rest`. `what` names it in messages. */
export function openRecord<const E extends Readonly<Record<string, Schema>>, const R extends Schema>(
  what: string,
  entries: E,
  rest: R,
) {
  const own: E = Object.assign(Object.create(null), entries);
  return notList(v.objectWithRest(own, rest, `${what} of { ${Object.keys(entries).join(', ')}, ... }`));
}

/** An object whose keys are `key` and whose values are `value`. */
export function recordOf<K extends v.BaseSchema<string, string, v.BaseIssue<unknown>>, const V extends Schema>(
  key: K,
  value: V,
  accepted: string,
) {
  return notList(v.record(key, value, accepted));
}

/** The schema of an object; valibot takes a list for one whose keys are numbers, and for what lists inherit. */
function notList<S extends Schema>(schema: S): S {
  return {
    ...schema,
    '~run'(dataset, config) {
      // No form of an object is null.
      const { value } = dataset;
      if (!Array.isArray(value)) return schema['~run'](dataset, config);
      const read = schema['~run']({ value: null }, config);
      read.issues?.forEach((issue) => {
        Object.assign(issue, { input: value });
      });
      return read;
    },
  };
}

/** One of several forms; `pick` tells from a value that is none of them which one was meant, if any. */
export function either<const O extends readonly Schema[]>(
  accepted: string,
  options: O,
  pick: (value: unknown, options: O) => O[number] | undefined,
) {
  return { ...v.union(options, accepted), meant: (value: unknown): Schema | undefined => pick(value, options) };
}

/** One of a few texts. */
export function choice<const T extends readonly string[]>(accepted: T) {
  return v.picklist(accepted, `one of: ${accepted.join(', ')}`);
}

/** The fields with schemas that accept null and nothing as well. */
export function nullish<E extends v.ObjectEntries>(entries: E) {
  // Each name has the schema of that name.
  return wrapped(entries, v.nullish) as { readonly [K in keyof E]: v.NullishSchema<E[K], undefined> };
}

/** The fields with schemas that accept nothing as well. */
export function optional<E extends v.ObjectEntries>(entries: E) {
  // Each name has the schema of that name.
  return wrapped(entries, v.optional) as { readonly [K in keyof E]: v.OptionalSchema<E[K], undefined> };
}

function wrapped(entries: v.ObjectEntries, wrap: (schema: v.ObjectEntries[string]) => Schema) {
  return Object.fromEntries(Object.entries(entries).map(([name, schema]) => [name, wrap(schema)]));
}

/** The source of a form, or of one of a few words in its place. */
export function orOneOf({ source }: RegExp, words: readonly string[]): string {
  // Without the anchors, which every form has.
  return `^(?:${[source.slice(1, -1), ...words].join('|')})$`;
}

/** Returns the schema of a string that matches `form` and passes `holds`. */
export function text(accepted: string, form: RegExp, holds: (text: string) => boolean = () => true) {
  return v.pipe(v.string(accepted), v.regex(form, accepted), v.check(holds, accepted));
}

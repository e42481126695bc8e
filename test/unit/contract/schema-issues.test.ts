// Mistakes are looked up in the schema, never in its wording.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { nearest } from '../../../src/contract/schema/did-you-mean.js';
import { choice, either, openRecord, record, type Schema } from '../../../src/contract/schema/forms.js';
import { flawsOf } from '../../../src/contract/schema/schema-issues.js';

const found = (schema: Schema, value: unknown) =>
  [...flawsOf(schema, value)].map(({ path, kind, choices }) => `${path.join('.')} ${kind} ${choices.join('|')}`);
const worded = 'the same words';
const isObject = (value: unknown) => typeof value === 'object' && value !== null;

test('objects with the same description have their own keys', () => {
  const [one, other] = [
    record(worded, { a: v.optional(choice(['x'])) }),
    record(worded, { a: v.optional(choice(['y'])) }),
  ];
  const both = record('both', { one, other: v.array(other) });
  expect(found(both, { one: { a: 'z' }, other: [{ a: 'z' }] })).toEqual([
    'one.a wrong-value x',
    'other.0.a wrong-value y',
  ]);
});

test('unions with the same description are told apart', () => {
  const form = (key: string, text: string) =>
    either(worded, [v.null(), record(worded, { [key]: choice([text]) })], (value, [, object]) =>
      isObject(value) ? object : undefined,
    );
  const both = record('both', { one: form('a', 'x'), other: v.record(v.string(), form('b', 'y')) });
  const value = { one: { b: 'x' }, other: { first: { b: 'x' }, second: null } };
  expect(found(both, value)).toEqual(['one.a wrong-value ', 'one.b unknown-key a', 'other.first.b wrong-value y']);
});

test('texts with a comma in them are choices as they are', () => {
  expect(found(record('a', { hours: choice(['8, on weekdays', '24']) }), { hours: '8' })).toEqual([
    'hours wrong-value 8, on weekdays|24',
  ]);
});

test('what else an open object has is known by its own form', () => {
  const open = openRecord('open', { id: v.string('a text') }, v.nullable(choice(['x', 'y'])));
  expect(found(v.array(open), [{ id: 'a', other: 'z' }])).toEqual(['0.other wrong-value x|y']);
});

test('a misspelling is looked for among some hundreds of names, and not among more', () => {
  const names = Array.from({ length: 499 }, (_, i) => `${i}`);
  expect(nearest('delivry', [...names, 'delivery'])).toBe('delivery');
  expect(nearest('delivry', [...names, 'delivery', 'return'])).toBeNull();
});

// The JSON Schema that editors read, generated from the schema that the parser uses and the doc comments of the published
// types; `npm run generate:contract-schema` writes it anew.
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { contractSchema, namedSchemas } from '../src/contract/schema.js';
import { withDocComments } from './doc-comments.js';

const documentTypes = fileURLToPath(new URL('../src/contract/document.ts', import.meta.url));

const written = toJsonSchema(contractSchema, {
  target: 'draft-07',
  definitions: namedSchemas,
  errorMode: 'ignore',
  overrideSchema: ({ valibotSchema, jsonSchema }) =>
    'message' in valibotSchema && typeof valibotSchema.message === 'string' && !jsonSchema.$ref
      ? { description: valibotSchema.message, ...jsonSchema }
      : undefined,
});
/** What JSON Schema cannot say, that a date exists, is left to the parser. */
const generated = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://unpkg.com/hezo-sla/contract.schema.json',
  title: 'Contract terms for hezo-sla',
  ...withDocComments(written, documentTypes, 'ContractDocument'),
  anyOf: [{ required: ['country'] }, { required: ['holidays'] }],
};

test('contract.schema.json is what the schema of the parser says', async () => {
  await expect(`${JSON.stringify(generated, null, 2)}\n`).toMatchFileSnapshot('../contract.schema.json');
});

interface Property {
  readonly place: string;
  readonly description: string | undefined;
}

/** Every property, with its description. */
function propertiesOf(value: unknown, place: string): Property[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => propertiesOf(item, `${place}.${i}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const below = propertiesOf(part, key === 'properties' ? place : `${place}.${key}`);
    if (key !== 'properties') return below;
    const own = Object.entries<{ description?: string }>(part).map(([name, { description }]) => {
      return { place: `${place}.${name}`, description };
    });
    return [...own, ...below];
  });
}

test('every property is described for the place where it is', () => {
  const properties = propertiesOf(generated, '');
  expect(properties.length).toBeGreaterThan(80);
  expect(properties.filter(({ description }) => !description)).toEqual([]);
  const at = (place: string) => properties.find((property) => property.place === place)?.description;
  const hours = ['.$defs.commitment.hours', '.$defs.duration.hours'].map(at);
  const codes = ['.$defs.level.anyOf.1.code', '.$defs.commitment.code', '.acknowledged.items.code'].map(at);
  const reactions = ['.$defs.commitment.reaction', '.examples.items.expect.reaction'].map(at);
  const periods = ['.period', '.guarantees.items.period'].map(at);
  for (const found of [hours, codes, reactions, periods]) {
    expect(found).not.toContain(undefined);
    expect(new Set(found).size).toBe(found.length);
  }
});

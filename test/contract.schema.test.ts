// The JSON Schema that editors read, generated from the schema that the parser uses; `npm run generate:contract-schema`
// writes it anew.
import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { contractSchema, namedSchemas } from '../src/contract/schema.js';

/** Editors show the words with which the parser says what it accepts. What JSON Schema cannot say, that a date exists, is left
 * to the parser. */
const generated = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'https://unpkg.com/hezo-sla/contract.schema.json',
  title: 'Contract terms for hezo-sla',
  ...toJsonSchema(contractSchema, {
    target: 'draft-07',
    definitions: namedSchemas,
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      'message' in valibotSchema && typeof valibotSchema.message === 'string' && !jsonSchema.$ref
        ? { description: valibotSchema.message, ...jsonSchema }
        : undefined,
  }),
};

test('contract.schema.json is what the schema of the parser says', async () => {
  await expect(`${JSON.stringify(generated, null, 2)}\n`).toMatchFileSnapshot('../contract.schema.json');
});

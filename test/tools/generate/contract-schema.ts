// The JSON Schema that editors read, made by the build of the schema that the parser uses and the doc comments of the published
// types.
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { documentSchema, namedSchemas } from '../../../src/contract/schema/contract-schema.js';
import { withDocComments } from './doc-comments.js';

/** The types that the doc comments are taken from. */
const documentTypes = fileURLToPath(new URL('../../../src/contract/schema/contract-document.ts', import.meta.url));

/** Returns the JSON Schema of a contract document. What JSON Schema cannot say, that a date exists, is left to the parser. */
export function contractJsonSchema(): object {
  const written = toJsonSchema(documentSchema, {
    target: 'draft-07',
    definitions: namedSchemas,
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      'message' in valibotSchema && typeof valibotSchema.message === 'string' && !jsonSchema.$ref
        ? { description: valibotSchema.message, ...jsonSchema }
        : undefined,
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://unpkg.com/hezo-sla/dist/contract.schema.json',
    title: 'Contract terms for hezo-sla',
    ...withDocComments(written, documentTypes, 'ContractDocument'),
    anyOf: [{ required: ['country'] }, { required: ['holidays'] }],
  };
}

/** Returns that schema as the text of its file. */
export const contractSchemaText = (): string => `${JSON.stringify(contractJsonSchema(), null, 2)}\n`;

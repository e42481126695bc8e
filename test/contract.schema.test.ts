// The JSON Schema that editors read, generated from the schema that the parser uses; `npm run generate:contract-schema`
// writes it anew.
import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { contractSchema, namedSchemas } from '../src/contract/schema.js';

/** What the keys mean, for whoever writes a contract; the words with which the parser says what it accepts tell the form. */
const meanings: Readonly<Record<string, string>> = {
  period: 'The local dates for which it holds, both included.',
  timeZone: "The IANA time zone of all local times, such as 'Europe/Warsaw'. Needed with holidays; a country has one.",
  country: 'Whose days off: an ISO 3166-1 code. PL is built in; others need date-holidays.',
  state: 'A state or region of the country, as date-holidays names it.',
  holidays: 'The days off, in place of a country.',
  weekend: 'The days of the week that are no business days; Saturday and Sunday unless given.',
  extraHolidays: 'More days off.',
  extraBusinessDays: 'Dates that are business days, whatever the weekend and the holidays say.',
  levels: 'The service levels, by the names that the contract gives them.',
  catalogue: 'A level of the catalogue, as it is.',
  code: 'Hours x days x response: NBD, SBD, 3BD, NCD or so many hours; then -S for dispatch, y for presence on site.',
  hours: 'When the service is open and clocks run.',
  onHolidays: 'Whether the weekly windows hold on days off too.',
  exceptions: 'The windows of single dates, in place of the weekly ones; [] for none.',
  reaction: 'Service time from the opening of a ticket to the contact of an engineer.',
  cutoff: 'The local time after which a confirmation counts as one of the next day; null for none.',
  inclusive: 'Whether the cutoff itself is still in time (until) or already late (before).',
  businessDays: 'Due on the n-th business day after the confirmation: 1 for the next.',
  dayEnds: 'Whether the day that is promised ends at midnight or when the service closes.',
  milestone: 'What has to have happened: the dispatch, the delivery, or an engineer on site.',
  returnWithin: 'Calendar days in which the customer sends the faulty unit back; 7 unless given.',
  otherReadings: 'What the promise would be if the terms were read otherwise; explained, not computed with.',
  guarantees: 'How long it may take at most, over every instant of the period.',
  worst: 'The longest time, elapsed, from the event to the deadline.',
  clock: 'reaction: from the opening; delivery: from the confirmation; return: from the delivery.',
  examples: 'Tickets, and the deadlines that they have to have.',
  expect: 'A local date, an instant with its offset, or null for no deadline.',
  acknowledged: 'Warnings that are known, with the reason why they are accepted.',
};

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema with the meanings of its properties; beside a reference nothing else is read, so that is wrapped. */
function withMeanings(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withMeanings);
  if (!isNode(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key !== 'properties' || !isNode(value)) return [key, withMeanings(value)];
      const properties = Object.entries(value).map(([name, property]) => {
        const [written, description] = [withMeanings(property), meanings[name]];
        if (description === undefined || !isNode(written)) return [name, written];
        return [name, '$ref' in written ? { description, allOf: [written] } : { ...written, description }];
      });
      return [key, Object.fromEntries(properties)];
    }),
  );
}

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
  ...(withMeanings(written) as object),
  anyOf: [{ required: ['country'] }, { required: ['holidays'] }],
};

test('contract.schema.json is what the schema of the parser says', async () => {
  await expect(`${JSON.stringify(generated, null, 2)}\n`).toMatchFileSnapshot('../contract.schema.json');
});

test('every meaning is that of a key', () => {
  const text = JSON.stringify(written);
  expect(Object.keys(meanings).filter((key) => !text.includes(`"${key}":`))).toEqual([]);
});

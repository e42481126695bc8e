// The JSON Schema that the build puts into dist, with the white space that a person needs.
import { expect, test } from 'vitest';
import { contractJsonSchema, contractSchemaText } from '../tools/generate/contract-schema.js';

test('contract.schema.json has what parseContract accepts, as the published types describe it', async () => {
  await expect(contractSchemaText()).toMatchFileSnapshot('contract.schema.json');
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

test('every property has a description that fits its place', () => {
  const properties = propertiesOf(contractJsonSchema(), '');
  expect(properties.length).toBeGreaterThan(80);
  expect(properties.filter(({ description }) => !description)).toEqual([]);
  const at = (place: string) => properties.find((property) => property.place === place)?.description;
  const hours = ['.$defs.target.hours', '.$defs.duration.hours'].map(at);
  const codes = ['.$defs.level.anyOf.1.code', '.$defs.target.code', '.acknowledged.items.code'].map(at);
  const calendars = ['.calendars', '.$defs.target.calendar'].map(at);
  const periods = ['.period', '.guarantees.items.period'].map(at);
  for (const found of [hours, codes, calendars, periods]) {
    expect(found).not.toContain(undefined);
    expect(new Set(found).size).toBe(found.length);
  }
});

// The contracts of vendors in examples/contracts, and what each of them shows, as its data says it.
import { readdirSync, readFileSync } from 'node:fs';
import type { ContractDocument } from 'hezo-sla/contract';

const folder = new URL('../../examples/contracts/', import.meta.url);

export const vendorFiles = readdirSync(folder).filter((file) => file.endsWith('.json'));
export const vendorTerms = (file: string): ContractDocument => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

/** A value in a document, and the keys that lead to it. */
interface Place {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** Every value of a document, itself included. */
export function placesIn(value: unknown, path: readonly string[] = []): Place[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [{ path, value }, ...inside.flatMap(([key, item]) => placesIn(item, [...path, key]))];
}

/** The places of its targets, by level: those with a `from` and an `until`. */
export const targetPlaces = ({ levels }: ContractDocument): Place[] =>
  placesIn(levels, ['levels']).filter(
    ({ value, path }) => Object.hasOwn(Object(value), 'until') && !path.includes('interpretations'),
  );

type Term = (places: readonly Place[], document: ContractDocument) => boolean;
const has =
  (key: string, holds: (value: unknown, path: readonly string[]) => boolean = () => true): Term =>
  (places) =>
    places.some(({ path, value }) => path.at(-1) === key && path.length > 1 && holds(value, path));
const isList = (value: unknown): boolean => Array.isArray(value);

/** What contracts can show, and how to tell that one does. */
const terms: readonly (readonly [shown: string, is: Term])[] = [
  ['levels that are service codes', has('code', (_, path) => path.length === 3)],
  ['a level based on another', has('basedOn')],
  ['priorities of its own', has('priorities', (value) => isList(value) && Object(value).length > 1)],
  ['hours of its own', has('weekly')],
  ['business days', has('businessDays', (days) => days !== 0)],
  ['the same business day', has('businessDays', (days) => days === 0)],
  ['calendar days', has('calendarDays')],
  ['a cutoff', has('cutoff', (value) => value !== null)],
  ['days in place of hours after a cutoff', has('afterCutoff')],
  ['a day that ends before midnight', has('ends', (end) => end !== 'midnight')],
  ['one of several events as the start', has('from', isList)],
  ['an estimate', has('projectedFrom')],
  ['what the customer owes', has('owedBy', (debtor) => debtor === 'customer')],
  ['best effort', has('binding', (binding) => binding === false)],
  ['another interpretation', has('interpretations')],
  ['calendars by role', (_, { calendars }) => calendars !== undefined],
  ['days off of its own', has('extraHolidays', isList)],
  ['extra business days', (_, { extraBusinessDays }) => extraBusinessDays !== undefined],
  [
    'a weekend of its own',
    (_, { weekend, calendars = {} }) => [{ weekend }, ...Object.values(calendars)].some((one) => one.weekend),
  ],
  ['a pause', has('pauses', isList)],
  ['a change of priority', (places) => places.some(({ path, value }) => path.at(-1) === 'priority' && isList(value))],
];

/** What a contract shows. */
export function shownIn(document: ContractDocument): readonly string[] {
  const places = placesIn(document);
  return terms.filter(([, is]) => is(places, document)).map(([shown]) => shown);
}

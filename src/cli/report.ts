import type { Period } from '../analysis/period.js';
import { checkContract } from '../contract/check/check-contract.js';
import type { Finding } from '../contract/check/finding.js';
import type { Contract } from '../contract/parse/contract.js';
import { type ContractIssue, type ContractPath, placeText } from '../contract/parse/contract-issue.js';
import type { CountryResolver } from '../contract/parse/parse-context.js';
import { parseContract } from '../contract/parse/parse-contract.js';
import type { Severity } from '../contract/schema/finding-codes.js';
import { SlaError } from '../errors.js';
import { reasonOf } from '../input.js';
import { type JsonSource, type Lines, linesOf, type Position, readJson, readText } from './source.js';

/** Something that was found in a file. */
export interface Entry extends Position {
  readonly severity: Severity;
  readonly code: string;
  /** Where in the contract, as messages write it; empty for the file as a whole. */
  readonly place: string;
  readonly message: string;
  /** The same as data. */
  readonly path: ContractPath;
  readonly clause?: string;
  readonly explanation?: string;
  readonly acknowledged?: string;
  /** What a finding and an issue have besides: an event from which it shows; what was found, what is accepted. */
  readonly at?: Date;
  readonly found?: string;
  readonly accepted?: string;
  readonly didYouMean?: string;
}

/** What is said of an entry below its message: the clause that it is about, and why it is accepted. */
export function asides({ clause, acknowledged }: Entry): readonly string[] {
  return [
    ...(clause === undefined ? [] : [`Clause: ${clause}`]),
    ...(acknowledged === undefined ? [] : [`Acknowledged: ${acknowledged}`]),
  ];
}

/** The explanation of an entry, in lines; none where it has none. */
export function reasonsOf({ explanation }: Entry): readonly string[] {
  return explanation === undefined ? [] : explanation.split('\n');
}

/** Something that was checked, and what was found; it fails where one of the entries is an error. */
export interface Case {
  readonly group: 'file' | 'terms' | 'level' | 'guarantee' | 'example';
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** What was checked of a file. */
export interface FileReport {
  readonly file: string;
  /** The contract's name; null where it could not be read. */
  readonly contract: string | null;
  readonly period: Period | null;
  /** Whether the file itself could be read, whatever it says, and so could the days off of its country. */
  readonly readable: boolean;
  readonly cases: readonly Case[];
  /** Its lines, as far as it could be read. */
  readonly lineOf: Lines['lineOf'];
}

/** Whether a case holds. */
export function holds({ entries }: Case): boolean {
  return entries.every(({ severity }) => severity !== 'error');
}

/** A contract from a file, and where in it everything is; or a report of why there is none. */
type ReadFile =
  | { readonly contract: Contract; readonly source: JsonSource; readonly lineOf: Lines['lineOf'] }
  | { readonly failed: FileReport };

/** Reads a file of contract terms. */
export async function readContractFile(file: string): Promise<ReadFile> {
  const text = readText(file);
  const lines = typeof text === 'string' ? linesOf(text) : undefined;
  const source = typeof text === 'string' ? readJson(text, lines) : [text];
  const lineOf: Lines['lineOf'] = (line) => lines?.lineOf(line);
  const unread = { file, contract: null, period: null, readable: lines !== undefined, lineOf };
  if (!('value' in source)) {
    const entries = source.map((problem): Entry => ({ severity: 'error', place: '', path: [], ...problem }));
    return { failed: { ...unread, cases: [{ group: 'file', name: 'The file', entries }] } };
  }
  const { path, resolver } = await resolverFor(source.value);
  if (typeof resolver === 'string') {
    const found = { code: 'COUNTRY_NOT_AVAILABLE', path, place: placeText(path), message: resolver };
    const entry: Entry = { severity: 'error', ...found, ...source.locate(path) };
    const cases: readonly Case[] = [{ group: 'file', name: 'The contract can be read', entries: [entry] }];
    return { failed: { ...unread, readable: false, cases } };
  }
  const parsed = parseContract(source.value, { countryCalendar: resolver });
  if (!parsed.ok) {
    const entries = parsed.issues.map((issue) => entryOf({ severity: 'error', ...issue }, source));
    return {
      failed: { ...unread, cases: [{ group: 'file', name: 'The contract can be read', entries: inOrder(entries) }] },
    };
  }
  return { contract: parsed.contract, source, lineOf };
}

/** Checks a file of contract terms. */
export async function reportOf(file: string, period: Period | undefined): Promise<FileReport> {
  const read = await readContractFile(file);
  if ('failed' in read) return read.failed;
  const { contract, source, lineOf } = read;
  const cases = checkedCases(contract, period, source);
  return { file, contract: contract.name, period: period ?? contract.period, readable: true, cases, lineOf };
}

/** The place of the first country other than Poland, of the site or of a role; undefined where there is none. */
function placeOfCountry(contract: unknown): ContractPath | undefined {
  const roles = Object.entries(Object(Object(contract).calendars));
  const calendars = [
    { place: [], terms: contract },
    ...roles.map(([role, terms]) => ({ place: ['calendars', role], terms })),
  ];
  const other = calendars.find(({ terms }) => {
    const { country } = Object(terms);
    return typeof country === 'string' && country.toUpperCase() !== 'PL';
  });
  return other && [...other.place, 'country'];
}

/** date-holidays takes its time to load, so it is loaded only for the contracts that need it. */
async function resolverFor(contract: unknown) {
  const path = placeOfCountry(contract);
  return { path: path ?? [], resolver: path && (await loadResolver()) };
}

/** A string says why it could not be loaded. */
async function loadResolver(): Promise<CountryResolver | string> {
  try {
    return (await import('../holidays.js')).countryCalendar;
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND';
    return isMissing
      ? 'Countries other than Poland need the package date-holidays, which is not installed, or not completely. Install it with: npm install date-holidays.'
      : `Countries other than Poland need the package date-holidays, which is installed and fails to load: ${reasonOf(cause)}.`;
  }
}

function entryOf(found: Finding | (ContractIssue & Pick<Entry, 'severity'>), source: JsonSource): Entry {
  const { code, path } = found;
  // A field that should not be there is the mistake itself; anything else is wrong in what it says.
  const position = code === 'UNKNOWN_FIELD' ? source.locateKey(path) : source.locate(path);
  return { ...position, place: path.length > 0 ? placeText(path) : '', ...found };
}

/** By where they are in the file. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** A period beyond the contract's own may be one in which not all of it can be computed. */
function checkedCases(contract: Contract, period: Period | undefined, source: JsonSource): readonly Case[] {
  try {
    return casesOf(contract, period, source);
  } catch (cause) {
    if (!(cause instanceof SlaError)) throw cause;
    const { code, message } = cause;
    const entry: Entry = { severity: 'error', code, path: [], place: '', message, ...source.locate([]) };
    return [{ group: 'terms', name: 'The terms as a whole', entries: [entry] }];
  }
}

function casesOf(contract: Contract, period: Period | undefined, source: JsonSource): readonly Case[] {
  const found = checkContract(contract, period).map((entry) => entryOf(entry, source));
  const below = (...place: ContractPath): readonly Entry[] =>
    inOrder(found.filter(({ path }) => place.every((key, i) => key === path[i])));
  const parts = ['levels', 'guarantees', 'examples'];
  const general = found.filter(({ path }) => !parts.includes(String(path[0])));
  return [
    { group: 'file', name: 'The contract can be read', entries: [] },
    { group: 'terms', name: 'The terms as a whole', entries: inOrder(general) },
    ...Object.keys(contract.levels).map((key): Case => ({ group: 'level', name: key, entries: below('levels', key) })),
    // By their places, because CI systems know a case by its name, and two may be about the same.
    ...(contract.document.guarantees ?? []).map(({ level, priority, target }, i): Case => {
      const of = priority === undefined ? level : `${level}, ${priority}`;
      const name = `guarantees[${i}]: ${target} of ${of}`;
      return { group: 'guarantee', name, entries: below('guarantees', i) };
    }),
    ...(contract.document.examples ?? []).map(({ name = 'an example' }, i): Case => {
      return { group: 'example', name: `examples[${i}]: ${name}`, entries: below('examples', i) };
    }),
  ];
}

import type { Period } from '../analysis/period.js';
import type { Contract } from '../contract/parse/contract.js';
import { type ContractPath, placeText } from '../contract/parse/contract-issue.js';
import type { CountryResolver } from '../contract/parse/parse-context.js';
import { parseContract } from '../contract/parse/parse-contract.js';
import { reasonOf } from '../mistakes.js';
import { type Case, type Entry, entryOf, type FileReport, inOrder } from './report.js';
import type { ReportWords } from './report-words.js';
import { type JsonSource, type Lines, linesOf, readJson, readText } from './source.js';

/** A contract or a report of why there is none. */
type ReadFile = SourceContract | { readonly failed: FileReport };

/** A contract from a file, and where in it everything is. */
export interface SourceContract {
  readonly contract: Contract;
  readonly source: JsonSource;
  readonly lineOf: Lines['lineOf'];
}

/** Reads a file of contract terms. */
export async function readContractFile(file: string, words: ReportWords): Promise<ReadFile> {
  const text = readText(file);
  const lines = typeof text === 'string' ? linesOf(text) : undefined;
  const source = typeof text === 'string' ? readJson(text, lines) : [text];
  const lineOf: Lines['lineOf'] = (line) => lines?.lineOf(line);
  const unread = { file, contract: null, period: null, readable: lines !== undefined, held: 'checks', lineOf } as const;
  if (!('value' in source)) {
    const entries = source.map((problem): Entry => ({ severity: 'error', place: '', path: [], ...problem }));
    return { failed: { ...unread, cases: [{ group: 'file', name: words.file, entries }] } };
  }
  const { path, resolver } = await resolverFor(source.value);
  if (typeof resolver === 'string') {
    const found = { code: 'COUNTRY_NOT_AVAILABLE', path, place: placeText(path), message: resolver };
    const entry: Entry = { severity: 'error', ...found, ...source.locate(path) };
    const cases: readonly Case[] = [{ group: 'file', name: words.readable, entries: [entry] }];
    return { failed: { ...unread, readable: false, cases } };
  }
  const parsed = parseContract(source.value, { countryCalendar: resolver });
  if (!parsed.ok) {
    const entries = parsed.issues.map((issue) => entryOf({ severity: 'error', ...issue }, source));
    return { failed: { ...unread, cases: [{ group: 'file', name: words.readable, entries: inOrder(entries) }] } };
  }
  return { contract: parsed.contract, source, lineOf };
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

/** What a report says of a file that was read. */
export function readFileReport(file: string, { contract, lineOf }: SourceContract, period: Period | undefined) {
  return { file, contract: contract.name, period: period ?? contract.period, readable: true, lineOf };
}

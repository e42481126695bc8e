import type { Period } from '../analysis/period.js';
import { type ContractPath, placeText } from '../contract/parse/contract-issue.js';
import type { Severity } from '../contract/schema/finding-codes.js';
import { type AnySlaError, isKnownError } from '../errors.js';
import type { ReportWords } from './report-words.js';
import type { JsonSource, Lines, Position } from './source.js';

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
export function asides({ clause, acknowledged }: Entry, words: ReportWords): readonly string[] {
  return [
    ...(clause === undefined ? [] : [words.clause(clause)]),
    ...(acknowledged === undefined ? [] : [words.acknowledged(acknowledged)]),
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
  /** The summary that counts its cases. */
  readonly held: keyof ReportWords['summary'];
  /** Its lines, as far as it could be read. */
  readonly lineOf: Lines['lineOf'];
}

/** Whether a case holds. */
export function holds({ entries }: Case): boolean {
  return entries.every(({ severity }) => severity !== 'error');
}

/** 2 where a file could not be read, 1 where not all holds. */
export function exitCode(reports: readonly FileReport[]): 0 | 1 | 2 {
  if (reports.some(({ readable }) => !readable)) return 2;
  return reports.every(allHold) ? 0 : 1;
}

/** Whether all that was checked of a file holds. */
export function allHold({ cases }: FileReport): boolean {
  return cases.every(holds);
}

/** A finding, a change or a mistake, with its place in the file. */
export function entryOf(found: Pick<Entry, 'severity' | 'code' | 'path' | 'message'>, source: JsonSource): Entry {
  const { code, path } = found;
  // A field that should not be there is the mistake itself; anything else is wrong in what it says.
  const position = code === 'UNKNOWN_FIELD' ? source.locateKey(path) : source.locate(path);
  return { ...position, place: path.length > 0 ? placeText(path) : '', ...found };
}

/** By where they are in the file. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => a.line - b.line || a.column - b.column);
}

/** A report, or another one of why its cases cannot be computed: a period beyond a contract's own may be one in which not all of it
 * can. */
export function unlessRefused(report: () => FileReport, refused: (cause: AnySlaError) => FileReport): FileReport {
  try {
    return report();
  } catch (cause) {
    if (!isKnownError(cause)) throw cause;
    return refused(cause);
  }
}

/** What is reported in place of the cases that cannot be computed. */
export function refusedCases(
  { code, message }: AnySlaError,
  { locate }: JsonSource,
  words: ReportWords,
): Pick<FileReport, 'cases' | 'held'> {
  const entry: Entry = { severity: 'error', code, path: [], place: '', message, ...locate([]) };
  return { cases: [{ group: 'terms', name: words.terms, entries: [entry] }], held: 'checks' };
}

import { closest, distance } from 'fastest-levenshtein';
import { describe } from '../describe.js';
import { SlaError, type SlaErrorCode } from '../errors.js';
import { choicesIn, type Flaw } from './shape.js';

/** A place in a contract: the keys and indexes that lead to it. */
export type ContractPath = readonly (string | number)[];

/** Why a contract cannot be read, at one place. */
export interface ContractIssue {
  readonly path: ContractPath;
  readonly code: SlaErrorCode;
  /** What is there, as messages show it. */
  readonly found: string;
  /** What is accepted in its place. */
  readonly accepted: string;
  /** What may have been meant, where it is near enough. */
  readonly didYouMean?: string;
  /** All of it as a sentence. */
  readonly message: string;
}

/** A place as messages name it: 'levels.gold.targets.delivery', 'guarantees[0].level'. */
export function placeText(path: ContractPath): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return text.replace(/^\./, '').slice(0, 200) || 'The contract';
}

/** The issue of something that the schema does not accept. */
export function issueOf({ path, kind, found, accepted, choices }: Flaw): ContractIssue {
  const field = placeText(path);
  const given = describe(found);
  const near = nearest(found, choices);
  if (kind === 'unknown-key')
    return issue(new SlaError('UNKNOWN_FIELD', { field, accepted: choices }), path, given, accepted, near);
  if (found === undefined)
    return issue(new SlaError('MISSING_FIELD', { field, accepted }), path, 'nothing', accepted, null);
  return issue(new SlaError('INVALID_VALUE', { field, given, accepted }), path, given, accepted, near);
}

/** The issue of a mistake that the rest of the library found in what a place says. The field that the error names leads on
 * from there, without `root`, which the contract does not have; with null it is about the place as a whole. */
export function issueOfError(error: SlaError, place: ContractPath, root: RegExp | null = /^$/): ContractIssue {
  const details: Readonly<Record<string, unknown>> = { ...error.details };
  const field = typeof details.field === 'string' ? details.field : (keyOfCode[error.code] ?? details.later ?? '');
  // What begins like a sentence is not a field, but a thing that a message names.
  const leading = /^[A-Z]\w* /.test(String(field)) ? null : root;
  const pathOf = (name: unknown): ContractPath =>
    leading === null ? place : [...place, ...keysOf(String(name).replace(leading, ''))];
  const path = pathOf(field);
  const other = details.other === undefined ? {} : { other: placeText(pathOf(details.other)) };
  const inContract = leading === null ? { field } : { field: placeText(path), ...other };
  // The same error with some of its texts changed.
  const named = new SlaError(error.code, { ...details, ...inContract } as never);
  const found = error.code === 'UNKNOWN_FIELD' ? describe(path.at(-1)) : foundIn(details);
  const { accepted } = details;
  const choices = Array.isArray(accepted) ? accepted.map(String) : choicesIn(String(accepted));
  const listed = Array.isArray(accepted) ? choices.join(', ') : accepted;
  const near = nearest(found.replaceAll("'", ''), choices);
  return issue(named, path, found, typeof listed === 'string' ? listed : adviceIn(error.message), near);
}

/** What the details of an error say of what was found. */
function foundIn({ given, code, date, laterAt, first, from, to, year }: Readonly<Record<string, unknown>>): string {
  const range = to === undefined ? from : `${from} to ${to}`;
  return String(given ?? code ?? date ?? laterAt ?? first ?? year ?? range ?? 'nothing');
}

/** Where in a contract the mistakes are whose errors name no field. */
const keyOfCode: Partial<Record<SlaErrorCode, string>> = {
  INVALID_SERVICE_CODE: 'code',
  HOURS_REQUIRED: 'hours',
  UNKNOWN_COUNTRY: 'country',
  UNKNOWN_STATE: 'state',
  TIME_ZONE_REQUIRED: 'timeZone',
  CALENDAR_CONFLICT: 'extraBusinessDays',
};

/** The keys in the name of a field, such as 'targets.delivery.hours.weekly[0]'. */
function keysOf(field: string): ContractPath {
  return field
    .split(/[.[\]]+/)
    .filter((key) => key !== '')
    .map((key) => (/^\d{1,9}$/.test(key) ? Number(key) : key));
}

/** What a message says after what is wrong. */
function adviceIn(message: string): string {
  return message.replace(/^.*?(?:; (?:give )?|\. )/, '').replace(/\.$/, '');
}

/** More than the longest name that is accepted anywhere. */
const LONGEST_NAME = 60;

/** More than there are countries, or levels in a contract. */
const MOST_CHOICES = 500;

/** The choice that a text is a misspelling of: one letter in three may be wrong. */
export function nearest(found: unknown, choices: readonly string[]): string | null {
  if (typeof found !== 'string' || found.length > LONGEST_NAME || choices.length === 0) return null;
  if (choices.length > MOST_CHOICES) return null;
  const spelled = found.toLowerCase();
  const names = choices.map((choice) => choice.toLowerCase());
  const near = closest(spelled, names);
  // Of names of two letters, such as those of countries, there is always one that is near.
  if (near.length < 3 || distance(spelled, near) > Math.floor(found.length / 3)) return null;
  return choices[names.indexOf(near)];
}

function issue(
  { code, message }: SlaError,
  path: ContractPath,
  found: string,
  accepted: string,
  didYouMean: string | null,
): ContractIssue {
  if (didYouMean === null) return { path, code, found, accepted, message };
  return { path, code, found, accepted, didYouMean, message: `${message} Did you mean '${didYouMean}'?` };
}

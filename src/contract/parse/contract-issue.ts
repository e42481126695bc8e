import { describe } from '../../describe.js';
import type { SlaErrorCode } from '../../error-messages.js';
import { adviceOf, SlaError } from '../../errors.js';
import { nearest } from '../schema/did-you-mean.js';
import type { Flaw } from '../schema/schema-issues.js';

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
  const { accepted = adviceOf(error), choices = accepted } = details;
  const near = nearest(found.replaceAll("'", ''), Array.isArray(choices) ? choices : []);
  return issue(named, path, found, Array.isArray(accepted) ? accepted.join(', ') : String(accepted), near);
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

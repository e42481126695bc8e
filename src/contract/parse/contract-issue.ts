import { describe } from '../../describe.js';
import type { SlaErrorCode } from '../../error-messages.js';
import { adviceOf, SlaError } from '../../errors.js';
import { shownKey } from '../../input.js';
import { nearest, withMeant } from '../schema/did-you-mean.js';
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
export function issueOf(flaw: Flaw): ContractIssue {
  return issueWith(errorOf(flaw), flaw.path, flaw.found);
}

function errorOf({ path, kind, found, accepted, choices }: Flaw): SlaError {
  const field = placeText(path);
  if (kind === 'unknown-key') return new SlaError('UNKNOWN_FIELD', { field, accepted: choices });
  if (found === undefined) return new SlaError('MISSING_FIELD', { field, accepted });
  return new SlaError('INVALID_VALUE', { field, given: describe(found), accepted, choices });
}

/** The issue of a mistake that the rest of the library found in a place as a whole, whatever it calls it. */
export function issueOfPlace(error: SlaError, path: ContractPath): ContractIssue {
  return issueWith(error, path, undefined);
}

/** The issue of a mistake that the rest of the library found in what a place says. The field that the error names leads on from
 * there, without `root`, which the contract does not have. */
export function issueOfError(error: SlaError, place: ContractPath, document: unknown, root = ''): ContractIssue {
  const details: Details = error.details;
  const pathOf = (field: unknown): ContractPath => {
    const name = String(field);
    if (name === root || name === '') return place;
    const below = name.startsWith(`${root}.`) ? name.slice(root.length) : `.${name}`;
    return [...place, ...keysIn(valueAt(document, place), below)];
  };
  const path = pathOf(details.field ?? details.later ?? '');
  const other = details.other === undefined ? {} : { other: placeText(pathOf(details.other)) };
  // The same error with some of its texts changed.
  const named = new SlaError(error.code, { ...details, field: placeText(path), ...other } as never);
  return issueWith(named, path, valueAt(document, path));
}

type Details = Readonly<Record<string, unknown>>;

/** The issue of an error about a place, where `value` is, with what may have been meant. */
function issueWith(error: SlaError, path: ContractPath, value: unknown): ContractIssue {
  const { code } = error;
  const details: Details = error.details;
  const { accepted = adviceOf(error), choices = accepted } = details;
  const isMissing = value === undefined || code === 'MISSING_FIELD';
  const shown = foundIn(details) ?? (isMissing ? 'nothing' : describe(value));
  const isUnknown = code === 'UNKNOWN_FIELD';
  const didYouMean = nearest(isUnknown ? path.at(-1) : value, Array.isArray(choices) ? choices : []);
  return {
    path,
    code,
    found: isUnknown ? describe(path.at(-1)) : shown,
    accepted: Array.isArray(accepted) ? accepted.join(', ') : String(accepted),
    ...(didYouMean !== null && { didYouMean }),
    message: withMeant(error.message, didYouMean),
  };
}

/** What the details of an error say of what was found, if they do. */
function foundIn({ given, code, date, laterAt, first, from, to, year }: Details): string | undefined {
  const range = to === undefined ? from : `${from} to ${to}`;
  const found = given ?? code ?? date ?? laterAt ?? first ?? year ?? range;
  return found === undefined ? undefined : String(found);
}

/** What a document has at a place. */
function valueAt(document: unknown, path: ContractPath): unknown {
  return path.reduce<unknown>((part, key) => Object(part)[key], document);
}

/** The keys and indexes in the name of a field, such as '.targets.delivery.hours.weekly[0]'. A key may have dots and brackets in it,
 * so those of the value itself are looked for first. */
function keysIn(value: unknown, field: string): ContractPath {
  if (field === '') return [];
  const name = field.replace(/^\./, '');
  // A message may show the beginning of a key alone.
  const known = Array.isArray(value) ? [] : Object.keys(Object(value));
  const spelled = known.flatMap((key) => [key, shownKey(key)].map((shown) => ({ key, shown })));
  const leads = spelled.filter(({ shown }) => name.startsWith(shown) && /^(?:$|[.[])/.test(name.slice(shown.length)));
  const [longest] = leads.toSorted((a, b) => b.shown.length - a.shown.length);
  const [bracket, index] = name.match(/^\[(\d{1,9})\]/) ?? [];
  // At least a character, or it would go on for ever.
  const first = name.slice(0, 1) + name.slice(1).split(/[.[]/, 1)[0];
  const other = bracket === undefined ? { key: first, shown: first } : { key: Number(index), shown: bracket };
  const { key, shown } = longest ?? other;
  return [key, ...keysIn(Object(value)[key], name.slice(shown.length))];
}

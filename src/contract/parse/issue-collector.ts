import { SlaError } from '../../errors.js';
import { unreadable } from '../../input.js';
import { MOST_MISTAKES, mistakesIn } from '../../mistakes.js';
import type { Flaw } from '../schema/schema-issues.js';
import {
  type ContractIssue,
  type ContractPath,
  issueOf,
  issueOfError,
  issueOfPlace,
  placeText,
} from './contract-issue.js';
import { InvalidPaths } from './invalid-paths.js';

/** Collects what is wrong with a document. */
export class IssueCollector {
  readonly issues: ContractIssue[] = [];
  /** Where something is known to be wrong. */
  readonly invalid = new InvalidPaths();
  /** The document itself, once it is known to be data. */
  document: unknown;

  /** Whether there are more than anybody reads. */
  get isFull(): boolean {
    return this.issues.length > MOST_MISTAKES;
  }

  /** Takes note of what is other than the schema says. */
  readonly report = (flaw: Flaw): void => {
    // All rules of a string have the same message, so the first is enough.
    if (this.invalid.covers(flaw.path)) return;
    this.#add(() => issueOf(flaw));
    this.invalid.add(flaw.path);
  };

  /** Takes note of what the rest of the library found wrong with a place. */
  readonly reportError = (error: SlaError, path: ContractPath): void => {
    this.#add(() => issueOfPlace(error, path));
    this.invalid.add(path);
  };

  /** Reads what a place says; where that fails, all its mistakes become issues, and `undefined` is the answer. `root` is what the
   * errors' own names of their fields begin with and the contract does not have; with null they are about the place as a whole. */
  readonly attempt = <T>(place: ContractPath, read: () => T, root: string | null = ''): T | undefined => {
    try {
      return read();
    } catch (cause) {
      for (const mistake of mistakesIn(cause)) if (!this.isFull) this.#addMistake(mistake, place, root);
      return undefined;
    }
  };

  #addMistake(mistake: unknown, place: ContractPath, root: string | null): void {
    const error = unreadable(placeText(place), mistake);
    const isOfPlace = root === null || error !== mistake;
    const issue = isOfPlace ? issueOfPlace(error, place) : issueOfError(error, place, this.document, root);
    const { path } = issue;
    // What the schema has found wrong is wrong for its reader, too.
    const isKnown = path.length > place.length ? this.invalid.touches(path) : this.invalid.covers(path);
    if (!isKnown) this.#add(() => issue);
  }

  #add(make: () => ContractIssue): void {
    if (!this.isFull) this.issues.push(this.issues.length < MOST_MISTAKES ? make() : tooMany());
  }
}

function tooMany(): ContractIssue {
  const instead = 'Correct these first';
  const details = { what: 'The list of issues', limit: MOST_MISTAKES, unit: 'entries', instead };
  return issueOfPlace(new SlaError('LIMIT_EXCEEDED', details), []);
}

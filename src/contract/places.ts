import type { ContractPath } from './issue.js';

/** The places of a contract at which something is wrong, as far as is known; more become known while it is read. */
export class Places {
  readonly #wrong = new Set<string>();
  readonly #above = new Set<string>();

  add(path: ContractPath): void {
    this.#wrong.add(JSON.stringify(path));
    for (const place of prefixes(path)) this.#above.add(place);
  }

  /** Whether something is wrong with a place itself, or with one that it lies in. */
  covers(path: ContractPath): boolean {
    return prefixes(path).some((place) => this.#wrong.has(place));
  }

  /** Whether something is wrong with a place, or anywhere in it. */
  touches(path: ContractPath): boolean {
    return this.#above.has(JSON.stringify(path)) || this.covers(path);
  }
}

/** The place itself and all that it lies in. */
function prefixes(path: ContractPath): readonly string[] {
  return Array.from({ length: path.length + 1 }, (_, length) => JSON.stringify(path.slice(0, length)));
}

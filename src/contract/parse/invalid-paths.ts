import type { ContractPath } from './contract-issue.js';

/** A place at which, or below which, something is wrong. */
interface Place {
  wrong: boolean;
  readonly below: Map<string | number, Place>;
}

/** The places of a contract at which something is wrong, as far as is known; more become known while it is read. */
export class InvalidPaths {
  #root: Place | undefined;

  add(path: ContractPath): void {
    this.#root ??= { wrong: false, below: new Map() };
    let place = this.#root;
    for (const key of path) {
      const next = place.below.get(key) ?? { wrong: false, below: new Map() };
      place.below.set(key, next);
      place = next;
    }
    place.wrong = true;
  }

  /** Whether something is wrong with a place itself, or with one that it lies in. */
  covers(path: ContractPath): boolean {
    return this.#find(path)?.wrong ?? false;
  }

  /** Whether something is wrong with a place, or anywhere in it. */
  touches(path: ContractPath): boolean {
    return this.#find(path) !== undefined;
  }

  /** The first wrong place on the way to a path, or what is known of the path itself; undefined where all is well. */
  #find(path: ContractPath): Place | undefined {
    let place = this.#root;
    for (const key of path) {
      if (!place || place.wrong) return place;
      place = place.below.get(key);
    }
    return place;
  }
}

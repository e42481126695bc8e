import { describe, isMade } from './describe.js';
import { SlaError } from './errors.js';

/** Of an error, all that were found with it, itself first. */
const together = new WeakMap<object, readonly unknown[]>();

/** As many as anybody reads at once. */
export const MOST_MISTAKES = 1000;

/** Does something with each of several items. Where some cannot be read, the first mistake is thrown, with which `mistakesIn` finds
 * the others: a caller gets the first, and whoever reads a document all of them, from one reader. */
function readEach<I>(items: readonly I[], read: (item: I) => void): void {
  const mistakes: unknown[] = [];
  for (const item of items) {
    try {
      read(item);
    } catch (cause) {
      mistakes.push(...mistakesIn(cause));
      // One more than is read tells that there are more.
      if (mistakes.length > MOST_MISTAKES) break;
    }
  }
  if (mistakes.length === 0) return;
  const [first] = mistakes;
  if (typeof first === 'object' && first !== null) together.set(first, mistakes);
  throw first;
}

/** Reads things, each by itself. */
export function readAll<T>(reads: readonly (() => T)[]): readonly T[] {
  const values: T[] = [];
  readEach(reads, (read) => {
    values.push(read());
  });
  return values;
}

/** Reads fields, each by its own reader and by itself; `prefix` is what stands before their names. */
export function readParts<R extends Readonly<Record<string, (value: unknown, field: string) => unknown>>>(
  given: Readonly<Record<string, unknown>>,
  prefix: string,
  readers: R,
): { readonly [K in keyof R]: ReturnType<R[K]> } {
  const read: Record<string, unknown> = {};
  readEach(Object.keys(readers), (name) => {
    read[name] = readers[name](given[name], prefix + name);
  });
  // Each is what the reader of its name returned.
  return read as { [K in keyof R]: ReturnType<R[K]> };
}

/** All that was thrown while the parts of something were read, the one that arrived first; or that alone. */
export function mistakesIn(cause: unknown): readonly unknown[] {
  return (typeof cause === 'object' && cause !== null && together.get(cause)) || [cause];
}

/** What a question comes to, or nothing where it has no answer: for what only adds to an answer that is there. */
export function answerable<T>(answer: () => T): T | undefined {
  try {
    return answer();
  } catch (cause) {
    if (cause instanceof SlaError) return undefined;
    throw cause;
  }
}

/** The first line of the message of whatever was thrown. */
export function reasonOf(cause: unknown): string {
  try {
    return isMade(cause, Error) ? String(cause.message).split('\n')[0].slice(0, 200) : describe(cause);
  } catch {
    return 'an error that cannot be read';
  }
}

import { closest, distance } from 'fastest-levenshtein';

/** More than the longest name that is accepted anywhere. */
const LONGEST_NAME = 60;

/** More than there are countries, or levels in a contract. */
const MOST_CHOICES = 500;

/** Returns the choice that a text is probably a misspelling of, with up to one letter in three wrong; null if there is none. */
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

/** A message, with what may have been meant, if anything. */
export function withMeant(message: string, didYouMean: string | null): string {
  return didYouMean === null ? message : `${message} Did you mean '${didYouMean}'?`;
}

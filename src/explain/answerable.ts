import { SlaError } from '../errors.js';

/** What the calendar or the hours answer, or nothing where they have no answer: it decides nothing then, for the deadline
 * itself has one. */
export function answerable<T>(answer: () => T): T | undefined {
  try {
    return answer();
  } catch (cause) {
    if (cause instanceof SlaError) return undefined;
    throw cause;
  }
}

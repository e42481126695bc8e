// What a caller sees of an error: its code and its details.
import { SlaError } from 'hezo-sla';

/** The code and the details of the error that a call fails with; what it answers where it does not fail. */
export function failureOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof SlaError) return [error.code, error.details];
    throw error;
  }
}

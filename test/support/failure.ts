// What a caller sees of an error: its code and its details.
import { SlaError } from 'hezo-sla';

/** The error that a call fails with; it is a failure of the test where it does not. */
export function errorOf(run: () => unknown): SlaError {
  try {
    run();
  } catch (error) {
    if (error instanceof SlaError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

/** The code and the details of the error that a call fails with; what it answers where it does not fail. */
export function failureOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof SlaError) return [error.code, error.details];
    throw error;
  }
}

// What a caller sees of an error: its code and its details.
import { SlaError } from 'hezo-sla';

/** Returns the SlaError that a call throws. The test fails if it throws none. */
export function errorOf(run: () => unknown): SlaError {
  try {
    run();
  } catch (error) {
    if (error instanceof SlaError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

/** Returns the code and the details of the SlaError that a call throws, or its result if it throws none. */
export function failureOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    if (error instanceof SlaError) return [error.code, error.details];
    throw error;
  }
}

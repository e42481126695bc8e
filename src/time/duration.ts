import { describe, SlaError } from '../errors.js';
import { type InputRecord, reading, readRecord } from '../input.js';

/**
 * A length of elapsed time, zero or more: whole milliseconds, or hours, minutes, seconds and milliseconds that add up
 * to whole milliseconds. There are no days: a day of service is not a length of time.
 */
export type DurationInput =
  | number
  | {
      readonly hours?: number | undefined;
      readonly minutes?: number | undefined;
      readonly seconds?: number | undefined;
      readonly milliseconds?: number | undefined;
    };

const unitMs = { hours: 3_600_000, minutes: 60_000, seconds: 1000, milliseconds: 1 } as const;
const units = ['hours', 'minutes', 'seconds', 'milliseconds'] as const;

/** Milliseconds of what a caller gives as a duration; `instead` names what to use where less than nothing was meant. */
export function readDuration(value: unknown, field: string, instead: string): number {
  const ms = typeof value === 'number' ? value : sumOf(readRecord(value, field, units), field);
  if (ms < 0) throw new SlaError('NEGATIVE_DURATION', { field, given: given(value, ms), instead });
  // Beyond the safe integers a millisecond more or less would be lost.
  if (!Number.isSafeInteger(ms)) throw new SlaError('INVALID_DURATION', { field, given: given(value, ms) });
  return ms;
}

function sumOf(parts: InputRecord, field: string): number {
  return reading(field, () => {
    let ms = 0;
    let named = 0;
    let backwards = false;
    for (const unit of units) {
      const amount = parts[unit];
      if (amount === undefined) continue;
      if (typeof amount !== 'number') {
        throw new SlaError('INVALID_DURATION', { field: `${field}.${unit}`, given: describe(amount) });
      }
      ms += amount * unitMs[unit];
      named += 1;
      backwards ||= amount < 0;
    }
    // An hour less ten minutes is refused as Temporal refuses it: one sign for the whole duration.
    return named > 0 && (!backwards || ms < 0) ? ms : Number.NaN;
  });
}

function given(value: unknown, ms: number): string {
  return typeof value === 'number' ? describe(value) : Number.isNaN(ms) ? 'no length of time' : `${ms} milliseconds`;
}

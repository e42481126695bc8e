import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
import { reading, readRecord } from '../input.js';

/**
 * A length of elapsed time, zero or more: whole milliseconds, or hours, minutes, seconds and milliseconds that add up
 * to whole milliseconds. There are no days: a day of service is not a length of time.
 */
export type DurationInput =
  | number
  | {
      /** Hours of 60 minutes. */
      readonly hours?: number | undefined;
      /** Minutes, added to the hours. */
      readonly minutes?: number | undefined;
      /** Seconds, added to the rest. */
      readonly seconds?: number | undefined;
      /** Milliseconds, added to the rest. */
      readonly milliseconds?: number | undefined;
    };

const unitMs = { hours: 3_600_000, minutes: 60_000, seconds: 1000, milliseconds: 1 } as const;
/** The durationUnits of a duration, the longest first. */
export const durationUnits = ['hours', 'minutes', 'seconds', 'milliseconds'] as const;
/** What a Temporal.Duration may have besides, as getters that are no own keys. */
const otherUnits = ['years', 'months', 'weeks', 'days', 'microseconds', 'nanoseconds'] as const;

/** A duration as data and as milliseconds. */
export interface ReadDuration {
  readonly source: DurationInput;
  readonly ms: number;
}

/** A duration as a caller gives it; `instead` names what to use where less than nothing was meant. */
export function readDuration(value: unknown, field: string, instead: string): ReadDuration {
  const source = typeof value === 'number' ? value : readParts(value, field);
  const ms = typeof source === 'number' ? source : sumOf(source);
  if (ms < 0) throw new SlaError('NEGATIVE_DURATION', { field, given: textOf(source), instead });
  // Beyond the safe integers a millisecond more or less would be lost.
  if (Number.isSafeInteger(ms)) return { source, ms };
  throw new SlaError('INVALID_DURATION', { field, given: textOf(source) });
}

type Parts = Exclude<DurationInput, number>;

function readParts(value: unknown, field: string): Parts {
  const given = readRecord(value, field, durationUnits, 'milliseconds, or an object such as { hours: 4 }');
  const other = otherUnits.find((unit) => reading(field, () => given[unit]));
  if (other) throw new SlaError('UNKNOWN_FIELD', { field: `${field}.${other}`, accepted: durationUnits });
  const parts: { [unit in (typeof durationUnits)[number]]?: number } = {};
  for (const unit of durationUnits) {
    const amount = reading(field, () => given[unit]);
    if (amount === undefined) continue;
    if (typeof amount !== 'number')
      throw new SlaError('INVALID_DURATION', { field: `${field}.${unit}`, given: describe(amount) });
    parts[unit] = amount;
  }
  return Object.freeze(parts);
}

/** NaN for no parts at all, and for parts of either sign: an hour less ten minutes is refused as Temporal refuses it. */
function sumOf(parts: Parts): number {
  const amounts = durationUnits.map((unit) => parts[unit]).filter((amount) => amount !== undefined);
  const ms = durationUnits.reduce((sum, unit) => sum + (parts[unit] ?? 0) * unitMs[unit], 0);
  const oneSign = amounts.every((amount) => amount >= 0) || amounts.every((amount) => amount <= 0);
  if (amounts.length === 0 || !oneSign) return Number.NaN;
  // 1.1 hours are 66 minutes, but 1.1 * 3600000 is a little more, by an error that grows with the product.
  const error = Math.max(1e-6, Math.abs(ms) * 4 * Number.EPSILON);
  return Math.abs(ms - Math.round(ms)) < error ? Math.round(ms) : ms;
}

function textOf(source: DurationInput): string {
  if (typeof source === 'number') return String(source);
  const parts = Object.entries(source).map(([unit, amount]) => `${unit}: ${amount}`);
  return parts.length > 0 ? `{ ${parts.join(', ')} }` : 'an empty object';
}

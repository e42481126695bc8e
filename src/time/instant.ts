import { describe, timeOf } from '../describe.js';
import type { InstantHint } from '../error-messages.js';
import { SlaError } from '../errors.js';
import { reading, refuse } from '../input.js';
import { parseInstant } from './iso.js';

/**
 * An instant as callers have it: a `Date`; epoch milliseconds (a whole number); ISO 8601 text with an offset or `Z`,
 * RFC 9557 annotations allowed; or anything with `epochMilliseconds`, such as `Temporal.Instant` and
 * `Temporal.ZonedDateTime`. Accepted are 1990-01-01 to 2099-12-31 in UTC, both included (RANGE-1).
 */
export type InstantInput = Date | number | string | { readonly epochMilliseconds: number };

/** RANGE-1: a timestamp in seconds would land in January 1970, so it is refused rather than believed. */
export const FIRST_INSTANT = Date.UTC(1990, 0, 1);
export const LAST_INSTANT = Date.UTC(2100, 0, 1) - 1;

/** Epoch milliseconds of what a caller gives as an instant. */
export function readInstant(value: unknown, field: string): number {
  const epochMs = typeof value === 'number' ? value : epochMsOf(value, field);
  if (epochMs >= FIRST_INSTANT && epochMs <= LAST_INSTANT && Number.isInteger(epochMs)) return epochMs;
  return refuseInstant(value, field, FIRST_INSTANT, LAST_INSTANT, epochMs);
}

/** The error for what is not an instant, or lies outside the accepted range, whose ends are included. */
export function refuseInstant(
  value: unknown,
  field: string,
  fromMs: number,
  toMs: number,
  epochMs: unknown = value,
): never {
  const hint = hintOf(value);
  if (!Number.isInteger(epochMs)) throw new SlaError('INVALID_INSTANT', { field, given: describe(value), hint });
  throw new SlaError('INSTANT_OUT_OF_RANGE', {
    field,
    given: typeof value === 'number' ? `${value}, which is ${utcText(value)}` : describe(value),
    from: new Date(fromMs).toISOString(),
    to: new Date(toMs).toISOString(),
    hint,
  });
}

/** Days since 30 December 1899, as spreadsheets count them, of the dates of the range. */
const EXCEL_DATES = [32_874, 73_051] as const;

/** What a number, or digits in a string, may have been meant to be. */
function hintOf(value: unknown): InstantHint {
  const isText = typeof value === 'string';
  const n = isText && /^\d+(?:\.\d+)?$/.test(value.slice(0, 32)) ? Number(value) : value;
  if (typeof n !== 'number') return 'none';
  if (n >= EXCEL_DATES[0] && n < EXCEL_DATES[1]) return 'excel-date';
  const isInRange = (epochMs: number): boolean => epochMs >= FIRST_INSTANT && epochMs <= LAST_INSTANT;
  if (isInRange(n * 1000)) return 'seconds';
  if (isInRange(n / 1000)) return 'microseconds';
  return isText && isInRange(n) ? 'digits' : 'none';
}

/** The instant in UTC, for messages; a number may lie beyond what a Date can hold. */
function utcText(epochMs: number): string {
  const date = new Date(epochMs);
  return Number.isNaN(date.getTime()) ? 'beyond any calendar' : date.toISOString();
}

function epochMsOf(value: unknown, field: string): number {
  if (typeof value === 'string') {
    const epochMs = parseInstant(value);
    if (Number.isNaN(epochMs) && lacksOffset(value)) {
      throw new SlaError('MISSING_OFFSET', { field, given: describe(value) });
    }
    return epochMs;
  }
  if (value === undefined)
    refuse(value, field, 'an instant: a Date, epoch milliseconds, or ISO 8601 text with an offset');
  if (typeof value !== 'object' || value === null) return Number.NaN;
  return reading(field, () => {
    const time = timeOf(value);
    if (time !== undefined) return time;
    const epochMs = 'epochMilliseconds' in value ? value.epochMilliseconds : undefined;
    return typeof epochMs === 'number' ? epochMs : Number.NaN;
  });
}

/** Whether the text would be an instant if it only said where: a local date, with or without a time. */
function lacksOffset(text: string): boolean {
  const [local] = text.slice(0, 64).split('[');
  return !Number.isNaN(parseInstant(`${local}Z`)) || !Number.isNaN(parseInstant(`${local}T00:00Z`));
}

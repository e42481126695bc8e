import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
import { readChoice, reading, readOptional, readRecord } from '../input.js';
import { DAY_MS } from './civil.js';
import { readInstant } from './instant.js';
import { parseInstant } from './iso.js';
import { parseByPattern, readPattern } from './local-pattern.js';
import type { Zone } from './zone.js';

/** How local times are written, and what one is that the clock shows twice, or not at all. */
export interface LocalTimeOptions {
  /** Which of the two instants a local time is that exists twice, when the clock is set back. Default: 'reject'. */
  readonly repeated?: 'earlier' | 'later' | 'reject' | undefined;
  /** What a local time is that the clock skips: 'later' is as much later as the clock is set forward. Default: 'reject'. */
  readonly skipped?: 'later' | 'reject' | undefined;
  /** How local times are written, in the symbols of Unicode's locale data (UTS #35), such as 'dd.MM.yyyy HH:mm': `yyyy`, `MM`,
   * `dd`, `HH`, `mm` and, where there are seconds, `ss`. `M`, `d` and `H` are one digit or two. Default: ISO 8601 with `T` or a
   * space, with or without seconds. */
  readonly pattern?: string | undefined;
}

const repeatedChoices = ['earlier', 'later', 'reject'] as const;
const skippedChoices = ['later', 'reject'] as const;

/** Options of local times, read. */
export interface LocalTimes {
  readonly repeated: (typeof repeatedChoices)[number];
  readonly skipped: (typeof skippedChoices)[number];
  /** Undefined where local times are written as in ISO 8601. */
  readonly pattern: readonly string[] | undefined;
}

/** Options of local times as a caller gives them. */
export function readLocalTimes(value: unknown, field: string, accepted?: string): LocalTimes {
  const given = readRecord(value, field, ['repeated', 'skipped', 'pattern'], accepted);
  return reading(field, () => ({
    repeated: readChoice(given.repeated ?? 'reject', 'repeated', repeatedChoices),
    skipped: readChoice(given.skipped ?? 'reject', 'skipped', skippedChoices),
    pattern: readOptional(given.pattern, 'pattern', readPattern),
  }));
}

/** Reads what a caller gives as an instant. */
export type ReadInstant = (value: unknown, field: string) => number;

/** A calendar as far as local times go: the zone, and the name of it that the caller gave. */
interface Place {
  readonly zone: Zone;
  readonly timeZone: string;
}

/** Reads instants, and strings without an offset as local times if there are options for them. */
export function instantReader(place: Place, options: LocalTimes | undefined): ReadInstant {
  if (!options) return readInstant;
  return (value, field) => {
    const localMs = parseLocal(value, options);
    const isInstant = Number.isNaN(localMs) && (typeof value !== 'string' || !Number.isNaN(parseInstant(value)));
    if (isInstant) return readInstant(value, field);
    return instantAt(localMs, value, field, place, options, ', or an instant with its offset');
  };
}

/** The instant at which it is a local time in a zone. */
export function readLocalTime(value: unknown, place: Place, options: LocalTimes): number {
  return instantAt(parseLocal(value, options), value, 'localTime', place, options, '');
}

/** The instant of a local time, which `value` is; `others` are what the caller accepts besides, for the error. */
function instantAt(
  localMs: number,
  value: unknown,
  field: string,
  { zone, timeZone }: Place,
  { repeated, skipped, pattern }: LocalTimes,
  others: string,
): number {
  if (Number.isNaN(localMs)) {
    const form = pattern ? `written as ${describe(pattern.join(''))}` : "without an offset, such as '2026-11-23 13:40'";
    const advice = pattern ? '' : '; another form needs its `pattern`';
    const accepted = `a local date and time that exists, ${form}${others}${advice}`;
    throw new SlaError('INVALID_TIME', { field, given: describe(value), accepted });
  }
  const isShown = (epochMs: number): boolean => epochMs + zone.offsetAt(epochMs) === localMs;
  const earlier = zone.instantOf(localMs);
  // No zone is a whole day away from UTC, so this is by the offset after any transition nearby.
  const later = localMs - zone.offsetAt(localMs + DAY_MS);
  const isRepeated = later !== earlier && isShown(later);
  if (isRepeated && repeated === 'reject') {
    const [first, second] = [earlier, later].map((epochMs) => new Date(epochMs).toISOString());
    throw new SlaError('REPEATED_LOCAL_TIME', {
      field,
      given: describe(value),
      timeZone,
      earlier: first,
      later: second,
    });
  }
  if (skipped === 'reject' && !isShown(earlier))
    throw new SlaError('SKIPPED_LOCAL_TIME', { field, given: describe(value), timeZone });
  return readInstant(isRepeated && repeated === 'later' ? later : earlier, field);
}

/** A local date and time as spreadsheets and databases write it, without an offset. */
const LOCAL_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?$/;

/** Local milliseconds, or NaN where it is not a local time that exists. */
function parseLocal(value: unknown, { pattern }: LocalTimes): number {
  if (typeof value !== 'string') return Number.NaN;
  if (pattern) return parseByPattern(pattern, value);
  return LOCAL_TIME.test(value) ? parseInstant(`${value}Z`) : Number.NaN;
}

/** The local date of an instant: by the zone alone, so that no days off are asked for. */
export function localDay(zone: Zone, epochMs: number): number {
  return Math.floor((epochMs + zone.offsetAt(epochMs)) / DAY_MS);
}

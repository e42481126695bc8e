import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
import { readChoice, reading, readRecord } from '../input.js';
import { DAY_MS } from './civil.js';
import { readInstant } from './instant.js';
import { parseInstant } from './iso.js';
import type { Zone } from './zone.js';

/** What a local time is that the clock shows twice, or not at all. */
export interface LocalTimeOptions {
  /** Which of the two instants a local time is that exists twice, when the clock is set back. Default: 'reject'. */
  readonly repeated?: 'earlier' | 'later' | 'reject' | undefined;
  /** What a local time is that the clock skips: 'later' is as much later as the clock is set forward. Default: 'reject'. */
  readonly skipped?: 'later' | 'reject' | undefined;
}

const repeatedChoices = ['earlier', 'later', 'reject'] as const;
const skippedChoices = ['later', 'reject'] as const;

/** A local date and time as spreadsheets and databases write it, without an offset. */
const LOCAL_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?$/;

/** The instant at which it is a local time in a zone. */
export function readLocalTime(value: unknown, zone: Zone, timeZone: string, options: unknown): number {
  const { repeated, skipped } = readOptions(options);
  const localMs = typeof value === 'string' && LOCAL_TIME.test(value) ? parseInstant(`${value}Z`) : Number.NaN;
  const given = describe(value);
  if (Number.isNaN(localMs)) {
    const accepted = "a local date and time that exists, without an offset, such as '2026-11-23 13:40'";
    throw new SlaError('INVALID_TIME', { field: 'localTime', given, accepted });
  }
  const found = instantsOf(zone, localMs);
  if (found.length > 1 && repeated === 'reject') {
    const [earlier, later] = found.map((epochMs) => new Date(epochMs).toISOString());
    throw new SlaError('REPEATED_LOCAL_TIME', { field: 'localTime', given, timeZone, earlier, later });
  }
  if (found.length === 0 && skipped === 'reject')
    throw new SlaError('SKIPPED_LOCAL_TIME', { field: 'localTime', given, timeZone });
  const epochMs = found.length === 0 ? zone.instantOf(localMs) : found[repeated === 'later' ? found.length - 1 : 0];
  return readInstant(epochMs, 'localTime');
}

function readOptions(options: unknown) {
  const given = readRecord(options ?? {}, 'options', ['repeated', 'skipped']);
  return reading('options', () => ({
    repeated: readChoice(given.repeated ?? 'reject', 'repeated', repeatedChoices),
    skipped: readChoice(given.skipped ?? 'reject', 'skipped', skippedChoices),
  }));
}

/** The local date of an instant: by the zone alone, so that no days off are asked for. */
export function localDay(zone: Zone, epochMs: number): number {
  return Math.floor((epochMs + zone.offsetAt(epochMs)) / DAY_MS);
}

/** The instants at which a zone shows a local time, in order: one, or two, or none. */
function instantsOf(zone: Zone, localMs: number): readonly number[] {
  // No zone is a whole day away from UTC, so these are the offsets before and after any transition nearby.
  const offsets = new Set([localMs - DAY_MS, localMs + DAY_MS].map((epochMs) => zone.offsetAt(epochMs)));
  return Array.from(offsets, (offsetMs) => localMs - offsetMs)
    .filter((epochMs) => epochMs + zone.offsetAt(epochMs) === localMs)
    .toSorted((a, b) => a - b);
}

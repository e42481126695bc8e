import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
import { refuse } from '../input.js';
import { DAY_MS, MINUTE_MS } from './civil.js';
import { describeOffset, type Offset, parseOffset } from './offset.js';

/** The stretch of time whose transitions are looked up at once: 2^33 ms, a little over a quarter of a year, so that a
 * year's tables ask for little more than the year. */
export const CHUNK_MS = 2 ** 33;

/** How far apart the offset is sampled. Zones have had two changes within a week (America/Boa_Vista in October 2000:
 * 8 and 15), so two samples must not straddle both. */
const SAMPLE_MS = 6 * DAY_MS;

/** The transitions within a chunk: `offsets[i]` holds before `at[i]`, the last one from the last transition on. */
export interface Transitions {
  readonly at: readonly number[];
  readonly offsets: readonly Offset[];
}

/**
 * An IANA time zone as a table of its transitions, asked of Intl once for each stretch of time and searched after that.
 * An identity, because it owns that table.
 */
export class Zone {
  readonly id: string;
  readonly #format: Intl.DateTimeFormat;
  readonly #chunks: Transitions[] = [];

  constructor(id: string, format: Intl.DateTimeFormat) {
    this.id = id;
    this.#format = format;
    Object.freeze(this);
  }

  /** Local time minus UTC at an instant, in milliseconds. */
  offsetAt(epochMs: number): number {
    return this.offset(epochMs).ms;
  }

  /** The instant of a local time, in milliseconds since the local 1970-01-01T00:00. One that a gap leaves out moves
   * forward by the gap; one that exists twice is the first. */
  instantOf(localMs: number): number {
    // No zone is a whole day away from UTC, so these are the offsets before and after any transition nearby.
    const before = this.offsetAt(localMs - DAY_MS);
    const after = this.offsetAt(localMs + DAY_MS);
    if (before === after || this.offsetAt(localMs - before) === before) return localMs - before;
    return this.offsetAt(localMs - after) === after ? localMs - after : localMs - before;
  }

  /** The instant of a minute of a local date, by the same policy. */
  startOfMinute(epochDay: number, minute: number): number {
    return this.instantOf(epochDay * DAY_MS + minute * MINUTE_MS);
  }

  /** The first instant of a local date; of a date the zone skipped (Pacific/Apia, 2011-12-30), that of the next. */
  startOfDay(epochDay: number): number {
    return this.startOfMinute(epochDay, 0);
  }

  /** The first instants of dates in a row. */
  startsOfDays(epochDay: number, days: number): readonly number[] {
    const starts = [this.startOfDay(epochDay)];
    let offsetMs = this.offsetAt(starts[0]);
    for (let day = epochDay + 1; day < epochDay + days; day += 1) {
      // Where the offset of the day before still holds at the midnight that it gives, that is the midnight.
      const midnight = day * DAY_MS - offsetMs;
      const start = this.offsetAt(midnight) === offsetMs ? midnight : this.startOfDay(day);
      starts.push(start);
      offsetMs = this.offsetAt(start);
    }
    return starts;
  }

  /** The offset at an instant. */
  offset(epochMs: number): Offset {
    const { at, offsets } = this.transitions(Math.floor(epochMs / CHUNK_MS));
    let i = at.length;
    while (i > 0 && epochMs < at[i - 1]) i -= 1;
    return offsets[i];
  }

  /** Those of the chunk that begins `index * CHUNK_MS` after 1970. */
  transitions(index: number): Transitions {
    this.#chunks[index] ??= this.#findTransitions(index * CHUNK_MS, (index + 1) * CHUNK_MS);
    return this.#chunks[index];
  }

  #findTransitions(from: number, to: number): Transitions {
    const at: number[] = [];
    let last = this.#askOffset(from);
    const offsets = [describeOffset(last)];
    for (let low = from; low < to; low += SAMPLE_MS) {
      const high = Math.min(low + SAMPLE_MS, to);
      const next = this.#askOffset(high);
      if (next === last) continue;
      at.push(this.#firstWithout(last, low, high));
      offsets.push(describeOffset(next));
      last = next;
    }
    return { at, offsets };
  }

  /** The first instant in (low, high] with another offset than at low. Zones change at whole seconds. */
  #firstWithout(offsetMs: number, low: number, high: number): number {
    let same = Math.floor(low / 1000);
    let other = Math.ceil(high / 1000);
    while (other - same > 1) {
      const middle = Math.floor((same + other) / 2);
      if (this.#askOffset(middle * 1000) === offsetMs) same = middle;
      else other = middle;
    }
    return other * 1000;
  }

  #askOffset(epochMs: number): number {
    const text = this.#format.format(epochMs);
    const offsetMs = parseOffset(text);
    if (Number.isNaN(offsetMs)) throw new SlaError('UNREADABLE_OFFSET', { timeZone: this.id, given: describe(text) });
    return offsetMs;
  }
}

/** Names only: what a runtime makes of '+01:00' depends on its age. */
const NAME = /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/;

/** Names that ICU keeps besides those of the IANA database: abbreviations that mean another place than most people think of
 * (BST is Dhaka), and those of System V. */
const OTHER_NAME = /^(?:A[CEGRS]T|B[ES]T|C[ANST]T|E[AC]T|I[ES]T|JST|MIT|N[ES]T|P[LNRS]T|SST|VST|SystemV\/.*)$/i;

/** By the name that the runtime knows the zone by. */
const zones = new Map<string, Zone>();

/** The zone of an IANA name; the same one for every name of it, since its table is worth keeping. */
export function readZone(value: unknown, field: string): Zone {
  if (typeof value !== 'string') {
    if (value === undefined) refuse(value, field, "an IANA time zone, such as 'Europe/Warsaw'");
    throw new SlaError('UNKNOWN_TIME_ZONE', { field, given: describe(value) });
  }
  const known = zones.get(value);
  if (known) return known;
  const format = formatOf(value, field);
  const { timeZone } = format.resolvedOptions();
  const zone = zones.get(timeZone) ?? new Zone(timeZone, format);
  zones.set(timeZone, zone);
  return zone;
}

/** A zone's name as a caller gave it, in the letters of the database: a runtime may know a zone by an older name. */
export function spellingOf(zone: Zone, given: string): string {
  return zone.id.toLowerCase() === given.toLowerCase() ? zone.id : given;
}

function formatOf(timeZone: string, field: string): Intl.DateTimeFormat {
  try {
    // The longest IANA name has 32 characters.
    if (timeZone.length > 64 || !NAME.test(timeZone) || OTHER_NAME.test(timeZone))
      throw new RangeError('not a zone name');
    return new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', timeZoneName: 'longOffset' });
  } catch (cause) {
    throw new SlaError('UNKNOWN_TIME_ZONE', { field, given: describe(timeZone) }, { cause });
  }
}

import { type Interval, invalidInterval } from '../calendar/interval.js';
import { reading, readList, readRecord } from '../input.js';
import { type InstantInput, readInstant } from '../time/instant.js';

/** An event that may not have happened yet: left out, `undefined` or `null` until it has. */
export type EventTime = InstantInput | null | undefined;

/** A stretch of time in which a ticket waited for the customer; without an end, it still does. */
export interface Pause {
  readonly from: InstantInput;
  readonly to?: EventTime;
}

/** The instant of an event that may not have happened yet. */
export function readEvent(value: unknown, field: string): number | undefined {
  return value === undefined || value === null ? undefined : readInstant(value, field);
}

const none: readonly Interval[] = [];

/** One a day for 27 years. */
const MOST_PAUSES = 10_000;

/** The pauses of a ticket as a caller gives them: in any order, and to the end of time where they have no end. */
export function readPauses(value: unknown): readonly Interval[] {
  if (value === undefined || value === null) return none;
  return readList(value, 'pauses', 'a list of { from, to? }', MOST_PAUSES).map((item, i) => {
    const field = `pauses[${i}]`;
    const given = readRecord(item, field, ['from', 'to']);
    return reading(field, () => {
      const from = readInstant(given.from, `${field}.from`);
      const to = readEvent(given.to, `${field}.to`) ?? Number.POSITIVE_INFINITY;
      if (to < from) throw invalidInterval(field, from, to);
      return { from, to };
    });
  });
}

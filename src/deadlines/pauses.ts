import { type Interval, invalidInterval, mergeIntervals } from '../calendar/interval.js';
import { SlaError } from '../errors.js';
import { reading, readList, readRecord } from '../input.js';
import { readAll } from '../mistakes.js';
import type { ReadInstant } from '../time/local-time.js';

/** The instant of an event that may not have happened yet. */
export function readEvent(value: unknown, field: string, read: ReadInstant): number | undefined {
  return value === undefined || value === null ? undefined : read(value, field);
}

const none: readonly Interval[] = [];

/** One a day for 27 years. */
const MOST_PAUSES = 10_000;

/** The pauses of a ticket as a caller gives them: in any order. One without an end goes on at `atMs`, which has to be known then. */
export function readPauses(value: unknown, atMs: number, read: ReadInstant): readonly Interval[] {
  if (value === undefined || value === null) return none;
  const list = readList(value, 'pauses', 'an array of { from, to? }', MOST_PAUSES);
  return mergeIntervals(readAll(list.map((item, i) => () => readPause(item, `pauses[${i}]`, atMs, read))));
}

function readPause(item: unknown, field: string, atMs: number, read: ReadInstant): Interval {
  const given = readRecord(item, field, ['from', 'to']);
  return reading(field, () => {
    const from = read(given.from, `${field}.from`);
    const to = readEvent(given.to, `${field}.to`, read) ?? Number.POSITIVE_INFINITY;
    if (to < from) throw invalidInterval(field, from, to);
    if (to === Number.POSITIVE_INFINITY && atMs === to) throw new SlaError('OPEN_PAUSE', { field });
    return { from, to };
  });
}

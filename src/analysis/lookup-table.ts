import type { Segment } from './segments.js';

/** Segments in a row as typed arrays, with an index by time. */
export interface LookupTable {
  /** [fromMs, toMs). */
  readonly fromMs: number;
  readonly toMs: number;
  /** Where each segment ends. */
  readonly ends: Float64Array;
  /** What each adds to a start, and how often it takes the start itself: never where the deadline stays, once where it moves; null if
   * it stays in all of them. */
  readonly added: Float64Array;
  readonly times: Float64Array | null;
  /** The period in buckets, so many a millisecond: for each the last segment that begins before it, or the first of all. */
  readonly perMs: number;
  readonly buckets: Uint32Array;
}

/** Buckets for each segment: most starts are in the segment that their bucket names, or in the next one. */
const BUCKETS = 8;

/** Segments that touch, ready to be looked up. */
export function lookupTable(segments: readonly Segment[]): LookupTable {
  const count = segments.length;
  const [fromMs, toMs] = [segments[0].from, segments[count - 1].to];
  const [ends, added, times] = [0, 1, 2].map(() => new Float64Array(count));
  // A power of two, so that its share of a millisecond is exact.
  const bucketMs = 2 ** Math.max(Math.floor(Math.log2((toMs - fromMs) / (count * BUCKETS))), 0);
  const buckets = new Uint32Array(Math.floor((toMs - 1 - fromMs) / bucketMs) + 1);
  for (let i = 0; i < count; i += 1) {
    const { from, to, dueMs, moves } = segments[i];
    ends[i] = to;
    added[i] = moves ? dueMs - from : dueMs;
    times[i] = moves ? 1 : 0;
    buckets.fill(i, Math.floor((from - fromMs) / bucketMs) + 1);
  }
  const moving = segments.some(({ moves }) => moves) ? times : null;
  return { fromMs, toMs, ends, added, times: moving, perMs: 1 / bucketMs, buckets };
}

/** Returns the deadline of a start; NaN unless the start is an integer within the period. */
export function lookUp(table: LookupTable, startMs: number): number {
  const { fromMs, toMs, ends, added, times, perMs, buckets } = table;
  if (!(startMs >= fromMs && startMs < toMs) || Math.floor(startMs) !== startMs) return Number.NaN;
  let i = buckets[Math.floor((startMs - fromMs) * perMs)];
  while (startMs >= ends[i]) i += 1;
  return times ? added[i] + times[i] * startMs : added[i];
}

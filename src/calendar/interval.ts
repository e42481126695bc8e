import { SlaError } from '../errors.js';

/** A stretch of time, half-open: `from` belongs to it, `to` does not. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The error for an interval of a caller's that ends too early. */
export function invalidInterval(field: string, from: number, to: number): SlaError {
  return new SlaError('INVALID_INTERVAL', {
    field,
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
  });
}

/** The same time as intervals in order that neither overlap nor touch; empty ones are dropped. */
export function mergeIntervals(intervals: readonly Interval[]): readonly Interval[] {
  const merged: Interval[] = [];
  for (const interval of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (interval.to <= interval.from) continue;
    if (last && interval.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, interval.to) };
    else merged.push(interval);
  }
  return merged;
}

/** What of intervals lies in [from, to). */
export function clipIntervals(intervals: readonly Interval[], from: number, to: number): readonly Interval[] {
  const clipped: Interval[] = [];
  for (const interval of intervals) {
    const isWithin = interval.from >= from && interval.to <= to;
    const part = isWithin ? interval : { from: Math.max(interval.from, from), to: Math.min(interval.to, to) };
    if (part.from < part.to) clipped.push(part);
  }
  return clipped;
}

/** What is left of intervals when others are taken out of them. Both are in order and do not overlap. */
export function withoutIntervals(intervals: readonly Interval[], taken: readonly Interval[]): readonly Interval[] {
  if (taken.length === 0) return intervals;
  const left: Interval[] = [];
  let first = 0;
  for (const { from, to } of intervals) {
    while (first < taken.length && taken[first].to <= from) first += 1;
    let start = from;
    for (let i = first; i < taken.length && taken[i].from < to; i += 1) {
      if (taken[i].from > start) left.push({ from: start, to: taken[i].from });
      start = taken[i].to;
    }
    if (start < to) left.push({ from: start, to });
  }
  return left;
}

/** How many entries of an ascending list, from the first on, hold: binary search. */
export function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { Interval } from '../calendar/interval.js';
import type { Segment } from './segments.js';

/** A difference in milliseconds: of the deadlines at its first instant and at its last, which change evenly between them. */
export interface Difference extends Interval {
  readonly first: number;
  readonly last: number;
}

/** Which of the two deadlines is the earlier one, and by how much at least and at most. */
export interface DifferenceSize {
  /** Of the second deadline as against the first. */
  readonly verdict: 'better' | 'worse';
  /** In milliseconds. */
  readonly leastMs: number;
  readonly mostMs: number;
}

/** Which deadline is the earlier one where they differ. */
export function verdictOf({ first }: Difference): DifferenceSize['verdict'] {
  return first < 0 ? 'better' : 'worse';
}

/** The size of a difference that is not nothing. */
export function sizeOf(difference: Difference): DifferenceSize {
  const [a, b] = [Math.abs(difference.first), Math.abs(difference.last)];
  return { verdict: verdictOf(difference), leastMs: Math.min(a, b), mostMs: Math.max(a, b) };
}

/** The whole of a period as stretches over which the difference between two deadlines changes evenly, without a change of
 * its sign within one. */
export function differencesOf(a: readonly Segment[], b: readonly Segment[]): readonly Difference[] {
  const differences: Difference[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const from = Math.max(a[i].from, b[j].from);
    const to = Math.min(a[i].to, b[j].to);
    const slope = Number(b[j].moves) - Number(a[i].moves);
    const first = dueWithin(b[j], from) - dueWithin(a[i], from);
    if (slope === 0) differences.push({ from, to, first, last: first });
    else differences.push(...parted({ from, to }, first, slope));
    if (a[i].to === to) i += 1;
    if (b[j].to === to) j += 1;
  }
  return differences;
}

/** The deadline of an instant of a segment. */
export function dueWithin({ from, dueMs, moves }: Segment, atMs: number): number {
  return moves ? dueMs + atMs - from : dueMs;
}

/** A stretch in parts: before the two deadlines cross, where they meet, and after; so one that begins with a difference has one
 * all through. */
function parted({ from, to }: Interval, first: number, slope: number): readonly Difference[] {
  const meets = from - first / slope;
  const cuts = [from, meets, meets + 1, to].map((at) => Math.min(Math.max(at, from), to));
  return cuts.slice(1).flatMap((end, i) => {
    const start = cuts[i];
    const at = (epochMs: number): number => first + slope * (epochMs - from);
    return end > start ? [{ from: start, to: end, first: at(start), last: at(end - 1) }] : [];
  });
}

/** Stretches that touch and differ by the same are one. */
export function joinDifferences(differences: readonly Difference[]): readonly Difference[] {
  const result: Difference[] = [];
  for (const difference of differences) {
    const before = result.at(-1);
    const same = before && before.to === difference.from && before.first === before.last;
    if (same && before.last === difference.first && difference.first === difference.last)
      result[result.length - 1] = { ...before, to: difference.to };
    else result.push(difference);
  }
  return result;
}

import { countWhile, type Interval } from './interval.js';
import type { CountedTime, OpenTime } from './open-time.js';

/** Elapsed time: every millisecond counts. */
export const elapsedTime: CountedTime = {
  between: (fromMs, toMs) => toMs - fromMs,
  select: (epochMs, n) => epochMs + n,
};

/** What of a pause lies between two instants. */
export interface PausePart extends Interval {
  /** Whether it goes on after the second of them. */
  readonly goesOn: boolean;
}

/**
 * What pauses, which are in order and neither overlap nor touch, take of open time. An identity, because it keeps the sums up
 * to each pause, so that a ticket with many of them can be measured at many instants.
 */
export class TakenTime {
  readonly open: OpenTime;
  readonly #pauses: readonly Interval[];
  /** The open time in the first so many pauses, as far as it was asked for: the last pause may have no end. */
  readonly #sums = [0];

  constructor(open: OpenTime, pauses: readonly Interval[]) {
    this.open = open;
    this.#pauses = pauses;
  }

  /** The open time that pauses take before an instant. */
  until(epochMs: number): number {
    const begun = countWhile(this.#pauses.length, (i) => this.#pauses[i].from < epochMs);
    if (begun === 0) return 0;
    const { from, to } = this.#pauses[begun - 1];
    return this.#sumOf(begun - 1) + this.open.between(from, Math.min(to, epochMs));
  }

  /** What of the pauses that take any time lies in [fromMs, toMs). */
  *pausesIn(fromMs: number, toMs: number): Generator<PausePart, void, undefined> {
    for (
      let i = countWhile(this.#pauses.length, (k) => this.#pauses[k].to <= fromMs);
      i < this.#pauses.length;
      i += 1
    ) {
      const { from, to } = this.#pauses[i];
      if (Math.max(from, fromMs) >= toMs) return;
      const goesOn = to > toMs;
      const takesTime = goesOn || this.#sumOf(i + 1) > this.#sumOf(i);
      if (takesTime) yield { from: Math.max(from, fromMs), to: Math.min(to, toMs), goesOn };
    }
  }

  /** Open time without what of the pauses lies in [fromMs, toMs). */
  leftWithout(fromMs: number, toMs: number): CountedTime {
    if (this.#pauses.length === 0) return this.open;
    const clip = (epochMs: number): number => Math.min(Math.max(epochMs, fromMs), toMs);
    const between = (a: number, b: number): number =>
      this.open.between(a, b) - (a < b ? this.until(clip(b)) - this.until(clip(a)) : 0);
    return {
      between,
      select: (epochMs, n) => {
        const first = countWhile(this.#pauses.length, (i) => clip(this.#pauses[i].to) <= Math.max(epochMs, fromMs));
        const leftBefore = (i: number): number => between(epochMs, Math.max(clip(this.#pauses[i].from), epochMs));
        // Of those that begin by then, the last one is where the rest goes on.
        const begun = countWhile(
          this.#pauses.length - first,
          (i) => this.#pauses[first + i].from < toMs && leftBefore(first + i) <= n,
        );
        if (begun === 0) return this.open.select(epochMs, n);
        const last = first + begun - 1;
        return this.open.select(clip(this.#pauses[last].to), n - leftBefore(last));
      },
    };
  }

  #sumOf(count: number): number {
    for (let i = this.#sums.length; i <= count; i += 1) {
      const { from, to } = this.#pauses[i - 1];
      this.#sums.push(this.#sums[i - 1] + this.open.between(from, to));
    }
    return this.#sums[count];
  }
}

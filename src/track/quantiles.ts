/** The ratio of a bucket's upper bound to its lower one: whatever is in it, its mean is less than half a percent off. */
const RATIO = 1.005;
const LOG_RATIO = /* @__PURE__ */ Math.log(RATIO);

/** Values of about the same size. */
interface Bucket {
  count: number;
  sum: number;
}

/**
 * How values that are zero or more are distributed, in a memory that does not grow with their number: a histogram whose
 * buckets grow with the values, as that of DDSketch, but each knows its sum, so where a bucket holds one value, or many equal
 * ones, it is exact. The order of the values makes no difference. An identity, because it owns what has been counted.
 */
export class Distribution {
  readonly #buckets = new Map<number, Bucket>();
  #count = 0;

  add(value: number): void {
    // Below 1 ms there are no two values to tell apart.
    const key = value < 1 ? -1 : Math.floor(Math.log(value) / LOG_RATIO);
    const bucket = this.#buckets.get(key) ?? { count: 0, sum: 0 };
    bucket.count += 1;
    bucket.sum += value;
    this.#buckets.set(key, bucket);
    this.#count += 1;
  }

  /** The values of which so large a share is at or below them, by the nearest rank; null where there are none. */
  quantile(share: number): number | null {
    return this.#atRank(Math.ceil(share * this.#count));
  }

  /** The middle value, or the mean of the two in the middle; null where there are none. */
  median(): number | null {
    const low = this.#atRank(Math.ceil(this.#count / 2));
    const high = this.#atRank(Math.floor(this.#count / 2) + 1);
    return low === null || high === null ? low : (low + high) / 2;
  }

  #atRank(rank: number): number | null {
    let below = 0;
    for (const [, { count, sum }] of [...this.#buckets].sort(([a], [b]) => a - b)) {
      below += count;
      if (below >= rank) return sum / count;
    }
    return null;
  }
}

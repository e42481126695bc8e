import { SlaError } from '../errors.js';
import type { YearRange } from '../time/civil.js';

/** What a year adds to a running sum. */
export interface YearTotal {
  readonly year: number;
  readonly total: number;
}

/** A year with the sums before and after it, counted from the first year that was asked for (so they may be negative). */
export interface Summed<Y extends YearTotal> {
  readonly data: Y;
  readonly before: number;
  readonly after: number;
}

/**
 * A running sum over the years, of which only the years that questions reach are ever built. An identity, because it
 * owns those years. Only differences between its sums mean anything.
 */
export class YearSums<Y extends YearTotal> {
  readonly #build: (year: number) => Y;
  readonly #range: YearRange;
  readonly #emptyError: (year: number) => SlaError;
  /** Neighbouring years, so that each sum is known; grows at either end. Indexed from the first year of the range. */
  readonly #years: Summed<Y>[] = [];
  #first = Number.NaN;
  #last = Number.NaN;

  constructor(build: (year: number) => Y, range: YearRange, emptyError: (year: number) => SlaError) {
    this.#build = build;
    this.#range = range;
    this.#emptyError = emptyError;
  }

  at(year: number): Summed<Y> {
    return this.#years[year - this.#range.first] ?? this.#reach(year);
  }

  /** The year in which the sum reaches `sum` for the first time, looked for from a year nearby. */
  reaching(sum: number, near: Summed<Y>): Summed<Y> {
    if (sum > near.before && sum <= near.after) return near;
    return this.#walk(near, (y) => (sum > y.after ? 1 : sum <= y.before ? -1 : 0));
  }

  /** The year in which the sum passes `sum` for the first time, looked for from a year nearby. */
  passing(sum: number, near: Summed<Y>): Summed<Y> {
    if (sum >= near.before && sum < near.after) return near;
    return this.#walk(near, (y) => (sum >= y.after ? 1 : sum < y.before ? -1 : 0));
  }

  /** A step a year: at most a century of them, each a comparison. Two empty years in a row end it. */
  #walk(near: Summed<Y>, direction: (y: Summed<Y>) => number): Summed<Y> {
    let y = near;
    let empty = 0;
    for (let step = direction(y); step !== 0; step = direction(y)) {
      // The year that the question starts in does not count: it may be nearly over.
      empty = y !== near && y.data.total === 0 ? empty + 1 : 0;
      if (empty === 2) throw this.#emptyError(Math.min(y.data.year, y.data.year - step));
      y = this.at(y.data.year + step);
    }
    return y;
  }

  #reach(year: number): Summed<Y> {
    const { first, last } = this.#range;
    if (year < first || year > last) throw new SlaError('RESULT_OUT_OF_RANGE', { year, from: first, to: last });
    if (Number.isNaN(this.#first)) {
      this.#put(year, (total) => [0, total]);
      this.#first = year;
      this.#last = year;
    }
    for (; this.#last < year; this.#last += 1) {
      const { after } = this.at(this.#last);
      this.#put(this.#last + 1, (total) => [after, after + total]);
    }
    for (; this.#first > year; this.#first -= 1) {
      const { before } = this.at(this.#first);
      this.#put(this.#first - 1, (total) => [before - total, before]);
    }
    return this.at(year);
  }

  /** Builds a year first and keeps it then: where building fails, nothing has changed. */
  #put(year: number, sums: (total: number) => readonly [before: number, after: number]): void {
    const data = this.#build(year);
    const [before, after] = sums(data.total);
    this.#years[year - this.#range.first] = { data, before, after };
  }
}

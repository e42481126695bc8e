import { SlaError } from '../errors.js';
import type { YearRange } from '../time/civil.js';

/** What a year adds to a running sum: a whole number, zero or more. */
export interface YearTotal {
  readonly year: number;
  readonly total: number;
}

/** A year with the sums before and after it. They are counted from anywhere, so only differences within a run mean anything. */
export interface Summed<Y extends YearTotal> {
  readonly data: Y;
  readonly before: number;
  readonly after: number;
  /** Years in a row, this one among them, whose sums are counted from the same beginning. */
  readonly run: Run<Y>;
}

interface Run<Y extends YearTotal> {
  /** In order. */
  readonly years: Kept<Y>[];
  /** Whether two of them in a row are empty, which is as long as a search goes on. */
  gap: boolean;
}

/** A year may have to be counted anew when its run is joined to another. */
type Kept<Y extends YearTotal> = { -readonly [K in keyof Summed<Y>]: Summed<Y>[K] };

/**
 * A running sum over the years. Only the years that a question reaches are ever built, and those between two instants
 * that it compares; whatever was asked before, the answer is the same. An identity, because it owns those years.
 */
export class YearSums<Y extends YearTotal> {
  readonly #build: (year: number) => Y;
  readonly #range: YearRange;
  readonly #emptyError: (year: number) => SlaError;
  /** Indexed from the first year of the range. */
  readonly #years: Kept<Y>[] = [];
  #building: number | undefined;

  constructor(build: (year: number) => Y, range: YearRange, emptyError: (year: number) => SlaError) {
    this.#build = build;
    this.#range = range;
    this.#emptyError = emptyError;
  }

  at(year: number): Summed<Y> {
    // The caller's function that a year is built from may ask in its turn, while a search holds sums from before the call.
    if (this.#building !== undefined) {
      const reason = 'it asks its own calendar';
      throw new SlaError('HOLIDAYS_FAILED', { year: this.#building, reason });
    }
    return this.#years[year - this.#range.first] ?? this.#put(year);
  }

  /** Makes the sums of two years comparable. */
  connect(a: Summed<Y>, b: Summed<Y>): void {
    while (a.run !== b.run) this.#grow(a.run, b.data.year > a.data.year ? 1 : -1);
  }

  /** The year with before <= sum < after, looked for from a year nearby in whose run `sum` is counted. */
  holding(sum: number, near: Summed<Y>): Summed<Y> {
    if (sum >= near.before && sum < near.after) return near;
    const { run } = near;
    const step = sum < near.before ? -1 : 1;
    for (let end = endOf(run, step); step < 0 ? sum < end.before : sum >= end.after; end = endOf(run, step)) {
      this.#refuseGap(near, end, step);
      this.#grow(run, step);
    }
    const found = yearHolding(run.years, sum);
    this.#refuseGap(near, found, step);
    return found;
  }

  /** A search ends at two empty years in a row; the year it starts in does not count, because it may be nearly over. */
  #refuseGap(near: Summed<Y>, far: Summed<Y>, step: 1 | -1): void {
    if (!near.run.gap) return;
    for (let year = near.data.year + step; year !== far.data.year && year !== far.data.year + step; year += step) {
      if (this.at(year).data.total + this.at(year + step).data.total === 0)
        throw this.#emptyError(Math.min(year, year + step));
    }
  }

  /** Takes the next year, and the run it is in, into a run, whose own sums stay as they are. */
  #grow(run: Run<Y>, step: 1 | -1): void {
    const end = endOf(run, step);
    const next = this.at(end.data.year + step);
    const joined = next.run;
    const shift = step > 0 ? end.after - next.before : end.before - next.after;
    for (const year of joined.years) {
      year.before += shift;
      year.after += shift;
      year.run = run;
    }
    if (step > 0) run.years.push(...joined.years);
    else run.years.unshift(...joined.years);
    run.gap ||= joined.gap || end.data.total + next.data.total === 0;
  }

  /** Builds a year first and keeps it then: where building fails, nothing has changed. */
  #put(year: number): Kept<Y> {
    const { first, last } = this.#range;
    if (year < first || year > last) throw new SlaError('RESULT_OUT_OF_RANGE', { year, from: first, to: last });
    let data: Y;
    this.#building = year;
    try {
      data = this.#build(year);
    } finally {
      this.#building = undefined;
    }
    const run: Run<Y> = { years: [], gap: false };
    const kept = { data, before: 0, after: data.total, run };
    run.years.push(kept);
    this.#years[year - first] = kept;
    return kept;
  }
}

function endOf<Y extends YearTotal>({ years }: Run<Y>, step: 1 | -1): Summed<Y> {
  return years[step < 0 ? 0 : years.length - 1];
}

/** Years have nearly the same totals, so the share of the sum tells the year, or one close by. */
function yearHolding<Y extends YearTotal>(years: readonly Summed<Y>[], sum: number): Summed<Y> {
  const { before } = years[0];
  const { after } = years[years.length - 1];
  let i = Math.floor(((sum - before) / (after - before)) * years.length);
  while (sum < years[i].before) i -= 1;
  while (sum >= years[i].after) i += 1;
  return years[i];
}

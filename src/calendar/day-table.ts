import { SlaError } from '../errors.js';
import { FIRST_YEAR, type YearRange, yearOf, yearStart } from '../time/civil.js';

/** What a calendar knows of a civil year. */
export interface BusinessYear {
  /** The first instant of each day of the year, and of the next year: one entry more than days. */
  readonly dayStarts: readonly number[];
  /** Whether each day of the year is a business day. */
  readonly business: readonly boolean[];
}

/** A year as tables. */
interface YearTable {
  /** The epoch days of the year: [from, to). */
  readonly from: number;
  readonly to: number;
  readonly dayStarts: Float64Array;
  /** How many business days of the year come before each day, and in all: one entry more than days. */
  readonly ranks: Uint16Array;
  /** The epoch day of each business day, by rank. */
  readonly businessDays: Int32Array;
}

const noYear: YearTable = {
  from: 0,
  to: 0,
  dayStarts: new Float64Array(),
  ranks: new Uint16Array(),
  businessDays: new Int32Array(),
};

/**
 * Business days by rank and select, year by year: only the years that questions reach are ever built. An identity,
 * because it owns those years.
 */
export class DayTable {
  readonly #build: (year: number) => BusinessYear;
  readonly #range: YearRange;
  /** By year, from FIRST_YEAR on. */
  readonly #years: YearTable[] = [];
  /** The year asked for last, because the next question is mostly about the same. */
  #recent = noYear;

  constructor(build: (year: number) => BusinessYear, range: YearRange) {
    this.#build = build;
    this.#range = range;
  }

  /** The first instant of a date; of a date that the zone skipped, that of the next. */
  startOf(epochDay: number): number {
    const { from, dayStarts } = this.#yearOf(epochDay);
    return dayStarts[epochDay - from];
  }

  /** The first instant after a date. */
  endOf(epochDay: number): number {
    const { from, dayStarts } = this.#yearOf(epochDay);
    return dayStarts[epochDay - from + 1];
  }

  isBusiness(epochDay: number): boolean {
    const { from, ranks } = this.#yearOf(epochDay);
    return ranks[epochDay - from + 1] > ranks[epochDay - from];
  }

  /** The n-th business day from a date on, which counts if it is one; n from 1. */
  businessDayFrom(epochDay: number, n: number): number {
    const { from, ranks, businessDays } = this.#yearOf(epochDay);
    const rank = ranks[epochDay - from] + n - 1;
    return rank < businessDays.length
      ? businessDays[rank]
      : this.#inLaterYear(rank - businessDays.length, yearOf(epochDay) + 1);
  }

  /** The business day before which there are `rank` others from a year on; two empty years in a row end the search. */
  #inLaterYear(rank: number, firstYear: number): number {
    let left = rank;
    let empty = 0;
    let year = firstYear;
    for (; empty < 2; year += 1) {
      const { businessDays } = this.#year(year);
      if (left < businessDays.length) return businessDays[left];
      left -= businessDays.length;
      empty = businessDays.length === 0 ? empty + 1 : 0;
    }
    throw new SlaError('NO_BUSINESS_DAY', { from: String(year - 2) });
  }

  #yearOf(epochDay: number): YearTable {
    const recent = this.#recent;
    if (epochDay >= recent.from && epochDay < recent.to) return recent;
    this.#recent = this.#year(yearOf(epochDay));
    return this.#recent;
  }

  #year(year: number): YearTable {
    this.#years[year - FIRST_YEAR] ??= this.#table(year);
    return this.#years[year - FIRST_YEAR];
  }

  #table(year: number): YearTable {
    const { first, last } = this.#range;
    if (year < first || year > last) throw new SlaError('RESULT_OUT_OF_RANGE', { year, from: first, to: last });
    const { dayStarts, business } = this.#build(year);
    const from = yearStart(year);
    const ranks = new Uint16Array(business.length + 1);
    const businessDays: number[] = [];
    for (const [i, works] of business.entries()) {
      if (works) businessDays.push(from + i);
      ranks[i + 1] = businessDays.length;
    }
    return {
      from,
      to: from + business.length,
      dayStarts: Float64Array.from(dayStarts),
      ranks,
      businessDays: Int32Array.from(businessDays),
    };
  }
}

import { SlaError } from '../errors.js';
import { FIRST_YEAR, LAST_YEAR, yearOf, yearStart } from '../time/civil.js';

/** What a calendar knows of a civil year. */
export interface BusinessYear {
  /** The first instant of each day of the year, and of the next year: one entry more than days. */
  readonly dayStarts: readonly number[];
  /** Whether each day of the year is a business day. */
  readonly business: readonly boolean[];
}

const FIRST_DAY = yearStart(FIRST_YEAR);
/** Every day of the reachable years, and the one after them, which ends the last. */
const DAYS = yearStart(LAST_YEAR + 1) - FIRST_DAY + 1;

/**
 * Days as tables by epoch day, of which only the years that questions reach are filled: always neighbouring years, so
 * that business days can be counted over them. An identity, because it owns those tables.
 */
export class DayTable {
  readonly #build: (year: number) => BusinessYear;
  /** The epoch days known: [from, to). */
  #from = Number.POSITIVE_INFINITY;
  #to = Number.NEGATIVE_INFINITY;
  readonly #starts = new Float64Array(DAYS);
  /** How many business days come before each day, counted from anywhere; only differences mean anything. */
  readonly #ranks = new Int32Array(DAYS);
  /** The epoch day of each business day, by rank. */
  readonly #businessDays = new Int32Array(DAYS);

  constructor(build: (year: number) => BusinessYear) {
    this.#build = build;
  }

  /** The first instant of a date; of a date that the zone skipped, that of the next. */
  startOf(epochDay: number): number {
    return this.#starts[this.#index(epochDay)];
  }

  /** The first instant after a date. */
  endOf(epochDay: number): number {
    return this.#starts[this.#index(epochDay) + 1];
  }

  isBusiness(epochDay: number): boolean {
    const i = this.#index(epochDay);
    return this.#ranks[i + 1] > this.#ranks[i];
  }

  /** The n-th business day from a date on, which counts if it is one; n from 1. */
  businessDayFrom(epochDay: number, n: number): number {
    const rank = this.#ranks[this.#index(epochDay)] + n - 1;
    const near = this.#businessDays[rank];
    // Known already, and near enough that no two empty years can lie between.
    if (rank < this.#ranks[this.#to - FIRST_DAY] && near - epochDay < 366) return near;
    return this.#search(rank, yearOf(epochDay));
  }

  /** Looks for a business day year by year, until two years in a row have none. */
  #search(rank: number, firstYear: number): number {
    let empty = 0;
    for (let year = firstYear; empty < 2; year += 1) {
      const before = this.#ranks[this.#index(yearStart(year))];
      const after = this.#ranks[yearStart(year + 1) - FIRST_DAY];
      if (rank < after) return this.#businessDays[rank];
      empty = after === before ? empty + 1 : 0;
    }
    throw new SlaError('NO_BUSINESS_DAY', { from: String(firstYear) });
  }

  #index(epochDay: number): number {
    if (epochDay < this.#from || epochDay >= this.#to) this.#reach(yearOf(epochDay));
    return epochDay - FIRST_DAY;
  }

  #reach(year: number): void {
    if (this.#from > this.#to) this.#addFirst(year);
    while (this.#to <= yearStart(year)) this.#addAfter(yearOf(this.#to));
    while (this.#from > yearStart(year)) this.#addBefore(yearOf(this.#from) - 1);
  }

  /** The first year's ranks begin at its first index: there are never more business days than days, so ranks counted
   * from there, up or down, stay within the table. */
  #addFirst(year: number): void {
    const built = this.#build(year);
    this.#from = yearStart(year);
    this.#to = this.#from;
    this.#ranks[this.#from - FIRST_DAY] = this.#from - FIRST_DAY;
    this.#fillAfter(built);
  }

  #addAfter(year: number): void {
    this.#fillAfter(this.#build(year));
  }

  #fillAfter({ dayStarts, business }: BusinessYear): void {
    const first = this.#to - FIRST_DAY;
    this.#starts.set(dayStarts, first);
    business.forEach((works, i) => {
      const rank = this.#ranks[first + i];
      if (works) this.#businessDays[rank] = this.#to + i;
      this.#ranks[first + i + 1] = works ? rank + 1 : rank;
    });
    this.#to += business.length;
  }

  #addBefore(year: number): void {
    const { dayStarts, business } = this.#build(year);
    const first = yearStart(year) - FIRST_DAY;
    this.#starts.set(dayStarts, first);
    for (let i = business.length - 1; i >= 0; i -= 1) {
      const rank = this.#ranks[first + i + 1];
      this.#ranks[first + i] = business[i] ? rank - 1 : rank;
      if (business[i]) this.#businessDays[rank - 1] = yearStart(year) + i;
    }
    this.#from = yearStart(year);
  }
}

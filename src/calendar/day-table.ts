import { SlaError } from '../errors.js';
import { type YearRange, yearOf, yearStart } from '../time/civil.js';
import { type Summed, YearSums, type YearTotal } from './year-sums.js';

/** What a calendar knows of a civil year. */
export interface BusinessYear {
  /** The first instant of each day of the year, and of the next year: one entry more than days. */
  readonly dayStarts: readonly number[];
  /** Whether each day of the year is a business day. */
  readonly business: readonly boolean[];
}

/** A year as tables; its total is its business days. */
interface YearTable extends YearTotal {
  /** The epoch days of the year: [from, to). */
  readonly from: number;
  readonly to: number;
  readonly dayStarts: Float64Array;
  /** How many business days of the year come before each day, and in all: one entry more than days. */
  readonly ranks: Uint16Array;
  /** The epoch day of each business day, by rank. */
  readonly businessDays: Int32Array;
}

/** Business days by rank and select, year by year. An identity, because it owns those years. */
export class DayTable {
  readonly #years: YearSums<YearTable>;
  /** The year asked for last, because the next question is mostly about the same. */
  #recent: Summed<YearTable> | undefined;

  constructor(build: (year: number) => BusinessYear, range: YearRange) {
    const noBusinessDay = (year: number): SlaError => new SlaError('NO_BUSINESS_DAY', { from: String(year) });
    const buildTable = (year: number): YearTable => {
      // So that a function that asks in its turn is refused whatever was asked before.
      this.#recent = undefined;
      return tableOf(year, build(year));
    };
    this.#years = new YearSums(buildTable, range, noBusinessDay);
  }

  /** The first instant of a date; of a date that the zone skipped, that of the next. */
  startOf(epochDay: number): number {
    const { from, dayStarts } = this.#yearOf(epochDay).data;
    return dayStarts[epochDay - from];
  }

  /** The first instant after a date. */
  endOf(epochDay: number): number {
    const { from, dayStarts } = this.#yearOf(epochDay).data;
    return dayStarts[epochDay - from + 1];
  }

  isBusiness(epochDay: number): boolean {
    const { from, ranks } = this.#yearOf(epochDay).data;
    return ranks[epochDay - from + 1] > ranks[epochDay - from];
  }

  /** The n-th business day after a date, or before it where n is negative; 0 is the date itself or the next one after. */
  select(epochDay: number, n: number): number {
    const near = this.#yearOf(epochDay);
    const { from, ranks, businessDays } = near.data;
    const rank = n > 0 ? ranks[epochDay - from + 1] + n - 1 : ranks[epochDay - from] + n;
    if (rank >= 0 && rank < businessDays.length) return businessDays[rank];
    const sum = near.before + rank;
    const { before, data } = this.#years.holding(sum, near);
    return data.businessDays[sum - before];
  }

  /** How many business days come after a date and until another, which counts; negative where that is the earlier one. */
  between(fromDay: number, toDay: number): number {
    const from = this.#yearOf(fromDay);
    const to = this.#yearOf(toDay);
    if (from.run !== to.run) this.#years.connect(from, to);
    return to.before + rankUntil(to.data, toDay) - from.before - rankUntil(from.data, fromDay);
  }

  #yearOf(epochDay: number): Summed<YearTable> {
    const recent = this.#recent;
    if (recent && epochDay >= recent.data.from && epochDay < recent.data.to) return recent;
    this.#recent = this.#years.at(yearOf(epochDay));
    return this.#recent;
  }
}

/** How many business days a year has until a date, which counts. */
function rankUntil({ from, ranks }: YearTable, epochDay: number): number {
  return ranks[epochDay - from + 1];
}

function tableOf(year: number, { dayStarts, business }: BusinessYear): YearTable {
  const from = yearStart(year);
  const ranks = new Uint16Array(business.length + 1);
  const businessDays: number[] = [];
  for (const [i, works] of business.entries()) {
    if (works) businessDays.push(from + i);
    ranks[i + 1] = businessDays.length;
  }
  return {
    year,
    total: businessDays.length,
    from,
    to: from + business.length,
    dayStarts: Float64Array.from(dayStarts),
    ranks,
    businessDays: Int32Array.from(businessDays),
  };
}

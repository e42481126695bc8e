import { SlaError } from '../errors.js';
import { readChoice, readList } from '../input.js';
import type { LocalizedText } from '../language.js';
import {
  DAY_MS,
  dateText,
  readDate,
  weekdayIndex,
  weekdays,
  type YearRange,
  yearOf,
  yearStart,
} from '../time/civil.js';
import { readZone, spellingOf, type Zone } from '../time/zone.js';
import type { CalendarChanges } from './calendar.js';
import { type BusinessYear, DayTable } from './day-table.js';
import { type DaysOff, readHolidays } from './holidays.js';

/** The rule by which a date is a day off. */
export type DayOffRule = 'CAL-1' | 'CAL-2' | 'CAL-4';

/** Business days by rank and select: how many come before a day, and which one has a given number. */
export class BusinessCalendar {
  readonly timeZone: string;
  readonly zone: Zone;
  readonly range: YearRange;
  readonly #daysOffIn: (year: number) => DaysOff;
  readonly #ruleOf: (epochDay: number) => DayOffRule;
  readonly #weekend: ReadonlySet<number>;
  readonly #extraHolidays: DaysOff;
  readonly #extraBusinessDays: ReadonlySet<number>;
  readonly #days: DayTable;
  readonly #daysOff = new Map<number, LocalizedText>();

  /** Takes what a caller gives, unchecked, but for the days off of a year; `range` is the years for which they are known,
   * `ruleOf` the rule by which each of them is one. */
  constructor(
    timeZone: string,
    changes: CalendarChanges,
    daysOffIn: (year: number) => DaysOff,
    range: YearRange,
    ruleOf: (epochDay: number) => DayOffRule = () => 'CAL-4',
  ) {
    this.zone = readZone(timeZone, 'timeZone');
    this.timeZone = spellingOf(this.zone, timeZone);
    this.range = Object.freeze(range);
    this.#days = new DayTable((year) => this.#buildYear(year), range);
    this.#daysOffIn = daysOffIn;
    this.#ruleOf = ruleOf;
    this.#weekend = readWeekend(changes.weekend ?? ['sat', 'sun']);
    this.#extraHolidays = readHolidays(changes.extraHolidays ?? [], 'extraHolidays');
    this.#extraBusinessDays = readDates(changes.extraBusinessDays ?? [], 'extraBusinessDays');
    for (const epochDay of this.#extraBusinessDays) {
      if (this.#extraHolidays.has(epochDay)) throw new SlaError('CALENDAR_CONFLICT', { date: dateText(epochDay) });
    }
    Object.freeze(this);
  }

  /** The day off that a date is, and by which rule; null where it is none. */
  dayOff(epochDay: number): { readonly name: LocalizedText; readonly rule: DayOffRule } | null {
    const name = this.isDayOff(epochDay) ? this.#daysOff.get(epochDay) : undefined;
    if (!name) return null;
    // A caller's day off that the list has too keeps the name and the rule of the list.
    return { name, rule: name === this.#extraHolidays.get(epochDay) ? 'CAL-4' : this.#ruleOf(epochDay) };
  }

  /** How many business days come after a date and until another, which counts; negative where that is the earlier one. */
  businessDaysBetween(fromDay: number, toDay: number): number {
    return this.#days.between(fromDay, toDay);
  }

  isBusiness(epochDay: number): boolean {
    return this.#days.isBusiness(epochDay);
  }

  isDayOff(epochDay: number): boolean {
    // Whatever else it answers, asking makes sure that the year is known.
    this.#days.startOf(epochDay);
    return this.#daysOff.has(epochDay);
  }

  /** The n-th business day after a date, which need not be one, or before it where n is negative; 0 is the date itself or
   * the next one after. */
  businessDayAfter(epochDay: number, n: number): number {
    return this.#days.select(epochDay, n);
  }

  /** The date itself where it is a business day, otherwise the next one. */
  businessDayFrom(epochDay: number): number {
    return this.#days.select(epochDay, 0);
  }

  /** The date an instant belongs to. Dates follow each other without going back: where clocks are set back over midnight
   * (America/St_Johns until 2011, at 00:01), the repeated hour belongs to the date that has begun. */
  dayOf(epochMs: number): number {
    // The date in UTC, or the one before or after it: no zone is a whole day away. Where the first date that is known has begun
    // before UTC's, the date in UTC is not known.
    const day = Math.max(Math.floor(epochMs / DAY_MS), yearStart(this.range.first));
    if (epochMs >= this.#days.endOf(day)) return day + 1;
    return epochMs >= this.#days.startOf(day) ? day : day - 1;
  }

  /** Whether the zone has a date: it may have skipped it, as Pacific/Apia did 2011-12-30. */
  exists(epochDay: number): boolean {
    return this.#days.startOf(epochDay) < this.#days.endOf(epochDay);
  }

  /** The first instant of a date; of a date that the zone skipped, that of the next. */
  startOfDay(epochDay: number): number {
    return this.#days.startOf(epochDay);
  }

  /** The last millisecond of a date. */
  endOfDay(epochDay: number): number {
    return this.#days.endOf(epochDay) - 1;
  }

  #buildYear(year: number): BusinessYear {
    const firstDay = yearStart(year);
    const days = yearStart(year + 1) - firstDay;
    const daysOff = this.#readDaysOff(year);
    const dayStarts = this.zone.startsOfDays(firstDay, days + 1);
    const business = Array.from({ length: days }, (_, i) => {
      const day = firstDay + i;
      const works = this.#extraBusinessDays.has(day) || !(this.#weekend.has(weekdayIndex(day)) || daysOff.has(day));
      // A date that the zone skipped, such as 2011-12-30 in Pacific/Apia, is no day on which anything can be due.
      return works && dayStarts[i] < dayStarts[i + 1];
    });
    for (const [epochDay, name] of daysOff) this.#daysOff.set(epochDay, name);
    return { dayStarts, business };
  }

  #readDaysOff(year: number): DaysOff {
    const names = new Map(this.#daysOffIn(year));
    for (const [epochDay, name] of this.#extraHolidays) {
      if (yearOf(epochDay) === year && !names.has(epochDay)) names.set(epochDay, name);
    }
    for (const epochDay of this.#extraBusinessDays) names.delete(epochDay);
    return names;
  }
}

function readWeekend(value: unknown): ReadonlySet<number> {
  const days = readList(value, 'weekend', `a list of days: ${weekdays.join(', ')}`);
  return new Set(days.map((day, i) => weekdays.indexOf(readChoice(day, `weekend[${i}]`, weekdays))));
}

function readDates(value: unknown, field: string): ReadonlySet<number> {
  return new Set(
    readList(value, field, "a list of 'YYYY-MM-DD' dates").map((date, i) => readDate(date, `${field}[${i}]`)),
  );
}

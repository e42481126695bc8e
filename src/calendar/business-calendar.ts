import { DAY_MS, MINUTE_MS, weekdayIndex, weekdays, type YearRange, yearStart } from '../time/civil.js';
import { readZone, spellingOf, type Zone } from '../time/zone.js';
import type { VerifiedDates } from './calendar.js';
import { type BusinessYear, DayTable } from './day-table.js';
import { type DayOff, type DaysOff, noDaysOff, type PartDay } from './holidays.js';

/** What a caller changed about a calendar's days, read. */
export interface DayChanges {
  /** Whether a date is a day of rest by its day of the week. */
  readonly isWeekend: (epochDay: number) => boolean;
  readonly extraHolidays: (year: number) => DaysOff;
  /** Epoch days, which no rule makes days off. */
  readonly extraBusinessDays: ReadonlySet<number>;
}

export const noChanges: DayChanges = {
  isWeekend: (epochDay) => weekdayIndex(epochDay) >= weekdays.indexOf('sat'),
  extraHolidays: () => noDaysOff,
  extraBusinessDays: new Set(),
};

/** Business days by rank and select: how many come before a day, and which one has a given number. */
export class BusinessCalendar {
  readonly timeZone: string;
  readonly zone: Zone;
  readonly range: YearRange;
  readonly verified: VerifiedDates | null;
  readonly #daysOffIn: (year: number) => DaysOff;
  readonly #changes: DayChanges;
  readonly #days: DayTable;
  readonly #daysOff = new Map<number, DayOff>();
  readonly #parts = new Map<number, readonly PartDay[]>();

  /** Takes a time zone as a caller gives it; `range` is the years for which the days off are known, `verified` the dates. */
  constructor(
    timeZone: string,
    changes: DayChanges,
    daysOffIn: (year: number) => DaysOff,
    range: YearRange,
    verified: VerifiedDates | null,
  ) {
    this.zone = readZone(timeZone, 'timeZone');
    this.timeZone = spellingOf(this.zone, timeZone);
    this.range = Object.freeze(range);
    this.verified = verified && Object.freeze({ ...verified });
    this.#days = new DayTable((year) => this.#buildYear(year), range);
    this.#daysOffIn = daysOffIn;
    this.#changes = changes;
    Object.freeze(this);
  }

  /** The day off that a date is, if it is one. */
  dayOff(epochDay: number): DayOff | undefined {
    return this.isDayOff(epochDay) ? this.#daysOff.get(epochDay) : undefined;
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

  /** The partial days off of a date. */
  partsOff(epochDay: number): readonly PartDay[] {
    // As for days off.
    this.#days.startOf(epochDay);
    return this.#parts.get(epochDay) ?? [];
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

  /** The first instant of a minute of a local date, or of the next one; a minute that a gap leaves out moves forward by it. */
  startOfMinute(epochDay: number, minute: number): number {
    const start = this.#days.startOf(epochDay);
    // On a day of 24 hours, which has no clock change, it is so many minutes after its beginning.
    const isPlain = minute <= 1440 && this.#days.endOf(epochDay) - start === DAY_MS;
    return isPlain ? start + minute * MINUTE_MS : this.zone.startOfMinute(epochDay, minute);
  }

  #buildYear(year: number): BusinessYear {
    const firstDay = yearStart(year);
    const days = yearStart(year + 1) - firstDay;
    const { isWeekend, extraBusinessDays } = this.#changes;
    const { whole, parts } = this.#readDaysOff(year);
    const dayStarts = this.zone.startsOfDays(firstDay, days + 1);
    const business = Array.from({ length: days }, (_, i) => {
      const day = firstDay + i;
      const works = extraBusinessDays.has(day) || !(isWeekend(day) || whole.has(day));
      // A date that the zone skipped, such as 2011-12-30 in Pacific/Apia, is no day on which anything can be due.
      return works && dayStarts[i] < dayStarts[i + 1];
    });
    for (const [epochDay, dayOff] of whole) this.#daysOff.set(epochDay, dayOff);
    for (const [epochDay, ofDay] of parts) this.#parts.set(epochDay, ofDay);
    return { dayStarts, business };
  }

  #readDaysOff(year: number): DaysOff {
    const known = this.#daysOffIn(year);
    const extra = this.#changes.extraHolidays(year);
    // A caller's day off that the list has too keeps the name and the rule of the list.
    const whole = new Map([...extra.whole, ...known.whole]);
    const parts = new Map(known.parts);
    for (const epochDay of this.#changes.extraBusinessDays) {
      whole.delete(epochDay);
      parts.delete(epochDay);
    }
    for (const [epochDay, ofDay] of extra.parts) parts.set(epochDay, [...(parts.get(epochDay) ?? []), ...ofDay]);
    return { whole, parts };
  }
}

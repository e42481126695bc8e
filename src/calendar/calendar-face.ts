import { describe } from '../describe.js';
import { SlaError } from '../errors.js';
import { readWholeNumber, refuse } from '../input.js';
import type { LocalizedText } from '../language.js';
import { dateText, FIRST_YEAR, LAST_YEAR, readDate } from '../time/civil.js';
import { type InstantInput, readInstant } from '../time/instant.js';
import { type LocalTimeOptions, localDay, readLocalTime, readLocalTimes } from '../time/local-time.js';
import type { BusinessCalendar } from './business-calendar.js';
import type { Calendar, madeHere, VerifiedDates } from './calendar.js';
import { dayOffOn } from './day-off.js';

/** More business days than calendars reach. */
const MOST_DAYS = (LAST_YEAR - FIRST_YEAR + 1) * 366;

/** What callers hold of a calendar: its tables, from which all answers come, are out of their reach. */
class CalendarFace implements Calendar {
  declare readonly [madeHere]: true;
  readonly timeZone: string;
  readonly verified: VerifiedDates | null;
  readonly #calendar: BusinessCalendar;

  constructor(calendar: BusinessCalendar) {
    this.timeZone = calendar.timeZone;
    this.verified = calendar.verified;
    this.#calendar = calendar;
    Object.freeze(this);
  }

  // Functions of their own rather than methods, so that they can be passed on.
  readonly isBusinessDay = (date: string): boolean => this.#calendar.isBusiness(readDate(date, 'date'));

  readonly holidayOn = (date: string): LocalizedText | null => {
    const found = dayOffOn(this.#calendar, readDate(date, 'date'));
    return found && { ...found.name };
  };

  readonly nextBusinessDay = (date: string): string =>
    dateText(this.#calendar.businessDayAfter(readDate(date, 'date'), 1));

  readonly addBusinessDays = (date: string, n: number): string => {
    const epochDay = readDate(date, 'date');
    return dateText(this.#calendar.businessDayAfter(epochDay, readWholeNumber(n, 'n', -MOST_DAYS, MOST_DAYS)));
  };

  readonly businessDaysBetween = (from: string, to: string): number =>
    this.#calendar.businessDaysBetween(readDate(from, 'from'), readDate(to, 'to'));

  readonly instantOf = (localTime: string, options?: LocalTimeOptions): Date =>
    new Date(readLocalTime(localTime, this.#calendar, readLocalTimes(options ?? {}, 'options')));

  readonly dateOf = (instant: InstantInput): string =>
    dateText(localDay(this.#calendar.zone, readInstant(instant, 'instant')));
}

const faces = new WeakMap<BusinessCalendar, Calendar>();
/** The calendar behind each face. Not asked of the face itself, so that a program that makes none is bundled without them. */
const behind = new WeakMap<object, BusinessCalendar>();

/** What callers get of a calendar: the same one each time. */
export function faceOf(calendar: BusinessCalendar): Calendar {
  const face = faces.get(calendar) ?? new CalendarFace(calendar);
  faces.set(calendar, face);
  behind.set(face, calendar);
  return face;
}

/** The calendar behind what a caller gives. Only the library's own will do: its tables are what the answers come from. */
export function readCalendar(value: unknown, field: string): BusinessCalendar {
  const calendar = behind.get(Object(value));
  if (calendar) return calendar;
  if (value === undefined) refuse(value, field, 'a calendar, such as polishCalendar()');
  throw new SlaError('INVALID_CALENDAR', { field, given: describe(value) });
}

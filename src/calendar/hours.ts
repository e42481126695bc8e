import { DAY_MINUTES, dateText, type Weekday, weekdayIndex, weekdays } from '../time/civil.js';
import type { BusinessCalendar } from './business-calendar.js';
import type { PartDay } from './holidays.js';
import { hasDay, type Season } from './season.js';

/** A window of a day: local times as 'HH:MM', half-open. `to` may be '24:00'; at or before `from` it runs over midnight. */
export interface ServiceWindow {
  /** The opening, a local time 'HH:MM'. */
  readonly from: string;
  /** The closing, a local time 'HH:MM' up to '24:00'. At or before `from`, it is on the next day. */
  readonly to: string;
}

/** A window on some days of the week. One that runs over midnight belongs to the day it begins on. */
export interface WeeklyWindow extends ServiceWindow {
  /** The days of the week on which the window begins. */
  readonly days: readonly Weekday[];
  /** The dates on which the window begins, of every year. Default: all of them. */
  readonly dates?: Season | undefined;
  /** The role of the calendar whose local times and days off these are: windows of several roles make a service that follows
   * the sun. Default: the calendar of whatever has these hours. */
  readonly calendar?: string | undefined;
}

/** Service hours with custom windows. */
export interface WeeklyHours {
  /** The windows of every week. */
  readonly weekly: readonly WeeklyWindow[];
  /** Whether the weekly windows hold on the calendar's days off too. */
  readonly onHolidays: 'closed' | 'open';
  /** The windows of single dates ('YYYY-MM-DD'), in place of the weekly ones and whether or not the date is a day
   * off; with `[]` none begins on it. */
  readonly exceptions?: Readonly<Record<string, readonly ServiceWindow[]>> | undefined;
}

/** Service hours that have a name: '8x5' 09:00-17:00 and '9x5' 09:00-18:00 on the calendar's business days, '24x7' always. */
export type NamedHours = '8x5' | '9x5' | '24x7';

/** When tickets count and clocks run. */
export type ServiceHours = NamedHours | WeeklyHours;

/** Minutes of the day a window begins on; `to` passes 1440 where it runs over midnight. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** The season of a weekly window, if it has one. */
  readonly dates?: Season | undefined;
}

/** Service hours as the clock reads them. */
export interface CompiledHours {
  /** What a caller sees of them, frozen. */
  readonly source: ServiceHours;
  readonly always: boolean;
  readonly overnight: boolean;
  /** The windows of each business day, whichever day of the week it is. */
  readonly onBusinessDays: readonly Window[];
  /** The windows of each day of the week, Monday first, of every season. */
  readonly onWeekdays: readonly (readonly Window[])[];
  readonly onHolidays: 'closed' | 'open';
  /** By epoch day. */
  readonly exceptions: ReadonlyMap<number, readonly Window[]>;
  /** Where windows have roles: those of each role, and of none, by themselves. */
  readonly parts: readonly HoursOfRole[] | null;
}

/** The windows of one role, whose calendar they are on; null for those without a role. */
export interface HoursOfRole {
  readonly role: string | null;
  readonly hours: CompiledHours;
}

const noWindows: readonly (readonly Window[])[] = weekdays.map(() => []);

function named(source: NamedHours, window: Window | null): CompiledHours {
  const onBusinessDays = window ? [window] : [];
  const common = {
    overnight: false,
    onWeekdays: noWindows,
    onHolidays: 'closed',
    exceptions: new Map(),
    parts: null,
  } as const;
  return Object.freeze({ ...common, source, always: window === null, onBusinessDays });
}

// 8x5 is the provider's own wording; 9x5 is the manufacturer's hours, which the provider does not spell out.
export const namedHours: readonly CompiledHours[] = [
  named('8x5', { from: 9 * 60, to: 17 * 60 }),
  named('9x5', { from: 9 * 60, to: 18 * 60 }),
  named('24x7', null),
];

/** The names that `ServiceHours` accepts. */
export const hoursNames: readonly NamedHours[] = ['8x5', '9x5', '24x7'];

/** The windows of a week without holidays and exceptions, of every season; empty if the service never closes. */
export function windowsOfWeek({ onBusinessDays, onWeekdays }: CompiledHours): readonly Window[] {
  return [...Array<typeof onBusinessDays>(5).fill(onBusinessDays), ...onWeekdays].flat();
}

/** The weekly windows of a local date, if it is neither a holiday nor an exception. */
export function weeklyWindowsOn({ onWeekdays }: CompiledHours, epochDay: number): readonly Window[] {
  return onWeekdays[weekdayIndex(epochDay)].filter(({ dates }) => !dates || hasDay(dates, dateText(epochDay).slice(5)));
}

/** The windows of a local date, of which partial days off can take some. */
export function windowsOn(hours: CompiledHours, calendar: BusinessCalendar, epochDay: number): readonly Window[] {
  const exception = hours.exceptions.get(epochDay);
  if (exception) return exception;
  if (calendar.isBusiness(epochDay) && hours.onBusinessDays.length > 0) return hours.onBusinessDays;
  if (hours.onHolidays === 'closed' && calendar.isDayOff(epochDay)) return [];
  return weeklyWindowsOn(hours, epochDay);
}

/** Where a partial day off until a minute of its day ends: the rest of a window over midnight belongs to the day, too. */
export function endOfPart(to: number): number {
  return to === DAY_MINUTES ? 2 * DAY_MINUTES : to;
}

/** The partial days off of a local date that hours keep to, which they do unless they say otherwise. */
export function partsOffIn(hours: CompiledHours, calendar: BusinessCalendar, epochDay: number): readonly PartDay[] {
  const isOpen = hours.always || hours.onHolidays === 'open' || hours.exceptions.has(epochDay);
  return isOpen ? [] : calendar.partsOff(epochDay);
}

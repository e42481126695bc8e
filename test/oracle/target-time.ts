// The time of service hours, looked at a minute at a time. Windows open and close at whole minutes everywhere since 1990;
// pauses and starts are exact to the millisecond.
import { dateAfter, weekday } from './local-time.js';
import { dateOf, exists, isBusinessDate, localInstant } from './target-dates.js';
import {
  type OracleCalendar,
  type OracleCalendars,
  type OracleHours,
  type OracleWeeklyWindow,
  type OracleWindow,
  weekdayNames,
} from './target-terms.js';

export const MINUTE = 60_000;
const DAY_MINUTES = 1440;
/** Three years without an opening are a mistake. */
const HORIZON = 3 * 366 * DAY_MINUTES;

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A window of one date, in the local time of its calendar. */
interface DatedWindow extends OracleWindow {
  readonly calendar: OracleCalendar;
  /** Whether it keeps to days off, and so to parts of days. */
  readonly keepsToDaysOff: boolean;
}

function inSeason(date: string, { dates }: OracleWeeklyWindow): boolean {
  if (!dates) return true;
  const day = date.slice(5);
  if (dates.from <= dates.to) return dates.from <= day && day <= dates.to;
  return day >= dates.from || day <= dates.to;
}

export function calendarOf(role: string | undefined, calendars: OracleCalendars): OracleCalendar {
  return calendars[role ?? 'site'] ?? calendars.site;
}

/** Service hours on the calendar of a target. */
export class OpenTime {
  readonly #hours: OracleHours;
  readonly #own: OracleCalendar;
  readonly #calendars: OracleCalendars;
  /** By days of UTC, whether each of their minutes is open. */
  readonly #days = new Map<number, Uint8Array>();

  constructor(hours: OracleHours, own: OracleCalendar, calendars: OracleCalendars) {
    this.#hours = hours;
    this.#own = own;
    this.#calendars = calendars;
  }

  /** The windows that begin on a date, each by the date of its own calendar. */
  #windowsOn(date: string): readonly DatedWindow[] {
    const hours = this.#hours;
    const calendar = this.#own;
    if (hours === '24x7') return [];
    if (typeof hours === 'string') {
      const to = hours === '8x5' ? '17:00' : '18:00';
      return isBusinessDate(date, calendar) ? [{ from: '09:00', to, calendar, keepsToDaysOff: true }] : [];
    }
    const exception = hours.exceptions?.[date];
    if (exception) return exception.map((window) => ({ ...window, calendar, keepsToDaysOff: false }));
    return hours.weekly
      .filter((window) => window.days.includes(weekdayNames[weekday(date)]) && inSeason(date, window))
      .map((window) => {
        const { from, to } = window;
        const own = window.calendar ? calendarOf(window.calendar, this.#calendars) : calendar;
        return { from, to, calendar: own, keepsToDaysOff: hours.onHolidays === 'closed' };
      })
      .filter(({ calendar, keepsToDaysOff }) => !keepsToDaysOff || !calendar.daysOff.has(date));
  }

  #spansOn(date: string): readonly Span[] {
    return this.#windowsOn(date)
      .filter(({ calendar }) => exists(date, calendar))
      .flatMap(({ from, to, calendar, keepsToDaysOff }) => {
        const over = to === '24:00' || to <= from;
        const end = localInstant(over ? dateAfter(date, 1) : date, to === '24:00' ? '00:00' : to, calendar);
        const parts = keepsToDaysOff ? (calendar.partsOff?.get(date) ?? []) : [];
        const closed = parts.map((part) => ({
          from: localInstant(date, part.from, calendar),
          to: part.to === '24:00' ? end : localInstant(date, part.to, calendar),
        }));
        return without({ from: localInstant(date, from, calendar), to: end }, closed);
      })
      .filter(({ from, to }) => from < to);
  }

  /** The spans of the dates around one, wide enough for every zone and for windows over midnight. */
  #spansAround(date: string): readonly Span[] {
    return [-2, -1, 0, 1, 2].flatMap((days) => this.#spansOn(dateAfter(date, days)));
  }

  #minutesOf(day: number): Uint8Array {
    const found = this.#days.get(day);
    if (found) return found;
    const minutes = new Uint8Array(DAY_MINUTES);
    const first = day * DAY_MINUTES * MINUTE;
    for (const { from, to } of this.#spansAround(new Date(first).toISOString().slice(0, 10))) {
      const end = Math.min((to - first) / MINUTE, DAY_MINUTES);
      for (let m = Math.max((from - first) / MINUTE, 0); m < end; m += 1) minutes[m] = 1;
    }
    this.#days.set(day, minutes);
    return minutes;
  }

  isOpen(t: number): boolean {
    if (this.#hours === '24x7') return true;
    const minute = Math.floor(t / MINUTE);
    const day = Math.floor(minute / DAY_MINUTES);
    return this.#minutesOf(day)[minute - day * DAY_MINUTES] === 1;
  }

  /** The open time from an instant on, minute by minute. */
  *minutes(from: number, to: number): Generator<Span> {
    if (from >= to) return;
    let start = Math.floor(from / MINUTE) * MINUTE;
    for (let i = 0; start < to; i += 1, start += MINUTE) {
      if (i > HORIZON) throw new Error('the service does not open');
      if (this.isOpen(start)) yield { from: Math.max(start, from), to: Math.min(start + MINUTE, to) };
    }
  }

  /** The end of the last window that begins on a date of the target's calendar; undefined without one, or round the clock. */
  closing(date: string): number | undefined {
    const spans = this.#spansAround(date).filter(({ from }) => dateOf(from, this.#own) === date);
    return spans.length > 0 ? Math.max(...spans.map(({ to }) => to)) : undefined;
  }
}

/** A span without pauses. */
function without(span: Span, pauses: readonly Span[]): readonly Span[] {
  let left: readonly Span[] = [span];
  for (const pause of pauses) {
    if (pause.to <= span.from || pause.from >= span.to) continue;
    left = left.flatMap(({ from, to }) =>
      [
        { from, to: Math.min(to, pause.from) },
        { from: Math.max(from, pause.to), to },
      ].filter((part) => part.from < part.to),
    );
  }
  return left;
}

/** Service time between two instants, without pauses. */
export function usedBetween(open: OpenTime, pauses: readonly Span[], from: number, to: number): number {
  let sum = 0;
  for (const minute of open.minutes(from, to)) {
    for (const part of without(minute, pauses)) sum += part.to - part.from;
  }
  return sum;
}

/** When so much service time is used up: at a closing rather than at the opening after it. Nothing, at the first instant
 * that counts. */
export function usedUp(open: OpenTime, pauses: readonly Span[], from: number, ms: number): number {
  let left = ms;
  for (const minute of open.minutes(from, Number.POSITIVE_INFINITY)) {
    for (const part of without(minute, pauses)) {
      const length = part.to - part.from;
      if (left <= length) return part.from + left;
      left -= length;
    }
  }
  throw new Error('the service does not open');
}

/** Pauses in order, as far as they are known by an instant; those that overlap or touch are one. */
export function knownPauses(
  pauses: readonly { readonly from: number; readonly to?: number | undefined }[],
  by: number,
): readonly Span[] {
  const known = pauses
    .map(({ from, to = Number.POSITIVE_INFINITY }) => ({ from, to: Math.min(to, by) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const merged: { from: number; to: number }[] = [];
  for (const pause of known) {
    const last = merged.at(-1);
    if (last && pause.from <= last.to) last.to = Math.max(last.to, pause.to);
    else merged.push({ ...pause });
  }
  return merged;
}

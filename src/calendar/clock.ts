import { reading, readList, readRecord } from '../input.js';
import { type DurationInput, readDuration } from '../time/duration.js';
import { type InstantInput, readInstant } from '../time/instant.js';
import { readCalendar } from './calendar-face.js';
import { type CalendarsOption, readCalendars } from './calendars.js';
import type { ServiceHours } from './hours.js';
import { type Interval, invalidInterval, mergeIntervals, withoutIntervals } from './interval.js';
import { addOpenTime, nextOpening, openTimeOf } from './kept-time.js';
import { isOpenAt } from './open-changes.js';
import { openIntervals } from './open-intervals.js';
import { type OpenTime, scheduledOpenTime } from './open-time.js';
import { scheduledParts } from './open-year.js';
import { readHours } from './read-hours.js';

/** Time in which the service is closed although its hours are open: half-open, `from` belongs to it and `to` does not. One of
 * no length changes nothing. */
export interface Closure {
  readonly from: InstantInput;
  readonly to: InstantInput;
}

/** What a service clock is made of. */
export interface ServiceClockOptions extends CalendarsOption {
  /** When the service is open, in local times of the calendar's zone. */
  readonly hours: ServiceHours;
  /** Stretches of instants without service, in any order; they may overlap. For whole local dates there are exceptions. */
  readonly closures?: readonly Closure[] | undefined;
}

/** Open time without a break: half-open, `from` is its opening and `to` its closing, unless the range asked for cuts it. */
export interface OpenInterval {
  readonly from: Date;
  readonly to: Date;
}

/**
 * A clock that runs in service hours. Hours are half-open, `[opening, closing)`, and time is elapsed time: a clock
 * change lengthens or shortens nothing.
 *
 * Each method throws `MISSING_FIELD`, `INVALID_INSTANT`, `MISSING_OFFSET` or `INSTANT_OUT_OF_RANGE` for a wrong instant;
 * `INVALID_VALUE`, `UNKNOWN_FIELD`, `INVALID_DURATION` or `NEGATIVE_DURATION` for a wrong duration; `HOURS_NEVER_OPEN`
 * where a search meets two calendar years in a row without an opening, not counting the one it starts in;
 * `RESULT_OUT_OF_RANGE` beyond the calendar's years; `HOLIDAYS_FAILED` or `INVALID_HOLIDAYS` where the calendar's own function fails;
 * `LIMIT_EXCEEDED` for more than 200,000 open intervals at once.
 */
export interface ServiceClock {
  /** The instant by which `duration` of service time has passed since `from`. A duration that is used up exactly at
   * closing ends at closing; none at all while closed ends at the next opening. */
  add(from: InstantInput, duration: DurationInput): Date;
  /** The mirror of `add`: the instant from which `duration` of service time passes until `to`. One that is used up
   * exactly at opening begins at opening; none at all while closed begins at the previous closing. */
  subtract(to: InstantInput, duration: DurationInput): Date;
  /** Service time between two instants in milliseconds, negative where `to` is the earlier one. */
  between(from: InstantInput, to: InstantInput): number;
  /** Whether the service is open at an instant. */
  isOpen(at: InstantInput): boolean;
  /** The first open instant at or after this one: itself while open. */
  nextOpening(at: InstantInput): Date;
  /** The mirror of `nextOpening`: itself while open; the closing before while closed, and at an opening. */
  previousClosing(at: InstantInput): Date;
  /** The open time between two instants as intervals, in order and cut at both ends: their lengths add up to `between`.
   * Throws `INVALID_INTERVAL` where `to` is the earlier one. */
  openIntervals(from: InstantInput, to: InstantInput): readonly OpenInterval[];
}

/** The last instant at or before this one with open time right before it: the end of the last open millisecond. */
function previousClosing(open: OpenTime, epochMs: number): number {
  return open.select(epochMs, -1) + 1;
}

function subtractOpenTime(open: OpenTime, epochMs: number, ms: number): number {
  if (ms > 0) return open.select(epochMs, -ms);
  return isOpenAt(open, epochMs) ? epochMs : previousClosing(open, epochMs);
}

/**
 * A clock for any service hours on any calendar: working time added, subtracted and measured.
 *
 * @param options `hours` ('8x5', '9x5', '24x7', or custom windows), `calendar`, and `closures`, if any
 * @returns the clock; make it once and keep it, because it keeps the years it has looked up
 * @throws {@link SlaError} `INVALID_VALUE`, `MISSING_FIELD`, `UNKNOWN_FIELD`, `INVALID_TIME`, `INVALID_DATE`,
 *   `DATE_OUT_OF_RANGE`, `HOURS_OVERLAP`, `HOURS_NEVER_OPEN`, `INVALID_CALENDAR`; for closures `INVALID_INTERVAL`,
 *   `INVALID_INSTANT`, `MISSING_OFFSET`, `INSTANT_OUT_OF_RANGE`
 * @example
 * ```ts
 * import { createServiceClock, polishCalendar } from 'hezo-sla';
 *
 * const clock = createServiceClock({ hours: '8x5', calendar: polishCalendar() });
 * clock.add('2026-11-20T16:30:00+01:00', { hours: 1 }); // 2026-11-23T08:30:00.000Z
 * clock.between('2026-11-20T16:30:00+01:00', '2026-11-23T09:30:00+01:00'); // 3600000
 * clock.isOpen('2026-11-21T10:00:00+01:00'); // false
 * ```
 * @see REACT-2, HOURS-2
 */
export function createServiceClock(options: ServiceClockOptions): ServiceClock {
  const open = reading('options', () => {
    const given = readRecord(
      options,
      'options',
      ['hours', 'calendar', 'calendars', 'closures'],
      'an object of { hours, calendar, closures? }',
    );
    const hours = readHours(given.hours, 'hours');
    const calendars =
      given.calendars === undefined
        ? { site: readCalendar(given.calendar, 'calendar'), others: null }
        : readCalendars(given);
    const closures = given.closures === undefined ? [] : readClosures(given.closures);
    return closures.length === 0
      ? openTimeOf(hours, 'site', calendars)
      : scheduledOpenTime(scheduledParts(hours, 'site', calendars), (time) => withoutIntervals(time, closures));
  });
  return Object.freeze({
    add: (from: InstantInput, duration: DurationInput) =>
      new Date(addOpenTime(open, readInstant(from, 'from'), readDuration(duration, 'duration', 'subtract').ms)),
    subtract: (to: InstantInput, duration: DurationInput) =>
      new Date(subtractOpenTime(open, readInstant(to, 'to'), readDuration(duration, 'duration', 'add').ms)),
    between: (from: InstantInput, to: InstantInput) => open.between(readInstant(from, 'from'), readInstant(to, 'to')),
    isOpen: (at: InstantInput) => isOpenAt(open, readInstant(at, 'at')),
    nextOpening: (at: InstantInput) => new Date(nextOpening(open, readInstant(at, 'at'))),
    previousClosing: (at: InstantInput) => new Date(previousClosing(open, readInstant(at, 'at'))),
    openIntervals: (from: InstantInput, to: InstantInput) => intervalsBetween(open, from, to),
  });
}

function intervalsBetween(open: OpenTime, from: InstantInput, to: InstantInput): readonly OpenInterval[] {
  const [fromMs, toMs] = [readInstant(from, 'from'), readInstant(to, 'to')];
  if (toMs < fromMs) throw invalidInterval('The range', fromMs, toMs);
  return openIntervals(open, fromMs, toMs).map((interval) => ({
    from: new Date(interval.from),
    to: new Date(interval.to),
  }));
}

function readClosures(value: unknown): readonly Interval[] {
  const closures = readList(value, 'closures', 'a list of { from, to }').map((item, i) =>
    readInterval(item, `closures[${i}]`),
  );
  return mergeIntervals(closures);
}

function readInterval(item: unknown, field: string): Interval {
  const given = readRecord(item, field, ['from', 'to'], 'an object of { from, to }, both instants');
  const from = readInstant(given.from, `${field}.from`);
  const to = readInstant(given.to, `${field}.to`);
  if (to < from) throw invalidInterval(field, from, to);
  return { from, to };
}

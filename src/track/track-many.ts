import type { Calendar } from '../calendar/calendar.js';
import { readCalendar } from '../calendar/calendar-face.js';
import { isKnownError, SlaError } from '../errors.js';
import { reading, readRecord, reasonOf, refuse, unreadable } from '../input.js';
import { readLevel, type ServiceLevel } from '../terms/level.js';
import { type ReadTrackOptions, readTrackOptions, type Tracking, type TrackOptions, track } from './track.js';
import type { TrackedTicket } from './tracked-ticket.js';

/** A ticket with the level that it is tracked by. Other fields may be there and are ignored. */
export interface TicketOfLevel {
  readonly level: ServiceLevel;
  readonly ticket: TrackedTicket;
  /** Default: that of the options. */
  readonly calendar?: Calendar | undefined;
}

/**
 * Tracks many tickets, one at a time: none is asked for before the one before it has been handed over, so any number can
 * pass through.
 *
 * @param tickets each with its level, and with a calendar where it has one of its own: a list, a generator, or anything else
 *   that can be iterated
 * @param options as of `trackTicket`, for all of them
 * @returns what `trackTicket` returns, for each ticket in turn
 * @throws {@link SlaError} at once what `trackTicket` throws for wrong options; `TRACKING_FAILED` for a ticket that cannot be
 *   tracked, with its place in the row and the error itself as `cause`; `UNREADABLE` with what `tickets` throws as `cause`
 * @example
 * ```ts
 * import { serviceLevels, trackTickets } from 'hezo-sla';
 *
 * const { standard, premier } = serviceLevels;
 * const ticket = { openedAt: '2026-11-20T09:30:00+01:00', priority: 'P1', confirmedAt: '2026-11-20T10:00:00+01:00' } as const;
 * const trackings = trackTickets([{ level: standard, ticket }, { level: premier, ticket }], { at: '2026-11-20T15:00:00+01:00' });
 * Array.from(trackings, ({ level, delivery }) => `${level}: ${delivery.state}`); // ['standard: running', 'premier: breached']
 * ```
 */
export function trackTickets(
  tickets: Iterable<TicketOfLevel>,
  options: TrackOptions,
): Generator<Tracking, void, undefined> {
  const read = readTrackOptions(options);
  return trackEach(readIterable(tickets, 'tickets', 'a list or another iterable of { level, ticket }'), read);
}

function* trackEach(tickets: Iterable<unknown>, options: ReadTrackOptions): Generator<Tracking, void, undefined> {
  let index = 0;
  for (const item of tickets) {
    yield trackOne(item, index, options);
    index += 1;
  }
}

function trackOne(item: unknown, index: number, options: ReadTrackOptions): Tracking {
  try {
    const { level, ticket, calendar } = readRecord(item, 'The item', undefined, 'an object of { level, ticket }');
    const own = calendar === undefined ? options : { ...options, calendar: readCalendar(calendar, 'calendar') };
    return track(readLevel(level), own, ticket);
  } catch (cause) {
    const code = isKnownError(cause) ? cause.code : 'UNREADABLE';
    throw new SlaError('TRACKING_FAILED', { index, code, reason: reasonOf(cause) }, { cause });
  }
}

/** What can be iterated, as a caller gives it: asked for one item at a time, and unreadable where it throws or is none. */
export function readIterable(value: unknown, field: string, accepted: string): Iterable<unknown> {
  return itemsOf(
    reading(field, () => (isIterable(value) ? value : refuse(value, field, accepted))),
    field,
  );
}

function* itemsOf(iterable: Iterable<unknown>, field: string): Generator<unknown, void, undefined> {
  try {
    // What whoever takes the items throws does not come here: it ends the loop, and with it the caller's iterator.
    for (const item of iterable) yield item;
  } catch (cause) {
    throw unreadable(field, cause);
  }
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Symbol.iterator in value &&
    typeof value[Symbol.iterator] === 'function'
  );
}

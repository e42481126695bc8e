import { type CalendarsOption, readCalendars } from '../calendar/calendars.js';
import type { TicketOf } from '../deadlines/ticket-types.js';
import { isKnownError, SlaError } from '../errors.js';
import { reading, readRecord, refuse, unreadable } from '../input.js';
import { reasonOf } from '../mistakes.js';
import { readLevel } from '../terms/level.js';
import type { ServiceLevel } from '../terms/service-level.js';
import { type ReadTrackOptions, readTrackOptions, type Tracking, type TrackOptions, track } from './track.js';

/** A ticket with the level that it is tracked by, and with calendars where it has its own. Default: those of the options. It may have any
 * other fields. */
export interface TicketOfLevel extends CalendarsOption {
  readonly level: ServiceLevel;
  readonly ticket: TicketOf;
}

/** An item that a caller gave, and where the targets of its ticket stood. */
export interface TrackedItem<T = TicketOfLevel> {
  readonly item: T;
  readonly tracking: Tracking;
}

/**
 * Tracks many tickets, one at a time: the next one is asked for when the one before it has been tracked, so any number can
 * pass through.
 *
 * @param tickets each with its level, with calendars where it has its own, and with whatever else you want back: an array, a
 *   generator, or any other iterable
 * @param options as of `trackTicket`, for all of them; with `localTimes`, a ticket's times are local to its own site, and `at` to
 *   the site of the options
 * @returns for each in turn `{ item, tracking }`: what you gave, as it is, and what `trackTicket` returns
 * @throws {@link SlaError} at once what `trackTicket` throws for wrong options; `TRACKING_FAILED` for a ticket that cannot be
 *   tracked, with its place in the sequence and the error itself as `cause`; `UNREADABLE` with what `tickets` throws as `cause`
 * @example
 * ```ts
 * import { serviceLevels, trackTickets } from 'hezo-sla';
 *
 * const { standard, premier } = serviceLevels;
 * const ticket = { openedAt: '2026-11-20T09:30:00+01:00', priority: 'P1', confirmedAt: '2026-11-20T10:00:00+01:00' } as const;
 * const rows = [{ id: 'T-1', level: standard, ticket }, { id: 'T-2', level: premier, ticket }];
 * const tracked = trackTickets(rows, { at: '2026-11-20T15:00:00+01:00' });
 * Array.from(tracked, ({ item, tracking }) => `${item.id}: ${tracking.targets.delivery?.state}`); // ['T-1: running', 'T-2: breached']
 * ```
 */
export function trackTickets<T extends TicketOfLevel>(
  tickets: Iterable<T>,
  options: TrackOptions,
): Generator<TrackedItem<T>, void, undefined> {
  const read = readTrackOptions(options);
  return trackEach(readIterable(tickets, 'tickets', 'an array or another iterable of { level, ticket }'), read);
}

function* trackEach<T>(tickets: Iterable<T>, options: ReadTrackOptions): Generator<TrackedItem<T>, void, undefined> {
  let index = 0;
  for (const item of tickets) {
    yield { item, tracking: trackOne(item, index, options) };
    index += 1;
  }
}

function trackOne(item: unknown, index: number, options: ReadTrackOptions): Tracking {
  try {
    const given = readRecord(item, 'The item', undefined, 'an object of { level, ticket }');
    const { level, ticket, calendar, calendars } = given;
    const hasOwn = calendar !== undefined || calendars !== undefined;
    return track(readLevel(level), hasOwn ? { ...options, calendars: readCalendars(given) } : options, ticket);
  } catch (cause) {
    const code = isKnownError(cause) ? cause.code : 'UNREADABLE';
    throw new SlaError('TRACKING_FAILED', { index, code, reason: reasonOf(cause) }, { cause });
  }
}

/** What can be iterated, as a caller gives it: asked for one item at a time, and unreadable where it throws or is none. */
export function readIterable<T>(value: Iterable<T>, field: string, accepted: string): Iterable<T> {
  return itemsOf(
    reading(field, () => (isIterable(value) ? value : refuse(value, field, accepted))),
    field,
  );
}

function* itemsOf<T>(iterable: Iterable<T>, field: string): Generator<T, void, undefined> {
  try {
    // What whoever takes the items throws does not come here: it ends the loop, and with it the caller's iterator.
    for (const item of iterable) yield item;
  } catch (cause) {
    throw unreadable(field, cause);
  }
}

/** Whether a caller gave what its type says. */
function isIterable(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Symbol.iterator in value &&
    typeof value[Symbol.iterator] === 'function'
  );
}

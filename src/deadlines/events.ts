import { SlaError } from '../errors.js';
import { type InputRecord, unreadable } from '../input.js';
import type { CompiledLevel } from '../terms/read-level.js';
import type { KnownEvent } from '../terms/target-words.js';
import type { ReadInstant } from '../time/local-time.js';
import { readEvent } from './pauses.js';

/** When the events of a ticket happened, as epoch milliseconds by the ticket's fields; `undefined` for what has not. By the
 * fields, because the name of an event may be one that every object has: `constructor` is, `constructorAt` is not. */
export type Events = Readonly<Record<string, number | undefined>>;

/** The events of a ticket in order (ORDER-1): the known ones, and those that its levels name. Written out with try and catch,
 * where others call `reading`: the closure would cost a ticket a tenth of its time. */
export function readEvents(given: InputRecord, levels: readonly CompiledLevel[], read: ReadInstant): Events {
  try {
    const known = {
      openedAt: read(given.openedAt, 'openedAt'),
      contactedAt: readEvent(given.contactedAt, 'contactedAt', read),
      confirmedAt: readEvent(given.confirmedAt, 'confirmedAt', read),
      dispatchedAt: readEvent(given.dispatchedAt, 'dispatchedAt', read),
      deliveredAt: readEvent(given.deliveredAt, 'deliveredAt', read),
      arrivedAt: readEvent(given.arrivedAt, 'arrivedAt', read),
      repairedAt: readEvent(given.repairedAt, 'repairedAt', read),
      receivedAt: readEvent(given.receivedAt, 'receivedAt', read),
      returnedAt: readEvent(given.returnedAt, 'returnedAt', read),
    };
    const events: Record<string, number | undefined> = known;
    let others = 0;
    for (const { otherFields } of levels)
      for (const field of otherFields) {
        const ms = readEvent(given[field], field, read);
        // Not there is the same as not happened, and every field more makes the record slower to read.
        if (ms === undefined) continue;
        events[field] = ms;
        others += 1;
      }
    // Written out, since nearly every ticket is in order: each level may ask for less.
    if (others > 0 || !areInOrder(known))
      for (const { orders } of levels) for (const order of orders) refuseDisorder(events, order);
    return events;
  } catch (cause) {
    throw unreadable('ticket', cause);
  }
}

type KnownEvents = Readonly<Record<`${Exclude<KnownEvent, 'opened'>}At`, number | undefined>> & {
  readonly openedAt: number;
};

/** Whether the known events are in the order of the catalogue's levels, which is the strictest. */
function areInOrder(events: KnownEvents): boolean {
  const { openedAt, confirmedAt = openedAt } = events;
  const { dispatchedAt = confirmedAt, arrivedAt = confirmedAt } = events;
  const { deliveredAt = dispatchedAt, repairedAt = arrivedAt } = events;
  const { contactedAt = openedAt, receivedAt = openedAt, returnedAt = openedAt } = events;
  return (
    openedAt <= confirmedAt &&
    confirmedAt <= dispatchedAt &&
    dispatchedAt <= deliveredAt &&
    confirmedAt <= arrivedAt &&
    arrivedAt <= repairedAt &&
    openedAt <= contactedAt &&
    openedAt <= receivedAt &&
    openedAt <= returnedAt
  );
}

/** Fields of events in the order in which they happen, where they do. */
function refuseDisorder(events: Events, order: readonly string[]): void {
  let earlier = order[0];
  let earlierMs = events[earlier];
  for (const later of order) {
    const laterMs = events[later];
    if (laterMs === undefined) continue;
    if (earlierMs !== undefined && laterMs < earlierMs) throw outOfOrder(earlier, earlierMs, later, laterMs);
    earlier = later;
    earlierMs = laterMs;
  }
}

/** The error for what came before something that it has to follow. */
export function outOfOrder(earlier: string, earlierMs: number, later: string, laterMs: number): SlaError {
  const [earlierAt, laterAt] = [new Date(earlierMs).toISOString(), new Date(laterMs).toISOString()];
  return new SlaError('OUT_OF_ORDER', { earlier, earlierAt, later, laterAt });
}

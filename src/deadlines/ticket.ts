import { SlaError } from '../errors.js';
import { type InputRecord, reading, readRecord, refuse, unreadable } from '../input.js';
import { type Priority, readPriority } from '../terms/priority.js';
import type { EventName } from '../terms/target.js';
import { type InstantInput, readInstant } from '../time/instant.js';
import { type EventTime, type Pause, readEvent, readPauses } from './pauses.js';

/** A ticket: its priority and when what happened. Other fields may be there and are ignored. */
export interface Ticket {
  /** When the user's authorised representative sent it. */
  readonly openedAt: InstantInput;
  readonly priority: Priority;
  /** When the fault was verified and the claim accepted. Until then there is no delivery deadline. */
  readonly confirmedAt?: EventTime;
  /** When an engineer got in touch with the requester. */
  readonly contactedAt?: EventTime;
  /** When the replacement left the manufacturer's hub. */
  readonly dispatchedAt?: EventTime;
  /** When the replacement was at the site. */
  readonly deliveredAt?: EventTime;
  /** When the engineer was at the installation. */
  readonly arrivedAt?: EventTime;
  /** When the faulty unit was sent back. */
  readonly returnedAt?: EventTime;
  /** When it waited for the customer. The terms know no pauses, so they move no deadline that is computed here. */
  readonly pauses?: readonly Pause[] | null | undefined;
  readonly serialNumber?: string | null | undefined;
  readonly contractNumber?: string | null | undefined;
}

/** A ticket whose fault is confirmed. */
export interface ConfirmedTicket extends Ticket {
  readonly confirmedAt: InstantInput;
}

/** A ticket whose replacement has been delivered. */
export interface DeliveredTicket extends Ticket {
  readonly deliveredAt: InstantInput;
}

/** When the events of a ticket happened, as epoch milliseconds; `undefined` for what has not. */
export interface TicketEvents extends Readonly<Record<EventName, number | undefined>> {
  readonly opened: number;
}

/** A ticket, read. */
export interface ReadTicket {
  readonly priority: Priority;
  readonly events: TicketEvents;
}

/** A ticket as a caller gives it: read, and its events found in order. */
export function readTicket(value: unknown): ReadTicket {
  const given = readRecord(value, 'ticket');
  const ticket = readEvents(given);
  // Pauses move no deadline that the rules name, but what is wrong in them is said all the same.
  reading('ticket', () => readPauses(given.pauses));
  return ticket;
}

/** The events of a ticket in order (ORDER-1); its priority too, unless that is known already. Written out with try and catch,
 * where others call `reading`: the closure would cost a ticket a tenth of its time. */
export function readEvents(given: InputRecord, known?: Priority): ReadTicket {
  try {
    const priority = known ?? readPriority(given.priority, 'priority');
    const events = {
      opened: readInstant(given.openedAt, 'openedAt'),
      contacted: readEvent(given.contactedAt, 'contactedAt'),
      confirmed: readEvent(given.confirmedAt, 'confirmedAt'),
      dispatched: readEvent(given.dispatchedAt, 'dispatchedAt'),
      delivered: readEvent(given.deliveredAt, 'deliveredAt'),
      arrived: readEvent(given.arrivedAt, 'arrivedAt'),
      returned: readEvent(given.returnedAt, 'returnedAt'),
    };
    refuseDisorder(events);
    return { priority, events };
  } catch (cause) {
    throw unreadable('ticket', cause);
  }
}

/** What each event follows, the last first: for naming the one that it came before. */
const predecessors: Readonly<Record<EventName, readonly EventName[]>> = {
  opened: [],
  contacted: [],
  confirmed: [],
  dispatched: ['confirmed'],
  delivered: ['dispatched', 'confirmed'],
  arrived: ['confirmed'],
  returned: ['delivered', 'dispatched', 'confirmed'],
};

/** ORDER-1: each event comes at or after those it follows, where they have happened. */
function refuseDisorder(events: TicketEvents): void {
  const { opened } = events;
  const confirmed = follows(events, 'confirmed', events.confirmed, opened);
  const dispatched = follows(events, 'dispatched', events.dispatched, confirmed);
  const delivered = follows(events, 'delivered', events.delivered, dispatched);
  follows(events, 'contacted', events.contacted, opened);
  follows(events, 'returned', events.returned, delivered);
  follows(events, 'arrived', events.arrived, confirmed);
}

/** Where the row of events has got to with this one: nowhere new, while it has not happened. */
function follows(events: TicketEvents, later: EventName, laterMs: number | undefined, earlierMs: number): number {
  if (laterMs === undefined) return earlierMs;
  if (laterMs >= earlierMs) return laterMs;
  const earlier = predecessors[later].find((event) => events[event] !== undefined) ?? 'opened';
  throw outOfOrder(`${earlier}At`, earlierMs, `${later}At`, laterMs);
}

/** The error for what came before something that it has to follow. */
export function outOfOrder(earlier: string, earlierMs: number, later: string, laterMs: number): SlaError {
  const [earlierAt, laterAt] = [new Date(earlierMs).toISOString(), new Date(laterMs).toISOString()];
  return new SlaError('OUT_OF_ORDER', { earlier, earlierAt, later, laterAt });
}

/** A field without which a ticket is not accepted. */
export type IntakeField = 'serialNumber' | 'contractNumber';

const intakeFields: readonly IntakeField[] = ['serialNumber', 'contractNumber'];

/**
 * What a ticket still lacks to be accepted: the serial number of the device, the number of the service contract.
 * Deadlines can be computed without them.
 *
 * @param ticket the ticket, or its two numbers; a blank number counts as missing
 * @returns the fields that are missing, in a fixed order; empty when the ticket can be accepted
 * @throws {@link SlaError} `MISSING_FIELD`, `INVALID_VALUE`
 * @example
 * ```ts
 * import { missingIntakeFields } from 'hezo-sla';
 *
 * missingIntakeFields({ serialNumber: '2102351931', contractNumber: ' ' }); // ['contractNumber']
 * ```
 * @see INTAKE-1
 */
export function missingIntakeFields(ticket: Pick<Ticket, IntakeField>): IntakeField[] {
  const given = readRecord(ticket, 'ticket');
  return reading('ticket', () =>
    intakeFields.filter((field) => {
      const value = given[field];
      if (value === undefined || value === null) return true;
      if (typeof value === 'string') return value.trim() === '';
      return refuse(value, field, 'a text');
    }),
  );
}

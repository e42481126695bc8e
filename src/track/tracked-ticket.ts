import { type Interval, mergeIntervals } from '../calendar/interval.js';
import { readPauses } from '../deadlines/pauses.js';
import { outOfOrder, type ReadTicket, readEvents, type Ticket, type TicketEvents } from '../deadlines/ticket.js';
import { type InputRecord, reading, readList, readRecord, refuse } from '../input.js';
import { type Priority, readPriority } from '../terms/priority.js';
import { type InstantInput, readInstant } from '../time/instant.js';

/** The priority that a ticket has from an instant on. */
export interface PriorityChange {
  readonly from: InstantInput;
  readonly priority: Priority;
}

/** A ticket to be tracked: its priority may be a history, in order, whose first entry is no later than the opening. */
export interface TrackedTicket extends Omit<Ticket, 'priority'> {
  readonly priority: Priority | readonly PriorityChange[];
}

/** A priority from an instant on, which is -Infinity where the ticket has had it always. */
export interface PriorityStretch {
  readonly fromMs: number;
  readonly priority: Priority;
}

/** What has happened to a ticket by an instant, and nothing of what happened after it. */
export interface TicketHistory extends ReadTicket {
  readonly atMs: number;
  /** In order, each another than the one before; the first is in force at the opening. */
  readonly priorities: readonly PriorityStretch[];
  /** In order and merged; what of them lies after the instant is not known yet. */
  readonly pauses: readonly Interval[];
  /** Since when the ticket has been paused, if it is. */
  readonly pausedSince: number | undefined;
}

/** A ticket as a caller gives it, as it stood at an instant. */
export function readHistory(value: unknown, atMs: number): TicketHistory {
  const given = readRecord(value, 'ticket');
  const stretches = reading('ticket', () => readPriorities(given));
  const { events } = readEvents(given, stretches[0].priority);
  if (stretches[0].fromMs > events.opened)
    throw outOfOrder('priority[0].from', stretches[0].fromMs, 'openedAt', events.opened);
  const priorities = stretches.filter(({ priority }, i) => i === 0 || priority !== stretches[i - 1].priority);
  const pauses = mergeIntervals(reading('ticket', () => readPauses(given.pauses)));
  return asOf({ events, priorities, pauses }, atMs);
}

/** As much of a history as had happened by an instant. */
export function asOf(
  { events, priorities, pauses }: Pick<TicketHistory, 'events' | 'priorities' | 'pauses'>,
  atMs: number,
): TicketHistory {
  const known = priorities.filter(({ fromMs }, i) => i === 0 || fromMs <= atMs);
  return {
    atMs,
    priority: known[known.length - 1].priority,
    events: eventsBy(events, atMs),
    priorities: known,
    pauses,
    pausedSince: pauses.find(({ from, to }) => from <= atMs && atMs < to)?.from,
  };
}

/** From each the clock is measured anew, through all the days that pauses have moved it. */
const MOST_CHANGES = 200;

function readPriorities({ priority }: InputRecord): readonly PriorityStretch[] {
  if (!Array.isArray(priority))
    return [{ fromMs: Number.NEGATIVE_INFINITY, priority: readPriority(priority, 'priority') }];
  const accepted = 'a list of { from, priority } that begins when the ticket was opened';
  const stretches = readList(priority, 'priority', accepted, MOST_CHANGES).map((item, i) => {
    const field = `priority[${i}]`;
    const change = readRecord(item, field, ['from', 'priority']);
    return reading(field, () => ({
      fromMs: readInstant(change.from, `${field}.from`),
      priority: readPriority(change.priority, `${field}.priority`),
    }));
  });
  if (stretches.length === 0) refuse(priority, 'priority', accepted);
  for (const [i, { fromMs }] of stretches.entries()) {
    const before = stretches[i - 1]?.fromMs ?? fromMs;
    if (fromMs < before) throw outOfOrder(`priority[${i - 1}].from`, before, `priority[${i}].from`, fromMs);
  }
  return stretches;
}

/** The events that have happened by an instant. */
function eventsBy(events: TicketEvents, atMs: number): TicketEvents {
  const happened = (eventMs: number | undefined): number | undefined =>
    eventMs !== undefined && eventMs <= atMs ? eventMs : undefined;
  return {
    opened: events.opened,
    contacted: happened(events.contacted),
    confirmed: happened(events.confirmed),
    dispatched: happened(events.dispatched),
    delivered: happened(events.delivered),
    arrived: happened(events.arrived),
    returned: happened(events.returned),
  };
}

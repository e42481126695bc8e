import { fieldOf } from './read-names.js';

/** Events that follow each other where they have happened (ORDER-1). All others follow the opening alone: a unit may be sent
 * back before its replacement comes. */
const chains: readonly (readonly string[])[] = [
  ['confirmed', 'dispatched', 'delivered'],
  ['confirmed', 'arrived', 'repaired'],
];
const alone: readonly string[] = ['contacted', 'received', 'returned'];

/** The events of a level as its tickets have them. */
export interface EventFields {
  /** The fields of events without a meaning of their own. */
  readonly otherFields: readonly string[];
  /** Fields in the order in which their events happen. */
  readonly orders: readonly (readonly string[])[];
}

/** Of the events that a level names; those of the catalogue keep the order of all that are known. */
export function eventFields(events: readonly string[], isCatalogue: boolean): EventFields {
  const known = ['opened', ...chains.flat(), ...alone];
  const others = events.filter((event) => !known.includes(event));
  const named = isCatalogue ? known : events;
  // What a level does not name follows the opening alone.
  const unordered = known.filter((event) => !named.includes(event));
  const orders = [
    ...chains.map((chain) => chain.filter((event) => named.includes(event))),
    ...[...alone, ...others, ...unordered].map((event) => [event]),
  ];
  return Object.freeze({
    otherFields: Object.freeze(others.map(fieldOf)),
    orders: Object.freeze(orders.map((order) => Object.freeze(['opened', ...order].map(fieldOf)))),
  });
}

import { describe } from '../describe.js';
import { readItems, readText, refuse, refuseAs, refuseConflict, shownKey } from '../input.js';

/** Letters of any language, as identifiers have them. */
const IDENTIFIER = /^[\p{L}_$][\p{L}\p{M}\p{N}_$]*$/u;

/** More than any target or event is called. */
const MOST_CHARACTERS = 100;

/** Names that objects have already, so that a record of targets could not have them for its own. */
const reserved = ['__proto__', 'constructor', 'prototype'];

/** The name of a target: an identifier, because answers have a field of that name. */
export function readTargetName(name: string): string {
  if (IDENTIFIER.test(name) && name.length <= MOST_CHARACTERS && !reserved.includes(name)) return name;
  refuseAs(
    `targets.${shownKey(name)}`,
    `named ${describe(name)}`,
    `an identifier of at most ${MOST_CHARACTERS} characters, such as delivery, that is none of ${reserved.join(', ')}`,
  );
}

const acceptedEvent = "the name of an event, such as 'confirmed', which is the ticket's field confirmedAt";

/** More than anybody waits for at once. */
const MOST_EVENTS = 20;

/** One event or several. */
export function readEvents(value: unknown, field: string): readonly string[] {
  if (typeof value === 'string' || value === undefined) return Object.freeze([readEvent(value, field)]);
  return readDistinct(
    value,
    field,
    `${acceptedEvent}, or an array of them`,
    readEvent,
    'Name each event once',
    MOST_EVENTS,
  );
}

function readEvent(value: unknown, field: string): string {
  if (typeof value !== 'string') return refuse(value, field, acceptedEvent);
  const name = readText(value, field);
  // Whoever writes 'confirmedAt' would wait for a field confirmedAtAt that no ticket has.
  return name.length <= MOST_CHARACTERS && !name.endsWith('At') ? name : refuse(value, field, acceptedEvent);
}

/** The ticket's field for an event. */
export function fieldOf(event: string): string {
  return `${event}At`;
}

/** The role of a calendar. */
export function readRole(value: unknown, field: string): string {
  return typeof value === 'string' ? readText(value, field) : refuse(value, field, "a role, such as 'site' or 'hub'");
}

/** An array that names something, and nothing twice. */
export function readDistinct<T extends string>(
  value: unknown,
  field: string,
  accepted: string,
  read: (item: unknown, field: string) => T,
  instead: string,
  most?: number,
): readonly T[] {
  const names = readItems(value, field, accepted, read, most);
  refuseEmpty(names, field, accepted);
  refuseRepeated(names, (i) => `${field}[${i}]`, instead);
  return names;
}

/** Refuses an array that says nothing. */
export function refuseEmpty(items: readonly unknown[], field: string, accepted: string): void {
  if (items.length === 0) refuseAs(field, 'an empty array', accepted);
}

/** Refuses what an array names twice; `placeOf` tells where an item is. */
export function refuseRepeated(items: readonly string[], placeOf: (index: number) => string, instead: string): void {
  const again = items.findIndex((item, i) => items.indexOf(item) < i);
  if (again < 0) return;
  const other = placeOf(items.indexOf(items[again]));
  refuseConflict(placeOf(again), other, instead);
}

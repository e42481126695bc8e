import type { Calendars } from '../calendar/calendars.js';
import { type InputRecord, refuse, unreadable } from '../input.js';
import { readLevel } from '../terms/level.js';
import type { CompiledLevel } from '../terms/read-level.js';
import { readDate } from '../time/civil.js';
import { readInstant } from '../time/instant.js';
import { checkReference, type Levels } from './claims.js';
import type { WorkedExample } from './document.js';
import { type Draft, partsOf } from './draft.js';
import { isDateText, probeAnswer } from './example-ticket.js';
import { type ContractPath, placeText } from './issue.js';

const INSTANT = "an instant with its offset, such as '2026-12-23T15:00:00+01:00'";
const DATE_OR_INSTANT = `a local date, 'YYYY-MM-DD', ${INSTANT}, or null`;
/** What a ticket has besides its events. */
const ticketFields = ['priority', 'pauses', 'serialNumber', 'contractNumber'];

/** Checks the worked examples: their levels, every instant, and that there is an answer to compare with. */
export function readExamples(draft: Draft, levels: Levels, calendars: Calendars | undefined): void {
  const { document, places, attempt } = draft;
  // Of a level that cannot be read it is not known which events it names.
  const isRead = levels.size === Object.keys(Object(document.levels)).length;
  const known = isRead ? new Set([...levels.values()].map(readLevel).flatMap(fieldsOf)) : null;
  for (const { part, place } of partsOf(draft, 'examples', document.examples)) {
    const level = checkReference(draft, part.level, place) ? levels.get(part.level) : undefined;
    const compiled = level && readLevel(level);
    const tickets = [...place, 'ticket'];
    readTicket(draft, part, known, tickets);
    if (part.at !== undefined) checkTime(draft, part.at, [...place, 'at']);
    if (!places.covers([...place, 'expect'])) readExpectations(draft, part.expect, compiled, [...place, 'expect']);
    if (!level || !calendars || places.touches(tickets) || places.touches([...place, 'at'])) continue;
    attempt(tickets, () => probeAnswer(part, (key) => levels.get(key) ?? level, calendars), /^at$/);
  }
}

/** Checks the instants of a ticket, and that its events are some that a level of the contract names, since it may have had
 * another. */
function readTicket(
  draft: Draft,
  { ticket }: WorkedExample,
  known: ReadonlySet<string> | null,
  place: ContractPath,
): void {
  const { places, report } = draft;
  if (places.covers(place)) return;
  for (const { part, path } of partsIn(draft, ticket.priority, [...place, 'priority'])) {
    checkTime(draft, part.from, [...path, 'from']);
    if (part.level !== undefined) checkReference(draft, String(part.level), path);
  }
  for (const { part, path } of partsIn(draft, ticket.pauses, [...place, 'pauses']))
    for (const [end, at] of Object.entries(part)) checkTime(draft, at, [...path, end]);
  for (const [field, at] of Object.entries(ticket)) {
    const path = [...place, field];
    if (ticketFields.includes(field)) continue;
    if (!known || known.has(field)) checkTime(draft, at, path);
    else if (!places.touches(path)) {
      const choices = [...known, ...ticketFields];
      report({ path, kind: 'unknown-key', found: field, accepted: choices.join(', '), choices });
    }
  }
}

/** Checks that what is there, if anything, is an instant. */
function checkTime(draft: Draft, at: unknown, path: ContractPath): void {
  if (at !== null && !draft.places.touches(path)) checkInstant(draft, at, path, INSTANT);
}

/** The fields that a ticket of a level can have for events. */
function fieldsOf({ orders, otherFields }: CompiledLevel): readonly string[] {
  return [...orders.flat(), ...otherFields];
}

/** The parts of a list in an example, as far as each is sound; none of what is not a list. */
function partsIn({ places }: Draft, list: unknown, place: ContractPath) {
  const parts: readonly unknown[] = Array.isArray(list) && !places.covers(place) ? list : [];
  return parts
    .map((part, i): { readonly part: InputRecord; readonly path: ContractPath } => ({
      part: Object(part),
      path: [...place, i],
    }))
    .filter(({ path }) => !places.covers(path));
}

/** Checks that a text is an instant that tickets know; `accepted` says what may be given here. */
function checkInstant({ report, reportError }: Draft, text: unknown, path: ContractPath, accepted: string): void {
  const field = placeText(path);
  try {
    readInstant(text, field);
  } catch (cause) {
    const error = unreadable(field, cause);
    // What the calculator takes besides a text is not for JSON.
    if (error.code === 'INVALID_INSTANT') report({ path, kind: 'wrong-value', found: text, accepted, choices: [] });
    else reportError(error, path);
  }
}

function readExpectations(
  draft: Draft,
  expect: WorkedExample['expect'],
  level: CompiledLevel | undefined,
  place: ContractPath,
): void {
  const { places, attempt, report } = draft;
  const given = Object.entries(expect);
  if (given.length === 0) attempt(place, () => refuse(expect, '', 'at least one target, by name'));
  for (const [name, text] of given) {
    const path = [...place, name];
    if (places.touches(path)) continue;
    const choices = level?.names ?? [name];
    if (!choices.includes(name))
      report({ path, kind: 'unknown-key', found: name, accepted: choices.join(', '), choices });
    else if (text !== null && isDateText(text)) attempt(place, () => readDate(text, name));
    else if (text !== null) checkInstant(draft, text, path, DATE_OR_INSTANT);
  }
}

import type { Calendars } from '../../calendar/calendars.js';
import { type InputRecord, refuse, unreadable } from '../../input.js';
import { readLevel } from '../../terms/level.js';
import type { CompiledLevel } from '../../terms/read-level.js';
import { readDate } from '../../time/civil.js';
import { readInstant } from '../../time/instant.js';
import type { WorkedExample } from '../schema/contract-document.js';
import { type ContractPath, placeText } from './contract-issue.js';
import { assertAnswered, isDateText } from './example-ticket.js';
import { type ParseContext, partsOf } from './parse-context.js';
import { checkReference, type Levels } from './read-guarantees.js';

const INSTANT = "an instant with its offset, such as '2026-12-23T15:00:00+01:00'";
const DATE_OR_INSTANT = `a local date, 'YYYY-MM-DD', ${INSTANT}, or null`;
/** What a ticket has besides its events. */
const ticketFields = ['priority', 'pauses', 'serialNumber', 'contractNumber'];

/** Checks the worked examples: their levels, every instant, and that there is an answer to compare with. */
export function readExamples(context: ParseContext, levels: Levels, calendars: Calendars | undefined): void {
  const { document, invalid, attempt } = context;
  // Of a level that cannot be read it is not known which events it names.
  const isRead = levels.size === Object.keys(Object(document.levels)).length;
  const known = isRead ? new Set([...levels.values()].map(readLevel).flatMap(fieldsOf)) : null;
  for (const { part, place } of partsOf(context, 'examples', document.examples)) {
    const level = checkReference(context, part.level, place) ? levels.get(part.level) : undefined;
    const compiled = level && readLevel(level);
    const tickets = [...place, 'ticket'];
    readTicket(context, part, known, tickets);
    if (part.at !== undefined) checkTime(context, part.at, [...place, 'at']);
    if (!invalid.covers([...place, 'expect'])) readExpectations(context, part.expect, compiled, [...place, 'expect']);
    if (!level || !calendars || invalid.touches(tickets) || invalid.touches([...place, 'at'])) continue;
    attempt(tickets, () => assertAnswered(part, (key) => levels.get(key) ?? level, calendars), 'at');
  }
}

/** Checks the instants of a ticket, and that its events are some that a level of the contract names, since it may have had
 * another. */
function readTicket(
  context: ParseContext,
  { ticket }: WorkedExample,
  known: ReadonlySet<string> | null,
  place: ContractPath,
): void {
  const { invalid, report } = context;
  if (invalid.covers(place)) return;
  for (const { part, path } of partsIn(context, ticket.priority, [...place, 'priority'])) {
    checkTime(context, part.from, [...path, 'from']);
    if (part.level !== undefined) checkReference(context, String(part.level), path);
  }
  for (const { part, path } of partsIn(context, ticket.pauses, [...place, 'pauses']))
    for (const [end, at] of Object.entries(part)) checkTime(context, at, [...path, end]);
  for (const [field, at] of Object.entries(ticket)) {
    const path = [...place, field];
    if (ticketFields.includes(field)) continue;
    if (!known || known.has(field)) checkTime(context, at, path);
    else if (!invalid.touches(path)) {
      const choices = [...known, ...ticketFields];
      report({ path, kind: 'unknown-key', found: field, accepted: choices.join(', '), choices });
    }
  }
}

/** Checks that what is there, if anything, is an instant. */
function checkTime(context: ParseContext, at: unknown, path: ContractPath): void {
  if (at !== null && !context.invalid.touches(path)) checkInstant(context, at, path, INSTANT);
}

/** The fields that a ticket of a level can have for events. */
function fieldsOf({ orders, otherFields }: CompiledLevel): readonly string[] {
  return [...orders.flat(), ...otherFields];
}

/** The parts of a list in an example, as far as each is sound; none of what is not a list. */
function partsIn({ invalid }: ParseContext, list: unknown, place: ContractPath) {
  const parts: readonly unknown[] = Array.isArray(list) && !invalid.covers(place) ? list : [];
  return parts
    .map((part, i): { readonly part: InputRecord; readonly path: ContractPath } => ({
      part: Object(part),
      path: [...place, i],
    }))
    .filter(({ path }) => !invalid.covers(path));
}

/** Checks that a text is an instant that tickets know; `accepted` says what may be given here. */
function checkInstant(
  { report, reportError }: ParseContext,
  text: unknown,
  path: ContractPath,
  accepted: string,
): void {
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
  context: ParseContext,
  expect: WorkedExample['expect'],
  level: CompiledLevel | undefined,
  place: ContractPath,
): void {
  const { invalid, attempt, report } = context;
  const given = Object.entries(expect);
  if (given.length === 0) attempt(place, () => refuse(expect, '', 'at least one target, by name'));
  for (const [name, text] of given) {
    const path = [...place, name];
    if (invalid.touches(path)) continue;
    const choices = level?.names ?? [name];
    if (!choices.includes(name))
      report({ path, kind: 'unknown-key', found: name, accepted: choices.join(', '), choices });
    else if (text !== null && isDateText(text)) attempt(place, () => readDate(text, name));
    else if (text !== null) checkInstant(context, text, path, DATE_OR_INSTANT);
  }
}

import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { faceOf } from '../calendar/calendar-face.js';
import type { Interval } from '../calendar/interval.js';
import { explainDeadlines } from '../explain/explain.js';
import { refuse, unreadable } from '../input.js';
import type { ServiceLevel } from '../terms/level.js';
import { targetNames } from '../terms/target.js';
import { readDate } from '../time/civil.js';
import { readDuration } from '../time/duration.js';
import { readInstant } from '../time/instant.js';
import type { ExpectedDeadlines } from './document.js';
import { type Draft, partsOf } from './draft.js';
import { type ContractPath, placeText } from './issue.js';
import { readPeriod } from './period.js';

/** More levels than a sentence can name. */
const MOST_NAMED = 20;

/** Checks that a level is one that the contract has. */
function checkReference({ document, places, report }: Draft, key: string, place: ContractPath): void {
  const path = [...place, 'level'];
  const levels: object = Object(document.levels);
  if (places.touches(path) || Object.hasOwn(levels, key)) return;
  const choices = Object.keys(levels);
  const named = [...choices.slice(0, MOST_NAMED), ...(choices.length > MOST_NAMED ? ['...'] : [])];
  report({ path, kind: 'wrong-value', found: key, accepted: `one of: ${named.join(', ')}`, choices });
}

/** Checks the guarantees: their levels, their limits, and that each is given for dates on which the contract holds. */
export function readGuarantees(
  draft: Draft,
  calendar: BusinessCalendar | undefined,
  whole: Interval | undefined,
): void {
  const { document, places, attempt } = draft;
  for (const { part, place } of partsOf(draft, 'guarantees', document.guarantees)) {
    checkReference(draft, part.level, place);
    if (!places.touches([...place, 'worst'])) attempt(place, () => readDuration(part.worst, 'worst', 'zero or more'));
    const { period } = part;
    if (!period || !calendar || places.touches([...place, 'period'])) continue;
    const interval = attempt(place, () => readPeriod(period.from, period.to, calendar, 'period'));
    if (!interval || !whole || (interval.from >= whole.from && interval.to <= whole.to)) continue;
    const accepted = `dates of the contract's own period, ${document.period.from} to ${document.period.to}`;
    attempt(place, () => refuse(`${period.from} to ${period.to}`, 'period', accepted));
  }
}

const INSTANT = "an instant with its offset, such as '2026-12-23T15:00:00+01:00'";
const DATE_OR_INSTANT = `a local date, 'YYYY-MM-DD', ${INSTANT}, or null`;
const EVENT = /At$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether an expectation names a date, and not an instant. */
export function isDateText(text: string): boolean {
  return DATE.test(text);
}

/** Checks the worked examples: their levels, every instant, and that there is an answer to compare with. */
export function readExamples(
  draft: Draft,
  levels: ReadonlyMap<string, ServiceLevel>,
  calendar: BusinessCalendar | undefined,
): void {
  const { document, places, attempt } = draft;
  for (const { part, place } of partsOf(draft, 'examples', document.examples)) {
    checkReference(draft, part.level, place);
    const tickets = [...place, 'ticket'];
    const events = Object.entries(Object(part.ticket)).filter(
      ([field, at]) => EVENT.test(field) && at !== null && !places.touches([...tickets, field]),
    );
    for (const [field, at] of events) checkInstant(draft, at, [...tickets, field], INSTANT);
    if (!places.touches([...place, 'expect'])) readExpectations(draft, part.expect, [...place, 'expect']);
    const level = levels.get(part.level);
    if (!level || !calendar || places.touches(tickets)) continue;
    attempt(tickets, () => explainDeadlines(level, part.ticket, { calendar: faceOf(calendar) }));
  }
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

function readExpectations(draft: Draft, expect: ExpectedDeadlines, place: ContractPath): void {
  const given = targetNames.flatMap((clock) => {
    const text = expect[clock];
    return text === undefined ? [] : [[clock, text] as const];
  });
  if (given.length === 0) draft.attempt(place, () => refuse(expect, '', `at least one of: ${targetNames.join(', ')}`));
  for (const [clock, text] of given) {
    if (text !== null && isDateText(text)) draft.attempt(place, () => readDate(text, clock));
    else if (text !== null) checkInstant(draft, text, [...place, clock], DATE_OR_INSTANT);
  }
}

/** Checks that what is acknowledged is about levels of the contract. */
export function readAcknowledgements(draft: Draft): void {
  for (const { part, place } of partsOf(draft, 'acknowledged', draft.document.acknowledged)) {
    if (part.level !== undefined) checkReference(draft, part.level, place);
  }
}

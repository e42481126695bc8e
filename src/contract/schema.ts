import * as v from 'valibot';
import { priorityIds } from '../terms/priority.js';
import { targetNames } from '../terms/target.js';
import { weekdays } from '../time/civil.js';
import type { FindingCode } from './finding.js';
import {
  commitment,
  cutoff,
  date,
  daysOff,
  delivery,
  duration,
  hours,
  level,
  list,
  name,
  period,
  returnWithin,
  shortList,
  timeOfDay,
  words,
} from './level-schema.js';
import { choice, record, text } from './shape.js';

const key = text("a name such as 'gold': a letter, then letters, digits, '-', '_' and '.'", /^[A-Za-z][\w.-]{0,59}$/);
const instant = text("an instant with its offset, '2026-12-23T15:00:00+01:00'", /\S/);
const priority = choice(priorityIds);
const guarantee = record('a guarantee', {
  level: words,
  priority,
  clock: choice(targetNames),
  worst: duration,
  period: v.optional(period),
});

const event = v.optional(v.nullable(instant));
const ticket = record('a ticket', {
  openedAt: instant,
  priority,
  confirmedAt: event,
  contactedAt: event,
  dispatchedAt: event,
  deliveredAt: event,
  arrivedAt: event,
  returnedAt: event,
});
const expected = v.optional(v.nullable(text("a local date, 'YYYY-MM-DD', an instant with its offset, or null", /\S/)));
const example = record('an example', {
  name: v.optional(words),
  level: words,
  ticket,
  expect: record('deadlines', { reaction: expected, delivery: expected, return: expected }),
});
/** The warnings about the terms. What is an error cannot be accepted, or a build would stay green whatever came after it. */
const acknowledgeable = [
  'CODE_UNREADABLE',
  'CUTOFF_OUTSIDE_HOURS',
  'REACTION_BEYOND_WINDOW',
  'RETURN_WITHOUT_DELIVERY',
  'IDENTICAL_LEVELS',
] as const satisfies readonly FindingCode[];
const acknowledgement = record('an acknowledgement', {
  code: choice(acknowledgeable),
  level: v.optional(words),
  reason: words,
});

/** Of each all that can be found is looked for, over every instant of the period. */
const MOST_LEVELS = 100;

/** What a contract says, as JSON: a `ContractDocument`. */
export const contractSchema = record('a contract', {
  $schema: v.optional(words),
  name: words,
  period,
  timeZone: v.optional(words),
  country: v.optional(words),
  state: v.optional(words),
  holidays: v.optional(daysOff),
  weekend: v.optional(list(choice(weekdays), 'a list of days')),
  extraHolidays: v.optional(daysOff),
  extraBusinessDays: v.optional(list(date, "a list of dates, 'YYYY-MM-DD'")),
  levels: v.pipe(
    v.record(key, level, 'levels by name'),
    v.minEntries(1, 'at least one level'),
    v.maxEntries(MOST_LEVELS, `at most ${MOST_LEVELS} levels`),
  ),
  guarantees: v.optional(shortList(guarantee, 'a list of guarantees')),
  examples: v.optional(shortList(example, 'a list of examples')),
  acknowledged: v.optional(shortList(acknowledgement, 'a list of acknowledgements')),
});

/** Parts that occur more than once, by the names that the JSON Schema gives them. */
export const namedSchemas = {
  words,
  date,
  timeOfDay,
  name,
  daysOff,
  period,
  duration,
  hours,
  cutoff,
  returnWithin,
  delivery,
  commitment,
  level,
};

import * as v from 'valibot';
import { holidayTypes, partDayChoices } from '../../calendar/holidays.js';
import { weekdays } from '../../time/civil.js';
import { acknowledgeable } from './finding-codes.js';
import { choice, either, openRecord, record, recordOf, text } from './forms.js';
import { level } from './level-schema.js';
import {
  date,
  daysOff,
  duration,
  hours,
  list,
  name,
  period,
  shortList,
  sourced,
  timeOfDay,
  words,
} from './parts-schema.js';
import { cutoff, target } from './target-schema.js';

const key = text("a name such as 'gold': a letter, then letters, digits, '-', '_' and '.'", /^[A-Za-z][\w.-]{0,59}$/);
const instant = text("an instant with its offset, '2026-12-23T15:00:00+01:00'", /\S/);
const guarantee = record('a guarantee', {
  level: words,
  priority: v.optional(words),
  target: words,
  worst: duration,
  period: v.optional(period),
  ...sourced,
});

const change = record('a change of priority', {
  from: instant,
  priority: v.optional(words),
  level: v.optional(words),
});
const pause = record('a pause', { from: instant, to: v.optional(v.nullable(instant)) });
const ticket = openRecord(
  'a ticket',
  {
    openedAt: instant,
    priority: v.optional(
      either(
        'a priority, or a list of { from, priority }',
        [words, list(change, 'a list of changes of priority')],
        (value, [, several]) => (Array.isArray(value) ? several : undefined),
      ),
    ),
    pauses: v.optional(list(pause, 'a list of pauses')),
  },
  v.nullable(instant),
);
const expected = v.nullable(text("a local date, 'YYYY-MM-DD', an instant with its offset, or null", /\S/));
const example = record('an example', {
  name: v.optional(words),
  level: words,
  ticket,
  at: v.optional(instant),
  expect: recordOf(v.string(), expected, 'deadlines by target'),
  ...sourced,
});
const acknowledgement = record('an acknowledgement', {
  code: choice(acknowledgeable),
  level: v.optional(words),
  reason: words,
});

const types = v.pipe(
  list(choice(holidayTypes), 'a list of types of days off'),
  v.minLength(1, `at least one of: ${holidayTypes.join(', ')}`),
);
const calendarKeys = {
  timeZone: v.optional(words),
  country: v.optional(words),
  state: v.optional(words),
  include: v.optional(types),
  partDays: v.optional(choice(partDayChoices)),
  holidays: v.optional(daysOff),
  weekend: v.optional(list(choice(weekdays), 'a list of days')),
  extraHolidays: v.optional(daysOff),
  extraBusinessDays: v.optional(list(date, "a list of dates, 'YYYY-MM-DD'")),
};
const calendar = record('a calendar', calendarKeys);
const role = text(
  "a role other than 'site', whose calendar is at the top, such as 'hub'",
  /\S/,
  (given) => given !== 'site',
);

/** Of each all that can be found is looked for, over every instant of the period. */
const MOST_LEVELS = 100;

/** What a contract says, as JSON: a `ContractDocument`. */
export const documentSchema = record('a contract', {
  $schema: v.optional(words),
  name: words,
  period,
  ...calendarKeys,
  calendars: v.optional(recordOf(role, calendar, 'calendars by role')),
  levels: v.pipe(
    recordOf(key, level, 'levels by name'),
    v.minEntries(1, 'at least one level'),
    v.maxEntries(MOST_LEVELS, `at most ${MOST_LEVELS} levels`),
  ),
  guarantees: v.optional(shortList(guarantee, 'a list of guarantees')),
  examples: v.optional(shortList(example, 'a list of examples')),
  acknowledged: v.optional(shortList(acknowledgement, 'a list of acknowledgements')),
  ...sourced,
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
  target,
  level,
  calendar,
};

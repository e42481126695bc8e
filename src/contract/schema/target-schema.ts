import * as v from 'valibot';
import { MOST_BUSINESS_DAYS, MOST_CALENDAR_DAYS } from '../../terms/read-length.js';
import {
  dayPauses,
  debtors,
  lastDays as lastDayRules,
  type PausePolicy,
  timePauses,
} from '../../terms/target-words.js';
import { choice, either, nullish, optional, record, recordOf, text } from './forms.js';
import {
  days,
  duration,
  ends,
  flag,
  hours,
  list,
  name,
  sourced,
  timeOfDay,
  wholeNumber,
  words,
} from './parts-schema.js';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const oneCutoff = record('a cutoff', {
  time: timeOfDay,
  inclusive: flag,
  days: v.optional(days),
  calendar: v.optional(words),
});
export const cutoff = either(
  'null, a cutoff such as { "time": "15:00", "inclusive": false }, or a list of them with different days',
  [v.null(), oneCutoff, list(oneCutoff, 'a list of cutoffs')],
  (value, [, one, several]) => {
    if (Array.isArray(value)) return several;
    return isObject(value) ? one : undefined;
  },
);

const event = text("the name of an event, such as 'confirmed'", /\S/);
const events = either(
  "the name of an event, such as 'confirmed', or a list of them",
  [event, list(event, 'a list of events')],
  (value, [, several]) => (Array.isArray(value) ? several : undefined),
);

const counted = {
  businessDays: wholeNumber(0, MOST_BUSINESS_DAYS),
  calendarDays: wholeNumber(0, MOST_CALENDAR_DAYS),
};
const lastDays = { ends, lastDay: choice(lastDayRules) };
const afterCutoff = record('days in place of hours', optional({ ...counted, ...lastDays }));
const policies: readonly PausePolicy[] = [...new Set<PausePolicy>([...timePauses, ...dayPauses])];
const pauses = choice(policies);

/** The fields of a target besides its events. */
const fields = {
  owedBy: choice(debtors),
  hours,
  calendar: words,
  within: duration,
  ...counted,
  cutoff,
  afterCutoff,
  ...lastDays,
  projectedFrom: words,
  pauses,
  binding: flag,
  code: words,
};
// An interpretation may change any of them, and remove most.
const changes = record('changes of a target', nullish({ from: events, until: events, ...fields, clause: words }));
const interpretation = record('an interpretation', { id: words, text: name, target: changes, ...sourced });

export const target = record('a target', {
  from: events,
  until: events,
  ...optional(fields),
  interpretations: v.optional(list(interpretation, 'a list of interpretations')),
  ...sourced,
});

const byPriority = recordOf(v.string(), target, 'targets by priority');
const hasStart = (value: object): boolean => Object.hasOwn(value, 'from');
// A priority may be called as any other field of a target.
const isTarget = (value: object): boolean =>
  hasStart(value) ||
  (Object.keys(value).some((key) => key in target.entries) &&
    !Object.values(value).some((part) => isObject(part) && hasStart(part)));
const accepted =
  'a target, such as { "from": "confirmed", "until": "delivered", "within": { "hours": 4 } }, or one for each priority';

const meant = (value: unknown) => {
  if (!isObject(value) || Array.isArray(value)) return undefined;
  return isTarget(value) ? target : byPriority;
};

/** A target for every priority, or one for each. */
export const entry = either(accepted, [target, byPriority], meant);
/** The same, or null in place of one that the level does not have. */
export const entryOrNull = either(`null, ${accepted}`, [v.null(), target, byPriority], meant);

import * as v from 'valibot';
import { MOST_BUSINESS_DAYS, MOST_CALENDAR_DAYS } from '../../terms/read-length.js';
import { dayPauses, debtors, lastDays, namedDayEnds, type PausePolicy, timePauses } from '../../terms/target-words.js';
import { choice, either, record, text } from './forms.js';
import { days, duration, flag, hours, list, name, sourced, timeOfDay, wholeNumber, words } from './parts-schema.js';

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

export const ends = text(
  `${namedDayEnds.map((end) => `'${end}'`).join(', ')} or a local time, 'HH:MM'`,
  new RegExp(`^(?:${namedDayEnds.join('|')}|(?:[01]\\d|2[0-3]):[0-5]\\d)$`),
);
const counted = {
  businessDays: v.optional(wholeNumber(0, MOST_BUSINESS_DAYS)),
  calendarDays: v.optional(wholeNumber(0, MOST_CALENDAR_DAYS)),
};
const lastDay = choice(lastDays);
const afterCutoff = record('days in place of hours', {
  ...counted,
  ends: v.optional(ends),
  lastDay: v.optional(lastDay),
});
const policies: readonly PausePolicy[] = [...new Set<PausePolicy>([...timePauses, ...dayPauses])];
const pauses = choice(policies);

/** The fields of a target, of which an interpretation may change any and remove most. */
const fields = {
  from: events,
  until: events,
  owedBy: choice(debtors),
  hours,
  calendar: words,
  within: duration,
  businessDays: wholeNumber(0, MOST_BUSINESS_DAYS),
  calendarDays: wholeNumber(0, MOST_CALENDAR_DAYS),
  cutoff,
  afterCutoff,
  ends,
  lastDay,
  projectedFrom: words,
  pauses,
  binding: flag,
  code: words,
  clause: words,
};
const changes = record('changes of a target', {
  from: v.nullish(fields.from),
  until: v.nullish(fields.until),
  owedBy: v.nullish(fields.owedBy),
  hours: v.nullish(fields.hours),
  calendar: v.nullish(fields.calendar),
  within: v.nullish(fields.within),
  businessDays: v.nullish(fields.businessDays),
  calendarDays: v.nullish(fields.calendarDays),
  cutoff: v.nullish(fields.cutoff),
  afterCutoff: v.nullish(fields.afterCutoff),
  ends: v.nullish(fields.ends),
  lastDay: v.nullish(fields.lastDay),
  projectedFrom: v.nullish(fields.projectedFrom),
  pauses: v.nullish(fields.pauses),
  binding: v.nullish(fields.binding),
  code: v.nullish(fields.code),
  clause: v.nullish(fields.clause),
});
const interpretation = record('an interpretation', { id: words, text: name, target: changes, ...sourced });

export const target = record('a target', {
  from: fields.from,
  until: fields.until,
  owedBy: v.optional(fields.owedBy),
  hours: v.optional(fields.hours),
  calendar: v.optional(fields.calendar),
  within: v.optional(fields.within),
  businessDays: v.optional(fields.businessDays),
  calendarDays: v.optional(fields.calendarDays),
  cutoff: v.optional(fields.cutoff),
  afterCutoff: v.optional(fields.afterCutoff),
  ends: v.optional(fields.ends),
  lastDay: v.optional(fields.lastDay),
  projectedFrom: v.optional(fields.projectedFrom),
  pauses: v.optional(fields.pauses),
  binding: v.optional(fields.binding),
  code: v.optional(fields.code),
  interpretations: v.optional(list(interpretation, 'a list of interpretations')),
  ...sourced,
});

const byPriority = v.record(v.string(), target, 'targets by priority');
const isTarget = (value: object): boolean =>
  Object.keys(value).some((key) => key === 'source' || key in target.entries);
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

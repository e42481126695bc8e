import * as v from 'valibot';
import { hoursNames } from '../calendar/hours.js';
import { acceptedText, MOST_CHARACTERS } from '../input.js';
import { deliveryMilestones, MOST_BUSINESS_DAYS } from '../terms/code.js';
import { entitlements, serviceLevelIds } from '../terms/level.js';
import { pausableClocks, pausedDaysChoices, priorityChangePolicies } from '../terms/tracking-policy.js';
import { epochDayOf, FIRST_YEAR, LAST_YEAR, weekdays } from '../time/civil.js';
import { nearest } from './issue.js';
import { choice, either, record, text } from './shape.js';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Of two forms, a text and an object, the one that a value is nearer to. */
const textOrObject = <T, O>(value: unknown, [text, object]: readonly [T, O]): T | O | undefined => {
  if (isObject(value)) return object;
  return typeof value === 'string' ? text : undefined;
};

export const words = text(acceptedText, /\S/, ({ length }) => length <= MOST_CHARACTERS);
export const date = text(
  `a local date that exists, 'YYYY-MM-DD', of ${FIRST_YEAR} to ${LAST_YEAR}`,
  /^\d{4}-\d{2}-\d{2}$/,
  (given) => {
    const [year, month, day] = given.split('-').map(Number);
    return year >= FIRST_YEAR && year <= LAST_YEAR && !Number.isNaN(epochDayOf(year, month, day));
  },
);
export const timeOfDay = text("a local time, 'HH:MM'", /^(?:[01]\d|2[0-3]):[0-5]\d$/);
const closingTime = text("a local time, 'HH:MM', up to '24:00'", /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);
const amount = v.pipe(v.number('a number, zero or more'), v.minValue(0, 'a number, zero or more'));
const wholeNumber = (from: number, to: number) => {
  const accepted = `a whole number from ${from} to ${to}`;
  return v.pipe(v.number(accepted), v.integer(accepted), v.minValue(from, accepted), v.maxValue(to, accepted));
};
const flag = v.boolean('true or false');
export const list = <S extends v.GenericSchema>(item: S, accepted: string) => v.array(item, accepted);
/** A list of what takes time to check, each by itself. */
export const shortList = <S extends v.GenericSchema>(item: S, accepted: string) =>
  v.pipe(list(item, accepted), v.maxLength(MOST_CLAIMS, `${accepted}, at most ${MOST_CLAIMS}`));
const MOST_CLAIMS = 500;

const bilingual = record('texts', { en: words, pl: words });
export const name = either(
  'a text, or one for each language: { "en": ..., "pl": ... }',
  [words, bilingual],
  textOrObject,
);
const day = record('a day off', { date, name });
export const daysOff = list(
  either("a date, 'YYYY-MM-DD', or a day off of { date, name }", [date, day], textOrObject),
  'a list of days off',
);
export const period = record('a period', { from: date, to: date });

/** With its unit: a number alone would be milliseconds, which nobody means who writes 4. */
export const duration = record('an amount of time, such as { "hours": 4 },', {
  hours: v.optional(amount),
  minutes: v.optional(amount),
  seconds: v.optional(amount),
  milliseconds: v.optional(amount),
});

const days = v.pipe(
  list(choice(weekdays), 'a list of days'),
  v.minLength(1, `at least one of: ${weekdays.join(', ')}`),
);
const window = record('a window', { from: timeOfDay, to: closingTime });
export const hours = either(
  `one of: ${[...hoursNames, '{ weekly, onHolidays, exceptions }'].join(', ')}`,
  [
    choice(hoursNames),
    record('service hours', {
      weekly: list(record('a weekly window', { days, from: timeOfDay, to: closingTime }), 'a list of weekly windows'),
      onHolidays: choice(['closed', 'open']),
      exceptions: v.optional(v.record(date, list(window, 'a list of windows'), 'windows by date')),
    }),
  ],
  textOrObject,
);
export const cutoff = v.nullable(record('a cutoff', { time: timeOfDay, inclusive: flag }));
const dayEnds = choice(['midnight', 'closing']);
const within = record('a reaction', { within: duration });
export const returnWithin = record('a return term', { days: wholeNumber(1, 366) });

const milestone = choice(deliveryMilestones);
export const delivery = v.variant(
  'kind',
  [
    record('a delivery by business days', {
      kind: v.literal('next-business-day'),
      milestone,
      businessDays: wholeNumber(1, MOST_BUSINESS_DAYS),
      cutoff,
      dayEnds,
    }),
    record('a delivery by the next day', { kind: v.literal('next-calendar-day'), milestone, cutoff, dayEnds }),
    record('a delivery within hours', { kind: v.literal('within'), milestone, within: duration }),
  ],
  'one of: next-business-day, next-calendar-day, within',
);
const otherReading = v.variant(
  'about',
  [
    record('another reading of the cutoff', { about: v.literal('cutoff'), cutoff }),
    record('another reading of the priorities', { about: v.literal('priorities'), hours, delivery }),
  ],
  'one of: cutoff, priorities',
);
export const commitment = record('a commitment', {
  code: words,
  hours,
  reaction: within,
  delivery,
  otherReadings: v.optional(list(otherReading, 'a list of other readings')),
});

const serviceCode = text("a service code, hours x days x response: '9x5xNBD', '24x7x4', '8x5x8', '9x5xNBD-S'", /\S/);

export const level = either(
  'a level of the catalogue, { "catalogue": "premier" }, of a code, { "code": "8x5x8" }, or in full, with its "commitments"',
  [
    record('a level of the catalogue', { catalogue: choice(serviceLevelIds) }),
    record('a level of a code', {
      code: serviceCode,
      name: v.optional(name),
      hours: v.optional(hours),
      cutoff: v.optional(cutoff),
      dayEnds: v.optional(dayEnds),
      reaction: v.optional(within),
      returnWithin: v.optional(returnWithin),
    }),
    record('a level', {
      id: v.optional(words),
      name,
      programmes: v.optional(list(words, 'a list of names')),
      commitments: record('commitments', { P1: commitment, P2: commitment, P3: commitment, P4: commitment }),
      returnWithin: v.optional(returnWithin),
      ticketsOpen: v.optional(hours),
      includes: v.optional(list(choice(entitlements), 'a list of what the level includes')),
      pausedClocks: v.optional(list(choice(pausableClocks), 'a list of clocks')),
      pausedDays: v.optional(choice(pausedDaysChoices)),
      priorityChange: v.optional(choice(priorityChangePolicies)),
    }),
  ],
  (value, [catalogue, code, full]) => {
    const keys = Object.keys(Object(value));
    const forms = { catalogue, code, commitments: full };
    const named = Object.keys(forms).find((form) => keys.includes(form));
    const meant = named ?? keys.map((key) => nearest(key, Object.keys(forms))).find((form) => form !== null);
    return Object.entries(forms).find(([form]) => form === meant)?.[1];
  },
);

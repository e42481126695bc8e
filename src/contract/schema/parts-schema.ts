import * as v from 'valibot';
import { numbersInMonth, numbersText } from '../../calendar/holidays.js';
import { hoursNames } from '../../calendar/hours.js';
import { MONTH_DAY } from '../../calendar/season.js';
import { acceptedText, MOST_CHARACTERS } from '../../input.js';
import { answerable } from '../../mistakes.js';
import { namedDayEnds } from '../../terms/target-words.js';
import { DATE, FIRST_YEAR, LAST_YEAR, readDate, TIME_OF_DAY, weekdays } from '../../time/civil.js';
import { durationUnits } from '../../time/duration.js';
import { choice, either, orOneOf, record, recordOf, text } from './forms.js';

/** Of two forms, a string and an object, the one that a value is nearer to. */
const textOrObject = <T, O>(value: unknown, [text, object]: readonly [T, O]): T | O | undefined => {
  if (typeof value === 'object' && value !== null) return object;
  return typeof value === 'string' ? text : undefined;
};

export const words = text(acceptedText, /\S/, ({ length }) => length <= MOST_CHARACTERS);
/** Where something is written. */
export const sourced = { clause: v.optional(words), source: v.optional(words) };
export const date = text(
  `a local date that exists, 'YYYY-MM-DD', of ${FIRST_YEAR} to ${LAST_YEAR}`,
  DATE,
  (given) => answerable(() => readDate(given, '')) !== undefined,
);
export const timeOfDay = text("a local time, 'HH:MM'", TIME_OF_DAY);
const closingTime = text("a local time, 'HH:MM', up to '24:00'", new RegExp(orOneOf(TIME_OF_DAY, ['24:00'])));
/** When a day ends. */
export const ends = text(
  `${namedDayEnds.map((end) => `'${end}'`).join(', ')} or a local time, 'HH:MM'`,
  new RegExp(orOneOf(TIME_OF_DAY, namedDayEnds)),
);
const amount = v.pipe(v.number('a number, zero or more'), v.minValue(0, 'a number, zero or more'));
export const wholeNumber = (from: number, to: number) => {
  const accepted = `a whole number from ${from} to ${to}`;
  return v.pipe(v.number(accepted), v.integer(accepted), v.minValue(from, accepted), v.maxValue(to, accepted));
};
export const flag = v.boolean('true or false');
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
/** What a day off or a rule may say besides its dates; the times are those of a partial day off. */
const details = { name: v.optional(name), from: v.optional(timeOfDay), to: v.optional(closingTime) };
const day = record('a day off', { date, ...details });
const month = wholeNumber(1, 12);
const yearly = record('a day off of every year', {
  month,
  day: wholeNumber(1, 31),
  ...details,
});
const nth = `a number of a day of the week in its month: ${numbersText}`;
const nthWeekday = record('a rule for days of the week', {
  weekday: choice(weekdays),
  nth: v.pipe(
    list(v.picklist(numbersInMonth, nth), `a list of numbers: ${numbersText}`),
    v.minLength(1, nth),
    v.maxLength(numbersInMonth.length, `at most ${numbersInMonth.length} numbers`),
  ),
  month: v.optional(month),
  ...details,
});
export const daysOff = list(
  either(
    "a date, 'YYYY-MM-DD', a day off of { date, name }, or a rule of { month, day } or { weekday, nth }",
    [date, day, yearly, nthWeekday],
    (value, [, dated, everyYear, weekdayRule]) => {
      // A string can only be meant to be a date: there it is that form's own issue.
      if (typeof value !== 'object' || value === null) return undefined;
      if ('date' in value) return dated;
      if ('weekday' in value || 'nth' in value) return weekdayRule;
      return 'month' in value || 'day' in value ? everyYear : dated;
    },
  ),
  'a list of days off',
);
export const period = record('a period', { from: date, to: date });

/** With its unit: a number alone would be milliseconds, which nobody means who writes 4. */
export const duration = record(
  'an amount of time, such as { "hours": 4 },',
  v.entriesFromList(durationUnits, v.optional(amount)),
);

export const days = v.pipe(
  list(choice(weekdays), 'a list of days'),
  v.minLength(1, `at least one of: ${weekdays.join(', ')}`),
);
const monthDay = text("a month and day that exist, 'MM-DD'", MONTH_DAY);
const season = record('a season', { from: monthDay, to: monthDay });
const window = record('a window', { from: timeOfDay, to: closingTime });
const weeklyWindow = record('a weekly window', {
  days,
  from: timeOfDay,
  to: closingTime,
  dates: v.optional(season),
  calendar: v.optional(words),
});
export const hours = either(
  `one of: ${[...hoursNames, '{ weekly, onHolidays, exceptions }'].join(', ')}`,
  [
    choice(hoursNames),
    record('service hours', {
      weekly: list(weeklyWindow, 'a list of weekly windows'),
      onHolidays: choice(['closed', 'open']),
      exceptions: v.optional(recordOf(date, list(window, 'a list of windows'), 'windows by date')),
    }),
  ],
  textOrObject,
);

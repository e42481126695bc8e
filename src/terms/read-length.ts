import { SlaError } from '../errors.js';
import {
  type InputRecord,
  oneOf,
  readFields,
  readOptional,
  readWholeNumber,
  refuseAs,
  refuseConflict,
  withValues,
} from '../input.js';
import { HOUR_MS, readTimeOfDay } from '../time/civil.js';
import { type ReadDuration, readDuration } from '../time/duration.js';
import type { DayLength, TimeLength } from './compiled-target.js';
import { lastDays, namedDayEnds } from './target-words.js';

/** Over a year around the clock, or five of office hours: ten times the longest that a service code can say. */
const MOST_HOURS = 10_000;

/** The most that a service code can say, and twenty weeks, which is longer than anybody waits for a device. */
export const MOST_BUSINESS_DAYS = 99;

/** A leap year: a longer promise would outlast the contract that makes it. */
export const MOST_CALENDAR_DAYS = 366;

/** The fields of which a target has exactly one. */
const dayLengths = ['businessDays', 'calendarDays'] as const;
export const lengths = ['within', ...dayLengths] as const;

/** Fields that go with a number of days alone. */
export const dayOnly = ['ends', 'lastDay'] as const;

/** A length, and the frozen copies of what of its fields is an object. */
export interface ReadLength {
  readonly length: DayLength | TimeLength;
  readonly copies: InputRecord;
}

/** A length of time, at most 10,000 hours. */
export function readWithin(value: unknown, field: string): ReadDuration {
  const duration = readDuration(value, field, 'zero or more');
  if (duration.ms <= MOST_HOURS * HOUR_MS) return duration;
  const accepted = `at most ${MOST_HOURS} hours`;
  refuseAs(field, `${duration.ms / HOUR_MS} hours`, accepted);
}

/** The length of a target, with the fields that go with its kind; `within` has been read, if there is one, and `law` is the
 * level's. */
export function readLength(
  given: InputRecord,
  within: ReadDuration | undefined,
  field: string,
  law: 'PL' | null,
): ReadLength {
  const kind = oneLength(given, field, lengths);
  if (!within) {
    refuseBeside(given, field, 'afterCutoff', kind, 'Only a length of time has it: leave it out');
    return { length: readDays(given, field, law), copies: {} };
  }
  for (const other of dayOnly)
    refuseBeside(given, field, other, kind, 'Only a number of days has it: leave it out, or put it into afterCutoff');
  const { source, ms } = within;
  if (given.afterCutoff === undefined)
    return { length: Object.freeze({ unit: 'ms', ms, afterCutoff: null }), copies: { within: source } };
  const place = `${field}.afterCutoff`;
  const known = [...dayLengths, ...dayOnly];
  const after = readFields(given.afterCutoff, place, known, "an object such as { businessDays: 1, ends: 'midnight' }");
  if (given.cutoff === undefined || given.cutoff === null)
    throw new SlaError('MISSING_FIELD', { field: `${field}.cutoff`, accepted: 'one, or leave out afterCutoff' });
  oneLength(after, place, dayLengths);
  const length = Object.freeze({ unit: 'ms', ms, afterCutoff: readDays(after, place, law) } as const);
  return { length, copies: { within: source, afterCutoff: withValues(after) } };
}

/** The one length that is given. */
function oneLength<L extends string>(given: InputRecord, field: string, known: readonly L[]): L {
  const [first, second] = known.filter((length) => given[length] !== undefined);
  if (first !== undefined && second === undefined) return first;
  const choices = known.join(', ').replace(/, (\w+)$/, ' and $1');
  if (first === undefined)
    throw new SlaError('MISSING_FIELD', { field: `${field}.${known[0]}`, accepted: `one of ${choices}` });
  refuseConflict(`${field}.${second}`, `${field}.${first}`, `Keep one of ${choices}`);
}

/** Refuses a field beside a length that it does not go with. */
function refuseBeside(given: InputRecord, field: string, other: string, length: string, instead: string): void {
  if (given[other] === undefined) return;
  refuseConflict(`${field}.${other}`, `${field}.${length}`, instead);
}

function readDays(given: InputRecord, field: string, law: 'PL' | null): DayLength {
  const isBusiness = given.businessDays !== undefined;
  const [kind, most] = isBusiness
    ? (['businessDays', MOST_BUSINESS_DAYS] as const)
    : (['calendarDays', MOST_CALENDAR_DAYS] as const);
  const days = readWholeNumber(given[kind], `${field}.${kind}`, 0, most);
  const ends = readOptional(given.ends, `${field}.ends`, readDayEnd) ?? 'midnight';
  const lastDay = readOptional(given.lastDay, `${field}.lastDay`, oneOf(lastDays)) ?? 'any';
  if (lastDay === 'statutory' && !law)
    refuseAs(
      `${field}.lastDay`,
      "'statutory' in a level without a law",
      "'any' or 'business-day', or give the level a law: 'PL'",
    );
  return Object.freeze({ unit: isBusiness ? 'business-day' : 'calendar-day', days, ends, lastDay });
}

/** When a day ends, as the engine reads it. */
export function readDayEnd(value: unknown, field: string): DayLength['ends'] {
  const name = namedDayEnds.find((end) => end === value);
  return name ?? readTimeOfDay(value, field, '23:59', "'midnight', 'closing', 'same-time' or ");
}

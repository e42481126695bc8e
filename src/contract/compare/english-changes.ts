import { describe } from '../../describe.js';
import { weekdayParts } from '../../explain/wording.js';
import { MINUTE_MS, type Weekday, weekdays } from '../../time/civil.js';
import { englishAmounts } from '../check/amount-words.js';
import {
  type ChangedTimes,
  type ChangeWords,
  type DueChange,
  type FieldChange,
  type FieldValue,
  fieldsOfEvents,
  type SharedTarget,
  type StretchEnd,
} from './change-words.js';

/** 'The delivery (P1, P2)' */
function named({ target: { name }, priorities }: SharedTarget): string {
  return priorities.length === 0 ? `The ${name}` : `The ${name} (${priorities.join(', ')})`;
}

function fieldText({ field, values }: FieldChange): string {
  if (!values) return `another '${field}'`;
  const [before, after] = [values.before, values.after].map((value) => valueText(value, field));
  return `'${field}' ${after} in place of ${before}`;
}

function valueText(value: FieldValue, field: string): string {
  if (value === null) return 'none';
  return describe(typeof value === 'object' ? value.join(fieldsOfEvents.includes(field) ? ' or ' : ', ') : value);
}

function amount(leastMs: number, mostMs: number): string {
  const [least, most] = [leastMs, mostMs].map(englishAmounts.elapsed);
  if (least === most) return most;
  // What grows from nothing, as over the hours of a night.
  return leastMs < MINUTE_MS ? `up to ${most}` : `${least} to ${most}`;
}

/** 'mon' as 'Mon'. */
const nameOf = (weekday: Weekday): string => weekday.slice(0, 1).toUpperCase() + weekday.slice(1);

/** 'Mon to Thu, Sat' */
function daysText(days: readonly Weekday[]): string {
  return weekdayParts(
    days,
    (weekday) => nameOf(weekdays[weekday]),
    (first, last) => `${first} to ${last}`,
  ).join(', ');
}

function endText(to: StretchEnd): string {
  if (to.day === 'same') return to.time;
  if (to.day === 'next') return `${to.time} of the next day`;
  return `${to.isNextWeek ? 'the next ' : ''}${nameOf(to.day)} ${to.time}`;
}

/** Without the amount where it is that of the whole. */
function timesText({ days, from, to, leastMs, mostMs, times }: ChangedTimes, whole: string): string {
  const own = amount(leastMs, mostMs);
  const often = times === 1 ? 'once' : `${times} times`;
  return `${daysText(days)} ${from} to ${endText(to)}${own === whole ? '' : ` by ${own}`} (${often})`;
}

function dueText(target: SharedTarget, change: DueChange): string {
  const { when, share, leastMs, mostMs, mostly, hasMore, hasSameTerms } = change;
  const whole = amount(leastMs, mostMs);
  const times = change.times.map((one) => timesText(one, whole));
  if (hasMore) times.push('and at other times');
  const usual = mostly ? `, mostly by ${amount(mostly.leastMs, mostly.mostMs)}` : '';
  const at = times.length > 0 ? `: ${times.join('; ')}` : '';
  const why = hasSameTerms ? ' It has the same terms: the calendars differ.' : '';
  return `${named(target)} is due ${when} for ${englishAmounts.share(share)} of the period, by ${whole}${usual}${at}.${why}`;
}

export const englishChanges: ChangeWords = {
  levelAdded: (key) => `The level ${describe(key)} is added.`,
  levelRemoved: (key) => `The level ${describe(key)} is removed.`,
  levelField: (change) => `The level has ${fieldText(change)}.`,
  targetAdded: (target) => `${named(target)} is added.`,
  targetRemoved: (target) => `${named(target)} is removed.`,
  targetField: (target, change) => `${named(target)} has ${fieldText(change)}.`,
  due: dueText,
  amount,
};

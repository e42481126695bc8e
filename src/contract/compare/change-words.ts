import type { WeekPattern, WeekTime } from '../../analysis/weekly-patterns.js';
import { weekdayParts } from '../../explain/wording.js';
import { DAY_MS, MINUTE_MS, type Weekday, weekdays } from '../../time/civil.js';
import { elapsedText, shareText } from '../check/finding.js';
import type { DeadlineChange } from './change.js';

/** As many kinds of times as a person takes in at once. */
const MOST_KINDS = 3;

/** How deadlines change, in words: for how much of the period, by how much, and when in the week. */
export function deadlineWords({ share, leastMs, mostMs, patterns }: DeadlineChange, periodMs: number): string {
  const amount = amountWords(leastMs, mostMs);
  const whole = `for ${shareText(share)} of the period, by ${amount}`;
  // What lasts for weeks, or all the time, is not about times of the week.
  const weekly = patterns.filter(
    (pattern) => pattern.share < 1 && (pattern.share * periodMs) / pattern.times < WEEK_MS,
  );
  if (weekly.length === 0) return whole;
  const kinds = kindsOf(weekly);
  const told = kinds.slice(0, MOST_KINDS).map((kind) => kindWords(kind, amount));
  if (kinds.length > MOST_KINDS || weekly.length < patterns.length) told.push('and at other times');
  return `${whole}: ${told.join('; ')}`;
}

const WEEK_MS = 7 * DAY_MS;

/** Patterns within a day or a night that differ by nothing but the day of the week and are about as frequent, so that what
 * holidays do is apart; those with the largest share first. */
function kindsOf(patterns: readonly WeekPattern[]): readonly (readonly WeekPattern[])[] {
  const kinds = new Map<string, WeekPattern[][]>();
  for (const pattern of patterns) {
    const { from, to, leastMs, mostMs, times } = pattern;
    const nights = nightsOf(pattern);
    // What lasts longer than a night is about its own days.
    const days = nights > 1 ? `${from.weekday} ${to.weekday}` : nights;
    const key = [timeOf(from), timeOf(to), days, amountWords(leastMs, mostMs)].join();
    const alike = kinds.get(key) ?? [];
    kinds.set(key, alike);
    const kind = alike.find(([most]) => times * 2 >= most.times);
    if (kind) kind.push(pattern);
    else alike.push([pattern]);
  }
  const share = (kind: readonly WeekPattern[]): number => kind.reduce((sum, pattern) => sum + pattern.share, 0);
  return [...kinds.values()].flat().toSorted((a, b) => share(b) - share(a));
}

/** To the minute: what begins a millisecond after a cutoff is said to begin with it. */
const timeOf = ({ time }: WeekTime): string => time.slice(0, 5);

/** How many midnights a pattern has, which is shorter than a week. */
function nightsOf({ from, to }: WeekPattern): number {
  const nights = (weekdays.indexOf(to.weekday) - weekdays.indexOf(from.weekday) + 7) % 7;
  return nights === 0 && to.time <= from.time ? 7 : nights;
}

function amountWords(leastMs: number, mostMs: number): string {
  const [least, most] = [elapsedText(leastMs), elapsedText(mostMs)];
  if (least === most) return most;
  // What grows from nothing, as over the hours of a night.
  return leastMs < MINUTE_MS ? `up to ${most}` : `${least} to ${most}`;
}

/** Without the amount where it is that of the whole. */
function kindWords(kind: readonly WeekPattern[], whole: string): string {
  const [{ from, leastMs, mostMs }] = kind;
  const times = kind.reduce((sum, pattern) => sum + pattern.times, 0);
  const amount = amountWords(leastMs, mostMs);
  const days = daysText(kind.map((pattern) => pattern.from.weekday));
  return `${days} ${timeOf(from)} to ${endWords(kind)}${amount === whole ? '' : ` by ${amount}`} (${times === 1 ? 'once' : `${times} times`})`;
}

function endWords(kind: readonly WeekPattern[]): string {
  const [{ to }] = kind;
  const nights = nightsOf(kind[0]);
  if (nights === 0) return timeOf(to);
  if (nights === 1 && to.time === '00:00') return '24:00';
  if (nights === 1 && kind.length > 1) return `${timeOf(to)} of the next day`;
  return `${nights === 7 ? 'the next ' : ''}${nameOf(to.weekday)} ${timeOf(to)}`;
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

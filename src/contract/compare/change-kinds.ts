import type { WeekPattern, WeekTime } from '../../analysis/weekly-patterns.js';
import { DAY_MS, weekdays } from '../../time/civil.js';
import type { DeadlineChange } from './change.js';
import type { ChangedTimes, StretchEnd } from './change-words.js';

/** As many kinds of times as a person takes in at once. */
const MOST_KINDS = 3;

/** The times of the week at which deadlines change, those with the largest share first, and whether there are others. `amountOf` says
 * by how much, as people take it for the same. */
export function changedTimes(
  { patterns }: DeadlineChange,
  periodMs: number,
  amountOf: (leastMs: number, mostMs: number) => string,
): { readonly times: readonly ChangedTimes[]; readonly hasMore: boolean } {
  // What lasts for weeks, or all the time, is not about times of the week.
  const weekly = patterns.filter(
    (pattern) => pattern.share < 1 && (pattern.share * periodMs) / pattern.times < WEEK_MS,
  );
  const kinds = kindsOf(weekly, amountOf);
  const hasMore = weekly.length > 0 && (kinds.length > MOST_KINDS || weekly.length < patterns.length);
  return { times: kinds.slice(0, MOST_KINDS).map(timesOf), hasMore };
}

const WEEK_MS = 7 * DAY_MS;

/** Patterns within a day or a night that differ by nothing but the day of the week and are about as frequent, so that what
 * holidays do is apart; those with the largest share first. */
function kindsOf(
  patterns: readonly WeekPattern[],
  amountOf: (leastMs: number, mostMs: number) => string,
): readonly (readonly WeekPattern[])[] {
  const kinds = new Map<string, WeekPattern[][]>();
  for (const pattern of patterns) {
    const { from, to, leastMs, mostMs, times } = pattern;
    const nights = nightsOf(pattern);
    // What lasts longer than a night is about its own days.
    const days = nights > 1 ? `${from.weekday} ${to.weekday}` : nights;
    const key = [minuteOf(from), minuteOf(to), days, amountOf(leastMs, mostMs)].join();
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
const minuteOf = ({ time }: WeekTime): string => time.slice(0, 5);

/** How many midnights a pattern has, which is shorter than a week. */
function nightsOf({ from, to }: WeekPattern): number {
  const nights = (weekdays.indexOf(to.weekday) - weekdays.indexOf(from.weekday) + 7) % 7;
  return nights === 0 && to.time <= from.time ? 7 : nights;
}

function timesOf(kind: readonly WeekPattern[]): ChangedTimes {
  const [{ from, leastMs, mostMs }] = kind;
  const days = kind.map((pattern) => pattern.from.weekday);
  const times = kind.reduce((sum, pattern) => sum + pattern.times, 0);
  return { days, from: minuteOf(from), to: endOf(kind), leastMs, mostMs, times };
}

function endOf(kind: readonly WeekPattern[]): StretchEnd {
  const [{ to }] = kind;
  const nights = nightsOf(kind[0]);
  if (nights === 0) return { day: 'same', time: minuteOf(to) };
  if (nights === 1 && to.time === '00:00') return { day: 'same', time: '24:00' };
  if (nights === 1 && kind.length > 1) return { day: 'next', time: minuteOf(to) };
  return { day: to.weekday, isNextWeek: nights === 7, time: minuteOf(to) };
}

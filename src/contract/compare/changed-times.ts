import type { WeekPattern, WeekTime } from '../../analysis/weekly-patterns.js';
import { DAY_MS, weekdays } from '../../time/civil.js';
import type { DeadlineChange } from './change.js';
import type { ChangedTimes, DueChange, StretchEnd } from './change-words.js';

/** As many kinds of times as a person takes in at once. */
const MOST_KINDS = 3;

/** The times of the week at which deadlines change, those with the largest share first, whether there are others, and by how much they
 * mostly do where that is not about times of the week. `amountOf` says what people take for the same. */
export function changedTimes(
  { patterns }: DeadlineChange,
  periodMs: number,
  amountOf: AmountOf,
): Pick<DueChange, 'times' | 'hasMore' | 'mostly'> {
  // What lasts for weeks, or all the time, is not about times of the week.
  const isWeekly = ({ share, times }: WeekPattern): boolean => share < 1 && (share * periodMs) / times < WEEK_MS;
  const weekly = patterns.filter(isWeekly);
  const others = patterns.filter((pattern) => !isWeekly(pattern));
  const mostly = weekly.length > 0 ? mostOf(others, shareOf(patterns), amountOf) : null;
  const kinds = kindsOf(weekly, amountOf);
  const hasMore = weekly.length > 0 && (kinds.length > MOST_KINDS || others.length > 0);
  return { times: kinds.slice(0, MOST_KINDS).map(timesOf), hasMore, mostly };
}

const WEEK_MS = 7 * DAY_MS;

/** Patterns within a day or a night that differ by nothing but the day of the week and are about as frequent, so that what
 * holidays do is apart; those with the largest share first. */
function kindsOf(patterns: readonly WeekPattern[], amountOf: AmountOf): readonly (readonly WeekPattern[])[] {
  const kinds = new Map<string, WeekPattern[][]>();
  for (const pattern of patterns) {
    const { from, to, times } = pattern;
    const nights = nightsOf(pattern);
    // What lasts longer than a night is about its own days.
    const days = nights > 1 ? `${from.weekday} ${to.weekday}` : nights;
    const key = [minuteOf(from), minuteOf(to), days, amountText(pattern, amountOf)].join();
    const alike = kinds.get(key) ?? [];
    kinds.set(key, alike);
    const kind = alike.find(([most]) => times * 2 >= most.times);
    if (kind) kind.push(pattern);
    else alike.push([pattern]);
  }
  return [...kinds.values()].flat().toSorted((a, b) => shareOf(b) - shareOf(a));
}

/** One of those patterns that have the same amount for more than half of the share of all; null where none have. */
function mostOf(patterns: readonly WeekPattern[], all: number, amountOf: AmountOf): WeekPattern | null {
  const groups = new Map<string, { readonly first: WeekPattern; readonly share: number }>();
  for (const pattern of patterns) {
    const text = amountText(pattern, amountOf);
    const { first, share } = groups.get(text) ?? { first: pattern, share: 0 };
    groups.set(text, { first, share: share + pattern.share });
  }
  return [...groups.values()].find(({ share }) => share * 2 > all)?.first ?? null;
}

type AmountOf = (leastMs: number, mostMs: number) => string;

const amountText = ({ leastMs, mostMs }: WeekPattern, amountOf: AmountOf): string => amountOf(leastMs, mostMs);

function shareOf(patterns: readonly WeekPattern[]): number {
  return patterns.reduce((sum, { share }) => sum + share, 0);
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

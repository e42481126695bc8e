import type { WeekPattern, WeekTime } from '../../analysis/weekly-patterns.js';
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
  const kinds = kindsOf(
    patterns.filter((pattern) => pattern.share < 1 && (pattern.share * periodMs) / pattern.times < 7 * DAY_MS),
  );
  if (kinds.length === 0) return whole;
  const told = kinds.slice(0, MOST_KINDS).map((kind) => kindWords(kind, amount));
  if (kinds.length > MOST_KINDS) told.push('and at other times');
  return `${whole}: ${told.join('; ')}`;
}

/** Patterns within a day or a night that differ by nothing but the day of the week and are about as frequent, so that what
 * holidays do is apart; those with the largest share first. */
function kindsOf(patterns: readonly WeekPattern[]): readonly (readonly WeekPattern[])[] {
  const kinds = new Map<string, WeekPattern[][]>();
  for (const pattern of patterns) {
    const { from, to, leastMs, mostMs, times } = pattern;
    const nights = nightsOf(pattern);
    const key = [from.time, to.time, nights > 1 ? from.weekday : nights, amountWords(leastMs, mostMs)].join();
    const alike = kinds.get(key) ?? [];
    kinds.set(key, alike);
    const kind = alike.find(([most]) => times * 2 >= most.times);
    if (kind) kind.push(pattern);
    else alike.push([pattern]);
  }
  const share = (kind: readonly WeekPattern[]): number => kind.reduce((sum, pattern) => sum + pattern.share, 0);
  return [...kinds.values()].flat().toSorted((a, b) => share(b) - share(a));
}

const indexOf = ({ weekday }: WeekTime): number => weekdays.indexOf(weekday);

/** How many midnights a pattern has within a week. */
const nightsOf = ({ from, to }: WeekPattern): number => (indexOf(to) - indexOf(from) + 7) % 7;

function amountWords(leastMs: number, mostMs: number): string {
  const [least, most] = [elapsedText(leastMs), elapsedText(mostMs)];
  if (least === most) return most;
  // What grows from nothing, as over the hours of a night.
  return leastMs < MINUTE_MS ? `up to ${most}` : `${least} to ${most}`;
}

/** Without the amount where it is that of the whole. */
function kindWords(kind: readonly WeekPattern[], whole: string): string {
  const [{ from, to, leastMs, mostMs }] = kind;
  const times = kind.reduce((sum, pattern) => sum + pattern.times, 0);
  const amount = amountWords(leastMs, mostMs);
  const days = daysText(kind.map((pattern) => pattern.from.weekday));
  return `${days} ${from.time} to ${endWords(kind, to)}${amount === whole ? '' : ` by ${amount}`} (${times === 1 ? 'once' : `${times} times`})`;
}

function endWords(kind: readonly WeekPattern[], to: WeekTime): string {
  const nights = nightsOf(kind[0]);
  if (nights === 0) return to.time;
  if (nights === 1 && to.time === '00:00') return '24:00';
  return kind.length === 1 ? `${nameOf(to.weekday)} ${to.time}` : `${to.time} of the next day`;
}

/** 'mon' as 'Mon'. */
const nameOf = (weekday: Weekday): string => weekday.slice(0, 1).toUpperCase() + weekday.slice(1);

/** 'Mon to Thu, Sat': three and more in a row by their first and last. */
function daysText(days: readonly Weekday[]): string {
  const runs: Weekday[][] = [];
  for (const day of weekdays) {
    if (!days.includes(day)) continue;
    const run = runs.at(-1);
    if (run?.at(-1) === weekdays[weekdays.indexOf(day) - 1] && run) run.push(day);
    else runs.push([day]);
  }
  return runs
    .flatMap((run) => (run.length < 3 ? run.map(nameOf) : [`${nameOf(run[0])} to ${nameOf(run[run.length - 1])}`]))
    .join(', ');
}

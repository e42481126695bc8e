import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { clockRest } from '../explain/local.js';
import { DAY_MS, MINUTE_MS, minuteText, type Weekday, weekdays } from '../time/civil.js';
import { type Difference, type DifferenceSize, sizeOf } from './differences.js';

/** A local time of a day of the week. */
export interface WeekTime {
  readonly weekday: Weekday;
  /** 'HH:MM', with seconds and milliseconds only where there are any. */
  readonly time: string;
}

/** What differences have in common: from and until when in the week, and by how much. */
export interface WeekPattern {
  /** Half-open: `from` belongs to it, `to` does not. */
  readonly from: WeekTime;
  readonly to: WeekTime;
  /** In milliseconds. */
  readonly leastMs: number;
  readonly mostMs: number;
  /** How often it occurs. */
  readonly times: number;
  /** Its share of the period's instants, 0 to 1. */
  readonly share: number;
}

/** The same, and which of the two deadlines is the earlier one. */
export interface DifferencePattern extends WeekPattern, DifferenceSize {}

/** Differences by the time of the week, those with the largest share of the period first. */
export function patternsOf(
  differences: readonly Difference[],
  { zone }: BusinessCalendar,
  periodMs: number,
): readonly DifferencePattern[] {
  const weekMs = (epochMs: number): number => {
    const localMs = epochMs + zone.offsetAt(epochMs) - MONDAY_MS;
    return localMs - Math.floor(localMs / WEEK_MS) * WEEK_MS;
  };
  const found = new Map<string, { -readonly [K in keyof DifferencePattern]: DifferencePattern[K] }>();
  for (const difference of differences) {
    const [from, to] = [weekMs(difference.from), weekMs(difference.to)];
    const { verdict, leastMs, mostMs } = sizeOf(difference);
    const key = `${from} ${to} ${verdict} ${leastMs} ${mostMs}`;
    let pattern = found.get(key);
    if (!pattern) {
      // Written out once, since most come back every week.
      pattern = { verdict, leastMs, mostMs, from: weekTime(from), to: weekTime(to), times: 0, share: 0 };
      found.set(key, pattern);
    }
    pattern.times += 1;
    pattern.share += (difference.to - difference.from) / periodMs;
  }
  return [...found.values()].toSorted((a, b) => b.share - a.share);
}

const WEEK_MS = 7 * DAY_MS;
/** The first midnight of a week since 1970, which began on a Thursday. */
const MONDAY_MS = 4 * DAY_MS;

/** Of the milliseconds since the beginning of a week. */
function weekTime(weekMs: number): WeekTime {
  const day = Math.floor(weekMs / DAY_MS);
  const minute = Math.floor((weekMs - day * DAY_MS) / MINUTE_MS);
  const ms = weekMs - day * DAY_MS - minute * MINUTE_MS;
  return { weekday: weekdays[day], time: minuteText(minute) + clockRest({ ms, offset: null }, '.') };
}

import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { civilDate, clockRest, momentOf } from '../explain/local.js';
import { minuteText, type Weekday, weekdays } from '../time/civil.js';
import { type Difference, type DifferenceSize, sizeOf } from './differences.js';

/** A local time of a day of the week. */
export interface WeekTime {
  readonly weekday: Weekday;
  /** 'HH:MM', with seconds and milliseconds only where there are any. */
  readonly time: string;
}

/** What differences have in common: from and until when in the week, and by how much. */
export interface DifferencePattern extends DifferenceSize {
  readonly from: WeekTime;
  readonly to: WeekTime;
  /** How often it occurs. */
  readonly times: number;
  /** Its share of the period's instants, 0 to 1. */
  readonly share: number;
}

/** Differences by the time of the week, those with the largest share of the period first. */
export function patternsOf(
  differences: readonly Difference[],
  { zone }: BusinessCalendar,
  periodMs: number,
): readonly DifferencePattern[] {
  const weekTime = (epochMs: number): WeekTime => {
    const moment = momentOf(zone, new Date(epochMs));
    const time = minuteText(moment.minute) + clockRest(moment, '.');
    return { weekday: weekdays[civilDate(moment.date).weekday], time };
  };
  const found = new Map<string, { -readonly [K in keyof DifferencePattern]: DifferencePattern[K] }>();
  for (const difference of differences) {
    const [from, to] = [weekTime(difference.from), weekTime(difference.to)];
    const { verdict, leastMs, mostMs } = sizeOf(difference);
    const key = `${from.weekday} ${from.time} ${to.weekday} ${to.time} ${verdict} ${leastMs} ${mostMs}`;
    const pattern = found.get(key) ?? { verdict, leastMs, mostMs, from, to, times: 0, share: 0 };
    pattern.times += 1;
    pattern.share += (difference.to - difference.from) / periodMs;
    found.set(key, pattern);
  }
  return [...found.values()].toSorted((a, b) => b.share - a.share);
}

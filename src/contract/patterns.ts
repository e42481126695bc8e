import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { civilDate, clockRest, momentOf } from '../explain/local.js';
import { minuteText, type Weekday, weekdays } from '../time/civil.js';
import { type DifferenceSize, type Gap, sizeOf } from './gaps.js';

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
  gaps: readonly Gap[],
  { zone }: BusinessCalendar,
  periodMs: number,
): readonly DifferencePattern[] {
  const weekTime = (epochMs: number): WeekTime => {
    const moment = momentOf(zone, new Date(epochMs));
    const time = minuteText(moment.minute) + clockRest(moment, '.');
    return { weekday: weekdays[civilDate(moment.date).weekday], time };
  };
  const found = new Map<string, { -readonly [K in keyof DifferencePattern]: DifferencePattern[K] }>();
  for (const gap of gaps) {
    const [from, to] = [weekTime(gap.from), weekTime(gap.to)];
    const { verdict, leastMs, mostMs } = sizeOf(gap);
    const key = `${from.weekday} ${from.time} ${to.weekday} ${to.time} ${verdict} ${leastMs} ${mostMs}`;
    const pattern = found.get(key) ?? { verdict, leastMs, mostMs, from, to, times: 0, share: 0 };
    pattern.times += 1;
    pattern.share += (gap.to - gap.from) / periodMs;
    found.set(key, pattern);
  }
  return [...found.values()].toSorted((a, b) => b.share - a.share);
}

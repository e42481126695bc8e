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
  const found = new Map<string, DifferencePattern>();
  for (const gap of gaps) {
    const { from, to } = gap;
    const what = { ...sizeOf(gap), from: weekTime(from), to: weekTime(to) };
    const key = JSON.stringify(what);
    const { times, share } = found.get(key) ?? { times: 0, share: 0 };
    found.set(key, { ...what, times: times + 1, share: share + (to - from) / periodMs });
  }
  return [...found.values()].toSorted((a, b) => b.share - a.share);
}

import { datesOf } from '../../analysis/period.js';
import type { Promised } from '../../analysis/segments.js';
import type { Interval } from '../../calendar/interval.js';
import { nextOpening } from '../../calendar/kept-time.js';
import { judge, judgingCalendar } from '../../deadlines/cutoffs.js';
import { openOf } from '../../deadlines/due.js';
import type { CompiledCutoff } from '../../terms/compiled-target.js';

/** A date on which a cutoff holds: the cutoff, as an instant too, the first open instant of the date, and the end of the last. */
export interface CutoffDay {
  readonly cutoff: CompiledCutoff;
  readonly at: number;
  readonly first: number;
  readonly end: number;
}

/** Without the dates on which nothing can start in the hours. On other dates a start counts as one of the next that counts, whatever the time (NBD-4). */
export function cutoffDaysOf({ target, calendars }: Promised, period: Interval): readonly CutoffDay[] {
  if (!target.cutoffs) return [];
  const open = openOf(target, calendars);
  const calendar = judgingCalendar(target, calendars);
  return datesOf(calendar, period).flatMap((day) => {
    const [start, next] = [calendar.startOfDay(day), calendar.endOfDay(day) + 1];
    const { cutoff, cutoffMs: at } = judge(target, start, calendars);
    if (!cutoff || open.between(start, next) === 0) return [];
    return [{ cutoff, at, first: nextOpening(open, start), end: open.select(next, -1) + 1 }];
  });
}

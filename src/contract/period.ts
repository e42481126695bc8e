import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { type Interval, invalidInterval } from '../calendar/interval.js';
import { SlaError } from '../errors.js';
import { readDate } from '../time/civil.js';
import { readInstant } from '../time/instant.js';

/** Local dates of the calendar's time zone, 'YYYY-MM-DD', both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A period as a caller gives it, as the instants of its days: from the first one of `from` to the first after `to`. */
export function readPeriod(from: unknown, to: unknown, calendar: BusinessCalendar, field = 'period'): Interval {
  const [firstDay, lastDay] = [readDate(from, `${field}.from`), readDate(to, `${field}.to`)];
  if (lastDay < firstDay) throw new SlaError('INVALID_INTERVAL', { field, from: String(from), to: String(to) });
  // The zone is asked, and not the calendar, which may know fewer years.
  const [fromMs, lastMs] = [calendar.zone.startOfDay(firstDay), calendar.zone.startOfDay(lastDay + 1) - 1];
  // A ticket of any instant of the period has to be one that the calculator takes.
  readInstant(new Date(fromMs), `${field}.from`);
  readInstant(new Date(lastMs), `${field}.to`);
  if (lastMs < fromMs) throw invalidInterval(field, fromMs, lastMs + 1);
  return { from: fromMs, to: lastMs + 1 };
}

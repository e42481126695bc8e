import { TZDate } from '@date-fns/tz';
import { addDays, endOfDay, isWeekend, setHours, startOfDay } from 'date-fns';
import { byHand } from './by-hand.js';

export const packages = ['date-fns', '@date-fns/tz'];
export const written = true;

export function setUp({ zone, daysOff }) {
  const off = new Set(daysOff);
  return byHand({
    dayOf: (ms) => startOfDay(new TZDate(ms, zone)),
    plus: addDays,
    isSame: (a, b) => a.getTime() === b.getTime(),
    isBusiness: (day) => !isWeekend(day) && !off.has(day.toISOString().slice(0, 10)),
    instant: (day, hour) => setHours(day, hour).getTime(),
    endOf: (day) => endOfDay(day).getTime(),
  });
}

import { SlaError } from '../errors.js';
import type { Interval } from './interval.js';
import type { OpenTime } from './open-time.js';
import { lastStarted, type OpenYear } from './open-year.js';

/** Of office hours seven centuries; of 24 windows a day, 22 years. They take 40 MB. */
const MOST_INTERVALS = 200_000;

/** The open time in [fromMs, toMs), as intervals in order that neither overlap nor touch. */
export function openIntervals({ years }: OpenTime, fromMs: number, toMs: number): readonly Interval[] {
  if (fromMs >= toMs) return [];
  if (!years) return [{ from: fromMs, to: toMs }];
  const found: { from: number; to: number }[] = [];
  let year = years.at(fromMs);
  addIntervals(found, year, Math.max(lastStarted(year, fromMs), 0), fromMs, toMs);
  while (year.to < toMs) {
    year = years.after(year);
    addIntervals(found, year, 0, fromMs, toMs);
    if (found.length > MOST_INTERVALS) throw tooMany();
  }
  return found;
}

function tooMany(): SlaError {
  const instead = 'Ask for a shorter range';
  return new SlaError('LIMIT_EXCEEDED', { what: 'The range', limit: MOST_INTERVALS, unit: 'open intervals', instead });
}

/** Adds what of a year's intervals, from the i-th on, lies in [fromMs, toMs). */
function addIntervals(
  found: { from: number; to: number }[],
  { starts, ends }: OpenYear,
  first: number,
  fromMs: number,
  toMs: number,
): void {
  for (let i = first; i < starts.length && starts[i] < toMs; i += 1) {
    const from = Math.max(starts[i], fromMs);
    const to = Math.min(ends[i], toMs);
    const last = found.at(-1);
    // New Year cuts intervals, but it is no closing.
    if (last?.to === from) last.to = to;
    else if (from < to) found.push({ from, to });
  }
}

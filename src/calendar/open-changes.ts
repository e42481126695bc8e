import type { OpenTime } from './open-time.js';
import { lastStarted, type OpenYear } from './open-year.js';

/** Whether the service is open at an instant. */
export function isOpenAt({ years }: OpenTime, epochMs: number): boolean {
  if (!years) return true;
  const year = years.at(epochMs);
  const i = lastStarted(year, epochMs);
  return i >= 0 && epochMs < year.ends[i];
}

/** The first instant after this one at which the service opens or closes; undefined where it does neither in this calendar year
 * and the next two, nor within the calendar. What comes after `untilMs` may not be found: no year after it is looked up. */
export function nextChange(
  { years }: OpenTime,
  epochMs: number,
  untilMs = Number.POSITIVE_INFINITY,
): number | undefined {
  if (!years) return undefined;
  const year = years.at(epochMs);
  const i = lastStarted(year, epochMs);
  const horizon = Math.min(year.year + 2, years.last);
  const following: Following = (before) =>
    before.year < horizon && before.to <= untilMs ? years.after(before) : undefined;
  const isOpen = i >= 0 && epochMs < year.ends[i];
  return isOpen ? closingOf(year, i, following) : openingAfter(year, i, following);
}

/** The year after another, as far as a search goes on. */
type Following = (year: OpenYear) => OpenYear | undefined;

/** Where an interval of a year ends, which may be in one of the years that follow; undefined where it is in none of them. */
function closingOf(year: OpenYear, i: number, following: Following): number | undefined {
  let end = year.ends[i];
  let last: OpenYear | undefined = year;
  while (end === last.to) {
    last = following(last);
    if (!last) return undefined;
    // New Year cuts intervals, but it is no closing.
    if (last.starts[0] === end) end = last.ends[0];
    else break;
  }
  return end;
}

/** Where the first interval after one of a year begins; undefined where there is none in the years that follow. */
function openingAfter(year: OpenYear, i: number, following: Following): number | undefined {
  let [next, first]: [OpenYear | undefined, number] = [year, i + 1];
  while (next && first >= next.starts.length) [next, first] = [following(next), 0];
  return next?.starts[first];
}

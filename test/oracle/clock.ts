// A service clock that uses Intl alone, a minute at a time: no sums, no tables, no search. Shares no code with src/.
import type { Season, WeeklyHours } from 'hezo-sla';
import { dateAfter, dateExists, instantOf, weekday } from './local-time.js';

const MINUTE = 60_000;
/** As Date numbers them. */
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface OracleSetup {
  readonly zone: string;
  readonly hours: WeeklyHours;
  readonly holidays: readonly string[];
  /** On whole minutes. */
  readonly closures: readonly Span[];
}

/** Whether each minute is open, from noon on one date to noon on a later one. */
export interface OpenMinutes extends Span {
  readonly open: readonly boolean[];
}

/** Whether a date lies in one of the seasons that began in its year or in the one before, as dates of those years. */
export function inSeason(date: string, { from, to }: Season): boolean {
  const year = Number(date.slice(0, 4));
  const dateOf = (year: number, monthDay: string, without29: string): string => {
    const has29 = new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29;
    return `${year}-${monthDay === '02-29' && !has29 ? without29 : monthDay}`;
  };
  return [year - 1, year].some((first) => {
    const last = from > to ? first + 1 : first;
    return dateOf(first, from, '03-01') <= date && date <= dateOf(last, to, '02-28');
  });
}

function windowsOf(date: string, { hours, holidays }: OracleSetup): readonly { from: string; to: string }[] {
  const exception = hours.exceptions?.[date];
  if (exception) return exception;
  if (hours.onHolidays === 'closed' && holidays.includes(date)) return [];
  return hours.weekly.filter(
    (window) => window.days.includes(days[weekday(date)]) && (!window.dates || inSeason(date, window.dates)),
  );
}

export function openMinutes(setup: OracleSetup, firstDate: string, lastDate: string): OpenMinutes {
  const { zone, closures } = setup;
  const from = instantOf(firstDate, '12:00', zone);
  const to = instantOf(lastDate, '12:00', zone);
  const open = Array.from({ length: (to - from) / MINUTE }, () => false);
  const mark = (span: Span, value: boolean): void => {
    for (let t = Math.max(span.from, from); t < Math.min(span.to, to); t += MINUTE) open[(t - from) / MINUTE] = value;
  };
  for (let date = dateAfter(firstDate, -1); date <= lastDate; date = dateAfter(date, 1)) {
    if (!dateExists(date, zone)) continue;
    for (const window of windowsOf(date, setup)) {
      const [end, over] = window.to === '24:00' ? ['00:00', true] : [window.to, window.to <= window.from];
      mark(
        { from: instantOf(date, window.from, zone), to: instantOf(over ? dateAfter(date, 1) : date, end, zone) },
        true,
      );
    }
  }
  for (const closure of closures) mark(closure, false);
  return { from, to, open };
}

/** Open time between two instants, of which `a` is the earlier one. */
export function openBetween({ from, open }: OpenMinutes, a: number, b: number): number {
  let sum = 0;
  for (let i = Math.floor((a - from) / MINUTE); from + i * MINUTE < b; i += 1) {
    const start = from + i * MINUTE;
    if (open[i]) sum += Math.min(start + MINUTE, b) - Math.max(start, a);
  }
  return sum;
}

/** The instant by which `ms` of open time have passed since `t`; undefined if it is after the known minutes. */
export function openAfter({ from, to, open }: OpenMinutes, t: number, ms: number): number | undefined {
  let left = ms;
  for (let start = Math.floor((t - from) / MINUTE) * MINUTE + from; start < to; start += MINUTE) {
    if (!open[(start - from) / MINUTE]) continue;
    const begin = Math.max(start, t);
    if (left < start + MINUTE - begin || (left === start + MINUTE - begin && left > 0)) return begin + left;
    left -= start + MINUTE - begin;
  }
  return undefined;
}

/** The instant from which `ms` of open time, more than zero, pass until `t`; undefined if it is before the known minutes. */
export function openBefore({ from, open }: OpenMinutes, t: number, ms: number): number | undefined {
  let left = ms;
  for (let start = Math.ceil((t - from) / MINUTE) * MINUTE + from - MINUTE; start >= from; start -= MINUTE) {
    if (!open[(start - from) / MINUTE]) continue;
    const end = Math.min(start + MINUTE, t);
    if (left <= end - start) return end - left;
    left -= end - start;
  }
  return undefined;
}

/** The open time as intervals that do not touch. */
export function openSpans({ from, open }: OpenMinutes): readonly Span[] {
  const spans: { from: number; to: number }[] = [];
  open.forEach((isOpen, i) => {
    const start = from + i * MINUTE;
    const last = spans.at(-1);
    if (!isOpen) return;
    if (last?.to === start) last.to += MINUTE;
    else spans.push({ from: start, to: start + MINUTE });
  });
  return spans;
}

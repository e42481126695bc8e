// The rules for every minute of several years at once, in tables made with Intl alone: which minutes are open, which open
// minute comes a number of minutes later, which day is the next business day. Shares no code with src/. oracle.test.ts
// compares it with the oracle that walks.
import { dateAfter } from './local-time.js';
import { isBusinessDay } from './poland.js';
import { endsPeriodInPoland } from './target-dates.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const CUTOFF = 15 * HOUR;

type Hours = '8x5' | '9x5' | '24x7';

/** The target of a level at a priority, as far as deadlines depend on it. */
export interface SweptPromise {
  readonly hours: Hours;
  readonly cutoff?: 'before' | 'until';
  readonly withinHours?: number;
  /** Only dispatch is owed, so no delivery is due from which a return could count. */
  readonly dispatch?: true;
}

const basic: SweptPromise = { hours: '9x5', dispatch: true };
const standard: SweptPromise = { hours: '9x5', cutoff: 'before' };
const fourHours: SweptPromise = { hours: '24x7', withinHours: 4 };
const ahb8x5: SweptPromise = { hours: '8x5', cutoff: 'until' };
const anyDay: SweptPromise = { hours: '24x7' };
const sos8x5: SweptPromise = { hours: '8x5' };

/** For P1 and P2, and for P3 and P4; copied from the table of levels by hand. */
export const sweptLevels: Readonly<Record<string, readonly [critical: SweptPromise, other: SweptPromise]>> = {
  basic: [basic, basic],
  standard: [standard, standard],
  premier: [fourHours, standard],
  standardOnsite: [standard, standard],
  premiumOnsite: [fourHours, standard],
  ahb8x5: [ahb8x5, ahb8x5],
  ahb24x7: [anyDay, anyDay],
  sos8x5: [sos8x5, sos8x5],
  sos24x7: [anyDay, anyDay],
};

/** The days of a period in Warsaw, by index. */
interface Days {
  readonly dates: readonly string[];
  /** The last millisecond of each. */
  readonly end: Float64Array;
  readonly business: Uint8Array;
  /** The next business day after each. */
  readonly next: Int32Array;
  /** The first day from each on on which a period may end by law. */
  readonly settled: Int32Array;
}

/** The open minutes of service hours. */
interface OpenMinutes {
  readonly open: Uint8Array;
  /** How many open minutes are before each minute. */
  readonly before: Int32Array;
  /** The indexes of the open minutes, in order. */
  readonly list: Int32Array;
}

export interface SweptMinutes {
  readonly from: number;
  readonly days: Days;
  /** The day of each minute, and its local time in minutes. */
  readonly day: Int32Array;
  readonly time: Int16Array;
  readonly hours: Readonly<Record<'8x5' | '9x5', OpenMinutes>>;
}

function openMinutes(day: Int32Array, time: Int16Array, business: Uint8Array, closing: number): OpenMinutes {
  const open = new Uint8Array(day.length);
  const before = new Int32Array(day.length);
  const list: number[] = [];
  for (let i = 0; i < day.length; i += 1) {
    before[i] = list.length;
    if (!business[day[i]] || time[i] < 9 * 60 || time[i] >= closing * 60) continue;
    open[i] = 1;
    list.push(i);
  }
  return { open, before, list: Int32Array.from(list) };
}

function daysOf(dates: readonly string[], end: readonly number[]): Days {
  const business = Uint8Array.from(dates, (date) => Number(isBusinessDay(date)));
  const next = new Int32Array(dates.length).fill(-1);
  for (let d = dates.length - 2; d >= 0; d -= 1) next[d] = business[d + 1] ? d + 1 : next[d + 1];
  const settled = new Int32Array(dates.length).fill(-1);
  for (let d = dates.length - 1; d >= 0; d -= 1) settled[d] = endsPeriodInPoland(dates[d]) ? d : (settled[d + 1] ?? -1);
  return { dates, end: Float64Array.from(end), business, next, settled };
}

/** Asks Intl for every minute from `from` up to `to`, which are instants on whole minutes. */
export function sweptMinutes(from: number, to: number): SweptMinutes {
  const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw', hourCycle: 'h23', ...numeric });
  const count = (to - from) / MINUTE;
  const day = new Int32Array(count);
  const time = new Int16Array(count);
  const dates: string[] = [];
  const end: number[] = [];
  for (let i = 0; i < count; i += 1) {
    // Swedish writes '2026-11-22 09:30'.
    const text = format.format(from + i * MINUTE);
    const date = text.slice(0, 10);
    if (date !== dates.at(-1)) {
      if (dates.length > 0) end.push(from + i * MINUTE - 1);
      if (dates.length > 0 && date !== dateAfter(dates[dates.length - 1], 1)) throw new Error(`no day before ${date}`);
      dates.push(date);
    }
    day[i] = dates.length - 1;
    time[i] = Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
  }
  const days = daysOf(dates, end);
  const hours = { '8x5': openMinutes(day, time, days.business, 17), '9x5': openMinutes(day, time, days.business, 18) };
  return { from, days, day, time, hours };
}

export interface Due {
  readonly at: number;
  readonly on: string;
}

export interface SweptDeadlines {
  readonly reaction: Due;
  readonly delivery: Due;
  readonly return: Due | null;
}

function reaction({ from, hours }: SweptMinutes, promise: SweptPromise, t: number): number {
  if (promise.hours === '24x7') return t + HOUR;
  const { open, before, list } = hours[promise.hours];
  const i = Math.floor((t - from) / MINUTE);
  const used = before[i] * MINUTE + (open[i] ? t - from - i * MINUTE : 0) + HOUR;
  // The minute in which the hour is used up. If that is its last millisecond, the reaction is due at the end of the minute.
  const last = Math.ceil(used / MINUTE) - 1;
  return from + list[last] * MINUTE + used - last * MINUTE;
}

/** The day on which a delivery is due. */
function promisedDay(minutes: SweptMinutes, { hours, cutoff }: SweptPromise, t: number): number {
  const { from, days, day, time } = minutes;
  const i = Math.floor((t - from) / MINUTE);
  let counted = i;
  if (hours !== '24x7' && !minutes.hours[hours].open[i]) {
    const { list, before } = minutes.hours[hours];
    counted = list[before[i]];
  }
  const timeOfDay = time[counted] * MINUTE + (counted === i ? t - from - i * MINUTE : 0);
  const late = cutoff === 'before' ? timeOfDay >= CUTOFF : cutoff === 'until' && timeOfDay > CUTOFF;
  return days.next[late ? days.next[day[counted]] : day[counted]];
}

/** The deadlines of a ticket that is opened and confirmed at an instant. */
export function sweptDeadlines(minutes: SweptMinutes, promise: SweptPromise, t: number): SweptDeadlines {
  const { from, days, day } = minutes;
  const on = (at: number): string => days.dates[day[Math.floor((at - from) / MINUTE)]];
  const reacted = reaction(minutes, promise, t);
  const delivered = promise.withinHours ? t + promise.withinHours * HOUR : days.end[promisedDay(minutes, promise, t)];
  const last = days.settled[day[Math.floor((delivered - from) / MINUTE)] + 7];
  return {
    reaction: { at: reacted, on: on(reacted) },
    delivery: { at: delivered, on: on(delivered) },
    return: promise.dispatch ? null : { at: days.end[last], on: days.dates[last] },
  };
}

/** How far beyond an instant the minutes must reach for its deadlines: two business days and a return, across any holidays. */
export const MARGIN = 40 * DAY;

import { DAY_MS, MINUTE_MS, readDate, weekdayIndex } from '../time/civil.js';
import type { Zone } from '../time/zone.js';

/** A civil date in the numbers that a language puts into words. */
export interface CivilDate {
  readonly year: number;
  /** 0 for January. */
  readonly month: number;
  readonly day: number;
  /** 0 for Monday. */
  readonly weekday: number;
}

/** A local date and time in the numbers that a language puts into words. */
export interface LocalMoment {
  readonly date: CivilDate;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
  /** '+01:00' where the local time exists twice; otherwise null. */
  readonly offset: string | null;
}

function civilDate(epochDay: number): CivilDate {
  const date = new Date(epochDay * DAY_MS);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  return { year, month, day, weekday: weekdayIndex(epochDay) };
}

/** The local date of an instant: by the zone alone, so that no days off are asked for. */
export function localDay(zone: Zone, epochMs: number): number {
  return Math.floor((epochMs + zone.offsetAt(epochMs)) / DAY_MS);
}

/** Of a 'YYYY-MM-DD' of the library's own. */
export function dateOf(text: string): CivilDate {
  return civilDate(readDate(text, 'date'));
}

export function momentOf(zone: Zone, instant: Date): LocalMoment {
  const epochMs = instant.getTime();
  const offset = zone.offset(epochMs);
  const localMs = epochMs + offset.ms;
  const epochDay = Math.floor(localMs / DAY_MS);
  const msOfDay = localMs - epochDay * DAY_MS;
  const minutes = Math.floor(msOfDay / MINUTE_MS);
  return {
    date: civilDate(epochDay),
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
    second: Math.floor((msOfDay % MINUTE_MS) / 1000),
    ms: msOfDay % 1000,
    offset: zone.repeats(epochMs) ? offset.text : null,
  };
}

/** Whether a deadline lies at the last millisecond of its day. */
export function endsDay({ hour, minute, second, ms }: LocalMoment): boolean {
  return hour === 23 && minute === 59 && second === 59 && ms === 999;
}

/** Whether two moments have the same date. */
export function sameDate({ date: a }: LocalMoment, { date: b }: LocalMoment): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}

/** 'HH:MM', with ':SS' and the milliseconds where there are any, and the offset where the time exists twice. */
export function clockText({ minute, second, ms, offset }: LocalMoment, hour: string, decimal: '.' | ','): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const fraction = ms === 0 ? '' : `${decimal}${String(ms).padStart(3, '0')}`;
  const seconds = second === 0 && ms === 0 ? '' : `:${two(second)}${fraction}`;
  return `${hour}:${two(minute)}${seconds}${offset ? ` (${offset})` : ''}`;
}

/** The units that a length of time is told in, largest first. */
export type TimeUnit = 'hour' | 'minute' | 'second' | 'millisecond';

const unitMs: readonly (readonly [TimeUnit, number])[] = [
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
  ['millisecond', 1],
];

/** A length of time as so many of each unit, without those of which there is none; no time at all is 0 minutes. */
export function unitsOf(ms: number): readonly (readonly [amount: number, unit: TimeUnit])[] {
  let left = ms;
  const parts = unitMs.map(([unit, size]) => {
    const amount = Math.floor(left / size);
    left -= amount * size;
    return [amount, unit] as const;
  });
  const some = parts.filter(([amount]) => amount > 0);
  return some.length > 0 ? some : [[0, 'minute']];
}

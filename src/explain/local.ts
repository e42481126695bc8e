import { DAY_MS, dateText, HOUR_MS, MINUTE_MS, readDate, weekdayIndex } from '../time/civil.js';
import { threeDigits, twoDigits } from '../time/offset.js';
import { isRepeated } from '../time/offset-changes.js';
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

/** A local date and time, for a language to put into words. */
export interface LocalMoment {
  /** 'YYYY-MM-DD' */
  readonly date: string;
  /** Of the day. */
  readonly minute: number;
  /** Of the minute. */
  readonly ms: number;
  /** '+01:00' where the local time exists twice; otherwise null. */
  readonly offset: string | null;
}

/** The styles in which a deadline is put into words, and how a language writes each. */
export const deadlineStyles = ['full', 'long', 'short'] as const;
export type DeadlineStyle = (typeof deadlineStyles)[number];
export type DueForms = Readonly<Record<DeadlineStyle, (due: LocalMoment) => string>>;

/** 'YYYY' of a 'YYYY-MM-DD'. */
export const yearText = (date: string): string => date.slice(0, 4);

/** Of a 'YYYY-MM-DD' of the library's own. */
export function civilDate(text: string): CivilDate {
  return civilDay(readDate(text, 'date'));
}

export function civilDay(epochDay: number): CivilDate {
  const date = new Date(epochDay * DAY_MS);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  return { year, month, day, weekday: weekdayIndex(epochDay) };
}

export function momentOf(zone: Zone, instant: Date): LocalMoment {
  const epochMs = instant.getTime();
  const offset = zone.offset(epochMs);
  const localMs = epochMs + offset.ms;
  const epochDay = Math.floor(localMs / DAY_MS);
  const msOfDay = localMs - epochDay * DAY_MS;
  return {
    date: dateText(epochDay),
    minute: Math.floor(msOfDay / MINUTE_MS),
    ms: msOfDay % MINUTE_MS,
    offset: isRepeated(zone, epochMs) ? offset.text : null,
  };
}

/** Whether a deadline lies at the last millisecond of its day. */
export function endsDay({ minute, ms }: LocalMoment): boolean {
  return minute === 24 * 60 - 1 && ms === MINUTE_MS - 1;
}

/** The clock of a moment after its 'HH:MM': ':SS' and the milliseconds where there are any, and the offset where the time
 * exists twice. */
export function clockRest({ ms, offset }: Pick<LocalMoment, 'ms' | 'offset'>, decimal: '.' | ','): string {
  if (ms === 0 && !offset) return '';
  const second = Math.floor(ms / 1000);
  const fraction = ms === second * 1000 ? '' : decimal + threeDigits(ms - second * 1000);
  const seconds = ms === 0 ? '' : `:${twoDigits[second]}${fraction}`;
  return offset ? `${seconds} (${offset})` : seconds;
}

/** The minutes of three days, or ten years of dates: more than any rows of tickets keep coming back to. */
const MOST_KEPT = 4000;

/** A text of a value, written when it is first asked for and kept: explanations name the same few dates and times over and
 * over, and putting them into words takes longer than all the rest. Called at the top of a module it is marked as pure, so
 * that a bundle without explanations has no words. */
export function kept<T>(write: (value: T) => string): (value: T) => string {
  const known = new Map<T, string>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    if (known.size >= MOST_KEPT) known.clear();
    const text = write(value);
    known.set(value, text);
    return text;
  };
}

/** How a language writes the date of a 'YYYY-MM-DD'. */
export function dateWords(write: (date: CivilDate) => string): (date: string) => string {
  return kept((date) => write(civilDate(date)));
}

/** The units of a length of time, largest first. */
export type TimeUnit = 'hour' | 'minute' | 'second' | 'millisecond';

const unitMs: readonly (readonly [TimeUnit, number])[] = [
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
  ['millisecond', 1],
];

/** How a language writes so many of the units in which people say how long something takes. */
export type RoundUnits = Readonly<Record<'day' | 'hour' | 'minute', (amount: number) => string>>;

/** A length of time as people say it, rounded to the hour from a day on and to the minute below, without the units of which
 * there is none; `brief` is what they call less than a minute. */
export function roundLengthOf(ms: number, { day, hour, minute }: RoundUnits, brief: string): string {
  if (ms > 0 && ms < MINUTE_MS) return brief;
  const minutes = Math.round(ms / MINUTE_MS);
  const isDays = minutes >= DAY_MS / MINUTE_MS;
  const hours = isDays ? Math.round(ms / HOUR_MS) : Math.floor(minutes / 60);
  const amounts = [
    [Math.floor(hours / 24), day],
    [hours % 24, hour],
    [isDays ? 0 : minutes % 60, minute],
  ] as const;
  const parts = amounts.filter(([amount]) => amount > 0).map(([amount, counted]) => counted(amount));
  return parts.join(' ') || minute(0);
}

/** A length of time as sentences tell it: hours and minutes; minutes and seconds of less than an hour; milliseconds of less
 * than a second, where they decide. Not in days: a day of service time is none. */
export function spokenLengthOf(ms: number, counted: (amount: number, unit: TimeUnit) => string): string {
  const unit = ms < 1000 ? 1 : ms < HOUR_MS ? 1000 : MINUTE_MS;
  return lengthOf(Math.round(ms / unit) * unit, counted);
}

/** A length of time as so many of each unit, without those of which there is none; no time at all is 0 minutes. */
export function lengthOf(ms: number, counted: (amount: number, unit: TimeUnit) => string): string {
  let left = ms;
  let text = '';
  for (const [unit, size] of unitMs) {
    const amount = Math.floor(left / size);
    left -= amount * size;
    if (amount > 0) text += (text && ' ') + counted(amount, unit);
  }
  return text || counted(0, 'minute');
}

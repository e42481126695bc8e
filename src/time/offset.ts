import { DAY_MS, dateText, MINUTE_MS } from './civil.js';

/** Local time minus UTC, and as text: '+01:00'. */
export interface Offset {
  readonly ms: number;
  readonly text: string;
  /** The last millisecond of a day with that offset, as text, because most deadlines are one. */
  readonly endOfDay: string;
}

export const twoDigits: readonly string[] = Array.from({ length: 60 }, (_, i) => String(i).padStart(2, '0'));
/** 'THH:MM:' and 'mmm', written when they are first needed: putting them together each time costs a ticket a tenth. */
const minuteTexts = new Array<string | undefined>(1440);
const msTexts = new Array<string | undefined>(1000);

/** 'mmm' of the milliseconds of a second. */
export function threeDigits(ms: number): string {
  msTexts[ms] ??= String(ms).padStart(3, '0');
  return msTexts[ms];
}

/** 'THH:MM:SS±HH:MM' of a local time of day, with milliseconds only where there are any. */
export function timeText(msOfDay: number, offset: Offset): string {
  if (msOfDay === DAY_MS - 1) return offset.endOfDay;
  const minute = Math.floor(msOfDay / MINUTE_MS);
  const msOfMinute = msOfDay - minute * MINUTE_MS;
  const second = Math.floor(msOfMinute / 1000);
  const ms = msOfMinute - second * 1000;
  minuteTexts[minute] ??= `T${twoDigits[Math.floor(minute / 60)]}:${twoDigits[minute % 60]}:`;
  const clock = minuteTexts[minute] + twoDigits[second];
  if (ms === 0) return clock + offset.text;
  return `${clock}.${threeDigits(ms)}${offset.text}`;
}

/** An instant as local ISO 8601 text with the offset, milliseconds only where there are any. */
export function localText(epochMs: number, offset: Offset): string {
  const localMs = epochMs + offset.ms;
  const epochDay = Math.floor(localMs / DAY_MS);
  return dateText(epochDay) + timeText(localMs - epochDay * DAY_MS, offset);
}

/** Runtimes write 'GMT+01:00' and, for offsets of a past century, 'GMT-00:44:30'; polyfills shorten it to 'GMT+1'. */
const OFFSET_ENDING = /\bGMT(?:([+-])(\d{1,2})(?::([0-5]\d)(?::([0-5]\d))?)?)?$/;

/** The offset at the end of what Intl formats with a zone's offset, in milliseconds; NaN for any other ending: offset 0
 * only where it says GMT and nothing more. */
export function parseOffset(text: string): number {
  const [ending, sign, hours = '0', minutes = '0', seconds = '0'] = OFFSET_ENDING.exec(text) ?? [];
  // No zone is a whole day away from UTC.
  if (ending === undefined || Number(hours) > 23) return Number.NaN;
  const ms = (Number(hours) * 60 + Number(minutes)) * MINUTE_MS + Number(seconds) * 1000;
  return sign === '-' ? -ms : ms;
}

/** An offset as text, too. Frozen, because a zone's table hands it to every caller. */
export function describeOffset(ms: number): Offset {
  const minutes = Math.abs(ms) / MINUTE_MS;
  const sign = ms < 0 ? '-' : '+';
  const text = `${sign}${twoDigits[Math.floor(minutes / 60)]}:${twoDigits[Math.floor(minutes % 60)]}`;
  return Object.freeze({ ms, text, endOfDay: `T23:59:59.999${text}` });
}

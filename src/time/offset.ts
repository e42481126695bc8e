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

/** An offset as text, too. */
export function describeOffset(ms: number): Offset {
  const minutes = Math.abs(ms) / MINUTE_MS;
  const sign = ms < 0 ? '-' : '+';
  const text = `${sign}${twoDigits[Math.floor(minutes / 60)]}:${twoDigits[Math.floor(minutes % 60)]}`;
  return { ms, text, endOfDay: `T23:59:59.999${text}` };
}

import { DAY_MS, epochDayOf } from './civil.js';

// What Temporal.Instant.from reads: an RFC 9557 date and time with an offset. Each of date, time and offset is either
// extended (with separators) or basic (without); the digits of the groups are the same in both forms.
const DATE = String.raw`([+-]\d{6}|\d{4})(?:-(\d{2})-(\d{2})|(\d{2})(\d{2}))`;
const TIME = String.raw`(\d{2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?|(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?)?`;
const OFFSET = String.raw`([zZ])|([+-])(\d{2})(?::(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?|(\d{2})(?:(\d{2})(?:[.,](\d{1,9}))?)?)?`;
const INSTANT = new RegExp(`^${DATE}[Tt ]${TIME}(?:${OFFSET})(\\[.*)?$`);

const ZONE_ANNOTATION = /^\[!?(?:[A-Za-z._][\w.+-]*(?:\/[A-Za-z._][\w.+-]*)*|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)\]/;
const KEY_ANNOTATION = /\[(!?)([a-z_][a-z0-9_-]*)=[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\]/y;

/** Epoch milliseconds of ISO 8601 text with an offset, or NaN: what is finer than a millisecond is cut off towards the past. */
export function parseInstant(text: string): number {
  const usual = parseUsual(text);
  return Number.isNaN(usual) ? parseAny(text) : usual;
}

/** The form that programs write, YYYY-MM-DDTHH:MM:SS[.mmm] and Z or ±HH:MM, in a tenth of the time that the regular
 * expression takes; NaN for any other text, which is then read in full. */
function parseUsual(text: string): number {
  const zone = text.charCodeAt(19) === POINT ? 23 : 19;
  if (text[4] !== '-' || text[7] !== '-' || text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') return Number.NaN;
  const day = epochDayOf(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
  const minutes = clockMinutes(twoDigits(text, 11), twoDigits(text, 14)) - offsetMinutes(text, zone);
  const second = twoDigits(text, 17);
  const ms = zone === 19 ? 0 : twoDigits(text, 20) * 10 + (twoDigits(text, 21) % 10);
  return second < 60 ? ((day * 1440 + minutes) * 60 + second) * 1000 + ms : Number.NaN;
}

function offsetMinutes(text: string, at: number): number {
  const mark = text[at];
  if (mark === 'Z') return text.length === at + 1 ? 0 : Number.NaN;
  if ((mark !== '+' && mark !== '-') || text[at + 3] !== ':' || text.length !== at + 6) return Number.NaN;
  const minutes = clockMinutes(twoDigits(text, at + 1), twoDigits(text, at + 4));
  return mark === '-' ? -minutes : minutes;
}

/** The minute of the day of a time, or NaN where there is no such time. */
export function clockMinutes(hour: number, minute: number): number {
  return hour < 24 && minute < 60 ? hour * 60 + minute : Number.NaN;
}

const POINT = 46;
const ZERO = 48;

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const units = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && units >= 0 && units <= 9 ? tens * 10 + units : Number.NaN;
}

function parseAny(text: string): number {
  const m = INSTANT.exec(text);
  if (!m || m[1] === '-000000' || !annotationsHold(m[22] ?? '')) return Number.NaN;
  const either = (extended: number, basic: number): number => Number(m[extended] ?? m[basic] ?? 0);
  const day = epochDayOf(Number(m[1]), either(2, 4), either(3, 5));
  const timeNs = clockNs(Number(m[6]), either(7, 10), leapSecond(either(8, 11)), m[9] ?? m[12]);
  const offsetNs = m[13] ? 0 : clockNs(Number(m[15]), either(16, 19), either(17, 20), m[18] ?? m[21]);
  return day * DAY_MS + Math.floor((timeNs - (m[14] === '-' ? -offsetNs : offsetNs)) / 1e6);
}

// A leap second is read as the second before it.
const leapSecond = (second: number): number => (second === 60 ? 59 : second);

function clockNs(hour: number, minute: number, second: number, fraction = ''): number {
  if (second > 59) return Number.NaN;
  return (clockMinutes(hour, minute) * 60 + second) * 1e9 + Number(fraction.padEnd(9, '0'));
}

/** RFC 9557: an annotation marked critical that is not understood, or calendars that contradict each other, refuse the text. */
function annotationsHold(text: string): boolean {
  let at = ZONE_ANNOTATION.exec(text)?.[0].length ?? 0;
  let calendars = 0;
  let critical = false;
  while (at < text.length) {
    KEY_ANNOTATION.lastIndex = at;
    const match = KEY_ANNOTATION.exec(text);
    if (!match) return false;
    if (match[2] === 'u-ca') {
      calendars += 1;
      critical ||= match[1] === '!';
    } else if (match[1] === '!') return false;
    at = KEY_ANNOTATION.lastIndex;
  }
  return calendars < 2 || !critical;
}

import { refuse } from '../input.js';
import { DAY_MS, epochDayOf } from './civil.js';
import { clockMinutes } from './iso.js';

/** The symbols of UTS #35, Unicode's locale data, for a date and a time in digits. */
const SYMBOL = /(yyyy|MM?|dd?|HH?|mm|ss)/;

/** There, any other letter is a symbol too, and quotes make text of letters. Digits would run into those of a field. */
const NOT_ITSELF = /[a-z\d']/i;

/** More than a date and a time take, and few enough for a message. */
const MOST_CHARACTERS = 60;

const accepted = `a pattern such as 'dd.MM.yyyy HH:mm', of at most ${MOST_CHARACTERS} characters: yyyy, MM or M, dd or d, HH or H and mm once each, ss at most once, no other letters, digits or quotes, and a separator after M, d or H`;

/** A pattern as a caller gives it: its symbols at the odd places, and what is between them. */
export function readPattern(value: unknown): readonly string[] {
  const parts = typeof value === 'string' && value.length <= MOST_CHARACTERS ? value.split(SYMBOL) : [];
  const names = parts.map((part, i) => (i % 2 ? part[0] : '')).toSorted();
  const isWrong = (part: string, i: number): boolean =>
    i % 2 ? part.length === 1 && parts[i + 1] === '' && i + 2 < parts.length : NOT_ITSELF.test(part);
  return /^HMdms?y$/.test(names.join('')) && !parts.some(isWrong) ? parts : refuse(value, 'pattern', accepted);
}

const DIGITS = /^\d+$/;

/** Local milliseconds of a string of a pattern; NaN of any other, and where there is no such date or time. */
export function parseByPattern(parts: readonly string[], text: string): number {
  const found: Record<string, number> = {};
  let at = 0;
  for (const [i, part] of parts.entries()) {
    const isSymbol = i % 2 === 1;
    // M, d and H have a second digit if one follows.
    const digits = isSymbol && part.length === 1 && DIGITS.test(text.charAt(at + 1)) ? 2 : part.length;
    const written = text.slice(at, at + digits);
    if (isSymbol ? !DIGITS.test(written) : written !== part) return Number.NaN;
    if (isSymbol) found[part[0]] = Number(written);
    at += digits;
  }
  const { y, M, d, H, m, s = 0 } = found;
  if (at !== text.length || s > 59) return Number.NaN;
  return epochDayOf(y, M, d) * DAY_MS + (clockMinutes(H, m) * 60 + s) * 1000;
}

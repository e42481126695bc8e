import { dateAfter, weekday } from './local-time.js';

/** Easter Sunday by the anonymous Gregorian computus (Nature, 20 April 1876). */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const known = new Map<number, ReadonlySet<string>>();

/** The public holidays of Poland, as the Act of 18 January 1951 lists them. */
export function polishDaysOff(year: number): ReadonlySet<string> {
  let days = known.get(year);
  if (!days) {
    const fixed = ['01-01', '05-01', '05-03', '08-15', '11-01', '11-11', '12-25', '12-26'];
    if (year >= 2011) fixed.push('01-06');
    if (year >= 2025) fixed.push('12-24');
    if (year === 2018) fixed.push('11-12');
    const sunday = easter(year);
    const movable = [0, 1, 49, 60].map((after) => dateAfter(sunday, after));
    days = new Set([...fixed.map((day) => `${year}-${day}`), ...movable]);
    known.set(year, days);
  }
  return days;
}

export function isDayOff(date: string): boolean {
  return polishDaysOff(Number(date.slice(0, 4))).has(date);
}

export function isBusinessDay(date: string): boolean {
  return weekday(date) !== 0 && weekday(date) !== 6 && !isDayOff(date);
}

import { dateText, readDate } from '../time/civil.js';

/**
 * A season of every year. Both days belong to it; with `from` after `to` it crosses New Year. In a year without 29 February,
 * `'02-29'` is 1 March as `from` and 28 February as `to`.
 */
export interface Season {
  /** The first day, a month and day 'MM-DD'. */
  readonly from: string;
  /** The last day, a month and day 'MM-DD'. */
  readonly to: string;
}

/** A month and day of a leap year. Without a lookahead, which not every JSON Schema validator supports. */
export const MONTH_DAY = /^(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d)|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)$/;

const wholeYear: Season = { from: '01-01', to: '12-31' };

/** Whether a season has a day 'MM-DD'. Compared as strings, which puts 29 February where it would be in any year. */
export function hasDay({ from, to }: Season, day: string): boolean {
  const [begun, lasts] = [from <= day, day <= to];
  return from <= to ? begun && lasts : begun || lasts;
}

/** The day after one, in a leap year. */
function dayAfter(day: string): string {
  return dateText(readDate(`2000-${day}`, '') + 1).slice(5);
}

/** Whether a date of one season can belong to another season too, or, with `nextDay`, the date after it. */
export function seasonsMeet(first = wholeYear, second = wholeYear, nextDay = false): boolean {
  const { from, to } = nextDay ? { from: dayAfter(first.from), to: dayAfter(first.to) } : first;
  // Two arcs of a circle meet where one of them begins.
  if (hasDay({ from, to }, second.from) || hasDay(second, from)) return true;
  // The leap year in which the dates above are compared has a day between these two.
  return nextDay && hasDay(first, '02-28') && hasDay(second, '03-01');
}

/** The number of days of a season in a leap year. */
export function daysOf({ from, to } = wholeYear): number {
  const days = readDate(`2000-${to}`, '') - readDate(`2000-${from}`, '') + 1;
  return days > 0 ? days : days + 366;
}

/** The most of so many consecutive dates that can belong to a season. */
export function mostDaysOf(season: Season | undefined, dates: number): number {
  const years = Math.floor(dates / 365);
  return Math.min(dates, years * daysOf(season) + Math.min(dates - years * 365, daysOf(season)));
}

// Hours and cutoffs in English.
import type { ServiceHours, WeeklyHours, WeeklyWindow } from '../calendar/hours.js';
import { monthDay, weekdayName } from '../explain/english-words.js';
import type { CompiledCutoff, CompiledCutoffs } from '../terms/compiled-target.js';
import { minuteText, type Weekday } from '../time/civil.js';
import { cutoffsByDays, monthAndDay, weekdaysText, windowsByDays } from './level-words.js';

export const days = (of: readonly Weekday[]): string =>
  weekdaysText(of, weekdayName, (first, last) => `${first} to ${last}`, 'and', 'every day');

export const calendarOf = (role: string): string =>
  role === 'site' ? "the site's calendar" : `the calendar of the role "${role}"`;

/** ', 1 May to 31 August' */
function seasonText({ dates }: WeeklyWindow): string {
  if (!dates) return '';
  const [from, to] = [monthDay(...monthAndDay(dates.from)), monthDay(...monthAndDay(dates.to))];
  const leap = [
    dates.from === '02-29' && '1 March where a year has no such first day',
    dates.to === '02-29' && '28 February where a year has no such last day',
  ].filter((part) => part !== false);
  return `, ${from} to ${to} of every year${leap.length > 0 ? ` (${leap.join('; ')})` : ''}`;
}

export function windowText({ from, to }: Pick<WeeklyWindow, 'from' | 'to'>): string {
  return `${from}–${to}${to <= from ? ' of the next day' : ''}`;
}

function weeklyText(hours: WeeklyHours): string {
  const groups = windowsByDays(hours).map((windows) => {
    const [first] = windows;
    const role = first.calendar === undefined ? '' : `, by ${calendarOf(first.calendar)}`;
    return `${days(first.days)} ${windows.map(windowText).join(' and ')}${seasonText(first)}${role}`;
  });
  return groups.join('; ') || 'none in a usual week';
}

export function hoursText(hours: ServiceHours): string {
  if (hours === '24x7') return 'around the clock, every day';
  if (hours === '8x5') return '09:00–17:00 on business days';
  return hours === '9x5' ? '09:00–18:00 on business days' : weeklyText(hours);
}

export function cutoffText(cutoffs: CompiledCutoffs): string {
  const texts = cutoffsByDays(cutoffs).map(([cutoff, on]) => `${on ? `${days(on)} ` : ''}${limitText(cutoff)}`);
  const rest = cutoffs.onWeekdays.includes(null) ? ['none on other days'] : [];
  const { calendar } = cutoffs;
  const where =
    calendar === null
      ? ''
      : `. Its local time, and the dates on which starts count, are those of ${calendarOf(calendar)}`;
  return `Cutoff: ${[...texts, ...rest].join('; ')}${where}`;
}

/** 'until 15:00', 'before 15:00' */
export function cutoffLimit({ minute, inclusive }: CompiledCutoff): string {
  return `${inclusive ? 'until' : 'before'} ${minuteText(minute)}`;
}

function limitText(cutoff: CompiledCutoff): string {
  const time = minuteText(cutoff.minute);
  const last = cutoff.inclusive ? `is in time, ${time}:00.001 is late` : 'is late';
  return `${cutoffLimit(cutoff)} (${time}:00.000 ${last})`;
}

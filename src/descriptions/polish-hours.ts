// Hours and cutoffs in Polish.
import type { ServiceHours, WeeklyHours, WeeklyWindow } from '../calendar/hours.js';
import { monthDay, weekdayName } from '../explain/polish-words.js';
import type { CompiledCutoff, CompiledCutoffs } from '../terms/compiled-target.js';
import { minuteText, type Weekday } from '../time/civil.js';
import { cutoffsByDays, monthAndDay, weekdaysText, windowsByDays } from './level-words.js';

export const days = (of: readonly Weekday[]): string =>
  weekdaysText(of, weekdayName, (first, last) => `${first}–${last}`, 'i', 'codziennie');

export const calendarOf = (role: string): string =>
  role === 'site' ? 'kalendarza miejsca instalacji' : `kalendarza roli „${role}”`;

/** '9:05' */
export const timeText = (time: string): string => time.replace(/^0/, '');

/** ', od 1 maja do 31 sierpnia' */
function seasonText({ dates }: WeeklyWindow): string {
  if (!dates) return '';
  const [from, to] = [monthDay(...monthAndDay(dates.from)), monthDay(...monthAndDay(dates.to))];
  const leap = [
    dates.from === '02-29' && 'w roku nieprzestępnym od 1 marca',
    dates.to === '02-29' && 'w roku nieprzestępnym do 28 lutego',
  ].filter((part) => part !== false);
  return `, od ${from} do ${to} każdego roku${leap.length > 0 ? ` (${leap.join('; ')})` : ''}`;
}

export function windowText({ from, to }: Pick<WeeklyWindow, 'from' | 'to'>): string {
  return `${timeText(from)}–${timeText(to)}${to <= from ? ' następnego dnia' : ''}`;
}

function weeklyText(hours: WeeklyHours): string {
  const groups = windowsByDays(hours).map((windows) => {
    const [first] = windows;
    const role = first.calendar === undefined ? '' : `, według ${calendarOf(first.calendar)}`;
    return `${days(first.days)} ${windows.map(windowText).join(' i ')}${seasonText(first)}${role}`;
  });
  return groups.join('; ') || 'w zwykłym tygodniu brak';
}

export function hoursText(hours: ServiceHours): string {
  if (hours === '24x7') return 'codziennie przez całą dobę';
  if (hours === '8x5') return '9:00–17:00 w dni robocze';
  return hours === '9x5' ? '9:00–18:00 w dni robocze' : weeklyText(hours);
}

export function cutoffText(cutoffs: CompiledCutoffs): string {
  const texts = cutoffsByDays(cutoffs).map(([cutoff, on]) => `${on ? `${days(on)} ` : ''}${limitText(cutoff)}`);
  const rest = cutoffs.onWeekdays.includes(null) ? ['w pozostałe dni brak'] : [];
  const { calendar } = cutoffs;
  const where =
    calendar === null
      ? ''
      : `. Jej czas lokalny i dni, w których liczy się zdarzenie rozpoczynające bieg terminu: według ${calendarOf(calendar)}`;
  return `Godzina graniczna: ${[...texts, ...rest].join('; ')}${where}`;
}

/** 'do godz. 15:00 włącznie', 'przed godz. 15:00' */
export function cutoffLimit({ minute, inclusive }: CompiledCutoff): string {
  const time = timeText(minuteText(minute));
  return inclusive ? `do godz. ${time} włącznie` : `przed godz. ${time}`;
}

function limitText(cutoff: CompiledCutoff): string {
  const time = timeText(minuteText(cutoff.minute));
  const last = cutoff.inclusive ? `w terminie, ${time}:00,001 – po terminie` : 'po terminie';
  return `${cutoffLimit(cutoff)} (${time}:00,000 – ${last})`;
}

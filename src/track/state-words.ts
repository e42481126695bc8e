import type { StartedTarget } from '../deadlines/deadline-types.js';
import * as inEnglish from '../explain/english-words.js';
import * as inPolish from '../explain/polish-words.js';
import type { Language } from '../language.js';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time/civil.js';

/** How far a target that has started has come. */
export interface Reached {
  readonly state: StartedTarget['state'];
  readonly ended: boolean;
  /** Until the deadline, in milliseconds; 0 when it is past. */
  readonly leftMs: number;
  /** What it is late by: so many days, or else so long; 0 unless it is. */
  readonly lateDays: number | null;
  readonly lateMs: number;
}

/** What has become of a target. */
export interface StateWords {
  readonly waiting: string;
  readonly met: string;
  /** What it is late by, rounded. */
  readonly length: (ms: number) => string;
  readonly days: (amount: number) => string;
  /** With a length of time in words. */
  readonly late: (length: string) => string;
  readonly overdue: (length: string) => string;
  /** With what is left in milliseconds. */
  readonly left: (ms: number) => string;
  readonly paused: (left: string) => string;
}

const english: StateWords = {
  waiting: 'not started',
  met: 'met',
  length: inEnglish.roundText,
  days: inEnglish.daysText,
  late: (length) => `${length} late`,
  overdue: (length) => `${length} overdue`,
  left: (ms) => `${inEnglish.roundText(ms)} left`,
  paused: (left) => `paused, ${left}`,
};

const polish: StateWords = {
  waiting: 'termin jeszcze nie biegnie',
  met: 'dotrzymano',
  length: inPolish.roundText,
  days: inPolish.daysText,
  late: (length) => `spóźnienie: ${length}`,
  overdue: (length) => `${length} po terminie`,
  left: (ms) => `${remained(ms)} ${inPolish.roundText(ms)}`,
  paused: (left) => `wstrzymano, ${left}`,
};

/** The verb of what comes first: 'pozostał 1 dzień', 'pozostały 2 dni', 'pozostało 5 dni', 'pozostała 1 godz.'. Abbreviations of more
 * than one stand with the impersonal: 'pozostało 2 godz.'. */
function remained(ms: number): string {
  const days = Math.floor(ms / DAY_MS);
  if (days > 0) return inPolish.formOf(days, ['pozostał', 'pozostał', 'pozostały', 'pozostało']);
  const first = ms < HOUR_MS ? Math.floor(ms / MINUTE_MS) : Math.floor(ms / HOUR_MS);
  return first === 1 ? 'pozostała' : 'pozostało';
}

export const stateWords: Readonly<Record<Language, StateWords>> = { en: english, pl: polish };

/** What has become of a target that has started. */
export function reachedText({ state, ended, leftMs, lateDays, lateMs }: Reached, words: StateWords): string {
  if (state === 'met') return words.met;
  const late = lateDays === null ? words.length(lateMs) : words.days(lateDays);
  if (state === 'breached') return ended ? words.late(late) : words.overdue(late);
  const left = words.left(wholeUnits(leftMs));
  return state === 'paused' ? words.paused(left) : left;
}

/** What is left to the end of the last millisecond, in whole minutes or, from a day on, whole hours: no more than there is. */
function wholeUnits(untilMs: number): number {
  const ms = untilMs + 1;
  return ms < MINUTE_MS ? ms : ms - (ms % (ms < DAY_MS ? MINUTE_MS : HOUR_MS));
}

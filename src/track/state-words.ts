import type { StartedTarget } from '../deadlines/deadline-types.js';
import type { Language } from '../language.js';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time/civil.js';

/** How far a target that has started has come. */
export interface Reached {
  readonly state: StartedTarget['state'];
  readonly ended: boolean;
}

/** What has become of a target; the length is what it has left, or is overdue by, in words. */
export const stateWords: Readonly<Record<Language, (reached: Reached, length: string) => string>> = {
  en: ({ state, ended }, length) => {
    if (state === 'met') return 'met';
    if (state === 'breached') return ended ? `${length} late` : `overdue by ${length}`;
    return state === 'paused' ? `paused, ${length} left` : `${length} left`;
  },
  pl: ({ state, ended }, length) => {
    if (state === 'met') return 'dotrzymano';
    if (state === 'breached') return ended ? `spóźnienie: ${length}` : `po terminie: ${length}`;
    return state === 'paused' ? `wstrzymano, pozostało: ${length}` : `pozostało: ${length}`;
  },
};

/** What is left to the end of the last millisecond, in whole minutes or, from a day on, whole hours: no more than there is. */
export function leftMs(untilMs: number): number {
  const ms = untilMs + 1;
  return ms < MINUTE_MS ? ms : ms - (ms % (ms < DAY_MS ? MINUTE_MS : HOUR_MS));
}

import { wordings } from '../explain/explain.js';
import { momentOf } from '../explain/local.js';
import type { Language } from '../language.js';
import type { Zone } from '../time/zone.js';
import { leftMs, stateWords } from '../track/state-words.js';
import type { Tracking } from '../track/track.js';

interface Words {
  readonly asOf: (when: string) => string;
  readonly waiting: string;
}

const words: Readonly<Record<Language, Words>> = {
  en: { asOf: (when) => `As of ${when}:`, waiting: 'not started' },
  pl: { asOf: (when) => `Stan (${when}):`, waiting: 'termin jeszcze nie biegnie' },
};

/** Where the targets of a ticket stand, in lines; a priority without a target has none of it. */
export function stateLines({ at, targets }: Tracking, locale: Language, zone: Zone): readonly string[] {
  const wording = wordings[locale];
  const { asOf, waiting } = words[locale];
  const states = Object.entries(targets).flatMap(([name, tracked]) => {
    if (!tracked) return [];
    const { state, until, endedAt, remainingMs, overdueMs } = tracked;
    const lengthMs = state === 'breached' ? overdueMs : leftMs(remainingMs ?? 0);
    const what =
      state === 'waiting'
        ? waiting
        : stateWords[locale]({ state, ended: endedAt !== null }, wording.length(lengthMs ?? 0));
    return [`  ${wording.title(name, until)}: ${what}`];
  });
  return [asOf(wording.when(momentOf(zone, at))), ...states];
}

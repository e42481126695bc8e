import * as inEnglish from '../explain/english-words.js';
import * as inPolish from '../explain/polish-words.js';
import type { Language } from '../language.js';
import type { KnownEvent } from '../terms/target-words.js';

/** What the legend explains. */
export type LegendKey = 'projected' | 'used' | 'left' | 'paused' | 'overdue' | 'hours' | 'weekend' | 'holiday';

/** The words of a timeline that explanations have no use for. */
export interface TimelineWords {
  /** A sentence in which a line may break at spaces alone. */
  readonly breakable: (sentence: string) => string;
  /** The short names, of 0 for Monday and for January. */
  readonly weekday: (weekday: number) => string;
  readonly month: (month: number) => string;
  /** Of the events with a meaning of their own; any other is called by its name. */
  readonly events: Readonly<Record<KnownEvent, string>>;
  readonly marks: Readonly<Record<'level' | 'priority' | 'now' | 'cutoff', string>>;
  /** Of a target whose dates are not those of the picture. */
  readonly localTo: (timeZone: string) => string;
  readonly legend: Readonly<Record<LegendKey, string>>;
}

const english: TimelineWords = {
  breakable: (sentence) => sentence,
  weekday: inEnglish.shortWeekday,
  month: inEnglish.shortMonth,
  events: {
    opened: 'ticket opened',
    contacted: 'engineer contact',
    confirmed: 'fault confirmed',
    dispatched: 'dispatched',
    delivered: 'delivered',
    arrived: 'engineer on site',
    repaired: 'fault repaired',
    received: 'faulty unit received',
    returned: 'returned',
  },
  marks: {
    level: 'level',
    priority: 'priority',
    now: 'as of',
    cutoff: 'cutoff',
  },
  localTo: (timeZone) => `local time in ${timeZone}`,
  legend: {
    used: 'used',
    left: 'until the deadline',
    projected: 'projected',
    paused: 'paused',
    overdue: 'overdue',
    hours: 'service hours',
    weekend: 'non-working day',
    holiday: 'day off',
  },
};

const polish: TimelineWords = {
  // An abbreviation is not parted from what it belongs to.
  breakable: (sentence) => sentence.replaceAll(' r.', '\u00a0r.').replaceAll('godz. ', 'godz.\u00a0'),
  weekday: inPolish.shortWeekday,
  month: inPolish.shortMonth,
  events: {
    opened: 'zgłoszenie wysłano',
    contacted: 'kontakt inżyniera',
    confirmed: 'zgłoszenie potwierdzono',
    dispatched: 'wysłano',
    delivered: 'dostarczono',
    arrived: 'inżynier na miejscu',
    repaired: 'usterkę usunięto',
    received: 'uszkodzone urządzenie odebrano',
    returned: 'odesłano',
  },
  marks: {
    level: 'poziom',
    priority: 'priorytet',
    now: 'stan na',
    cutoff: 'godz. graniczna',
  },
  localTo: (timeZone) => `czas lokalny: ${timeZone}`,
  legend: {
    used: 'wykorzystano',
    left: 'do terminu',
    projected: 'termin wstępny',
    paused: 'wstrzymano',
    overdue: 'po terminie',
    hours: 'godziny świadczenia usługi',
    weekend: 'dzień nieroboczy',
    holiday: 'dzień wolny',
  },
};

export const timelineWords: Readonly<Record<Language, TimelineWords>> = { en: english, pl: polish };

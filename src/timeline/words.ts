import type { Language } from '../language.js';
import type { StartedClock } from '../track/tracked-clock.js';

/** What is marked on the line of time: an event of the ticket, a change of its priority, the instant it is seen from. */
export type MarkKind =
  | 'opened'
  | 'contacted'
  | 'confirmed'
  | 'dispatched'
  | 'delivered'
  | 'arrived'
  | 'returned'
  | 'priority'
  | 'now'
  | 'cutoff';

/** What the legend explains. */
export type LegendKey = 'projected' | 'used' | 'left' | 'paused' | 'overdue' | 'hours' | 'weekend' | 'holiday';

/** What of a clock's progress is told. */
interface ToldProgress {
  readonly state: StartedClock['state'];
  readonly ended: boolean;
}

/** The words of a timeline that explanations have no use for. */
export interface TimelineWords {
  /** A sentence in which a line may break at spaces alone. */
  readonly breakable: (sentence: string) => string;
  readonly notOpened: string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly marks: Readonly<Record<MarkKind, string>>;
  /** What has become of a clock; the length is what it has left, or is overdue by, in words. */
  readonly state: (progress: ToldProgress, length: string) => string;
  readonly legend: Readonly<Record<LegendKey, string>>;
}

const english: TimelineWords = {
  breakable: (sentence) => sentence,
  notOpened: 'Reaction: the ticket is not opened yet',
  weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  marks: {
    opened: 'ticket opened',
    contacted: 'engineer contact',
    confirmed: 'fault confirmed',
    dispatched: 'dispatched',
    delivered: 'delivered',
    arrived: 'engineer on site',
    returned: 'returned',
    priority: 'priority',
    now: 'as of',
    cutoff: 'cutoff',
  },
  state: ({ state, ended }, length) => {
    if (state === 'met') return 'met';
    if (state === 'breached') return ended ? `${length} late` : `overdue by ${length}`;
    return state === 'paused' ? `paused, ${length} left` : `${length} left`;
  },
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
  notOpened: 'Reakcja: zgłoszenia jeszcze nie wysłano',
  weekdays: ['pon.', 'wt.', 'śr.', 'czw.', 'pt.', 'sob.', 'niedz.'],
  months: ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'],
  marks: {
    opened: 'zgłoszenie wysłano',
    contacted: 'kontakt inżyniera',
    confirmed: 'zgłoszenie potwierdzono',
    dispatched: 'wysłano',
    delivered: 'dostarczono',
    arrived: 'inżynier na miejscu',
    returned: 'odesłano',
    priority: 'priorytet',
    now: 'stan na',
    cutoff: 'godz. graniczna',
  },
  state: ({ state, ended }, length) => {
    if (state === 'met') return 'dotrzymano';
    if (state === 'breached') return ended ? `spóźnienie: ${length}` : `po terminie: ${length}`;
    return state === 'paused' ? `wstrzymano, pozostało: ${length}` : `pozostało: ${length}`;
  },
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

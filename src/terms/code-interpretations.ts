import { namedHours, type ServiceHours } from '../calendar/hours.js';
import { minuteText } from '../time/civil.js';
import type { Cutoff } from './cutoff.js';
import type { Interpretation } from './interpretation.js';
import {
  elapsedHours,
  nextDayAfterWeekend,
  ownDate,
  sameBusinessDay,
  untilClosing,
  untilMidnight,
  weekendsCount,
} from './interpretations.js';
import type { DayEnd } from './target-words.js';

/** The length that a code says. */
export interface CodeLength {
  readonly within?: { readonly hours: number };
  readonly businessDays?: number;
  readonly calendarDays?: number;
}

/** What the target of a code says. */
interface CodeTerms extends CodeLength {
  readonly hours: ServiceHours;
  readonly cutoff: Cutoff | readonly Cutoff[] | null;
  readonly ends: DayEnd | null;
}

/** What a service code can also mean, with the options that it was given; undefined if nothing. Some of it is about the
 * confirmation, where that is the start. */
export function interpretationsOfCode(
  code: string,
  { within, businessDays = 0, hours, cutoff, ends }: CodeTerms,
  isFromConfirmation: boolean,
): readonly Interpretation[] | undefined {
  const isBounded = hours !== '24x7';
  const atClosing = (other: Interpretation | null) => (isBounded && ends === 'closing' ? closed(other, hours) : other);
  const found = within
    ? [isBounded && elapsedHours]
    : [
        /SBD/i.test(code) && sameBusinessDay,
        isFromConfirmation && isBounded && !cutoff && atClosing(ownDate),
        isFromConfirmation && !isBounded && !cutoff && businessDays > 0 && nextDayAfterWeekend,
        isFromConfirmation && businessDays > 0 && atClosing(weekendsOf(cutoff)),
        isBounded && dayEndOf(ends, hours),
      ];
  const interpretations = found.filter((other) => other !== false && other !== null);
  return interpretations.length > 0 ? interpretations : undefined;
}

/** Of a cutoff that holds on every date that counts: the other dates could count too. */
function weekendsOf(cutoff: CodeTerms['cutoff']): Interpretation | null {
  return cutoff && 'time' in cutoff && !cutoff.days ? weekendsCount(cutoff) : null;
}

/** An interpretation of hours around the clock, in which a day that ends at closing would end at midnight: it ends when it did.
 * Null where that is no time of day. */
function closed(other: Interpretation | null, hours: ServiceHours): Interpretation | null {
  const ends = closingOf(hours);
  return other && ends && { ...other, target: { ...other.target, ends } };
}

/** The time of day at which the service closes on every business day; null for hours that have no such time. */
function closingOf(hours: ServiceHours): DayEnd | null {
  const window = namedHours.find(({ source }) => source === hours)?.onBusinessDays[0];
  // 'HH:MM' is what the type means by two numbers.
  return window ? (minuteText(window.to) as DayEnd) : null;
}

/** Midnight or closing, which are the same around the clock. */
function dayEndOf(ends: DayEnd | null, hours: ServiceHours): Interpretation | null {
  if (ends === 'closing') return untilMidnight;
  return ends === null || ends === 'midnight' ? untilClosing(closingOf(hours) ?? 'closing') : null;
}

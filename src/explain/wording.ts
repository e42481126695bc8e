import type { DeliveryMilestone } from '../terms/code.js';
import type { Milestone } from '../terms/target.js';
import type { Zone } from '../time/zone.js';
import { type LocalMoment, momentOf } from './local.js';
import type { Basis, ExplanationStep } from './steps.js';

/** Instants as local moments of the calendar's zone. */
export type Localize = (instant: Date) => LocalMoment;

/** A step of each kind as a sentence, whose full stop is added where it does not end in one. */
export type Sentences = {
  readonly [Kind in ExplanationStep['kind']]: (
    step: Extract<ExplanationStep, { readonly kind: Kind }>,
    local: Localize,
  ) => string;
};

/** A language: sentences that are written as a whole, not put together from words. */
export interface Wording {
  readonly sentences: Sentences;
  readonly basis: Readonly<Record<Basis, string>>;
  /** What a deadline is about and when it is due: by the end of a day, or at a time. */
  readonly heading: (milestone: Milestone, due: LocalMoment) => string;
  readonly withoutDelivery: string;
  readonly withoutReturn: Readonly<Record<DeliveryMilestone, string>>;
  readonly timesAreLocal: (timeZone: string) => string;
  /** A time of day; a date with its time; a length of time, rounded; a number of days. */
  readonly time: (moment: LocalMoment) => string;
  readonly when: (moment: LocalMoment) => string;
  readonly length: (ms: number) => string;
  readonly days: (amount: number) => string;
}

/** A sentence may end in an abbreviation, or in a name of the caller's. */
const ends = '.!?';

/** A step as a sentence, with the rule it follows from and what that rests on. */
export function sentenceOf(step: ExplanationStep, wording: Wording, zone: Zone): string {
  // The entry for a step's kind takes that step; TypeScript cannot follow it through the union.
  const write = wording.sentences[step.kind] as (step: ExplanationStep, local: Localize) => string;
  const written = write(step, (instant) => momentOf(zone, instant));
  const sentence = onOneLine(written);
  const basis = step.basis ? `, ${wording.basis[step.basis]}` : '';
  return `${sentence}${ends.includes(sentence.slice(-1)) ? '' : '.'} [${step.rule}${basis}]`;
}

/** On one line, whatever the name of a day off is. */
function onOneLine(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/** More intervals than a reader checks one by one; the steps have them all. */
const MOST_LISTED = 8;

/** Intervals in a row; of many, the first ones and the last. */
export function listed(parts: readonly string[], more: (count: number) => string): string {
  if (parts.length <= MOST_LISTED) return parts.join('; ');
  return [...parts.slice(0, MOST_LISTED - 2), more(parts.length - MOST_LISTED + 1), parts[parts.length - 1]].join('; ');
}

import type { WeeklyHours, WeeklyWindow } from '../calendar/hours.js';
import { anyOf, onOneLine, stopped, weekdayParts } from '../explain/wording.js';
import type { CompiledCutoff, CompiledCutoffs } from '../terms/compiled-target.js';
import { type Weekday, weekdays } from '../time/civil.js';
import type { Fact } from './facts.js';

/** A fact of each kind as a sentence or more, whose last full stop is added where it is missing. `write` writes the facts
 * that one has of its own. */
export type FactSentences = {
  readonly [Kind in Fact['kind']]: (
    fact: Extract<Fact, { readonly kind: Kind }>,
    write: (fact: Fact) => string,
  ) => string;
};

/** How a language describes a level. */
export interface LevelWords {
  readonly sentences: FactSentences;
  /** The heading of what holds for the whole level. */
  readonly wholeLevel: string;
}

/** A fact in words, on one line. */
export function written(fact: Fact, words: LevelWords): string {
  // The entry for a fact's kind takes that fact; TypeScript cannot follow it through the union.
  const sentence = words.sentences[fact.kind] as (fact: Fact, write: (fact: Fact) => string) => string;
  return stopped(onOneLine(sentence(fact, (inner) => written(inner, words))));
}

/** Weekdays in a row: 'Monday to Friday and Sunday'. */
export function weekdaysText(
  days: readonly Weekday[],
  name: (weekday: number) => string,
  range: (first: string, last: string) => string,
  and: string,
  all: string,
): string {
  if (weekdays.every((day) => days.includes(day))) return all;
  return anyOf(weekdayParts(days, name, range), and);
}

/** The windows of a week by what they have in common but their times. */
export function windowsByDays({ weekly }: WeeklyHours): readonly (readonly WeeklyWindow[])[] {
  const groups = new Map<string, WeeklyWindow[]>();
  for (const window of weekly) {
    const { days, dates, calendar } = window;
    const key = JSON.stringify([weekdays.filter((day) => days.includes(day)), dates, calendar]);
    groups.set(key, [...(groups.get(key) ?? []), window]);
  }
  return [...groups.values()];
}

/** The month, from 0, and the day of 'MM-DD'. */
export function monthAndDay(text: string): readonly [month: number, day: number] {
  return [Number(text.slice(0, 2)) - 1, Number(text.slice(3))];
}

/** The cutoffs of a target, each with its weekdays; null where it holds on every date that counts. */
export function cutoffsByDays({
  onWeekdays,
}: CompiledCutoffs): readonly (readonly [CompiledCutoff, Weekday[] | null])[] {
  const all = new Set(onWeekdays.filter((cutoff) => cutoff !== null));
  return Array.from(all, (cutoff) => [
    cutoff,
    cutoff.source.days ? weekdays.filter((_, i) => onWeekdays[i] === cutoff) : null,
  ]);
}

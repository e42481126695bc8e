import type { OpenInterval } from '../calendar/clock.js';
import type { RangeEnd } from '../deadlines/due-types.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import { type Weekday, weekdays } from '../time/civil.js';
import { readZone, type Zone } from '../time/zone.js';
import { type LocalMoment, momentOf } from './local.js';
import type { Basis, ExplanationStep } from './steps.js';

/** Instants as local moments of the target's zone, or of another one. */
export type Localize = (instant: Date, timeZone?: string | null) => LocalMoment;

/** A step of each kind as a sentence, whose full stop is added where it does not end in one. */
export type Sentences = {
  readonly [Kind in ExplanationStep['kind']]: (
    step: Extract<ExplanationStep, { readonly kind: Kind }>,
    local: Localize,
  ) => string;
};

/** Why there is no deadline; `title` is what the target is called. */
export interface NoDeadlineWords {
  /** None of the events has happened from which it could be counted or estimated. */
  readonly waiting: (title: string, events: readonly string[]) => string;
  /** It was met before it started. */
  readonly met: (title: string) => string;
  readonly notForPriority: (title: string, priority: string) => string;
  readonly notAtLevel: (title: string, level: string) => string;
}

/** A language: sentences that are written as a whole, not put together from words. */
export interface Wording {
  readonly sentences: Sentences;
  readonly basis: Readonly<Record<Basis, string>>;
  /** What a target is called: those of the catalogue by what they wait for, any other by its own name. */
  readonly title: (name: string, until: string) => string;
  /** What a deadline is about and when it is due: by the end of a day, or at a time. */
  readonly heading: (target: Pick<CompiledTarget, 'name' | 'until'>, due: LocalMoment) => string;
  readonly noDeadline: NoDeadlineWords;
  readonly timesAreLocal: (timeZone: string) => string;
  readonly notCovered: string;
  /** A time of day; a date with its time; a length of time, rounded. */
  readonly time: (moment: LocalMoment) => string;
  readonly when: (moment: LocalMoment) => string;
  readonly length: (ms: number) => string;
}

/** The names of the catalogue's targets; of the delivery by what it waits for. */
export type Titles = Readonly<Record<'reaction' | 'delivery' | 'dispatched' | 'arrived' | 'return', string>>;

/** What a target is called. */
export function titleOf(titles: Titles, name: string, until: string): string {
  const isDelivery = name === 'delivery';
  if (isDelivery && (until === 'dispatched' || until === 'arrived')) return titles[until];
  return isDelivery || name === 'reaction' || name === 'return' ? titles[name] : name;
}

/** A sentence may end in an abbreviation, or in a name of the caller's. */
const ends = '.!?';

/** A sentence with its full stop. */
export function stopped(sentence: string): string {
  return ends.includes(sentence.slice(-1)) ? sentence : `${sentence}.`;
}

/** A step as a sentence, with the rule it follows from and what that rests on. */
export function sentenceOf(step: ExplanationStep, wording: Wording, zone: Zone): string {
  // The entry for a step's kind takes that step; TypeScript cannot follow it through the union.
  const write = wording.sentences[step.kind] as (step: ExplanationStep, local: Localize) => string;
  const local: Localize = (instant, timeZone) => momentOf(timeZone ? readZone(timeZone, 'timeZone') : zone, instant);
  const sentence = stopped(onOneLine(write(step, local)));
  const rule = step.kind === 'interpretation' ? onOneLine(step.id) : step.rule;
  const cited = [rule, step.basis && wording.basis[step.basis]].filter((part) => part !== null);
  return cited.length > 0 ? `${sentence} [${cited.join(', ')}]` : sentence;
}

/** On one line, whatever names the caller has given. */
export function onOneLine(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/** More intervals than a reader checks one by one; the steps have them all. */
const MOST_LISTED = 8;

/** Whether milliseconds decide: an interval has no more than some. */
export function isByMilliseconds(intervals: readonly OpenInterval[]): boolean {
  return intervals.some(({ from, to }) => to.getTime() - from.getTime() < 1000);
}

/** Intervals in a row; of many, the first ones and the last. */
export function listed(parts: readonly string[], more: (count: number) => string): string {
  if (parts.length <= MOST_LISTED) return parts.join('; ');
  return [...parts.slice(0, MOST_LISTED - 2), more(parts.length - MOST_LISTED + 1), parts[parts.length - 1]].join('; ');
}

/** Whether the law on last days, in its wording on a date, is about Saturdays. */
export function knowsSaturdays(date: string): boolean {
  return date >= '2017-01-01';
}

/** The names of weekdays, three and more in a row as a range: 'Monday to Friday', 'Sunday'. */
export function weekdayParts(
  days: readonly Weekday[],
  name: (weekday: number) => string,
  range: (first: string, last: string) => string,
): readonly string[] {
  const runs: number[][] = [[]];
  for (const [i, day] of weekdays.entries()) {
    if (days.includes(day)) runs[runs.length - 1].push(i);
    else runs.push([]);
  }
  return runs
    .map((run) => run.map((i) => name(i)))
    .flatMap((names) => (names.length < 3 ? names : [range(names[0], names[names.length - 1])]));
}

/** 'a, b or c' */
export function anyOf(parts: readonly string[], or: string): string {
  return parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(', ')} ${or} ${parts[parts.length - 1]}`;
}

/** ' (NBD-2, NBD-5)', the interpretations under which a deadline is what it is; nothing for the target as it is. */
export function idsText({ interpretations }: RangeEnd): string {
  const ids = [...new Set(interpretations.map(({ id }) => id))];
  return ids.length > 0 ? ` (${ids.join(', ')})` : '';
}

/** A share from 0 to 1 in whole percent, rounded down, so that what is nearly used up is not all of it. */
export function percentOf(share: number): number {
  return Math.floor(Math.round(share * 1e6) / 1e4);
}

/** The words of a known event, or those that are made from the name of any other. */
export function eventWords<W>(known: Readonly<Record<string, W>>, other: (event: string) => W, event: string): W {
  return Object.hasOwn(known, event) ? known[event] : other(event);
}

import { type Interval, withoutIntervals } from '../../calendar/interval.js';
import { openTimeOf } from '../../calendar/kept-time.js';
import { openIntervals } from '../../calendar/open-intervals.js';
import { describe } from '../../describe.js';
import type { CompiledTarget } from '../../terms/compiled-target.js';
import type { CompiledLevel } from '../../terms/read-level.js';
import { placeOf, type Subject } from '../check/subject.js';
import { type ChangeVerdict, type ContractChange, clauseOf, verdictFor } from './change.js';
import { pairPlace, type TargetPair } from './target-pair.js';

/** What the terms say besides the deadline of a start. What they can also mean is not computed with, and not compared. */
interface Fact<T> {
  /** What is equal where it is said to be so; null where nothing is. */
  readonly said: (of: T) => unknown;
  /** The same as it is written. Default: as it is said. */
  readonly written?: (of: T) => unknown;
  /** For the customer. Default: 'different'. */
  readonly judge?: (before: T, after: T) => ChangeVerdict;
}

const targetFacts: Readonly<Record<string, Fact<CompiledTarget>>> = {
  from: { said: ({ from }) => from.join(' or ') },
  until: { said: ({ until }) => until.join(' or ') },
  owedBy: { said: ({ owedBy }) => owedBy, judge: (_, after) => verdictFor(after, 'better') },
  binding: {
    said: ({ binding }) => binding,
    judge: (_, after) => verdictFor(after, after.binding ? 'better' : 'worse'),
  },
  pauses: { said: ({ pauses }) => pauses, judge: postponed },
  projectedFrom: { said: ({ projectedFrom }) => projectedFrom },
};

const levelFacts: Readonly<Record<string, Fact<Subject>>> = {
  priorities: {
    said: ({ level }) => level.priorities.join(', '),
    judge: (before, after) => gained(before.level.priorities, after.level.priorities),
  },
  priorityChange: { said: ({ level }) => level.priorityChange },
  ticketsOpen: {
    said: openWhen,
    written: ({ level }) => level.source.ticketsOpen ?? null,
    judge: (before, after) => gainedTime(openWhen(before), openWhen(after)),
  },
  includes: {
    said: ({ level }) => included(level).toSorted().join(', ') || null,
    judge: (before, after) => gained(included(before.level), included(after.level)),
  },
  law: { said: ({ level }) => level.law },
};

const included = ({ source }: CompiledLevel): readonly string[] => source.includes ?? [];

function gained(had: readonly string[], has: readonly string[]): ChangeVerdict {
  if (had.every((one) => has.includes(one))) return 'better';
  return has.every((one) => had.includes(one)) ? 'worse' : 'different';
}

/** A target that pauses leave alone is due the earlier one; of days and of hours they do different things in any case. */
function postponed(before: CompiledTarget, after: CompiledTarget): ChangeVerdict {
  if ((before.length.unit === 'ms') !== (after.length.unit === 'ms')) return 'different';
  if (after.pauses === 'none') return verdictFor(after, 'better');
  return before.pauses === 'none' ? verdictFor(after, 'worse') : 'different';
}

function gainedTime(had: readonly Interval[] | null, has: readonly Interval[] | null): ChangeVerdict {
  if (!had || !has) return 'different';
  if (withoutIntervals(had, has).length === 0) return 'better';
  return withoutIntervals(has, had).length === 0 ? 'worse' : 'different';
}

/** When tickets open in the period, however it is written. */
function openWhen({ level: { ticketsOpen }, calendars, period }: Subject): readonly Interval[] | null {
  return ticketsOpen && openIntervals(openTimeOf(ticketsOpen, 'site', calendars), period.from, period.to);
}

/** What a target says besides, where it is another. */
export function targetFactChanges(pair: TargetPair): readonly ContractChange[] {
  const { before, after, priorities, words } = pair;
  return factsBetween(targetFacts, before.target, after.target).map(({ field, verdict, what }) => {
    const of = { level: after.key, target: after.target.name, priorities, path: pairPlace(pair, field) };
    return { code: 'TERMS_CHANGED', verdict, ...of, message: `${words} has ${what}.`, ...clauseOf(after.target) };
  });
}

/** What a level says besides, where it is another; when tickets open, by the calendars of the second. */
export function levelFactChanges(before: Subject, after: Subject): readonly ContractChange[] {
  const { key: level, calendars } = after;
  return factsBetween(levelFacts, { ...before, calendars }, after).map(({ field, verdict, what }) => {
    const of = { level, target: null, priorities: [], path: placeOf(after, field) };
    return { code: 'TERMS_CHANGED', verdict, ...of, message: `The level has ${what}.` };
  });
}

function factsBetween<T>(facts: Readonly<Record<string, Fact<T>>>, before: T, after: T) {
  return Object.entries(facts).flatMap(([field, { said, written = said, judge }]) => {
    if (JSON.stringify(said(before)) === JSON.stringify(said(after))) return [];
    const what = exchanged(field, written(before), written(after));
    return [{ field, verdict: judge?.(before, after) ?? 'different', what }];
  });
}

function exchanged(field: string, was: unknown, is: unknown): string {
  // What is longer than a word is read in the file.
  if ([was, is].some((value) => typeof value === 'object' && value !== null)) return `another '${field}'`;
  const [before, after] = [was, is].map((value) => (value === null ? 'none' : describe(value)));
  return `'${field}' ${after} in place of ${before}`;
}

import type { WeeklyHours } from '../../calendar/hours.js';
import { type Interval, withoutIntervals } from '../../calendar/interval.js';
import { openTimeOf } from '../../calendar/kept-time.js';
import { openIntervals } from '../../calendar/open-intervals.js';
import type { CompiledTarget } from '../../terms/compiled-target.js';
import type { CompiledLevel } from '../../terms/read-level.js';
import { placeOf, type Subject } from '../check/subject.js';
import { type ChangeVerdict, type ContractChange, clauseOf, verdictFor } from './change.js';
import type { ChangeWords, FieldChange, FieldValue } from './change-words.js';
import { pairPlace, type TargetPair } from './target-pair.js';

/** What the terms say besides the deadline of a start. What they can also mean is not computed with, and not compared. */
interface Fact<T> {
  /** What it says; null where it says nothing. */
  readonly said: (of: T) => FieldValue | WeeklyHours;
  /** What is equal where it says the same. Default: what it says. */
  readonly compared?: (of: T) => unknown;
  /** For the customer. Default: 'different'. */
  readonly judge?: (before: T, after: T) => ChangeVerdict;
}

const targetFacts: Readonly<Record<string, Fact<CompiledTarget>>> = {
  from: { said: ({ from }) => from },
  until: { said: ({ until }) => until },
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
    said: ({ level }) => level.priorities,
    judge: (before, after) => gained(before.level.priorities, after.level.priorities),
  },
  priorityChange: { said: ({ level }) => level.priorityChange },
  ticketsOpen: {
    said: ({ level }) => level.source.ticketsOpen ?? null,
    compared: openWhen,
    judge: (before, after) => gainedTime(openWhen(before), openWhen(after)),
  },
  includes: {
    said: ({ level }) => (included(level).length > 0 ? included(level).toSorted() : null),
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
export function targetFactChanges(pair: TargetPair, words: ChangeWords): readonly ContractChange[] {
  const { before, after, priorities, named } = pair;
  return factsBetween(targetFacts, before.target, after.target).map(({ verdict, ...change }) => {
    const of = { level: after.key, target: after.target.name, priorities, path: pairPlace(pair, change.field) };
    const message = words.targetField(named, change);
    return { code: 'TERMS_CHANGED', verdict, ...of, message, ...clauseOf(after.target) };
  });
}

/** What a level says besides, where it is another; when tickets open, by the calendars of the second. */
export function levelFactChanges(before: Subject, after: Subject, words: ChangeWords): readonly ContractChange[] {
  const { key: level, calendars } = after;
  return factsBetween(levelFacts, { ...before, calendars }, after).map(({ verdict, ...change }) => {
    const of = { level, target: null, priorities: [], path: placeOf(after, change.field) };
    return { code: 'TERMS_CHANGED', verdict, ...of, message: words.levelField(change) };
  });
}

interface ChangedFact extends FieldChange {
  readonly verdict: ChangeVerdict;
}

function factsBetween<T>(facts: Readonly<Record<string, Fact<T>>>, before: T, after: T): readonly ChangedFact[] {
  return Object.entries(facts).flatMap(([field, { said, compared = said, judge }]) => {
    if (JSON.stringify(compared(before)) === JSON.stringify(compared(after))) return [];
    const [was, is] = [said(before), said(after)];
    // What is longer than a word is read in the file.
    const values = isLong(was) || isLong(is) ? null : { before: was, after: is };
    return [{ field, verdict: judge?.(before, after) ?? 'different', values }];
  });
}

function isLong(value: FieldValue | WeeklyHours): value is WeeklyHours {
  return typeof value === 'object' && value !== null && 'weekly' in value;
}

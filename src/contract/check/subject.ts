import { mostSegments, type Promised, type Segment, segmentsOf, windowsIn } from '../../analysis/segments.js';
import { type Calendars, calendarOf } from '../../calendar/calendars.js';
import type { Interval } from '../../calendar/interval.js';
import type { OpenTime } from '../../calendar/open-time.js';
import { openOf } from '../../deadlines/due.js';
import type { CompiledTarget } from '../../terms/compiled-target.js';
import { readLevel } from '../../terms/level.js';
import type { CompiledLevel } from '../../terms/read-level.js';
import { sharedBy } from '../../terms/shared-targets.js';
import { localText } from '../../time/offset.js';
import type { Contract } from '../parse/contract.js';
import type { ContractPath } from '../parse/contract-issue.js';
import type { ContractLevel } from '../schema/level-document.js';
import { type CutoffDay, cutoffDaysOf } from './cutoff-days.js';

/** A level of a contract as its checks read it. */
export interface Subject {
  readonly key: string;
  readonly level: CompiledLevel;
  /** How the contract writes it. */
  readonly written: ContractLevel;
  readonly calendars: Calendars;
  readonly period: Interval;
}

/** One of the level's targets, with all the priorities that share it. */
export interface TargetSubject extends Subject {
  readonly target: CompiledTarget;
  /** The most urgent first. */
  readonly priorities: readonly [string, ...string[]];
  readonly open: OpenTime;
  /** Its deadlines over the period, and the dates of its cutoffs: worked out when they are first needed. */
  readonly segments: () => readonly Segment[];
  readonly cutoffDays: () => readonly CutoffDay[];
}

/** The levels of a contract. */
export function subjectsOf(contract: Contract, calendars: Calendars, period: Interval): readonly Subject[] {
  return Object.entries(contract.levels).map(([key, level]) => {
    return { key, level: readLevel(level), written: contract.document.levels[key], calendars, period };
  });
}

/** The targets of the levels, each once, in the order of their names. */
export function targetsOf(subjects: readonly Subject[]): readonly (readonly TargetSubject[])[] {
  const [segments, cutoffDays] = [oncePerTerms(segmentsOf), oncePerTerms(cutoffDaysOf)];
  return subjects.map((subject) => {
    const { level, calendars, period } = subject;
    return level.names.flatMap((name) =>
      Array.from(sharedBy(level.targets, name, level.priorities), ([target, priorities]): TargetSubject => {
        const promised = { target, calendars };
        const worked = { segments: () => segments(promised, period), cutoffDays: () => cutoffDays(promised, period) };
        return { ...subject, target, priorities, open: openOf(target, calendars), ...worked };
      }),
    );
  });
}

/** How many segments a level has at most: those of each target, and when tickets open. */
export function segmentsToLookThrough({ level, period }: Subject, targets: readonly TargetSubject[]): number {
  const { ticketsOpen } = level;
  const windows = ticketsOpen ? windowsIn(ticketsOpen, period) : 0;
  return targets.reduce((sum, target) => sum + mostSegments(target, period), windows);
}

/** What is worked out of targets in one period, once for all that have the same terms. */
function oncePerTerms<T>(work: (promised: Promised, period: Interval) => T): (of: Promised, period: Interval) => T {
  const known = new Map<string, T>();
  return (promised, period) => {
    const terms = termsText(promised.target);
    const found = known.get(terms) ?? work(promised, period);
    known.set(terms, found);
    return found;
  };
}

/** All that decides when a target is due, except the calendars. */
export function termsText({ length, cutoffs, hours, calendar }: CompiledTarget): string {
  return JSON.stringify([length, cutoffs, hours.source, calendar]);
}

/** The place of a level, or of what it says. */
export function placeOf({ key, written }: Subject, field?: string): ContractPath {
  const place = ['levels', key];
  if (field !== undefined && Object.hasOwn(written, field)) return [...place, field];
  return 'catalogue' in written ? [...place, 'catalogue'] : place;
}

/** The place of a target, or of what it says; of one that the level has from elsewhere, the place that says so. */
export function targetPlace(subject: TargetSubject, ...field: (string | number)[]): ContractPath {
  const { key, written, target, priorities } = subject;
  const place = ['levels', key];
  if ('catalogue' in written) return [...place, 'catalogue'];
  const own = 'targets' in written ? written.targets?.[target.name] : undefined;
  if (own) {
    const [targetKeys, terms] = 'from' in own ? [[], own] : [[priorities[0]], Object(own)[priorities[0]]];
    return [...place, 'targets', target.name, ...targetKeys, ...(Object.hasOwn(terms, field[0] ?? '') ? field : [])];
  }
  if (!('code' in written) || target.name !== 'delivery') return [...place, 'basedOn'];
  return Object.hasOwn(written, field[0] ?? '') ? [...place, ...field] : [...place, 'code'];
}

/** An instant as messages write it: in the time of the target's own calendar. */
export function localAt({ calendars, target }: TargetSubject, atMs: number): string {
  const { zone } = calendarOf(calendars, target.calendar);
  return localText(atMs, zone.offset(atMs));
}

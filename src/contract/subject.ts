import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { openTimeOf } from '../calendar/clock.js';
import type { Interval } from '../calendar/interval.js';
import type { OpenTime } from '../calendar/open-time.js';
import type { CompiledCommitment } from '../terms/compile-targets.js';
import { type CompiledLevel, readLevel } from '../terms/level.js';
import { type Priority, priorityIds } from '../terms/priority.js';
import type { TargetName } from '../terms/target.js';
import { localText } from '../time/offset.js';
import type { Contract } from './contract.js';
import type { ContractPath } from './issue.js';
import type { ContractLevel } from './level-document.js';
import { type Step, stepsOf } from './steps.js';

/** A level of a contract as its checks read it. */
export interface Subject {
  readonly key: string;
  readonly level: CompiledLevel;
  /** How the contract writes it. */
  readonly written: ContractLevel;
  readonly calendar: BusinessCalendar;
  readonly period: Interval;
}

/** One of the level's promises, with all the priorities that it is made for. */
export interface PromiseSubject extends Subject {
  readonly priorities: readonly Priority[];
  readonly commitment: CompiledCommitment;
  readonly open: OpenTime;
  /** Its deadlines over the period, worked out when they are first needed. */
  readonly steps: (clock: TargetName) => readonly Step[];
}

/** The levels of a contract. */
export function subjectsOf(contract: Contract, calendar: BusinessCalendar, period: Interval): readonly Subject[] {
  return Object.entries(contract.levels).map(([key, level]) => {
    return { key, level: readLevel(level), written: contract.document.levels[key], calendar, period };
  });
}

/** The promises of a level, each once. */
export function promisesOf(subject: Subject): readonly PromiseSubject[] {
  const { commitments } = subject.level;
  const textOf = (priority: Priority): string => JSON.stringify(commitments[priority].source);
  return [...new Set(priorityIds.map(textOf))].map((text) => {
    const priorities = priorityIds.filter((priority) => textOf(priority) === text);
    const [priority] = priorities;
    const commitment = commitments[priority];
    const known = new Map<TargetName, readonly Step[]>();
    const steps = (clock: TargetName): readonly Step[] => {
      const found = known.get(clock) ?? stepsOf({ ...subject, priority, clock }, subject.period);
      known.set(clock, found);
      return found;
    };
    return {
      ...subject,
      priorities,
      commitment,
      open: openTimeOf(commitment.targets.delivery.hours, subject.calendar),
      steps,
    };
  });
}

/** The place of a level, or of what it says. */
export function placeOf({ key, written }: Subject, field?: string): ContractPath {
  const place = ['levels', key];
  if (field !== undefined && Object.hasOwn(written, field)) return [...place, field];
  return 'catalogue' in written ? [...place, 'catalogue'] : place;
}

/** The place of a promise, or of what it says. */
export function promisePlace(subject: PromiseSubject, ...field: string[]): ContractPath {
  const { written, priorities } = subject;
  if ('commitments' in written) return [...placeOf(subject), 'commitments', priorities[0], ...field];
  const said = field.findLast((name) => Object.hasOwn(written, name));
  return placeOf(subject, said ?? ('code' in written ? 'code' : undefined));
}

/** An instant as messages write it. */
export function localAt({ calendar }: Subject, atMs: number): string {
  return localText(atMs, calendar.zone.offset(atMs));
}

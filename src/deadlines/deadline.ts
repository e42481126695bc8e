import type { CompiledTarget, Milestone, StartingEvent } from '../terms/target.js';
import { DAY_MS, dateText } from '../time/civil.js';
import { timeText } from '../time/offset.js';
import type { Zone } from '../time/zone.js';
import type { Due } from './due.js';
import { type RuleId, rulesOf } from './rules.js';

/** What starts a clock: an event of the ticket, or, for a projected return, the delivery that is due. */
export type StartEvent = StartingEvent | 'delivery-due';

/** A deadline. What happens at `dueAt` is in time, a millisecond later is late. */
export interface Deadline<M extends Milestone = Milestone> {
  readonly milestone: M;
  readonly owedBy: M extends 'return' ? 'customer' : 'provider';
  /** The event the deadline is counted from, and when it happened or is due. */
  readonly startsFrom: { readonly event: StartEvent; readonly at: Date };
  readonly dueAt: Date;
  /** The local date of `dueAt`, 'YYYY-MM-DD'. */
  readonly dueOn: string;
  /** `dueAt` as local ISO 8601 text with the offset, milliseconds only where there are any. */
  readonly dueLocal: string;
  /** The rules the deadline follows from. NBD-2 and NBD-4 are among them only where they moved the date, NBD-3 only where
   * the confirmation fell exactly on the cutoff. */
  readonly rules: readonly RuleId[];
}

/** What a target has started from. */
export interface Start {
  readonly event: StartEvent;
  readonly ms: number;
}

/** Who owes a milestone. */
export function debtorOf<M extends Milestone>(milestone: M): Deadline<M>['owedBy'] {
  // Which of the two it is follows from the milestone, as the type says; TypeScript cannot follow it through M.
  return (milestone === 'return' ? 'customer' : 'provider') as Deadline<M>['owedBy'];
}

/** When a deadline is due, written out. */
export function writeDue(dueMs: number, zone: Zone): Pick<Deadline, 'dueAt' | 'dueOn' | 'dueLocal'> {
  const offset = zone.offset(dueMs);
  const localMs = dueMs + offset.ms;
  const epochDay = Math.floor(localMs / DAY_MS);
  const dueOn = dateText(epochDay);
  return { dueAt: new Date(dueMs), dueOn, dueLocal: dueOn + timeText(localMs - epochDay * DAY_MS, offset) };
}

/** Writes a deadline out. It gets Dates of its own, because a Date can be changed by whoever has it. */
export function writeDeadline(target: CompiledTarget, start: Start, due: Due, zone: Zone): Deadline {
  const { dueAt, dueOn, dueLocal } = writeDue(due.dueMs, zone);
  return {
    milestone: target.milestone,
    owedBy: debtorOf(target.milestone),
    startsFrom: { event: start.event, at: new Date(start.ms) },
    dueAt,
    dueOn,
    dueLocal,
    rules: rulesOf(target, due.days, start.event === 'delivery-due'),
  };
}

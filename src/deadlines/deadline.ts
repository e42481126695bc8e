import type { DeliveryMilestone } from '../terms/code.js';
import { DAY_MS, dateText } from '../time/civil.js';
import { timeText } from '../time/offset.js';
import type { Zone } from '../time/zone.js';

/** What has to have happened by a deadline. */
export type Milestone = 'contact' | DeliveryMilestone | 'return';

/** What starts a clock: an event of the ticket, or, for a projected return, the delivery that is due. */
export type StartEvent = 'opened' | 'confirmed' | 'delivered' | 'arrived' | 'delivery-due';

/** The rules a deadline can follow from; each is explained in the documentation. */
export type RuleId =
  | 'REACT-1'
  | 'REACT-2'
  | 'DELIV-1'
  | 'NBD-1'
  | 'NBD-2'
  | 'NBD-3'
  | 'NBD-4'
  | 'NBD-5'
  | 'HOURS-1'
  | 'HOURS-2'
  | 'RET-1'
  | 'RET-2'
  | 'RET-3'
  | 'RET-4';

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

/** A list of rules that every deadline of its kind can share, because nobody can change it. */
export function rules(...ids: RuleId[]): readonly RuleId[] {
  return Object.freeze(ids);
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
export function writeDeadline<M extends Milestone>(
  milestone: M,
  event: StartEvent,
  startMs: number,
  dueMs: number,
  rules: readonly RuleId[],
  zone: Zone,
): Deadline<M> {
  const { dueAt, dueOn, dueLocal } = writeDue(dueMs, zone);
  return {
    milestone,
    owedBy: debtorOf(milestone),
    startsFrom: { event, at: new Date(startMs) },
    dueAt,
    dueOn,
    dueLocal,
    rules,
  };
}

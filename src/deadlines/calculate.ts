import type { DeliveryMilestone } from '../terms/code.js';
import type { MilestoneIn, ServiceLevel } from '../terms/level.js';
import type { TargetName } from '../terms/target.js';
import { type Deadline, writeDeadline } from './deadline.js';
import { type DeadlineOptions, type Job, readJob } from './job.js';
import { type Planned, planAll, planTarget } from './plan.js';
import type { ConfirmedTicket, DeliveredTicket, Ticket } from './ticket.js';

/** The deadlines of a ticket. `delivery` is null until the fault is confirmed, `return` until a delivery is known or due. */
export interface Deadlines<
  M extends DeliveryMilestone = DeliveryMilestone,
  Delivery extends Deadline<M> | null = Deadline<M> | null,
  Return extends Deadline<'return'> | null = Deadline<'return'> | null,
> {
  readonly reaction: Deadline<'contact'>;
  readonly delivery: Delivery;
  readonly return: Return;
}

/** A level that promises only the dispatch projects no return (RET-4). */
export type ProjectedReturn<M extends DeliveryMilestone> = 'dispatch' extends M
  ? Deadline<'return'> | null
  : Deadline<'return'>;

/**
 * The deadlines of a ticket under a service level: reaction, delivery and return.
 *
 * @param level one of `serviceLevels`, or a level of one's own
 * @param ticket when the ticket was opened, its priority, and what has happened since
 * @param options another calendar than the Polish one
 * @returns the three deadlines, each with what it was counted from and the rules it follows from
 * @throws {@link SlaError} `UNKNOWN_LEVEL` and what `defineServiceLevel` throws for a wrong level; `MISSING_FIELD`,
 *   `INVALID_VALUE`, `UNKNOWN_PRIORITY`, `INVALID_INSTANT`, `MISSING_OFFSET`, `INSTANT_OUT_OF_RANGE`, `OUT_OF_ORDER` for a wrong ticket;
 *   `INVALID_CALENDAR`, `UNKNOWN_FIELD` for wrong options; `NO_BUSINESS_DAY`, `HOURS_NEVER_OPEN`, `HOLIDAYS_FAILED`,
 *   `INVALID_HOLIDAYS`, `RESULT_OUT_OF_RANGE` where the calendar has no answer
 * @example
 * ```ts
 * import { calculateDeadlines, serviceLevels } from 'hezo-sla';
 *
 * const deadlines = calculateDeadlines(serviceLevels.standard, {
 *   openedAt: '2026-12-23T13:40:00+01:00',
 *   priority: 'P3',
 *   confirmedAt: '2026-12-23T15:00:00+01:00',
 * });
 * deadlines.reaction.dueLocal; // '2026-12-23T14:40:00+01:00'
 * deadlines.delivery.dueOn; // '2026-12-29'
 * deadlines.return.dueOn; // '2027-01-05'
 * ```
 */
export function calculateDeadlines<L extends ServiceLevel>(
  level: L,
  ticket: ConfirmedTicket & DeliveredTicket,
  options?: DeadlineOptions,
): Deadlines<MilestoneIn<L>, Deadline<MilestoneIn<L>>, Deadline<'return'>>;
export function calculateDeadlines<L extends ServiceLevel>(
  level: L,
  ticket: ConfirmedTicket,
  options?: DeadlineOptions,
): Deadlines<MilestoneIn<L>, Deadline<MilestoneIn<L>>, ProjectedReturn<MilestoneIn<L>>>;
export function calculateDeadlines<L extends ServiceLevel>(
  level: L,
  ticket: DeliveredTicket,
  options?: DeadlineOptions,
): Deadlines<MilestoneIn<L>, Deadline<MilestoneIn<L>> | null, Deadline<'return'>>;
export function calculateDeadlines<L extends ServiceLevel>(
  level: L,
  ticket: Ticket,
  options?: DeadlineOptions,
): Deadlines<MilestoneIn<L>>;
export function calculateDeadlines(level: ServiceLevel, ticket: Ticket, options?: DeadlineOptions): Deadlines {
  const job = readJob(level, ticket, options);
  const { reaction, delivery, return: back } = planAll(job);
  return { reaction: written(reaction, job), delivery: written(delivery, job), return: written(back, job) };
}

/** A deadline of a ticket, written out. */
function written<D extends Deadline | null>(plan: Planned | null, { calendar }: Job): D {
  // What the overloads above promise of it follows from the level and from what has happened.
  return (plan && writeDeadline(plan.target, plan.start, plan.due, calendar.zone)) as D;
}

function deadlineOf<D extends Deadline | null>(name: TargetName, ...call: readonly [unknown, unknown, unknown]): D {
  const job = readJob(...call);
  return written(planTarget(job, name), job);
}

/**
 * By when an engineer has to be in touch with the requester.
 *
 * @param level one of `serviceLevels`, or a level of one's own
 * @param ticket when the ticket was opened, and its priority
 * @param options another calendar than the Polish one
 * @returns the same reaction deadline as `calculateDeadlines`
 * @throws {@link SlaError} as `calculateDeadlines` does
 * @example
 * ```ts
 * import { reactionDeadline, serviceLevels } from 'hezo-sla';
 *
 * const ticket = { openedAt: '2026-11-20T16:30:00+01:00', priority: 'P2' } as const;
 * reactionDeadline(serviceLevels.ahb8x5, ticket).dueLocal; // '2026-11-23T09:30:00+01:00'
 * ```
 * @see REACT-1, REACT-2
 */
export function reactionDeadline(level: ServiceLevel, ticket: Ticket, options?: DeadlineOptions): Deadline<'contact'> {
  return deadlineOf('reaction', level, ticket, options);
}

/**
 * By when the replacement has to be dispatched or delivered, or the engineer on site.
 *
 * @param level one of `serviceLevels`, or a level of one's own
 * @param ticket when the fault was confirmed, and what every ticket has
 * @param options another calendar than the Polish one
 * @returns the same delivery deadline as `calculateDeadlines`; null while the fault is not confirmed
 * @throws {@link SlaError} as `calculateDeadlines` does
 * @example
 * ```ts
 * import { deliveryDeadline, serviceLevels } from 'hezo-sla';
 *
 * const ticket = { openedAt: '2026-03-29T00:10:00+01:00', priority: 'P1', confirmedAt: '2026-03-29T00:30:00+01:00' } as const;
 * deliveryDeadline(serviceLevels.premier, ticket).dueLocal; // '2026-03-29T05:30:00+02:00'
 * ```
 * @see DELIV-1, NBD-1, NBD-2, NBD-3, NBD-4, NBD-5, HOURS-1, HOURS-2
 */
export function deliveryDeadline<L extends ServiceLevel>(
  level: L,
  ticket: ConfirmedTicket,
  options?: DeadlineOptions,
): Deadline<MilestoneIn<L>>;
export function deliveryDeadline<L extends ServiceLevel>(
  level: L,
  ticket: Ticket,
  options?: DeadlineOptions,
): Deadline<MilestoneIn<L>> | null;
export function deliveryDeadline(level: ServiceLevel, ticket: Ticket, options?: DeadlineOptions): Deadline | null {
  return deadlineOf('delivery', level, ticket, options);
}

/**
 * By when the user has to send the faulty unit back.
 *
 * @param level one of `serviceLevels`, or a level of one's own
 * @param ticket when the replacement was delivered, or what its delivery is projected from
 * @param options another calendar than the Polish one
 * @returns the same return deadline as `calculateDeadlines`; null while no delivery is known or due
 * @throws {@link SlaError} as `calculateDeadlines` does
 * @example
 * ```ts
 * import { returnDeadline, serviceLevels } from 'hezo-sla';
 *
 * const ticket = { openedAt: '2026-12-16T10:00:00+01:00', priority: 'P1', deliveredAt: '2026-12-17T11:00:00+01:00' } as const;
 * returnDeadline(serviceLevels.standard, ticket).dueOn; // '2026-12-28'
 * ```
 * @see RET-1, RET-2, RET-3, RET-4
 */
export function returnDeadline(
  level: ServiceLevel,
  ticket: DeliveredTicket,
  options?: DeadlineOptions,
): Deadline<'return'>;
export function returnDeadline<L extends ServiceLevel>(
  level: L,
  ticket: ConfirmedTicket,
  options?: DeadlineOptions,
): ProjectedReturn<MilestoneIn<L>>;
export function returnDeadline(
  level: ServiceLevel,
  ticket: Ticket,
  options?: DeadlineOptions,
): Deadline<'return'> | null;
export function returnDeadline(
  level: ServiceLevel,
  ticket: Ticket,
  options?: DeadlineOptions,
): Deadline<'return'> | null {
  return deadlineOf('return', level, ticket, options);
}

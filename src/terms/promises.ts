import type { DeliveryMilestone } from './code.js';
import type { BusinessDayDelivery, Commitment, DeliveryCommitment, OtherReading, TimedDelivery } from './commitment.js';
import type { Commitments } from './level.js';
import type { Cutoff } from './target.js';

/** REACT-1. */
export const reaction: Commitment['reaction'] = { within: { hours: 1 } };

/** NBD-3: CoCare says before 15:00, AHB says until 15:00. */
export const before15: Cutoff = { time: '15:00', inclusive: false };
export const until15: Cutoff = { time: '15:00', inclusive: true };

/** By the end of the next business day. */
export function nextBusinessDay<M extends DeliveryMilestone>(
  milestone: M,
  cutoff: Cutoff | null,
): BusinessDayDelivery<M> {
  return { kind: 'next-business-day', milestone, businessDays: 1, cutoff, dayEnds: 'midnight' };
}

/** Within four hours. */
export function withinFourHours<M extends DeliveryMilestone>(milestone: M): TimedDelivery<M> {
  return { kind: 'within', milestone, within: { hours: 4 } };
}

/** The same promise for every priority. */
export function everyPriority<D extends DeliveryCommitment>(commitment: Commitment<D>): Commitments<D> {
  return { P1: commitment, P2: commitment, P3: commitment, P4: commitment };
}

/** Commitments to critical faults within hours, to the others by a business day. */
export interface CriticalFirst<M extends DeliveryMilestone> {
  readonly P1: Commitment<TimedDelivery<M>>;
  readonly P2: Commitment<TimedDelivery<M>>;
  readonly P3: Commitment<BusinessDayDelivery<M>>;
  readonly P4: Commitment<BusinessDayDelivery<M>>;
}

/** The reading of the unexplained asterisk at 24/7 x 4: critical faults within four hours, the others as Standard. */
export function fourHoursIfCritical<M extends DeliveryMilestone>(
  milestone: M,
  moreReadings: readonly OtherReading[] = [],
): CriticalFirst<M> {
  const critical = { code: '24x7x4', hours: '24x7', reaction, delivery: withinFourHours(milestone) } as const;
  const delivery = nextBusinessDay(milestone, before15);
  // The code of Standard carries its cutoff wherever it appears.
  const otherReadings: readonly OtherReading[] = [{ about: 'cutoff', cutoff: null }, ...moreReadings];
  const other = { code: '9x5xNBD', hours: '9x5', reaction, delivery, otherReadings } as const;
  return { P1: critical, P2: critical, P3: other, P4: other };
}

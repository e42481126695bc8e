import { readHours } from '../calendar/read-hours.js';
import type { DeliveryMilestone } from './code.js';
import type { Commitment, OtherReading, ReadCommitment, ReadDelivery, ReadInterpretation } from './commitment.js';
import type { CompiledTarget, CompiledTargets, DayLength, EventName, TargetName, TimeLength } from './target.js';
import type { CompiledTracking } from './tracking-policy.js';

/** Another reading of the delivery: all of the target as it would be. */
export interface CompiledInterpretation {
  readonly source: OtherReading;
  readonly target: CompiledTarget;
}

/** What a level promises for a priority, as the engine reads it, with what a caller sees of it. */
export interface CompiledCommitment {
  readonly source: Commitment;
  readonly targets: CompiledTargets;
  readonly interpretations: readonly CompiledInterpretation[];
}

/** What ends a delivery, by its milestone. */
const ends: Readonly<Record<DeliveryMilestone, EventName>> = {
  dispatch: 'dispatched',
  delivery: 'delivered',
  'on-site': 'arrived',
};

/** The targets of a commitment. */
export function compileTargets(
  { source, hours, reactionMs, delivery: read, otherReadings }: ReadCommitment,
  returnDays: number,
  tracking: CompiledTracking,
): CompiledCommitment {
  const pausesOf = (name: TargetName, { unit }: TimeLength | DayLength): CompiledTarget['pauses'] => {
    if (!tracking.pausedClocks.some((paused) => paused === name)) return 'none';
    return unit === 'ms' ? 'service-time' : tracking.pausedDays;
  };
  const deliveryOf = (hoursOf: CompiledTarget['hours'], { milestone, length }: ReadDelivery): CompiledTarget => ({
    name: 'delivery',
    milestone,
    from: ['confirmed'],
    until: ends[milestone],
    hours: hoursOf,
    length,
    projectedFrom: null,
    pauses: pausesOf('delivery', length),
  });
  const delivery = deliveryOf(hours, read);
  const otherOf = ({ cutoff, promise }: ReadInterpretation): readonly CompiledTarget[] => {
    if (promise) return [deliveryOf(promise.hours, promise.delivery)];
    // Hours have no cutoff, so nothing of them could be read otherwise.
    if (cutoff === undefined || read.length.unit === 'ms') return [];
    return [{ ...delivery, length: { ...read.length, cutoff } }];
  };
  const within: TimeLength = { unit: 'ms', ms: reactionMs };
  const reaction: CompiledTarget = {
    name: 'reaction',
    milestone: 'contact',
    from: ['opened'],
    until: 'contacted',
    hours,
    length: within,
    projectedFrom: null,
    pauses: pausesOf('reaction', within),
  };
  return Object.freeze({
    source,
    targets: { reaction, delivery, return: returnOf(read.milestone, returnDays) },
    interpretations: otherReadings.flatMap((other) =>
      otherOf(other).map((target) => ({ source: other.source, target })),
    ),
  });
}

/** RET-1 to RET-4: from the delivery of the replacement; on site, from the arrival of the engineer where that alone is known.
 * A level that promises the dispatch alone has no delivery from which a return could be estimated. */
function returnOf(milestone: DeliveryMilestone, days: number): CompiledTarget {
  return {
    name: 'return',
    milestone: 'return',
    from: milestone === 'on-site' ? ['delivered', 'arrived'] : ['delivered'],
    until: 'returned',
    hours: readHours('24x7', 'hours'),
    length: { unit: 'calendar-day', days, cutoff: null, ends: 'midnight', lastDay: 'business-day' },
    projectedFrom: milestone === 'dispatch' ? null : 'delivery',
    pauses: 'none',
  };
}

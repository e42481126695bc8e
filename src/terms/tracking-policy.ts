import { type InputRecord, readChoice, readList } from '../input.js';

/** A clock that a pause can stop. Not the return's: the customer's own clock does not wait for the customer. */
export type PausableClock = 'reaction' | 'delivery';

/** What a pause does to a promise that names a day: nothing, or it moves the day by one for each business day on which the
 * pause took service time. */
export type PausedDays = 'none' | 'business-days-touched';

/** What a change of priority does to a clock that is running: the new promise counts from where the old one did, or from
 * the change, or the share of it that is used up stays used up. */
export type PriorityChangePolicy = 'from-start' | 'restart' | 'carry-over';

/** How a level's clocks are tracked: what the service terms are silent on. */
export interface TrackingPolicy {
  /** The clocks that pauses stop. Default: `['delivery']`. */
  readonly pausedClocks?: readonly PausableClock[] | undefined;
  /** What a pause does to a promise that names a day, of a clock among `pausedClocks`. Default: `'none'`. */
  readonly pausedDays?: PausedDays | undefined;
  /** What a change of priority does to a clock that is running. Default: `'from-start'`. */
  readonly priorityChange?: PriorityChangePolicy | undefined;
}

/** The fields of a level that are its tracking policy. */
export const trackingFields = ['pausedClocks', 'pausedDays', 'priorityChange'] as const;

/** A tracking policy as the tracker reads it: nothing is left open. */
export interface CompiledTracking {
  readonly pausedClocks: readonly PausableClock[];
  readonly pausedDays: PausedDays;
  readonly priorityChange: PriorityChangePolicy;
}

export const pausableClocks: readonly PausableClock[] = ['reaction', 'delivery'];
export const pausedDaysChoices: readonly PausedDays[] = ['none', 'business-days-touched'];
export const priorityChangePolicies: readonly PriorityChangePolicy[] = ['from-start', 'restart', 'carry-over'];

/** The parts of a tracking policy that a caller gives: checked and copied. */
export function readTrackingPolicy({ pausedClocks, pausedDays, priorityChange }: InputRecord): TrackingPolicy {
  const accepted = `a list of: ${pausableClocks.join(', ')}`;
  return {
    ...(pausedClocks !== undefined && {
      pausedClocks: Object.freeze(
        readList(pausedClocks, 'pausedClocks', accepted).map((clock, i) =>
          readChoice(clock, `pausedClocks[${i}]`, pausableClocks),
        ),
      ),
    }),
    ...(pausedDays !== undefined && { pausedDays: readChoice(pausedDays, 'pausedDays', pausedDaysChoices) }),
    ...(priorityChange !== undefined && {
      priorityChange: readChoice(priorityChange, 'priorityChange', priorityChangePolicies),
    }),
  };
}

/** With what holds where the level says nothing: pauses stop a delivery that counts hours, a change counts from the start. */
export function completeTracking(policy: TrackingPolicy): CompiledTracking {
  const { pausedClocks = ['delivery'], pausedDays = 'none', priorityChange = 'from-start' } = policy;
  return Object.freeze({ pausedClocks, pausedDays, priorityChange });
}

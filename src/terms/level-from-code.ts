import { hoursNames, type ServiceHours } from '../calendar/hours.js';
import { SlaError } from '../errors.js';
import { reading, readRecord } from '../input.js';
import type { LocalizedText } from '../language.js';
import { type DeliveryMilestone, formatServiceCode, parseServiceCode, type ServiceCode } from './code.js';
import type { Commitment, DayEnd, DeliveryCommitment } from './commitment.js';
import { type Commitments, defineServiceLevel, type ServiceLevel } from './level.js';
import { everyPriority, reaction as withinAnHour } from './promises.js';
import type { Cutoff } from './target.js';

/** What a service code does not say. */
export interface ServiceCodeOptions {
  /** The code in its usual form unless given. */
  readonly id?: string | undefined;
  /** The code in its usual form unless given. */
  readonly name?: LocalizedText | undefined;
  /** Needed for every pair but 8x5, 9x5 and 24x7, and accepted for those. */
  readonly hours?: ServiceHours | undefined;
  /** None unless given. Only for a response that names a day. */
  readonly cutoff?: Cutoff | null | undefined;
  /** 'midnight' unless given. Only for a response that names a day. */
  readonly dayEnds?: DayEnd | undefined;
  /** `{ within: { hours: 1 } }` unless given (REACT-1). */
  readonly reaction?: Commitment['reaction'] | undefined;
  /** `{ days: 7 }` unless given (RET-1). */
  readonly returnWithin?: ServiceLevel['returnWithin'] | undefined;
}

const optionKeys = ['id', 'name', 'hours', 'cutoff', 'dayEnds', 'reaction', 'returnWithin'] as const;

/** The milestone of a code that the types can read: written out in the source, and without spaces. Otherwise any. */
export type MilestoneOf<Code extends string> = string extends Code
  ? DeliveryMilestone
  : Lowercase<Code> extends `${string} ${string}`
    ? DeliveryMilestone
    : Lowercase<Code> extends `${string}y`
      ? 'on-site'
      : Lowercase<Code> extends `${string}-s` | `${string}-ship`
        ? 'dispatch'
        : 'delivery';

/**
 * A service level from its code alone: the same promise for every priority.
 *
 * @param code such as '8x5x8', '24x7x2', '9x5xSBD', '8x7xNCD'
 * @param options what the code does not say: hours of its own, a cutoff, where the day ends
 * @returns a level as `defineServiceLevel` makes it
 * @throws {@link SlaError} `INVALID_SERVICE_CODE`, `HOURS_REQUIRED`, and what `defineServiceLevel` throws
 * @example
 * ```ts
 * import { calculateDeadlines, serviceLevelFromCode } from 'hezo-sla';
 *
 * const eightHours = serviceLevelFromCode('8x5x8');
 * const { delivery } = calculateDeadlines(eightHours, {
 *   openedAt: '2026-11-20T10:00:00+01:00',
 *   priority: 'P2',
 *   confirmedAt: '2026-11-20T12:00:00+01:00',
 * });
 * delivery.dueLocal; // '2026-11-23T12:00:00+01:00'
 * ```
 * @see HOURS-2
 */
export function serviceLevelFromCode<const Code extends string>(
  code: Code,
  options: ServiceCodeOptions = {},
): ServiceLevel<string, Commitments<DeliveryCommitment<MilestoneOf<Code>>>> {
  const parsed = parseServiceCode(code);
  const usual = formatServiceCode(parsed);
  const level = reading('options', () => {
    readRecord(options, 'options', optionKeys);
    const {
      id = usual,
      name = { en: usual, pl: usual },
      reaction = withinAnHour,
      returnWithin = { days: 7 },
    } = options;
    const commitments = everyPriority({
      code: usual,
      hours: hoursOf(parsed, usual, options),
      reaction,
      delivery: deliveryOf(parsed, options),
    });
    return defineServiceLevel({ id, name, programmes: [], commitments, returnWithin });
  });
  // The suffix that MilestoneOf reads in the types is the one that parseServiceCode read.
  return level as ServiceLevel<string, Commitments> as ServiceLevel<
    string,
    Commitments<DeliveryCommitment<MilestoneOf<Code>>>
  >;
}

function hoursOf({ hours, days }: ServiceCode, code: string, options: ServiceCodeOptions): ServiceHours {
  const named = hoursNames.find((name) => name === `${hours}x${days}`);
  const own = options.hours ?? named;
  if (own === undefined) throw new SlaError('HOURS_REQUIRED', { code, accepted: hoursNames });
  return own;
}

function deliveryOf({ response, milestone }: ServiceCode, options: ServiceCodeOptions): DeliveryCommitment {
  const { cutoff = null, dayEnds = 'midnight' } = options;
  if (response.kind === 'business-days')
    return { kind: 'next-business-day', businessDays: response.count, milestone, cutoff, dayEnds };
  if (response.kind === 'calendar-days') return { kind: 'next-calendar-day', milestone, cutoff, dayEnds };
  const misplaced = (['cutoff', 'dayEnds'] as const).find((key) => options[key] !== undefined);
  if (misplaced)
    throw new SlaError('UNKNOWN_FIELD', {
      field: `options.${misplaced}`,
      accepted: ['id', 'name', 'hours', 'reaction', 'returnWithin'],
    });
  return { kind: 'within', milestone, within: { hours: response.count } };
}

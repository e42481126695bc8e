import type { CompiledHours, ServiceHours } from '../calendar/hours.js';
import { readHours } from '../calendar/read-hours.js';
import { readChoice, readFlag, readList, readRecord, readText, readWholeNumber } from '../input.js';
import { minuteText, readTimeOfDay } from '../time/civil.js';
import type { DurationInput } from '../time/duration.js';
import { type DeliveryMilestone, deliveryMilestones, MOST_BUSINESS_DAYS } from './code.js';
import type { CompiledCutoff, Cutoff, DayLength, TimeLength } from './target.js';
import { readWithin } from './within.js';

/** When the day ends that a promise names: with its last millisecond, or when the service closes. */
export type DayEnd = 'midnight' | 'closing';

/** By the end of the n-th business day after the day of the confirmation. */
export interface BusinessDayDelivery<M extends DeliveryMilestone = DeliveryMilestone> {
  /** Due at the end of a business day. */
  readonly kind: 'next-business-day';
  readonly milestone: M;
  /** 1 for the next business day, 2 for the second; up to 99. */
  readonly businessDays: number;
  /** From this local time on (after it, if inclusive) a confirmation counts as one of the next day; null for none. */
  readonly cutoff: Cutoff | null;
  readonly dayEnds: DayEnd;
}

/** By the end of the day after the day of the confirmation, business day or not. */
export interface CalendarDayDelivery<M extends DeliveryMilestone = DeliveryMilestone> {
  /** Due at the end of the next day. */
  readonly kind: 'next-calendar-day';
  readonly milestone: M;
  /** From this local time on (after it, if inclusive) a confirmation counts as one of the next day; null for none. */
  readonly cutoff: Cutoff | null;
  readonly dayEnds: DayEnd;
}

/** Within so much service time from the confirmation. */
export interface TimedDelivery<M extends DeliveryMilestone = DeliveryMilestone> {
  /** Due when so much service time has passed. */
  readonly kind: 'within';
  readonly milestone: M;
  readonly within: DurationInput;
}

/** What must happen once a fault is confirmed, and by when. */
export type DeliveryCommitment<M extends DeliveryMilestone = DeliveryMilestone> =
  | BusinessDayDelivery<M>
  | CalendarDayDelivery<M>
  | TimedDelivery<M>;

/** What of a promise would be otherwise if the service terms were read in the other way: its cutoff, or, by the priorities
 * for which it is made, all of it. Not computed with, but explained. */
export type OtherReading =
  | { readonly about: 'cutoff'; readonly cutoff: Cutoff | null }
  | { readonly about: 'priorities'; readonly hours: ServiceHours; readonly delivery: DeliveryCommitment };

/** What of a promise the service terms leave open. */
export type OpenQuestion = OtherReading['about'];

/** What a service level promises for one priority. */
export interface Commitment<D extends DeliveryCommitment = DeliveryCommitment> {
  /** The code the terms quote for it, such as '9x5xNBD'. A label: the other fields are what is computed with. */
  readonly code: string;
  readonly hours: ServiceHours;
  /** Service time from the opening of a ticket to the contact of an engineer. */
  readonly reaction: { readonly within: DurationInput };
  readonly delivery: D;
  /** Where the promise rests on a reading of the service terms: what the other readings promise. */
  readonly otherReadings?: readonly OtherReading[] | undefined;
}

/** What a commitment promises for the delivery, as read. */
export interface ReadDelivery {
  readonly milestone: DeliveryMilestone;
  readonly length: TimeLength | DayLength;
}

/** Another reading of a commitment, as read: by the cutoff, or by all of what is promised. */
export interface ReadInterpretation {
  readonly source: OtherReading;
  readonly cutoff?: CompiledCutoff | null;
  readonly promise?: { readonly hours: CompiledHours; readonly delivery: ReadDelivery };
}

/** A commitment, read, with what a caller sees of it. */
export interface ReadCommitment {
  readonly source: Commitment;
  readonly hours: CompiledHours;
  readonly reactionMs: number;
  readonly delivery: ReadDelivery;
  readonly otherReadings: readonly ReadInterpretation[];
}

/** A commitment as a caller gives it: checked and copied. */
export function readCommitment(value: unknown, field: string): ReadCommitment {
  const given = readRecord(value, field, ['code', 'hours', 'reaction', 'delivery', 'otherReadings']);
  const code = readText(given.code, `${field}.code`);
  const hours = readHours(given.hours, `${field}.hours`);
  const reaction = readWithin(
    readRecord(given.reaction, `${field}.reaction`, ['within']).within,
    `${field}.reaction.within`,
  );
  const [delivery, source] = readDelivery(given.delivery, `${field}.delivery`);
  const readings = readOtherReadings(given.otherReadings, `${field}.otherReadings`);
  return Object.freeze({
    source: Object.freeze({
      code,
      hours: hours.source,
      reaction: Object.freeze({ within: reaction.source }),
      delivery: source,
      ...(readings.length > 0 && { otherReadings: Object.freeze(readings.map((reading) => reading.source)) }),
    }),
    hours,
    reactionMs: reaction.ms,
    delivery,
    otherReadings: readings,
  });
}

/** Each is worked out for every explanation. */
const MOST_READINGS = 16;

function readOtherReadings(value: unknown, field: string): readonly ReadInterpretation[] {
  if (value === undefined) return [];
  return readList(
    value,
    field,
    "a list of { about: 'cutoff', cutoff } or { about: 'priorities', hours, delivery }",
    MOST_READINGS,
  ).map((item, i) => readOtherReading(item, `${field}[${i}]`));
}

function readOtherReading(item: unknown, field: string): ReadInterpretation {
  const about = readChoice(readRecord(item, field).about, `${field}.about`, ['cutoff', 'priorities']);
  if (about === 'cutoff') {
    const { cutoff: given } = readRecord(item, field, ['about', 'cutoff']);
    const cutoff = readCutoff(given, `${field}.cutoff`);
    return { cutoff, source: Object.freeze({ about, cutoff: cutoff?.source ?? null }) };
  }
  const given = readRecord(item, field, ['about', 'hours', 'delivery']);
  const hours = readHours(given.hours, `${field}.hours`);
  const [delivery, source] = readDelivery(given.delivery, `${field}.delivery`);
  return { promise: { hours, delivery }, source: Object.freeze({ about, hours: hours.source, delivery: source }) };
}

const kinds = ['next-business-day', 'next-calendar-day', 'within'] as const;
const dayKeys = ['kind', 'milestone', 'cutoff', 'dayEnds'] as const;

function readDelivery(value: unknown, field: string): readonly [ReadDelivery, DeliveryCommitment] {
  const kind = readChoice(readRecord(value, field).kind, `${field}.kind`, kinds);
  const keys = {
    'next-business-day': [...dayKeys, 'businessDays'],
    'next-calendar-day': dayKeys,
    within: ['kind', 'milestone', 'within'],
  };
  const given = readRecord(value, field, keys[kind]);
  const milestone = readChoice(given.milestone, `${field}.milestone`, deliveryMilestones);
  if (kind === 'within') {
    const { source, ms } = readWithin(given.within, `${field}.within`);
    return [{ milestone, length: { unit: 'ms', ms } }, Object.freeze({ kind, milestone, within: source })];
  }
  const cutoff = readCutoff(given.cutoff, `${field}.cutoff`);
  const ends = readChoice(given.dayEnds, `${field}.dayEnds`, ['midnight', 'closing']);
  const source = { milestone, cutoff: cutoff?.source ?? null, dayEnds: ends };
  const ofDays = (unit: DayLength['unit'], days: number): ReadDelivery => {
    return { milestone, length: { unit, days, cutoff, ends, lastDay: 'any' } };
  };
  if (kind === 'next-calendar-day') return [ofDays('calendar-day', 1), Object.freeze({ kind, ...source })];
  const businessDays = readWholeNumber(given.businessDays, `${field}.businessDays`, 1, MOST_BUSINESS_DAYS);
  return [ofDays('business-day', businessDays), Object.freeze({ kind, businessDays, ...source })];
}

function readCutoff(value: unknown, field: string): CompiledCutoff | null {
  if (value === null) return null;
  const accepted = "null, or an object such as { time: '15:00', inclusive: false }";
  const given = readRecord(value, field, ['time', 'inclusive'], accepted);
  const minute = readTimeOfDay(given.time, `${field}.time`, '23:59');
  const inclusive = readFlag(given.inclusive, `${field}.inclusive`);
  return { minute, inclusive, source: Object.freeze({ time: minuteText(minute), inclusive }) };
}

import type { CompiledHours, ServiceHours } from '../calendar/hours.js';
import { readHours } from '../calendar/read-hours.js';
import { readChoice, readFlag, readList, readRecord, readText, readWholeNumber } from '../input.js';
import { minuteText, readTimeOfDay } from '../time/civil.js';
import type { DurationInput } from '../time/duration.js';
import { type DeliveryMilestone, deliveryMilestones, MOST_BUSINESS_DAYS } from './code.js';
import { readWithin } from './within.js';

/** From this local time on (after it, if inclusive) a confirmation counts as one of the next day. */
export interface Cutoff {
  /** 'HH:MM' in the calendar's time zone. */
  readonly time: string;
  /** Whether the cutoff itself is still in time ("until") or already late ("before"). */
  readonly inclusive: boolean;
}

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

/** A cutoff as the calculator reads it, with what a caller sees of it. */
export interface CompiledCutoff {
  /** Of the local day. */
  readonly minute: number;
  readonly inclusive: boolean;
  readonly source: Cutoff;
}

/** A promise that names a day, as the calculator reads it. */
export interface DayPromise {
  readonly unit: 'business-day' | 'calendar-day';
  readonly milestone: DeliveryMilestone;
  readonly days: number;
  readonly cutoff: CompiledCutoff | null;
  readonly endsAtClosing: boolean;
}

/** A promise that counts hours, as the calculator reads it. */
export interface TimePromise {
  readonly unit: 'ms';
  readonly milestone: DeliveryMilestone;
  readonly ms: number;
}

/** A delivery promise and its hours, as the calculator reads them. */
export interface CompiledPromise {
  readonly hours: CompiledHours;
  readonly delivery: DayPromise | TimePromise;
}

/** Another reading of a promise, as the calculator reads it, with what a caller sees of it. */
export type CompiledReading =
  | { readonly about: 'cutoff'; readonly cutoff: CompiledCutoff | null; readonly source: OtherReading }
  | (CompiledPromise & { readonly about: 'priorities'; readonly source: OtherReading });

/** A commitment as the calculator reads it, with what a caller sees of it. */
export interface CompiledCommitment extends CompiledPromise {
  readonly source: Commitment;
  readonly reactionMs: number;
  readonly otherReadings: readonly CompiledReading[];
}

/** A commitment as a caller gives it: checked, copied and made ready. */
export function readCommitment(value: unknown, field: string): CompiledCommitment {
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

function readOtherReadings(value: unknown, field: string): readonly CompiledReading[] {
  if (value === undefined) return [];
  return readList(
    value,
    field,
    "a list of { about: 'cutoff', cutoff } or { about: 'priorities', hours, delivery }",
    MOST_READINGS,
  ).map((item, i) => readOtherReading(item, `${field}[${i}]`));
}

function readOtherReading(item: unknown, field: string): CompiledReading {
  const about = readChoice(readRecord(item, field).about, `${field}.about`, ['cutoff', 'priorities']);
  if (about === 'cutoff') {
    const { cutoff: given } = readRecord(item, field, ['about', 'cutoff']);
    const cutoff = readCutoff(given, `${field}.cutoff`);
    return { about, cutoff, source: Object.freeze({ about, cutoff: cutoff?.source ?? null }) };
  }
  const given = readRecord(item, field, ['about', 'hours', 'delivery']);
  const hours = readHours(given.hours, `${field}.hours`);
  const [delivery, source] = readDelivery(given.delivery, `${field}.delivery`);
  return { about, hours, delivery, source: Object.freeze({ about, hours: hours.source, delivery: source }) };
}

const kinds = ['next-business-day', 'next-calendar-day', 'within'] as const;
const dayKeys = ['kind', 'milestone', 'cutoff', 'dayEnds'] as const;

function readDelivery(value: unknown, field: string): readonly [DayPromise | TimePromise, DeliveryCommitment] {
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
    return [{ unit: 'ms', milestone, ms }, Object.freeze({ kind, milestone, within: source })];
  }
  const cutoff = readCutoff(given.cutoff, `${field}.cutoff`);
  const dayEnds = readChoice(given.dayEnds, `${field}.dayEnds`, ['midnight', 'closing']);
  const shared = { milestone, cutoff, endsAtClosing: dayEnds === 'closing' };
  const source = { milestone, cutoff: cutoff?.source ?? null, dayEnds };
  if (kind === 'next-calendar-day')
    return [{ unit: 'calendar-day', days: 1, ...shared }, Object.freeze({ kind, ...source })];
  const businessDays = readWholeNumber(given.businessDays, `${field}.businessDays`, 1, MOST_BUSINESS_DAYS);
  return [{ unit: 'business-day', days: businessDays, ...shared }, Object.freeze({ kind, businessDays, ...source })];
}

function readCutoff(value: unknown, field: string): CompiledCutoff | null {
  if (value === null) return null;
  const accepted = "null, or an object such as { time: '15:00', inclusive: false }";
  const given = readRecord(value, field, ['time', 'inclusive'], accepted);
  const minute = readTimeOfDay(given.time, `${field}.time`, '23:59');
  const inclusive = readFlag(given.inclusive, `${field}.inclusive`);
  return { minute, inclusive, source: Object.freeze({ time: minuteText(minute), inclusive }) };
}

import type { HolidayInput } from '../calendar/holidays.js';
import type { ServiceHours } from '../calendar/hours.js';
import type { LocalizedText } from '../language.js';
import type { BusinessDayDelivery, CalendarDayDelivery, Cutoff, DayEnd, TimedDelivery } from '../terms/commitment.js';
import type { Entitlement, ServiceLevelId } from '../terms/level.js';
import type { Priority } from '../terms/priority.js';
import type { TrackingPolicy } from '../terms/tracking-policy.js';
import type { Weekday } from '../time/civil.js';
import type { DurationInput } from '../time/duration.js';
import type { ClockName } from '../track/standing.js';
import type { Period } from './period.js';

// What the schema accepts, written out so that what is published can be read and needs no other package. That the two are the
// same type is checked in test/types.ts.

/** A contract as it is written down. Give either `country` or `holidays` with `timeZone`. */
export interface ContractDocument {
  /** Where its JSON Schema is, for editors. */
  readonly $schema?: string | undefined;
  readonly name: string;
  /** The local dates for which it holds. */
  readonly period: Period;
  /** The IANA time zone of all local times. Default: that of the country. */
  readonly timeZone?: string | undefined;
  /** Whose days off: an ISO 3166-1 code. PL is built in; the others need date-holidays. */
  readonly country?: string | undefined;
  /** A state or region of the country, as date-holidays names it. */
  readonly state?: string | undefined;
  /** The days off, in place of a country. */
  readonly holidays?: readonly HolidayInput[] | undefined;
  /** The days of the week that are not business days. Default: Saturday and Sunday. */
  readonly weekend?: readonly Weekday[] | undefined;
  /** More days off. */
  readonly extraHolidays?: readonly HolidayInput[] | undefined;
  /** Dates that are business days, whatever the weekend and the holidays say. */
  readonly extraBusinessDays?: readonly string[] | undefined;
  /** At least one, each under the name that the contract gives it. */
  readonly levels: Readonly<Record<string, ContractLevel>>;
  readonly guarantees?: readonly Guarantee[] | undefined;
  readonly examples?: readonly WorkedExample[] | undefined;
  readonly acknowledged?: readonly Acknowledgement[] | undefined;
}

/** A level as a contract writes it: one of the catalogue, one of a service code, or one in full. */
export type ContractLevel = CatalogueContractLevel | CodeContractLevel | FullContractLevel;

/** A level of the catalogue, as it is. */
export interface CatalogueContractLevel {
  readonly catalogue: ServiceLevelId;
}

/** A level of a service code, with what the code leaves open. */
export interface CodeContractLevel {
  /** Hours x days x response, such as '9x5xNBD'. */
  readonly code: string;
  readonly name?: string | LocalizedText | undefined;
  /** Default: the hours that the code names, where it is 8x5, 9x5 or 24x7. */
  readonly hours?: ServiceHours | undefined;
  /** Only of a code that promises a day, as `dayEnds`. */
  readonly cutoff?: Cutoff | null | undefined;
  readonly dayEnds?: DayEnd | undefined;
  readonly reaction?: ContractReaction | undefined;
  readonly returnWithin?: ContractReturn | undefined;
}

/** A level that promises each priority in full. */
export interface FullContractLevel extends TrackingPolicy {
  /** Default: its key among the levels. */
  readonly id?: string | undefined;
  readonly name: string | LocalizedText;
  readonly programmes?: readonly string[] | undefined;
  readonly commitments: Readonly<Record<Priority, ContractCommitment>>;
  readonly returnWithin?: ContractReturn | undefined;
  /** When tickets may be opened. Not computed with: the commitments have hours of their own. */
  readonly ticketsOpen?: ServiceHours | undefined;
  readonly includes?: readonly Entitlement[] | undefined;
}

/** What a level promises for one priority. */
export interface ContractCommitment {
  /** The code that the terms quote for it. A label: the other fields are what is computed with. */
  readonly code: string;
  readonly hours: ServiceHours;
  readonly reaction: ContractReaction;
  readonly delivery: ContractDelivery;
  /** What the promise would be if the terms were read otherwise; explained, not computed with. */
  readonly otherReadings?: readonly ContractReading[] | undefined;
}

/** Service time from the opening of a ticket to the contact of an engineer. */
export interface ContractReaction {
  readonly within: ContractDuration;
}

/** What is promised to have happened, and by when, once a fault is confirmed. */
export type ContractDelivery = BusinessDayDelivery | CalendarDayDelivery | ContractTimedDelivery;

/** Within so much service time from the confirmation. */
export interface ContractTimedDelivery extends TimedDelivery {
  readonly within: ContractDuration;
}

/** Another reading of a promise: its cutoff, or, by the priorities for which it is made, all of it. */
export type ContractReading =
  | { readonly about: 'cutoff'; readonly cutoff: Cutoff | null }
  | { readonly about: 'priorities'; readonly hours: ServiceHours; readonly delivery: ContractDelivery };

/** Calendar days in which the customer sends the faulty unit back, 1 to 366. Default: 7. */
export interface ContractReturn {
  readonly days: number;
}

/** A length of time with its unit. A number alone would be milliseconds, which nobody means who writes 4. */
export type ContractDuration = Exclude<DurationInput, number>;

/** A guarantee as a contract writes it: the longest that a clock may take, over every instant of a period. */
export interface Guarantee {
  /** A key of `levels`. */
  readonly level: string;
  readonly priority: Priority;
  /** 'reaction' counts from the opening, 'delivery' from the confirmation, 'return' from the delivery. */
  readonly clock: ClockName;
  /** Elapsed time from the event to the deadline, at most. */
  readonly worst: ContractDuration;
  /** Default: the contract's own. */
  readonly period?: Period | undefined;
}

/** A worked example as a contract writes it: a ticket, and the deadlines that it has to have. */
export interface WorkedExample {
  readonly name?: string | undefined;
  /** A key of `levels`. */
  readonly level: string;
  readonly ticket: ExampleTicket;
  readonly expect: ExpectedDeadlines;
}

/** The ticket of a worked example: instants as ISO 8601 with an offset; null for what has not happened. */
export interface ExampleTicket {
  readonly openedAt: string;
  readonly priority: Priority;
  readonly confirmedAt?: string | null | undefined;
  readonly contactedAt?: string | null | undefined;
  readonly dispatchedAt?: string | null | undefined;
  readonly deliveredAt?: string | null | undefined;
  readonly arrivedAt?: string | null | undefined;
  readonly returnedAt?: string | null | undefined;
}

/** At least one of the deadlines: a local date, an instant with its offset, or null for none. */
export interface ExpectedDeadlines {
  readonly reaction?: string | null | undefined;
  readonly delivery?: string | null | undefined;
  readonly return?: string | null | undefined;
}

/** A finding that is known, as a contract writes it. */
export interface Acknowledgement {
  /** A warning about the terms; an error cannot be acknowledged. */
  readonly code:
    | 'CODE_UNREADABLE'
    | 'CUTOFF_OUTSIDE_HOURS'
    | 'REACTION_BEYOND_WINDOW'
    | 'RETURN_WITHOUT_DELIVERY'
    | 'IDENTICAL_LEVELS';
  /** A key of `levels`. Default: all of them. */
  readonly level?: string | undefined;
  /** Why it is accepted. */
  readonly reason: string;
}

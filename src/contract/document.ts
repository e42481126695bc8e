import type { HolidayInput } from '../calendar/holidays.js';
import type { Priority } from '../terms/priority.js';
import type { TargetName } from '../terms/target.js';
import type { Weekday } from '../time/civil.js';
import type { ContractDuration, ContractLevel } from './level-document.js';
import type { Period } from './period.js';

// What the schema accepts, written out so that what is published can be read and needs no other package. That the two are the
// same type is checked in test/unit/types.ts.

/** A contract as it is written down. Give either `country` or `holidays` with `timeZone`. */
export interface ContractDocument {
  /** Where its JSON Schema is, for editors. */
  readonly $schema?: string | undefined;
  /** What the contract is called. */
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
  /** The longest times that are guaranteed. */
  readonly guarantees?: readonly Guarantee[] | undefined;
  /** Tickets with the deadlines that they must have. */
  readonly examples?: readonly WorkedExample[] | undefined;
  /** Warnings that are known and accepted. */
  readonly acknowledged?: readonly Acknowledgement[] | undefined;
}

/** A guarantee as a contract writes it: the longest that a clock may take, over every instant of a period. */
export interface Guarantee {
  /** A key of `levels`. */
  readonly level: string;
  /** The priority that it is for. */
  readonly priority: Priority;
  /** 'reaction' counts from the opening, 'delivery' from the confirmation, 'return' from the delivery. */
  readonly clock: TargetName;
  /** Elapsed time from the event to the deadline, at most. */
  readonly worst: ContractDuration;
  /** The local dates for which it is guaranteed. Default: the contract's own. */
  readonly period?: Period | undefined;
}

/** A worked example as a contract writes it: a ticket, and the deadlines that it has to have. */
export interface WorkedExample {
  /** What messages call the example. */
  readonly name?: string | undefined;
  /** A key of `levels`. */
  readonly level: string;
  /** The ticket, with what has happened to it. */
  readonly ticket: ExampleTicket;
  /** The deadlines that it must have. */
  readonly expect: ExpectedDeadlines;
}

/** The ticket of a worked example: instants as ISO 8601 with an offset; null for what has not happened. */
export interface ExampleTicket {
  /** When the ticket was opened: an instant with its offset, such as 2026-12-23T15:00:00+01:00. */
  readonly openedAt: string;
  /** P1 is the most urgent. */
  readonly priority: Priority;
  /** When the fault was confirmed. */
  readonly confirmedAt?: string | null | undefined;
  /** When an engineer was in touch. */
  readonly contactedAt?: string | null | undefined;
  /** When the replacement was dispatched. */
  readonly dispatchedAt?: string | null | undefined;
  /** When the replacement was delivered. */
  readonly deliveredAt?: string | null | undefined;
  /** When an engineer was on site. */
  readonly arrivedAt?: string | null | undefined;
  /** When the faulty unit was sent back. */
  readonly returnedAt?: string | null | undefined;
}

/** At least one of the deadlines: a local date, an instant with its offset, or null for none. */
export interface ExpectedDeadlines {
  /** When the reaction is due: a local date, an instant with its offset, or null for no deadline. */
  readonly reaction?: string | null | undefined;
  /** When the delivery is due: a local date, an instant with its offset, or null for no deadline. */
  readonly delivery?: string | null | undefined;
  /** When the return is due: a local date, an instant with its offset, or null for no deadline. */
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

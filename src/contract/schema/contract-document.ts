import type { Period } from '../../analysis/period.js';
import type { HolidayInput, HolidayRule, HolidayType, PartDayPolicy } from '../../calendar/holidays.js';
import type { Weekday } from '../../time/civil.js';
import type { acknowledgeable } from './finding-codes.js';
import type { ContractLevel, Sourced } from './level-document.js';
import type { ContractDuration } from './target-document.js';

// What the schema accepts, written out so that what is published can be read and needs no other package. That the two are the
// same type is checked in test/unit/types.ts.

/** Which local dates are business days, and in which time zone. Give either `country` or `holidays` with `timeZone`. */
export interface ContractCalendar {
  /** The IANA time zone of its local times. Default: that of the country. */
  readonly timeZone?: string | undefined;
  /** Whose public holidays: an ISO 3166-1 code. PL is built in; the others need date-holidays. */
  readonly country?: string | undefined;
  /** A state or region of the country, as date-holidays names it. */
  readonly state?: string | undefined;
  /** Which of the country's days are off, as date-holidays calls them. Default: the public holidays alone. */
  readonly include?: readonly HolidayType[] | undefined;
  /** Whether the country's partial days off close the service in that part of the day. Default: 'ignore'. */
  readonly partDays?: PartDayPolicy | undefined;
  /** The days off, in place of a country: dates, and rules. */
  readonly holidays?: readonly (HolidayInput | HolidayRule)[] | undefined;
  /** The days of the week that are not business days. Default: those of the country, or Saturday and Sunday. */
  readonly weekend?: readonly Weekday[] | undefined;
  /** More days off: dates, and rules. */
  readonly extraHolidays?: readonly (HolidayInput | HolidayRule)[] | undefined;
  /** Dates that are business days, whatever the weekend and the holidays say. */
  readonly extraBusinessDays?: readonly string[] | undefined;
}

/** A contract as it is written down, with the calendar of the site: give either `country` or `holidays` with `timeZone`. */
export interface ContractDocument extends ContractCalendar, Sourced {
  /** Where its JSON Schema is, for editors. */
  readonly $schema?: string | undefined;
  /** What the contract is called. */
  readonly name: string;
  /** The local dates of the site for which it holds. */
  readonly period: Period;
  /** The calendars of other roles than the site, such as hub or desk. They take over nothing from the site's. */
  readonly calendars?: Readonly<Record<string, ContractCalendar>> | undefined;
  /** At least one, each under the name that the contract gives it. */
  readonly levels: Readonly<Record<string, ContractLevel>>;
  /** The longest times that are guaranteed. */
  readonly guarantees?: readonly Guarantee[] | undefined;
  /** Tickets with the deadlines that they must have. */
  readonly examples?: readonly WorkedExample[] | undefined;
  /** Warnings that are known and accepted. */
  readonly acknowledged?: readonly Acknowledgement[] | undefined;
}

/** A guarantee as a contract writes it: the longest that a target may take, over every instant of a period. */
export interface Guarantee extends Sourced {
  /** A key of `levels`. */
  readonly level: string;
  /** The priority that it is for. Required where the target differs by it. */
  readonly priority?: string | undefined;
  /** The name of a target of the level. */
  readonly target: string;
  /** Elapsed time from the event that starts it to the deadline, at most. */
  readonly worst: ContractDuration;
  /** The local dates for which it is guaranteed. Default: the contract's own. */
  readonly period?: Period | undefined;
}

/** A worked example as a contract writes it: a ticket, and the deadlines that it has to have. */
export interface WorkedExample extends Sourced {
  /** What messages call the example. */
  readonly name?: string | undefined;
  /** A key of `levels`. */
  readonly level: string;
  /** The ticket, with what has happened to it. */
  readonly ticket: ExampleTicket;
  /** The instant as of which the ticket is seen. Required where a pause has no end. */
  readonly at?: string | undefined;
  /** The deadlines that it must have, by the name of the target, at least one: a local date of the target's calendar, an
   * instant with its offset, or null for no deadline. */
  readonly expect: Readonly<Record<string, string | null>>;
}

/** The ticket of a worked example: instants as ISO 8601 with an offset. Besides the opening it has a field for each event that
 * its level names, such as `confirmedAt`; null for what has not happened. */
export interface ExampleTicket {
  /** When the ticket was opened: an instant with its offset, such as 2026-12-23T15:00:00+01:00. */
  readonly openedAt: string;
  /** One priority, or the history of it, the oldest first. */
  readonly priority?: string | readonly ExampleChange[] | undefined;
  /** When it waited for the customer. */
  readonly pauses?: readonly ExamplePause[] | undefined;
  readonly [event: string]: unknown;
}

/** A change in the history of a ticket: its priority, or its level, from an instant. */
export interface ExampleChange {
  /** An instant with its offset. */
  readonly from: string;
  /** The priority from then on. */
  readonly priority?: string | undefined;
  /** The level from then on: a key of `levels`. */
  readonly level?: string | undefined;
}

/** A stretch of time in which a ticket waited for the customer. */
export interface ExamplePause {
  /** An instant with its offset. */
  readonly from: string;
  /** The end; without one, the ticket still waits. */
  readonly to?: string | null | undefined;
}

/** A finding that is known, as a contract writes it. */
export interface Acknowledgement {
  /** A warning about the terms; an error cannot be acknowledged. */
  readonly code: (typeof acknowledgeable)[number];
  /** A key of `levels`. Default: all of them. */
  readonly level?: string | undefined;
  /** Why it is accepted. */
  readonly reason: string;
}

import type { ServiceHours } from '../calendar/hours.js';
import type { LocalizedText } from '../language.js';
import type { BusinessDayDelivery, CalendarDayDelivery, DayEnd, TimedDelivery } from '../terms/commitment.js';
import type { Entitlement, ServiceLevelId } from '../terms/level.js';
import type { Priority } from '../terms/priority.js';
import type { Cutoff } from '../terms/target.js';
import type { TrackingPolicy } from '../terms/tracking-policy.js';
import type { DurationInput } from '../time/duration.js';

/** A level as a contract writes it: one of the catalogue, one of a service code, or one in full. */
export type ContractLevel = CatalogueContractLevel | CodeContractLevel | FullContractLevel;

/** A level of the catalogue, as it is. */
export interface CatalogueContractLevel {
  /** The key of the level in `serviceLevels`. */
  readonly catalogue: ServiceLevelId;
}

/** A level of a service code, with what the code leaves open. */
export interface CodeContractLevel {
  /** Hours x days x response, such as '9x5xNBD'. */
  readonly code: string;
  /** What explanations call the level. Default: the code. */
  readonly name?: string | LocalizedText | undefined;
  /** When tickets count and clocks run. Default: the hours that the code names, where it is 8x5, 9x5 or 24x7. */
  readonly hours?: ServiceHours | undefined;
  /** From this local time on (after it, if inclusive) a confirmation counts as one of the next day; null for none. Only of a code that promises a
   * day, as `dayEnds`. */
  readonly cutoff?: Cutoff | null | undefined;
  /** When the day that is due ends. Default: at midnight. */
  readonly dayEnds?: DayEnd | undefined;
  /** Service time from the opening of a ticket to the contact of an engineer. Default: one hour. */
  readonly reaction?: ContractReaction | undefined;
  /** Calendar days in which the customer sends the faulty unit back. Default: 7. */
  readonly returnWithin?: ContractReturn | undefined;
}

/** A level that promises each priority in full. */
export interface FullContractLevel extends TrackingPolicy {
  /** What deadlines and reports call the level. Default: its key among the levels. */
  readonly id?: string | undefined;
  /** What explanations call the level. */
  readonly name: string | LocalizedText;
  /** The names of the programmes that the level is sold under. */
  readonly programmes?: readonly string[] | undefined;
  /** What the level promises for each priority. */
  readonly commitments: Readonly<Record<Priority, ContractCommitment>>;
  /** Calendar days in which the customer sends the faulty unit back. Default: 7. */
  readonly returnWithin?: ContractReturn | undefined;
  /** When tickets may be opened. Not computed with: the commitments have hours of their own. */
  readonly ticketsOpen?: ServiceHours | undefined;
  /** What else the level includes. */
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
  /** Service time, at most. */
  readonly within: ContractDuration;
}

/** What must happen once a fault is confirmed, and by when. */
export type ContractDelivery = BusinessDayDelivery | CalendarDayDelivery | ContractTimedDelivery;

/** Within so much service time from the confirmation. */
export interface ContractTimedDelivery extends TimedDelivery {
  /** Service time from the confirmation, at most. */
  readonly within: ContractDuration;
}

/** Another reading of a promise: its cutoff, or, by the priorities for which it is made, all of it. */
export type ContractReading =
  | {
      /** What is read otherwise. */
      readonly about: 'cutoff';
      readonly cutoff: Cutoff | null;
    }
  | {
      /** What is read otherwise. */
      readonly about: 'priorities';
      readonly hours: ServiceHours;
      readonly delivery: ContractDelivery;
    };

/** Calendar days in which the customer sends the faulty unit back, 1 to 366. Default: 7. */
export interface ContractReturn {
  /** Calendar days after the delivery, 1 to 366. */
  readonly days: number;
}

/** A length of time with its unit. A number alone would be milliseconds, which nobody means who writes 4. */
export type ContractDuration = Exclude<DurationInput, number>;

import type { VerifiedDates } from '../../calendar/calendar.js';
import type { CompiledCutoff, CompiledTarget } from '../../terms/compiled-target.js';
import type { FindingCode } from '../schema/finding-codes.js';
import type { WrongStretch } from './check-zones.js';

/** What a target is called by: its name, and what it waits for. */
export type NamedTarget = Pick<CompiledTarget, 'name' | 'until'>;

/** How many hours a service has on most days, and how many days in most weeks. */
export interface ServiceSize {
  readonly hours: number;
  readonly days: number;
}

/** How long a code or a target gives, in milliseconds or in days. */
export interface TargetLength {
  readonly unit: CompiledTarget['length']['unit'];
  readonly amount: number;
}

/** The longest time that a target takes, beside the one that is guaranteed. */
export interface GuaranteedTime {
  readonly target: NamedTarget;
  readonly level: string;
  /** None where the guarantee names none. */
  readonly priority: string | undefined;
  readonly longestMs: number;
  readonly limitMs: number;
  readonly holds: boolean;
  /** The worst case, as local ISO 8601 text. */
  readonly from: string;
  readonly to: string;
}

/** A deadline that is another one than an example expects: dates or instants, null for none. */
export interface ExampleMismatch {
  readonly target: NamedTarget;
  readonly expected: string | null;
  readonly found: string | null;
}

/** What came of a worked example. */
export interface CheckedExample {
  readonly name: string | undefined;
  /** Its place in the contract, from 1. */
  readonly number: number;
  readonly mismatches: readonly ExampleMismatch[];
  readonly covered: boolean;
}

/** What findings say in a language: for each of them the whole message. Instants and dates are local ISO 8601 text. */
export interface FindingWords {
  readonly holidaysMissing: (years: readonly number[], lastYear: number) => string;
  readonly countryNotVerified: (country: string, state: string | undefined, verified: VerifiedDates | null) => string;
  /** By the name that the contract gives the zone; of at least one stretch. */
  readonly zoneOutdated: (timeZone: string, wrong: readonly WrongStretch[]) => string;
  readonly codeUnreadable: (code: string) => string;
  readonly codeHours: (code: string, said: ServiceSize, found: ServiceSize) => string;
  readonly codeAlwaysOpen: (code: string) => string;
  readonly codeLength: (code: string, said: TargetLength, found: TargetLength) => string;
  readonly codeEnd: (code: string, said: string, until: readonly string[]) => string;
  readonly hoursNeverOpen: string;
  readonly hoursEndEarly: string;
  readonly reactionBeyondWindow: (lengthMs: number, longestMs: number) => string;
  readonly cutoffNeverMet: (cutoffs: readonly CompiledCutoff[]) => string;
  /** `isLate`: whether on some of the days every start in the hours is late. */
  readonly cutoffOutsideHours: (
    cutoffs: readonly CompiledCutoff[],
    starts: readonly string[],
    isLate: boolean,
  ) => string;
  /** `due` is a date where it is due by the end of that, otherwise an instant. */
  readonly unreachable: (start: string, due: string, share: number) => string;
  readonly onSiteWithoutTarget: string;
  readonly returnWithoutDelivery: (target: Pick<CompiledTarget, 'name' | 'from' | 'until'>) => string;
  readonly roleWithoutCalendar: (role: string, known: readonly string[]) => string;
  readonly priorityInversion: (
    priority: string,
    lessUrgent: string,
    target: NamedTarget,
    start: string,
    lateMs: number,
  ) => string;
  readonly identicalLevels: (one: string, other: string) => string;
  readonly staleAcknowledgement: (code: FindingCode, level: string | undefined) => string;
  readonly guarantee: (of: GuaranteedTime) => string;
  readonly example: (of: CheckedExample) => string;
}

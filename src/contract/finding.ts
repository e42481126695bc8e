import { roundUnits } from '../explain/english-words.js';
import { lengthOf, roundLengthOf, type TimeUnit } from '../explain/local.js';
import type { ContractPath } from './issue.js';

/** The stable name of what a check finds; a program decides by it, a person reads the message. */
export type FindingCode = keyof typeof severities;

/** An error is a contradiction, or a target that cannot be met; a warning is what is probably not meant; a note is a finding
 * that the contract acknowledges. */
export type Severity = 'error' | 'warning' | 'note';

/** Something that a check found. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** The place in the contract. */
  readonly path: ContractPath;
  readonly message: string;
  /** An event from which it shows, where there is one. */
  readonly at?: Date;
  /** Of a guarantee or an example: what was computed, and why. */
  readonly explanation?: string;
  /** Why the contract accepts it, where it does. */
  readonly acknowledged?: string;
}

const severities = {
  CODE_UNREADABLE: 'warning',
  CODE_CONTRADICTS_TARGET: 'error',
  CUTOFF_OUTSIDE_HOURS: 'warning',
  CUTOFF_NEVER_MET: 'error',
  PRIORITY_INVERSION: 'error',
  HOURS_NEVER_OPEN: 'error',
  HOURS_END_AT_23_59: 'warning',
  REACTION_BEYOND_WINDOW: 'warning',
  ON_SITE_WITHOUT_TARGET: 'error',
  RETURN_WITHOUT_DELIVERY: 'warning',
  ROLE_WITHOUT_CALENDAR: 'warning',
  HOLIDAYS_MISSING: 'error',
  COUNTRY_NOT_VERIFIED: 'warning',
  ZONE_OUTDATED: 'warning',
  UNREACHABLE_TARGET: 'error',
  IDENTICAL_LEVELS: 'warning',
  GUARANTEE_BROKEN: 'error',
  EXAMPLE_FAILED: 'error',
  EXAMPLE_OUTSIDE_PERIOD: 'warning',
  STALE_ACKNOWLEDGEMENT: 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** The warnings about the terms. What is an error cannot be accepted, or a build would stay green whatever came after it. */
export const acknowledgeable = [
  'CODE_UNREADABLE',
  'CUTOFF_OUTSIDE_HOURS',
  'HOURS_END_AT_23_59',
  'REACTION_BEYOND_WINDOW',
  'RETURN_WITHOUT_DELIVERY',
  'ROLE_WITHOUT_CALENDAR',
  'COUNTRY_NOT_VERIFIED',
  'ZONE_OUTDATED',
  'IDENTICAL_LEVELS',
] as const satisfies readonly FindingCode[];

/** A finding of a code, with the severity that goes with it. */
export function finding(
  code: FindingCode,
  path: ContractPath,
  message: string,
  shown: Pick<Finding, 'at' | 'explanation'> = {},
): Finding {
  return { severity: severities[code], code, path, message, ...shown };
}

const short: Readonly<Record<TimeUnit, string>> = { hour: 'h', minute: 'min', second: 's', millisecond: 'ms' };

/** A length of time that the terms give, exactly. */
export function lengthText(ms: number): string {
  return lengthOf(ms, (amount, unit) => `${amount} ${short[unit]}`);
}

/** A length of elapsed time as people say it. Less than a minute is exact, because it decided. */
export function elapsedText(ms: number): string {
  return roundLengthOf(ms, roundUnits, lengthText(ms));
}

/** Two lengths of elapsed time beside each other: exact where people would say the same of both. */
export function comparedTexts(one: number, other: number): readonly [string, string] {
  const text = elapsedText(one) === elapsedText(other) ? lengthText : elapsedText;
  return [text(one), text(other)];
}

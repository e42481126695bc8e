import { roundUnits } from '../../explain/english-words.js';
import { lengthOf, roundLengthOf, type TimeUnit } from '../../explain/local.js';
import type { ContractPath } from '../parse/contract-issue.js';
import { type FindingCode, type Severity, severities } from '../schema/finding-codes.js';

/** Something that a check found. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** The place in the contract. */
  readonly path: ContractPath;
  readonly message: string;
  /** The clause that it is about, where the contract names one there. */
  readonly clause?: string;
  /** An event from which it shows, where there is one. */
  readonly at?: Date;
  /** Of a guarantee or an example: what was computed, and why. */
  readonly explanation?: string;
  /** Why the contract accepts it, where it does. */
  readonly acknowledged?: string;
}

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

/** A share of a period, from 0 to 1, in percent. */
export function shareText(share: number): string {
  const percent = Math.round(share * 1000) / 10;
  return percent === 0 ? 'less than 0.1%' : `${percent}%`;
}

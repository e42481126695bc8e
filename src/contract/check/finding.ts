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

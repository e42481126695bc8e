import type { Deadline } from '../deadlines/deadline.js';
import { type ExplainedDeadlines, explainDeadlines } from '../explain/explain.js';
import { type TargetName, targetNames } from '../terms/target.js';
import { readInstant } from '../time/instant.js';
import { isDateText } from './claims.js';
import { type Contract, readContract } from './contract.js';
import type { WorkedExample } from './document.js';
import type { ContractPath } from './issue.js';

/** A deadline that is other than an example expects. */
export interface Mismatch {
  readonly clock: TargetName;
  /** A date, an instant, or null for no deadline, as the example writes it. */
  readonly expected: string | null;
  /** The same of what was computed. */
  readonly found: string | null;
}

/** Whether a worked example of a contract holds. */
export interface ExampleResult {
  readonly path: ContractPath;
  readonly example: WorkedExample;
  readonly holds: boolean;
  readonly mismatches: readonly Mismatch[];
  /** What was computed, with the reasons. */
  readonly deadlines: ExplainedDeadlines;
  readonly message: string;
}

/**
 * Whether the worked examples of a contract hold.
 *
 * @param contract what `parseContract` returns
 * @returns a result for each example, in the order of the contract, with what was computed and why
 * @throws `SlaError` `INVALID_VALUE`, `MISSING_FIELD` for anything but a contract
 * @example
 * ```ts
 * import { checkExamples, parseContract } from 'hezo-sla/contract';
 *
 * const parsed = parseContract({
 *   name: 'ACME, hardware support',
 *   period: { from: '2026-01-01', to: '2026-12-31' },
 *   country: 'PL',
 *   levels: { silver: { catalogue: 'standard' } },
 *   examples: [
 *     {
 *       level: 'silver',
 *       ticket: { openedAt: '2026-12-23T13:40:00+01:00', priority: 'P3', confirmedAt: '2026-12-23T15:00:00+01:00' },
 *       expect: { delivery: '2026-12-28' },
 *     },
 *   ],
 * });
 * const [result] = parsed.ok ? checkExamples(parsed.contract) : [];
 * result?.mismatches; // [{ clock: 'delivery', expected: '2026-12-28', found: '2026-12-29' }]
 * result?.deadlines.delivery?.text.split('\n')[1]; // 'The confirmation has to come before 15:00. It came exactly at 15:00, so it is late. [NBD-3, terms]'
 * ```
 */
export function checkExamples(contract: Contract): readonly ExampleResult[] {
  const { document, calendar, level } = readContract(contract);
  return (document.examples ?? []).map((example, i) => {
    const deadlines = explainDeadlines(level(example.level), example.ticket, { calendar });
    const mismatches = targetNames.flatMap((clock) => mismatchOf(clock, example.expect[clock], deadlines[clock]));
    const wrong = mismatches.map(
      ({ clock, expected, found }) => `${clock} is ${found ?? 'none'}, not ${expected ?? 'none'}`,
    );
    const name = example.name === undefined ? `Example ${i + 1}` : `The example '${example.name}'`;
    const message = wrong.length > 0 ? `${name} fails: ${wrong.join('; ')}.` : `${name} holds.`;
    return { path: ['examples', i], example, holds: wrong.length === 0, mismatches, deadlines, message };
  });
}

/** A date is compared with the local date of a deadline, an instant with the deadline itself. */
function mismatchOf(
  clock: TargetName,
  expected: string | null | undefined,
  deadline: Deadline | null,
): readonly Mismatch[] {
  if (expected === undefined) return [];
  if (expected === null || deadline === null) {
    return expected === deadline ? [] : [{ clock, expected, found: deadline?.dueLocal ?? null }];
  }
  if (isDateText(expected)) return expected === deadline.dueOn ? [] : [{ clock, expected, found: deadline.dueOn }];
  const same = readInstant(expected, clock) === deadline.dueAt.getTime();
  return same ? [] : [{ clock, expected, found: deadline.dueLocal }];
}

import { type ExplainedDeadlines, explainTargets } from '../../explain/explain.js';
import { untilOf } from '../../explain/target-steps.js';
import type { Language } from '../../language.js';
import { readLevel } from '../../terms/level.js';
import { readInstant } from '../../time/instant.js';
import { type Contract, readContract } from '../parse/contract.js';
import type { ContractPath } from '../parse/contract-issue.js';
import { isDateText, ticketOf } from '../parse/example-ticket.js';
import type { WorkedExample } from '../schema/contract-document.js';
import { findingWords, type LocaleOption, readLocaleOption } from './check-options.js';

/** A deadline that is other than an example expects. */
export interface Mismatch {
  /** The name of the target. */
  readonly target: string;
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
  /** Whether its ticket was opened in the contract's period. */
  readonly covered: boolean;
  readonly mismatches: readonly Mismatch[];
  /** What was computed, with the reasons. */
  readonly deadlines: ExplainedDeadlines;
  readonly message: string;
}

/**
 * Returns whether the worked examples of a contract hold.
 *
 * @param contract what `parseContract` returns
 * @param options `locale`, the language of the messages and explanations, 'en' or 'pl'
 * @returns a result for each example, in the order of the contract, with what was computed and why
 * @throws `SlaError` `INVALID_VALUE`, `MISSING_FIELD` for anything but a contract; `INVALID_VALUE`, `UNKNOWN_FIELD` for wrong
 *   options
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
 * result?.mismatches; // [{ target: 'delivery', expected: '2026-12-28', found: '2026-12-29' }]
 * result?.deadlines.targets.delivery?.dueOn; // '2026-12-29'
 * ```
 */
export function checkExamples(contract: Contract, options: LocaleOption = {}): readonly ExampleResult[] {
  return examplesOf(readContract(contract), readLocaleOption(options));
}

/** The same; without `isWhole`, of what was computed only what each example expects. */
export function examplesOf(
  { document, level: levelOf, calendars, covers }: Contract,
  locale: Language,
  isWhole = true,
): readonly ExampleResult[] {
  return (document.examples ?? []).map((example, i) => {
    const { level, ticket, at, expect } = example;
    const options = { calendars, covers, at, locale };
    const only = isWhole ? undefined : Object.keys(expect);
    const of = levelOf(level);
    const deadlines = explainTargets(of, ticketOf(ticket, levelOf), options, only);
    const mismatches = Object.entries(expect).flatMap(([target, expected]) =>
      mismatchOf(target, expected, deadlines.targets[target] ?? null),
    );
    const covered = deadlines.covered === true;
    const named = mismatches.map(({ target, ...dates }) => {
      return { target: { name: target, until: [untilOf(readLevel(of), target)] }, ...dates };
    });
    const message = findingWords[locale].example({ name: example.name, number: i + 1, mismatches: named, covered });
    return { path: ['examples', i], example, holds: mismatches.length === 0, covered, mismatches, deadlines, message };
  });
}

/** A date is compared with the local date of a deadline, an instant with the deadline itself. */
function mismatchOf(
  target: string,
  expected: string | null,
  deadline: { readonly dueAt: Date; readonly dueOn: string; readonly dueLocal: string } | null,
): readonly Mismatch[] {
  if (expected === null || deadline === null)
    return expected === deadline ? [] : [{ target, expected, found: deadline?.dueLocal ?? null }];
  if (isDateText(expected)) return expected === deadline.dueOn ? [] : [{ target, expected, found: deadline.dueOn }];
  const same = readInstant(expected, target) === deadline.dueAt.getTime();
  return same ? [] : [{ target, expected, found: deadline.dueLocal }];
}

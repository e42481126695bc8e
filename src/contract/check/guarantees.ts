import { mostSegments, refuseMany } from '../../analysis/segments.js';
import { readQuestion, type WorstCase, worstCaseOf } from '../../analysis/worst-case.js';
import { readCalendars } from '../../calendar/calendars.js';
import { readDuration } from '../../time/duration.js';
import { type Contract, readContract } from '../parse/contract.js';
import type { ContractPath } from '../parse/contract-issue.js';
import type { Guarantee } from '../schema/contract-document.js';
import { type CheckOptions, type CompiledCheckOptions, findingWords, readCheckOptions } from './check-options.js';

/** A second's work: of three levels with four priorities each over five years, two windows a day. */
const MOST_SEGMENTS = 260_000;

/** Whether a guarantee of a contract holds. */
export interface GuaranteeResult {
  readonly path: ContractPath;
  readonly guarantee: Guarantee;
  readonly holds: boolean;
  /** What it guarantees, in milliseconds of elapsed time. */
  readonly limitMs: number;
  /** The worst case of its period: where it does not hold, the counterexample. */
  readonly worst: WorstCase;
  readonly message: string;
}

/**
 * Returns whether the guarantees of a contract hold.
 *
 * @param contract what `parseContract` returns
 * @param options `from` and `to` for the guarantees that have no period of their own: local dates that are both included, by
 *   default those of the contract's period; `locale`, the language of the messages and explanations, 'en' or 'pl'
 * @returns a result for each guarantee, in the order of the contract, with the worst case of its period
 * @throws `SlaError` as `checkContract` does
 * @example
 * ```ts
 * import { checkGuarantees, parseContract } from 'hezo-sla/contract';
 *
 * const parsed = parseContract({
 *   name: 'ACME, hardware support',
 *   period: { from: '2026-01-01', to: '2026-12-31' },
 *   country: 'PL',
 *   levels: { silver: { catalogue: 'standard' } },
 *   guarantees: [{ level: 'silver', target: 'delivery', worst: { hours: 120 } }],
 * });
 * const [result] = parsed.ok ? checkGuarantees(parsed.contract) : [];
 * result?.holds; // false
 * result?.message; // 'The delivery of silver takes up to 6 days 9 h, not 5 days: from 2026-12-22T15:00:00+01:00 to 2026-12-28T23:59:59.999+01:00.'
 * ```
 */
export function checkGuarantees(contract: Contract, options: CheckOptions = {}): readonly GuaranteeResult[] {
  const read = readContract(contract);
  return guaranteesOf(read, readCheckOptions(options, read.period, readCalendars({ calendars: read.calendars }).site));
}

/** The same of what has been read. */
export function guaranteesOf(
  { document, calendars, level }: Contract,
  { period: { dates }, locale }: CompiledCheckOptions,
): readonly GuaranteeResult[] {
  const asked = (document.guarantees ?? []).map((guarantee) => {
    const { level: key, priority, target, period = dates } = guarantee;
    const { from, to } = period;
    const question = readQuestion(level(key), { priority, target, from, to, calendars, locale });
    return { guarantee, question, id: JSON.stringify([key, priority, target, from, to]) };
  });
  // Answered once, however many guarantees are about the same.
  const distinct = new Map(asked.map(({ id, question }) => [id, question]));
  const segments = Array.from(distinct.values(), (question) => mostSegments(question, question.interval));
  refuseMany(
    'The guarantees',
    segments.reduce((sum, count) => sum + count, 0),
    MOST_SEGMENTS,
  );
  const known = new Map<string, WorstCase>();
  return asked.map(({ guarantee, question, id }, i) => {
    const worst = known.get(id) ?? worstCaseOf(question);
    known.set(id, worst);
    const { ms: limitMs } = readDuration(guarantee.worst, 'worst', 'zero or more');
    const holds = worst.elapsedMs <= limitMs;
    const message = findingWords[locale].guarantee({
      target: question.target,
      level: guarantee.level,
      priority: guarantee.priority,
      longestMs: worst.elapsedMs,
      limitMs,
      holds,
      from: worst.atLocal,
      to: worst.deadline.dueLocal,
    });
    return { path: ['guarantees', i], guarantee, holds, limitMs, worst, message };
  });
}

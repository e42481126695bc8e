import { describe } from '../describe.js';
import { refuseAs } from '../input.js';
import type { ServiceLevel } from '../terms/service-level.js';
import { refuseInstant } from '../time/instant.js';
import { type LookupTable, lookUp, lookupTable } from './lookup-table.js';
import type { Period } from './period.js';
import { MOST_SEGMENTS, mostSegments, refuseMany, segmentsOf } from './segments.js';
import { readPeriodQuestion, type TargetQuestion } from './target-question.js';

/** Which target, and over which period. */
export interface CompileTargetOptions<L extends ServiceLevel = ServiceLevel> extends TargetQuestion<L>, Period {}

/** The deadlines of a target over a period, by their starts. All instants are epoch milliseconds. */
export interface DeadlineLookup {
  /** The period, half-open: the first start that there is an answer for, and the first after it that there is none for. */
  readonly fromMs: number;
  readonly toMs: number;
  /**
   * Returns when a start is due.
   *
   * @param startMs the start
   * @returns the deadline
   * @throws `SlaError` `INVALID_VALUE` if the start is not an integer, `INSTANT_OUT_OF_RANGE` if it is outside the period
   */
  readonly dueAt: (startMs: number) => number;
  /**
   * Returns when each of many starts is due; with `out` nothing is allocated.
   *
   * @param starts the starts
   * @param out where the deadlines go: an array of the same length that shares no memory with `starts`, or `starts` itself.
   *   Default: a new one
   * @returns `out`, or the new array
   * @throws `SlaError` as `dueAt`; the deadlines of the starts before the wrong one are in `out` then
   */
  readonly dueAll: (starts: Float64Array, out?: Float64Array) => Float64Array;
}

/**
 * Returns the deadlines of a target as a lookup, for millions of starts: exactly those of `calculateDeadlines`, as numbers, for tickets
 * without pauses and changes of priority. A ticket that has any goes through `trackTicket`.
 *
 * @param level one of `serviceLevels`, or a custom level
 * @param options `target`, `priority` where the target differs by it, and `from` and `to`, local dates of the site that are
 *   both included; `calendar`, or `calendars` by role, other than the Polish one
 * @returns the period, and functions for one start and for many
 * @throws `SlaError` as `deadlineTable` does
 * @example
 * ```ts
 * import { serviceLevels } from 'hezo-sla';
 * import { compileTarget } from 'hezo-sla/analysis';
 *
 * const delivery = compileTarget(serviceLevels.standard, { target: 'delivery', from: '2026-01-01', to: '2028-12-31' });
 * const due = delivery.dueAt(Date.parse('2026-12-23T15:00:00+01:00'));
 * new Date(due).toISOString(); // '2026-12-29T22:59:59.999Z'
 * const starts = Float64Array.from({ length: 1000 }, (_, i) => delivery.fromMs + i * 90_000_000);
 * delivery.dueAll(starts).length; // 1000
 * ```
 * @see DELIV-1, REACT-1, RET-1
 */
export function compileTarget<L extends ServiceLevel>(level: L, options: CompileTargetOptions<L>): DeadlineLookup {
  const question = readPeriodQuestion(level, options, [], () => ({}));
  refuseMany('The lookup', mostSegments(question, question.interval), MOST_SEGMENTS);
  const table = lookupTable(segmentsOf(question, question.interval));
  const { fromMs, toMs } = table;
  return {
    fromMs,
    toMs,
    dueAt(startMs) {
      // What else there is may throw what it likes when it is compared.
      const dueMs = typeof startMs === 'number' ? lookUp(table, startMs) : Number.NaN;
      return Number.isNaN(dueMs) ? refuseStart(startMs, 'startMs', table) : dueMs;
    },
    dueAll: (starts, out) => dueAll(table, starts, out),
  };
}

function dueAll(table: LookupTable, starts: Float64Array, given?: Float64Array): Float64Array {
  if (!isDoubles(starts)) return refuseAs('starts', describe(starts), 'a Float64Array of epoch milliseconds');
  const { length } = starts;
  const out = given ?? new Float64Array(length);
  if (!isDoubles(out) || out.length !== length)
    return refuseAs('out', describe(out), `a Float64Array of ${length} numbers, as many as there are starts`);
  for (let i = 0; i < length; i += 1) {
    const dueMs = lookUp(table, starts[i]);
    if (Number.isNaN(dueMs)) refuseStart(starts[i], `starts[${i}]`, table);
    out[i] = dueMs;
  }
  return out;
}

/** By its tag, which is the same in every realm. */
function isDoubles(value: unknown): value is Float64Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Float64Array]';
}

function refuseStart(startMs: unknown, field: string, { fromMs, toMs }: LookupTable): never {
  if (Number.isInteger(startMs)) return refuseInstant(startMs, field, fromMs, toMs - 1);
  const accepted =
    'a start in whole epoch milliseconds; a ticket with pauses or changes of priority goes through trackTicket';
  return refuseAs(field, describe(startMs), accepted);
}

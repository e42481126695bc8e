import { calendarOf } from '../calendar/calendars.js';
import { readFlag } from '../input.js';
import type { ServiceLevel } from '../terms/service-level.js';
import { localText } from '../time/offset.js';
import type { Zone } from '../time/zone.js';
import type { Period } from './period.js';
import { MOST_SEGMENTS, mostSegments, refuseMany, type Segment, segmentsOf } from './segments.js';
import { type ReadPeriodQuestion, readPeriodQuestion, type TargetQuestion } from './target-question.js';

/** Which target, over which period, and whether with local texts. */
export interface DeadlineTableOptions<L extends ServiceLevel = ServiceLevel, Texts extends boolean = boolean>
  extends TargetQuestion<L>,
    Period {
  /** Whether each row has its instants as local texts too. Default: false. */
  readonly localTexts?: Texts | undefined;
}

/** Starts in a row: all of them are due at one instant, or each of them so much later than it is. */
export interface DeadlineRow {
  /** Half-open: a start at `from` belongs to the row, one at `to` does not. */
  readonly from: Date;
  readonly to: Date;
  /** When each of them is due; null where the deadline moves along with the start. */
  readonly due: Date | null;
  /** How long after its start each of them is due, in milliseconds; null where the deadline stays. */
  readonly shiftMs: number | null;
}

/** The same with local ISO 8601 texts with the offset, in the time of the target's calendar. */
export interface LocalDeadlineRow extends DeadlineRow {
  readonly fromLocal: string;
  readonly toLocal: string;
  readonly dueLocal: string | null;
}

/**
 * Returns the deadlines of a target as a table to look up, for a spreadsheet or a database with more tickets than anybody calls a
 * function for: exactly those of `calculateDeadlines`, of every start of a period, for tickets without pauses and
 * changes of priority. No two rows could be one.
 *
 * @param level one of `serviceLevels`, or a custom level
 * @param options `target`, `priority` where the target differs by it, and `from` and `to`, local dates of the site that are
 *   both included; `calendar`, or `calendars` by role, other than the Polish one; `localTexts` for local texts too
 * @returns the rows in order; they touch, do not overlap, and cover the period
 * @throws `SlaError` as `worstCase` does: `LIMIT_EXCEEDED` for a period that is too long for the target's hours
 * @example
 * ```ts
 * import { serviceLevels } from 'hezo-sla';
 * import { deadlineTable } from 'hezo-sla/analysis';
 *
 * const threeYears = { from: '2026-01-01', to: '2028-12-31' };
 * const rows = deadlineTable(serviceLevels.standard, { target: 'delivery', ...threeYears });
 * rows.length; // 758
 * const confirmed = new Date('2026-12-23T15:00:00+01:00');
 * const row = rows.find(({ from, to }) => from <= confirmed && confirmed < to);
 * row?.due; // 2026-12-29T22:59:59.999Z
 * row?.shiftMs; // null
 * ```
 * @see DELIV-1, REACT-1, RET-1
 */
export function deadlineTable<L extends ServiceLevel, Texts extends boolean = false>(
  level: L,
  options: DeadlineTableOptions<L, Texts>,
): readonly (Texts extends true ? LocalDeadlineRow : DeadlineRow)[] {
  const question = readTableQuestion(level, options);
  refuseMany('The table', mostSegments(question, question.interval), MOST_SEGMENTS);
  // Whether rows have texts follows from the same option as their type.
  return rowsOf(question) as readonly never[];
}

/** A table that is asked for, read. */
interface TableQuestion extends ReadPeriodQuestion {
  readonly localTexts: boolean;
}

export function readTableQuestion(level: unknown, options: unknown): TableQuestion {
  return readPeriodQuestion(level, options, ['localTexts'], ({ localTexts }) => ({
    localTexts: readFlag(localTexts ?? false, 'localTexts'),
  }));
}

/** The rows of a table that is not too large. */
export function rowsOf(question: TableQuestion): readonly (DeadlineRow | LocalDeadlineRow)[] {
  const { zone } = calendarOf(question.calendars, question.target.calendar);
  const rows = segmentsOf(question, question.interval).map(rowOf);
  return question.localTexts ? rows.map((row) => withTexts(row, zone)) : rows;
}

function rowOf({ from, to, dueMs, moves }: Segment): DeadlineRow {
  const [due, shiftMs] = moves ? [null, dueMs - from] : [new Date(dueMs), null];
  return { from: new Date(from), to: new Date(to), due, shiftMs };
}

function withTexts(row: DeadlineRow, zone: Zone): LocalDeadlineRow {
  const textOf = (at: Date): string => localText(at.getTime(), zone.offset(at.getTime()));
  const { from, to, due } = row;
  return { ...row, fromLocal: textOf(from), toLocal: textOf(to), dueLocal: due && textOf(due) };
}

/**
 * What a level comes to over a period, of all its instants and without samples: tables and lookups of deadlines, the latest start,
 * the worst case, and two levels compared.
 *
 * @packageDocumentation
 */

export {
  type CompareOptions,
  compareLevels,
  type LevelComparison,
  type LevelDifference,
} from './analysis/compare-levels.js';
export { type CompileTargetOptions, compileTarget, type DeadlineLookup } from './analysis/compile-target.js';
export {
  type DeadlineRow,
  type DeadlineTableOptions,
  deadlineTable,
  type LocalDeadlineRow,
} from './analysis/deadline-table.js';
export type { DifferenceSize } from './analysis/differences.js';
export { type LatestStartOptions, latestStart } from './analysis/latest-start.js';
export type { Period } from './analysis/period.js';
export type { TargetQuestion } from './analysis/target-question.js';
export type { DifferencePattern, WeekPattern, WeekTime } from './analysis/weekly-patterns.js';
export { type TypicalCase, type WorstCase, type WorstCaseOptions, worstCase } from './analysis/worst-case.js';

/**
 * What a level comes to over a period, of all its instants and without samples: the worst case, and two levels compared.
 *
 * @packageDocumentation
 */

export {
  type CompareOptions,
  compareLevels,
  type LevelComparison,
  type LevelDifference,
} from './analysis/compare-levels.js';
export type { DifferenceSize } from './analysis/differences.js';
export type { Period } from './analysis/period.js';
export type { DifferencePattern, WeekPattern, WeekTime } from './analysis/weekly-patterns.js';
export { type TypicalCase, type WorstCase, type WorstCaseOptions, worstCase } from './analysis/worst-case.js';

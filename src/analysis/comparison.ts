import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Interval } from '../calendar/interval.js';
import { type Difference, differencesOf, joinDifferences, verdictOf } from './differences.js';
import type { Segment } from './segments.js';
import { type DifferencePattern, patternsOf } from './weekly-patterns.js';

/** How the deadlines of a second target differ from those of a first one over a period. */
export interface Comparison {
  /** The shares of the period's instants from which the second is due earlier, and later: 0 to 1. */
  readonly betterShare: number;
  readonly worseShare: number;
  /** Where they differ, in order. */
  readonly differences: readonly Difference[];
  /** The same by the time of the week of a calendar, those with the largest share first. */
  readonly patterns: readonly DifferencePattern[];
}

/** Two targets compared by their deadlines over the same period. */
export function comparisonOf(
  before: readonly Segment[],
  after: readonly Segment[],
  calendar: BusinessCalendar,
  period: Interval,
): Comparison {
  const length = period.to - period.from;
  const differences = joinDifferences(differencesOf(before, after).filter(({ first }) => first !== 0));
  const lengths = { better: 0, worse: 0 };
  for (const difference of differences) lengths[verdictOf(difference)] += difference.to - difference.from;
  const patterns = patternsOf(differences, calendar, length);
  return { betterShare: lengths.better / length, worseShare: lengths.worse / length, differences, patterns };
}

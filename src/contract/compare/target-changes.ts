import { comparisonOf } from '../../analysis/comparison.js';
import { type Difference, verdictOf } from '../../analysis/differences.js';
import { calendarOf } from '../../calendar/calendars.js';
import { termsText } from '../check/subject.js';
import { type ContractChange, clauseOf, type DeadlineChange, verdictFor } from './change.js';
import type { ChangeWords } from './change-words.js';
import { changedTimes } from './changed-times.js';
import { targetFactChanges } from './facts.js';
import { pairPlace, type TargetPair } from './target-pair.js';

/** All that is another between the two. */
export function targetChanges(pair: TargetPair, words: ChangeWords): readonly ContractChange[] {
  return [...targetFactChanges(pair, words), ...deadlineChanges(pair, words)];
}

function deadlineChanges(pair: TargetPair, words: ChangeWords): readonly ContractChange[] {
  const { before, after, priorities, named } = pair;
  const { key, target, calendars, period } = after;
  const calendar = calendarOf(calendars, target.calendar);
  const { betterShare, worseShare, ...found } = comparisonOf(before.segments(), after.segments(), calendar, period);
  const hasSameTerms = termsText(before.target) === termsText(target);
  const change = (verdict: 'better' | 'worse', share: number): readonly ContractChange[] => {
    if (share === 0) return [];
    const differences = found.differences.filter((difference) => verdictOf(difference) === verdict);
    const patterns = found.patterns.filter((pattern) => pattern.verdict === verdict);
    const difference = {
      share,
      ...extent(differences),
      patterns: patterns.map(({ verdict: _, ...pattern }) => pattern),
    };
    const [code, when] =
      verdict === 'worse' ? (['DUE_LATER', 'later'] as const) : (['DUE_EARLIER', 'earlier'] as const);
    const times = changedTimes(difference, period.to - period.from, words.amount);
    const message = words.due(named, { when, hasSameTerms, ...difference, ...times });
    const place = { level: key, target: target.name, priorities, path: pairPlace(pair) };
    return [{ code, verdict: verdictFor(target, verdict), ...place, message, ...clauseOf(target), difference }];
  };
  return [...change('worse', worseShare), ...change('better', betterShare)];
}

/** By how much at least and at most, and the first start with the most. */
function extent(differences: readonly Difference[]): Pick<DeadlineChange, 'leastMs' | 'mostMs' | 'at'> {
  let [leastMs, mostMs, atMs] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const { from, to, first, last } of differences) {
    const [atFirst, atLast] = [Math.abs(first), Math.abs(last)];
    leastMs = Math.min(leastMs, atFirst, atLast);
    if (atFirst > mostMs) [mostMs, atMs] = [atFirst, from];
    if (atLast > mostMs) [mostMs, atMs] = [atLast, to - 1];
  }
  return { leastMs, mostMs, at: new Date(atMs) };
}

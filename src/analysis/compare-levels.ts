import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { type Calendars, type CalendarsOption, calendarOf, readCalendars } from '../calendar/calendars.js';
import type { Interval } from '../calendar/interval.js';
import { reading, readRecord } from '../input.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import { readLevel } from '../terms/level.js';
import type { CompiledLevel } from '../terms/read-level.js';
import type { ServiceLevel } from '../terms/service-level.js';
import { localText } from '../time/offset.js';
import { type Comparison, comparisonOf } from './comparison.js';
import { type Difference, type DifferenceSize, sizeOf } from './differences.js';
import { type Period, readPeriod } from './period.js';
import { mostSegments, refuseMany, segmentsOf } from './segments.js';
import type { DifferencePattern } from './weekly-patterns.js';

/** The period of a comparison. */
export interface CompareOptions extends Period, CalendarsOption {}

/** Events in a row from which the second level is due earlier (`better`), or later (`worse`), than the first. */
export interface LevelDifference extends DifferenceSize {
  /** Half-open: `from` belongs to it, `to` does not. */
  readonly from: Date;
  readonly to: Date;
  /** Both as local ISO 8601 text with the offset. */
  readonly fromLocal: string;
  readonly toLocal: string;
}

/** How a second level compares with a first one, for one priority and one target. */
export interface LevelComparison {
  /** Null where the levels know no common priority, and neither differs by it. */
  readonly priority: string | null;
  readonly target: string;
  /** The shares of the period's instants from which the second level is due earlier, and later: 0 to 1. */
  readonly betterShare: number;
  readonly worseShare: number;
  /** Where it differs, in order. */
  readonly differences: readonly LevelDifference[];
  /** The same by the day of the week and the time, those with the largest share first. */
  readonly patterns: readonly DifferencePattern[];
}

/**
 * Returns where a level is better or worse than another one in a period, exactly: for reviewing a change of terms.
 *
 * @param a the level as it was: one of `serviceLevels`, or a custom level
 * @param b the level as it is to be
 * @param options `from` and `to`, local dates of the site that are both included; `calendar`, or `calendars` by role, other
 *   than the Polish one
 * @returns a comparison for each priority and target that both levels have: the shares of the period from which `b` is due
 *   earlier or later, the stretches of it, and what they have in common by the day of the week and the time
 * @throws `SlaError` `MISSING_FIELD`, `UNKNOWN_FIELD`, `INVALID_VALUE`, `INVALID_DATE`, `DATE_OUT_OF_RANGE`,
 *   `INVALID_INTERVAL`, `INVALID_CALENDAR`, `CONFLICTING_FIELDS` for wrong options, `LIMIT_EXCEEDED` for a period that is too
 *   long for the levels' hours (five years of office hours are not), and what `calculateDeadlines` throws
 *   for a wrong level and where the calendar has no answer
 * @example
 * ```ts
 * import { serviceLevelFromCode } from 'hezo-sla';
 * import { compareLevels } from 'hezo-sla/analysis';
 *
 * const before = serviceLevelFromCode('9x5xNBD');
 * const after = serviceLevelFromCode('9x5xNBD', { cutoff: { time: '15:00', inclusive: false } });
 * const [{ target, worseShare, patterns }] = compareLevels(before, after, { from: '2026-06-08', to: '2026-06-14' });
 * `${target}: ${worseShare * 7 * 24} hours`; // 'delivery: 15 hours'
 * const { from, to, mostMs } = patterns.find((pattern) => pattern.from.weekday === 'fri') ?? patterns[0];
 * `${from.weekday} ${from.time} to ${to.time} loses ${mostMs / 86_400_000} day`; // 'fri 15:00 to 18:00 loses 1 day'
 * ```
 */
export function compareLevels(a: ServiceLevel, b: ServiceLevel, options: CompareOptions): readonly LevelComparison[] {
  const [before, after] = [readLevel(a), readLevel(b)];
  const keys = ['from', 'to', 'calendar', 'calendars'];
  const given = readRecord(options, 'options', keys, 'an object of { from, to }');
  const { calendars, period } = reading('options', () => {
    const calendars = readCalendars(given);
    return { calendars, period: readPeriod(given.from, given.to, calendars.site) };
  });
  const pairs = pairsOf(before, after);
  // Priorities that share their targets in both levels share the differences.
  const firsts = pairs.map(({ targets }) =>
    pairs.findIndex((other) => other.targets.every((target, i) => target === targets[i])),
  );
  // What is shared is found once, and written out for each priority, which takes about as long.
  const counted = [...new Set(firsts)].map((first) => pairs[first]).concat(pairs);
  const segments = counted
    .flatMap(({ targets }) => targets)
    .reduce((sum, target) => sum + mostSegments({ target, calendars }, period) / 2, 0);
  refuseMany('The comparison', segments, MOST_SEGMENTS);
  const found = new Map<number, Comparison>();
  return pairs.map(({ priority, target, targets }, i) => {
    const calendar = calendarOf(calendars, targets[1].calendar);
    const known = found.get(firsts[i]) ?? compareTargets(targets, calendars, period);
    found.set(firsts[i], known);
    return { priority, target, ...written(known, calendar) };
  });
}

/** The targets of a name that two levels have for a priority. */
interface Pair extends Pick<LevelComparison, 'priority' | 'target'> {
  readonly targets: readonly [CompiledTarget, CompiledTarget];
}

function pairsOf(a: CompiledLevel, b: CompiledLevel): readonly Pair[] {
  return prioritiesOf(a, b).flatMap((priority) =>
    a.names.flatMap((name) => {
      const [before, after] = [a, b].map((level) => level.targets(priority ?? undefined)[name]);
      return before && after ? [{ priority, target: name, targets: [before, after] as const }] : [];
    }),
  );
}

/** The priorities that both levels know. One that does not differ by them knows any; of two such, null is one as good as any. */
function prioritiesOf(a: CompiledLevel, b: CompiledLevel): readonly (string | null)[] {
  const common = a.priorities.filter((priority) => b.priorities.includes(priority));
  if (common.length > 0 || (a.needsPriority && b.needsPriority)) return common;
  if (a.needsPriority) return a.priorities;
  return b.needsPriority ? b.priorities : [null];
}

/** A second's work, most of it for what is written out: of two levels with office hours over five years. */
const MOST_SEGMENTS = 70_000;

function compareTargets(targets: Pair['targets'], calendars: Calendars, period: Interval): Comparison {
  const [before, after] = targets.map((target) => segmentsOf({ target, calendars }, period));
  return comparisonOf(before, after, calendarOf(calendars, targets[1].calendar), period);
}

/** In objects of its own, so that what a caller does to one priority's is not done to another's. */
function written({ differences, patterns, ...shares }: Comparison, calendar: BusinessCalendar) {
  return {
    ...shares,
    differences: differences.map((difference) => differenceOf(difference, calendar)),
    patterns: patterns.map((pattern) => ({ ...pattern, from: { ...pattern.from }, to: { ...pattern.to } })),
  };
}

function differenceOf(difference: Difference, { zone }: BusinessCalendar): LevelDifference {
  const { from, to } = difference;
  const { verdict, leastMs, mostMs } = sizeOf(difference);
  return {
    verdict,
    leastMs,
    mostMs,
    from: new Date(from),
    to: new Date(to),
    fromLocal: localText(from, zone.offset(from)),
    toLocal: localText(to, zone.offset(to)),
  };
}

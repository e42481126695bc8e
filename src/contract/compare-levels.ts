import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Calendar } from '../calendar/calendar.js';
import type { Interval } from '../calendar/interval.js';
import { readCalendarOption } from '../calendar/poland.js';
import { reading, readRecord } from '../input.js';
import { readLevel, type ServiceLevel } from '../terms/level.js';
import { type Priority, priorityIds } from '../terms/priority.js';
import { type TargetName, targetNames } from '../terms/target.js';
import { localText } from '../time/offset.js';
import { type DifferenceSize, type Gap, gapsOf, joinGaps, sizeOf } from './gaps.js';
import { type DifferencePattern, patternsOf } from './patterns.js';
import { type Period, readPeriod } from './period.js';
import { mostSteps, type Promised, refuseMany, stepsOf } from './steps.js';

/** The period of a comparison. */
export interface CompareOptions extends Period {
  /** Business days and time zone; the Polish calendar unless given. */
  readonly calendar?: Calendar | undefined;
}

/** Events in a row from which the second level is due earlier (`better`), or later (`worse`), than the first. */
export interface LevelDifference extends DifferenceSize {
  /** Half-open: `from` belongs to it, `to` does not. */
  readonly from: Date;
  readonly to: Date;
  /** Both as local ISO 8601 text with the offset. */
  readonly fromLocal: string;
  readonly toLocal: string;
}

/** How a second level compares with a first one, for one priority and one clock. */
export interface LevelComparison {
  readonly priority: Priority;
  readonly clock: TargetName;
  /** The shares of the period's instants from which the second level is due earlier, and later: 0 to 1. */
  readonly betterShare: number;
  readonly worseShare: number;
  /** Where it differs, in order. */
  readonly differences: readonly LevelDifference[];
  /** The same by the day of the week and the time, those with the largest share first. */
  readonly patterns: readonly DifferencePattern[];
}

/**
 * Where a level is better or worse than another one in a period, exactly: for reviewing a change of terms.
 *
 * @param a the level as it was: one of `serviceLevels`, or a level of one's own
 * @param b the level as it is to be
 * @param options `from` and `to`, local dates that are both included, and another calendar than the Polish one
 * @returns a comparison for each priority and clock: the shares of the period from which `b` is due earlier or later, the
 *   stretches of it, and what they have in common by the day of the week and the time
 * @throws `SlaError` `MISSING_FIELD`, `UNKNOWN_FIELD`, `INVALID_VALUE`, `INVALID_DATE`, `DATE_OUT_OF_RANGE`,
 *   `INVALID_INTERVAL`, `INVALID_CALENDAR` for wrong options, `LIMIT_EXCEEDED` for a period that is too long for the levels'
 *   hours (five years of office hours are not), and what `calculateDeadlines` throws
 *   for a wrong level and where the calendar has no answer
 * @example
 * ```ts
 * import { serviceLevelFromCode } from 'hezo-sla';
 * import { compareLevels } from 'hezo-sla/contract';
 *
 * const before = serviceLevelFromCode('9x5xNBD');
 * const after = serviceLevelFromCode('9x5xNBD', { cutoff: { time: '15:00', inclusive: false } });
 * const changes = compareLevels(before, after, { from: '2026-06-08', to: '2026-06-14' });
 * const { worseShare, patterns } = changes.find(({ priority, clock }) => priority === 'P3' && clock === 'delivery') ?? changes[0];
 * worseShare * 7 * 24; // 15
 * const { from, to, mostMs } = patterns.find((pattern) => pattern.from.weekday === 'fri') ?? patterns[0];
 * `${from.weekday} ${from.time} to ${to.time} loses ${mostMs / 86_400_000} day`; // 'fri 15:00 to 18:00 loses 1 day'
 * ```
 */
export function compareLevels(a: ServiceLevel, b: ServiceLevel, options: CompareOptions): readonly LevelComparison[] {
  const levels = [readLevel(a), readLevel(b)] as const;
  const given = readRecord(options, 'options', ['from', 'to', 'calendar'], 'an object of { from, to }');
  const { calendar, period } = reading('options', () => {
    const calendar = readCalendarOption(given.calendar);
    return { calendar, period: readPeriod(given.from, given.to, calendar) };
  });
  const of = priorityIds.flatMap((priority) => targetNames.map((clock) => ({ priority, clock })));
  // Priorities that share their promises in both levels share the differences.
  const asked = of.map(({ priority, clock }) => {
    const alike = (other: Priority): boolean =>
      clock === 'return' || levels.every(({ commitments }) => commitments[other] === commitments[priority]);
    return `${priorityIds.find(alike)} ${clock}`;
  });
  const distinct = of.filter((_, i) => asked.indexOf(asked[i]) === i);
  const pairs = distinct.map((promise) => levels.map((level): Promised => ({ level, ...promise, calendar })));
  // What is shared is found once, and written out for each priority, which takes about as long.
  const counted = [...distinct, ...of].flatMap((promise) => levels.map((level) => ({ level, ...promise, calendar })));
  const steps = counted.reduce((sum, promised) => sum + mostSteps(promised, period) / 2, 0);
  refuseMany('The comparison', steps, MOST_STEPS);
  const found = pairs.map(([before, after]) =>
    findingsOf(gapsOf(stepsOf(before, period), stepsOf(after, period)), calendar, period),
  );
  const first = [...new Set(asked)];
  return of.map((promise, i) => ({ ...promise, ...written(found[first.indexOf(asked[i])], calendar) }));
}

/** A second's work, most of it for what is written out: of two levels with office hours over five years. */
const MOST_STEPS = 70_000;

/** What a comparison finds, before its differences are written out. */
interface Findings extends Pick<LevelComparison, 'betterShare' | 'worseShare' | 'patterns'> {
  readonly gaps: readonly Gap[];
}

function findingsOf(all: readonly Gap[], calendar: BusinessCalendar, period: Interval): Findings {
  const length = period.to - period.from;
  const gaps = joinGaps(all.filter(({ first }) => first !== 0));
  const lengths = { better: 0, worse: 0 };
  for (const gap of gaps) lengths[sizeOf(gap).verdict] += gap.to - gap.from;
  const patterns = patternsOf(gaps, calendar, length);
  return { betterShare: lengths.better / length, worseShare: lengths.worse / length, patterns, gaps };
}

/** In objects of its own, so that what a caller does to one priority's is not done to another's. */
function written({ gaps, patterns, ...shares }: Findings, calendar: BusinessCalendar) {
  return {
    ...shares,
    differences: gaps.map((gap) => differenceOf(gap, calendar)),
    patterns: patterns.map((pattern) => ({ ...pattern, from: { ...pattern.from }, to: { ...pattern.to } })),
  };
}

function differenceOf(gap: Gap, { zone }: BusinessCalendar): LevelDifference {
  const { from, to } = gap;
  const { verdict, leastMs, mostMs } = sizeOf(gap);
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

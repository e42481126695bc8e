import {
  type Calendars,
  type CalendarsOption,
  calendarOf,
  calendarsByRole,
  readCalendars,
} from '../calendar/calendars.js';
import type { Interval } from '../calendar/interval.js';
import type { ExplainedDeadline } from '../deadlines/deadline-types.js';
import { openOf } from '../deadlines/due.js';
import { type ExplainOptions, explainTargets } from '../explain/explain.js';
import type { ExplanationStep } from '../explain/steps.js';
import { readChoice, reading, readRecord } from '../input.js';
import { languages } from '../language.js';
import { readLevel } from '../terms/level.js';
import type { CompiledLevel } from '../terms/read-level.js';
import type { PrioritiesIn, ServiceLevel, TargetName } from '../terms/service-level.js';
import type { Debtor } from '../terms/target-words.js';
import { localText } from '../time/offset.js';
import { type Period, readPeriod } from './period.js';
import { type ReadPromised, readPromised } from './promised.js';
import { mostSegments, refuseMany, type Segment, segmentsOf } from './segments.js';

/** Which target, and over which period. */
export interface WorstCaseOptions<L extends ServiceLevel = ServiceLevel> extends Period, CalendarsOption {
  /** The name of a target of the level. */
  readonly target: TargetName<L>;
  /** Required where the target differs by it. */
  readonly priority?: PrioritiesIn<L> | null | undefined;
  /** The language of the explanation. Default: 'en'. */
  readonly locale?: ExplainOptions['locale'];
}

/** The time until the deadline that half, and 95 in a hundred, of the period's instants do not exceed. */
export interface TypicalCase {
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** The longest time that can pass from an event to its deadline. */
export interface WorstCase {
  readonly target: string;
  /** Null where none was asked for, because the target does not differ by it. */
  readonly priority: string | null;
  /** The event: the first instant of the period from which it takes so long. */
  readonly at: Date;
  /** The event as local ISO 8601 text with the offset. */
  readonly atLocal: string;
  /** The deadline, and why it is that one. */
  readonly deadline: ExplainedDeadline<string, Debtor, ExplanationStep>;
  /** Elapsed time from the event to the deadline, in milliseconds. */
  readonly elapsedMs: number;
  /** How much of it lies in the service hours. */
  readonly serviceMs: number;
  readonly typical: TypicalCase;
}

/**
 * Returns the longest time that can pass from an event to its deadline in a period, exactly: of every instant of the period, to the
 * millisecond, and not of samples. Between two of the instants where something changes (openings, closings, cutoffs,
 * midnights, and those whose time is used up at one) the deadline stays or moves along, so these are all that has to be looked at.
 *
 * @param level one of `serviceLevels`, or a custom level
 * @param options `target`, `priority` where the target differs by it, and `from` and `to`, local dates of the site that are
 *   both included; `calendar`, or `calendars` by role, other than the Polish one, another language than 'en' for the
 *   explanation
 * @returns the first of the instants from which it takes longest, the deadline with its explanation, the elapsed and the
 *   service time, and the median and the 95th percentile over all instants of the period
 * @throws `SlaError` `MISSING_FIELD`, `UNKNOWN_FIELD`, `INVALID_VALUE`, `UNKNOWN_PRIORITY`, `INVALID_DATE`,
 *   `DATE_OUT_OF_RANGE`, `INVALID_INTERVAL`, `INVALID_CALENDAR`, `CONFLICTING_FIELDS` for wrong options, `LIMIT_EXCEEDED` for a
 *   period that is too long for the target's hours (a century of office hours is not), and what
 *   `calculateDeadlines` throws for a wrong level and where the calendar has no answer
 * @example
 * ```ts
 * import { serviceLevels } from 'hezo-sla';
 * import { worstCase } from 'hezo-sla/analysis';
 *
 * const year = { from: '2026-01-01', to: '2026-12-31' };
 * const worst = worstCase(serviceLevels.standard, { target: 'delivery', ...year });
 * worst.atLocal; // '2026-12-22T15:00:00+01:00'
 * worst.deadline.dueOn; // '2026-12-28'
 * Math.round(worst.elapsedMs / 3_600_000); // 153
 * Math.round(worst.typical.medianMs / 3_600_000); // 55
 * ```
 * @see DELIV-1, REACT-1, RET-1
 */
export function worstCase<L extends ServiceLevel>(level: L, options: WorstCaseOptions<L>): WorstCase {
  const question = readQuestion(level, options);
  refuseMany('The worst case', mostSegments(question, question.interval), MOST_SEGMENTS);
  return worstCaseOf(question);
}

/** The answer to a question that is not too large. */
export function worstCaseOf(question: Question): WorstCase {
  const { target, priority, calendars, interval } = question;
  const segments = segmentsOf(question, interval);
  const worst = longestOf(segments);
  const [medianMs, p95Ms] = percentilesOf(segments, [50, 95]);
  const { zone } = calendarOf(calendars, target.calendar);
  return {
    target: target.name,
    priority,
    at: new Date(worst.from),
    atLocal: localText(worst.from, zone.offset(worst.from)),
    deadline: explainedAt(question, worst.from),
    elapsedMs: worst.dueMs - worst.from,
    serviceMs: openOf(target, calendars).between(worst.from, worst.dueMs),
    typical: { medianMs, p95Ms },
  };
}

/** A second's work: of hours with one window a day over more than a century. */
const MOST_SEGMENTS = 150_000;

/** The deadline of an event, from a ticket of which little else is known. */
function explainedAt({ level, target, priority, calendars, locale }: Question, atMs: number): WorstCase['deadline'] {
  // A ticket may need a priority that makes no difference to this target.
  const ticket = { [target.fromFields[0]]: atMs, openedAt: atMs, priority: priority ?? level.priorities[0] };
  const options = { calendars: calendarsByRole(calendars), locale };
  const { targets } = explainTargets(level.source, ticket, options, [target.name]);
  // It has started.
  return targets[target.name] as WorstCase['deadline'];
}

/** The first of the segments that begin farthest from their deadline: within one it never gets farther. */
function longestOf(segments: readonly Segment[]): Segment {
  return segments.reduce((longest, segment) =>
    segment.dueMs - segment.from > longest.dueMs - longest.from ? segment : longest,
  );
}

/** The times until the deadline at or below which so many in a hundred of the instants are, by the nearest rank. */
function percentilesOf(segments: readonly Segment[], percents: readonly number[]): readonly number[] {
  // Typed, because each is read some forty times for each percentile.
  const instants = Float64Array.from(segments, ({ from, to }) => to - from);
  const farthest = Float64Array.from(segments, ({ from, dueMs }) => dueMs - from);
  const nearest = Float64Array.from(segments, ({ to, dueMs, moves }, i) => (moves ? farthest[i] : dueMs - to + 1));
  const atMost = (ms: number): number => {
    let count = 0;
    for (let i = 0; i < segments.length; i += 1)
      count += ms >= farthest[i] ? instants[i] : Math.max(ms - nearest[i] + 1, 0);
    return count;
  };
  return percents.map((percent) => {
    const rank = Math.ceil((percent * (segments[segments.length - 1].to - segments[0].from)) / 100);
    let [low, high] = [-1, farthest.reduce((most, ms) => Math.max(most, ms), 0)];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (atMost(middle) >= rank) high = middle;
      else low = middle;
    }
    return high;
  });
}

const questionKeys = ['target', 'priority', 'from', 'to', 'calendar', 'calendars', 'locale'];

/** A worst case that is asked for, read. */
interface Question extends ReadPromised {
  readonly level: CompiledLevel;
  readonly calendars: Calendars;
  readonly interval: Interval;
  readonly locale: ExplainOptions['locale'];
}

export function readQuestion(given: unknown, options: unknown): Question {
  const level = readLevel(given);
  const asked = readRecord(options, 'options', questionKeys, 'an object of { target, from, to }');
  return reading('options', () => {
    const calendars = readCalendars(asked);
    const name = readChoice(asked.target, 'target', level.names);
    const promised = readPromised(level, name, asked.priority);
    const locale = asked.locale === undefined ? undefined : readChoice(asked.locale, 'locale', languages);
    const interval = readPeriod(asked.from, asked.to, calendars.site);
    return { level, ...promised, calendars, interval, locale };
  });
}

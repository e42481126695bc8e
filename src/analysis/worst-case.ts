import { calendarOf, calendarsByRole } from '../calendar/calendars.js';
import type { ExplainedDeadline } from '../deadlines/deadline-types.js';
import { openOf } from '../deadlines/due.js';
import { type ExplainOptions, explainTargets } from '../explain/explain.js';
import type { ExplanationStep } from '../explain/steps.js';
import { oneOf, readOptional } from '../input.js';
import { languages } from '../language.js';
import type { ServiceLevel } from '../terms/service-level.js';
import type { Debtor } from '../terms/target-words.js';
import { localText } from '../time/offset.js';
import { percentilesOf } from './percentiles.js';
import type { Period } from './period.js';
import { MOST_SEGMENTS, mostSegments, refuseMany, type Segment, segmentsOf } from './segments.js';
import { type ReadPeriodQuestion, readPeriodQuestion, type TargetQuestion } from './target-question.js';

/** Which target, and over which period. */
export interface WorstCaseOptions<L extends ServiceLevel = ServiceLevel> extends TargetQuestion<L>, Period {
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

/** A worst case that is asked for, read. */
interface Question extends ReadPeriodQuestion {
  readonly locale: ExplainOptions['locale'];
}

export function readQuestion(level: unknown, options: unknown): Question {
  return readPeriodQuestion(level, options, ['locale'], ({ locale }) => ({
    locale: readOptional(locale, 'locale', oneOf(languages)),
  }));
}

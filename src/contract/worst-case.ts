import type { Calendar } from '../calendar/calendar.js';
import { faceOf } from '../calendar/calendar-face.js';
import { openTimeOf } from '../calendar/clock.js';
import type { Interval } from '../calendar/interval.js';
import { readCalendarOption } from '../calendar/poland.js';
import type { Deadline } from '../deadlines/deadline.js';
import { type Explained, type ExplainOptions, explainDeadlines } from '../explain/explain.js';
import { readChoice, reading, readRecord } from '../input.js';
import { languages } from '../language.js';
import { readLevel, type ServiceLevel } from '../terms/level.js';
import { type Priority, readPriority } from '../terms/priority.js';
import { type TargetName, targetNames } from '../terms/target.js';
import { localText } from '../time/offset.js';
import { type Period, readPeriod } from './period.js';
import { mostSteps, type Promised, refuseMany, type Step, stepsOf, targetOf } from './steps.js';

/** Which promise, and over which period. */
export interface WorstCaseOptions extends Period {
  readonly priority: Priority;
  /** The clock: from the opening to the contact, from the confirmation to the delivery, from the delivery to the return. */
  readonly clock: TargetName;
  /** Business days and time zone; the Polish calendar unless given. */
  readonly calendar?: Calendar | undefined;
  /** The language of the explanation: 'en' unless given. */
  readonly locale?: ExplainOptions['locale'];
}

/** The time until the deadline that half, and 95 in a hundred, of the period's instants do not exceed. */
export interface TypicalCase {
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** The longest time that can pass from an event to its deadline. */
export interface WorstCase {
  readonly clock: TargetName;
  readonly priority: Priority;
  /** The event: the first instant of the period from which it takes so long. */
  readonly at: Date;
  /** The event as local ISO 8601 text with the offset. */
  readonly atLocal: string;
  /** The deadline, and why it is that one. */
  readonly deadline: Explained<Deadline>;
  /** Elapsed time from the event to the deadline, in milliseconds. */
  readonly elapsedMs: number;
  /** How much of it lies in the service hours. */
  readonly serviceMs: number;
  readonly typical: TypicalCase;
}

/**
 * The longest time that can pass from an event to its deadline in a period, exactly: of every instant of the period, to the
 * millisecond, and not of samples. Between two of the instants where something changes (openings, closings, cutoffs,
 * midnights, and those whose time is used up at one) the deadline stays or moves along, so these are all that has to be looked at.
 *
 * @param level one of `serviceLevels`, or a level of one's own
 * @param options `priority`, `clock`, and `from` and `to`, local dates that are both included; another calendar than the
 *   Polish one, another language than 'en' for the explanation
 * @returns the first of the instants from which it takes longest, the deadline with its explanation, the elapsed and the
 *   service time, and the median and the 95th percentile over all instants of the period
 * @throws `SlaError` `MISSING_FIELD`, `UNKNOWN_FIELD`, `INVALID_VALUE`, `UNKNOWN_PRIORITY`, `INVALID_DATE`,
 *   `DATE_OUT_OF_RANGE`, `INVALID_INTERVAL`, `INVALID_CALENDAR` for wrong options, `LIMIT_EXCEEDED` for a period that is too
 *   long for the level's hours (a century of office hours is not), and what
 *   `calculateDeadlines` throws for a wrong level and where the calendar has no answer
 * @example
 * ```ts
 * import { serviceLevels } from 'hezo-sla';
 * import { worstCase } from 'hezo-sla/contract';
 *
 * const year = { from: '2026-01-01', to: '2026-12-31' };
 * const worst = worstCase(serviceLevels.standard, { priority: 'P3', clock: 'delivery', ...year });
 * worst.atLocal; // '2026-12-22T15:00:00+01:00'
 * worst.deadline.dueOn; // '2026-12-28'
 * Math.round(worst.elapsedMs / 3_600_000); // 153
 * Math.round(worst.typical.medianMs / 3_600_000); // 55
 * ```
 * @see DELIV-1, REACT-1, RET-1
 */
export function worstCase(level: ServiceLevel, options: WorstCaseOptions): WorstCase {
  const question = readQuestion(level, options);
  refuseMany('The worst case', mostSteps(question.promised, question.interval), MOST_STEPS);
  return worstCaseOf(question);
}

/** The answer to a question that is not too large. */
export function worstCaseOf({ promised, interval, locale }: Question): WorstCase {
  const steps = stepsOf(promised, interval);
  const worst = longestOf(steps);
  const [medianMs, p95Ms] = percentilesOf(steps, [50, 95]);
  const open = openTimeOf(targetOf(promised).hours, promised.calendar);
  return {
    clock: promised.clock,
    priority: promised.priority,
    at: new Date(worst.from),
    atLocal: localText(worst.from, promised.calendar.zone.offset(worst.from)),
    deadline: explainedAt(promised, worst.from, { calendar: faceOf(promised.calendar), locale }),
    elapsedMs: worst.dueMs - worst.from,
    serviceMs: open.between(worst.from, worst.dueMs),
    typical: { medianMs, p95Ms },
  };
}

/** A second's work: of hours with one window a day over more than a century. */
const MOST_STEPS = 150_000;

/** The deadline of an event, from a ticket of which nothing else is known, so that no other clock is asked. */
function explainedAt(
  { level: { source }, priority, clock }: Promised,
  atMs: number,
  options: ExplainOptions,
): Explained<Deadline> {
  const ticket = { openedAt: atMs, priority };
  if (clock === 'reaction') return explainDeadlines(source, ticket, options).reaction;
  if (clock === 'delivery') return explainDeadlines(source, { ...ticket, confirmedAt: atMs }, options).delivery;
  return explainDeadlines(source, { ...ticket, deliveredAt: atMs }, options).return;
}

/** The first of the steps that begin farthest from their deadline: within one it never gets farther. */
function longestOf(steps: readonly Step[]): Step {
  return steps.reduce((longest, step) => (step.dueMs - step.from > longest.dueMs - longest.from ? step : longest));
}

/** The times until the deadline at or below which so many in a hundred of the instants are, by the nearest rank. */
function percentilesOf(steps: readonly Step[], percents: readonly number[]): readonly number[] {
  // Typed, because each is read some forty times for each percentile.
  const instants = Float64Array.from(steps, ({ from, to }) => to - from);
  const farthest = Float64Array.from(steps, ({ from, dueMs }) => dueMs - from);
  const nearest = Float64Array.from(steps, ({ to, dueMs, moves }, i) => (moves ? farthest[i] : dueMs - to + 1));
  const atMost = (ms: number): number => {
    let count = 0;
    for (let i = 0; i < steps.length; i += 1)
      count += ms >= farthest[i] ? instants[i] : Math.max(ms - nearest[i] + 1, 0);
    return count;
  };
  return percents.map((percent) => {
    const rank = Math.ceil((percent * (steps[steps.length - 1].to - steps[0].from)) / 100);
    let [low, high] = [-1, farthest.reduce((most, ms) => Math.max(most, ms), 0)];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (atMost(middle) >= rank) high = middle;
      else low = middle;
    }
    return high;
  });
}

const questionKeys = ['priority', 'clock', 'from', 'to', 'calendar', 'locale'];

/** A worst case that is asked for, read. */
interface Question {
  readonly promised: Promised;
  readonly interval: Interval;
  readonly locale: ExplainOptions['locale'];
}

export function readQuestion(level: unknown, options: unknown): Question {
  const compiled = readLevel(level);
  const given = readRecord(options, 'options', questionKeys, 'an object of { priority, clock, from, to }');
  return reading('options', () => {
    const calendar = readCalendarOption(given.calendar);
    const priority = readPriority(given.priority, 'priority');
    const clock = readChoice(given.clock, 'clock', targetNames);
    const locale = given.locale === undefined ? undefined : readChoice(given.locale, 'locale', languages);
    const interval = readPeriod(given.from, given.to, calendar);
    return { promised: { level: compiled, priority, clock, calendar }, interval, locale };
  });
}

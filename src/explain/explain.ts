import { calendarOf } from '../calendar/calendars.js';
import { writeDeadline } from '../deadlines/deadline.js';
import type { ExplainedDeadline, Explanations } from '../deadlines/deadline-types.js';
import { type DeadlineOptions, deadlineOptions, type LevelJob, namesOf, readJobWith } from '../deadlines/job.js';
import { type Planned, planAll } from '../deadlines/plan.js';
import type { TicketOf } from '../deadlines/ticket-types.js';
import { readFlag, reading, readOptional, readRecord, refuse } from '../input.js';
import { type Language, readLanguage } from '../language.js';
import { readLevel } from '../terms/level.js';
import type { Seen, ServiceLevel } from '../terms/service-level.js';
import { english } from './english.js';
import { interpretationSteps, rangeOf, rangeSteps } from './interpretations.js';
import { momentOf } from './local.js';
import { refuseUnexplainable } from './long.js';
import { noDeadline } from './no-deadline.js';
import { polish } from './polish.js';
import type { ExplanationStep } from './steps.js';
import { levelOf, targetSteps } from './target-steps.js';
import { variantsOf } from './variants.js';
import { sentenceOf, type Wording } from './wording.js';

/** How deadlines are explained. */
export interface ExplainOptions extends DeadlineOptions {
  /** The language of the texts. Default: 'en'. */
  readonly locale?: Language | undefined;
  /** Whether the terms hold at an instant: `contract.covers`. It is asked for the opening of the ticket. */
  readonly covers?: ((instant: Date) => boolean) | undefined;
}

/** The deadlines of a ticket, each with its explanation. */
export interface ExplainedDeadlines<L extends ServiceLevel = ServiceLevel, K = TicketOf<L>> {
  /** By target, in the order of the level; null as in `calculateDeadlines`. */
  readonly targets: Explanations<L, K, ExplanationStep>;
  /** Whether the terms hold for the ticket; null without `covers`. */
  readonly covered: boolean | null;
  /** All of it as one text: that the terms do not hold for the ticket, if so; a heading for each deadline, or why there is none, and its steps below. */
  readonly text: string;
}

/** The languages that explanations are written in. */
export const wordings: Readonly<Record<Language, Wording>> = { en: english, pl: polish };

/**
 * Returns the deadlines of a ticket with the evidence for each: what it was counted from, which days did not count and why,
 * what pauses and changes of priority did, which rules were followed and what they rest on, and what the date would be under
 * another interpretation of the terms, and between which dates it is under all combinations of them.
 *
 * @param level one of `serviceLevels`, or a custom level
 * @param ticket when what happened, its priority or the history of it, its pauses
 * @param options the language of the texts, 'en' or 'pl'; whether the terms hold at an instant; `calendar`, `calendars`, `at` and `localTimes` as for `calculateDeadlines`
 * @returns the deadlines that `calculateDeadlines` returns, by target, each with `steps`, `text` and `range`; and the whole as one text
 * @throws {@link SlaError} as `calculateDeadlines` does; `INVALID_VALUE` for an unknown language, and `LIMIT_EXCEEDED` for a
 *   target that goes through more windows of service hours than anybody would read, or has more than 64 combinations of interpretations
 * @example
 * ```ts
 * import { explainDeadlines, serviceLevels } from 'hezo-sla';
 *
 * const { delivery } = explainDeadlines(serviceLevels.ahb24x7, {
 *   openedAt: '2026-11-20T22:10:00+01:00',
 *   priority: 'P1',
 *   confirmedAt: '2026-11-20T22:40:00+01:00',
 * }).targets;
 * delivery.dueOn; // '2026-11-23'
 * delivery.steps.map(({ kind, rule }) => `${kind} ${rule}`); // ['start DELIV-1', 'skipped-day NBD-1', 'skipped-day NBD-1', 'business-days NBD-1', 'day-end NBD-5']
 * delivery.text.split('\n')[3]; // 'The next business day after Friday, 20 November 2026 is Monday, 23 November 2026. [NBD-1, terms]'
 * ```
 */
export function explainDeadlines<L extends ServiceLevel, const K>(
  level: L,
  ticket: TicketOf<L> & Seen<K>,
  options: ExplainOptions = {},
): ExplainedDeadlines<L, K> {
  // What the type promises of them follows from the level and from what has happened.
  return explainTargets(level, ticket, options) as ExplainedDeadlines<L, K>;
}

/** The same for some of its targets, since each takes its time; for all without `only`. */
export function explainTargets(
  level: unknown,
  ticket: unknown,
  options: ExplainOptions,
  only?: readonly string[],
): ExplainedDeadlines {
  const compiled = readLevel(level);
  const { locale, covers, given } = readOptions(options);
  const job = readJobWith(compiled, ticket, given);
  const names = only ?? namesOf(job);
  for (const { level: of, priority } of job.history.stretches) refuseUnexplainable(of, of.targets(priority));
  const wording = wordings[locale];
  const plans = planAll(job, names);
  const targets: Record<string, Explained | null> = {};
  const covered = covers ? reading('options', () => covers(new Date(Number(job.history.events.openedAt)))) : null;
  let text = `${wording.timesAreLocal(job.calendars.site.timeZone)}${covered === false ? `\n${wording.notCovered}` : ''}`;
  for (const name of names) {
    const plan = plans.get(name);
    const explained = plan ? explain(plan, job, wording) : null;
    targets[name] = explained;
    text += `\n\n${plan && explained ? block(plan, explained, job, wording) : noDeadline(job, name, locale, wording)}`;
  }
  return { targets, covered, text };
}

type Explained = ExplainedDeadline<string, Planned['target']['owedBy'], ExplanationStep>;

function explain(plan: Planned, job: LevelJob, wording: Wording): Explained {
  const calendar = calendarOf(job.calendars, plan.target.calendar);
  const level = levelOf(job, plan);
  const variants = variantsOf(job, level, plan);
  const others = interpretationSteps(plan, variants, job.calendars);
  const range = rangeOf(variants, plan, job.calendars);
  const steps = [...targetSteps(job, level, plan, others), ...others, ...rangeSteps(range, plan.target.name)];
  const text = steps.map((step) => sentenceOf(step, wording, calendar.zone)).join('\n');
  return Object.assign(writeDeadline(plan, job.calendars), { steps, text, range });
}

/** A deadline under its heading; one of another time zone than the site's says so. */
function block({ target }: Planned, { dueAt, text }: Explained, { calendars }: LevelJob, wording: Wording): string {
  const { zone, timeZone } = calendarOf(calendars, target.calendar);
  const heading = wording.heading(target, momentOf(zone, dueAt));
  const where = timeZone === calendars.site.timeZone ? '' : `\n${wording.timesAreLocal(timeZone)}`;
  return `${heading}${where}\n${text}`;
}

function readOptions(options: unknown) {
  const given = readRecord(options, 'options', ['locale', 'covers', ...deadlineOptions]);
  const read = reading('options', () => {
    const { locale, covers } = given;
    return {
      locale: readLanguage(locale),
      covers: readOptional(covers, 'covers', readCovers),
    };
  });
  return { ...read, given };
}

function readCovers(value: unknown): (instant: Date) => boolean {
  if (typeof value !== 'function') return refuse(value, 'covers', 'a function of an instant, such as contract.covers');
  return (instant) => readFlag(value(instant), 'what covers answers');
}

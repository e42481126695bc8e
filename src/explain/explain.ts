import type { Deadlines, ProjectedReturn } from '../deadlines/calculate.js';
import { type Deadline, writeDeadline } from '../deadlines/deadline.js';
import { type DeadlineOptions, type Job, readJob } from '../deadlines/job.js';
import { type Planned, planAll } from '../deadlines/plan.js';
import type { ConfirmedTicket, DeliveredTicket, Ticket } from '../deadlines/ticket.js';
import { readChoice, reading, readRecord } from '../input.js';
import { type Language, languages } from '../language.js';
import type { MilestoneIn, ServiceLevel } from '../terms/level.js';
import type { Zone } from '../time/zone.js';
import { english } from './english.js';
import { type Fingerprint, fingerprintOf } from './fingerprint.js';
import { momentOf } from './local.js';
import { refuseLong } from './long.js';
import { polish } from './polish.js';
import type { ExplanationStep } from './steps.js';
import { targetSteps } from './target-steps.js';
import { sentenceOf, type Wording } from './wording.js';

/** How deadlines are explained. */
export interface ExplainOptions extends DeadlineOptions {
  /** The language of the texts: 'en' unless given. */
  readonly locale?: Language | undefined;
}

/** Why a deadline is what it is. */
export interface Explanation {
  /** The steps on the way to it, in order, as data. */
  readonly steps: readonly ExplanationStep[];
  /** The steps as sentences, one a line, each with its rule and what that rests on. */
  readonly text: string;
}

/** A deadline with its explanation; null where there is none. */
export type Explained<D extends Deadline | null> = D extends Deadline ? D & Explanation : D;

/** The deadlines of a ticket, each with its explanation. */
export interface ExplainedDeadlines<D extends Deadlines = Deadlines> {
  readonly reaction: Explained<D['reaction']>;
  readonly delivery: Explained<D['delivery']>;
  readonly return: Explained<D['return']>;
  /** All of it as one text: a heading for each deadline, or why there is none, and its steps below. */
  readonly text: string;
  /** What the answer came from, to check later that it would be the same. Made when it is first read. */
  readonly fingerprint: Fingerprint;
}

/** The languages that explanations are written in. */
export const wordings: Readonly<Record<Language, Wording>> = { en: english, pl: polish };

/**
 * The deadlines of a ticket with the evidence for each: what it was counted from, which days did not count and why, which
 * rules were followed and what they rest on, and what the date would be where a reading of the terms decided it.
 *
 * @param level one of `serviceLevels`, or a level of one's own
 * @param ticket when the ticket was opened, its priority, and what has happened since
 * @param options the language of the texts, 'en' (unless given) or 'pl', and another calendar than the Polish one
 * @returns the deadlines that `calculateDeadlines` returns, each with `steps` and `text`; the whole as one text; and a
 *   fingerprint of what they came from
 * @throws {@link SlaError} as `calculateDeadlines` does, for the level's other readings too, and `INVALID_VALUE` for a
 *   language that is not there
 * @example
 * ```ts
 * import { explainDeadlines, serviceLevels } from 'hezo-sla';
 *
 * const { delivery } = explainDeadlines(serviceLevels.ahb24x7, {
 *   openedAt: '2026-11-20T22:10:00+01:00',
 *   priority: 'P1',
 *   confirmedAt: '2026-11-20T22:40:00+01:00',
 * });
 * delivery.dueOn; // '2026-11-23'
 * delivery.steps.map(({ kind, rule }) => `${kind} ${rule}`); // ['start DELIV-1', 'skipped-day NBD-1', 'skipped-day NBD-1', 'business-days NBD-1', 'day-end NBD-5']
 * delivery.text.split('\n')[3]; // 'The next business day after Friday, 20 November 2026 is Monday, 23 November 2026. [NBD-1, terms]'
 * ```
 */
export function explainDeadlines<L extends ServiceLevel>(
  level: L,
  ticket: ConfirmedTicket & DeliveredTicket,
  options?: ExplainOptions,
): ExplainedDeadlines<Deadlines<MilestoneIn<L>, Deadline<MilestoneIn<L>>, Deadline<'return'>>>;
export function explainDeadlines<L extends ServiceLevel>(
  level: L,
  ticket: ConfirmedTicket,
  options?: ExplainOptions,
): ExplainedDeadlines<Deadlines<MilestoneIn<L>, Deadline<MilestoneIn<L>>, ProjectedReturn<MilestoneIn<L>>>>;
export function explainDeadlines<L extends ServiceLevel>(
  level: L,
  ticket: DeliveredTicket,
  options?: ExplainOptions,
): ExplainedDeadlines<Deadlines<MilestoneIn<L>, Deadline<MilestoneIn<L>> | null, Deadline<'return'>>>;
export function explainDeadlines<L extends ServiceLevel>(
  level: L,
  ticket: Ticket,
  options?: ExplainOptions,
): ExplainedDeadlines<Deadlines<MilestoneIn<L>>>;
export function explainDeadlines(
  level: ServiceLevel,
  ticket: Ticket,
  options: ExplainOptions = {},
): ExplainedDeadlines {
  const { locale, calendar: given } = readOptions(options);
  const job = readJob(level, ticket, { calendar: given });
  const { commitment, calendar } = job;
  refuseLong(commitment);
  const wording = wordings[locale];
  const plans = planAll(job);
  const explained = (plan: Planned | null): ExplainedDeadline | null => plan && explain(plan, job, wording);
  const [reaction, delivery, back] = [plans.reaction, plans.delivery, plans.return].map(explained);
  const { withoutDelivery, withoutReturn } = wording;
  const text = `${wording.timesAreLocal(calendar.timeZone)}
${block(reaction, '', wording, calendar.zone)}
${block(delivery, withoutDelivery, wording, calendar.zone)}
${block(back, withoutReturn[commitment.source.delivery.milestone], wording, calendar.zone)}`;
  const lastDue = Object.values(plans).reduce((last, plan) => Math.max(last, plan?.due.dueMs ?? last), 0);
  let fingerprint: Fingerprint | undefined;
  const answer = {
    reaction,
    delivery,
    return: back,
    text,
    // When it is first asked for: hashing takes longer than all the rest.
    get fingerprint() {
      fingerprint ??= fingerprintOf(job, lastDue);
      return fingerprint;
    },
  };
  // What the overloads above promise of it follows from the level and from what has happened.
  return answer as ExplainedDeadlines;
}

type ExplainedDeadline = Deadline & Explanation;

function explain(plan: Planned, job: Job, wording: Wording): ExplainedDeadline {
  const { zone } = job.calendar;
  const steps = targetSteps(job, plan);
  let text = '';
  for (const step of steps) text += (text && '\n') + sentenceOf(step, wording, zone);
  return { ...writeDeadline(plan.target, plan.start, plan.due, zone), steps, text };
}

/** A deadline under its heading, or why there is none. */
function block(deadline: ExplainedDeadline | null, otherwise: string, wording: Wording, zone: Zone): string {
  if (!deadline) return `\n${otherwise}`;
  return `\n${wording.heading(deadline.milestone, momentOf(zone, deadline.dueAt))}\n${deadline.text}`;
}

function readOptions(options: unknown): { readonly locale: Language; readonly calendar: unknown } {
  const given = readRecord(options, 'options', ['locale', 'calendar']);
  return reading('options', () => {
    const { locale = 'en', calendar } = given;
    return { locale: readChoice(locale, 'locale', languages), calendar };
  });
}

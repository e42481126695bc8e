// Explanations of the cases, and what tests look at in them.
import {
  type ExplainedDeadlines,
  type ExplainOptions,
  explainDeadlines,
  type Language,
  type ServiceLevel,
  type TicketOf,
} from 'hezo-sla';
import type { ExplainCase } from './explain-cases.js';

export const explained = ({ level, ticket, options }: ExplainCase, locale: Language): ExplainedDeadlines =>
  explainDeadlines(level, ticket, { ...options, locale });
/** The deadlines that there are. */
export const deadlinesOf = ({ targets }: Pick<ExplainedDeadlines, 'targets'>) =>
  Object.values(targets).filter((deadline) => deadline !== null);
export const stepsOf = (found: ExplainedDeadlines) => deadlinesOf(found).flatMap(({ steps }) => steps);

/** The explanation of one target, which there has to be. */
export function explainedTarget(level: ServiceLevel, name: string, ticket: TicketOf, options?: ExplainOptions) {
  const found = explainDeadlines(level, ticket, options).targets[name];
  if (!found) throw new Error(`no deadline for ${name}`);
  return found;
}
export const linesOf = (...asked: Parameters<typeof explainedTarget>): readonly string[] =>
  explainedTarget(...asked).text.split('\n');

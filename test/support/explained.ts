// Explanations of the cases, and what tests look at in them.
import { type ExplainedDeadlines, explainDeadlines, type Language } from 'hezo-sla';
import type { ExplainCase } from './explain-cases.js';

export const explained = ({ level, ticket, calendar }: ExplainCase, locale: Language): ExplainedDeadlines =>
  explainDeadlines(level, ticket, { locale, calendar });
/** The deadlines that there are, of the three. */
export const deadlinesOf = (found: ExplainedDeadlines) =>
  [found.reaction, found.delivery, found.return].filter((deadline) => deadline !== null);
export const stepsOf = (found: ExplainedDeadlines) => deadlinesOf(found).flatMap(({ steps }) => steps);

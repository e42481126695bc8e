// What can be wrong with the options of an explanation.
import { explainDeadlines } from 'hezo-sla';
import { explain, failing, type Mistake, ticket, weekly, withReaction } from './values.js';

export const explanations: readonly Mistake[] = [
  [
    'the explanation of a reaction that takes 5,001 windows',
    'LIMIT_EXCEEDED',
    () => {
      const hours = weekly({ days: ['mon'], from: '09:00', to: '09:01' });
      const slow = withReaction({ hours, within: { minutes: 5001 } });
      return explainDeadlines(slow, ticket());
    },
  ],
  ['an explanation in an unknown language', 'INVALID_VALUE', () => explain({ locale: 'de' })],
  ['an explanation with a misspelt option', 'UNKNOWN_FIELD', () => explain({ language: 'pl' })],
  ['an explanation with an invalid calendar', 'INVALID_CALENDAR', () => explain({ calendar: {} })],
  ['an explanation with a string as options', 'INVALID_VALUE', () => explain('pl')],
  ['an explanation of events out of order', 'OUT_OF_ORDER', () => explain({}, { openedAt: '2026-11-21T00:00:00Z' })],
  ['options of an explanation with a getter that throws', 'UNREADABLE', () => explain(failing('locale'))],
];

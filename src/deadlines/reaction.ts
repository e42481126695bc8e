import { addOpenTime } from '../calendar/clock.js';
import { type Due, rules } from './deadline.js';
import type { Job } from './job.js';

const reactionRules = rules('REACT-1', 'REACT-2');

/** REACT-1, REACT-2: so much service time from the opening of the ticket. */
export function reactionDue({ commitment, open, events }: Job): Due {
  const { openedAt } = events;
  return {
    event: 'opened',
    startMs: openedAt,
    dueMs: addOpenTime(open, openedAt, commitment.reactionMs),
    rules: reactionRules,
  };
}

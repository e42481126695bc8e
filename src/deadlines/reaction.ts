import { addOpenTime } from '../calendar/clock.js';
import { type Deadline, rules, writeDeadline } from './deadline.js';
import type { Job } from './job.js';

export const reactionRules = rules('REACT-1', 'REACT-2');

/** REACT-1, REACT-2: so much service time from the opening of the ticket. */
export function reactionOf({ commitment, open, events, calendar }: Job): Deadline<'contact'> {
  const { openedAt } = events;
  const dueMs = addOpenTime(open, openedAt, commitment.reactionMs);
  return writeDeadline('contact', 'opened', openedAt, dueMs, reactionRules, calendar.zone);
}

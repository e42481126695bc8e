import { addOpenTime } from '../calendar/clock.js';
import type { OpenTime } from '../calendar/open-time.js';
import type { CompiledCommitment } from '../terms/commitment.js';
import { type Deadline, rules, writeDeadline } from './deadline.js';
import type { Job } from './job.js';

export const reactionRules = rules('REACT-1', 'REACT-2');

/** REACT-1, REACT-2: when so much service time has passed from the opening of the ticket. */
export function reactionDue({ reactionMs }: CompiledCommitment, openedAt: number, open: OpenTime): number {
  return addOpenTime(open, openedAt, reactionMs);
}

/** The reaction rules: from the opening of the ticket. */
export function reactionOf({ commitment, open, events, calendar }: Job): Deadline<'contact'> {
  const { openedAt } = events;
  const dueMs = reactionDue(commitment, openedAt, open);
  return writeDeadline('contact', 'opened', openedAt, dueMs, reactionRules, calendar.zone);
}

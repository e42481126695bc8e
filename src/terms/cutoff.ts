import type { Weekday } from '../time/civil.js';
import type { Role } from './target-words.js';

/** The local time up to which a start counts on its own date. A later one counts as made at the beginning of the next date
 * that counts. */
export interface Cutoff {
  /** A local time, 'HH:MM'. */
  readonly time: string;
  /** Whether a start at that very time is still in time ("until") or already late ("before"). */
  readonly inclusive: boolean;
  /** The weekdays on which it holds; they count as days of start even where they are not business days, except on holidays.
   * Default: every date that counts. Required in an array of several cutoffs. */
  readonly days?: readonly Weekday[] | undefined;
  /** The calendar of the local time, and of the dates that count. Default: the target's. */
  readonly calendar?: Role | undefined;
}

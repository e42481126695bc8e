import { SlaError } from '../errors.js';
import { HOUR_MS } from '../time/civil.js';
import { type ReadDuration, readDuration } from '../time/duration.js';

/** Over a year around the clock, or five of office hours: ten times the longest that a service code can say. */
const MOST_HOURS_WITHIN = 10_000;

/** A length of time that a commitment gives, in its service hours. */
export function readWithin(value: unknown, field: string): ReadDuration {
  const duration = readDuration(value, field, 'zero or more');
  if (duration.ms <= MOST_HOURS_WITHIN * HOUR_MS) return duration;
  const accepted = `at most ${MOST_HOURS_WITHIN} hours`;
  throw new SlaError('INVALID_VALUE', { field, given: `${duration.ms / HOUR_MS} hours`, accepted });
}

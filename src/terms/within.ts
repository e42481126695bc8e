import type { CompiledHours } from '../calendar/hours.js';
import { SlaError } from '../errors.js';
import { HOUR_MS, MINUTE_MS } from '../time/civil.js';
import { type ReadDuration, readDuration } from '../time/duration.js';

/** Over a year around the clock, or five of office hours: ten times the longest that a service code can say. */
const MOST_HOURS_WITHIN = 10_000;

/** An explanation has them all, and years of them are kept as tables: nineteen years of office hours. */
const MOST_WINDOWS_WITHIN = 5000;

/** A length of time that a commitment gives, in its service hours. */
export function readWithin(value: unknown, field: string, hours?: CompiledHours): ReadDuration {
  const duration = readDuration(value, field, 'zero or more');
  const given = `${duration.ms / HOUR_MS} hours`;
  if (duration.ms > MOST_HOURS_WITHIN * HOUR_MS)
    throw new SlaError('INVALID_VALUE', { field, given, accepted: `at most ${MOST_HOURS_WITHIN} hours` });
  if (hours && duration.ms * hours.windowsAWeek > MOST_WINDOWS_WITHIN * hours.minutesAWeek * MINUTE_MS)
    throw new SlaError('INVALID_VALUE', {
      field,
      given,
      accepted: `at most ${MOST_WINDOWS_WITHIN} windows of its hours`,
    });
  return duration;
}

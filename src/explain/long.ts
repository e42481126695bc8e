import { type CompiledHours, windowsOfWeek } from '../calendar/hours.js';
import { SlaError } from '../errors.js';
import type { CompiledCommitment } from '../terms/compile-targets.js';
import { MINUTE_MS } from '../time/civil.js';

/** An explanation names them all: nineteen years of office hours. */
const MOST_WINDOWS = 5000;

/** Refuses a commitment, or another reading of it, whose time goes through more windows than an explanation can hold. */
export function refuseLong({ targets, interpretations }: CompiledCommitment): void {
  const targetsToExplain = [targets.reaction, targets.delivery, ...interpretations.map(({ target }) => target)];
  for (const { hours, length } of targetsToExplain) if (length.unit === 'ms') refuseMany(hours, length.ms);
}

function refuseMany(hours: CompiledHours, ms: number): void {
  const lengths = windowsOfWeek(hours).map(({ from, to }) => (to - from) * MINUTE_MS);
  const openMs = lengths.reduce((sum, length) => sum + length, 0);
  if (ms * lengths.length <= MOST_WINDOWS * openMs) return;
  const instead = 'Take longer windows, or less time';
  const unit = 'windows of service hours';
  throw new SlaError('LIMIT_EXCEEDED', { what: 'The explanation', limit: MOST_WINDOWS, unit, instead });
}

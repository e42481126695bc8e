import { type CompiledHours, windowsOfWeek } from '../calendar/hours.js';
import { daysOf } from '../calendar/season.js';
import { SlaError } from '../errors.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import { MINUTE_MS } from '../time/civil.js';

/** An explanation names them all: nineteen years of office hours. */
const MOST_WINDOWS = 5000;

/** Refuses a target whose time goes through more windows than an explanation can hold, or would under another interpretation. */
export function refuseLong(target: CompiledTarget): void {
  const all = [target, ...target.interpretations.map((other) => other.target)];
  for (const { hours, length } of all) if (length.unit === 'ms') refuseMany(hours, length.ms);
}

function refuseMany(hours: CompiledHours, ms: number): void {
  let [windows, openMs] = [0, 0];
  for (const { from, to, dates } of windowsOfWeek(hours)) {
    windows += daysOf(dates);
    openMs += daysOf(dates) * (to - from) * MINUTE_MS;
  }
  if (ms * windows <= MOST_WINDOWS * openMs) return;
  const instead = 'Take longer windows, or less time';
  const unit = 'windows of service hours';
  throw new SlaError('LIMIT_EXCEEDED', { what: 'The explanation', limit: MOST_WINDOWS, unit, instead });
}

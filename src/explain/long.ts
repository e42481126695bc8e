import { type CompiledHours, windowsOfWeek } from '../calendar/hours.js';
import { daysOf } from '../calendar/season.js';
import { SlaError } from '../errors.js';
import { combinationsOf, MOST_COMBINATIONS, refuseCombinations } from '../terms/combinations.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import type { CompiledLevel } from '../terms/read-level.js';
import type { TargetsOfPriority } from '../terms/read-targets.js';
import { meaningsOf } from '../terms/shared-targets.js';
import { MINUTE_MS } from '../time/civil.js';

/** An explanation names them all: nineteen years of office hours. */
const MOST_WINDOWS = 5000;

const explainable = new WeakSet<TargetsOfPriority>();

/** Refuses targets of which no explanation is made, whatever has happened to a ticket. */
export function refuseUnexplainable(level: CompiledLevel, targets: TargetsOfPriority): void {
  if (explainable.has(targets)) return;
  for (const target of Object.values(targets)) {
    if (!target) continue;
    refuseLong(target);
    countVariants(target, level, targets, []);
  }
  explainable.add(targets);
}

/** How many combinations of interpretations a target has, with those of what it is estimated from; `path` are the targets that are
 * estimated from it. */
function countVariants(
  target: CompiledTarget,
  level: CompiledLevel,
  targets: TargetsOfPriority,
  path: readonly string[],
): number {
  let count = 0;
  for (const { target: one } of combinationsOf(target, level)) {
    const source = one.projectedFrom === null ? null : targets[one.projectedFrom];
    if (source && path.includes(source.name)) continue;
    count += source ? countVariants(source, level, targets, [...path, target.name]) : 1;
    if (count > MOST_COMBINATIONS) refuseCombinations(`The target '${target.name}', with what it is estimated from,`);
  }
  return count;
}

/** Refuses a target whose time goes through more windows than an explanation can hold, or would under another interpretation. */
function refuseLong(target: CompiledTarget): void {
  for (const { hours, length } of meaningsOf(target)) if (length.unit === 'ms') refuseMany(hours, length.ms);
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

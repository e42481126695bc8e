// Levels of any kind for questions about all starts: what ends their targets changes nothing of when they are due.
import { type ServiceLevel, SlaError } from 'hezo-sla';
import { levelFor } from '../support/from-oracle.js';
import type { RandomCase } from './random-level.js';
import { isTarget, type OracleLevel } from './target-terms.js';

/** The events drawn for the end of a target may be those that start it. */
function ending(level: OracleLevel): OracleLevel {
  const ended = Object.entries(level.targets).map(([name, entry]) => [
    name,
    isTarget(entry)
      ? { ...entry, until: 'ended' }
      : Object.fromEntries(Object.entries(entry).map(([id, target]) => [id, { ...target, until: 'ended' }])),
  ]);
  return { ...level, targets: Object.fromEntries(ended) };
}

/** The level of a case; undefined where windows overlap in some year. */
export function levelOf({ level }: RandomCase): ServiceLevel | undefined {
  try {
    return levelFor(ending(level));
  } catch (cause) {
    if (cause instanceof SlaError && cause.code === 'HOURS_OVERLAP') return undefined;
    throw cause;
  }
}

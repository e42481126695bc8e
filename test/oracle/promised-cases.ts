// Levels of any kind for questions about all starts: what ends their targets changes nothing of when they are due.
import {
  type Calendar,
  createCalendar,
  defineServiceLevel,
  fixedHolidays,
  type ServiceLevel,
  SlaError,
} from 'hezo-sla';
import type { RandomCase } from './random-level.js';
import { isTarget, type OracleCalendar, type OracleLevel } from './target-terms.js';

/** The calendars of a case by role. */
export function calendarsOf({ calendars }: RandomCase): Readonly<Record<string, Calendar>> {
  return Object.fromEntries(Object.entries(calendars).map(([role, one]) => [role, calendarOf(one)]));
}

function calendarOf({ zone, daysOff, weekend, extraBusinessDays = new Set() }: OracleCalendar): Calendar {
  return createCalendar({
    timeZone: zone,
    holidays: fixedHolidays([...daysOff]),
    weekend,
    extraBusinessDays: [...extraBusinessDays],
  });
}

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
    // Its types are those of the oracle, which knows none of the library's.
    return defineServiceLevel(ending(level) as never);
  } catch (cause) {
    if (cause instanceof SlaError && cause.code === 'HOURS_OVERLAP') return undefined;
    throw cause;
  }
}

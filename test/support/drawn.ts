// What test/oracle/random-level.ts draws, as the library takes it.
import { defineServiceLevel, type ServiceLevel, type Target } from 'hezo-sla';
import type { RandomLevel } from '../oracle/random-level.js';
import type { OracleTicket } from '../oracle/target-terms.js';

export { calendarFor, calendarsFor } from './from-oracle.js';

/** The ticket as the library takes it. */
export function ticketFor({ events: { opened = 0, ...events }, priority, pauses }: OracleTicket) {
  const fields = Object.entries(events).map(([event, ms]) => [`${event}At`, ms]);
  return { openedAt: opened, ...Object.fromEntries(fields), priority, pauses };
}

/** A level that the library accepts: windows that overlap, and a target that ends where it starts, are drawn too. */
export function accepted(level: RandomLevel): ServiceLevel | null {
  try {
    // The oracle has types of its own, which say less of what belongs together.
    return defineServiceLevel(level as RandomLevel & ServiceLevel);
  } catch (error) {
    if (/overlap|conflicts with/.test(String(error))) return null;
    throw error;
  }
}

/** Every target of a level, whatever the priority. */
export const targetsIn = ({ targets }: ServiceLevel): readonly Target[] =>
  Object.values(targets).flatMap((entry) => {
    const all = 'from' in entry ? [entry] : Object.values(entry);
    // Of a target by priority, `from` is known not to be there.
    return all.filter((target): target is Target => target !== undefined);
  });

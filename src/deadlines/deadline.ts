import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { DAY_MS, dateText } from '../time/civil.js';
import { timeText } from '../time/offset.js';
import type { Zone } from '../time/zone.js';
import type { Deadline } from './deadline-types.js';
import type { DueTexts } from './due-types.js';
import type { Planned } from './plan.js';
import { rulesOf } from './rules.js';

/** When something is due, written out. */
export function writeDue(dueMs: number, zone: Zone): DueTexts {
  const offset = zone.offset(dueMs);
  const localMs = dueMs + offset.ms;
  const epochDay = Math.floor(localMs / DAY_MS);
  const dueOn = dateText(epochDay);
  return { dueAt: new Date(dueMs), dueOn, dueLocal: dueOn + timeText(localMs - epochDay * DAY_MS, offset) };
}

/** Writes a deadline out. It gets Dates of its own, because a Date can be changed by whoever has it. */
export function writeDeadline(
  { target, start, isEstimate, due, dueMs }: Planned,
  { zone }: BusinessCalendar,
): Deadline {
  const { dueAt, dueOn, dueLocal } = writeDue(dueMs, zone);
  const { until, owedBy, binding } = target;
  return {
    startsFrom: { event: start.event, at: new Date(start.ms) },
    until: until[0],
    owedBy,
    binding,
    dueAt,
    dueOn,
    dueLocal,
    rules: rulesOf(target, due, isEstimate),
  };
}

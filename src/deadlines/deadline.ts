import { type Calendars, calendarOf } from '../calendar/calendars.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import { DAY_MS, dateText } from '../time/civil.js';
import { timeText } from '../time/offset.js';
import type { Deadline } from './deadline-types.js';
import type { DueTexts } from './due-types.js';
import type { Planned } from './plan.js';
import { rulesOf } from './rules.js';

/** When a target is due, written out in the time of its calendar. */
export function writeDue(dueMs: number, { calendar }: CompiledTarget, calendars: Calendars): DueTexts {
  const { zone } = calendarOf(calendars, calendar);
  const offset = zone.offset(dueMs);
  const localMs = dueMs + offset.ms;
  const epochDay = Math.floor(localMs / DAY_MS);
  const dueOn = dateText(epochDay);
  return { dueAt: new Date(dueMs), dueOn, dueLocal: dueOn + timeText(localMs - epochDay * DAY_MS, offset) };
}

/** Writes a deadline out. It gets Dates of its own, because a Date can be changed by whoever has it. */
export function writeDeadline({ target, start, isEstimate, due, dueMs }: Planned, calendars: Calendars): Deadline {
  const { dueAt, dueOn, dueLocal } = writeDue(dueMs, target, calendars);
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

import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { type Calendars, calendarOf } from '../calendar/calendars.js';
import type { OpenTime } from '../calendar/open-time.js';
import { judgingCalendar } from '../deadlines/cutoffs.js';
import { openOf } from '../deadlines/due.js';
import type { Job } from '../deadlines/measure.js';
import type { Planned } from '../deadlines/plan.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import { type Citations, citationsOf } from './citations.js';
import type { InterpretationStep } from './steps.js';

/** What the steps of a target are written from. */
export interface Scope {
  readonly job: Job;
  readonly plan: Planned;
  readonly target: CompiledTarget;
  readonly calendars: Calendars;
  /** The target's, and that of its cutoff. */
  readonly calendar: BusinessCalendar;
  readonly judging: BusinessCalendar;
  readonly open: OpenTime;
  readonly cited: Citations;
  /** The law that governs the level. */
  readonly law: 'PL' | null;
}

export function scopeOf(job: Job, plan: Planned, law: 'PL' | null, others: readonly InterpretationStep[]): Scope {
  const { calendars } = job;
  const { target, isEstimate } = plan;
  return {
    job,
    plan,
    target,
    calendars,
    calendar: calendarOf(calendars, target.calendar),
    judging: judgingCalendar(target, calendars),
    open: openOf(target, calendars),
    cited: citationsOf(target, isEstimate, others),
    law,
  };
}

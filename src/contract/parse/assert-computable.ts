import type { BusinessCalendar } from '../../calendar/business-calendar.js';
import { type Calendars, calendarOf } from '../../calendar/calendars.js';
import type { CompiledHours } from '../../calendar/hours.js';
import type { Interval } from '../../calendar/interval.js';
import { intervalsOn, type Scheduled, scheduledParts } from '../../calendar/open-year.js';
import { dueOf } from '../../deadlines/due.js';
import { SlaError } from '../../errors.js';
import { refuseUnexplainable } from '../../explain/long.js';
import type { CompiledTarget } from '../../terms/compiled-target.js';
import type { CompiledLevel } from '../../terms/read-level.js';
import type { TargetsOfPriority } from '../../terms/read-targets.js';
import { allTargets } from '../../terms/shared-targets.js';
import { yearOf, yearStart } from '../../time/civil.js';

/** The last instant at which a ticket of an instant can be due, one of which everything happens as late as it may included. */
export function lastDue(level: CompiledLevel, atMs: number, calendars: Calendars): number {
  const dues = distinctTargets(level).flatMap((targets) => {
    const known = new Map<CompiledTarget, number>();
    return Object.values(targets).flatMap((target) =>
      target ? [lastDueOf(target, atMs, targets, calendars, known)] : [],
    );
  });
  return dues.reduce((last, dueMs) => Math.max(last, dueMs), atMs);
}

/** A target starts at the instant, or with what ends another one, as late as that is due. */
function lastDueOf(
  target: CompiledTarget,
  atMs: number,
  targets: TargetsOfPriority,
  calendars: Calendars,
  known: Map<CompiledTarget, number>,
): number {
  const found = known.get(target);
  if (found !== undefined) return found;
  let last = dueOf(target, atMs, calendars).dueMs;
  // Targets may start with the end of each other; each is looked at once.
  known.set(target, last);
  for (const other of Object.values(targets)) {
    const isBefore = other?.name === target.projectedFrom || other?.until.some((event) => target.from.includes(event));
    if (!other || !isBefore) continue;
    const startMs = lastDueOf(other, atMs, targets, calendars, known);
    last = Math.max(last, dueOf(target, startMs, calendars).dueMs);
  }
  known.set(target, last);
  return last;
}

/** The targets of a level, once for priorities that share all of them. */
function distinctTargets(level: CompiledLevel): readonly TargetsOfPriority[] {
  const all = level.priorities.map(level.targets);
  const isSame = (a: TargetsOfPriority, b: TargetsOfPriority): boolean =>
    level.names.every((name) => a[name] === b[name]);
  return all.filter((targets, i) => all.findIndex((other) => isSame(other, targets)) === i);
}

/** Throws where a level has no answer to some ticket of a period: where it is due beyond the calendar, or where two calendar years
 * in a row, after the one in which the period begins, have no opening or no business day, since no search goes past them. */
export function assertComputable(level: CompiledLevel, calendars: Calendars, { from, to }: Interval): void {
  for (const targets of distinctTargets(level)) refuseUnexplainable(level, targets);
  lastDue(level, from, calendars);
  refuseEmptyYears(level, calendars, from, lastDue(level, to - 1, calendars));
}

function refuseEmptyYears(level: CompiledLevel, calendars: Calendars, fromMs: number, lastMs: number): void {
  const all = allTargets(level.priorities.map(level.targets));
  const schedules = all.map(({ hours, calendar }) => scheduledParts(hours, calendar, calendars));
  const used = new Set(level.roles.map((role) => calendarOf(calendars, role)));
  const firstYear = yearOf(calendars.site.dayOf(fromMs)) + 1;
  const lastYear = yearOf(calendars.site.dayOf(lastMs));
  for (let year = firstYear; year < lastYear; year += 1) {
    const [first, end] = [yearStart(year), yearStart(year + 2)];
    for (const calendar of used)
      if (calendar.businessDaysBetween(first - 1, end - 1) === 0)
        throw new SlaError('NO_BUSINESS_DAY', { from: `${year}` });
    for (const parts of schedules)
      if (!parts.some((part: Scheduled) => opensBetween(part.hours, part.calendar, first, end)))
        throw new SlaError('HOURS_NEVER_OPEN', { field: 'The service hours', from: `${year}` });
  }
}

/** Whether hours are open at any time of the dates [first, end). Day by day, because mostly the first few tell, and a table of
 * all of them would be made for nothing. */
function opensBetween(hours: CompiledHours, calendar: BusinessCalendar, first: number, end: number): boolean {
  if (hours.always) return true;
  const fromMs = calendar.startOfDay(first);
  // A window over midnight may have begun on a date before, the second before where the zone skipped one.
  for (let day = first - (hours.overnight ? 2 : 0); day < end; day += 1) {
    if (intervalsOn(hours, calendar, day).some(({ from, to }) => to > Math.max(from, fromMs))) return true;
  }
  return false;
}

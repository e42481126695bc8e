// What the terms of a target leave open, so that a difference there is a question about the terms and not a mistake. The
// oracle has an answer to each of them all the same.
import {
  isTarget,
  listOf,
  type OracleCutoff,
  type OracleDays,
  type OracleLevel,
  type OracleTarget,
  type OracleTicket,
  type OracleWeeklyHours,
} from './target-terms.js';

const weekend = ['fri', 'sat', 'sun'] as const;

function cutoffsOf({ cutoff }: OracleTarget): readonly OracleCutoff[] {
  return cutoff ? listOf<OracleCutoff>(cutoff) : [];
}

function weeklyOf({ hours }: OracleTarget): OracleWeeklyHours | undefined {
  return typeof hours === 'object' ? hours : undefined;
}

function unsettledHours(target: OracleTarget): readonly string[] {
  const hours = weeklyOf(target);
  const found: string[] = [];
  const closing = target.ends === 'closing' || target.afterCutoff?.ends === 'closing';
  const ofRoles = hours?.weekly.some(({ calendar }) => calendar !== undefined);
  if (closing && ofRoles) found.push("the closing of a date in another role's hours");
  if (ofRoles && hours?.exceptions) found.push("whether an exception replaces other roles' windows");
  return found;
}

function unsettledSameTime(target: OracleTarget): readonly string[] {
  const found: string[] = [];
  if (target.afterCutoff?.ends === 'same-time') found.push('the time of day of a start that is late');
  if (target.ends !== 'same-time') return found;
  const cutoffs = cutoffsOf(target);
  if (cutoffs.some(({ calendar }) => calendar !== undefined))
    found.push("whether the time of day is that of the cutoff's role");
  if (cutoffs.some(({ days = [] }) => weekend.some((day) => days.includes(day)))) {
    found.push('the time of day of a start on a weekend that counts');
  }
  if (target.businessDays === 0 || target.calendarDays === 0) found.push('the same time on the same day');
  if (target.businessDays !== undefined && (weeklyOf(target)?.exceptions || weeklyOf(target)?.weekly)) {
    found.push('the time of day of an opening that is not on a business day');
  }
  return found;
}

/** What is open about a target, whatever the ticket. */
export function unsettledTarget(target: OracleTarget): readonly string[] {
  const found = [...unsettledHours(target), ...unsettledSameTime(target)];
  const elsewhere = cutoffsOf(target).some(({ calendar }) => calendar !== undefined);
  const days: OracleDays = target.within === undefined ? target : (target.afterCutoff ?? {});
  const settles = days.lastDay !== undefined && days.lastDay !== 'any';
  if (target.pauses === 'business-days-touched' && settles) {
    found.push('whether a last day is settled before or after pauses move it');
  }
  if (elsewhere && target.projectedFrom) found.push('whose date an estimate starts on');
  if (elsewhere && (days.businessDays === 0 || days.calendarDays === 0)) {
    found.push("the end of a day that is over before the start in the cutoff's zone");
  }
  return found;
}

function unsettledHistory(level: OracleLevel, targets: readonly OracleTarget[]): readonly string[] {
  const found: string[] = [];
  if (targets.some(({ projectedFrom }) => projectedFrom)) found.push('the priority of an estimate');
  if (level.priorityChange !== 'carry-over') return found;
  for (const { ends, lastDay = 'any', afterCutoff } of targets) {
    if (ends === 'same-time') found.push('the time of day of a rest that is carried over');
    if (lastDay !== 'any') found.push('whether the last day of a rest is settled');
    if (afterCutoff) found.push('the rest of a target that is in days after its cutoff');
  }
  return found;
}

interface Asked {
  readonly level: OracleLevel;
  readonly ticket: OracleTicket;
  readonly at: number | undefined;
}

function unsettledEvents({ ticket }: Asked, { afterCutoff }: OracleTarget): readonly string[] {
  return afterCutoff && ticket.pauses?.length ? ['what pauses do to days that follow a cutoff'] : [];
}

function changesPriority({ priority }: OracleTicket): boolean {
  return typeof priority === 'object' && new Set(priority.map((entry) => entry.priority)).size > 1;
}

/** What is open about a ticket of a level. */
export function unsettledIn(asked: Asked): readonly string[] {
  const { level, ticket } = asked;
  return Object.values(level.targets).flatMap((entry) => {
    const targets = isTarget(entry) ? [entry] : Object.values(entry);
    const found = targets.flatMap((target) => [...unsettledTarget(target), ...unsettledEvents(asked, target)]);
    if (!changesPriority(ticket)) return found;
    const partly = !isTarget(entry) && level.priorities?.some((id) => !entry[id]);
    if (partly) found.push('a target that comes back with a change of priority');
    return [...found, ...unsettledHistory(level, targets)];
  });
}

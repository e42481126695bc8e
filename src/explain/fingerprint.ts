import type { BusinessCalendar } from '../calendar/business-calendar.js';
import { calendarOf } from '../calendar/calendars.js';
import { dayOffOn } from '../calendar/day-off.js';
import type { Stretch } from '../deadlines/history.js';
import { type DeadlineOptions, type LevelJob, readJob } from '../deadlines/job.js';
import { measure } from '../deadlines/measure.js';
import { type Planned, planAll } from '../deadlines/plan.js';
import type { TicketOf } from '../deadlines/ticket-types.js';
import { answerable } from '../mistakes.js';
import type { CompiledTarget } from '../terms/compiled-target.js';
import type { CompiledLevel } from '../terms/read-level.js';
import type { Seen, ServiceLevel } from '../terms/service-level.js';
import { rolesOf } from '../terms/target-roles.js';
import { dateText } from '../time/civil.js';
import { localDay } from '../time/local-time.js';
import { offsetChanges } from '../time/offset-changes.js';
import { coursesBefore } from './change-steps.js';
import { hash, sorted } from './hash.js';
import { VERSION } from './version.js';

/** The hash of a level's data, and its id. */
export interface FingerprintLevel {
  readonly id: string;
  readonly sha256: string;
}

/** A calendar over the dates that were looked at, both included: its business days and days off, its zone's offsets. */
export interface FingerprintCalendar {
  readonly timeZone: string;
  readonly from: string;
  readonly to: string;
  readonly daysOffSha256: string;
  readonly offsetsSha256: string;
}

/** An entry of a ticket's history as a fingerprint has it. */
export interface FingerprintChange {
  readonly from: string;
  readonly priority?: string;
  /** Where it is not the level that was asked about. */
  readonly level?: FingerprintLevel;
}

/** What was asked about a ticket, instants in UTC: its events by their fields, such as `openedAt`. */
export type FingerprintTicket = { readonly [field: `${string}At`]: string } & {
  readonly priority?: string | readonly FingerprintChange[];
  /** In order and merged; one that has not ended has no `to`. */
  readonly pauses?: readonly { readonly from: string; readonly to?: string }[];
  /** The instant as of which it was seen, where one was given. */
  readonly at?: string;
};

/**
 * What an answer came from, to check later that it would be the same. Two answers with the same fingerprint have the same
 * deadlines; another level, ticket or version of the library makes another one, and so do another calendar and another time
 * zone table over the dates that were looked at. Hashes are SHA-256 in hexadecimal.
 */
export interface Fingerprint {
  /** Of hezo-sla. */
  readonly version: string;
  readonly level: FingerprintLevel;
  /** By the roles of the ticket's targets. */
  readonly calendars: { readonly [role: string]: FingerprintCalendar };
  readonly ticket: FingerprintTicket;
  /** Of all of the above. */
  readonly sha256: string;
}

/** By the level's data, which nothing can change. */
const levelHashes = new WeakMap<ServiceLevel, string>();

/** Of a level's data as JSON with the keys in order: those of its exceptions are in the caller's. */
function levelPart(level: ServiceLevel): FingerprintLevel {
  const { id } = level;
  const found = levelHashes.get(level) ?? hash(sorted(level));
  levelHashes.set(level, found);
  return { id, sha256: found };
}

/**
 * Returns what the deadlines of a ticket come from, to store with them and to check later that they would be the same.
 *
 * @param level one of `serviceLevels`, or a custom level
 * @param ticket when what happened, its priority or the history of it, its pauses
 * @param options `calendar`, `calendars`, `at` and `localTimes` as for `calculateDeadlines`
 * @returns the version of the library, the level, the calendars over the dates that were looked at and the ticket, with a
 *   hash of all of it
 * @throws {@link SlaError} as `calculateDeadlines` does
 * @example
 * ```ts
 * import { fingerprintOf, serviceLevels } from 'hezo-sla';
 *
 * const { calendars } = fingerprintOf(serviceLevels.standard, {
 *   openedAt: '2026-12-23T13:40:00+01:00',
 *   priority: 'P3',
 *   confirmedAt: '2026-12-23T15:00:00+01:00',
 * });
 * calendars.site.to; // '2027-01-05'
 * ```
 */
export function fingerprintOf<L extends ServiceLevel, const K>(
  level: L,
  ticket: TicketOf<L> & Seen<K>,
  options?: DeadlineOptions,
): Fingerprint {
  const job = readJob(level, ticket, options);
  const plans = [...planAll(job, job.level.names).values()].filter((plan) => plan !== null);
  const lastMs = plans
    .flatMap((plan) => instantsOf(job, plan))
    .reduce((last, ms) => Math.max(last, ms), Number(job.history.events.openedAt));
  const targets = job.history.stretches.flatMap(({ level: { targets }, priority }) =>
    Object.values(targets(priority)).filter((target) => target !== null),
  );
  const parts = {
    version: VERSION,
    level: levelPart(job.level.source),
    calendars: calendarParts(job, targets, lastMs),
    ticket: ticketPart(job),
  };
  return { ...parts, sha256: hash(parts) };
}

/** The last instants that a plan looked at: through changes of priority, when its targets were due, and would be if nothing
 * had been carried over. */
function instantsOf(job: LevelJob, plan: Planned): readonly number[] {
  const courses = [...coursesBefore(job, plan), plan.course].filter((course) => course !== null);
  const due = courses.flatMap(({ target, start, isEstimate, nowMs, measure: { dueMs } }) => {
    const fresh = { target, sinceMs: start.ms, startMs: start.ms, isEstimate, carried: null };
    return [dueMs, measure(job, fresh, nowMs).dueMs];
  });
  return [plan.dueMs, ...due];
}

function calendarParts({ calendars, history }: LevelJob, targets: readonly CompiledTarget[], lastMs: number) {
  // Windows of several roles may begin on a date before or after in the zone of one of them.
  const slack = targets.some(({ hours }) => hours.parts) ? 1 : 0;
  // A window over midnight may have begun on a date before, the second before where the zone skipped one.
  const nights = targets.some(({ hours }) => hours.overnight) ? 2 : 0;
  const openedMs = Number(history.events.openedAt);
  const partOf = (role: string): FingerprintCalendar => {
    const calendar = calendarOf(calendars, role);
    const [first, last] = [localDay(calendar.zone, openedMs), localDay(calendar.zone, lastMs)];
    return calendarPart(calendar, first - nights - slack, last + slack);
  };
  return Object.fromEntries([...new Set(targets.flatMap(rolesOf))].map((role) => [role, partOf(role)]));
}

function calendarPart(calendar: BusinessCalendar, first: number, last: number): FingerprintCalendar {
  const { timeZone, zone } = calendar;
  const days = Array.from({ length: last - first + 1 }, (_, i) => [
    dateText(first + i),
    ...dayPart(calendar, first + i),
  ]);
  const [start, end] = [zone.startOfDay(first), zone.startOfDay(last + 1)];
  const changes = offsetChanges(zone, start, end).map(({ at, after }) => [at, after.ms]);
  return {
    timeZone,
    from: dateText(first),
    to: dateText(last),
    daysOffSha256: hash(days),
    offsetsSha256: hash([[start, zone.offsetAt(start)], ...changes]),
  };
}

/** Whether a date is a business day, the day off that it is, and the parts of it that are off; nothing where the calendar has no answer, which no deadline
 * can have needed then. */
function dayPart(calendar: BusinessCalendar, epochDay: number): readonly unknown[] {
  return (
    answerable(() => [calendar.isBusiness(epochDay), dayOffOn(calendar, epochDay), ...calendar.partsOff(epochDay)]) ??
    []
  );
}

const utc = (epochMs: number): string => new Date(epochMs).toISOString();

function ticketPart({ level, history: { events, stretches, pauses, atMs } }: LevelJob): FingerprintTicket {
  const happened = Object.entries(events).flatMap(([field, ms]) => (ms === undefined ? [] : [[field, utc(ms)]]));
  const [first] = stretches;
  const isPlain = stretches.length === 1 && first.level === level;
  const priority = isPlain ? first.priority : stretches.map((stretch) => changePart(stretch, level));
  return {
    ...(priority !== undefined && { priority }),
    ...Object.fromEntries(happened),
    ...(pauses.length > 0 && {
      pauses: pauses.map(({ from, to }) => ({ from: utc(from), ...(Number.isFinite(to) && { to: utc(to) }) })),
    }),
    ...(Number.isFinite(atMs) && { at: utc(atMs) }),
  };
}

function changePart({ fromMs, level, priority }: Stretch, asked: CompiledLevel): FingerprintChange {
  return {
    from: utc(fromMs),
    ...(priority !== undefined && { priority }),
    ...(level !== asked && { level: levelPart(level.source) }),
  };
}

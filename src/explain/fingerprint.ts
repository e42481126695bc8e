import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BusinessCalendar } from '../calendar/business-calendar.js';
import type { Job } from '../deadlines/job.js';
import type { Ticket } from '../deadlines/ticket.js';
import type { ServiceLevel } from '../terms/level.js';
import type { Priority } from '../terms/priority.js';
import { dateText } from '../time/civil.js';
import { answerable } from './answerable.js';
import { localDay } from './local.js';
import { VERSION } from './version.js';

/** An event of a ticket as a fingerprint has it. */
export type FingerprintEvent = Extract<keyof Ticket, `${string}At`>;

/**
 * What an answer came from, to check later that it would be the same. Two answers with the same fingerprint have the same
 * deadlines; another level, ticket or version of the library makes another one, and so do another calendar and another time
 * zone table over the dates that were looked at. Hashes are SHA-256 in hexadecimal.
 */
export interface Fingerprint {
  /** Of hezo-sla. */
  readonly version: string;
  /** The level's id and the hash of its data. */
  readonly level: { readonly id: string; readonly sha256: string };
  /** The calendar over the dates that were looked at, both included: its business days and days off, its zone's offsets. */
  readonly calendar: {
    readonly timeZone: string;
    readonly from: string;
    readonly to: string;
    readonly daysOffSha256: string;
    readonly offsetsSha256: string;
  };
  /** What was asked: the priority, and the events as instants in UTC. */
  readonly ticket: { readonly priority: Priority } & { readonly [Event in FingerprintEvent]?: string };
  /** Of all of the above. */
  readonly sha256: string;
}

/** JSON in UTF-8, by ECMAScript alone: TextEncoder belongs to the platforms. JSON has no lone surrogates, which would throw. */
function utf8(json: string): Uint8Array {
  const octets = json.replaceAll(/[\u0080-\uffff]+/g, (part) =>
    encodeURIComponent(part).replaceAll(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
  const bytes = new Uint8Array(octets.length);
  for (let i = 0; i < octets.length; i += 1) bytes[i] = octets.charCodeAt(i);
  return bytes;
}

const hash = (json: string): string => bytesToHex(sha256(utf8(json)));

/** By the level's data, which nothing can change. */
const levelHashes = new WeakMap<ServiceLevel, string>();

/** Of a level's data as JSON with the keys in order: those of its exceptions are in the caller's. */
function levelHash(level: ServiceLevel): string {
  const known = levelHashes.get(level);
  if (known) return known;
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  const found = hash(JSON.stringify(level, sorted));
  levelHashes.set(level, found);
  return found;
}

/** Of a calculation, and the last of the deadlines that came of it. */
export function fingerprintOf(job: Job, lastDue: number): Fingerprint {
  const { priority, events, level } = job;
  const times = Object.entries(events).filter((entry): entry is [string, number] => entry[1] !== undefined);
  const parts = {
    version: VERSION,
    level: { id: level.source.id, sha256: levelHash(level.source) },
    calendar: calendarPart(job, lastDue),
    ticket: {
      priority,
      ...Object.fromEntries(times.map(([event, epochMs]) => [`${event}At`, new Date(epochMs).toISOString()])),
    },
  };
  return { ...parts, sha256: hash(JSON.stringify(parts)) };
}

function calendarPart({ calendar, commitment, events }: Job, lastDue: number): Fingerprint['calendar'] {
  const { timeZone, zone } = calendar;
  // Each event that starts a deadline lies between the opening of the ticket and the last deadline.
  // A window over midnight may have begun on a date before, the second before where the zone skipped one.
  const first = localDay(zone, events.opened) - (commitment.targets.delivery.hours.overnight ? 2 : 0);
  const last = localDay(zone, lastDue);
  const days = Array.from({ length: last - first + 1 }, (_, i) => [
    dateText(first + i),
    ...dayPart(calendar, first + i),
  ]);
  const [start, end] = [zone.startOfDay(first), zone.startOfDay(last + 1)];
  const changes = zone.changes(start, end).map(({ at, after }) => [at, after.ms]);
  return {
    timeZone,
    from: dateText(first),
    to: dateText(last),
    daysOffSha256: hash(JSON.stringify(days)),
    offsetsSha256: hash(JSON.stringify([[start, zone.offsetAt(start)], ...changes])),
  };
}

/** Whether a date is a business day, and the day off that it is; nothing where the calendar has no answer, which no deadline
 * can have needed then. */
function dayPart(calendar: BusinessCalendar, epochDay: number): readonly unknown[] {
  return answerable(() => [calendar.isBusiness(epochDay), calendar.dayOff(epochDay)]) ?? [];
}

import { type Calendars, type CalendarsOption, defaultCalendars, readCalendars } from '../calendar/calendars.js';
import { type InputRecord, reading, readRecord } from '../input.js';
import { readLevel } from '../terms/level.js';
import type { CompiledLevel } from '../terms/read-level.js';
import { type InstantInput, readInstant } from '../time/instant.js';
import {
  instantReader,
  type LocalTimeOptions,
  type LocalTimes,
  type ReadInstant,
  readLocalTimes,
} from '../time/local-time.js';
import { readHistory } from './history.js';
import type { Job } from './measure.js';
import { readEvent } from './pauses.js';

/** How deadlines are computed. */
export interface DeadlineOptions extends CalendarsOption {
  /** The instant as of which the ticket is seen: what happened after it has not happened. Default: all that the ticket says.
   * Required where a pause has no end. */
  readonly at?: InstantInput | null | undefined;
  /** Whether strings without an offset, in the ticket and as `at`, are local times of the site's calendar; options say how they are
   * written, and what one is that exists twice or is skipped. Strings with an offset are instants all the same. Default: false. */
  readonly localTimes?: boolean | LocalTimeOptions | undefined;
}

/** The names of `DeadlineOptions`. */
export const deadlineOptions = ['calendar', 'calendars', 'at', 'localTimes'] as const;

/** What one calculation works with, and the level that the caller named. */
export interface LevelJob extends Job {
  readonly level: CompiledLevel;
}

/** Reads what a caller gave, the ticket last, so that a wrong set-up is reported before a wrong ticket. */
export function readJob(given: unknown, ticket: unknown, options: unknown): LevelJob {
  const level = readLevel(given);
  if (options === undefined) return jobOf(level, ticket, defaultCalendars(), Number.POSITIVE_INFINITY, readInstant);
  const read = readRecord(options, 'options', deadlineOptions);
  return readJobWith(level, ticket, read);
}

/** With options that were read as a record. */
export function readJobWith(level: CompiledLevel, ticket: unknown, options: InputRecord): LevelJob {
  const { calendars, atMs, read } = readSettings(options);
  return jobOf(level, ticket, calendars, atMs, read);
}

/** What options say, from a record of them. */
export function readSettings(options: InputRecord) {
  return reading('options', () => {
    const calendars = readCalendars(options);
    const read = instantReader(calendars.site, readLocalTimesOption(options.localTimes));
    return { calendars, atMs: readEvent(options.at, 'at', read) ?? Number.POSITIVE_INFINITY, read };
  });
}

/** The option `localTimes`: nothing where strings need an offset. */
export function readLocalTimesOption(value: unknown): LocalTimes | undefined {
  if (value === undefined || value === false) return undefined;
  return readLocalTimes(
    value === true ? {} : value,
    'localTimes',
    'true, false, or an object of repeated, skipped and pattern',
  );
}

/** A ticket as it stood at an instant. */
export function jobOf(
  level: CompiledLevel,
  ticket: unknown,
  calendars: Calendars,
  atMs: number,
  read: ReadInstant,
): LevelJob {
  return { level, calendars, history: readHistory(level, ticket, atMs, read) };
}

/** The names of a ticket's targets: those of the level that the caller named, and of the levels in the ticket's history. */
export function namesOf({ level, history: { stretches } }: LevelJob): readonly string[] {
  if (stretches.every((stretch) => stretch.level === level)) return level.names;
  return [...new Set([level, ...stretches.map((stretch) => stretch.level)].flatMap(({ names }) => names))];
}

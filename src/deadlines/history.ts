import { countWhile, type Interval } from '../calendar/interval.js';
import { reading, readList, readRecord, refuse, unreadable } from '../input.js';
import { readLevel } from '../terms/level.js';
import { readPriority } from '../terms/priority.js';
import type { CompiledLevel } from '../terms/read-level.js';
import type { ReadInstant } from '../time/local-time.js';
import { type Events, outOfOrder, readEvents } from './events.js';
import { readPauses } from './pauses.js';

/** A level and a priority from an instant on, which is -Infinity where the ticket has had them always. */
export interface Stretch {
  readonly fromMs: number;
  readonly level: CompiledLevel;
  /** Undefined where no target differs by it. */
  readonly priority: string | undefined;
}

/** What has happened to a ticket by an instant, and nothing of what happened after it. */
export interface History {
  /** Infinity for all that is known. */
  readonly atMs: number;
  readonly events: Events;
  /** In order, each different from the one before; the first is in force at the opening. */
  readonly stretches: readonly Stretch[];
  /** In order and merged; what of them lies after the instant is not known yet. */
  readonly pauses: readonly Interval[];
  /** Since when the ticket has been paused, if it is. */
  readonly pausedSince: number | undefined;
}

/** A ticket under a level as a caller gives it, as it stood at an instant. Written out with try and catch, where others call
 * `reading`: the closure would cost a ticket a tenth of its time. */
export function readHistory(level: CompiledLevel, value: unknown, atMs: number, read: ReadInstant): History {
  const given = readRecord(value, 'ticket');
  try {
    const all = readPriorities(level, given.priority, read);
    const levels = all.length === 1 ? [all[0].level] : [...new Set(all.map((stretch) => stretch.level))];
    const events = readEvents(given, levels, read);
    const { openedAt = all[0].fromMs } = events;
    if (all[0].fromMs > openedAt) throw outOfOrder('priority[0].from', all[0].fromMs, 'openedAt', openedAt);
    const stretches = all.length === 1 ? all : knownBy(all, atMs);
    const pauses = readPauses(given.pauses, atMs, read);
    return {
      atMs,
      events: atMs === Number.POSITIVE_INFINITY ? events : until(events, atMs),
      stretches,
      pauses,
      pausedSince: pauses.length > 0 ? pauses.find(({ from, to }) => from <= atMs && atMs < to)?.from : undefined,
    };
  } catch (cause) {
    throw unreadable('ticket', cause);
  }
}

/** How many pauses have begun by an instant. */
export function pausesBegun(pauses: readonly Interval[], atMs: number): number {
  return countWhile(pauses.length, (i) => pauses[i].from <= atMs);
}

/** A ticket as it stood at an earlier instant. */
export function historyAt({ events, stretches, pauses }: History, atMs: number): History {
  const last = pauses[pausesBegun(pauses, atMs) - 1];
  return {
    atMs,
    events: until(events, atMs),
    stretches: knownBy(stretches, atMs),
    pauses,
    pausedSince: last && atMs < last.to ? last.from : undefined,
  };
}

/** A priority, or the history of it. */
export function readPriorities(level: CompiledLevel, value: unknown, read: ReadInstant): readonly Stretch[] {
  return Array.isArray(value) ? readStretches(level, value, read) : [always(level, value)];
}

/** One priority, or none. */
function always(level: CompiledLevel, priority: unknown): Stretch {
  return { fromMs: Number.NEGATIVE_INFINITY, level, priority: readOptionalPriority(level, priority, 'priority') };
}

/** The stretches that have begun by an instant, without entries that change nothing. */
function knownBy(all: readonly Stretch[], atMs: number): readonly Stretch[] {
  return all.filter(
    ({ fromMs, priority, level }, i) =>
      i === 0 || (fromMs <= atMs && (priority !== all[i - 1].priority || level !== all[i - 1].level)),
  );
}

/** The events that have happened by an instant. */
function until(events: Events, atMs: number): Events {
  const happened: Record<string, number | undefined> = { ...events };
  for (const field of Object.keys(happened)) if (Number(happened[field]) > atMs) happened[field] = undefined;
  return happened;
}

/** A priority that its level knows; none is needed where no target differs by it. */
function readOptionalPriority(level: CompiledLevel, value: unknown, field: string): string | undefined {
  if ((value === undefined || value === null) && !level.needsPriority) return undefined;
  return readPriority(value, field, level.priorities);
}

/** From each a target is measured anew, through all the days that pauses have moved it. */
const MOST_CHANGES = 200;

const accepted = 'an array of { from, priority } that begins when the ticket was opened';

function readStretches(first: CompiledLevel, value: unknown, read: ReadInstant): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let level = first;
  let priority: unknown;
  for (const [i, item] of readList(value, 'priority', accepted, MOST_CHANGES).entries()) {
    const field = `priority[${i}]`;
    const change = readRecord(item, field, ['from', 'priority', 'level']);
    reading(field, () => {
      const { from, level: next, priority: named } = change;
      if (next !== undefined) level = readLevel(next);
      // One in which only the level changes keeps its priority.
      if (named !== undefined || next === undefined) priority = named;
      const fromMs = read(from, `${field}.from`);
      stretches.push({ fromMs, level, priority: readOptionalPriority(level, priority, `${field}.priority`) });
    });
  }
  if (stretches.length === 0) refuse(value, 'priority', accepted);
  for (const [i, { fromMs }] of stretches.entries()) {
    const before = stretches[i - 1]?.fromMs ?? fromMs;
    if (fromMs < before) throw outOfOrder(`priority[${i - 1}].from`, before, `priority[${i}].from`, fromMs);
  }
  return stretches;
}

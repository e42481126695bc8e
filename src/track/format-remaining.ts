import { type InputRecord, readChoice, reading, readRecord, refuse } from '../input.js';
import { type Language, readLanguage } from '../language.js';
import { reachedText, stateWords } from './state-words.js';
import { states } from './states.js';
import type { Tracking } from './track.js';

/** The part of a tracked target that says what is left of it; JSON keeps all of it. */
export interface RemainingTarget extends Pick<TrackedTarget, 'state' | 'remainingMs' | 'overdueMs' | 'overdueDays'> {
  readonly endedAt: Date | string | null;
}
type TrackedTarget = NonNullable<Tracking['targets'][string]>;

/** How what is left is put into words. */
export interface FormatRemainingOptions {
  /** The language of the text. Default: 'en'. */
  readonly locale?: Language | undefined;
}

/**
 * Returns in words what a target has left or is overdue by, or else what has become of it, as pictures say it. Lengths are elapsed
 * time, rounded as people say it: what is left to the minute, from a day on to the hour, and never up. What was due by the end of a
 * day is overdue by days.
 *
 * @param target a target of `trackTicket`, or what JSON kept of one
 * @param options the language, 'en' or 'pl'
 * @returns a string, without the target's name
 * @throws {@link SlaError} `MISSING_FIELD`, `INVALID_VALUE` for what is not a tracked target; `INVALID_VALUE`, `UNKNOWN_FIELD` for wrong
 *   options
 * @example
 * ```ts
 * import { formatRemaining, serviceLevels, trackTicket } from 'hezo-sla';
 *
 * const ticket = { openedAt: '2026-11-20T09:30:00+01:00', priority: 'P1', confirmedAt: '2026-11-20T10:00:00+01:00' } as const;
 * const { reaction, delivery } = trackTicket(serviceLevels.premier, ticket, { at: '2026-11-20T11:30:00+01:00' }).targets;
 * formatRemaining(delivery); // '2 h 30 min left'
 * formatRemaining(delivery, { locale: 'pl' }); // 'pozostało 2 godz. 30 min'
 * formatRemaining(reaction); // '1 h overdue'
 * ```
 */
export function formatRemaining(target: RemainingTarget, options: FormatRemainingOptions = {}): string {
  const given = readRecord(target, 'target');
  const read = readRecord(options, 'options', ['locale']);
  const locale = reading('options', () => readLanguage(read.locale));
  const words = stateWords[locale];
  return reading('target', () => {
    const state = readChoice(given.state, 'target.state', states);
    if (state === 'waiting') return words.waiting;
    if (state === 'met') return words.met;
    const [leftMs, lateMs] = [readAmount(given, 'remainingMs'), readAmount(given, 'overdueMs')];
    const lateDays = (given.overdueDays ?? null) === null ? null : readAmount(given, 'overdueDays');
    return reachedText({ state, ended: (given.endedAt ?? null) !== null, leftMs, lateDays, lateMs }, words);
  });
}

function readAmount(given: InputRecord, name: 'remainingMs' | 'overdueMs' | 'overdueDays'): number {
  const amount = given[name];
  if (typeof amount === 'number' && Number.isFinite(amount) && amount >= 0) return amount;
  return refuse(amount, `target.${name}`, 'a number, zero or more');
}

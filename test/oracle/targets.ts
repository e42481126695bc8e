// The deadlines of a level that is a set of targets, worked out minute by minute from the terms alone. Slow and obvious;
// shares no code with src/.
import { type Terms, termsOf } from './target-days.js';
import { made } from './target-due.js';
import {
  isTarget,
  type OracleCalendars,
  type OracleDeadline,
  type OracleLevel,
  type OracleTarget,
  type OracleTicket,
} from './target-terms.js';
import { dueThrough, endedAt, type Known, known, type Stretch, startOf } from './target-track.js';

/** A level on its calendars; asked for several tickets, it looks at each minute once. */
export class TargetOracle {
  readonly #level: OracleLevel;
  readonly #calendars: OracleCalendars;
  readonly #terms = new Map<OracleTarget, Terms>();

  constructor(level: OracleLevel, calendars: OracleCalendars) {
    this.#level = level;
    this.#calendars = calendars;
  }

  /** The target of a priority; undefined where the priority has none. */
  #termsFor(name: string, priority: string | undefined): Terms | undefined {
    const entry = this.#level.targets[name];
    if (!entry) throw new Error(`no target is named ${name}`);
    if (!isTarget(entry) && priority === undefined) throw new Error(`${name} depends on the priority`);
    const target = isTarget(entry) ? entry : entry[priority ?? ''];
    if (!target) return undefined;
    const found = this.#terms.get(target) ?? termsOf(target, this.#calendars, this.#level.law);
    this.#terms.set(target, found);
    return found;
  }

  /** The priorities of a ticket that are known by an instant, without entries that change nothing. */
  #stretches(name: string, { priority }: OracleTicket, at: number): readonly Stretch[] {
    if (priority === undefined || typeof priority === 'string') {
      return [{ from: Number.NEGATIVE_INFINITY, terms: this.#termsFor(name, priority) }];
    }
    return (
      priority
        .filter(({ from }, i) => i === 0 || from <= at)
        .filter((entry, i, entries) => entry.priority !== entries[i - 1]?.priority)
        .map((entry) => ({ from: entry.from, terms: this.#termsFor(name, entry.priority) }))
        // A change that leaves the target as it is changes nothing of it.
        .filter(
          ({ terms }, i, all) => i === 0 || JSON.stringify(terms?.target) !== JSON.stringify(all[i - 1].terms?.target),
        )
    );
  }

  #estimate(terms: Terms | undefined, ticket: OracleTicket, now: Known): OracleDeadline | null {
    const source = terms?.target.projectedFrom;
    if (!terms || source === undefined || startOf(terms, now)) return null;
    const base = this.#deadline(source, ticket, now);
    if (!base) return null;
    // What has ended without a start is met without a date.
    if (endedAt(terms, now) !== undefined) return null;
    const { due } = made(terms, base.dueMs, now.pausesBy(now.at), true);
    return { dueMs: due, startEvent: `${source}-due`, startMs: base.dueMs, projected: true, missed: false };
  }

  #deadline(name: string, ticket: OracleTicket, now: Known): OracleDeadline | null {
    const stretches = this.#stretches(name, ticket, now.at);
    const found = dueThrough(stretches, this.#level.priorityChange ?? 'from-start', now);
    if (!found) return this.#estimate(stretches.at(-1)?.terms, ticket, now);
    const { due, start, missed } = found;
    return { dueMs: due, startEvent: start.event, startMs: start.at, projected: false, missed };
  }

  /** What each target comes to for a ticket, by what is known at an instant; null where nothing is due. */
  deadlines(ticket: OracleTicket, at?: number): Readonly<Record<string, OracleDeadline | null>> {
    const { events, pauses = [] } = ticket;
    if (at === undefined && pauses.some(({ to }) => to === undefined)) throw new Error('an open pause needs `at`');
    const now = known(events, pauses, at ?? Number.POSITIVE_INFINITY);
    const names = Object.keys(this.#level.targets);
    return Object.fromEntries(names.map((name) => [name, this.#deadline(name, ticket, now)]));
  }
}

/** What each target of a level comes to for one ticket. */
export function oracleDeadlines(
  level: OracleLevel,
  ticket: OracleTicket,
  { calendars, at }: { readonly calendars: OracleCalendars; readonly at?: number | undefined },
): Readonly<Record<string, OracleDeadline | null>> {
  return new TargetOracle(level, calendars).deadlines(ticket, at);
}

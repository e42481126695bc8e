// Random levels with a ticket each, where mistakes are likely: offset transitions, days off, New Year, edges to the millisecond.
import fc from 'fast-check';
import { instantOf } from './local-time.js';
import { eventfulDates, quarter, randomCalendars, sometimes } from './random-hours.js';
import { events, randomTerms } from './random-target.js';
import type {
  OracleByPriority,
  OracleCalendars,
  OracleLevel,
  OraclePause,
  OraclePolicy,
  OracleTarget,
  OracleTicket,
} from './target-terms.js';
import { unsettledIn, unsettledTarget } from './unsettled.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

export interface RandomLevel extends OracleLevel {
  readonly id: string;
  readonly name: string;
  readonly priorities: readonly string[];
}

/** A ticket of a level, and the instant of the question, if there is one. */
export interface RandomCase {
  readonly level: RandomLevel;
  readonly calendars: OracleCalendars;
  readonly ticket: OracleTicket;
  readonly at: number | undefined;
}

export interface RandomOptions {
  /** Whether to leave out what the terms do not settle: see `unsettled.ts`. Default: true. */
  readonly settled?: boolean;
}

const names = ['reaction', 'dispatch', 'delivery', 'return'];
const prioritySets = [
  ['P1', 'P2', 'P3', 'P4'],
  ['critical', 'high', 'low'],
];

/** A target for each of some priorities, between the same events, or one for all. */
function entry(
  date: string,
  earlier: readonly string[],
  priorities: readonly string[],
  keep: (target: OracleTarget) => boolean,
): fc.Arbitrary<OracleTarget | OracleByPriority> {
  const terms = randomTerms(date, earlier).filter((terms) => keep({ from: 'opened', until: 'opened', ...terms }));
  const one = fc.tuple(events, terms).map(([events, terms]) => ({ ...events, ...terms }));
  const some = fc
    .tuple(events, fc.subarray([...priorities], { minLength: 1 }), fc.array(terms, { minLength: 4, maxLength: 4 }))
    .map(([events, named, terms]) => Object.fromEntries(named.map((id, i) => [id, { ...events, ...terms[i] }])));
  return fc.oneof(one, some);
}

function levelAround(date: string, keep: (target: OracleTarget) => boolean): fc.Arbitrary<RandomLevel> {
  return fc
    .tuple(fc.subarray(names, { minLength: 1, maxLength: 3 }), fc.constantFrom(...prioritySets))
    .chain(([named, priorities]) =>
      fc.record({
        id: fc.constant('random'),
        name: fc.constant('Random'),
        priorities: fc.constant(priorities),
        // Statutory days are Polish ones; a level without them is governed by no law as well.
        law: fc.constant('PL' as const),
        priorityChange: fc.constantFrom<OraclePolicy>('from-start', 'restart', 'carry-over'),
        targets: fc
          .tuple(...named.map((_, i) => entry(date, named.slice(0, i), priorities, keep)))
          .map((entries) => Object.fromEntries(named.map((name, i) => [name, entries[i]]))),
      }),
    );
}

/** The instant itself, the millisecond before or after it, or anywhere within a minute of it. */
const nudge = fc.oneof(fc.constantFrom(-1, 0, 0, 1), fc.integer({ min: -MINUTE + 1, max: MINUTE - 1 }));
const openedAround = (date: string): fc.Arbitrary<number> =>
  fc
    .tuple(fc.nat({ max: 95 }), fc.nat({ max: 5 * DAY }), fc.boolean(), nudge)
    .map(
      ([time, any, edge, ms]) => instantOf(date, edge ? quarter(time) : '12:00', 'Europe/Warsaw') + (edge ? ms : any),
    );
const wait = fc.oneof(fc.nat({ max: 3 * 60 * MINUTE }), fc.nat({ max: DAY }), fc.nat({ max: 5 * DAY }));
/** On a whole hour as often as not, since windows and cutoffs lie there. */
const edgeOr = (t: number, edge: boolean): number => (edge ? Math.ceil(t / (15 * MINUTE)) * 15 * MINUTE : t);

const often = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 4 });

type Events = OracleTicket['events'];
const eventsAfter = (opened: number): fc.Arbitrary<Events> =>
  fc
    .record({
      edge: fc.boolean(),
      confirmed: often(wait),
      dispatched: often(wait),
      delivered: often(wait),
      arrived: often(wait),
      repaired: sometimes(wait),
      contacted: sometimes(wait),
      escalated: often(wait),
      returned: sometimes(fc.nat({ max: 20 * DAY })),
    })
    .map(({ edge, ...waits }) => {
      const after = (before: number, name: keyof typeof waits): number | undefined => {
        const passed = waits[name];
        return passed === undefined ? undefined : edgeOr(before + passed, edge);
      };
      const confirmed = after(opened, 'confirmed');
      const dispatched = after(confirmed ?? opened, 'dispatched');
      const delivered = after(dispatched ?? confirmed ?? opened, 'delivered');
      const arrived = after(confirmed ?? opened, 'arrived');
      const repaired = after(arrived ?? confirmed ?? opened, 'repaired');
      const others = ['contacted', 'escalated', 'returned'] as const;
      const free = Object.fromEntries(others.map((name) => [name, after(opened, name)]));
      return { opened, confirmed, dispatched, delivered, arrived, repaired, ...free };
    });

const pause = (opened: number): fc.Arbitrary<OraclePause> =>
  fc
    .tuple(fc.integer({ min: -DAY, max: 6 * DAY }), fc.option(wait, { nil: undefined, freq: 5 }), fc.boolean())
    .map(([after, length, edge]) => {
      const from = edgeOr(opened + after, edge);
      return length === undefined ? { from } : { from, to: from + length };
    });

type Priority = OracleTicket['priority'];
const priorityOf = (opened: number, ids: readonly string[]): fc.Arbitrary<Priority> =>
  fc.oneof(
    fc.constantFrom(...ids),
    fc.array(fc.tuple(wait, fc.constantFrom(...ids)), { minLength: 1, maxLength: 4 }).map((changes) => {
      let from = opened;
      return changes.map(([after, priority], i) => {
        from += i === 0 ? 0 : after;
        return { from, priority };
      });
    }),
  );

/** A ticket with a question about it; an open pause is only asked about at an instant. */
function ticketOf(opened: number, priorities: readonly string[]): fc.Arbitrary<Pick<RandomCase, 'ticket' | 'at'>> {
  return fc
    .record({
      events: eventsAfter(opened),
      priority: priorityOf(opened, priorities),
      pauses: fc.oneof(fc.constant<OraclePause[]>([]), fc.array(pause(opened), { maxLength: 3 })),
      at: sometimes(fc.nat({ max: 15 * DAY })),
    })
    .map(({ events, priority, pauses, at }) => {
      const asked = at === undefined && pauses.every(({ to }) => to !== undefined) ? undefined : opened + (at ?? 0);
      return { ticket: { events, priority, pauses }, at: asked };
    });
}

/** A level of any kind, on calendars of its own, with a ticket. */
export function randomCase({ settled = true }: RandomOptions = {}): fc.Arbitrary<RandomCase> {
  const keep = (target: OracleTarget): boolean => !settled || unsettledTarget(target).length === 0;
  return fc
    .constantFrom(...eventfulDates)
    .chain((date) => fc.tuple(levelAround(date, keep), randomCalendars(date), openedAround(date)))
    .chain(([level, calendars, opened]) =>
      ticketOf(opened, level.priorities).map((asked) => ({ level, calendars, ...asked })),
    )
    .filter((found) => !settled || unsettledIn(found).length === 0);
}

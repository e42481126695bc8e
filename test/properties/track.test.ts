// Properties of tracking, over random tickets and levels.
import fc from 'fast-check';
import {
  calculateDeadlines,
  createServiceClock,
  type Deadline,
  type Deadlines,
  defineServiceLevel,
  polishCalendar,
  type ServiceLevel,
  type StartedClock,
  type Tracking,
  trackTicket,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { wait } from '../support/arbitraries.js';
import { runs } from '../support/runs.js';
import { face, knownAt, type RandomTicket, trackedLevel, trackedTicket } from '../support/tracked.js';

const calendar = polishCalendar();
const names = ['reaction', 'delivery', 'return'] as const;
const thresholds = [0.25, 0.5, 0.8, 1];
const trackAt = (level: ServiceLevel, ticket: RandomTicket, at: number): Tracking =>
  trackTicket(level, ticket, { at, thresholds });

/** Instants in the life of a ticket: at its events, around them, and anywhere after them. */
const later = fc.oneof(wait, fc.constantFrom(-1, 0, 1), fc.nat({ max: 3_600_000 }));
const moment = (ticket: RandomTicket): fc.Arbitrary<number> => {
  const events = [
    ticket.openedAt,
    ...Object.values(ticket).filter((value) => typeof value === 'number'),
    ...ticket.pauses.flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
    ...(typeof ticket.priority === 'string' ? [] : ticket.priority.map(({ from }) => Number(from))),
  ];
  return fc.tuple(fc.constantFrom(...events), later).map(([event, after]) => event + after);
};
const story = trackedTicket.chain((ticket) =>
  fc.record({ level: trackedLevel, ticket: fc.constant(ticket), at: moment(ticket), after: later.map(Math.abs) }),
);

const dueOf = (deadline: Deadline | null): unknown[] =>
  deadline ? [deadline.dueAt, deadline.dueOn, deadline.dueLocal, deadline.rules] : [null, null, null, []];

function expectAmounts(clock: StartedClock, at: number, keepsShares: boolean): void {
  const { state, startsFrom, endedAt, dueAt, consumed, remainingMs, overdueMs, overdueServiceMs } = clock;
  // The milestone may have been reached before the priority changed to the one of this target.
  const now = Math.max(endedAt?.getTime() ?? at, startsFrom.at.getTime());
  expect([state === 'breached', state === 'met']).toEqual([overdueMs > 0, endedAt !== null && overdueMs === 0]);
  if (endedAt === null) expect(overdueMs - remainingMs).toBe(now - dueAt.getTime());
  expect(Math.min(overdueMs, remainingMs)).toBe(0);
  expect(clock.startedHoursOverdue).toBe(Math.ceil(overdueMs / 3_600_000));
  for (const ms of [remainingMs, clock.remainingServiceMs, overdueServiceMs, clock.usedMs, clock.pausedMs]) {
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(Number.isInteger(ms)).toBe(true);
  }
  expect(clock.remainingServiceMs).toBeLessThanOrEqual(remainingMs);
  expect(overdueServiceMs).toBeLessThanOrEqual(overdueMs);
  // A target of zero hours is used up from the start, and has no share to be overdue by.
  const isNothing = keepsShares ? consumed === 1 : clock.usedMs === overdueServiceMs;
  if (overdueServiceMs > 0) expect(consumed > 1 || isNothing).toBe(true);
  if (overdueMs === 0) expect(consumed).toBeLessThanOrEqual(1);
  expect(clock.counting && (endedAt !== null || state === 'paused')).toBe(false);
  for (const { threshold, reached } of clock.warnings) expect(consumed >= threshold - 1e-6 || !reached).toBe(true);
}

describe('tracking', () => {
  test('keeps a target that is met or breached as it is, with its deadline and priority', () => {
    fc.assert(
      fc.property(story, ({ level, ticket, at, after }) => {
        const before = trackAt(level, ticket, at);
        const then = trackAt(level, ticket, at + after);
        for (const name of names) {
          const clock = before[name];
          if (clock.state !== 'met' && clock.state !== 'breached') continue;
          const { state, dueLocal, priority } = then[name];
          expect([name, state, dueLocal, priority]).toEqual([name, clock.state, clock.dueLocal, clock.priority]);
        }
      }),
      { numRuns: runs(3000) },
    );
  });

  test('ignores what happens after the instant', () => {
    fc.assert(
      fc.property(story, ({ level, ticket, at }) => {
        expect(trackAt(level, knownAt(ticket, at), at)).toEqual(trackAt(level, ticket, at));
      }),
      { numRuns: runs(3000) },
    );
  });

  test('gives as nextEvent the first instant at which something changes by itself', () => {
    fc.assert(
      fc.property(
        story,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
        ({ level, ...given }, shares) => {
          // nextEvent does not announce that the ticket will be opened.
          fc.pre(given.at >= given.ticket.openedAt);
          const ticket = knownAt(given.ticket, given.at);
          const now = trackAt(level, ticket, given.at);
          const seen = face(now, level);
          const faceAt = (at: number): unknown => face(trackAt(level, ticket, at), level);
          const next = now.nextEvent?.at.getTime();
          const until = next ?? given.at + 60 * 86_400_000;
          expect(until).toBeGreaterThan(given.at);
          for (const share of [
            ...shares.map((share) => Math.floor(share * (until - given.at - 1))),
            until - given.at - 1,
          ])
            expect(faceAt(given.at + share)).toEqual(seen);
          if (next !== undefined) expect(faceAt(next)).not.toEqual(seen);
        },
      ),
      { numRuns: runs(3000) },
    );
  });

  test('never makes a deadline earlier because of a pause', () => {
    fc.assert(
      fc.property(story, ({ level, ticket, at }) => {
        fc.pre(typeof ticket.priority === 'string');
        const without = trackAt(level, { ...ticket, pauses: [] }, at);
        const paused = trackAt(level, ticket, at);
        for (const name of ['reaction', 'delivery'] as const)
          expect(paused[name].dueAt?.getTime() ?? 0).toBeGreaterThanOrEqual(without[name].dueAt?.getTime() ?? 0);
      }),
      { numRuns: runs(3000) },
    );
  });

  test('gives the same result for pauses in any order, cut into pieces or repeated', () => {
    fc.assert(
      fc.property(story, fc.double({ min: 0, max: 1, noNaN: true }), ({ level, ticket, at }, share) => {
        const pieces = ticket.pauses.flatMap(({ from, to }) => {
          const middle = from + Math.floor(share * ((to ?? from + 86_400_000) - from));
          return [
            { from: middle, ...(to !== undefined && { to }) },
            { from, to: middle },
          ];
        });
        expect(trackAt(level, { ...ticket, pauses: [...pieces, ...ticket.pauses].toReversed() }, at)).toEqual(
          trackAt(level, ticket, at),
        );
      }),
      { numRuns: runs(2000) },
    );
  });

  test('ignores pauses while the service is closed, and before a target starts', () => {
    fc.assert(
      fc.property(story, fc.nat({ max: 30 }), ({ level: { commitments, ...rest }, ticket, at }, pick) => {
        // One target for all priorities, because another may have other hours.
        const { P1 } = commitments;
        const level = defineServiceLevel({ ...rest, commitments: { P1, P2: P1, P3: P1, P4: P1 } });
        const clock = createServiceClock({ hours: P1.hours, calendar });
        const [from, to] = [ticket.openedAt - 10 * 86_400_000, ticket.openedAt + 30 * 86_400_000];
        const open = clock.openIntervals(from, to);
        fc.pre(open.length > 1);
        const i = pick % (open.length - 1);
        const closed = { from: open[i].to.getTime(), to: open[i + 1].from.getTime() };
        const early = { from, to: ticket.openedAt };
        const found = trackAt(level, { ...ticket, pauses: [...ticket.pauses, closed, early] }, at);
        const expected = trackAt(level, ticket, at);
        // A pause that runs from service time into the closed time joins it: the target is still paused when it would be over.
        const joined = ticket.pauses.some(
          ({ from, to }) => from < closed.from && to && closed.from <= to && to < closed.to,
        );
        const clocksOf = (tracking: Tracking): unknown =>
          names.map((name) => ({ ...tracking[name], ...(joined && { state: null }) }));
        expect(clocksOf(found)).toEqual(clocksOf(expected));
        // Nor can nextEvent know of a pause that has not ended that it will be over by the opening.
        if (at < closed.from || closed.to <= at) expect(found).toEqual(expected);
      }),
      { numRuns: runs(2000) },
    );
  });

  test('gives the deadlines of calculateDeadlines for tickets without pauses and changes of priority', () => {
    fc.assert(
      fc.property(story, ({ level, ticket: given, at }) => {
        const { pauses, ...ticket } = knownAt(given, at);
        const { priority, arrivedAt, deliveredAt } = ticket;
        fc.pre(typeof priority === 'string' && at >= ticket.openedAt);
        // A return that is overdue before a later delivery stays so: tracking counts from the arrival, the rule from the delivery.
        fc.pre(!(Number(arrivedAt) < Number(deliveredAt)));
        const found = trackTicket(level, { ...ticket, pauses: [] }, { at });
        const expected: Deadlines = calculateDeadlines(level, { ...ticket, priority });
        for (const name of names) {
          const clock = found[name];
          const { milestone, owedBy, dueAt, dueOn, dueLocal, rules } = clock;
          expect([name, dueAt, dueOn, dueLocal, rules]).toEqual([name, ...dueOf(expected[name])]);
          if (expected[name]) expect([milestone, owedBy]).toEqual([expected[name].milestone, expected[name].owedBy]);
          if (clock.state !== 'waiting') expect(clock.startsFrom).toEqual(expected[name]?.startsFrom);
        }
      }),
      { numRuns: runs(3000) },
    );
  });

  test('gives amounts that agree with each other and with the state', () => {
    fc.assert(
      fc.property(story, ({ level, ticket, at }) => {
        const tracking = trackAt(level, ticket, at);
        const clocks = names.map((name) => tracking[name]);
        const keepsShares = level.priorityChange === 'carry-over';
        for (const clock of clocks) if (clock.state !== 'waiting') expectAmounts(clock, at, keepsShares);
        const late = clocks.filter(({ state, owedBy }) => state === 'breached' && owedBy === 'provider');
        expect(tracking.providerLate).toBe(late.length > 0);
      }),
      { numRuns: runs(3000) },
    );
  });

  test('does not change what it is given', () => {
    fc.assert(
      fc.property(story, ({ level, ticket, at }) => {
        const copy = structuredClone(ticket);
        trackAt(level, ticket, at);
        expect(ticket).toEqual(copy);
      }),
      { numRuns: runs(200) },
    );
  });
});

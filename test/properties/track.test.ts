// Properties of tracking, over random tickets and levels of targets of every kind.
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import {
  calculateDeadlines,
  createServiceClock,
  defineServiceLevel,
  polishCalendar,
  type Target,
  type Threshold,
  type Tracking,
  trackTicket,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { runs } from '../support/runs.js';
import {
  asTicket,
  DAY,
  face,
  HOUR,
  knownAt,
  later,
  moment,
  pausedSince,
  type Story,
  story,
  trackedLevel,
  trackedTicket,
} from '../support/tracked.js';

const shares: readonly Threshold[] = [0.25, 0.5, 0.8, 1, 1.5];
const thresholds: readonly Threshold[] = [
  ...shares,
  { before: { hours: 24 } },
  { before: HOUR / 2 },
  { after: 0 },
  { after: { hours: 5 } },
];
type TrackedTarget = Tracking['targets'][string];
type StartedTarget = Extract<TrackedTarget, { startsFrom: object }>;

const trackAt = ({ level, ticket, calendars }: Story, at: number, asked = thresholds): Tracking =>
  trackTicket(level, asTicket(ticket), { at, thresholds: asked, calendars });
const isStarted = (target: TrackedTarget): target is StartedTarget => target !== null && target.startsFrom !== null;
const startedIn = ({ targets }: Tracking): readonly StartedTarget[] => Object.values(targets).filter(isStarted);

const asked = story.chain((story) =>
  fc.record({ story: fc.constant(story), at: moment(story.ticket), after: later.map(Math.abs) }),
);

/** What a pause holds is not late. */
const lateBy = (state: string, ms: number): number => (state === 'paused' ? Math.min(ms, 0) : ms);

function expectAmounts(target: StartedTarget, at: number, keepsShares: boolean): void {
  const { state, startsFrom, endedAt, dueAt, consumed, remainingMs, overdueMs, overdueServiceMs } = target;
  // Its end may have come before the priority changed to the one of this target.
  const now = Math.max(endedAt?.getTime() ?? at, startsFrom.at.getTime());
  expect([state === 'breached', state === 'met']).toEqual([overdueMs > 0, endedAt !== null && overdueMs === 0]);
  if (endedAt === null) expect(overdueMs - remainingMs).toBe(lateBy(state, now - dueAt.getTime()));
  expect(Math.min(overdueMs, remainingMs)).toBe(0);
  expect(target.startedHoursOverdue).toBe(Math.ceil(overdueMs / HOUR));
  for (const ms of [remainingMs, target.remainingServiceMs, overdueServiceMs, target.usedMs, target.pausedMs]) {
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(Number.isInteger(ms)).toBe(true);
  }
  expect(target.remainingServiceMs).toBeLessThanOrEqual(remainingMs);
  expect(overdueServiceMs).toBeLessThanOrEqual(overdueMs);
  // A target of no time at all is used up from the start, and has no share to be overdue by.
  const isNothing = keepsShares ? consumed === 1 : target.usedMs === overdueServiceMs;
  if (overdueServiceMs > 0) expect(consumed > 1 || isNothing).toBe(true);
  if (overdueMs === 0) expect(consumed).toBeLessThanOrEqual(1);
  expect(target.counting && (endedAt !== null || state === 'paused')).toBe(false);
  for (const { threshold, reached } of target.warnings) {
    // Nothing of nothing is any share of it.
    if (typeof threshold === 'number' && reached) expect(consumed >= threshold - 1e-6 || consumed === 1).toBe(true);
  }
}

describe('tracking', () => {
  test('keeps a target that is met or breached as it is, with its deadline and priority', () => {
    fc.assert(
      fc.property(asked, ({ story, at, after }) => {
        const before = trackAt(story, at);
        const then = trackAt(story, at + after);
        for (const [name, target] of Object.entries(before.targets)) {
          if (target?.state !== 'met' && target?.state !== 'breached') continue;
          const found = then.targets[name];
          // A start that becomes known later may give what was met without one a date, and comes first if the level says so.
          if (found?.startsFrom?.event !== target.startsFrom?.event) continue;
          expect([name, found?.state, found?.dueLocal, found?.priority]).toEqual([
            name,
            target.state,
            target.dueLocal,
            target.priority,
          ]);
        }
      }),
      { numRuns: runs(1500) },
    );
  });

  test('ignores what happens after the instant', () => {
    fc.assert(
      fc.property(asked, ({ story, at }) => {
        expect(trackAt({ ...story, ticket: knownAt(story.ticket, at) }, at)).toEqual(trackAt(story, at));
      }),
      { numRuns: runs(1500) },
    );
  });

  test('gives as nextEvent the first instant at which something changes by itself', () => {
    fc.assert(
      fc.property(
        asked,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
        ({ story: given, at }, shares) => {
          // nextEvent does not announce that the ticket will be opened.
          fc.pre(at >= given.ticket.openedAt);
          const story = { ...given, ticket: knownAt(given.ticket, at) };
          const pausedMs = pausedSince(story.ticket, at);
          const faceAt = (instant: number): unknown => face(trackAt(story, instant), story.level, pausedMs);
          const now = trackAt(story, at);
          const seen = face(now, story.level, pausedMs);
          const next = now.nextEvent?.at.getTime();
          const until = next ?? at + 60 * DAY;
          expect(until).toBeGreaterThan(at);
          for (const share of [...shares.map((share) => Math.floor(share * (until - at - 1))), until - at - 1])
            expect(faceAt(at + share)).toEqual(seen);
          // A cutoff changes nothing of what is there, but of what a start would lead to.
          const cutoffs = now.nextEvent?.changes.every(({ kind }) => kind === 'cutoff');
          if (next !== undefined) expect(isDeepStrictEqual(faceAt(next), seen)).toBe(cutoffs);
        },
      ),
      { numRuns: runs(1500) },
    );
  });

  test('never makes a deadline earlier because of a pause', () => {
    fc.assert(
      fc.property(asked, ({ story, at }) => {
        fc.pre(typeof story.ticket.priority !== 'object');
        const without = trackAt({ ...story, ticket: { ...story.ticket, pauses: [] } }, at);
        const paused = trackAt(story, at);
        for (const [name, target] of Object.entries(paused.targets)) {
          // A later start may well give an earlier deadline: from Friday evening, or from Saturday morning, Monday at that time.
          if (target?.state === 'waiting') continue;
          expect(target?.dueAt?.getTime() ?? 0).toBeGreaterThanOrEqual(without.targets[name]?.dueAt?.getTime() ?? 0);
        }
      }),
      { numRuns: runs(1500) },
    );
  });

  test('gives the same result for pauses in any order, cut into pieces or repeated', () => {
    fc.assert(
      fc.property(asked, fc.double({ min: 0, max: 1, noNaN: true }), ({ story, at }, share) => {
        const { pauses } = story.ticket;
        const pieces = pauses.flatMap(({ from, to }) => {
          const middle = from + Math.floor(share * ((to ?? from + DAY) - from));
          return [
            { from: middle, ...(to !== undefined && { to }) },
            { from, to: middle },
          ];
        });
        const ticket = { ...story.ticket, pauses: [...pieces, ...pauses].toReversed() };
        expect(trackAt({ ...story, ticket }, at)).toEqual(trackAt(story, at));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('ignores pauses while the service is closed, and before a target starts', () => {
    const calendar = polishCalendar();
    const lone = fc.tuple(trackedLevel, trackedTicket, fc.nat()).chain(([{ targets }, ticket, pick]) => {
      const all = Object.values(targets).flatMap((entry) =>
        entry.from === undefined ? Object.values(entry as Readonly<Record<string, Target>>) : [entry as Target],
      );
      const { projectedFrom, ...target } = all[pick % all.length];
      const level = defineServiceLevel({ id: 'lone', name: 'Lone', law: 'PL', targets: { target: target as Target } });
      return fc.record({
        level: fc.constant(level),
        target: fc.constant(target),
        ticket: fc.constant(ticket),
        at: moment(ticket),
      });
    });
    fc.assert(
      fc.property(lone, fc.nat({ max: 30 }), ({ level, target, ticket, at }, pick) => {
        const clock = createServiceClock({ hours: target.hours ?? '24x7', calendar });
        const [from, to] = [ticket.openedAt - 10 * DAY, ticket.openedAt + 30 * DAY];
        const open = clock.openIntervals(from, to);
        fc.pre(open.length > 1);
        const i = pick % (open.length - 1);
        const closed = { from: open[i].to.getTime(), to: open[i + 1].from.getTime() };
        // A pause that it goes over into would begin with it, and so perhaps by a deadline that it was too late to hold.
        fc.pre(ticket.pauses.every((pause) => pause.from <= closed.from || closed.to < pause.from));
        const story = { level, ticket, calendars: { site: calendar } };
        const paused = {
          ...story,
          ticket: { ...ticket, pauses: [...ticket.pauses, closed, { from, to: ticket.openedAt }] },
        };
        const [found, expected] = [trackAt(paused, at, shares), trackAt(story, at, shares)];
        // While it lasts, the target is paused, and nextEvent cannot know that it will be over by the opening.
        if (at < closed.from || closed.to <= at) expect(found).toEqual(expected);
        const { state: _, ...amounts } = { state: '', ...found.targets.target };
        // A deadline that it holds is not overdue until it is over.
        if (expected.targets.target?.state !== 'breached' || found.targets.target?.state === 'breached')
          expect({ ...expected.targets.target, state: '' }).toEqual({ ...amounts, state: '' });
      }),
      { numRuns: runs(1000) },
    );
  });

  test('gives the deadlines that calculateDeadlines gives as of the same instant', () => {
    fc.assert(
      fc.property(asked, ({ story, at }) => {
        const { level, ticket, calendars } = story;
        const expected = calculateDeadlines(level, asTicket(ticket), { at, calendars });
        const { targets } = trackAt(story, at);
        expect(Object.keys(targets)).toEqual(Object.keys(expected));
        for (const [name, deadline] of Object.entries(expected)) {
          const target = targets[name];
          if (!deadline) {
            expect([target?.dueAt ?? null, target?.startsFrom ?? null]).toEqual([null, null]);
            continue;
          }
          const { startsFrom, ...rest } = deadline;
          expect(target).toMatchObject(rest);
          expect(target?.startsFrom).toEqual(target?.state === 'waiting' ? null : startsFrom);
        }
      }),
      { numRuns: runs(1500) },
    );
  });

  test('gives amounts that agree with each other and with the state', () => {
    fc.assert(
      fc.property(asked, ({ story, at }) => {
        const tracking = trackAt(story, at);
        const started = startedIn(tracking);
        for (const target of started) expectAmounts(target, at, story.level.priorityChange === 'carry-over');
        const late = started.filter(
          ({ state, owedBy, binding }) => state === 'breached' && owedBy === 'provider' && binding,
        );
        expect(tracking.providerLate).toBe(late.length > 0);
      }),
      { numRuns: runs(1500) },
    );
  });

  test('does not change what it is given', () => {
    fc.assert(
      fc.property(asked, ({ story, at }) => {
        const copy = structuredClone(story.ticket);
        trackAt(story, at);
        expect(story.ticket).toEqual(copy);
      }),
      { numRuns: runs(200) },
    );
  });
});

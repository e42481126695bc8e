// Tracking against an oracle that looks at every minute.
import fc from 'fast-check';
import {
  defineServiceLevel,
  type Priority,
  type PriorityChangePolicy,
  serviceLevelFromCode,
  serviceLevels,
  type Target,
  trackTicket,
} from 'hezo-sla';
import { expect, test } from 'vitest';
import { runs } from '../support/runs.js';
import { instantsOf } from './local-time.js';
import { type OracleLife, type OraclePromise, type OracleTracking, oracleClock } from './track.js';

const MINUTE = 60_000;
const ids = ['P1', 'P2', 'P3', 'P4'] as const;

const { standard, ahb8x5, ahb24x7 } = serviceLevels;
const codeOf = (code: string): Target => serviceLevelFromCode(code).targets.delivery;

/** Deliveries as the oracle and as the library know them. */
const promises: readonly (readonly [OraclePromise, Target])[] = [
  [{ hours: '24x7', within: 4 }, codeOf('24x7x4')],
  [{ hours: '24x7', within: 30 }, codeOf('24x7x30')],
  [{ hours: '8x5', within: 8 }, codeOf('8x5x8')],
  [{ hours: '9x5', within: 20 }, codeOf('9x5x20')],
  [{ hours: '9x5', dayOf: 'standard' }, standard.targets.delivery],
  [{ hours: '8x5', dayOf: 'ahb8x5' }, ahb8x5.targets.delivery],
  [{ hours: '24x7', dayOf: 'ahb24x7' }, ahb24x7.targets.delivery],
];
const byPriority = <T>(of: (id: Priority) => T): Readonly<Record<Priority, T>> => ({
  P1: of('P1'),
  P2: of('P2'),
  P3: of('P3'),
  P4: of('P4'),
});

/** What pauses do, and the policy of the level. */
const policy = fc.record({
  pausesReaction: fc.boolean(),
  pausesDelivery: fc.boolean(),
  movesDays: fc.boolean(),
  policy: fc.constantFrom<PriorityChangePolicy>('from-start', 'restart', 'carry-over'),
});
const promise = fc.constantFrom(...promises);
const setup = fc.tuple(promise, promise, promise, promise, policy).map(([P1, P2, P3, P4, policy]) => {
  const chosen = { P1, P2, P3, P4 };
  const { pausesReaction, pausesDelivery, movesDays } = policy;
  const reactionOf = ([{ hours }]: typeof P1): Target => ({
    from: 'opened',
    until: 'contacted',
    hours,
    within: { hours: 1 },
    pauses: pausesReaction ? 'service-time' : 'none',
  });
  const deliveryOf = ([, target]: typeof P1): Target =>
    target.within === undefined
      ? { ...target, pauses: pausesDelivery && movesDays ? 'business-days-touched' : 'none' }
      : { ...target, pauses: pausesDelivery ? 'service-time' : 'none' };
  const level = defineServiceLevel({
    id: 'mixed',
    name: 'Mixed',
    priorityChange: policy.policy,
    targets: {
      reaction: byPriority((id) => reactionOf(chosen[id])),
      delivery: byPriority((id) => deliveryOf(chosen[id])),
    },
  });
  const known: OracleTracking = { ...policy, promises: byPriority((id) => chosen[id][0]) };
  return { level, known };
});

/** Three weeks over Christmas with weekends, holidays and New Year, which no target exceeds by more than two weeks. */
const [FIRST] = instantsOf('2026-12-17', '06:00', 'Europe/Warsaw');
const minutes = (max: number): fc.Arbitrary<number> => fc.nat({ max }).map((n) => n * MINUTE);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
/** Within the reaction, or the delivery. */
const soonOrLate = fc.oneof(minutes(90), minutes(5000));
const life: fc.Arbitrary<OracleLife> = fc
  .record({
    opened: fc.oneof(minutes(8 * 1440), minutes(10 * 60)),
    confirmed: minutes(600),
    contacted: maybe(minutes(400)),
    delivered: maybe(minutes(4000)),
    changes: fc.array(fc.tuple(minutes(900), fc.constantFrom(...ids)), { minLength: 1, maxLength: 4 }),
    pauses: fc.array(fc.tuple(soonOrLate, maybe(minutes(2000))), { maxLength: 3 }),
  })
  .map(({ opened, confirmed, contacted, delivered, changes, pauses }) => {
    const openedAt = FIRST + opened;
    const confirmedAt = openedAt + confirmed;
    let from = openedAt;
    const [[, first], ...later] = changes;
    return {
      openedAt,
      confirmedAt,
      contactedAt: contacted === undefined ? undefined : openedAt + contacted,
      deliveredAt: delivered === undefined ? undefined : confirmedAt + delivered,
      priorities: [
        { from, priority: first },
        ...later.map(([after, priority]) => {
          from += after;
          return { from, priority };
        }),
      ],
      pauses: pauses.map(([from, length]) => ({
        from: openedAt + from,
        ...(length !== undefined && { to: openedAt + from + length }),
      })),
    };
  });

test('REACT-1, REACT-2, DELIV-1, NBD-1 to NBD-5, HOURS-1, HOURS-2: pauses and changes of priority come out as they do minute by minute', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(setup, life, fc.nat({ max: 5 }), soonOrLate, ({ level, known }, life, pick, after) => {
      // Often in a pause, because few instants are.
      const at = (life.pauses[pick]?.from ?? life.openedAt) + after;
      const { priorities, ...events } = life;
      const priority = priorities.map(({ from, priority }) => ({ from, priority: priority as Priority }));
      const found = trackTicket(level, { ...events, priority }, { at });
      for (const clock of ['reaction', 'delivery'] as const) {
        if (clock === 'delivery' && life.confirmedAt > at) continue;
        const { state, dueAt, usedMs } = found.targets[clock];
        const expected = oracleClock(known, life, clock, at);
        expect([clock, state, dueAt?.toISOString(), usedMs]).toEqual([
          clock,
          expected.state,
          new Date(expected.due).toISOString(),
          expected.used,
        ]);
        const key = `${known.policy} ${clock} ${state}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    }),
    { numRuns: runs(1200, 400) },
  );
  // Otherwise cases that are never reached would seem to agree.
  for (const policy of ['from-start', 'restart', 'carry-over']) {
    for (const state of ['running', 'paused', 'met', 'breached']) {
      for (const clock of ['reaction', 'delivery']) expect([...seen.keys()]).toContain(`${policy} ${clock} ${state}`);
    }
  }
});

// The oracle of targets against the oracles of the provider's levels, which were written for those levels alone.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../support/runs.js';
import { catalogueTargets, poland } from './catalogue-targets.js';
import { oracle } from './deadlines.js';
import { instantsOf } from './local-time.js';
import type { OracleByPriority, OracleLevel, OraclePolicy, OracleTarget } from './target-terms.js';
import { isTarget } from './target-terms.js';
import { oracleDeadlines } from './targets.js';
import { type OracleLife, type OraclePromise, type OracleTracking, oracleClock } from './track.js';

const MINUTE = 60_000;
const priorities = ['P1', 'P2', 'P3', 'P4'] as const;
const calendars = { site: poland };
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const minutes = (max: number): fc.Arbitrary<number> => fc.nat({ max }).map((n) => n * MINUTE);

/** Around both offset transitions, Easter, early May and New Year. */
const eventful = ['2024-03-27', '2025-12-20', '2026-03-26', '2026-10-22', '2026-12-21', '2027-04-29'];
const instant = fc
  .tuple(fc.constantFrom(...eventful), minutes(12 * 1440), fc.constantFrom(-1, 0, 0, 1, 29_999))
  .map(([date, after, ms]) => instantsOf(date, '00:00', 'Europe/Warsaw')[0] + after + ms);

test('REACT-1, REACT-2, DELIV-1, NBD-1 to NBD-5, HOURS-1, RET-1 to RET-4: targets come to what the oracle of the levels says', () => {
  const level = fc.constantFrom(...Object.keys(catalogueTargets));
  const wait = maybe(fc.oneof(minutes(300), minutes(8000)));
  fc.assert(
    fc.property(
      level,
      fc.constantFrom(...priorities),
      instant,
      wait,
      wait,
      wait,
      (level, priority, opened, a, b, c) => {
        const confirmed = a === undefined ? undefined : opened + a;
        const arrived = b === undefined || confirmed === undefined ? undefined : confirmed + b;
        const delivered = c === undefined || confirmed === undefined ? undefined : confirmed + c;
        const ticket = { events: { opened, confirmed, arrived, delivered }, priority };
        const found = oracleDeadlines(catalogueTargets[level], ticket, { calendars });
        const events = { openedAt: opened, confirmedAt: confirmed, arrivedAt: arrived, deliveredAt: delivered };
        expect(Object.fromEntries(Object.entries(found).map(([name, due]) => [name, due?.dueMs ?? null]))).toEqual(
          oracle(level, { priority, ...events }),
        );
      },
    ),
    { numRuns: runs(1000) },
  );
});

const promises: readonly OraclePromise[] = [
  { hours: '24x7', within: 4 },
  { hours: '24x7', within: 30 },
  { hours: '8x5', within: 8 },
  { hours: '9x5', within: 20 },
  { hours: '9x5', dayOf: 'standard' },
  { hours: '8x5', dayOf: 'ahb8x5' },
  { hours: '24x7', dayOf: 'ahb24x7' },
];
const promise = fc.constantFrom(...promises);
const tracking: fc.Arbitrary<OracleTracking> = fc.record({
  promises: fc.record({ P1: promise, P2: promise, P3: promise, P4: promise }),
  pausesReaction: fc.boolean(),
  pausesDelivery: fc.boolean(),
  movesDays: fc.boolean(),
  policy: fc.constantFrom<OraclePolicy>('from-start', 'restart', 'carry-over'),
});

/** The delivery of a promise as a target. */
function deliveryOf(promise: OraclePromise, { pausesDelivery, movesDays }: OracleTracking): OracleTarget {
  if ('within' in promise) {
    const within = { hours: promise.within };
    const pauses = pausesDelivery ? 'service-time' : 'none';
    return { from: 'confirmed', until: 'delivered', hours: promise.hours, within, pauses };
  }
  const { delivery } = catalogueTargets[promise.dayOf].targets;
  if (!isTarget(delivery)) throw new Error('the levels with days have the same delivery for every priority');
  return { ...delivery, pauses: pausesDelivery && movesDays ? 'business-days-touched' : 'none' };
}

function levelOf(tracking: OracleTracking): OracleLevel {
  const each = (targetOf: (promise: OraclePromise) => OracleTarget): OracleByPriority =>
    Object.fromEntries(Object.entries(tracking.promises).map(([id, promise]) => [id, targetOf(promise)]));
  const pauses = tracking.pausesReaction ? 'service-time' : 'none';
  return {
    priorityChange: tracking.policy,
    targets: {
      reaction: each(({ hours }) => ({ from: 'opened', until: 'contacted', within: { hours: 1 }, hours, pauses })),
      delivery: each((promise) => deliveryOf(promise, tracking)),
    },
  };
}

const soonOrLate = fc.oneof(minutes(90), minutes(5000));
const [FIRST] = instantsOf('2026-12-17', '06:00', 'Europe/Warsaw');
const life: fc.Arbitrary<OracleLife> = fc
  .record({
    opened: fc.oneof(minutes(8 * 1440), minutes(600)),
    confirmed: minutes(600),
    contacted: maybe(minutes(400)),
    delivered: maybe(minutes(4000)),
    changes: fc.array(fc.tuple(minutes(900), fc.constantFrom(...priorities)), { minLength: 1, maxLength: 4 }),
    pauses: fc.array(fc.tuple(soonOrLate, maybe(minutes(2000))), { maxLength: 3 }),
  })
  .map(({ opened, confirmed, contacted, delivered, changes, pauses }) => {
    const openedAt = FIRST + opened;
    const confirmedAt = openedAt + confirmed;
    let from = openedAt;
    const history = changes.map(([after, priority], i) => {
      from += i === 0 ? 0 : after;
      return { from, priority };
    });
    return {
      openedAt,
      confirmedAt,
      contactedAt: contacted === undefined ? undefined : openedAt + contacted,
      deliveredAt: delivered === undefined ? undefined : confirmedAt + delivered,
      priorities: history,
      pauses: pauses.map(([after, length]) => ({
        from: openedAt + after,
        to: length === undefined ? undefined : openedAt + after + length,
      })),
    };
  });

test('pauses and changes of priority come out as the oracle of tracking says', () => {
  fc.assert(
    fc.property(tracking, life, fc.nat({ max: 5 }), soonOrLate, (tracking, life, pick, after) => {
      const at = (life.pauses[pick]?.from ?? life.openedAt) + after;
      const { openedAt: opened, confirmedAt: confirmed, contactedAt: contacted, deliveredAt: delivered } = life;
      const ticket = {
        events: { opened, confirmed, contacted, delivered },
        priority: life.priorities,
        pauses: life.pauses,
      };
      const found = oracleDeadlines(levelOf(tracking), ticket, { calendars, at });
      expect(found.reaction?.dueMs).toBe(oracleClock(tracking, life, 'reaction', at).due);
      if (confirmed <= at) expect(found.delivery?.dueMs).toBe(oracleClock(tracking, life, 'delivery', at).due);
      else expect(found.delivery).toBe(null);
    }),
    { numRuns: runs(1000) },
  );
});

// Priorities that are slower than less urgent ones, as checkContract finds them.
import { describe, expect, test } from 'vitest';
import { findingsInBrief, findingsOf, inOwn, nextDay, reaction } from '../../support/findings.js';

const level = (delivery: object, others: object = {}): object => ({ name: 'Own', targets: { delivery, ...others } });
const within = (hours: number, others: object = {}): object => ({
  from: 'confirmed',
  until: 'delivered',
  hours: '9x5',
  within: { hours },
  ...others,
});

describe('a more urgent priority that is slower', () => {
  test('is reported at the instant where it is slowest, if the delay grows', () => {
    const day = { from: 'confirmed', until: 'delivered', calendarDays: 1 };
    const january = { period: { from: '2026-01-01', to: '2026-01-31' } };
    const own = level({ P1: within(30, { hours: '24x7' }), P2: day, P3: day, P4: day });
    const [found] = findingsOf({ own }, january);
    expect(found.message).toBe(
      'P1 is slower than P2: the delivery of a ticket of 2026-01-01T23:59:59.999+01:00 is due 6 h later.',
    );
  });

  test('is reported if it is slower anywhere in the period', () => {
    const found = findingsOf({ own: level({ P1: within(12), P2: within(8), P3: nextDay, P4: nextDay }) });
    // Twelve hours of service sometimes end later than the next business day, and always later than eight: from Tuesday
    // 15:00:00.001 eight are used up on Wednesday at 14:00:00.001, twelve only after the holidays, on Monday.
    expect(findingsInBrief(found)).toEqual(['error PRIORITY_INVERSION levels.own.targets.delivery.P1']);
    expect(found[0].message).toBe(
      'P1 is slower than P2: the delivery of a ticket of 2026-12-22T15:00:00.001+01:00 is due 4 days 19 h later.',
    );
    expect(found[0].at).toEqual(new Date('2026-12-22T15:00:00.001+01:00'));
    // Of the faster priorities, the one furthest ahead is named: here the second, then the first.
    const slowest = (P2: number, P3: number) =>
      findingsOf({ own: level({ P1: within(12), P2: within(P2), P3: within(P3), P4: within(12) }) });
    expect(slowest(10, 8)[0].message).toMatch(/^P1 is slower than P3: /);
    expect(slowest(8, 10)[0].message).toMatch(/^P1 is slower than P2: /);
    const slow = { ...reaction, within: { hours: 2 } };
    expect(inOwn(level(nextDay, { reaction: { P1: reaction, P2: slow, P3: reaction, P4: reaction } }))).toEqual([
      'error PRIORITY_INVERSION levels.own.targets.reaction.P2',
    ]);
  });

  test('is reported by the order of the level, whatever its priorities are called', () => {
    const own = { ...level({ urgent: within(8), calm: within(4) }), priorities: ['urgent', 'calm'] };
    expect(inOwn(own)).toEqual(['error PRIORITY_INVERSION levels.own.targets.delivery.urgent']);
    expect(inOwn({ ...own, priorities: ['calm', 'urgent'] })).toEqual([]);
  });

  test('is not reported where the targets end with other events, or start with others, or the customer owes them', () => {
    const dispatch = { ...nextDay, until: 'dispatched', code: '9x5xNBD-S' };
    const pair = (P1: object, P3: object) => inOwn(level({ P1, P2: P1, P3, P4: P3 }));
    expect(pair(nextDay, within(1, { until: 'dispatched' }))).toEqual([]);
    expect(pair(dispatch, within(1))).toEqual([]);
    expect(pair(nextDay, within(1, { from: 'opened' }))).toEqual([]);
    expect(pair({ ...nextDay, owedBy: 'customer' }, within(1, { owedBy: 'customer' }))).toEqual([]);
    expect(pair(nextDay, within(1))).toHaveLength(1);
  });
});

// Changes of priority while a ticket is tracked, worked out by hand under each policy.
import {
  calculateDeadlines,
  defineServiceLevel,
  type PriorityChangePolicy,
  type ServiceLevel,
  serviceLevels,
  type TicketOf,
  trackTicket,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { w } from '../../support/tracked.js';

const { premier, basic, standardOnsite } = serviceLevels;

describe('a change of priority', () => {
  const change = (from: 'P1' | 'P3', to: 'P1' | 'P3', at: string, confirmedAt: string): TicketOf<typeof premier> => ({
    openedAt: w('11-25 09:00'),
    contactedAt: w('11-25 09:10'),
    confirmedAt: w(confirmedAt),
    priority: [
      { from: w('11-25 09:00'), priority: from },
      { from: w(at), priority: to },
    ],
  });
  const under = (priorityChange: PriorityChangePolicy) => defineServiceLevel({ ...premier, priorityChange });

  // P3 gives from Wednesday 10:00 to the end of Thursday: 8 + 9 hours of service, of which 6 are used up at 16:00. Of the 4
  // hours of P1, 11 seventeenths are left: 2:35:17.647.
  test.each([
    ['from-start', 'confirmed', '2026-11-25T14:00:00+01:00', 'breached', 1.5],
    ['restart', 'priority-changed', '2026-11-25T20:00:00+01:00', 'running', 0],
    ['carry-over', 'confirmed', '2026-11-25T18:35:17.647+01:00', 'running', 6 / 17],
  ] as const)(
    'HOURS-1, NBD-1: from P3 to P1 moves the deadline as the policy %s says',
    (policy, event, due, state, consumed) => {
      const ticket = change('P3', 'P1', '11-25 16:00', '11-25 10:00');
      const { delivery } = trackTicket(under(policy), ticket, { at: w('11-25 16:00') }).targets;
      expect([delivery.startsFrom?.event, delivery.dueLocal, delivery.state]).toEqual([event, due, state]);
      expect(delivery.consumed).toBeCloseTo(consumed, 9);
    },
  );

  // P1 from 14:00 to 18:00; at 15:30 three eighths are used up, and the cutoff of P3 is past. P3 from 14:00 gives 4 + 9 hours,
  // of which 8:07:30 are left: 2:30 on Wednesday, the rest until Thursday 14:37:30, a day that is given whole.
  test.each([
    ['from-start', '2026-11-26', 1.5 / 13],
    ['restart', '2026-11-27', 0],
    ['carry-over', '2026-11-26', 3 / 8],
  ] as const)('HOURS-1, NBD-2: from P1 to P3 moves the deadline as the policy %s says', (policy, dueOn, consumed) => {
    const ticket = change('P1', 'P3', '11-25 15:30', '11-25 14:00');
    const { delivery } = trackTicket(under(policy), ticket, { at: w('11-25 15:30') }).targets;
    expect([delivery.dueOn, delivery.state, delivery.priority]).toEqual([dueOn, 'running', 'P3']);
    expect(delivery.consumed).toBeCloseTo(consumed, 9);
  });

  test.each(['from-start', 'restart', 'carry-over'] as const)(
    'does not touch a target that is met or overdue, under the policy %s',
    (priorityChange) => {
      const level = under(priorityChange);
      // The four hours were over at 14:00, and at 16:00 the priority is lowered.
      const lowered = change('P1', 'P3', '11-25 16:00', '11-25 10:00');
      const { targets, priority } = trackTicket(level, lowered, { at: w('11-25 17:00') });
      const { delivery } = targets;
      expect([delivery.state, delivery.priority, delivery.startedHoursOverdue]).toEqual(['breached', 'P1', 3]);
      expect(priority).toBe('P3');
      // Delivered at 12:00 under P3, raised at 16:00.
      const raised = { ...change('P3', 'P1', '11-25 16:00', '11-25 10:00'), deliveredAt: w('11-25 12:00') };
      expect(trackTicket(level, raised, { at: w('11-25 17:00') }).targets.delivery).toMatchObject({
        state: 'met',
        priority: 'P3',
      });
    },
  );

  test.each(['from-start', 'carry-over'] as const)(
    'to a priority with the same target changes nothing, under the policy %s',
    (policy) => {
      const ticket = { openedAt: w('11-25 09:00'), confirmedAt: w('11-25 10:00') };
      const level = under(policy);
      for (const at of ['11-25 17:00', '11-26 11:00', '11-26 22:00']) {
        const priority = [
          { from: w('11-25 09:00'), priority: 'P3' },
          { from: w('11-25 16:00'), priority: 'P4' },
          { from: w('11-26 20:00'), priority: 'P3' },
        ] as const;
        const changed = trackTicket(level, { ...ticket, priority }, { at: w(at) }).targets.delivery;
        const plain = trackTicket(level, { ...ticket, priority: 'P3' }, { at: w(at) }).targets.delivery;
        expect([changed.dueLocal, changed.usedMs, changed.state]).toEqual([plain.dueLocal, plain.usedMs, plain.state]);
        expect(changed.consumed).toBeCloseTo(plain.consumed ?? -1, 12);
      }
    },
  );

  test('there and back, through a target in hours, does not round the share of a day to milliseconds', () => {
    // Two changes at once, there and back, at an instant whose share of four hours is not an integer of milliseconds.
    const priority = [
      { from: w('11-25 09:00'), priority: 'P3' },
      { from: w('11-25 12:10'), priority: 'P1' },
      { from: w('11-25 12:10'), priority: 'P3' },
    ] as const;
    const level = under('carry-over');
    const ticket = { openedAt: w('11-25 09:00'), confirmedAt: w('11-25 10:00'), priority };
    expect(trackTicket(level, ticket, { at: w('11-25 12:10') }).targets.delivery.dueOn).toBe('2026-11-26');
  });

  test('also changes the event that ends it, even to one that has happened', () => {
    const { P1, P3 } = { P1: standardOnsite.targets.delivery, P3: basic.targets.delivery };
    const level = defineServiceLevel({ id: 'mixed', name: 'Mixed', targets: { delivery: { P1, P3 } } });
    const ticket = {
      openedAt: w('11-25 09:00'),
      confirmedAt: w('11-25 10:00'),
      dispatchedAt: w('11-25 11:00'),
      priority: [
        { from: w('11-25 09:00'), priority: 'P1' },
        { from: w('11-25 12:00'), priority: 'P3' },
      ],
    } as const;
    expect(trackTicket(level, ticket, { at: w('11-25 11:30') }).targets.delivery).toMatchObject({
      until: 'arrived',
      state: 'running',
    });
    expect(trackTicket(level, ticket, { at: w('11-25 12:00') }).targets.delivery).toMatchObject({
      until: 'dispatched',
      state: 'met',
      endedAt: new Date(w('11-25 11:00')),
    });
  });

  test('to a priority without the target ends what is owed, unless that is met or breached', () => {
    const { P1 } = premier.targets.delivery;
    const level = defineServiceLevel({ id: 'urgent', name: 'Urgent', targets: { delivery: { P1 } } });
    const found = (at: string, deliveredAt?: string) =>
      trackTicket(
        level,
        { ...change('P1', 'P3', '11-25 12:00', '11-25 10:00'), deliveredAt: deliveredAt && w(deliveredAt) },
        { at: w(at) },
      ).targets.delivery?.state ?? null;
    expect([found('11-25 11:59'), found('11-25 12:00'), found('11-25 18:00')]).toEqual(['running', null, null]);
    expect(found('11-25 18:00', '11-25 11:00')).toBe('met');
    const late = change('P1', 'P3', '11-25 15:00', '11-25 10:00');
    expect(trackTicket(level, late, { at: w('11-25 18:00') }).targets.delivery).toMatchObject({
      state: 'breached',
      priority: 'P1',
    });
  });
});

describe('a change of level', () => {
  const gold = defineServiceLevel({
    id: 'gold',
    name: 'Gold',
    targets: {
      reaction: premier.targets.reaction.P1,
      repair: { from: 'opened', until: 'repaired', within: { hours: 8 } },
    },
  });
  const ticket = {
    openedAt: w('11-25 09:00'),
    confirmedAt: w('11-25 10:00'),
    priority: [
      { from: w('11-25 09:00'), priority: 'P1' },
      { from: w('11-25 09:30'), level: gold },
    ],
  } as const;
  const states = (at: string) => {
    const { level, targets, nextEvent } = trackTicket(premier, ticket, { at: w(at) });
    const found = Object.entries(targets).map(([name, target]) => `${name} ${target?.state ?? null}`);
    return [level, ...found, nextEvent?.changes[0].target].join(', ');
  };

  test('has the targets of the level in force, and null for those that it does not have', () => {
    expect(states('11-25 09:20')).toBe('premier, reaction running, delivery waiting, return waiting, reaction');
    expect(states('11-25 10:30')).toBe('gold, reaction breached, delivery null, return null, repair running, reaction');
  });

  test('gives the deadlines that calculateDeadlines gives', () => {
    const deadlines = calculateDeadlines(premier, ticket);
    const { targets } = trackTicket(premier, ticket, { at: w('11-25 10:30') });
    expect(Object.entries(deadlines).map(([name, deadline]) => [name, deadline?.dueLocal])).toEqual(
      Object.entries(targets).map(([name, target]) => [name, target?.dueLocal]),
    );
  });

  test('reads the events of the level that a history of one entry names', () => {
    const target = { from: 'counted', until: 'sealed', within: { hours: 1 } } as const;
    const level = defineServiceLevel({ id: 'sealed', name: 'Sealed', targets: { seal: target } });
    const at = w('11-25 09:00');
    const counted = { openedAt: at, countedAt: at, priority: [{ from: at, level }] };
    const { seal } = trackTicket<ServiceLevel, object>(premier, counted, { at: w('11-25 12:00') }).targets;
    expect([seal?.state, seal?.dueLocal]).toEqual(['breached', '2026-11-25T10:00:00+01:00']);
  });
});

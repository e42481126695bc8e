// Whole lives of tickets, worked out by hand: the state and the deadline of each target at every turn.
import { type ServiceLevel, serviceLevels, type TicketOf, trackTicket } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { HOUR, movedByPauses, threeTargets, w } from '../../support/tracked.js';

const { premier, standard, basic, standardOnsite } = serviceLevels;

/** The states of all targets, then when they are due. */
const glance = (level: ServiceLevel, ticket: TicketOf, at: string): string => {
  const targets = Object.values(trackTicket(level, ticket, { at: w(at) }).targets);
  const due = targets.map((target) =>
    target?.dueLocal ? target.dueLocal.slice(5, 16).replace('T', ' ').replace('23:59', 'end') : '-',
  );
  return [...targets.map((target) => target?.state), ...due].join(' | ');
};

describe('a ticket that is paused over a weekend, at a level of eight hours', () => {
  // From Friday 20 November 2026; hours stop during the pause, and the weekend does not count.
  const eightHours = threeTargets('8x5x8');
  const overWeekend = {
    openedAt: w('11-20 10:00'),
    priority: 'P2',
    contactedAt: w('11-20 10:40'),
    confirmedAt: w('11-20 11:00'),
    pauses: [{ from: w('11-20 15:00'), to: w('11-23 11:00') }],
    deliveredAt: w('11-23 14:30'),
    returnedAt: w('12-01 10:00'),
  } as const;

  test.each([
    ['11-20 09:59', 'waiting | waiting | waiting | - | - | -'],
    ['11-20 10:30', 'running | waiting | waiting | 11-20 11:00 | - | -'],
    ['11-20 10:40', 'met | waiting | waiting | 11-20 11:00 | - | -'],
    ['11-20 12:00', 'met | running | waiting | 11-20 11:00 | 11-23 11:00 | 11-30 end'],
    ['11-20 16:00', 'met | paused | waiting | 11-20 11:00 | 11-23 12:00 | 11-30 end'],
    ['11-21 12:00', 'met | paused | waiting | 11-20 11:00 | 11-23 13:00 | 11-30 end'],
    ['11-23 11:00', 'met | running | waiting | 11-20 11:00 | 11-23 15:00 | 11-30 end'],
    ['11-23 14:30', 'met | met | running | 11-20 11:00 | 11-23 15:00 | 11-30 end'],
    ['12-01 09:00', 'met | met | breached | 11-20 11:00 | 11-23 15:00 | 11-30 end'],
    ['12-31 12:00', 'met | met | breached | 11-20 11:00 | 11-23 15:00 | 11-30 end'],
  ])('HOURS-2, RET-2: has these states and deadlines at %s', (at, expected) => {
    expect(glance(eightHours, overWeekend, at)).toBe(expected);
  });

  test('HOURS-2: has these amounts during the pause', () => {
    const { targets, providerLate } = trackTicket(eightHours, overWeekend, { at: w('11-21 12:00') });
    const { reaction, delivery } = targets;
    expect(delivery).toMatchObject({
      until: 'delivered',
      owedBy: 'provider',
      priority: 'P2',
      endedAt: null,
      counting: false,
      consumed: 0.5,
      usedMs: 4 * HOUR,
      pausedMs: 2 * HOUR,
      remainingMs: 49 * HOUR,
      remainingServiceMs: 4 * HOUR,
      overdueMs: 0,
      overdueServiceMs: 0,
      startedHoursOverdue: 0,
    });
    expect(reaction).toMatchObject({ consumed: 2 / 3, usedMs: 40 * 60_000, pausedMs: 0, remainingMs: 20 * 60_000 });
    expect(providerLate).toBe(false);
  });

  test('RET-1: has a late return that the customer owes, and that counts each hour begun', () => {
    const late = (at: string) => trackTicket(eightHours, overWeekend, { at: w(at) });
    const { targets, providerLate } = late('12-01 09:00');
    const { return: back } = targets;
    expect(back).toMatchObject({
      state: 'breached',
      owedBy: 'customer',
      overdueMs: 9 * HOUR + 1,
      startedHoursOverdue: 10,
    });
    expect(providerLate).toBe(false);
    // It ended at ten o'clock.
    expect(late('12-31 12:00').targets.return).toMatchObject({ overdueMs: 10 * HOUR + 1, startedHoursOverdue: 11 });
  });
});

describe('a ticket that is moved by a pause, raised, delivered late and returned', () => {
  test.each([
    ['11-19 12:00', 'met | running | waiting | 11-19 10:00 | 11-20 end | 11-27 end'],
    // The pause moves the day by Friday and by Monday, not by the weekend.
    ['11-20 16:00', 'met | paused | waiting | 11-19 10:00 | 11-23 end | 11-30 end'],
    ['11-21 12:00', 'met | paused | waiting | 11-19 10:00 | 11-23 end | 11-30 end'],
    ['11-23 09:30', 'met | paused | waiting | 11-19 10:00 | 11-24 end | 12-01 end'],
    ['11-23 12:00', 'met | running | waiting | 11-19 10:00 | 11-24 end | 12-01 end'],
    // Raised to P1, whose four hours were over on Thursday.
    ['11-23 13:00', 'met | breached | waiting | 11-19 10:00 | 11-19 14:00 | 11-26 end'],
    ['11-24 10:00', 'met | breached | running | 11-19 10:00 | 11-19 14:00 | 12-01 end'],
    ['11-26 10:00', 'met | breached | met | 11-19 10:00 | 11-19 14:00 | 12-01 end'],
  ])('NBD-1, HOURS-1: has these states and deadlines at %s', (at, expected) => {
    const level = movedByPauses(premier);
    const ticket = {
      openedAt: w('11-19 09:00'),
      contactedAt: w('11-19 09:30'),
      confirmedAt: w('11-19 10:00'),
      priority: [
        { from: w('11-19 09:00'), priority: 'P3' },
        { from: w('11-23 13:00'), priority: 'P1' },
      ],
      pauses: [{ from: w('11-20 15:00'), to: w('11-23 11:00') }],
      deliveredAt: w('11-24 10:00'),
      returnedAt: w('11-26 09:00'),
    } as const;
    expect(glance(level, ticket, at)).toBe(expected);
  });
});

describe('a target that has not started', () => {
  test('is met without a date where it ends all the same, and waits otherwise', () => {
    const ticket = { openedAt: w('11-25 09:00'), priority: 'P3', deliveredAt: w('11-26 10:00') } as const;
    const unknown = { startsFrom: null, dueAt: null, dueOn: null, dueLocal: null, warnings: [], consumed: null };
    const { delivery } = trackTicket(standard, ticket, { at: w('11-27 12:00') }).targets;
    expect(delivery).toMatchObject({ state: 'met', endedAt: new Date(w('11-26 10:00')), ...unknown });
    const before = trackTicket(standard, ticket, { at: w('11-26 09:59') }).targets.delivery;
    expect(before).toMatchObject({ state: 'waiting', endedAt: null, ...unknown });
    const returned = { openedAt: w('11-25 09:00'), priority: 'P3', returnedAt: w('11-26 10:00') } as const;
    expect(trackTicket(basic, returned, { at: w('11-27 12:00') }).targets.return).toMatchObject({
      state: 'met',
      owedBy: 'customer',
      endedAt: new Date(w('11-26 10:00')),
    });
  });

  test('is met with nothing used where it starts after its end', () => {
    const ticket = {
      openedAt: w('11-25 09:00'),
      priority: 'P3',
      confirmedAt: w('11-25 10:00'),
      returnedAt: w('11-25 12:00'),
      deliveredAt: w('11-26 10:00'),
    } as const;
    expect(trackTicket(standard, ticket, { at: w('11-27 12:00') }).targets.return).toMatchObject({
      state: 'met',
      startsFrom: { event: 'delivered' },
      dueOn: '2026-12-03',
      usedMs: 0,
      consumed: 0,
    });
  });
});

describe('a return counted from the arrival on site', () => {
  test('RET-1: counts from the delivery as soon as that is known, which comes first in the list', () => {
    const ticket = (deliveredAt: string) =>
      ({
        openedAt: w('11-02 09:00'),
        priority: 'P3',
        confirmedAt: w('11-02 10:00'),
        arrivedAt: w('11-03 10:00'),
        deliveredAt: w(deliveredAt),
      }) as const;
    const back = (deliveredAt: string, at: string) =>
      trackTicket(standardOnsite, ticket(deliveredAt), { at: w(at) }).targets.return;
    expect(back('11-16 10:00', '11-15 12:00')).toMatchObject({
      state: 'breached',
      dueOn: '2026-11-10',
      startsFrom: { event: 'arrived' },
    });
    expect(back('11-16 10:00', '11-17 12:00')).toMatchObject({
      state: 'running',
      dueOn: '2026-11-23',
      startsFrom: { event: 'delivered' },
    });
    expect(back('11-05 10:00', '11-12 12:00')).toMatchObject({
      state: 'running',
      dueOn: '2026-11-12',
      startsFrom: { event: 'delivered' },
    });
  });
});

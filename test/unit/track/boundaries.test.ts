// Tracking at its boundaries: instants at which two rules meet, and amounts that rounding could spoil.
import {
  createCalendar,
  defineServiceLevel,
  type Pause,
  type PriorityChange,
  type PriorityChangePolicy,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
  type Target,
  type TicketOf,
  type Tracking,
  trackTicket,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { HOUR, movedByPauses, w } from '../../support/tracked.js';

const { premier, standard, standardOnsite } = serviceLevels;
const confirmed = { openedAt: w('11-25 09:00'), contactedAt: w('11-25 09:10'), confirmedAt: w('11-25 10:00') };

const change = (from: 'P1' | 'P3', to: 'P1' | 'P3', at: string): { priority: PriorityChange[] } => ({
  priority: [
    { from: w('11-25 09:00'), priority: from },
    { from: w(at), priority: to },
  ],
});
const pausesOf = (...pauses: [from: string, to?: string][]): { pauses: Pause[] } => ({
  pauses: pauses.map(([from, to]) => ({ from: w(from), to: to && w(to) })),
});
const under = (priorityChange: PriorityChangePolicy): ServiceLevel =>
  defineServiceLevel({ ...movedByPauses(premier), priorityChange });
const deliveryOf = (code: string, options = {}): Target =>
  movedByPauses(serviceLevelFromCode(code, options)).targets.delivery;
/** Premier with other deliveries, whose used share is carried over. */
const carrying = (deliveries: Readonly<Record<string, Target>>): ServiceLevel => {
  const { delivery, ...targets } = movedByPauses(premier).targets;
  return defineServiceLevel({
    ...premier,
    id: 'mixed',
    targets: { ...targets, delivery: { ...delivery, ...deliveries } },
    priorityChange: 'carry-over',
  });
};
const trackAt = (level: ServiceLevel, ticket: TicketOf, at: string, ...thresholds: number[]): Tracking =>
  trackTicket(level, ticket, { at: w(at), thresholds });
const tracked = (...args: Parameters<typeof trackAt>) => {
  const { delivery } = trackAt(...args).targets;
  if (!delivery) throw new Error('The priority has no delivery.');
  return delivery;
};

describe('a change of priority', () => {
  test('applies even at the instant of the delivery, and at the deadline itself', () => {
    const ended = { ...confirmed, ...change('P1', 'P3', '11-25 12:00'), deliveredAt: w('11-25 12:00') };
    expect(tracked(premier, ended, '11-25 13:00')).toMatchObject({ state: 'met', priority: 'P3' });
    const due = { ...confirmed, ...change('P1', 'P3', '11-25 14:00') };
    expect(tracked(premier, due, '11-25 15:00')).toMatchObject({ state: 'running', dueOn: '2026-11-26' });
  });

  test('carries over the share used by then; a later pause moves the deadline, not the share', () => {
    const later = pausesOf(['11-26 10:00', '11-26 11:00']);
    const raised = { ...confirmed, ...change('P3', 'P1', '11-25 16:00'), ...later };
    expect(tracked(under('carry-over'), raised, '11-26 12:00').dueLocal).toBe('2026-11-25T18:35:17.647+01:00');
    const lowered = { ...confirmed, ...change('P1', 'P3', '11-25 12:00') };
    expect(tracked(under('carry-over'), lowered, '11-26 12:00').dueOn).toBe('2026-11-26');
    expect(tracked(under('carry-over'), { ...lowered, ...later }, '11-26 12:00').dueOn).toBe('2026-11-27');
  });

  test('is not affected by an earlier pause if the target restarts, nor twice by one day if the rest is carried over', () => {
    const lowered = { ...confirmed, ...change('P1', 'P3', '11-25 12:00') };
    const early: [string, string] = ['11-25 11:00', '11-25 11:10'];
    expect(tracked(under('restart'), { ...lowered, ...pausesOf(early) }, '11-25 13:00').dueOn).toBe('2026-11-26');
    // Wednesday has moved the target whose rest is carried over, so it does not move the rest again.
    const both = pausesOf(early, ['11-25 15:00', '11-25 15:10']);
    expect(tracked(under('carry-over'), { ...lowered, ...both }, '11-25 16:00').dueOn).toBe('2026-11-26');
  });

  test('NBD-2: carries over to the day that follows from the confirmation before the cutoff', () => {
    const ticket = { ...confirmed, ...change('P1', 'P3', '11-25 15:30'), confirmedAt: w('11-25 14:00') };
    const { rules, consumed } = tracked(under('carry-over'), ticket, '11-26 09:00');
    expect(rules).toEqual(['DELIV-1', 'NBD-1', 'NBD-5']);
    // 3/8 at the change; of the 11.5 hours from it to Thursday's end, 2.5 are gone on Thursday at nine.
    expect(consumed).toBeCloseTo(3 / 8 + ((5 / 8) * 2.5) / 11.5, 12);
  });

  test('with no time left makes the target due on that day, or at once', () => {
    // The four hours of P1 from 20:00 are over at midnight, when Thursday begins.
    const midnight = { ...confirmed, ...change('P1', 'P3', '11-26 00:00'), confirmedAt: w('11-25 20:00') };
    expect(tracked(under('carry-over'), midnight, '11-26 00:00')).toMatchObject({
      state: 'running',
      dueLocal: '2026-11-26T23:59:59.999+01:00',
      consumed: 1,
    });
    // To hours that are closed, and to a day that has ended at its closing.
    const untilClosing = deliveryOf('9x5xNBD', { ends: 'closing' });
    for (const P3 of [deliveryOf('9x5x4'), untilClosing]) {
      const evening = { ...confirmed, ...change('P1', 'P3', '11-25 20:00'), confirmedAt: w('11-25 16:00') };
      expect(tracked(carrying({ P3 }), evening, '11-25 21:00')).toMatchObject({
        state: 'breached',
        dueLocal: '2026-11-25T20:00:00+01:00',
        overdueMs: HOUR,
      });
    }
    // No time is left that a pause could stop.
    const level = carrying({ P3: deliveryOf('24x7x8') });
    const paused = { ...confirmed, ...change('P1', 'P3', '11-25 14:00'), ...pausesOf(['11-25 14:00']) };
    expect(trackAt(level, paused, '11-25 14:00').nextEvent).toEqual({
      at: new Date(w('11-25 14:00:00.001')),
      changes: [{ target: 'delivery', kind: 'breach', threshold: null }],
    });
  });

  test('adds up the time used, and the time paused, before and after it', () => {
    const ticket = {
      ...confirmed,
      ...change('P1', 'P3', '11-25 13:00'),
      ...pausesOf(['11-25 11:00', '11-25 11:30'], ['11-25 14:00', '11-25 14:15']),
    };
    // Two hours and a half before, two hours less a quarter since.
    expect(tracked(under('carry-over'), ticket, '11-25 15:00')).toMatchObject({
      usedMs: 4.25 * HOUR,
      pausedMs: 0.75 * HOUR,
    });
    const none = { ...confirmed, ...change('P3', 'P1', '11-25 16:00') };
    expect(tracked(under('carry-over'), none, '11-25 17:00')).toMatchObject({ usedMs: 7 * HOUR, pausedMs: 0 });
  });

  test('does not spoil an amount by rounding: at the deadline exactly all is used', () => {
    // 1 h and 3 ms of 4 h are used up: of 7 h the rest is 5 h 14:59.99475, which is rounded up.
    const level = carrying({ P1: deliveryOf('24x7x4'), P2: deliveryOf('24x7x7') });
    const due = '11-25 16:14:59.998';
    const priority: PriorityChange[] = [
      { from: w('11-25 09:00'), priority: 'P1' },
      { from: w('11-25 11:00:00.003'), priority: 'P2' },
    ];
    const twice = { ...confirmed, priority };
    expect(tracked(level, twice, due)).toMatchObject({ dueLocal: w(due), consumed: 1, state: 'running' });
    const thrice = { ...confirmed, priority: [...priority, { from: w(due), priority: 'P3' as const }] };
    expect(tracked(level, thrice, due)).toMatchObject({ state: 'running', consumed: 1, usedMs: 6.25 * HOUR - 2 });
    // It is overdue by a share of the target: an hour of the seven.
    expect(tracked(level, twice, '11-25 17:14:59.998').consumed).toBeCloseTo(1 + 1 / 7, 12);
    // In service time: from 16:00 to 17:00, and two hours of Thursday, of four.
    const overnight: TicketOf = { ...confirmed, confirmedAt: w('11-25 12:00'), priority: 'P1' };
    expect(tracked(serviceLevelFromCode('8x5x4'), overnight, '11-26 11:00').consumed).toBe(1.75);
  });

  test('at night or on a weekend does not end a pause that began before it', () => {
    const level = carrying({ P1: deliveryOf('9x5x30'), P3: deliveryOf('9x5x40') });
    const ticket = { ...confirmed, ...change('P1', 'P3', '11-28 12:00'), ...pausesOf(['11-27 15:00']) };
    const states = ['11-28 11:59', '11-28 12:00', '11-28 12:01'].map((at) => tracked(level, ticket, at).state);
    expect(states).toEqual(['paused', 'paused', 'paused']);
  });

  test('leaves at least a millisecond if any time is left, so that nothing is due while the service is closed', () => {
    const level = carrying({ P1: deliveryOf('24x7x4'), P3: deliveryOf('8x5x1') });
    const saturday = { ...confirmed, confirmedAt: w('11-28 10:00'), ...change('P1', 'P3', '11-28 13:59:59.999') };
    expect(tracked(level, saturday, '11-30 08:59')).toMatchObject({
      state: 'running',
      dueLocal: '2026-11-30T09:00:00.001+01:00',
    });
  });

  test('without a confirmation does not change which event ended it before', () => {
    const { P1, P3 } = { P1: standardOnsite.targets.delivery, P3: serviceLevels.basic.targets.delivery };
    const level = defineServiceLevel({ id: 'mixed', name: 'Mixed', targets: { delivery: { P1, P3 } } });
    const found = ['11-25 11:59:59.999', '11-25 12:00', '11-25 13:00'].map((arrivedAt) => {
      const events = { openedAt: w('11-25 09:00'), dispatchedAt: w('11-25 11:00'), arrivedAt: w(arrivedAt) };
      const { state, until, priority } = tracked(
        level,
        { ...events, ...change('P1', 'P3', '11-25 12:00') },
        '11-25 14:00',
      );
      return `${state} ${until} ${priority}`;
    });
    expect(found).toEqual(['met arrived P1', 'met dispatched P3', 'met dispatched P3']);
  });
});

describe('a pause of a target in days', () => {
  test('lasts until the day is over, even when no service time is left before then', () => {
    // Friday is touched, so Friday becomes Saturday, which has no service time.
    const level = movedByPauses(serviceLevelFromCode('9x5xNCD'));
    const ticket: TicketOf = {
      openedAt: w('11-26 09:00'),
      contactedAt: w('11-26 09:10'),
      confirmedAt: w('11-26 10:00'),
      priority: 'P3',
      ...pausesOf(['11-27 11:00']),
    };
    const midnight = new Date(w('11-29 00:00'));
    expect(trackAt(level, ticket, '11-27 12:00').nextEvent).toEqual({
      at: midnight,
      changes: [{ target: 'delivery', kind: 'breach', threshold: null }],
    });
    const states = ['11-27 12:00', '11-27 18:00', '11-28 10:00', '11-28 23:59:59.999', '11-29 00:00'].map(
      (at) => tracked(level, ticket, at).state,
    );
    expect(states).toEqual(['paused', 'paused', 'paused', 'paused', 'breached']);
  });

  test('does not announce an opening at which the target is breached', () => {
    // Due on Wednesday, on which the service is closed; it opens when Thursday begins.
    const hours = {
      weekly: [{ days: ['mon', 'tue', 'thu'], from: '00:00', to: '12:00' }],
      onHolidays: 'closed',
    } as const;
    const mornings = serviceLevelFromCode('12x5xNCD', { hours });
    const level = movedByPauses(mornings);
    const tuesday = { openedAt: w('11-24 09:00'), contactedAt: w('11-24 09:10'), confirmedAt: w('11-24 10:00') };
    const ticket: TicketOf = { ...tuesday, priority: 'P3', ...pausesOf(['11-25 10:00']) };
    expect(trackAt(level, ticket, '11-25 12:00').nextEvent).toEqual({
      at: new Date(w('11-26 00:00')),
      changes: [{ target: 'delivery', kind: 'breach', threshold: null }],
    });
  });

  test('moves the day to a date that exists: Apia had no 30 December 2011', () => {
    const calendar = createCalendar({ timeZone: 'Pacific/Apia', holidays: () => [] });
    const level = movedByPauses(serviceLevelFromCode('8x5xNCD'));
    const openedAt = '2011-12-28T09:00:00-10:00';
    const pauses = [{ from: '2011-12-28T10:00:00-10:00' }];
    const ticket = { openedAt, contactedAt: openedAt, confirmedAt: openedAt, priority: 'P1', pauses } as const;
    const dueOn = ['2011-12-28T09:30:00-10:00', '2011-12-29T09:00:00-10:00', '2011-12-29T09:00:00.001-10:00'].map(
      (at) => trackTicket(level, ticket, { calendar, at }).targets.delivery.dueOn,
    );
    expect(dueOn).toEqual(['2011-12-29', '2011-12-31', '2012-01-01']);
  });

  test('moves the day even from its last millisecond', () => {
    const level = movedByPauses(serviceLevelFromCode('24x7xNBD'));
    const ticket: TicketOf = { ...confirmed, priority: 'P3', ...pausesOf(['11-26 23:59:59.999']) };
    expect(trackAt(level, ticket, '11-26 23:59:59.999').nextEvent).toEqual({
      at: new Date(w('11-27 00:00')),
      changes: [{ target: 'delivery', kind: 'deadline-move', threshold: null }],
    });
    expect(tracked(level, ticket, '11-27 00:00').dueOn).toBe('2026-11-27');
  });

  test('lets a threshold be reached to the millisecond', () => {
    const level = movedByPauses(standard);
    // 98 minutes are 7 % where 21:42 are left: at 14:18 the 3:42 of Wednesday, and two days.
    const plain: TicketOf = { ...confirmed, priority: 'P3', ...pausesOf(['11-25 11:38']) };
    expectWarning(level, plain, '11-25 12:00', '11-25 14:18', 0.07);
    // 3/8 at the change, then an hour: 3/8 + 5/8 * 0.0512 where 18:31:52.5 are left.
    const events = { ...confirmed, ...change('P1', 'P3', '11-25 15:30'), confirmedAt: w('11-25 14:00') };
    const carried = { ...events, ...pausesOf(['11-25 16:30']) };
    expectWarning(under('carry-over'), carried, '11-25 17:00', '11-25 17:28:07.500', 0.407);
  });
});

test('a threshold is exact despite floating point, and reached at a change of priority that exceeds it', () => {
  // 0.07 * 3600000 is 252000.00000000003.
  const { reaction } = trackAt(premier, { openedAt: w('11-25 09:00'), priority: 'P1' }, '11-25 09:00', 0.07).targets;
  expect(reaction?.warnings).toEqual([{ threshold: 0.07, at: new Date(w('11-25 09:04:12')), reached: false }]);
  const raised = { ...confirmed, ...change('P3', 'P1', '11-25 16:00') };
  expect(tracked(under('carry-over'), raised, '11-25 16:00', 0.25).warnings).toEqual([
    { threshold: 0.25, at: new Date(w('11-25 16:00')), reached: true },
  ]);
});

test.each(['premiumOnsite', 'premier'] as const)(
  'a return that has ended or is overdue keeps its priority, at the level %s',
  (id) => {
    // Delivered, so the return counts; on site, the engineer has yet to arrive, and a pause stops that target.
    const level = movedByPauses(serviceLevels[id]);
    const ticket = {
      ...pausesOf(['11-02 12:00']),
      openedAt: w('11-02 09:00'),
      confirmedAt: w('11-02 10:00'),
      deliveredAt: w('11-02 11:00'),
      priority: [
        { from: w('11-02 09:00'), priority: 'P3' },
        { from: w('11-13 13:00'), priority: 'P1' },
      ],
    } as const;
    // Due on the 9th.
    const backOf = (events: { returnedAt?: string }, at: string): unknown => {
      const { return: back } = trackAt(level, { ...ticket, ...events }, at).targets;
      return [back?.state, back?.priority, back?.dueOn, back?.endedAt];
    };
    for (const at of ['11-12 12:00', '11-13 14:00']) {
      const returned = new Date(w('11-05 12:00'));
      expect(backOf({ returnedAt: w('11-05 12:00') }, at)).toEqual(['met', 'P3', '2026-11-09', returned]);
      expect(backOf({}, at)).toEqual(['breached', 'P3', '2026-11-09', null]);
    }
    const late = backOf({ returnedAt: w('11-20 12:00') }, '11-21 12:00');
    expect(late).toEqual(['breached', 'P3', '2026-11-09', new Date(w('11-20 12:00'))]);
  },
);

test('a share of more than all is one of the target that a share was carried over to', () => {
  const raised = { ...confirmed, ...change('P3', 'P1', '11-25 16:00') };
  // Due at 18:35:17.647; half of the four hours later.
  expect(tracked(under('carry-over'), raised, '11-25 17:00', 1.5).warnings).toEqual([
    { threshold: 1.5, at: new Date(w('11-25 20:35:17.647')), reached: false },
  ]);
});

test('a share is reached at the change where all was used up that is carried over', () => {
  // The four hours of P1 from 20:00 are over at midnight.
  const lowered = { ...confirmed, ...change('P1', 'P3', '11-26 00:00'), confirmedAt: w('11-25 20:00') };
  expect(tracked(under('carry-over'), lowered, '11-26 00:00', 0.5).warnings).toEqual([
    { threshold: 0.5, at: new Date(w('11-26 00:00')), reached: true },
  ]);
});

function expectWarning(level: ServiceLevel, ticket: TicketOf, now: string, at: string, threshold: number): void {
  const warning = { at: new Date(w(at)), changes: [{ target: 'delivery', kind: 'warning', threshold }] };
  expect(trackAt(level, ticket, now, threshold).nextEvent).toEqual(warning);
  expect(tracked(level, ticket, at, threshold).warnings[0]?.reached).toBe(true);
}

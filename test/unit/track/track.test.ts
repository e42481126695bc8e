// Tracking by example: whole lives of tickets, each policy worked out by hand, and what holds at the edges.
import {
  createCalendar,
  defineServiceLevel,
  fixedHolidays,
  type PriorityChangePolicy,
  type ServiceLevel,
  SlaError,
  serviceLevelFromCode,
  serviceLevels,
  type TicketOfLevel,
  type TrackedTicket,
  trackTicket,
  trackTickets,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../support/failure.js';
import { w } from '../../support/tracked.js';

const HOUR = 3_600_000;
const { premier, standard, basic, standardOnsite } = serviceLevels;

/** What a row of a story says: the three states, then when reaction, delivery and return are due. */
const glance = (level: ServiceLevel, ticket: TrackedTicket, at: string): string => {
  const { reaction, delivery, return: back } = trackTicket(level, ticket, { at: w(at) });
  const due = [reaction, delivery, back].map(({ dueLocal }) =>
    dueLocal ? dueLocal.slice(5, 16).replace('T', ' ').replace('23:59', 'end') : '-',
  );
  return [reaction.state, delivery.state, back.state, ...due].join(' | ');
};

describe('stories', () => {
  // Friday 20 November 2026; hours stop in the pause, the weekend counts for nothing.
  const eightHours = serviceLevelFromCode('8x5x8');
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
  ])('HOURS-2, RET-2: eight hours, paused over a weekend, at %s', (at, expected) => {
    expect(glance(eightHours, overWeekend, at)).toBe(expected);
  });

  test('HOURS-2: the amounts while it is paused', () => {
    const { delivery, reaction, providerLate } = trackTicket(eightHours, overWeekend, { at: w('11-21 12:00') });
    expect(delivery).toMatchObject({
      milestone: 'delivery',
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

  test('RET-1: a late return is the customer’s, and counts each hour that has begun', () => {
    const late = (at: string) => trackTicket(eightHours, overWeekend, { at: w(at) });
    const { return: back, providerLate } = late('12-01 09:00');
    expect(back).toMatchObject({
      state: 'breached',
      owedBy: 'customer',
      overdueMs: 9 * HOUR + 1,
      startedHoursOverdue: 10,
    });
    expect(providerLate).toBe(false);
    // It ended at ten o'clock.
    expect(late('12-31 12:00').return).toMatchObject({ overdueMs: 10 * HOUR + 1, startedHoursOverdue: 11 });
  });

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
  ])('NBD-1, HOURS-1: moved by a pause, raised, delivered late, returned, at %s', (at, expected) => {
    const level = defineServiceLevel({ ...premier, pausedDays: 'business-days-touched' });
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

describe('changes of priority', () => {
  const change = (from: 'P1' | 'P3', to: 'P1' | 'P3', at: string, confirmedAt: string): TrackedTicket => ({
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
  ] as const)('HOURS-1, NBD-1: raised from P3 to P1, %s', (policy, event, due, state, consumed) => {
    const ticket = change('P3', 'P1', '11-25 16:00', '11-25 10:00');
    const { delivery } = trackTicket(under(policy), ticket, { at: w('11-25 16:00') });
    expect([delivery.startsFrom?.event, delivery.dueLocal, delivery.state]).toEqual([event, due, state]);
    expect(delivery.consumed).toBeCloseTo(consumed, 9);
  });

  // P1 from 14:00 to 18:00; at 15:30 three eighths are used up, and the cutoff of P3 is past. P3 from 14:00 gives 4 + 9 hours,
  // of which 8:07:30 are left: 2:30 on Wednesday, the rest until Thursday 14:37:30, a day that is given whole.
  test.each([
    ['from-start', '2026-11-26', 1.5 / 13],
    ['restart', '2026-11-27', 0],
    ['carry-over', '2026-11-26', 3 / 8],
  ] as const)('HOURS-1, NBD-2: lowered from P1 to P3, %s', (policy, dueOn, consumed) => {
    const ticket = change('P1', 'P3', '11-25 15:30', '11-25 14:00');
    const { delivery } = trackTicket(under(policy), ticket, { at: w('11-25 15:30') });
    expect([delivery.dueOn, delivery.state, delivery.priority]).toEqual([dueOn, 'running', 'P3']);
    expect(delivery.consumed).toBeCloseTo(consumed, 9);
  });

  test.each(['from-start', 'restart', 'carry-over'] as const)(
    'what is met or overdue is out of reach, %s',
    (priorityChange) => {
      const level = under(priorityChange);
      // The four hours were over at 14:00, and at 16:00 the priority is lowered.
      const lowered = change('P1', 'P3', '11-25 16:00', '11-25 10:00');
      const { delivery, priority } = trackTicket(level, lowered, { at: w('11-25 17:00') });
      expect([delivery.state, delivery.priority, delivery.startedHoursOverdue]).toEqual(['breached', 'P1', 3]);
      expect(priority).toBe('P3');
      // Delivered at 12:00 under P3, raised at 16:00.
      const raised = { ...change('P3', 'P1', '11-25 16:00', '11-25 10:00'), deliveredAt: w('11-25 12:00') };
      expect(trackTicket(level, raised, { at: w('11-25 17:00') }).delivery).toMatchObject({
        state: 'met',
        priority: 'P3',
      });
    },
  );

  test.each(['from-start', 'carry-over'] as const)(
    'to another priority with the same promise changes nothing, %s',
    (policy) => {
      const ticket = { openedAt: w('11-25 09:00'), confirmedAt: w('11-25 10:00') };
      const level = under(policy);
      for (const at of ['11-25 17:00', '11-26 11:00', '11-26 22:00']) {
        const priority = [
          { from: w('11-25 09:00'), priority: 'P3' },
          { from: w('11-25 16:00'), priority: 'P4' },
          { from: w('11-26 20:00'), priority: 'P3' },
        ] as const;
        const changed = trackTicket(level, { ...ticket, priority }, { at: w(at) }).delivery;
        const plain = trackTicket(level, { ...ticket, priority: 'P3' }, { at: w(at) }).delivery;
        expect([changed.dueLocal, changed.usedMs, changed.state]).toEqual([plain.dueLocal, plain.usedMs, plain.state]);
        expect(changed.consumed).toBeCloseTo(plain.consumed ?? -1, 12);
      }
    },
  );

  test('a share of a day is not rounded to milliseconds on the way through a promise of hours', () => {
    // Two changes at once, there and back, at an instant whose share of four hours is no whole number of milliseconds.
    const priority = [
      { from: w('11-25 09:00'), priority: 'P3' },
      { from: w('11-25 12:10'), priority: 'P1' },
      { from: w('11-25 12:10'), priority: 'P3' },
    ] as const;
    const level = under('carry-over');
    const ticket = { openedAt: w('11-25 09:00'), confirmedAt: w('11-25 10:00'), priority };
    expect(trackTicket(level, ticket, { at: w('11-25 12:10') }).delivery.dueOn).toBe('2026-11-26');
  });

  test('the milestone is that of the priority, whenever it happened', () => {
    const { P1 } = standardOnsite.commitments;
    const level = defineServiceLevel({ ...basic, id: 'mixed', commitments: { ...basic.commitments, P1 } });
    const ticket = {
      openedAt: w('11-25 09:00'),
      confirmedAt: w('11-25 10:00'),
      dispatchedAt: w('11-25 11:00'),
      priority: [
        { from: w('11-25 09:00'), priority: 'P1' },
        { from: w('11-25 12:00'), priority: 'P3' },
      ],
    } as const;
    expect(trackTicket(level, ticket, { at: w('11-25 11:30') }).delivery).toMatchObject({
      milestone: 'on-site',
      state: 'running',
    });
    expect(trackTicket(level, ticket, { at: w('11-25 12:00') }).delivery).toMatchObject({
      milestone: 'dispatch',
      state: 'met',
      endedAt: new Date(w('11-25 11:00')),
    });
  });
});

describe('pauses', () => {
  const confirmed = { openedAt: w('11-25 09:00'), contactedAt: w('11-25 09:30'), confirmedAt: w('11-25 10:00') };
  const pauses = [{ from: w('11-25 09:10'), to: w('11-25 09:20') }, { from: w('11-25 11:00') }];
  const at = { at: w('11-25 12:00') };

  test('by default stop a delivery that counts hours, and nothing else', () => {
    const hours = trackTicket(premier, { ...confirmed, priority: 'P1', pauses }, at);
    expect([hours.reaction.dueLocal, hours.reaction.pausedMs]).toEqual(['2026-11-25T10:00:00+01:00', 0]);
    expect([hours.delivery.state, hours.delivery.dueLocal]).toEqual(['paused', '2026-11-25T15:00:00+01:00']);
    const day = trackTicket(premier, { ...confirmed, priority: 'P3', pauses }, at);
    expect([day.delivery.state, day.delivery.dueOn, day.delivery.pausedMs]).toEqual(['running', '2026-11-26', 0]);
  });

  test('stop the clocks that the level names', () => {
    const reaction = defineServiceLevel({ ...premier, pausedClocks: ['reaction'] });
    const found = trackTicket(reaction, { ...confirmed, priority: 'P1', pauses }, at);
    expect(found.reaction).toMatchObject({ dueLocal: '2026-11-25T10:10:00+01:00', pausedMs: 10 * 60_000 });
    expect(found.delivery).toMatchObject({ dueLocal: '2026-11-25T14:00:00+01:00', state: 'running' });
    const none = defineServiceLevel({ ...premier, pausedClocks: [] });
    expect(trackTicket(none, { ...confirmed, priority: 'P1', pauses }, at).delivery.state).toBe('running');
  });

  test('that overlap or touch are one', () => {
    const { delivery } = trackTicket(
      premier,
      {
        ...confirmed,
        priority: 'P1',
        pauses: [
          { from: w('11-25 10:45'), to: w('11-25 11:15') },
          { from: w('11-25 10:30'), to: w('11-25 11:00') },
          { from: w('11-25 11:15'), to: w('11-25 11:30') },
        ],
      },
      at,
    );
    expect([delivery.pausedMs, delivery.dueLocal]).toEqual([HOUR, '2026-11-25T15:00:00+01:00']);
  });

  test('that are recorded ahead last until the instant, like those without an end', () => {
    const paused = (to: string | null) =>
      trackTicket(premier, { ...confirmed, priority: 'P1', pauses: [{ from: w('11-25 11:00'), to }] }, at);
    expect(paused(w('11-25 18:00'))).toEqual(paused(null));
  });

  test('go on through closed time if they began in service time, and otherwise begin at the opening', () => {
    const eight = serviceLevelFromCode('8x5x8');
    const states = (...pauses: [from: string, to: string][]) =>
      ['11-25 21:00', '11-26 08:59:59.999', '11-26 09:00'].map((at) => {
        const ticket = { ...confirmed, pauses: pauses.map(([from, to]) => ({ from: w(from), to: w(to) })) };
        return trackTicket(eight, { ...ticket, priority: 'P1' }, { at: w(at) }).delivery.state;
      });
    expect(states(['11-25 16:00', '11-26 10:00'])).toEqual(['paused', 'paused', 'paused']);
    expect(states(['11-25 17:00', '11-26 10:00'])).toEqual(['running', 'running', 'paused']);
    expect(states(['11-25 16:00', '11-25 20:00'])).toEqual(['running', 'running', 'running']);
    // Touching pauses are one, which began in service time.
    expect(states(['11-25 16:00', '11-25 17:00'], ['11-25 17:00', '11-26 09:00'])).toEqual([
      'paused',
      'paused',
      'running',
    ]);
  });

  test('after the time is used up hold nothing up: due at their beginning, late a millisecond after', () => {
    const ticket = { ...confirmed, priority: 'P1', pauses: [{ from: w('11-25 14:00') }] } as const;
    const states = ['11-25 14:00', '11-25 14:00:00.001'].map(
      (at) => trackTicket(premier, ticket, { at: w(at) }).delivery.state,
    );
    expect(states).toEqual(['running', 'breached']);
  });

  test('of a day that is due move it only while it is not past, and once for each business day', () => {
    const level = defineServiceLevel({ ...standard, pausedDays: 'business-days-touched' });
    const dueOn = (...pauses: [from: string, to: string][]) =>
      trackTicket(
        level,
        { ...confirmed, priority: 'P3', pauses: pauses.map(([from, to]) => ({ from: w(from), to: w(to) })) },
        { at: w('12-04 12:00') },
      ).delivery.dueOn;
    expect(dueOn()).toBe('2026-11-26');
    expect(dueOn(['11-25 11:00', '11-25 11:01'], ['11-25 16:00', '11-25 16:01'])).toBe('2026-11-27');
    // After closing, and on the weekend: no service time.
    expect(dueOn(['11-25 18:00', '11-26 09:00'])).toBe('2026-11-26');
    expect(dueOn(['11-26 17:59', '11-30 09:01'])).toBe('2026-12-01');
    // Thursday is over by then.
    expect(dueOn(['11-27 10:00', '11-27 12:00'])).toBe('2026-11-26');
    // Before the confirmation.
    expect(dueOn(['11-25 09:00', '11-25 10:00'])).toBe('2026-11-26');
  });
});

describe('warnings and the next event', () => {
  const ticket = { openedAt: w('11-20 16:30'), priority: 'P3' } as const;
  const next = (at: string, thresholds: number[] = []) =>
    trackTicket(serviceLevels.ahb8x5, ticket, { at: w(at), thresholds }).nextEvent;

  test('REACT-2: warnings come in service time', () => {
    const { reaction } = trackTicket(serviceLevels.ahb8x5, ticket, {
      at: w('11-21 12:00'),
      thresholds: [0.8, 0.5, 0.5],
    });
    expect(reaction.warnings).toEqual([
      { threshold: 0.5, at: new Date(w('11-20 17:00')), reached: true },
      { threshold: 0.8, at: new Date(w('11-23 09:18')), reached: false },
    ]);
  });

  test.each([
    ['11-20 16:29', null, []],
    [
      '11-20 16:30',
      '11-20 17:00',
      [
        ['reaction', 'warning'],
        ['reaction', 'closing'],
      ],
    ],
    ['11-20 17:00', '11-23 09:00', [['reaction', 'opening']]],
    ['11-23 09:00', '11-23 09:30:00.001', [['reaction', 'breach']]],
    ['11-23 09:30:00.001', '11-23 10:30:00.001', [['reaction', 'overdue-hour']]],
    ['11-23 16:59', '11-23 17:00', [['reaction', 'closing']]],
  ])('REACT-2: after %s comes %s', (at, expected, changes) => {
    const found = next(at, [0.5]);
    const listed = found?.changes.map(({ clock, kind }) => [clock, kind]) ?? [];
    expect(found?.at ?? null).toEqual(expected && new Date(w(expected)));
    expect(new Set(listed.map(String))).toEqual(new Set(changes.map(String)));
  });

  test('what happens at once is told together, and a pause that moves a day is told', () => {
    const level = defineServiceLevel({ ...standard, pausedDays: 'business-days-touched' });
    const late = { openedAt: w('11-25 17:30'), confirmedAt: w('11-25 17:40'), priority: 'P3' } as const;
    const running = trackTicket(level, late, { at: w('11-26 08:00') });
    expect(running.nextEvent).toEqual({
      at: new Date(w('11-26 09:00')),
      changes: [
        { clock: 'reaction', kind: 'opening' },
        { clock: 'delivery', kind: 'opening' },
      ],
    });
    // Confirmed after the cutoff, so due on Friday; moved by Wednesday, and at the opening by Thursday.
    const paused = { ...late, contactedAt: w('11-25 17:35'), pauses: [{ from: w('11-25 17:50') }] };
    const found = trackTicket(level, paused, { at: w('11-26 08:00') });
    expect([found.delivery.state, found.delivery.dueOn]).toEqual(['paused', '2026-11-30']);
    expect(found.nextEvent).toEqual({
      at: new Date(w('11-26 09:00:00.001')),
      changes: [{ clock: 'delivery', kind: 'deadline-move' }],
    });
    expect(trackTicket(level, paused, { at: w('11-26 09:00:00.001') }).delivery.dueOn).toBe('2026-12-01');
  });

  test('there is none where everything has ended, and none where hours stand still', () => {
    const ended = { openedAt: w('11-25 09:00'), contactedAt: w('11-25 09:30'), priority: 'P1' } as const;
    expect(trackTicket(premier, ended, { at: w('11-25 12:00') }).nextEvent).toBeNull();
    const paused = { ...ended, confirmedAt: w('11-25 10:00'), pauses: [{ from: w('11-25 11:00') }] };
    expect(trackTicket(premier, paused, { at: w('11-25 12:00') }).nextEvent).toBeNull();
  });

  test('hours that do not open again, or never close, are no event', () => {
    const hours = {
      weekly: [],
      onHolidays: 'open',
      exceptions: { '2026-11-25': [{ from: '08:00', to: '12:00' }] },
    } as const;
    const once = serviceLevelFromCode('4x5x1', { hours });
    const opened = { openedAt: w('11-25 09:00'), priority: 'P1' } as const;
    const overdue = trackTicket(once, opened, { at: w('11-25 12:00') });
    expect(overdue.nextEvent?.changes).toEqual([{ clock: 'reaction', kind: 'overdue-hour' }]);
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
    const always = serviceLevelFromCode('24x7x4', {
      hours: { weekly: [{ days, from: '00:00', to: '24:00' }], onHolidays: 'open' },
    });
    expect(trackTicket(always, opened, { at: w('11-25 09:00') }).nextEvent).toEqual({
      at: new Date(w('11-25 10:00:00.001')),
      changes: [{ clock: 'reaction', kind: 'breach' }],
    });
  });
});

describe('what has not started', () => {
  test('waits, whatever else has happened', () => {
    const ticket = { openedAt: w('11-25 09:00'), priority: 'P3', deliveredAt: w('11-26 10:00') } as const;
    const { delivery } = trackTicket(standard, ticket, { at: w('11-27 12:00') });
    expect(delivery).toMatchObject({
      state: 'waiting',
      dueAt: null,
      endedAt: new Date(w('11-26 10:00')),
      warnings: [],
    });
    const returned = { openedAt: w('11-25 09:00'), priority: 'P3', returnedAt: w('11-26 10:00') } as const;
    expect(trackTicket(basic, returned, { at: w('11-27 12:00') }).return).toMatchObject({
      state: 'waiting',
      owedBy: 'customer',
      endedAt: new Date(w('11-26 10:00')),
    });
  });

  test('RET-1: on site, a return that ran out after the arrival is not revived by a later delivery', () => {
    const ticket = (deliveredAt: string) =>
      ({
        openedAt: w('11-02 09:00'),
        priority: 'P3',
        confirmedAt: w('11-02 10:00'),
        arrivedAt: w('11-03 10:00'),
        deliveredAt: w(deliveredAt),
      }) as const;
    expect(trackTicket(standardOnsite, ticket('11-16 10:00'), { at: w('11-17 12:00') }).return).toMatchObject({
      state: 'breached',
      dueOn: '2026-11-10',
      startsFrom: { event: 'arrived' },
    });
    expect(trackTicket(standardOnsite, ticket('11-05 10:00'), { at: w('11-12 12:00') }).return).toMatchObject({
      state: 'running',
      dueOn: '2026-11-12',
      startsFrom: { event: 'delivered' },
    });
  });
});

describe('many tickets', () => {
  const ticket = { openedAt: w('11-25 09:00'), priority: 'P3' } as const;

  test('are tracked one at a time, in their order', () => {
    const asked: number[] = [];
    function* rows(): Generator<TicketOfLevel & { id: number }> {
      for (let id = 0; ; id += 1) {
        asked.push(id);
        yield { id, level: id % 2 ? premier : standard, ticket };
      }
    }
    const trackings = trackTickets(rows(), { at: w('11-25 12:00') });
    expect(trackings.next().value).toEqual(trackTicket(standard, ticket, { at: w('11-25 12:00') }));
    expect(trackings.next().value).toMatchObject({ level: 'premier' });
    expect(asked).toEqual([0, 1]);
  });

  test('have the calendar of their own, or else that of the options', () => {
    const at = w('11-27 12:00');
    const [own, shared] = [['2026-11-26'], []].map((dates) =>
      createCalendar({ timeZone: 'Europe/Warsaw', holidays: fixedHolidays(dates) }),
    );
    const confirmed = { ...ticket, confirmedAt: w('11-25 10:00') };
    const items = [own, undefined].map((calendar) => ({ level: standard, ticket: confirmed, calendar }));
    const trackings = [...trackTickets(items, { at, calendar: shared })];
    expect(trackings.map(({ delivery }) => delivery.dueOn)).toEqual(['2026-11-27', '2026-11-26']);
    expect(trackings).toEqual([own, shared].map((calendar) => trackTicket(standard, confirmed, { at, calendar })));
    const wrong = [{ level: standard, ticket, calendar: 'PL' }] as unknown as TicketOfLevel[];
    expect(failureOf(() => [...trackTickets(wrong, { at })])).toMatchObject([
      'TRACKING_FAILED',
      { index: 0, code: 'INVALID_CALENDAR' },
    ]);
  });

  test('say which one cannot be tracked, and why', () => {
    const rows = [
      { level: standard, ticket },
      { level: standard, ticket: { ...ticket, priority: 'P9' } },
    ];
    const run = () => [...trackTickets(rows as TicketOfLevel[], { at: w('11-25 12:00') })];
    expect(failureOf(run)).toEqual([
      'TRACKING_FAILED',
      { index: 1, code: 'UNKNOWN_PRIORITY', reason: "priority is 'P9'; accepted are: P1, P2, P3, P4." },
    ]);
    try {
      run();
    } catch (error) {
      expect(error).toBeInstanceOf(SlaError);
      expect((error as SlaError).cause).toMatchObject({ code: 'UNKNOWN_PRIORITY' });
    }
  });

  test('wrong options are told at once', () => {
    expect(failureOf(() => trackTickets([], { at: 'now' }))).toEqual([
      'INVALID_INSTANT',
      { field: 'at', given: "'now'" },
    ]);
  });
});

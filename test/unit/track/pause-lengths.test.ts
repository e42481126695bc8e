// Pauses that move days by their length while a ticket is tracked, worked out by hand: what they hold, and for how long.
import { defineServiceLevel, explainDeadlines, trackTicket } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { HOUR, w } from '../../support/tracked.js';

const confirmed = { openedAt: w('11-25 09:00'), contactedAt: w('11-25 09:30'), confirmedAt: w('11-25 10:00') };

describe('pauses that move days by their length', () => {
  const delivery = { from: 'confirmed', until: 'delivered', hours: '8x5', businessDays: 1 } as const;
  const lengthened = { ...delivery, pauses: 'pause-length' } as const;
  const level = defineServiceLevel({ id: 'longer', name: 'Longer', targets: { delivery: lengthened } });
  const thresholds = [0.9, 1.5, { before: HOUR }, { after: 0 }];
  const lookAt = (at: string, pause: { from: string; to?: string }, deliveredAt?: string) =>
    trackTicket(level, { ...confirmed, pauses: [pause], deliveredAt }, { at: w(at), thresholds });
  const dueOnThursday = '2026-11-26T23:59:59.999+01:00';

  test('move the deadline on while they last, and do not let it pass', () => {
    const found = ['11-26 16:30', '11-26 20:00', '11-27 12:00'].map((at) => {
      const { targets, nextEvent } = lookAt(at, { from: w('11-26 16:00') });
      return [targets.delivery.state, targets.delivery.dueLocal, nextEvent];
    });
    expect(found).toEqual([
      ['paused', w('11-27 09:30:00'), null],
      ['paused', w('11-27 10:00:00'), null],
      ['paused', w('11-27 13:00:00'), null],
    ]);
  });

  test('hold a deadline by which they began, even after the last closing before it', () => {
    // Until Monday they take the eight hours of Friday and three of Monday.
    const pause = { from: w('11-26 18:00'), to: w('11-30 12:00') };
    const found = ['11-26 20:00', '11-27 08:00', '11-27 12:00', '11-27 20:00', '11-30 12:00'].map((at) => {
      const { targets, nextEvent } = lookAt(at, pause);
      const { state, dueLocal, overdueMs, overdueServiceMs, warnings } = targets.delivery;
      const reached = warnings.map((warning) => warning.reached);
      return [state, dueLocal, overdueMs, overdueServiceMs, reached, nextEvent?.changes[0].kind];
    });
    const held = [0, 0, [true, false, false, false], undefined];
    expect(found).toEqual([
      ['paused', dueOnThursday, ...held],
      ['paused', dueOnThursday, ...held],
      ['paused', w('11-27 12:00:00'), ...held],
      ['paused', w('11-27 17:00:00'), ...held],
      ['running', w('11-30 12:00:00'), 0, 0, [true, false, true, true], 'breach'],
    ]);
  });

  test('leave nothing overdue by days while they hold a deadline that lies behind', () => {
    const at = (instant: string) => lookAt(instant, { from: w('11-26 18:00') }).targets.delivery;
    expect(at('11-27 08:00')).toMatchObject({ dueLocal: dueOnThursday, overdueMs: 0, overdueDays: null });
  });

  test('are told in an explanation while they hold it and have taken nothing yet', () => {
    const ticket = { ...confirmed, pauses: [{ from: w('11-26 18:00') }] };
    const told = (at: string, locale: 'en' | 'pl') =>
      explainDeadlines(level, ticket, { at: w(at), locale })
        .targets.delivery.text.split('\n')
        .at(-1);
    expect(told('11-27 08:00', 'en')).toBe(
      'Paused since Thursday, 26 November 2026, 18:00, so the deadline is on hold.',
    );
    expect(told('11-27 08:00', 'pl')).toBe(
      'Wstrzymano w czwartek, 26 listopada 2026 r., o godz. 18:00, jeszcze nie wznowiono; do wznowienia termin nie upływa.',
    );
    expect(told('11-27 12:00', 'en')).toContain('which takes 3 hours of service time and moves the deadline to');
    expect(told('11-26 17:00', 'en')).not.toContain('Paused');
  });

  test('are told where the target ended while they held it, and not where it ended by the deadline', () => {
    const told = (deliveredAt: string, locale: 'en' | 'pl') => {
      const ticket = { ...confirmed, pauses: [{ from: w('11-26 18:00') }], deliveredAt: w(deliveredAt) };
      return explainDeadlines(level, ticket, { at: w('11-30 12:00'), locale })
        .targets.delivery.text.split('\n')
        .at(-1);
    };
    expect(told('11-27 08:00', 'en')).toBe(
      'Paused since Thursday, 26 November 2026, 18:00, and still at Friday, 27 November 2026, 08:00, so the deadline was on hold.',
    );
    expect(told('11-27 08:00', 'pl')).toBe(
      'Wstrzymano w czwartek, 26 listopada 2026 r., o godz. 18:00; w piątek, 27 listopada 2026 r., o godz. 8:00, jeszcze nie wznowiono; do wznowienia termin nie upływa.',
    );
    expect(told('11-26 23:00', 'en')).not.toContain('Paused');
  });

  test('let it pass where they begin after it', () => {
    const [last, late] = ['11-26 23:59:59.999', '11-27 00:00'].map((from) => {
      const { state, dueLocal } = lookAt('11-27 12:00', { from: w(from) }).targets.delivery;
      return [state, dueLocal];
    });
    expect(last).toEqual(['paused', w('11-27 12:00:00')]);
    expect(late).toEqual(['breached', dueOnThursday]);
  });

  test('and are over without having taken any time leave it past', () => {
    const pause = { from: w('11-26 18:00'), to: w('11-27 08:00') };
    const { delivery } = lookAt('11-27 08:00', pause).targets;
    expect([delivery.state, delivery.dueLocal]).toEqual(['breached', dueOnThursday]);
    expect(delivery).toMatchObject({ overdueMs: 8 * HOUR + 1, startedHoursOverdue: 9 });
  });

  test('find a target that ends while they hold it met, for good', () => {
    const pause = { from: w('11-26 18:00'), to: w('11-27 08:00') };
    const states = (deliveredAt: string) =>
      ['11-27 07:59', '11-27 08:00', '12-04 12:00'].map((at) => {
        const { state, dueLocal, overdueMs } = lookAt(at, pause, w(deliveredAt)).targets.delivery;
        return [state, dueLocal, overdueMs];
      });
    expect(states('11-27 06:00')).toEqual(Array(3).fill(['met', dueOnThursday, 0]));
    expect(states('11-27 08:00')[2]).toEqual(['breached', dueOnThursday, 8 * HOUR + 1]);
  });

  test('make no share of no time at all overdue while they hold it', () => {
    // Due as soon as it counts.
    const target = {
      ...delivery,
      businessDays: undefined,
      calendarDays: 0,
      ends: '09:00',
      pauses: 'pause-length',
    } as const;
    const none = defineServiceLevel({ id: 'none', name: 'None', targets: { delivery: target } });
    const ticket = { ...confirmed, confirmedAt: w('11-25 18:00'), pauses: [{ from: w('11-25 19:00') }] };
    const reachedAt = (at: string) =>
      trackTicket(none, ticket, { at: w(at), thresholds }).targets.delivery.warnings.map(({ reached }) => reached);
    expect(['11-26 12:00', '11-26 20:00'].map(reachedAt)).toEqual(Array(2).fill([true, false, true, true]));
  });

  // Seven hours of Friday are moved to the business day after the last one.
  test.each([
    ['from-start', w('11-30 16:00:00')],
    ['restart', w('12-02 16:00:00')],
    // All is used up, and the date of the change is given whole.
    ['carry-over', w('11-30 16:00:00')],
  ] as const)('leave a deadline that they hold to a change of priority, under the policy %s', (priorityChange, due) => {
    const targets = { delivery: { P1: lengthened, P3: { ...lengthened, businessDays: 2 } } };
    const level = defineServiceLevel({ id: 'both', name: 'Both', priorityChange, targets });
    const priority = [
      { from: w('11-25 09:00'), priority: 'P1' },
      { from: w('11-27 06:00'), priority: 'P3' },
    ] as const;
    const seen = (to?: string) =>
      trackTicket(level, { ...confirmed, priority, pauses: [{ from: w('11-26 18:00'), to }] }, { at: w('11-27 16:00') })
        .targets.delivery;
    expect(seen()).toMatchObject({ priority: 'P3', state: 'paused', dueLocal: due });
    // Over at the change, it has taken nothing: what is breached stays so.
    expect(seen(w('11-27 06:00'))).toMatchObject({ priority: 'P1', state: 'breached', dueLocal: dueOnThursday });
  });

  test('do not hold a rest that is due before its start counts', () => {
    // Nine of the ten hours are used up at the change; of the day that begins at midnight, 38 hours from the start, a tenth is left.
    const P1 = { from: 'confirmed', until: 'delivered', within: { hours: 10 } } as const;
    const cutoff = { time: '08:00', inclusive: true } as const;
    const P3 = { ...lengthened, hours: '24x7', businessDays: 0, cutoff } as const;
    const targets = { delivery: { P1, P3 } };
    const level = defineServiceLevel({ id: 'rest', name: 'Rest', priorityChange: 'carry-over', targets });
    const ticket = {
      ...confirmed,
      priority: [
        { from: w('11-25 09:00'), priority: 'P1' },
        { from: w('11-25 19:00'), priority: 'P3' },
      ],
      pauses: [{ from: w('11-25 20:00') }],
    } as const;
    const { targets: found, nextEvent } = trackTicket(level, ticket, { at: w('11-25 21:00') });
    expect([found.delivery.state, found.delivery.dueLocal]).toEqual(['paused', '2026-11-25T23:59:59.999+01:00']);
    expect(nextEvent).toEqual({
      at: new Date(w('11-26 00:00')),
      changes: [{ target: 'delivery', kind: 'breach', threshold: null }],
    });
    expect(trackTicket(level, ticket, { at: w('11-26 12:00') }).targets.delivery.state).toBe('breached');
  });

  test('announce no move of a day that is estimated from a deadline which they move on as they last', () => {
    const touched = { businessDays: 0, pauses: 'business-days-touched' } as const;
    const estimates = (pauses: 'none' | 'pause-length') =>
      defineServiceLevel({
        id: 'chain',
        name: 'Chain',
        targets: {
          delivery: { ...delivery, pauses },
          check: { from: 'delivered', until: 'checked', businessDays: 0, projectedFrom: 'delivery' },
          review: { ...touched, from: 'checked', until: 'reviewed', projectedFrom: 'check' },
        },
      });
    const next = (pauses: 'none' | 'pause-length') =>
      trackTicket(estimates(pauses), { ...confirmed, pauses: [{ from: w('11-26 16:00') }] }, { at: w('11-26 16:30') })
        .nextEvent?.changes[0];
    expect(next('pause-length')).toBe(undefined);
    expect(next('none')).toEqual({ target: 'delivery', kind: 'closing', threshold: null });
  });
});

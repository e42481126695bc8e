// Pauses while a ticket is tracked, worked out by hand: what they stop, and when they move a day.
import { defineServiceLevel, serviceLevelFromCode, serviceLevels, trackTicket } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { HOUR, movedByPauses, w, withTargets } from '../../support/tracked.js';

const { premier, standard } = serviceLevels;

describe('pauses', () => {
  const confirmed = { openedAt: w('11-25 09:00'), contactedAt: w('11-25 09:30'), confirmedAt: w('11-25 10:00') };
  const pauses = [{ from: w('11-25 09:10'), to: w('11-25 09:20') }, { from: w('11-25 11:00') }];
  const at = { at: w('11-25 12:00') };

  test('stop only a delivery that counts hours by default', () => {
    const hours = trackTicket(premier, { ...confirmed, priority: 'P1', pauses }, at).targets;
    expect([hours.reaction.dueLocal, hours.reaction.pausedMs]).toEqual(['2026-11-25T10:00:00+01:00', 0]);
    expect([hours.delivery.state, hours.delivery.dueLocal]).toEqual(['paused', '2026-11-25T15:00:00+01:00']);
    const day = trackTicket(premier, { ...confirmed, priority: 'P3', pauses }, at).targets;
    expect([day.delivery.state, day.delivery.dueOn, day.delivery.pausedMs]).toEqual(['running', '2026-11-26', 0]);
  });

  test('stop the targets that the level names', () => {
    const pausing = (name: string) =>
      withTargets(premier, (target) =>
        target.within === undefined ? target : { ...target, pauses: target.until === name ? 'service-time' : 'none' },
      );
    const found = trackTicket(pausing('contacted'), { ...confirmed, priority: 'P1', pauses }, at).targets;
    expect(found.reaction).toMatchObject({ dueLocal: '2026-11-25T10:10:00+01:00', pausedMs: 10 * 60_000 });
    expect(found.delivery).toMatchObject({ dueLocal: '2026-11-25T14:00:00+01:00', state: 'running' });
    const none = trackTicket(pausing('nothing'), { ...confirmed, priority: 'P1', pauses }, at);
    expect(none.targets.delivery.state).toBe('running');
  });

  test('that overlap or touch count as one', () => {
    const pauses = [
      { from: w('11-25 10:45'), to: w('11-25 11:15') },
      { from: w('11-25 10:30'), to: w('11-25 11:00') },
      { from: w('11-25 11:15'), to: w('11-25 11:30') },
    ];
    const { delivery } = trackTicket(premier, { ...confirmed, priority: 'P1', pauses }, at).targets;
    expect([delivery.pausedMs, delivery.dueLocal]).toEqual([HOUR, '2026-11-25T15:00:00+01:00']);
  });

  test('whose end is still to come count until the instant, like those without an end', () => {
    const paused = (to: string | null) =>
      trackTicket(premier, { ...confirmed, priority: 'P1', pauses: [{ from: w('11-25 11:00'), to }] }, at);
    expect(paused(w('11-25 18:00'))).toEqual(paused(null));
  });

  test('are shown from when they begin until they end, whether the service is open or closed', () => {
    const eight = serviceLevelFromCode('8x5x8');
    const states = (...pauses: [from: string, to: string][]) =>
      ['11-25 21:00', '11-26 08:59:59.999', '11-26 09:00'].map((at) => {
        const ticket = { ...confirmed, pauses: pauses.map(([from, to]) => ({ from: w(from), to: w(to) })) };
        return trackTicket(eight, ticket, { at: w(at) }).targets.delivery.state;
      });
    expect(states(['11-25 16:00', '11-26 10:00'])).toEqual(['paused', 'paused', 'paused']);
    expect(states(['11-25 17:00', '11-26 10:00'])).toEqual(['paused', 'paused', 'paused']);
    expect(states(['11-25 16:00', '11-25 20:00'])).toEqual(['running', 'running', 'running']);
    expect(states(['11-25 16:00', '11-25 17:00'], ['11-25 17:00', '11-26 09:00'])).toEqual([
      'paused',
      'paused',
      'running',
    ]);
  });

  test('that begin when the time is used up do not prevent the breach', () => {
    const ticket = { ...confirmed, priority: 'P1', pauses: [{ from: w('11-25 14:00') }] } as const;
    const [due, later] = ['11-25 14:00', '11-25 14:00:00.001'].map((at) => trackTicket(premier, ticket, { at: w(at) }));
    expect([due.targets.delivery.state, later.targets.delivery.state]).toEqual(['paused', 'breached']);
    expect(due.nextEvent).toEqual({ at: later.at, changes: [{ target: 'delivery', kind: 'breach', threshold: null }] });
  });

  test('move a day that is due once for each business day that they touch, until it is over', () => {
    const level = movedByPauses(standard);
    const dueOn = (...pauses: [from: string, to: string][]) =>
      trackTicket(
        level,
        { ...confirmed, priority: 'P3', pauses: pauses.map(([from, to]) => ({ from: w(from), to: w(to) })) },
        { at: w('12-04 12:00') },
      ).targets.delivery.dueOn;
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

  test('that touch a day without effect are not announced: the day after is replaced by the same business day', () => {
    const level = (calendarDays: number) =>
      defineServiceLevel({
        id: 'settled',
        name: 'Settled',
        targets: {
          delivery: {
            from: 'opened',
            until: 'delivered',
            calendarDays,
            lastDay: 'business-day',
            pauses: 'business-days-touched',
          },
        },
      });
    // From Friday to Saturday or Sunday, which is Monday; Friday and Monday are touched.
    const ticket = { openedAt: w('11-27 10:00'), pauses: [{ from: w('11-27 12:00') }] };
    const before = { from: w('11-27 10:30'), to: w('11-27 11:00') };
    const next = (days: number, ...pauses: { from: string }[]) =>
      trackTicket(level(days), { ...ticket, pauses: [...pauses, ...ticket.pauses] }, { at: w('11-27 12:00') })
        .nextEvent;
    expect(next(1)).toEqual({
      at: new Date(w('12-01 00:00')),
      changes: [{ target: 'delivery', kind: 'breach', threshold: null }],
    });
    expect(next(2)).toEqual({
      at: new Date(w('11-30 00:00:00.001')),
      changes: [{ target: 'delivery', kind: 'deadline-move', threshold: null }],
    });
    expect(next(2, before)).toEqual(next(2));
  });
});

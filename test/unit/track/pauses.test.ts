// Pauses while a ticket is tracked, worked out by hand: what they stop, and when they move a day.
import { defineServiceLevel, serviceLevelFromCode, serviceLevels, trackTicket } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { HOUR, w } from '../../support/tracked.js';

const { premier, standard } = serviceLevels;

describe('pauses', () => {
  const confirmed = { openedAt: w('11-25 09:00'), contactedAt: w('11-25 09:30'), confirmedAt: w('11-25 10:00') };
  const pauses = [{ from: w('11-25 09:10'), to: w('11-25 09:20') }, { from: w('11-25 11:00') }];
  const at = { at: w('11-25 12:00') };

  test('stop only a delivery that counts hours by default', () => {
    const hours = trackTicket(premier, { ...confirmed, priority: 'P1', pauses }, at);
    expect([hours.reaction.dueLocal, hours.reaction.pausedMs]).toEqual(['2026-11-25T10:00:00+01:00', 0]);
    expect([hours.delivery.state, hours.delivery.dueLocal]).toEqual(['paused', '2026-11-25T15:00:00+01:00']);
    const day = trackTicket(premier, { ...confirmed, priority: 'P3', pauses }, at);
    expect([day.delivery.state, day.delivery.dueOn, day.delivery.pausedMs]).toEqual(['running', '2026-11-26', 0]);
  });

  test('stop the targets that the level names', () => {
    const reaction = defineServiceLevel({ ...premier, pausedClocks: ['reaction'] });
    const found = trackTicket(reaction, { ...confirmed, priority: 'P1', pauses }, at);
    expect(found.reaction).toMatchObject({ dueLocal: '2026-11-25T10:10:00+01:00', pausedMs: 10 * 60_000 });
    expect(found.delivery).toMatchObject({ dueLocal: '2026-11-25T14:00:00+01:00', state: 'running' });
    const none = defineServiceLevel({ ...premier, pausedClocks: [] });
    expect(trackTicket(none, { ...confirmed, priority: 'P1', pauses }, at).delivery.state).toBe('running');
  });

  test('that overlap or touch count as one', () => {
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

  test('whose end is still to come count until the instant, like those without an end', () => {
    const paused = (to: string | null) =>
      trackTicket(premier, { ...confirmed, priority: 'P1', pauses: [{ from: w('11-25 11:00'), to }] }, at);
    expect(paused(w('11-25 18:00'))).toEqual(paused(null));
  });

  test('go on while the service is closed if they began in service time, and begin at the opening otherwise', () => {
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

  test('that begin when the time is used up do not prevent the breach', () => {
    const ticket = { ...confirmed, priority: 'P1', pauses: [{ from: w('11-25 14:00') }] } as const;
    const states = ['11-25 14:00', '11-25 14:00:00.001'].map(
      (at) => trackTicket(premier, ticket, { at: w(at) }).delivery.state,
    );
    expect(states).toEqual(['running', 'breached']);
  });

  test('move a day that is due once for each business day that they touch, until it is over', () => {
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

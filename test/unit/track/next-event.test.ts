// The warnings of a tracking, and its next event: when something will change by itself.
import { createCalendar, defineServiceLevel, type ServiceLevel, serviceLevels, trackTicket } from 'hezo-sla';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { HOUR, movedByPauses, threeTargets, w } from '../../support/tracked.js';

const { premier, standard } = serviceLevels;

describe('a tracking', () => {
  const ticket = { openedAt: w('11-20 16:30'), priority: 'P3' } as const;
  const next = (at: string, thresholds: number[] = []) =>
    trackTicket(serviceLevels.ahb8x5, ticket, { at: w(at), thresholds }).nextEvent;

  test('REACT-2: warns by the share of service time', () => {
    const { reaction } = trackTicket(serviceLevels.ahb8x5, ticket, {
      at: w('11-21 12:00'),
      thresholds: [0.8, 0.5, 0.5],
    }).targets;
    expect(reaction.warnings).toEqual([
      { threshold: 0.5, at: new Date(w('11-20 17:00')), reached: true },
      { threshold: 0.8, at: new Date(w('11-23 09:18')), reached: false },
    ]);
  });

  test.each([
    // Before it is opened, it can be confirmed in time for the cutoff of Monday, which is included.
    ['11-20 16:29', '11-23 15:00:00.001', [['delivery', 'cutoff']]],
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
  ])('REACT-2: has the next event after %s', (at, expected, changes) => {
    const found = next(at, [0.5]);
    const listed = found?.changes.map(({ target, kind }) => [target, kind]) ?? [];
    expect(found?.at ?? null).toEqual(expected && new Date(w(expected)));
    expect(new Set(listed.map(String))).toEqual(new Set(changes.map(String)));
  });

  test('reports what changes at the same instant together, and a pause that moves a day', () => {
    const level = movedByPauses(standard);
    const late = { openedAt: w('11-25 17:30'), confirmedAt: w('11-25 17:40'), priority: 'P3' } as const;
    const running = trackTicket(level, late, { at: w('11-26 08:00') });
    expect(running.nextEvent).toEqual({
      at: new Date(w('11-26 09:00')),
      changes: [
        { target: 'reaction', kind: 'opening', threshold: null },
        { target: 'delivery', kind: 'opening', threshold: null },
      ],
    });
    // Confirmed after the cutoff, so due on Friday; moved by Wednesday, and at the opening by Thursday.
    const paused = { ...late, contactedAt: w('11-25 17:35'), pauses: [{ from: w('11-25 17:50') }] };
    const found = trackTicket(level, paused, { at: w('11-26 08:00') });
    expect([found.targets.delivery.state, found.targets.delivery.dueOn]).toEqual(['paused', '2026-11-30']);
    expect(found.nextEvent).toEqual({
      at: new Date(w('11-26 09:00:00.001')),
      changes: [{ target: 'delivery', kind: 'deadline-move', threshold: null }],
    });
    expect(trackTicket(level, paused, { at: w('11-26 09:00:00.001') }).targets.delivery.dueOn).toBe('2026-12-01');
  });

  test('NBD-2: has the next cutoff of a ticket that is not confirmed, until it is', () => {
    const cutoffAfter = (at: string, given: object = {}, level: ServiceLevel = standard) => {
      const waiting = { openedAt: w('11-20 09:00'), contactedAt: w('11-20 09:05'), priority: 'P3', ...given };
      const { nextEvent } = trackTicket(level, waiting, { at: w(at) });
      return nextEvent && [nextEvent.at, ...nextEvent.changes.map(({ target, kind }) => `${target} ${kind}`)];
    };
    const monday = [new Date(w('11-23 15:00')), 'delivery cutoff'];
    expect(cutoffAfter('11-20 14:59:59.999')).toEqual([new Date(w('11-20 15:00')), 'delivery cutoff']);
    expect(cutoffAfter('11-20 15:00')).toEqual(monday);
    expect(cutoffAfter('11-22 12:00')).toEqual(monday);
    // With a delivery it is over, whether it was confirmed or not, and the return is what comes next.
    expect(cutoffAfter('11-22 12:00', { deliveredAt: w('11-22 11:00') })?.[1]).toBe('return breach');
    // Two cutoffs of one target: of Fridays, and of the days before.
    const time = { time: '12:00', inclusive: true, days: ['fri'] } as const;
    const cutoff = [time, { ...time, time: '16:00', days: ['mon', 'tue', 'wed'] }] as const;
    const target = { from: 'confirmed', until: 'delivered', businessDays: 1, cutoff } as const;
    const level = defineServiceLevel({ id: 'own', name: 'Own', targets: { target } });
    expect(cutoffAfter('11-20 12:00', {}, level)).toEqual([new Date(w('11-20 12:00:00.001')), 'target cutoff']);
    expect(cutoffAfter('11-20 12:00:00.001', {}, level)).toEqual([new Date(w('11-23 16:00:00.001')), 'target cutoff']);
    expect(cutoffAfter('11-25 18:00', {}, level)).toEqual([new Date(w('11-27 12:00:00.001')), 'target cutoff']);
  });

  test('has no cutoff where no date has one, nor beyond the calendar', () => {
    const cutoff = { time: '12:00', inclusive: true, days: ['fri'] } as const;
    const target = { from: 'confirmed', until: 'delivered', businessDays: 1, cutoff } as const;
    const level = defineServiceLevel({ id: 'own', name: 'Own', targets: { target } });
    const never = createCalendar({
      timeZone: 'Europe/Warsaw',
      holidays: (year) =>
        Array.from({ length: 366 }, (_, i) => new Date(Date.UTC(year, 0, 1 + i)))
          .filter((date) => date.getUTCDay() === 5 && date.getUTCFullYear() === year)
          .map((date) => ({ date: date.toISOString().slice(0, 10), name: 'Friday' })),
    });
    const at = '2026-11-20T10:00:00Z';
    expect(trackTicket(level, { openedAt: at }, { at, calendar: never }).nextEvent).toBeNull();
    // Nor where a caller does not know the days off of the next year, which no deadline asks for.
    const known = createCalendar({
      timeZone: 'Europe/Warsaw',
      holidays: (year) => {
        if (year !== 2026) throw new Error('no list');
        return [];
      },
    });
    const eve = { openedAt: '2026-12-31T10:00:00Z', contactedAt: '2026-12-31T10:00:00Z', priority: 'P3' } as const;
    const options = { at: '2026-12-31T15:00:00Z', calendar: known };
    expect(trackTicket(standard, eve, options).nextEvent).toBeNull();
    const saudi = countryCalendar({ country: 'SA' });
    const last = '2076-12-31T10:00:00Z';
    expect(trackTicket(level, { openedAt: last }, { at: last, calendar: saudi }).nextEvent).toBeNull();
  });

  test('has the opening from which a start after the cutoff counts', () => {
    const at = w('11-25 16:00');
    const late = { openedAt: w('11-25 15:30') };
    const found = (['24x7', '8x5'] as const).map((hours) => {
      const cutoff = { time: '15:00', inclusive: false };
      const target = { from: 'opened', until: 'repaired', hours, within: { hours: 4 }, cutoff } as const;
      const level = defineServiceLevel({ id: 'late', name: 'Late', targets: { target } });
      const { targets, nextEvent } = trackTicket(level, late, { at });
      const { counting, usedMs, remainingServiceMs } = targets.target;
      return [counting, usedMs, remainingServiceMs, nextEvent?.at, nextEvent?.changes[0].kind];
    });
    expect(found).toEqual([
      [false, 0, 4 * HOUR, new Date(w('11-26 00:00')), 'opening'],
      [false, 0, 4 * HOUR, new Date(w('11-26 09:00')), 'opening'],
    ]);
  });

  test('has no next event while nothing runs: all has ended, waits or is paused', () => {
    const ended = { openedAt: w('11-25 09:00'), contactedAt: w('11-25 09:30'), priority: 'P1' } as const;
    expect(trackTicket(premier, ended, { at: w('11-25 12:00') }).nextEvent).toBeNull();
    const paused = { ...ended, confirmedAt: w('11-25 10:00'), pauses: [{ from: w('11-25 11:00') }] };
    expect(trackTicket(premier, paused, { at: w('11-25 12:00') }).nextEvent).toBeNull();
  });

  test('has no event for an opening or a closing that never comes', () => {
    const hours = {
      weekly: [],
      onHolidays: 'open',
      exceptions: { '2026-11-25': [{ from: '08:00', to: '12:00' }] },
    } as const;
    const once = threeTargets('4x5x1', { hours });
    const opened = { openedAt: w('11-25 09:00'), priority: 'P1' } as const;
    const overdue = trackTicket(once, opened, { at: w('11-25 12:00') });
    expect(overdue.nextEvent?.changes).toEqual([{ target: 'reaction', kind: 'overdue-hour', threshold: null }]);
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
    const always = threeTargets('24x7x4', {
      hours: { weekly: [{ days, from: '00:00', to: '24:00' }], onHolidays: 'open' },
    });
    expect(trackTicket(always, opened, { at: w('11-25 09:00') }).nextEvent).toEqual({
      at: new Date(w('11-25 10:00:00.001')),
      changes: [{ target: 'reaction', kind: 'breach', threshold: null }],
    });
  });
});

// Warnings by shares beyond the deadline, and by elapsed time before and after it.
import { serviceLevelFromCode, serviceLevels, type Threshold, trackTicket } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../../support/failure.js';
import { HOUR, movedByPauses, w } from '../../support/tracked.js';

const { premier, standard } = serviceLevels;
const ticket = {
  openedAt: w('11-25 09:00'),
  contactedAt: w('11-25 09:10'),
  confirmedAt: w('11-25 10:00'),
  priority: 'P1',
} as const;

describe('thresholds', () => {
  const thresholds: readonly Threshold[] = [
    { after: { hours: 2 } },
    1.5,
    { before: { minutes: 30 } },
    { before: HOUR },
    0.5,
    { before: { minutes: 60 } },
    1.5,
    { after: 0 },
  ];

  test('are reached in their order, each once: shares first, then times before and after the deadline', () => {
    const { delivery } = trackTicket(premier, ticket, { at: w('11-25 13:30'), thresholds }).targets;
    expect(delivery.warnings).toEqual([
      { threshold: 0.5, at: new Date(w('11-25 12:00')), reached: true },
      { threshold: 1.5, at: new Date(w('11-25 16:00')), reached: false },
      { threshold: { before: HOUR }, at: new Date(w('11-25 13:00')), reached: true },
      { threshold: { before: { minutes: 30 } }, at: new Date(w('11-25 13:30')), reached: true },
      { threshold: { after: 0 }, at: new Date(w('11-25 14:00')), reached: false },
      { threshold: { after: { hours: 2 } }, at: new Date(w('11-25 16:00')), reached: false },
    ]);
  });

  test('are next events before the deadline and after it', () => {
    const events = ['11-25 13:29', '11-25 13:30', '11-25 15:00:00.001'].map((at) => {
      const { nextEvent } = trackTicket(premier, ticket, { at: w(at), thresholds });
      return [nextEvent?.at, nextEvent?.changes.map(({ kind }) => kind).join()];
    });
    expect(events).toEqual([
      [new Date(w('11-25 13:30')), 'warning'],
      [new Date(w('11-25 14:00')), 'warning'],
      [new Date(w('11-25 16:00')), 'warning,warning'],
    ]);
  });

  test('of more than all count the time of the hours, times the elapsed time', () => {
    const eight = serviceLevelFromCode('8x5x4');
    const { delivery } = trackTicket(
      eight,
      { ...ticket, confirmedAt: w('11-25 12:00') },
      {
        at: w('11-25 20:00'),
        thresholds: [1.5, { after: { hours: 2 } }],
      },
    ).targets;
    expect(delivery.warnings).toEqual([
      { threshold: 1.5, at: new Date(w('11-26 10:00')), reached: false },
      { threshold: { after: { hours: 2 } }, at: new Date(w('11-25 18:00')), reached: true },
    ]);
  });

  test('by elapsed time stay as they are in a pause that moves the deadline on, while what is used up stands still', () => {
    const eight = serviceLevelFromCode('8x5x8');
    const paused = { ...ticket, pauses: [{ from: w('11-25 16:00') }] };
    const reached = (at: string) =>
      trackTicket(eight, paused, {
        at: w(at),
        thresholds: [0.8, 1.2, { before: { hours: 17 } }],
      }).targets.delivery.warnings.map((warning) => warning.reached);
    // Two hours are left: due on Thursday at ten, 18 hours ahead; at night the deadline stands still, and comes nearer.
    expect(reached('11-25 16:00')).toEqual([false, false, false]);
    expect(reached('11-26 08:00')).toEqual([false, false, false]);
    const { nextEvent } = trackTicket(eight, paused, { at: w('11-26 08:00'), thresholds: [{ before: HOUR }] });
    expect(nextEvent).toBeNull();
  });

  test('by elapsed time come nearer in a pause that moves nothing, and after the breach', () => {
    const level = movedByPauses(standard);
    const paused = { ...ticket, priority: 'P3', pauses: [{ from: w('11-27 19:00') }] } as const;
    const late = { ...paused, confirmedAt: w('11-26 10:00') };
    // Due at the end of Friday, which the pause does not touch: it begins after closing.
    const next = (at: string) =>
      trackTicket(level, late, {
        at: w(at),
        thresholds: [0.9999, 1.1, { before: { hours: 2 } }, { after: { hours: 1 } }],
      }).nextEvent;
    expect(next('11-27 20:00')).toEqual({
      at: new Date(w('11-27 21:59:59.999')),
      changes: [{ target: 'delivery', kind: 'warning', threshold: { before: { hours: 2 } } }],
    });
    expect(next('11-28 00:00')).toEqual({
      at: new Date(w('11-28 00:59:59.999')),
      changes: [{ target: 'delivery', kind: 'warning', threshold: { after: { hours: 1 } } }],
    });
  });

  test('that a move of the deadline comes before are not next events', () => {
    const paused = { ...ticket, priority: 'P3', pauses: [{ from: w('11-25 12:00') }] } as const;
    const { nextEvent } = trackTicket(movedByPauses(standard), paused, {
      at: w('11-25 14:00'),
      thresholds: [0.9, { before: { hours: 1 } }],
    });
    expect(nextEvent).toEqual({
      at: new Date(w('11-26 09:00:00.001')),
      changes: [{ target: 'delivery', kind: 'deadline-move', threshold: null }],
    });
  });

  test.each<[string, unknown, string]>([
    ['a share above 100', 100.5, 'INVALID_VALUE'],
    ['a string', '1h', 'INVALID_VALUE'],
    ['neither', {}, 'MISSING_FIELD'],
    ['both', { before: HOUR, after: HOUR }, 'CONFLICTING_FIELDS'],
    ['a misspelt field', { befor: HOUR }, 'UNKNOWN_FIELD'],
    ['a negative duration', { before: -HOUR }, 'NEGATIVE_DURATION'],
    ['a duration in days', { after: { days: 1 } }, 'UNKNOWN_FIELD'],
    ['more than 10,000 hours', { after: { hours: 10_001 } }, 'INVALID_VALUE'],
    ['half a millisecond', { after: 0.5 }, 'INVALID_DURATION'],
  ])('refuses %s', (_, threshold, code) => {
    const thresholds = [threshold] as Threshold[];
    expect(errorOf(() => trackTicket(premier, ticket, { at: w('11-25 13:30'), thresholds })).code).toBe(code);
  });
});

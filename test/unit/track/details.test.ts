// Tracking when an amount is zero or falls exactly on an edge, which random tickets rarely meet.
import {
  defineServiceLevel,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
  summarize,
  type TrackedTicket,
  trackTicket,
} from 'hezo-sla';
import { expect, test } from 'vitest';
import { HOUR, w } from '../../support/tracked.js';

const at = (level: ServiceLevel, ticket: TrackedTicket, now: string, thresholds?: readonly number[]) =>
  trackTicket(level, ticket, { at: w(now), thresholds });
const opened = (openedAt: string, more: Partial<TrackedTicket> = {}): TrackedTicket => ({
  openedAt: w(openedAt),
  priority: 'P2',
  ...more,
});
const pausing = { pausedClocks: ['reaction', 'delivery'] } as const;
const eightHours = defineServiceLevel({ ...serviceLevelFromCode('8x5x8'), ...pausing });
const atOnce = defineServiceLevel({ ...serviceLevelFromCode('8x5x8', { reaction: { within: 0 } }), ...pausing });

test('a target that has not started has its milestone and nothing else', () => {
  const { reaction, delivery } = at(
    eightHours,
    opened('11-20 10:00', { confirmedAt: w('11-20 11:00') }),
    '11-20 09:00',
  );
  const waiting = { state: 'waiting', startsFrom: null, dueAt: null, endedAt: null, counting: false, warnings: [] };
  expect(reaction).toMatchObject({ milestone: 'contact', ...waiting });
  expect(delivery).toMatchObject({ milestone: 'delivery', ...waiting });
});

test('there are no warnings without thresholds', () => {
  expect(at(eightHours, opened('11-20 10:00'), '11-20 10:10').reaction.warnings).toEqual([]);
});

test('overdue time is given in service time too', () => {
  const { reaction } = at(eightHours, opened('11-20 16:00'), '11-23 10:00');
  expect(reaction).toMatchObject({ overdueMs: 65 * HOUR, overdueServiceMs: HOUR, consumed: 2 });
});

test('RET-1: a return counts elapsed time, to the end of its last day', () => {
  const ticket = opened('11-19 09:00', { deliveredAt: w('11-20 00:00') });
  const { return: back } = at(eightHours, ticket, '11-24 00:00', [0.5]);
  // From the first instant of 20 November to the last one of the 27th.
  const givenMs = 8 * 24 * HOUR - 1;
  expect(back).toMatchObject({ usedMs: 96 * HOUR, consumed: (96 * HOUR) / givenMs });
  expect(back.warnings).toEqual([{ threshold: 0.5, at: new Date(w('11-24 00:00')), reached: true }]);
});

test('REACT-2: a target of zero hours is due at the opening, used up after it, and warns from the start', () => {
  const night = opened('11-19 20:00');
  const before = at(atOnce, night, '11-19 21:00', [0.5]).reaction;
  expect(before).toMatchObject({ state: 'running', dueLocal: w('11-20 09:00') });
  expect(before.warnings).toEqual([{ threshold: 0.5, at: new Date(w('11-19 20:00')), reached: true }]);
  expect(at(atOnce, night, '11-20 10:00').reaction).toMatchObject({ state: 'breached', consumed: 1 });
});

test('a pause that begins while the service is closed takes effect at the next opening, which is the next event', () => {
  const waits = opened('11-19 12:00', {
    contactedAt: w('11-19 12:00'),
    confirmedAt: w('11-19 12:00'),
    pauses: [{ from: w('11-19 20:00') }],
  });
  const { delivery, nextEvent } = at(eightHours, waits, '11-19 21:00');
  expect(delivery.state).toBe('running');
  expect(nextEvent).toMatchObject({
    at: new Date(w('11-20 09:00')),
    changes: [{ clock: 'delivery', kind: 'opening' }],
  });
  expect(at(eightHours, waits, '11-20 09:00').delivery.state).toBe('paused');
});

test('a target of zero hours is paused at the opening at which it would be due', () => {
  const waits = opened('11-19 20:00', { pauses: [{ from: w('11-19 20:30') }] });
  const { reaction, nextEvent } = at(atOnce, waits, '11-19 21:00');
  expect([reaction.state, reaction.dueLocal]).toEqual(['running', w('11-20 09:00')]);
  expect(nextEvent).toMatchObject({
    at: new Date(w('11-20 09:00')),
    changes: [{ clock: 'reaction', kind: 'opening' }],
  });
  expect(['11-20 09:00', '11-20 10:00'].map((now) => at(atOnce, waits, now).reaction.state)).toEqual([
    'paused',
    'paused',
  ]);
});

test('repeating a priority changes nothing', () => {
  const level = defineServiceLevel({ ...eightHours, priorityChange: 'restart' });
  const again = (priority: 'P1' | 'P2') => {
    const history = [
      { from: w('11-20 10:00'), priority: 'P2' },
      { from: w('11-20 10:20'), priority },
    ] as const;
    return at(level, opened('11-20 10:00', { priority: history }), '11-20 10:30').reaction.startsFrom?.event;
  };
  expect([again('P2'), again('P1')]).toEqual(['opened', 'priority-changed']);
});

/** A ticket confirmed at noon, whose priority falls from P1 to P2 when half of the first target is used up. */
const lowered = (first: ServiceLevel, second: ServiceLevel, noon: string, half: string) => {
  const commitments = { ...first.commitments, P2: second.commitments.P2 };
  const level = defineServiceLevel({ ...first, id: 'mixed', commitments, priorityChange: 'carry-over' });
  const priority = [
    { from: w(noon), priority: 'P1' },
    { from: w(half), priority: 'P2' },
  ] as const;
  return at(level, opened(noon, { priority, confirmedAt: w(noon) }), half);
};

test('a rest that is carried over to a Saturday is due on the next business day, or on Saturday if every day counts', () => {
  const ten = serviceLevelFromCode('24x7x10');
  const rest = (code: string) => lowered(ten, serviceLevelFromCode(code), '11-20 12:00', '11-20 17:00').delivery.dueOn;
  // Half of the time to the end of Monday, or of Saturday.
  expect([rest('24x7xNBD'), rest('24x7xNCD')]).toEqual(['2026-11-23', '2026-11-21']);
});

test('nothing is carried over to a target of zero hours, which is due at once', () => {
  const { reaction } = lowered(eightHours, atOnce, '11-20 12:00', '11-20 12:15');
  expect([reaction.priority, reaction.dueLocal]).toEqual(['P2', w('11-20 12:15')]);
});

test('a report tells zero from one millisecond, and has the share that was met', () => {
  const met = (ms: number) => {
    const contactedAt = Date.parse(w('11-20 10:00')) + ms;
    return at(eightHours, opened('11-20 10:00', { contactedAt }), '11-20 15:00');
  };
  const [reaction] = summarize([met(0), met(1), met(2 * HOUR), met(1), met(0)]);
  expect(reaction).toMatchObject({ met: 4, breached: 1, shareMet: 0.8, medianUsedMs: 1, p95UsedMs: 2 * HOUR });
  expect(summarize([met(0), met(1)])[0]).toMatchObject({ shareMet: 1, medianUsedMs: 0.5, p95UsedMs: 1 });
});

test('RET-1: the next event of a return is its breach', () => {
  const ticket = opened('11-19 09:00', { contactedAt: w('11-19 09:10'), deliveredAt: w('11-20 12:00') });
  const { nextEvent } = at(serviceLevels.standard, ticket, '11-24 12:00');
  expect(nextEvent).toMatchObject({ changes: [{ clock: 'return', kind: 'breach' }] });
});

// Tracking when an amount is zero or falls exactly on an edge, which random tickets rarely meet.
import {
  defineServiceLevel,
  type ServiceLevel,
  serviceLevels,
  summarize,
  type Target,
  type TicketOf,
  trackTicket,
} from 'hezo-sla';
import { expect, test } from 'vitest';
import { HOUR, threeTargets, w } from '../../support/tracked.js';

type Three = ServiceLevel<string, Readonly<Record<'reaction' | 'delivery' | 'return', Target>>>;
const at = (level: Three, ticket: TicketOf<Three>, now: string, thresholds?: readonly number[]) =>
  trackTicket(level, ticket, { at: w(now), thresholds });
const opened = (openedAt: string, more: Partial<TicketOf<Three>> = {}): TicketOf<Three> => ({
  openedAt: w(openedAt),
  priority: 'P2',
  ...more,
});
const pausing = { pauses: 'service-time' } as const;
const eightHours = threeTargets('8x5x8', {}, pausing);
const atOnce = threeTargets('8x5x8', {}, { ...pausing, within: 0 });

test('a target that has not started has what it waits for and nothing else', () => {
  const { reaction, delivery } = at(
    eightHours,
    opened('11-20 10:00', { confirmedAt: w('11-20 11:00') }),
    '11-20 09:00',
  ).targets;
  const waiting = { state: 'waiting', startsFrom: null, dueAt: null, endedAt: null, counting: false, warnings: [] };
  expect(reaction).toMatchObject({ until: 'contacted', ...waiting });
  expect(delivery).toMatchObject({ until: 'delivered', ...waiting });
});

test('there are no warnings without thresholds', () => {
  expect(at(eightHours, opened('11-20 10:00'), '11-20 10:10').targets.reaction.warnings).toEqual([]);
});

test('overdue time is given in service time too', () => {
  const { reaction } = at(eightHours, opened('11-20 16:00'), '11-23 10:00').targets;
  expect(reaction).toMatchObject({ overdueMs: 65 * HOUR, overdueServiceMs: HOUR, consumed: 2 });
});

test('RET-1: a return counts elapsed time, to the end of its last day', () => {
  const ticket = opened('11-19 09:00', { deliveredAt: w('11-20 00:00') });
  const { return: back } = at(eightHours, ticket, '11-24 00:00', [0.5]).targets;
  // From the first instant of 20 November to the last one of the 27th.
  const givenMs = 8 * 24 * HOUR - 1;
  expect(back).toMatchObject({ usedMs: 96 * HOUR, consumed: (96 * HOUR) / givenMs });
  expect(back.warnings).toEqual([{ threshold: 0.5, at: new Date(w('11-24 00:00')), reached: true }]);
});

test('REACT-2: a target of zero hours is due at the opening, used up after it, and warns from the start', () => {
  const night = opened('11-19 20:00');
  const before = at(atOnce, night, '11-19 21:00', [0.5, 1.5]).targets.reaction;
  expect(before).toMatchObject({ state: 'running', dueLocal: w('11-20 09:00') });
  expect(before.warnings).toEqual([
    { threshold: 0.5, at: new Date(w('11-19 20:00')), reached: true },
    { threshold: 1.5, at: new Date(w('11-20 09:00:00.001')), reached: false },
  ]);
  expect(at(atOnce, night, '11-20 10:00').targets.reaction).toMatchObject({ state: 'breached', consumed: 1 });
});

test('a pause that begins while the service is closed is one from then on', () => {
  const waits = opened('11-19 12:00', {
    contactedAt: w('11-19 12:00'),
    confirmedAt: w('11-19 12:00'),
    pauses: [{ from: w('11-19 20:00') }],
  });
  const { targets, nextEvent } = at(eightHours, waits, '11-19 21:00');
  expect([targets.delivery.state, targets.delivery.dueLocal]).toEqual(['paused', w('11-20 12:00')]);
  // From the opening it moves the deadline on, which no event announces.
  expect(nextEvent).toBeNull();
  const later = at(eightHours, waits, '11-20 10:00').targets.delivery;
  expect([later.state, later.dueLocal, later.pausedMs]).toEqual(['paused', w('11-20 13:00'), HOUR]);
});

test('a target of zero hours is held by a pause at the opening at which it would be due', () => {
  const waits = opened('11-19 20:00', { pauses: [{ from: w('11-19 20:30') }] });
  const { targets, nextEvent } = at(atOnce, waits, '11-19 21:00');
  expect([targets.reaction.state, targets.reaction.dueLocal]).toEqual(['paused', w('11-20 09:00')]);
  expect(nextEvent).toBeNull();
  expect(['11-20 09:00', '11-20 10:00'].map((now) => at(atOnce, waits, now).targets.reaction.state)).toEqual([
    'paused',
    'paused',
  ]);
});

test('repeating a priority changes nothing, nor does one with the same target', () => {
  const { reaction, delivery, return: back } = eightHours.targets;
  const byPriority = { P1: { ...reaction, code: '8x5x1' }, P2: reaction, P3: reaction };
  const level = defineServiceLevel({
    id: 'by-priority',
    name: 'By priority',
    law: 'PL',
    targets: { reaction: byPriority, delivery, return: back },
    priorityChange: 'restart',
  });
  const again = (priority: 'P1' | 'P2' | 'P3') => {
    const history = [
      { from: w('11-20 10:00'), priority: 'P2' },
      { from: w('11-20 10:20'), priority },
    ] as const;
    const { targets } = trackTicket(level, { openedAt: w('11-20 10:00'), priority: history }, { at: w('11-20 10:30') });
    return [targets.reaction?.startsFrom?.event, targets.reaction?.priority];
  };
  expect([again('P2'), again('P3'), again('P1')]).toEqual([
    ['opened', 'P2'],
    ['opened', 'P3'],
    ['priority-changed', 'P1'],
  ]);
});

/** A ticket confirmed at noon, whose priority falls from P1 to P2 when half of the first target is used up. */
const lowered = (first: Three, second: Three, noon: string, half: string) => {
  const both = (name: 'reaction' | 'delivery') => ({ P1: first.targets[name], P2: second.targets[name] });
  const level = defineServiceLevel({
    id: 'mixed',
    name: 'Mixed',
    targets: { reaction: both('reaction'), delivery: both('delivery') },
    priorityChange: 'carry-over',
  });
  const priority = [
    { from: w(noon), priority: 'P1' },
    { from: w(half), priority: 'P2' },
  ] as const;
  return trackTicket(level, { openedAt: w(noon), priority, confirmedAt: w(noon) }, { at: w(half) }).targets;
};

test('a rest that is carried over to a Saturday is due on the next business day, or on Saturday if every day counts', () => {
  const ten = threeTargets('24x7x10');
  const rest = (code: string) => lowered(ten, threeTargets(code), '11-20 12:00', '11-20 17:00').delivery.dueOn;
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
  const ticket = {
    openedAt: w('11-19 09:00'),
    contactedAt: w('11-19 09:10'),
    confirmedAt: w('11-19 09:10'),
    deliveredAt: w('11-20 12:00'),
    priority: 'P2',
  } as const;
  const { nextEvent } = trackTicket(serviceLevels.standard, ticket, { at: w('11-24 12:00') });
  expect(nextEvent).toMatchObject({ changes: [{ target: 'return', kind: 'breach' }] });
});

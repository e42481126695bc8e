// The compliance report: its rows, and the trackings that it accepts.
import { defineServiceLevel, serviceLevels, summarize, type Tracking, trackTicket, trackTickets } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../support/failure.js';

const names = ['reaction', 'delivery', 'return'] as const;

describe('a report', () => {
  test('has its rows in order: by level as they came, by priority, by target', () => {
    const openedAt = '2026-11-20T10:00:00+01:00';
    const rows = (['premier P3', 'basic P1', 'premier P1', 'basic P1'] as const).map((row) => {
      const [id, priority] = row.split(' ') as ['premier' | 'basic', 'P1' | 'P3'];
      return { level: serviceLevels[id], ticket: { openedAt, priority } };
    });
    const found = summarize(trackTickets(rows, { at: openedAt }));
    expect(found.map(({ level, priority, target, tickets }) => `${level} ${priority} ${target} ${tickets}`)).toEqual(
      ['premier P1', 'premier P3', 'basic P1'].flatMap((group) =>
        names.map((name) => `${group} ${name} ${group === 'basic P1' ? 2 : 1}`),
      ),
    );
    expect(found[0]).toEqual({
      level: 'premier',
      priority: 'P1',
      target: 'reaction',
      owedBy: 'provider',
      binding: true,
      tickets: 1,
      waiting: 0,
      running: 1,
      paused: 0,
      met: 0,
      breached: 0,
      shareMet: null,
      medianUsedMs: null,
      p95UsedMs: null,
    });
  });

  test('is empty without tickets', () => {
    expect(summarize([])).toEqual([]);
  });

  test('accepts trackings that have been through JSON', () => {
    const ticket = { openedAt: '2026-11-20T10:00:00Z', priority: 'P1', contactedAt: '2026-11-20T10:30:00Z' } as const;
    const tracking = trackTicket(serviceLevels.premier, ticket, { at: '2026-11-20T12:00:00Z' });
    expect(summarize([JSON.parse(JSON.stringify(tracking))])).toEqual(summarize([tracking]));
    // Overdue and not ended; leaving null out means the same.
    const late = trackTicket(serviceLevels.premier, { ...ticket, contactedAt: null }, { at: '2026-11-20T12:00:00Z' });
    const bare = JSON.parse(JSON.stringify(late, (_, value) => value ?? undefined));
    expect(summarize([bare])).toEqual(summarize([late]));
  });

  const openedAt = '2026-11-20T10:00:00+01:00';
  const at = '2026-11-20T12:00:00+01:00';

  test('has a row for any target by its name, and no share for a best effort', () => {
    const level = defineServiceLevel({
      id: 'repairs',
      name: 'Repairs',
      priorities: ['high', 'low'],
      targets: {
        update: { from: 'opened', until: 'updated', within: { hours: 1 }, binding: false },
        fix: { high: { from: 'opened', until: ['repaired', 'closed'], within: { hours: 1 } } },
      },
    });
    const rows = (['low', 'high', 'high'] as const).map((priority) => ({ level, ticket: { openedAt, priority } }));
    const found = summarize(trackTickets(rows, { at }));
    expect(
      found.map(({ priority, target, binding, breached, shareMet }) => [priority, target, binding, breached, shareMet]),
    ).toEqual([
      ['high', 'update', false, 2, null],
      ['high', 'fix', true, 2, 0],
      ['low', 'update', false, 1, null],
    ]);
  });

  test('has null as the priority of tickets without one, before the others', () => {
    const { standard } = serviceLevels;
    const rows = [{ openedAt, priority: 'P4' } as const, { openedAt }].map((ticket) => ({ level: standard, ticket }));
    const found = summarize(trackTickets(rows, { at }));
    expect(found.map(({ priority }) => priority)).toEqual([null, null, null, 'P4', 'P4', 'P4']);
    expect(summarize(trackTickets(rows.toReversed(), { at }))).toEqual(found);
  });

  test('counts what is met without a start, but no time', () => {
    const deliveredAt = '2026-11-20T11:00:00+01:00';
    const tracking: Tracking = trackTicket(serviceLevels.standard, { openedAt, deliveredAt }, { at });
    const [, delivery] = summarize([tracking]);
    expect(delivery).toMatchObject({ target: 'delivery', met: 1, shareMet: 1, medianUsedMs: null });
  });

  test('refuses a time used that is none', () => {
    const ended = { openedAt, priority: 'P1', contactedAt: openedAt } as const;
    const tracking = trackTicket(serviceLevels.standard, ended, { at });
    const reaction = { ...tracking.targets.reaction, usedMs: -1 };
    const wrong = { ...tracking, targets: { ...tracking.targets, reaction } } as Tracking;
    expect(failureOf(() => summarize([wrong]))).toMatchObject(['INVALID_VALUE', { field: 'targets.reaction.usedMs' }]);
  });
});

// The compliance report: its rows, and the trackings that it accepts.
import { serviceLevels, summarize, trackTicket, trackTickets } from 'hezo-sla';
import { describe, expect, test } from 'vitest';

const clocks = ['reaction', 'delivery', 'return'] as const;

describe('a report', () => {
  test('has its rows in order: by level as they came, by priority, by target', () => {
    const openedAt = '2026-11-20T10:00:00+01:00';
    const rows = (['premier P3', 'basic P1', 'premier P1', 'basic P1'] as const).map((row) => {
      const [id, priority] = row.split(' ') as ['premier' | 'basic', 'P1' | 'P3'];
      return { level: serviceLevels[id], ticket: { openedAt, priority } };
    });
    const found = summarize(trackTickets(rows, { at: openedAt }));
    expect(found.map(({ level, priority, clock, tickets }) => `${level} ${priority} ${clock} ${tickets}`)).toEqual(
      ['premier P1', 'premier P3', 'basic P1'].flatMap((group) =>
        clocks.map((clock) => `${group} ${clock} ${group === 'basic P1' ? 2 : 1}`),
      ),
    );
    expect(found[0]).toEqual({
      level: 'premier',
      priority: 'P1',
      clock: 'reaction',
      owedBy: 'provider',
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
});

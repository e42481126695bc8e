// Properties of the compliance report, against the plainest way to make one: all the values in a sorted list.
import fc from 'fast-check';
import {
  type ClockSummary,
  type Priority,
  serviceLevels,
  summarize,
  type TicketOfLevel,
  type Tracking,
  trackTicket,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { instant, levelId, wait } from '../support/arbitraries.js';
import { runs } from '../support/runs.js';
import { trackedTicket } from '../support/tracked.js';

const item: fc.Arbitrary<TicketOfLevel> = fc
  .tuple(levelId, trackedTicket)
  .map(([id, ticket]) => ({ level: serviceLevels[id], ticket }));

/** A row of the report, with the median and the percentile of the sorted list. */
function plainRow(trackings: readonly Tracking[], level: string, priority: Priority, clock: 'reaction'): ClockSummary {
  const all = trackings.filter((t) => t.level === level && t[clock].priority === priority).map((t) => t[clock]);
  const count = (state: string): number => all.filter((c) => c.state === state).length;
  const used = all
    .filter(({ state, endedAt }) => state !== 'waiting' && endedAt !== null)
    .map(({ usedMs }) => Number(usedMs))
    .sort((a, b) => a - b);
  const n = used.length;
  return {
    level,
    priority,
    clock,
    owedBy: all[0]?.owedBy,
    tickets: all.length,
    waiting: count('waiting'),
    running: count('running'),
    paused: count('paused'),
    met: count('met'),
    breached: count('breached'),
    shareMet: count('met') + count('breached') ? count('met') / (count('met') + count('breached')) : null,
    medianUsedMs: n ? (used[Math.ceil(n / 2) - 1] + used[Math.floor(n / 2)]) / 2 : null,
    p95UsedMs: n ? used[Math.ceil(0.95 * n) - 1] : null,
  };
}

const near = (found: number | null, exact: number | null): boolean =>
  found === exact || (found !== null && exact !== null && Math.abs(found - exact) <= exact * 0.005);

describe('a report', () => {
  test('has the counts of the list, and times that are exact to half a percent', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 60 }), instant, (items, at) => {
        const trackings = items.map(({ level, ticket }) => trackTicket(level, ticket, { at }));
        const rows = summarize(trackings);
        for (const { medianUsedMs, p95UsedMs, ...row } of rows) {
          const exact = plainRow(trackings, row.level, row.priority, row.clock as 'reaction');
          expect({ ...row, medianUsedMs: exact.medianUsedMs, p95UsedMs: exact.p95UsedMs }).toEqual(exact);
          expect([near(medianUsedMs, exact.medianUsedMs), near(p95UsedMs, exact.p95UsedMs)]).toEqual([true, true]);
        }
        expect(rows.reduce((sum, { tickets }) => sum + tickets, 0)).toBe(3 * items.length);
        expect(new Set(rows.map(({ level, priority, clock }) => `${level} ${priority} ${clock}`)).size).toBe(
          rows.length,
        );
      }),
      { numRuns: runs(300) },
    );
  });

  test('has times that are exact to half a percent for many tickets too, in any order', () => {
    const { premier } = serviceLevels;
    const openedAt = Date.UTC(2026, 10, 2);
    const contacted = fc.array(wait, { minLength: 500, maxLength: 2000, size: 'max' });
    fc.assert(
      fc.property(contacted, (waits) => {
        const at = openedAt + 60 * 86_400_000;
        const trackings = waits.map((wait) =>
          trackTicket(premier, { openedAt, priority: 'P1', contactedAt: openedAt + wait }, { at }),
        );
        const [row] = summarize(trackings);
        const exact = plainRow(trackings, 'premier', 'P1', 'reaction');
        expect(near(row.medianUsedMs, exact.medianUsedMs)).toBe(true);
        expect(near(row.p95UsedMs, exact.p95UsedMs)).toBe(true);
        expect(summarize(trackings.toReversed())).toEqual(summarize(trackings));
      }),
      { numRuns: runs(20) },
    );
  });
});

// Properties of the compliance report, against the plainest way to make one: all the values in a sorted list.
import fc from 'fast-check';
import {
  defineServiceLevel,
  serviceLevels,
  summarize,
  type TargetSummary,
  type TicketOfLevel,
  type Tracking,
  trackTicket,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { instant, wait } from '../support/arbitraries.js';
import { runs } from '../support/runs.js';
import { asTicket, trackedLevel, trackedTicket } from '../support/tracked.js';

const item: fc.Arbitrary<TicketOfLevel> = fc
  .tuple(trackedLevel, trackedTicket, fc.constantFrom('a', 'b'))
  .map(([level, ticket, id]) => ({ level: defineServiceLevel({ ...level, id }), ticket: asTicket(ticket) }));

/** A row of the report, with the median and the percentile of the sorted list. */
function plainRow(trackings: readonly Tracking[], row: Pick<TargetSummary, 'level' | 'priority' | 'target'>) {
  const { level, priority, target } = row;
  const all = trackings
    .filter((tracking) => tracking.level === level)
    .flatMap(({ targets }) => targets[target] ?? [])
    .filter((found) => found.priority === priority);
  const count = (state: string): number => all.filter((found) => found.state === state).length;
  const used = all
    .filter(({ startsFrom, endedAt }) => startsFrom !== null && endedAt !== null)
    .map(({ usedMs }) => Number(usedMs))
    .sort((a, b) => a - b);
  const n = used.length;
  const decided = count('met') + count('breached');
  const [{ owedBy, binding }] = all;
  return {
    ...{ level, priority, target, owedBy, binding },
    tickets: all.length,
    waiting: count('waiting'),
    running: count('running'),
    paused: count('paused'),
    met: count('met'),
    breached: count('breached'),
    shareMet: binding && decided > 0 ? count('met') / decided : null,
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
          const exact = plainRow(trackings, row);
          expect({ ...row, medianUsedMs: exact.medianUsedMs, p95UsedMs: exact.p95UsedMs }).toEqual(exact);
          expect([near(medianUsedMs, exact.medianUsedMs), near(p95UsedMs, exact.p95UsedMs)]).toEqual([true, true]);
        }
        const tracked = trackings.flatMap(({ targets }) => Object.values(targets)).filter((target) => target !== null);
        expect(rows.reduce((sum, { tickets }) => sum + tickets, 0)).toBe(tracked.length);
        expect(new Set(rows.map(({ level, priority, target }) => `${level} ${priority} ${target}`)).size).toBe(
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
        const exact = plainRow(trackings, { level: 'premier', priority: 'P1', target: 'reaction' });
        expect(near(row.medianUsedMs, exact.medianUsedMs)).toBe(true);
        expect(near(row.p95UsedMs, exact.p95UsedMs)).toBe(true);
        expect(summarize(trackings.toReversed())).toEqual(summarize(trackings));
      }),
      { numRuns: runs(20) },
    );
  });
});

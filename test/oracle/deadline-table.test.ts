// Tables, lookups and the latest start against `calculateDeadlines`, one start at a time: random levels of random targets on
// calendars of their own, around offset transitions, days off and New Year.
import fc from 'fast-check';
import { calculateDeadlines, type ServiceLevel, serviceLevels } from 'hezo-sla';
import { compileTarget, type DeadlineRow, deadlineTable, latestStart } from 'hezo-sla/analysis';
import { expect, test } from 'vitest';
import { calendarsFor } from '../support/from-oracle.js';
import { runs } from '../support/runs.js';
import { levelOf } from './promised-cases.js';
import { randomCase } from './random-level.js';

const DAY = 86_400_000;
const localDate = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** A target of a level for a priority that has it, by one of the events that start it. */
interface Asked {
  readonly level: ServiceLevel;
  readonly target: string;
  readonly priority: string;
  readonly event: string;
}

function askedOf(level: ServiceLevel): readonly Asked[] {
  const { priorities = ['P1', 'P2', 'P3', 'P4'], targets } = level;
  return Object.entries(targets).flatMap(([target, entry]) =>
    priorities.flatMap((priority) => {
      const terms = 'from' in entry ? entry : Object(entry)[priority];
      return terms ? [{ level, target, priority, event: [terms.from].flat()[0] }] : [];
    }),
  );
}

/** When a ticket's target is due that starts at an instant. */
function dueOf({ level, target, priority, event }: Asked, calendars: object, at: number): number | undefined {
  const ticket = { openedAt: at, [`${event}At`]: at, priority };
  return calculateDeadlines(level, ticket, { calendars: { ...calendars } })[target]?.dueAt.getTime();
}

const dueIn = (row: DeadlineRow, at: number): number => row.due?.getTime() ?? at + Number(row.shiftMs);
const rowAt = (rows: readonly DeadlineRow[], at: number): DeadlineRow | undefined =>
  rows.find(({ from, to }) => from.getTime() <= at && at < to.getTime());

/** How far one row could reach from a start, if its deadline stayed, or if it moved. */
function reach(
  rows: readonly DeadlineRow[],
  at: number,
  isAlike: (row: DeadlineRow, from: number) => 'all' | 'one' | 'none',
) {
  let to = at;
  for (const row of rows.filter((one) => one.to.getTime() > at)) {
    const alike = isAlike(row, to);
    if (alike === 'none') return to;
    if (alike === 'one' && row.to.getTime() - to > 1) return to + 1;
    to = row.to.getTime();
  }
  return to;
}

/** How few rows could say the same: from each start the one that reaches farthest. */
function fewest(rows: readonly DeadlineRow[]): number {
  const end = rows.at(-1)?.to.getTime() ?? 0;
  let [at, count] = [rows[0].from.getTime(), 0];
  while (at < end) {
    const [first] = rows.filter((row) => row.to.getTime() > at);
    const due = dueIn(first, at);
    const stays = reach(rows, at, (row, from) => (dueIn(row, from) !== due ? 'none' : row.due ? 'all' : 'one'));
    const moves = reach(rows, at, (row, from) =>
      dueIn(row, from) - from !== due - at ? 'none' : row.due ? 'one' : 'all',
    );
    at = Math.max(stays, moves);
    count += 1;
  }
  return count;
}

const shares = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: 20,
  maxLength: 20,
});

test('a table, a lookup and the latest start agree with the deadlines of single tickets, whatever the target', () => {
  fc.assert(
    fc.property(randomCase(), fc.nat({ max: 12 }), shares, (found, days, shares) => {
      const level = levelOf(found);
      fc.pre(level !== undefined);
      const calendars = calendarsFor(found.calendars);
      const opened = found.ticket.events.opened ?? 0;
      const period = { from: localDate(opened - DAY), to: localDate(opened + days * DAY) };
      for (const asked of askedOf(level)) {
        const { target, priority } = asked;
        const options = { target, priority, calendars, ...period };
        const rows = deadlineTable(level, options);
        const { fromMs, toMs, dueAt, dueAll } = compileTarget(level, options);

        expect([rows[0].from.getTime(), rows.at(-1)?.to.getTime()]).toEqual([fromMs, toMs]);
        for (const [i, { from, to, due, shiftMs }] of rows.entries()) {
          expect(from < to && (due === null) !== (shiftMs === null)).toBe(true);
          if (i > 0) expect(rows[i - 1].to).toEqual(from);
        }
        expect(rows.length).toBe(fewest(rows));

        const starts = [
          ...shares.map((share) => fromMs + Math.floor(share * (toMs - fromMs))),
          ...rows.flatMap(({ from, to }) => [from, to].flatMap((edge) => [-1, 0, 1].map((ms) => edge.getTime() + ms))),
        ].filter((at) => at >= fromMs && at < toMs);
        const dues = starts.map((at) => dueOf(asked, calendars, at));
        expect(starts.map((at) => rowAt(rows, at)).map((row, i) => row && dueIn(row, starts[i]))).toEqual(dues);
        expect(starts.map(dueAt)).toEqual(dues);
        expect([...dueAll(Float64Array.from(starts))]).toEqual(dues);

        for (const dueBy of dues
          .slice(0, 20)
          .map(Number)
          .flatMap((due) => [due - 1, due])
          .filter((due) => due < toMs)) {
          const expected = rows.flatMap((row) => {
            const [from, to] = [row.from.getTime(), Math.min(row.to.getTime(), dueBy + 1)];
            const last = row.due ? to - 1 : Math.min(to - 1, dueBy - Number(row.shiftMs));
            return last >= from && dueIn(row, from) <= dueBy ? [last] : [];
          });
          const latest = latestStart(level, { target, priority, calendars, dueBy, notBefore: fromMs });
          expect(latest?.getTime()).toBe(expected.at(-1));
        }
      }
    }),
    { numRuns: runs(150) },
  );
});

test('NBD-1, REACT-1, RET-1: so do they for every target of the catalogue, over the days off of December', () => {
  const period = { from: '2026-12-22', to: '2027-01-07' };
  for (const level of Object.values<ServiceLevel>(serviceLevels))
    for (const asked of askedOf(level)) {
      const { target, priority } = asked;
      const rows = deadlineTable(level, { target, priority, ...period });
      const { fromMs, toMs, dueAt } = compileTarget(level, { target, priority, ...period });
      const starts = Array.from({ length: Math.ceil((toMs - fromMs) / 1_800_000) }, (_, i) => fromMs + i * 1_800_000);
      const dues = starts.map((at) => dueOf(asked, {}, at));
      expect(starts.map(dueAt)).toEqual(dues);
      expect(starts.map((at) => rowAt(rows, at)).map((row, i) => row && dueIn(row, starts[i]))).toEqual(dues);
    }
});

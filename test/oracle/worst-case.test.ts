// The worst case, the median, the 95th percentile and the comparison of levels against brute force: every minute of a month,
// and the millisecond after each, since deadlines change only at whole minutes or just after one.
import fc from 'fast-check';
import {
  type Calendar,
  calculateDeadlines,
  createCalendar,
  defineServiceLevel,
  fixedHolidays,
  polishCalendar,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
} from 'hezo-sla';
import { compareLevels, type LevelDifference, worstCase } from 'hezo-sla/analysis';
import { expect, test } from 'vitest';
import { criticalDate, priority } from '../support/arbitraries.js';
import { runs } from '../support/runs.js';
import { dateAfter, endOfDay, instantOf } from './local-time.js';

const MINUTE = 60_000;
const holidays = fixedHolidays(['2026-12-24', '2026-12-25', '2027-01-01', '2026-05-01', '2025-11-11']);

/** Besides Warsaw: offset transitions of half an hour and across midnight, and a weekend of Friday and Saturday. */
const calendars: readonly Calendar[] = [
  polishCalendar(),
  createCalendar({ timeZone: 'Australia/Lord_Howe', holidays }),
  createCalendar({ timeZone: 'America/St_Johns', holidays }),
  createCalendar({ timeZone: 'Africa/Cairo', holidays, weekend: ['fri', 'sat'] }),
];

const minute = fc
  .nat({ max: 1439 })
  .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
/** Cutoffs at any time: within the hours, at their ends, and outside them, where only the hours change a deadline. */
const withCutoff: fc.Arbitrary<ServiceLevel> = fc
  .record({
    code: fc.constantFrom('8x5xNBD', '9x5xSBD-S', '24x7xNBD', '8x5xNCDy', '24x7xNCD'),
    time: fc.oneof(minute, fc.constantFrom('00:00', '02:30', '09:00', '17:00', '23:59')),
    inclusive: fc.boolean(),
    ends: fc.constantFrom('midnight', 'closing', 'same-time', '16:30' as const),
    basedOn: fc.constantFrom(serviceLevels.standard, serviceLevels.premiumOnsite),
  })
  .map(({ code, time, inclusive, ends, basedOn }) =>
    serviceLevelFromCode(code, { cutoff: { time, inclusive }, ends, basedOn }),
  );
const level: fc.Arbitrary<ServiceLevel> = fc.oneof(
  fc.constantFrom<ServiceLevel>(...Object.values(serviceLevels)),
  withCutoff,
);

const question = fc.record({
  level,
  priority,
  pick: fc.nat({ max: 2 }),
  calendar: fc.constantFrom(...calendars),
  from: criticalDate,
  days: fc.integer({ min: 0, max: 30 }),
});

/** When each target is due for a ticket of a priority, all of whose events happen at once. */
function duesAt(level: ServiceLevel, priority: string, calendar: Calendar) {
  const read = defineServiceLevel(level as never) as ServiceLevel;
  return (at: number): Readonly<Record<string, number>> => {
    const ticket = { openedAt: at, priority, confirmedAt: at, deliveredAt: at, arrivedAt: at };
    const found = Object.entries(calculateDeadlines(read, ticket, { calendar }));
    return Object.fromEntries(found.map(([name, deadline]) => [name, deadline?.dueAt.getTime() ?? Number.NaN]));
  };
}

/** The instants of a period in runs of one and of 59,999 milliseconds, by the minute; the offset transitions of every zone
 * here are at whole minutes. */
function runsOf(period: { from: string; to: string }, { timeZone }: Calendar): readonly (readonly [number, number])[] {
  const [first, last] = [instantOf(period.from, '00:00', timeZone), endOfDay(period.to, timeZone)];
  return Array.from({ length: (last + 1 - first) / MINUTE }, (_, i) => first + i * MINUTE).flatMap((at) => [
    [at, 1] as const,
    [at + 1, MINUTE - 1] as const,
  ]);
}

test('the worst case, the median and the 95th percentile agree with every instant of the period', () => {
  fc.assert(
    fc.property(question, ({ level, priority, pick, calendar, from, days }) => {
      const names = Object.keys(level.targets);
      const target = names[pick % names.length];
      const period = { from, to: dateAfter(from, days) };
      const worst = worstCase(level, { priority, target, ...period, calendar });
      const dues = duesAt(level, priority, calendar);
      const due = (at: number): number => dues(at)[target];
      const runs = runsOf(period, calendar).map(([at, length]) => {
        const farthest = due(at) - at;
        // Within a run the deadline stays where it is, or moves with the ticket.
        const moves = length > 1 && due(at + length - 1) !== due(at);
        return { at, length, farthest, moves };
      });
      const longest = runs.reduce((most, { farthest }) => Math.max(most, farthest), 0);
      expect(worst.elapsedMs).toBe(longest);
      expect(worst.at.getTime()).toBe(runs.find(({ farthest }) => farthest === longest)?.at);
      expect(worst.deadline.dueAt.getTime()).toBe(due(worst.at.getTime()));
      const instants = runs.reduce((sum, { length }) => sum + length, 0);
      const within = (ms: number): number =>
        runs.reduce((sum, { length, farthest, moves }) => {
          if (moves) return sum + (farthest <= ms ? length : 0);
          return sum + Math.min(Math.max(length - (farthest - ms), 0), length);
        }, 0);
      for (const [ms, share] of [
        [worst.typical.medianMs, 0.5],
        [worst.typical.p95Ms, 0.95],
      ]) {
        expect(within(ms)).toBeGreaterThanOrEqual(share * instants);
        expect(within(ms - 1)).toBeLessThan(share * instants);
      }
    }),
    { numRuns: runs(30) },
  );
});

/** What a comparison gets wrong at an instant; empty if nothing. */
function wrongAt(at: number, gap: number, found: LevelDifference | undefined): readonly string[] {
  const covered = found && found.from.getTime() <= at ? found.verdict : 'same';
  const verdict = gap === 0 ? 'same' : gap < 0 ? 'better' : 'worse';
  if (covered !== verdict) return [`${new Date(at).toISOString()} is ${verdict}, not ${covered}`];
  const within = !found || covered === 'same' || (Math.abs(gap) >= found.leastMs && Math.abs(gap) <= found.mostMs);
  return within ? [] : [`${new Date(at).toISOString()} differs by ${gap}`];
}

test('a comparison of two levels agrees with every minute of the period', () => {
  fc.assert(
    fc.property(question, level, ({ level: a, calendar, from, days }, b) => {
      const period = { from, to: dateAfter(from, Math.min(days, 9)) };
      const comparisons = compareLevels(a, b, { ...period, calendar });
      const common = Object.keys(a.targets).filter((name) => name in b.targets);
      expect(comparisons).toHaveLength(4 * common.length);
      const instants = runsOf(period, calendar).map(([at]) => at);
      const found = ['P1', 'P2', 'P3', 'P4'].map((priority) => {
        const [ofA, ofB] = [a, b].map((level) => instants.map(duesAt(level, priority, calendar)));
        return [priority, { ofA, ofB }] as const;
      });
      const dues = new Map<string | null, (typeof found)[number][1]>(found);
      for (const { priority, target, differences, betterShare, worseShare, patterns } of comparisons) {
        const { ofA, ofB } = dues.get(priority) ?? { ofA: [], ofB: [] };
        let index = 0;
        const wrong = instants.flatMap((at, i) => {
          while (index < differences.length && differences[index].to.getTime() <= at) index += 1;
          return wrongAt(at, ofB[i][target] - ofA[i][target], differences[index]);
        });
        expect(wrong).toEqual([]);
        const shares = patterns.reduce((sum, { share }) => sum + share, 0);
        expect(shares).toBeCloseTo(betterShare + worseShare, 9);
        expect(patterns.reduce((sum, { times }) => sum + times, 0)).toBe(differences.length);
      }
    }),
    { numRuns: runs(8) },
  );
});

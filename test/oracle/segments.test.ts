// Every target as a function of its start: the segment that holds an instant gives its deadline, whatever the kind of the target.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueWithin } from '../../src/analysis/differences.js';
import { segmentsOf } from '../../src/analysis/segments.js';
import { readCalendars } from '../../src/calendar/calendars.js';
import { dueOf } from '../../src/deadlines/due.js';
import { readLevel } from '../../src/terms/level.js';
import { calendarsFor } from '../support/from-oracle.js';
import { runs } from '../support/runs.js';
import { levelOf } from './promised-cases.js';
import { randomCase } from './random-level.js';

const DAY = 86_400_000;
const offsets = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: 40,
  maxLength: 40,
});

test('the segment that holds an instant gives the deadline of every target, whatever its kind', () => {
  fc.assert(
    fc.property(randomCase(), fc.integer({ min: 1, max: 12 * DAY }), offsets, (asked, length, shares) => {
      const defined = levelOf(asked);
      fc.pre(defined !== undefined);
      const level = readLevel(defined);
      const calendars = readCalendars({ calendars: calendarsFor(asked.calendars) });
      const from = (asked.ticket.events.opened ?? 0) - DAY;
      const period = { from, to: from + length };
      const targets = new Set(level.priorities.flatMap((priority) => Object.values(level.targets(priority))));
      for (const target of targets) {
        if (!target) continue;
        const segments = segmentsOf({ target, calendars }, period);
        expect(segments[0].from).toBe(period.from);
        expect(segments.at(-1)?.to).toBe(period.to);
        const anywhere = shares.map((share) => from + Math.floor(share * length));
        const edges = segments.flatMap((segment) => [
          segment.from,
          segment.to - 1,
          Math.floor((segment.from + segment.to) / 2),
        ]);
        const quarters = Array.from(
          { length: Math.floor(length / 900_000) },
          (_, i) => Math.ceil(from / 900_000) * 900_000 + i * 900_000,
        );
        const around = quarters
          .flatMap((at) => [at - 1, at, at + 1])
          .filter((at) => at >= period.from && at < period.to);
        const wrong = [...anywhere, ...edges, ...around].filter((at) => {
          const segment = segments.find((one) => one.from <= at && at < one.to);
          return !segment || dueWithin(segment, at) !== dueOf(target, at, calendars).dueMs;
        });
        expect(wrong.map((at) => new Date(at).toISOString())).toEqual([]);
      }
    }),
    { numRuns: runs(300) },
  );
});

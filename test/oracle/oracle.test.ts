// Compares the oracle that looks up tables, on which the sweep over every minute of ten years relies, with the one that walks.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelId, priority } from '../support/arbitraries.js';
import { runs } from '../support/runs.js';
import { oracle } from './deadlines.js';
import { instantsOf } from './local-time.js';
import { MARGIN, sweptDeadlines, sweptLevels, sweptMinutes } from './minutes.js';

const DAY = 86_400_000;

describe('REACT-1, REACT-2, DELIV-1, NBD-1 to NBD-5, HOURS-1, RET-1 to RET-4: the two oracles agree', () => {
  test.each([
    ['over the DST transition in March, and Easter', '2024-03-25', 14],
    ['over the DST transition in October, and All Saints', '2026-10-23', 14],
    ['over Christmas and New Year', '2026-12-18', 24],
    ['over the public holidays of early May, Pentecost and Corpus Christi', '2030-04-28', 60],
  ])('%s', (_, date, days) => {
    const [from] = instantsOf(date, '00:00', 'Europe/Warsaw');
    const minutes = sweptMinutes(from, from + days * DAY + MARGIN);
    const minute = fc.integer({ min: 1, max: days * 1440 - 1 });
    const nudge = fc.constantFrom(-1, 0, 1, 59_999);
    const onTheHour = minute.map((value) => value - (value % 60) + 60);
    const t = fc.tuple(fc.oneof(minute, onTheHour), nudge).map(([value, ms]) => from + value * 60_000 + ms);
    fc.assert(
      fc.property(levelId, priority, t, (level, priority, t) => {
        const promise = sweptLevels[level][priority === 'P1' || priority === 'P2' ? 0 : 1];
        const { reaction, delivery, return: back } = sweptDeadlines(minutes, promise, t);
        expect({ reaction: reaction.at, delivery: delivery.at, return: back?.at ?? null }).toEqual(
          oracle(level, { openedAt: t, priority, confirmedAt: t }),
        );
      }),
      { numRuns: runs(300) },
    );
  });
});

// Elapsed time without pauses, compared with a walk from millisecond to millisecond.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OpenTime } from '../../../src/calendar/open-time.js';
import { elapsedTime, TakenTime } from '../../../src/calendar/paused-time.js';

const pauses = [
  { from: 10, to: 14 },
  { from: 20, to: 21 },
  { from: 30, to: 45 },
];
// Only the members of OpenTime that any counted time has are used.
const taken = new TakenTime(elapsedTime as OpenTime, pauses);
const counts = (ms: number, from: number, to: number): boolean =>
  !(ms >= from && ms < to && pauses.some((pause) => pause.from <= ms && ms < pause.to));
/** The window in which pauses are excluded: all of them, some, clipped at either end, or none. */
const window = fc
  .tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }))
  .map(([from, length]) => [from, from + length] as const);

test('the time between two instants excludes pauses', () => {
  fc.assert(
    fc.property(window, fc.nat({ max: 60 }), fc.nat({ max: 60 }), ([begin, end], from, length) => {
      let counted = 0;
      for (let ms = from; ms < from + length; ms += 1) if (counts(ms, begin, end)) counted += 1;
      const time = taken.leftWithout(begin, end);
      expect(time.between(from, from + length)).toBe(counted);
      expect(time.between(from + length, from)).toBe(0 - length);
    }),
  );
});

test('the n-th counted millisecond from any instant, in a pause or not, is the one that a walk finds', () => {
  fc.assert(
    fc.property(window, fc.nat({ max: 60 }), fc.nat({ max: 40 }), ([begin, end], from, n) => {
      let ms = from;
      for (let left = n; left > 0 || !counts(ms, begin, end); ms += 1) if (counts(ms, begin, end)) left -= 1;
      expect(taken.leftWithout(begin, end).select(from, n)).toBe(ms);
    }),
  );
});

test('a pause without an end excludes everything up to the end of the window', () => {
  const endless = new TakenTime(elapsedTime as OpenTime, [...pauses, { from: 50, to: Number.POSITIVE_INFINITY }]);
  const time = endless.leftWithout(0, 80);
  expect([time.between(45, 100), time.select(45, 4), time.select(45, 5)]).toEqual([25, 49, 80]);
  expect([...endless.pausesIn(12, 60)]).toEqual([
    { from: 12, to: 14, goesOn: false },
    { from: 20, to: 21, goesOn: false },
    { from: 30, to: 45, goesOn: false },
    { from: 50, to: 60, goesOn: true },
  ]);
});

test('a pause while the service is closed excludes nothing', () => {
  const closedUntil25: Pick<OpenTime, 'between' | 'select'> = {
    between: (from, to) => Math.max(to, 25) - Math.max(from, 25),
    select: (epochMs, n) => Math.max(epochMs, 25) + n,
  };
  const closed = new TakenTime(closedUntil25 as OpenTime, pauses);
  expect([...closed.pausesIn(0, 60)]).toEqual([{ from: 30, to: 45, goesOn: false }]);
});

// Pauses taken out of elapsed time, against a walk from millisecond to millisecond.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OpenTime } from '../src/calendar/open-time.js';
import { elapsedTime, pausedTime } from '../src/calendar/paused-time.js';

const pauses = [
  { from: 10, to: 14 },
  { from: 20, to: 21 },
  { from: 30, to: 45 },
];
// Of the open time only what every counted time has is asked.
const time = pausedTime(elapsedTime as OpenTime, pauses);
const counts = (ms: number): boolean => !pauses.some(({ from, to }) => from <= ms && ms < to);

test('the time between two instants is what the pauses leave of it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 60 }), fc.nat({ max: 60 }), (from, length) => {
      let counted = 0;
      for (let ms = from; ms < from + length; ms += 1) if (counts(ms)) counted += 1;
      expect(time.between(from, from + length)).toBe(counted);
    }),
  );
});

test('the n-th counted millisecond from any instant, in a pause or past it, is the one that a walk finds', () => {
  fc.assert(
    fc.property(fc.nat({ max: 60 }), fc.nat({ max: 40 }), (from, n) => {
      let ms = from;
      for (let left = n; left > 0 || !counts(ms); ms += 1) if (counts(ms)) left -= 1;
      expect(time.select(from, n)).toBe(ms);
    }),
  );
});

// The stretches of time over which the deadlines of two levels differ.
import { expect, test } from 'vitest';
import { gapsOf, joinGaps } from '../../../src/contract/gaps.js';

test('a difference that grows from zero begins a millisecond after its first instant', () => {
  const step = (moves: boolean) => [{ from: 0, to: 10, dueMs: 10, moves }];
  expect(gapsOf(step(false), step(true))).toEqual([
    { from: 0, to: 1, first: 0, last: 0 },
    { from: 1, to: 10, first: 1, last: 9 },
  ]);
});

test('adjoining stretches are joined if they differ by the same amount throughout', () => {
  const gap = (from: number, to: number, first: number, last = first) => ({ from, to, first, last });
  expect(joinGaps([gap(0, 10, 5), gap(10, 20, 5), gap(20, 30, 5)])).toEqual([gap(0, 30, 5)]);
  for (const apart of [
    [gap(0, 10, 5), gap(11, 20, 5)],
    [gap(0, 10, 5), gap(10, 20, 6)],
    [gap(0, 10, 4, 5), gap(10, 20, 5)],
    [gap(0, 10, 5), gap(10, 20, 5, 6)],
  ])
    expect(joinGaps(apart)).toEqual(apart);
});

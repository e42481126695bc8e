// The stretches of time over which the deadlines of two levels differ.
import { expect, test } from 'vitest';
import { differencesOf, joinDifferences } from '../../../src/analysis/differences.js';

test('a difference that grows from zero begins a millisecond after its first instant', () => {
  const segment = (moves: boolean) => [{ from: 0, to: 10, dueMs: 10, moves }];
  expect(differencesOf(segment(false), segment(true))).toEqual([
    { from: 0, to: 1, first: 0, last: 0 },
    { from: 1, to: 10, first: 1, last: 9 },
  ]);
});

test('adjoining stretches are joined if they differ by the same amount throughout', () => {
  const difference = (from: number, to: number, first: number, last = first) => ({ from, to, first, last });
  expect(joinDifferences([difference(0, 10, 5), difference(10, 20, 5), difference(20, 30, 5)])).toEqual([
    difference(0, 30, 5),
  ]);
  for (const apart of [
    [difference(0, 10, 5), difference(11, 20, 5)],
    [difference(0, 10, 5), difference(10, 20, 6)],
    [difference(0, 10, 4, 5), difference(10, 20, 5)],
    [difference(0, 10, 5), difference(10, 20, 5, 6)],
  ])
    expect(joinDifferences(apart)).toEqual(apart);
});

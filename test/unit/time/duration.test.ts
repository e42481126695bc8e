// Durations as numbers of milliseconds or as objects of hours, minutes, seconds and milliseconds.
import { describe, expect, test } from 'vitest';
import { readDuration } from '../../../src/time/duration.js';

describe('readDuration', () => {
  test.each([
    [0, 0],
    [1, 1],
    [{ hours: 4 }, 14_400_000],
    [{ hours: 0.5 }, 1_800_000],
    [{ hours: 0, minutes: 30 }, 1_800_000],
    [{ hours: 1.1 }, 3_960_000],
    // The rounding error grows with the product: here it is 0.000002.
    [{ hours: 4096.1 }, 14_745_960_000],
    [{ minutes: 262144.02 }, 15_728_641_200],
    [{ hours: 1, minutes: 2, seconds: 3, milliseconds: 4 }, 3_723_004],
    [{ minutes: 90, seconds: undefined }, 5_400_000],
  ])('reads %j as %i ms', (duration, ms) => {
    expect(readDuration(duration, 'duration', 'subtract').ms).toBe(ms);
  });

  test('reads a getter only once and keeps the result as plain data', () => {
    let reads = 0;
    const changing = {
      get hours() {
        reads += 1;
        return reads;
      },
    };
    expect(readDuration(changing, 'duration', 'subtract')).toEqual({ source: { hours: 1 }, ms: 3_600_000 });
  });
});

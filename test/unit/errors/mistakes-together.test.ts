// Parts that are read each by itself: a caller gets the first mistake, and whoever asks finds the others.
import { defineServiceLevel, SlaError } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { answerable, mistakesIn, readAll, readParts } from '../../../src/mistakes.js';

const failing = (cause: unknown) => () => {
  throw cause;
};

/** Whatever a call throws; the test fails if it throws nothing. */
function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (cause) {
    return cause;
  }
  throw new Error('nothing was thrown');
}

describe('readAll', () => {
  test('returns what each read returned, in their order', () => {
    expect(readAll<unknown>([() => 1, () => undefined, () => 'x'])).toEqual([1, undefined, 'x']);
    expect(readParts({ a: 1, b: 2 }, 'of.', { b: (value, field) => [value, field], c: (value) => value })).toEqual({
      b: [2, 'of.b'],
      c: undefined,
    });
  });

  test('throws the first mistake, with which all are found, those of parts of parts among them', () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((message) => new Error(message));
    const inner = () => readAll([failing(b), () => 1, failing(c)]);
    const thrown = thrownBy(() => readAll([failing(a), inner, failing(d)]));
    expect(thrown).toBe(a);
    expect(mistakesIn(thrown)).toEqual([a, b, c, d]);
    expect(mistakesIn(b)).toEqual([b, c]);
    expect(mistakesIn(d)).toEqual([d]);
  });

  test('goes on until there are more mistakes than anybody reads', () => {
    const many = Array.from({ length: 5000 }, (_, i) => failing(new Error(`${i}`)));
    const nested = Array.from({ length: 3 }, () => () => readAll(many));
    for (const reads of [many, nested]) expect(mistakesIn(thrownBy(() => readAll(reads)))).toHaveLength(1001);
  });

  test('throws what is not an object as it was thrown', () => {
    expect(thrownBy(() => readAll([failing(null), failing(5)]))).toBe(null);
    expect(thrownBy(() => readAll([failing('x'), failing(5)]))).toBe('x');
    expect(mistakesIn('x')).toEqual(['x']);
  });
});

test('the error of a level with several mistakes is the first of them', () => {
  const target = { from: 'confirmed', until: 'delivered', hours: '9x6', within: { hours: -1 } };
  const error = thrownBy(() => defineServiceLevel({ id: ' ', name: 'Own', targets: { delivery: target } } as never));
  expect(error).toMatchObject({ code: 'INVALID_VALUE', details: { field: 'id' } });
  expect(mistakesIn(error).map((mistake) => mistake instanceof SlaError && Object(mistake.details).field)).toEqual([
    'id',
    'targets.delivery.hours',
    'targets.delivery.within',
  ]);
});

test('what is not an error of the library is thrown on by a question that may have no answer', () => {
  expect(answerable(failing(new SlaError('OPEN_PAUSE', { field: 'pauses[0]' })))).toBeUndefined();
  expect(thrownBy(() => answerable(failing(5)))).toBe(5);
});

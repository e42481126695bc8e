// Deadlines looked up by their starts, one at a time and many at once.
import { runInNewContext } from 'node:vm';
import { serviceLevels } from 'hezo-sla';
import { compileTarget } from 'hezo-sla/analysis';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../../support/failure.js';

const week = { from: '2026-12-21', to: '2026-12-31' } as const;
const delivery = compileTarget(serviceLevels.standard, { target: 'delivery', ...week });
const at = (text: string): number => Date.parse(text);

describe('a compiled target', () => {
  test('NBD-2: answers with the deadline of a start, on both sides of a cutoff', () => {
    expect(delivery.dueAt(at('2026-12-23T14:59:59.999+01:00'))).toBe(at('2026-12-28T23:59:59.999+01:00'));
    expect(delivery.dueAt(at('2026-12-23T15:00:00+01:00'))).toBe(at('2026-12-29T23:59:59.999+01:00'));
  });

  test('REACT-1: answers with a deadline that moves along with the start', () => {
    const { dueAt } = compileTarget(serviceLevels.standard, { target: 'reaction', priority: 'P1', ...week });
    expect(dueAt(at('2026-12-28T09:00:00.123+01:00'))).toBe(at('2026-12-28T10:00:00.123+01:00'));
  });

  test('answers for each start of an array, in a new one, in another one, or in place', () => {
    const starts = Float64Array.of(delivery.fromMs, at('2026-12-28T16:00:00+01:00'), delivery.toMs - 1);
    const dues = Array.from(starts, delivery.dueAt);
    expect([...delivery.dueAll(starts)]).toEqual(dues);
    const out = new Float64Array(3);
    expect(delivery.dueAll(starts, out)).toBe(out);
    expect([...out]).toEqual(dues);
    expect(delivery.dueAll(starts, starts)).toBe(starts);
    expect([...starts]).toEqual(dues);
    expect(delivery.dueAll(new Float64Array(0))).toHaveLength(0);
  });

  test('takes an array of another realm', () => {
    const starts = runInNewContext(`Float64Array.of(${delivery.fromMs})`);
    expect(starts instanceof Float64Array).toBe(false);
    expect([...delivery.dueAll(starts)]).toEqual([delivery.dueAt(delivery.fromMs)]);
  });

  test('knows its period, in which alone it answers', () => {
    const { fromMs, toMs, dueAt } = delivery;
    expect([fromMs, toMs]).toEqual([at('2026-12-21T00:00:00+01:00'), at('2027-01-01T00:00:00+01:00')]);
    for (const start of [fromMs - 1, toMs]) {
      expect(errorOf(() => dueAt(start))).toMatchObject({
        code: 'INSTANT_OUT_OF_RANGE',
        details: { field: 'startMs', from: '2026-12-20T23:00:00.000Z', to: '2026-12-31T22:59:59.999Z' },
      });
    }
    expect(errorOf(() => dueAt(fromMs / 1000)).message).toBe(
      `startMs is ${fromMs / 1000}, which is 1970-01-21T19:23:27.600Z; give an instant from 2026-12-20T23:00:00.000Z to 2026-12-31T22:59:59.999Z. Multiply seconds by 1000.`,
    );
  });

  test('refuses numbers that are not whole, and says where tickets with pauses go', () => {
    for (const start of [Number.NaN, delivery.fromMs + 0.5, Number.POSITIVE_INFINITY])
      expect(errorOf(() => delivery.dueAt(start)).code).toBe('INVALID_VALUE');
    for (const start of [1n, Symbol('start'), Object.create(null), `${delivery.fromMs}`, new Date(delivery.fromMs)])
      expect(errorOf(() => delivery.dueAt(start as never)).code).toBe('INVALID_VALUE');
    const ticket = { openedAt: delivery.fromMs, pauses: [] };
    const { code, message } = errorOf(() => delivery.dueAt(ticket as never));
    expect([code, message]).toEqual([
      'INVALID_VALUE',
      'startMs is an object; give a start in whole epoch milliseconds; a ticket with pauses or changes of priority goes through trackTicket.',
    ]);
  });

  test('names the start of an array that is wrong, and has written those before it', () => {
    const starts = Float64Array.of(delivery.fromMs, Number.NaN, delivery.fromMs);
    const out = new Float64Array(3);
    expect(errorOf(() => delivery.dueAll(starts, out))).toMatchObject({
      code: 'INVALID_VALUE',
      details: { field: 'starts[1]' },
    });
    expect([...out]).toEqual([delivery.dueAt(delivery.fromMs), 0, 0]);
  });

  test('refuses other arrays, and one of another length for the answers', () => {
    const starts = Float64Array.of(delivery.fromMs);
    for (const other of [[delivery.fromMs], new Float32Array(1), null, { length: 1 }])
      expect(errorOf(() => delivery.dueAll(other as never))).toMatchObject({
        code: 'INVALID_VALUE',
        details: { field: 'starts' },
      });
    expect(errorOf(() => delivery.dueAll(starts, new Float64Array(2)))).toMatchObject({
      code: 'INVALID_VALUE',
      details: { field: 'out', accepted: 'a Float64Array of 1 numbers, as many as there are starts' },
    });
  });

  test('covers decades of office hours', () => {
    const options = { target: 'reaction', priority: 'P1', from: '2040-01-01', to: '2059-12-31' } as const;
    const { dueAt } = compileTarget(serviceLevels.standard, options);
    // A Saturday.
    expect(dueAt(at('2050-01-01T12:00:00Z'))).toBe(at('2050-01-03T10:00:00+01:00'));
  });
});

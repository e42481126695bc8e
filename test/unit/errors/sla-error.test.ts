// The class SlaError: its name, its cause, and instanceof.
import { SlaError } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../../support/failure.js';
import { calculate, calendarWith, proxy, standard, throwing } from '../../support/mistakes/values.js';

describe('SlaError', () => {
  test('is named SlaError, and keeps the cause where a value could not be read', () => {
    const { name, cause } = errorOf(() => calculate(standard, throwing));
    expect([name, cause]).toEqual(['SlaError', new TypeError('boom')]);
    const wrong = errorOf(() => calendarWith(() => ['soon']).isBusinessDay('2026-01-02'));
    expect(wrong.cause).toMatchObject({ code: 'INVALID_DATE' });
    expect([3, 'text', null, undefined, () => 0].map((value) => (value as unknown) instanceof SlaError)).toEqual(
      Array(5).fill(false),
    );
  });

  test('is recognized by instanceof when it comes from another copy of the package, and nothing else is', () => {
    const foreign = { [Symbol.for('hezo-sla.SlaError')]: true };
    expect(foreign).toBeInstanceOf(SlaError);
    for (const other of [new Error('x'), {}, null, undefined, 'x', Object.create(SlaError.prototype), proxy()]) {
      expect(other instanceof SlaError).toBe(false);
    }
  });

  test('can be extended by a class that recognizes its own instances, and no other errors', () => {
    class Mine extends SlaError {}
    const details = { field: 'x', accepted: 'y' };
    const foreign = { [Symbol.for('hezo-sla.SlaError')]: true };
    const mine = new Mine('MISSING_FIELD', details);
    expect(mine).toBeInstanceOf(Mine);
    expect(mine).toBeInstanceOf(SlaError);
    for (const other of [new SlaError('MISSING_FIELD', details), foreign, new Error('x'), null, proxy()]) {
      expect((other as unknown) instanceof Mine).toBe(false);
    }
  });
});

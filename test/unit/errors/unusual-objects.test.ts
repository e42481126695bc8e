// Arrays, dates and built-in objects that are unlike those a caller usually passes.
import { defineServiceLevel, polishCalendar } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { errorOf, failureOf } from '../../support/failure.js';
import { type Anything, at, clock } from '../../support/mistakes/values.js';

describe('the library', () => {
  test('accepts an array of fifty thousand entries', () => {
    const extraHolidays = Array<string>(50_000).fill('2026-12-22');
    expect(polishCalendar({ extraHolidays }).isBusinessDay('2026-12-22')).toBe(false);
  });

  test('takes the time of a Date from the Date itself, whatever its methods return', () => {
    class Strange extends Date {
      override getTime(): Anything {
        return Symbol('time');
      }
      override toISOString(): Anything {
        return Symbol('text');
      }
    }
    expect(clock('8x5').isOpen(new Strange('2026-11-20T10:00:00+01:00'))).toBe(true);
    expect(failureOf(() => clock('8x5').isOpen(new Strange(5)))).toEqual([
      'INSTANT_OUT_OF_RANGE',
      expect.objectContaining({ given: '1970-01-01T00:00:00.005Z' }),
    ]);
  });

  test('reads the priorities of a level once, so that none is made of a list that can be read the second time', () => {
    let reads = 0;
    const priorities = new Proxy(['P1', 'P2'], {
      get(list, key) {
        if (key === '0' && ++reads === 1) throw new Error('not yet');
        return Reflect.get(list, key);
      },
    });
    const targets = { delivery: { from: 'opened', until: 'delivered', within: { hours: 4 } } } as const;
    expect(errorOf(() => defineServiceLevel({ id: 'own', name: 'Own', priorities, targets })).code).toBe('UNREADABLE');
  });

  test('reads the length of an array once, even if it changes', () => {
    let asked = 0;
    const liar = new Proxy([{ from: at, to: '2026-11-20T11:00:00+01:00' }], {
      get(list, key) {
        if (key !== 'length') return Reflect.get(list, key);
        asked += 1;
        return asked === 1 ? 1 : 3e7;
      },
    });
    expect(clock('24x7', { closures: liar }).isOpen(at)).toBe(false);
    expect(asked).toBe(1);
  });
});

// These hold their data where no key shows it: read by key, they would be empty options.
describe('polishCalendar', () => {
  const hiding = [
    ...[new Map(), new WeakMap(), new Set(), new WeakSet(), Promise.resolve(), new Date(0), /x/],
    ...[new Uint8Array(), new Float64Array(), new ArrayBuffer(0), new SharedArrayBuffer(0)],
    ...[new DataView(new ArrayBuffer(0)), Object(1), Object('x'), Object(true), []],
  ];
  test.each(hiding.map((value) => [Object.prototype.toString.call(value), value]))(
    'refuses %s as options',
    (_, value) => {
      expect(errorOf(() => polishCalendar(value as never)).code).toBe('INVALID_VALUE');
    },
  );

  test.each(['[object Map', 'Map]x', 'Arrays'])(
    'accepts an object with the string tag %s, which is not a built-in one',
    (tag) => {
      expect(polishCalendar({ [Symbol.toStringTag]: tag } as never).timeZone).toBe('Europe/Warsaw');
    },
  );
});

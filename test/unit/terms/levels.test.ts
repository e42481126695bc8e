// Levels as the engine reads them: priorities, names, calendars, and what a caller sees of them.
import { describe, expect, test } from 'vitest';
import { SlaError } from '../../../src/errors.js';
import { defineServiceLevel, readLevel } from '../../../src/terms/level.js';
import { readPriority } from '../../../src/terms/priority.js';
import { before15, defineUnchecked, fourHours, messageOf, nextDay } from './failure-of-level.js';

const read = (level: object) => readLevel(defineUnchecked(level));

describe('a level', () => {
  test('knows P1 to P4 unless it names others', () => {
    expect(read({ targets: { delivery: nextDay } }).priorities).toEqual(['P1', 'P2', 'P3', 'P4']);
    const priorities = ['critical', 'high', 'normal'];
    const level = read({ priorities, targets: { delivery: nextDay } });
    expect(level.priorities).toEqual(priorities);
    expect(level.source.priorities).toEqual(priorities);
  });

  test('has its targets in the order in which they were given, without what is undefined', () => {
    expect(read({ targets: { return: nextDay, delivery: undefined, contact: nextDay } }).names).toEqual([
      'return',
      'contact',
    ]);
  });

  test('of targets that are the same for every priority needs none', () => {
    const level = read({
      targets: { delivery: nextDay, quick: { P1: fourHours, P2: fourHours, P3: fourHours, P4: fourHours } },
    });
    expect(level.needsPriority).toBe(false);
    expect(level.differs('quick')).toBe(false);
    expect(level.targets('P1')).toBe(level.targets('P4'));
    expect(level.targets(undefined)).toBe(level.targets('P1'));
    expect(level.targets('P9')).toBe(level.targets('P1'));
  });

  test('has another target for another priority, or none', () => {
    const level = read({ targets: { delivery: { P1: fourHours, P2: fourHours, P3: nextDay }, contact: nextDay } });
    expect(level.needsPriority).toBe(true);
    expect([level.differs('delivery'), level.differs('contact'), level.differs('return')]).toEqual([
      true,
      false,
      false,
    ]);
    const { P1, P2, P3, P4 } = Object.fromEntries(
      level.priorities.map((priority) => [priority, level.targets(priority)]),
    );
    expect(P1.delivery?.length.unit).toBe('ms');
    expect(P2.delivery).toBe(P1.delivery);
    expect(P3.delivery?.length.unit).toBe('business-day');
    expect(P4.delivery).toBe(null);
    expect(P4.contact).toBe(P1.contact);
  });

  test('takes targets of the same content for the same', () => {
    const copy = () => JSON.parse(JSON.stringify(nextDay));
    const level = read({ targets: { delivery: { P1: fourHours, P2: copy(), P3: copy(), P4: copy() } } });
    expect(level.targets('P4').delivery).toBe(level.targets('P2').delivery);
    expect(level.targets('P1').delivery).not.toBe(level.targets('P2').delivery);
  });

  test('gives records in which a name finds its own target alone', () => {
    const level = read({ targets: { delivery: { P1: nextDay } } });
    for (const name of ['toString', 'constructor', '__proto__', 'hasOwnProperty'])
      expect(level.targets('P1')[name]).toBe(undefined);
    expect(Object.getPrototypeOf(level.targets('P1'))).toBe(null);
  });

  test('may have priorities and targets that are called as what every object inherits', () => {
    const priorities = ['toString', '__proto__', 'constructor'];
    const byPriority = JSON.parse(`{ "__proto__": ${JSON.stringify(nextDay)} }`);
    const level = read({ priorities, targets: { valueOf: nextDay, delivery: byPriority } });
    expect(priorities.map((priority) => level.targets(priority).delivery?.name)).toEqual([
      undefined,
      'delivery',
      undefined,
    ]);
    expect(level.names).toEqual(['valueOf', 'delivery']);
    expect(Object.keys(level.source.targets.delivery)).toEqual(['__proto__']);
  });

  test('may have priorities that are called as fields of a target', () => {
    const level = read({ priorities: ['until', 'code'], targets: { delivery: { until: nextDay, code: fourHours } } });
    expect(level.targets('until').delivery?.length.unit).toBe('business-day');
    expect(level.targets('code').delivery?.length.unit).toBe('ms');
  });

  test('may have targets with names in any language', () => {
    expect(read({ targets: { wysyłka: nextDay, $x_1: nextDay } }).names).toEqual(['wysyłka', '$x_1']);
  });

  test('knows the calendars that its targets and their interpretations name', () => {
    const hub = { ...nextDay, calendar: 'hub', cutoff: { ...before15, calendar: 'desk' } };
    const interpretations = [{ id: 'A', text: 'Otherwise.', target: { calendar: 'depot' } }];
    expect(read({ targets: { contact: nextDay, delivery: { ...hub, interpretations } } }).roles).toEqual([
      'site',
      'hub',
      'desk',
      'depot',
    ]);
  });

  test('may estimate targets from each other in a row, also where a priority has not all of them', () => {
    const level = read({
      targets: {
        a: { P1: nextDay },
        b: { ...nextDay, projectedFrom: 'a' },
        c: { ...nextDay, projectedFrom: 'b' },
      },
    });
    expect(level.targets('P2').c?.projectedFrom).toBe('b');
  });

  test('has no law, and changes of priority that count from the start, unless it says otherwise', () => {
    const targets = { delivery: nextDay };
    expect(read({ targets })).toMatchObject({
      law: null,
      priorityChange: 'from-start',
      name: { en: 'Own', pl: 'Own' },
    });
    const name = { en: 'Gold', pl: 'Złoty' };
    const level = read({ targets, law: 'PL', priorityChange: 'restart', name });
    expect(level).toMatchObject({ law: 'PL', priorityChange: 'restart', name });
    expect(level.source).toEqual({ id: 'own', name, targets, law: 'PL', priorityChange: 'restart' });
  });

  test('keeps its facts', () => {
    const facts = { programmes: ['ours'], ticketsOpen: '8x5', includes: ['online-support'] };
    expect(read({ ...facts, targets: { delivery: nextDay } }).source).toMatchObject(facts);
  });

  test('is copied and frozen, so that a later change has no effect', () => {
    const targets = { delivery: { from: ['confirmed'], until: 'delivered', businessDays: 1, cutoff: { ...before15 } } };
    const level = defineServiceLevel({ id: 'own', name: 'Own', targets });
    targets.delivery.cutoff.time = '09:00' as never;
    targets.delivery.from.push('opened');
    expect(level.targets.delivery).toMatchObject({ from: ['confirmed'], cutoff: before15 });
    expect(Object.isFrozen(level.targets.delivery.cutoff)).toBe(true);
    expect(() => Object.assign(level.targets, { other: nextDay })).toThrow(TypeError);
  });

  test('that was defined is read once, and any other each time', () => {
    const data = { id: 'own', name: 'Own', targets: { delivery: nextDay } };
    const level = defineServiceLevel(data);
    expect(readLevel(level)).toBe(readLevel(level));
    expect(readLevel(data)).not.toBe(readLevel(data));
  });

  test.each([undefined, null, 'standard', 5])('is not %s', (value) => {
    expect(messageOf(() => readLevel(value))).toMatch(/^UNKNOWN_LEVEL: /);
  });

  test('that cannot be read is reported, whatever it throws', () => {
    const hostile = Object.defineProperty({}, 'targets', {
      get: () => {
        throw new Error('no');
      },
      enumerable: true,
    });
    expect(() => readLevel({ id: 'own', name: 'Own', ...{}, __proto__: hostile })).toThrow(SlaError);
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(messageOf(() => defineUnchecked({ targets: { delivery: { ...nextDay, cutoff: proxy } } }))).toMatch(
      /^UNREADABLE: /,
    );
  });
});

describe('the priority of a ticket', () => {
  const known = ['high', 'low'];
  test('is one that its level knows', () => {
    expect(readPriority('low', 'priority', known)).toBe('low');
    expect(messageOf(() => readPriority('P1', 'priority', known))).toBe(
      "UNKNOWN_PRIORITY: priority is 'P1'; accepted are: high, low.",
    );
    expect(messageOf(() => readPriority(undefined, 'priority', known))).toBe(
      'MISSING_FIELD: priority is missing; give one of: high, low.',
    );
  });
});

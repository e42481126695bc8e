// Targets as the engine reads them: defaults, cutoffs, lengths, priorities and interpretations.
import { describe, expect, test } from 'vitest';
import { defineServiceLevel, readLevel } from '../../../src/terms/level.js';
import { before15, defineUnchecked, fourHours, nextDay } from './failure-of-level.js';

/** The one target of a level, read. */
const compiled = (delivery: object, level: object = {}) =>
  readLevel(defineUnchecked({ ...level, targets: { delivery } })).targets('P1').delivery;

describe('a target', () => {
  test('has defaults for all but its events and its length', () => {
    expect(compiled({ from: 'opened', until: 'contacted', within: { hours: 1 } })).toMatchObject({
      name: 'delivery',
      from: ['opened'],
      until: ['contacted'],
      fromFields: ['openedAt'],
      untilFields: ['contactedAt'],
      owedBy: 'provider',
      binding: true,
      hours: { source: '24x7' },
      calendar: 'site',
      length: { unit: 'ms', ms: 3_600_000, afterCutoff: null },
      cutoffs: null,
      projectedFrom: null,
      pauses: 'service-time',
      interpretations: [],
    });
  });

  test('keeps what it was given, without what is undefined', () => {
    const target = { ...nextDay, within: undefined, owedBy: undefined, cutoff: null, ends: '17:30', code: '9x5xNBD' };
    expect(compiled(target)?.source).toStrictEqual({
      from: 'confirmed',
      until: 'delivered',
      hours: '9x5',
      businessDays: 1,
      cutoff: null,
      ends: '17:30',
      code: '9x5xNBD',
    });
  });

  test('may become one of the other kind by a spread', () => {
    expect(compiled({ ...nextDay, businessDays: undefined, within: { hours: 4 } })?.length).toMatchObject({
      unit: 'ms',
    });
    expect(compiled({ ...fourHours, within: undefined, calendarDays: 0 })?.length).toEqual({
      unit: 'calendar-day',
      days: 0,
      ends: 'midnight',
      lastDay: 'any',
    });
  });

  test('has every field that it may have', () => {
    const all = {
      from: ['delivered', 'arrived'],
      until: ['returned', 'scrapped'],
      owedBy: 'customer',
      hours: '8x5',
      calendar: 'desk',
      calendarDays: 366,
      ends: 'same-time',
      lastDay: 'statutory',
      pauses: 'pause-length',
      binding: false,
      code: 'x',
      clause: '§ 4.2',
    };
    const target = compiled(all, { law: 'PL' });
    expect(target).toMatchObject({
      from: all.from,
      untilFields: ['returnedAt', 'scrappedAt'],
      owedBy: 'customer',
      calendar: 'desk',
      length: { unit: 'calendar-day', days: 366, ends: 'same-time', lastDay: 'statutory' },
      pauses: 'pause-length',
      binding: false,
    });
    expect(target?.source).toStrictEqual(all);
  });

  test.each([
    ['midnight', 'midnight'],
    ['closing', 'closing'],
    ['00:00', 0],
    ['17:30', 1050],
  ])('whose days end at %s is read as %s', (ends, read) => {
    expect(compiled({ ...nextDay, ends })?.length).toMatchObject({ ends: read });
  });

  test('pauses by the policy that it names, or by the default of its kind', () => {
    expect(compiled(nextDay)?.pauses).toBe('none');
    expect(compiled({ ...nextDay, pauses: 'business-days-touched' })?.pauses).toBe('business-days-touched');
    expect(compiled({ ...fourHours, pauses: 'none' })?.pauses).toBe('none');
  });

  test('may give a late start days in place of hours', () => {
    const afterCutoff = { businessDays: 1, calendarDays: undefined, ends: 'closing' };
    const target = compiled({ ...fourHours, cutoff: before15, afterCutoff });
    expect(target?.length).toEqual({
      unit: 'ms',
      ms: 4 * 3_600_000,
      afterCutoff: { unit: 'business-day', days: 1, ends: 'closing', lastDay: 'any' },
    });
    expect(target?.source.afterCutoff).toStrictEqual({ businessDays: 1, ends: 'closing' });
  });
});

describe('a cutoff', () => {
  test('holds on every weekday and names none, unless it says which', () => {
    const cutoff = { minute: 900, inclusive: false, source: before15 };
    expect(compiled({ ...nextDay, cutoff: before15 })?.cutoffs).toEqual({
      onWeekdays: Array(7).fill(cutoff),
      named: Array(7).fill(false),
      calendar: null,
    });
    expect(compiled({ ...nextDay, cutoff: [before15] })?.cutoffs?.named).toEqual(Array(7).fill(false));
  });

  test('may be another one on some weekdays, and none on the others', () => {
    const cutoff = [
      { time: '15:00', inclusive: false, days: ['mon', 'fri'], calendar: 'hub' },
      { time: '18:00', inclusive: true, days: ['sun'], calendar: 'hub' },
    ];
    const target = compiled({ ...nextDay, cutoff });
    expect(target?.cutoffs?.onWeekdays.map((on) => on?.minute ?? null)).toEqual([
      900,
      null,
      null,
      null,
      900,
      null,
      1080,
    ]);
    expect(target?.cutoffs).toMatchObject({
      named: [true, false, false, false, true, false, true],
      calendar: 'hub',
    });
    expect(target?.source.cutoff).toStrictEqual(cutoff);
  });

  test('by the calendar of the target itself is one by its own', () => {
    const ofHub = { ...before15, calendar: 'hub' };
    expect(compiled({ ...nextDay, calendar: 'hub', cutoff: ofHub })?.cutoffs?.calendar).toBe(null);
    const days = [
      { ...before15, days: ['mon'] },
      { ...ofHub, days: ['tue'] },
    ];
    expect(compiled({ ...nextDay, calendar: 'hub', cutoff: days })?.cutoffs?.calendar).toBe(null);
  });
});

describe('interpretations', () => {
  const read = (target: object, changes: object) =>
    compiled({ ...target, interpretations: [{ id: 'A', text: 'Otherwise.', target: changes }] })?.interpretations[0]
      .target;

  test('are whole targets, merged one level deep', () => {
    expect(read({ ...nextDay, cutoff: before15 }, { hours: '24x7', cutoff: null })).toMatchObject({
      source: { from: 'confirmed', until: 'delivered', hours: '24x7', businessDays: 1 },
      cutoffs: null,
      length: { unit: 'business-day' },
      interpretations: [],
    });
  });

  test('of another kind leave what goes with the first alone', () => {
    const days = { ...nextDay, ends: 'closing', lastDay: 'business-day', pauses: 'pause-length' };
    expect(read(days, { within: { hours: 8 } })).toMatchObject({ length: { unit: 'ms' }, pauses: 'service-time' });
    const time = { ...fourHours, cutoff: before15, afterCutoff: { businessDays: 1 }, pauses: 'none' };
    expect(read(time, { businessDays: 1 })).toMatchObject({ length: { unit: 'business-day' }, pauses: 'none' });
  });

  test('of the same kind keep it', () => {
    expect(read({ ...nextDay, ends: 'closing' }, { calendarDays: 1 })?.length).toMatchObject({ ends: 'closing' });
    expect(read({ ...fourHours, pauses: 'none' }, { within: { hours: 8 } })?.pauses).toBe('none');
  });

  test('may start from, and be estimated from, something else', () => {
    const level = readLevel(
      defineServiceLevel({
        id: 'own',
        name: 'Own',
        targets: {
          delivery: nextDay,
          back: {
            from: 'delivered',
            until: 'returned',
            calendarDays: 7,
            projectedFrom: 'delivery',
            interpretations: [
              { id: 'A', text: 'From the waybill.', target: { from: 'waybillReceived', projectedFrom: null } },
            ],
          },
        },
      }),
    );
    expect(level.targets('P1').back?.interpretations[0].target).toMatchObject({
      from: ['waybillReceived'],
      projectedFrom: null,
    });
    expect(level.otherFields).toEqual(['waybillReceivedAt']);
  });

  test('keep what they were given', () => {
    const interpretations = [
      { id: 'A', text: 'Otherwise.', target: { cutoff: null, within: { hours: 8 } } },
      { id: 'B', text: { en: 'Otherwise.', pl: 'Inaczej.' }, target: { hours: '8x5' } },
    ];
    const target = compiled({ ...nextDay, cutoff: before15, interpretations });
    expect(target?.source.interpretations).toStrictEqual(interpretations);
    expect(target?.interpretations.map(({ text }) => text)).toEqual([
      { en: 'Otherwise.', pl: 'Otherwise.' },
      { en: 'Otherwise.', pl: 'Inaczej.' },
    ]);
  });
});

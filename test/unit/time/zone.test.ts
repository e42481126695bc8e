// Time zones: their names, their offset transitions, and the starts of their days.

import { describe, expect, test } from 'vitest';
import { describeOffset } from '../../../src/time/offset.js';
import { offsetChanges } from '../../../src/time/offset-changes.js';
import { readZone, spellingOf, Zone } from '../../../src/time/zone.js';
import { errorOf } from '../../support/failure.js';

describe('time zones', () => {
  test('cannot have a name that only ICU knows', () => {
    for (const name of ['bst', 'SystemV/AST4']) expect(() => readZone(name, 'timeZone')).toThrow('IANA');
  });

  test('include an offset transition at the end of a range, but not at its start', () => {
    const zone = readZone('Europe/Warsaw', 'timeZone');
    const at = Date.UTC(2026, 2, 29, 1);
    const found = [
      offsetChanges(zone, at - 1, at),
      offsetChanges(zone, at, at + 1),
      offsetChanges(zone, at - 2, at - 1),
    ];
    expect(found.map((changes) => changes.map((change) => change.at))).toEqual([[at], [], []]);
  });

  test('include two offset transitions a week apart, whenever they are', () => {
    // As in America/Boa_Vista in October 2000: an hour forward at midnight, and back at midnight a week later.
    const apart = (7 * 24 - 1) * 3_600_000;
    const missed: number[] = [];
    for (let hours = 0; hours < 2 ** 33 / 3_600_000; hours += 1) {
      const [forward, back] = [hours * 3_600_000, hours * 3_600_000 + apart];
      const format = (epochMs: number) => (epochMs >= forward && epochMs < back ? 'GMT-03:00' : 'GMT-04:00');
      // The only method of the format that a zone calls.
      const zone = new Zone('America/Elsewhere', { format } as unknown as Intl.DateTimeFormat);
      const changes = offsetChanges(zone, forward - 1, back).map(({ at }) => at);
      if (changes.join() !== [forward, back].join()) missed.push(hours);
    }
    expect(missed).toEqual([]);
  });

  test('keep an alias as it was given, although it stands for the same zone', () => {
    for (const name of ['Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'Europe/Kiev', 'US/Eastern'])
      expect(spellingOf(readZone(name, 'timeZone'), name)).toBe(name);
    expect(readZone('Asia/Kolkata', 'timeZone')).toBe(readZone('Asia/Calcutta', 'timeZone'));
  });

  test('cannot have an invalid name: the error has the reason from Intl or the library as its cause', () => {
    const causeOf = (name: string): unknown => errorOf(() => readZone(name, 'timeZone')).cause;
    expect(causeOf('EST5X')).toBeInstanceOf(RangeError);
    expect(causeOf('+01:00')).toEqual(new RangeError('not a zone name'));
    expect(causeOf('ACT')).toEqual(new RangeError('not a zone name'));
    expect(causeOf(`Europe/${'W'.repeat(58)}`)).toEqual(new RangeError('not a zone name'));
  });

  test('are the same object under any spelling of a name, so that its table is kept', () => {
    expect(readZone('Europe/Warsaw', 'a')).toBe(readZone('eUROPE/wARSAW', 'b'));
    expect(spellingOf(readZone('eUROPE/wARSAW', 'a'), 'eUROPE/wARSAW')).toBe('Europe/Warsaw');
  });

  test('have a zero offset in either form, and historical offsets with seconds', () => {
    const zoneOf = (shown: string) =>
      new Zone('Mars/Olympus', { format: () => shown } as unknown as Intl.DateTimeFormat);
    expect(zoneOf('11/20/2026, GMT').offsetAt(0)).toBe(0);
    expect(zoneOf('11/20/2026, GMT+00:00').offsetAt(0)).toBe(0);
    expect(zoneOf('11/20/2026, GMT-03:30').offsetAt(0)).toBe(-12_600_000);
    expect(zoneOf('1/1/1900, GMT+01:24:10').offsetAt(0)).toBe(5_050_000);
  });

  test.each(['Australia/ACT', 'CST6CDT', 'PST8PDT'])('can be named %s, which contains an abbreviation', (name) => {
    expect(readZone(name, 'timeZone')).toBeInstanceOf(Zone);
  });

  test('show the offset of UTC as +00:00', () => {
    expect(describeOffset(0).text).toBe('+00:00');
  });
});

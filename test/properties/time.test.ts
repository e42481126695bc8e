// Properties of instants and civil dates, compared with Date where it has an answer.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDayOf, yearOf } from '../../src/time/civil.js';
import { readInstant } from '../../src/time/instant.js';
import { parseInstant } from '../../src/time/iso.js';
import { runs } from '../support/runs.js';
import { epochMs } from '../support/zones.js';

describe('parseInstant', () => {
  test('reads a string the same with an annotation as without, although another parser reads it', () => {
    const digits = (max: number, width: number) => fc.nat({ max }).map((n) => String(n).padStart(width, '0'));
    const text = fc
      .tuple(digits(2200, 4), digits(13, 2), digits(32, 2), digits(25, 2), digits(61, 2), digits(61, 2))
      .chain(([year, month, day, hour, minute, second]) =>
        fc
          .tuple(
            fc.constantFrom('', '.000', '.999', '.120', '.1'),
            fc.constantFrom('Z', '+01:00', '-03:30', '+24:00', '+01:60', ''),
          )
          .map(([fraction, offset]) => `${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${offset}`),
      );
    fc.assert(
      fc.property(text, (text) => {
        // A leap second is left to the full parser, which reads it as the second before.
        expect(parseInstant(`${text}[UTC]`)).toBe(parseInstant(text));
      }),
      { numRuns: runs(5000) },
    );
  });

  test('reads what Date.toISOString writes', () => {
    fc.assert(fc.property(epochMs, (ms) => parseInstant(new Date(ms).toISOString()) === ms));
  });
});

describe('readInstant', () => {
  test('RANGE-1: reads every form of an instant as the same millisecond', () => {
    fc.assert(
      fc.property(epochMs, (ms) => {
        const forms = [ms, new Date(ms), new Date(ms).toISOString(), { epochMilliseconds: ms }];
        expect(forms.map((form) => readInstant(form, 'at'))).toEqual([ms, ms, ms, ms]);
      }),
    );
  });
});

describe('civil dates', () => {
  test('agree with Date, and have no epoch day if they do not exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1600, max: 2400 }),
        fc.integer({ min: -1, max: 14 }),
        fc.integer({ min: -1, max: 33 }),
        (y, m, d) => {
          const date = new Date(Date.UTC(y, m - 1, d));
          const exists = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
          expect(epochDayOf(y, m, d)).toBe(exists ? date.getTime() / 864e5 : Number.NaN);
          if (exists) expect(yearOf(date.getTime() / 864e5)).toBe(y);
        },
      ),
      { numRuns: runs(20_000) },
    );
  });
});

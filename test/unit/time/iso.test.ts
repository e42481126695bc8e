// ISO 8601 strings as instants: which forms are read, and which are rejected.
// Not that of Node 26, which refuses hyphens in the values of annotations and accepts any character in their keys (RFC 9557).
import { Temporal } from 'temporal-polyfill/implementation';
import { describe, expect, test } from 'vitest';
import { parseInstant } from '../../../src/time/iso.js';

describe('parseInstant', () => {
  const noon = Date.UTC(2026, 11, 23, 12);

  // The forms that Temporal.Instant.from accepts, one by one.
  test.each([
    ['2026-12-23T12:00:00Z', noon],
    ['2026-12-23T12:00:00.000Z', noon],
    ['2026-12-23T13:00:00+01:00', noon],
    ['2026-12-23T07:00:00.500-05:00', noon + 500],
    ['2026-12-23t12:00:00z', noon],
    ['2026-12-23 12:00Z', noon],
    ['2026-12-23T12Z', noon],
    ['20261223T120000Z', noon],
    ['20261223T1200+0000', noon],
    ['2026-12-23T120000+01', noon - 3_600_000],
    ['+002026-12-23T12:00:00Z', noon],
    ['2026-12-23T12:00:00,123456789Z', noon + 123],
    ['2026-12-23T12:00:00.9999Z', noon + 999],
    ['2026-12-23T12:00:00.9Z', noon + 900],
    ['2026-12-23T12:00:60Z', noon + 59_000],
    ['2026-12-23T13:30:15+01:30:15', noon],
    ['2026-12-23T13:30:15.25+013015.25', noon],
    ['2026-12-23T12:00:00-00:00', noon],
    ['2026-12-23T13:00:00+01:00[Europe/Warsaw]', noon],
    ['2026-12-23T13:00:00+01:00[!Europe/Warsaw][u-ca=iso8601]', noon],
    ['2026-12-23T12:00:00Z[+01:00]', noon],
    ['2026-12-23T12:00:00Z[foo=bar][u-ca=gregory][_x=1-2]', noon],
    // Only the offset counts. The annotation is not checked against it, just as in Temporal.Instant.
    ['2026-12-23T12:00:00Z[America/New_York]', noon],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
    ['2000-02-29T00:00:00Z', Date.UTC(2000, 1, 29)],
  ])('reads %s', (text, expected) => {
    expect(parseInstant(text)).toBe(expected);
  });

  test.each([
    '2026-02-30T12:00:00Z',
    '2026-02-29T12:00:00Z',
    '2100-02-29T12:00:00Z',
    '2026-13-01T12:00:00Z',
    '2026-00-10T12:00:00Z',
    '2026-12-00T12:00:00Z',
    '2026-12-32T12:00:00Z',
    '2026-12-23T24:00:00Z',
    '2026-12-23T12:60:00Z',
    '2026-12-23T12:00:61Z',
    '2026-12-23T12:00:00+24:00',
    '2026-12-23T12:00:00+01:60',
    '2026-12-23T12:00:00+1:00',
    '2026-12-23T12:00:00+01:0',
    '2026-12-23T12:00:00+0100:00',
    '2026-12-23T12:0:00Z',
    '2026-12-2312:00:00Z',
    '2026-1223T12:00:00Z',
    '2026-12-23T12:0000Z',
    '2026-12-23T12:00:00.Z',
    '2026-12-23T12:00:00.1234567890Z',
    '-000000-12-23T12:00:00Z',
    '2026-12-23T12:00:00Z ',
    ' 2026-12-23T12:00:00Z',
    '2026-12-23T12:00:00ZZ',
    '2026-12-23T12:00:00Z[',
    '2026-12-23T12:00:00Z[]',
    '2026-12-23T12:00:00Z[!foo=bar]',
    '2026-12-23T12:00:00Z[u-ca=iso8601][!u-ca=gregory]',
    '2026-12-23T12:00:00Z[Europe/Warsaw][Europe/Warsaw]',
    '2026-12-23T12:00:00Z[FOO=bar]',
    '２０２６-12-23T12:00:00Z',
    '2026-12-23T12:00:00−01:00',
    'Wed, 23 Dec 2026 12:00:00 GMT',
    // Every digit that matters is replaced by the character after 9, or by one before 0.
    '0C8:-0:-0:T0::0::0:Z',
    "2/9/-2(-4'T3):6/:6/-1/:1&",
    '1795000000000',
    '',
  ])('rejects %j', (text) => {
    expect(parseInstant(text)).toBeNaN();
  });

  test('accepts and rejects the same strings as Temporal: common forms with any character changed, removed or inserted', () => {
    const theirs = (text: string): number => {
      try {
        return Temporal.Instant.from(text).epochMilliseconds;
      } catch {
        return Number.NaN;
      }
    };
    const usual = ['2026-12-23T12:34:56.789+01:30', '2026-12-23T12:34:56-11:15', '2026-10-19T09:08:07Z'];
    const annotated = usual.map((text) => `${text}[Europe/Warsaw][u-ca=iso8601][!x-y=a-b]`);
    const others = [...'0123456789:;/-+.,TtZz Aa_=![]x', ''];
    const changed = [...usual, ...annotated, '2026-12-23T12:34:56Z[!u-ca=iso8601][u-ca=gregory]'].flatMap((text) =>
      [...text].flatMap((_, i) =>
        others.flatMap((other) => [
          text.slice(0, i) + other + text.slice(i + 1),
          text.slice(0, i) + other + text.slice(i),
        ]),
      ),
    );
    const different = [...new Set(changed)].filter((text) => !Object.is(parseInstant(text), theirs(text)));
    expect(different).toEqual([]);
  });

  test.each(['[+23:59]', '[+0130]', '[+01]', '[Europe/Warsaw][u-ca=iso-8601]'])(
    'accepts %s as an annotation',
    (text) => {
      expect(parseInstant(`2026-12-23T12:00:00Z${text}`)).toBe(Date.UTC(2026, 11, 23, 12));
    },
  );
});

import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dateText, epochDayOf, readDate, readTimeOfDay, yearOf } from '../../../src/time/civil.js';
import { readDuration } from '../../../src/time/duration.js';
import { readInstant } from '../../../src/time/instant.js';
import { parseInstant } from '../../../src/time/iso.js';
import { describeOffset, timeText } from '../../../src/time/offset.js';
import { readZone, spellingOf, Zone } from '../../../src/time/zone.js';
import { instantsOf, localTime } from '../../oracle/local-time.js';
import { errorOf } from '../../support/failure.js';
import { runs } from '../../support/runs.js';

const epochMs = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2100, 0, 1) - 1 });

describe('ISO 8601 text', () => {
  const noon = Date.UTC(2026, 11, 23, 12);

  // What Temporal.Instant.from accepts, form by form.
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
    // The offset says when; the annotation is not compared with it, as Temporal.Instant does not.
    ['2026-12-23T12:00:00Z[America/New_York]', noon],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
    ['2000-02-29T00:00:00Z', Date.UTC(2000, 1, 29)],
  ])('%s', (text, expected) => {
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
    // Every digit that counts is the character after 9, or one before 0.
    '0C8:-0:-0:T0::0::0:Z',
    "2/9/-2(-4'T3):6/:6/-1/:1&",
    '1795000000000',
    '',
  ])('is refused: %j', (text) => {
    expect(parseInstant(text)).toBeNaN();
  });

  test('the quick reader and the full one agree: an annotation changes nothing but which of them reads', () => {
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
        // A leap second is left to the full reader, which reads it as the second before.
        expect(parseInstant(`${text}[UTC]`)).toBe(parseInstant(text));
      }),
      { numRuns: runs(5000) },
    );
  });

  test('reads what Temporal reads, and refuses what it refuses: usual texts with any character changed, left out or put in', () => {
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

  test('reads what Date writes', () => {
    fc.assert(fc.property(epochMs, (ms) => parseInstant(new Date(ms).toISOString()) === ms));
  });
});

describe('instants and durations', () => {
  test('RANGE-1: every form of an instant is read to the same millisecond', () => {
    fc.assert(
      fc.property(epochMs, (ms) => {
        const forms = [ms, new Date(ms), new Date(ms).toISOString(), { epochMilliseconds: ms }];
        expect(forms.map((form) => readInstant(form, 'at'))).toEqual([ms, ms, ms, ms]);
      }),
    );
  });

  test.each([
    [0, 0],
    [1, 1],
    [{ hours: 4 }, 14_400_000],
    [{ hours: 0.5 }, 1_800_000],
    [{ hours: 0, minutes: 30 }, 1_800_000],
    [{ hours: 1.1 }, 3_960_000],
    // The error of the product grows with it: 0.000002 here.
    [{ hours: 4096.1 }, 14_745_960_000],
    [{ minutes: 262144.02 }, 15_728_641_200],
    [{ hours: 1, minutes: 2, seconds: 3, milliseconds: 4 }, 3_723_004],
    [{ minutes: 90, seconds: undefined }, 5_400_000],
  ])('a duration of %j is %i ms', (duration, ms) => {
    expect(readDuration(duration, 'duration', 'subtract').ms).toBe(ms);
  });
});

test('a duration is read once, from getters too, and kept as plain data', () => {
  let reads = 0;
  const changing = {
    get hours() {
      reads += 1;
      return reads;
    },
  };
  expect(readDuration(changing, 'duration', 'subtract')).toEqual({ source: { hours: 1 }, ms: 3_600_000 });
});

describe('civil dates', () => {
  const years = [1985, 1988, 1989, 1990, 2000, 2023, 2024, 2099, 2100, 2101, 2102, 2104];
  const months = Array.from({ length: 14 }, (_, month) => month);
  const edges = years.flatMap((year) =>
    months.flatMap((month) => [0, 1, 28, 29, 30, 31, 32].map((day) => [year, month, day] as const)),
  );
  test('at the edges of months are those of Date, in the years that are kept ready and around them', () => {
    for (const [year, month, day] of edges) {
      const date = new Date(Date.UTC(year, month - 1, day));
      const epochDay = date.getTime() / 864e5;
      const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
      expect(epochDayOf(year, month, day)).toBe(exists ? epochDay : Number.NaN);
      // Written twice, because a text is kept.
      const text = date.toISOString().slice(0, 10);
      expect([yearOf(epochDay), dateText(epochDay), dateText(epochDay)]).toEqual([date.getUTCFullYear(), text, text]);
    }
  });

  test('agree with Date, and dates that do not exist have no day', () => {
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

describe('zones', () => {
  test('of three letters there are those of the IANA database, and none that ICU adds', () => {
    const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
    const names = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
    const accepted = names.filter((name) => {
      try {
        return readZone(name, 'timeZone').id !== '';
      } catch {
        return false;
      }
    });
    expect(accepted).toEqual([
      'CET',
      'EET',
      'EST',
      'GMT',
      'HST',
      'MET',
      'MST',
      'PRC',
      'ROC',
      'ROK',
      'UCT',
      'UTC',
      'WET',
    ]);
    for (const name of ['bst', 'SystemV/AST4']) expect(() => readZone(name, 'timeZone')).toThrow('IANA');
  });

  // One zone for each way in which zones differ; the deep tests of strange zones are with the service clock.
  const zones = [
    'Europe/Warsaw',
    'Australia/Lord_Howe', // changes of 30 minutes
    'America/Sao_Paulo', // changes at midnight, until 2019
    'America/Boa_Vista', // two changes within a week, October 2000
    'Africa/Casablanca', // four changes a year
    'Antarctica/Troll', // changes of two hours
    'Asia/Kathmandu', // an offset with 45 minutes
    'Pacific/Apia', // a day that was skipped
    'America/St_Johns', // changes at 00:01, until 2011
    'UTC',
  ];
  const near = fc.oneof(
    epochMs,
    fc.integer({ min: Date.UTC(2000, 9, 1), max: Date.UTC(2000, 10, 1) }),
    fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2013, 0, 1) }),
  );

  test.each(zones)('%s: the text of an instant is its local time, and reads back as the instant', (id) => {
    const zone = readZone(id, 'timeZone');
    fc.assert(
      fc.property(near, (ms) => {
        const offset = zone.offset(ms);
        const day = Math.floor((ms + offset.ms) / 864e5);
        const date = dateText(day);
        const text = date + timeText(ms + offset.ms - day * 864e5, offset);
        const local = localTime(ms, id);
        expect([date, text.slice(11, 16)]).toEqual([local.date, local.time]);
        expect(parseInstant(text)).toBe(ms);
      }),
      { numRuns: runs(2000) },
    );
  });

  test.each(zones)('%s: a local time repeats where Intl shows it at two instants', (id) => {
    const zone = readZone(id, 'timeZone');
    const changes = zone.changes(Date.UTC(1998, 0, 1), Date.UTC(2027, 0, 1));
    // Anywhere, and within hours of a change of the clocks, where there are any.
    const around = fc.tuple(fc.nat(), fc.integer({ min: -12, max: 12 })).map(([i, quarters]) => {
      const change = changes[i % Math.max(changes.length, 1)];
      return (change?.at ?? Date.UTC(2026, 0, 1)) + quarters * 900_000;
    });
    fc.assert(
      fc.property(fc.oneof(around, near), (ms) => {
        const quarter = Math.floor(ms / 900_000) * 900_000;
        const { date, time } = localTime(quarter, id);
        expect(zone.repeats(quarter)).toBe(instantsOf(date, time, id).length > 1);
      }),
      { numRuns: runs(300) },
    );
  });

  test('a change of the offset comes after what is before it, and until itself', () => {
    const zone = readZone('Europe/Warsaw', 'timeZone');
    const at = Date.UTC(2026, 2, 29, 1);
    const found = [zone.changes(at - 1, at), zone.changes(at, at + 1), zone.changes(at - 2, at - 1)];
    expect(found.map((changes) => changes.map((change) => change.at))).toEqual([[at], [], []]);
  });

  test.each(zones)('%s: the changes of the offset are those that Intl shows', (id) => {
    const zone = readZone(id, 'timeZone');
    const offsetAt = (ms: number): number => {
      const { date, time } = localTime(ms, id);
      return Date.parse(`${date}T${time}:00Z`) - ms;
    };
    fc.assert(
      fc.property(near, fc.nat({ max: 40 * 96 }), (ms, quarters) => {
        const from = Math.floor(ms / 900_000) * 900_000;
        const found = zone.changes(from, from + quarters * 900_000);
        const expected = Array.from({ length: quarters }, (_, i) => from + (i + 1) * 900_000)
          .filter((at) => offsetAt(at) !== offsetAt(at - 900_000))
          .map((at) => [at, offsetAt(at - 900_000), offsetAt(at)]);
        // St John's changed at 00:01, a minute after the quarter.
        expect(found.map(({ at, before, after }) => [Math.ceil(at / 900_000) * 900_000, before.ms, after.ms])).toEqual(
          expected,
        );
      }),
      { numRuns: runs(60) },
    );
  });

  test.each(zones)('%s: a local time is its first instant, and one in a gap moves forward by the gap', (id) => {
    const zone = readZone(id, 'timeZone');
    fc.assert(
      fc.property(near, fc.nat({ max: 95 }), (ms, quarter) => {
        const { date } = localTime(ms, id);
        const time = `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
        const localMs = Date.parse(`${date}T${time}:00Z`);
        const found = zone.instantOf(localMs);
        const all = instantsOf(date, time, id);
        if (all.length > 0) expect(found).toBe(all[0]);
        // In a gap: as far after the change as the time lies after the gap's beginning.
        else expect(zone.offsetAt(found - (found + zone.offsetAt(found) - localMs))).toBe(localMs - found);
      }),
      { numRuns: runs(500) },
    );
  });

  // Santiago, Cairo and Beirut change at midnight to this day; Kiritimati skipped a day in 1994.
  test.each([...zones, 'America/Santiago', 'Africa/Cairo', 'Asia/Beirut', 'Pacific/Kiritimati'])(
    '%s: the beginnings of days in a row are those of each day, which Intl has in it and not a millisecond before',
    (id) => {
      const zone = readZone(id, 'timeZone');
      const first = epochDayOf(1993, 1, 1);
      const starts = zone.startsOfDays(first, 14_000);
      expect(starts).toEqual(Array.from({ length: 14_000 }, (_, i) => zone.startOfDay(first + i)));
      for (let i = 0; i < starts.length; i += 1) {
        const date = new Date((first + i) * 864e5).toISOString().slice(0, 10);
        // A date that was skipped begins where the next one does.
        if (starts[i] === starts[i + 1]) expect(localTime(starts[i], id).date > date).toBe(true);
        else expect([localTime(starts[i], id).date, localTime(starts[i] - 1, id).date < date]).toEqual([date, true]);
      }
    },
  );

  test('two changes of the offset a week apart are found wherever they lie', () => {
    // As in America/Boa_Vista in October 2000: an hour forward at a midnight, and back at one a week later.
    const apart = (7 * 24 - 1) * 3_600_000;
    const missed: number[] = [];
    for (let hours = 0; hours < 2 ** 33 / 3_600_000; hours += 1) {
      const [forward, back] = [hours * 3_600_000, hours * 3_600_000 + apart];
      const format = (epochMs: number) => (epochMs >= forward && epochMs < back ? 'GMT-03:00' : 'GMT-04:00');
      // All of a format that a zone asks for its offsets.
      const zone = new Zone('America/Elsewhere', { format } as unknown as Intl.DateTimeFormat);
      const changes = zone.changes(forward - 1, back).map(({ at }) => at);
      if (changes.join() !== [forward, back].join()) missed.push(hours);
    }
    expect(missed).toEqual([]);
  });

  test('a name is kept as it is given where it is another name of the zone, and spelt as usual where it is not', () => {
    for (const name of ['Asia/Kolkata', 'Asia/Calcutta', 'Europe/Kyiv', 'Europe/Kiev', 'US/Eastern'])
      expect(spellingOf(readZone(name, 'timeZone'), name)).toBe(name);
    expect(readZone('Asia/Kolkata', 'timeZone')).toBe(readZone('Asia/Calcutta', 'timeZone'));
  });

  test('what is no name of a zone is refused, with what Intl or the library has against it', () => {
    const causeOf = (name: string): unknown => errorOf(() => readZone(name, 'timeZone')).cause;
    expect(causeOf('EST5X')).toBeInstanceOf(RangeError);
    expect(causeOf('+01:00')).toEqual(new RangeError('not a zone name'));
    expect(causeOf('ACT')).toEqual(new RangeError('not a zone name'));
    expect(causeOf(`Europe/${'W'.repeat(58)}`)).toEqual(new RangeError('not a zone name'));
  });

  test('the same zone is the same object, so that its table is kept', () => {
    expect(readZone('Europe/Warsaw', 'a')).toBe(readZone('eUROPE/wARSAW', 'b'));
    expect(spellingOf(readZone('eUROPE/wARSAW', 'a'), 'eUROPE/wARSAW')).toBe('Europe/Warsaw');
  });

  test('no offset is written in two ways, and offsets of a past century have seconds', () => {
    const zoneOf = (shown: string) =>
      new Zone('Mars/Olympus', { format: () => shown } as unknown as Intl.DateTimeFormat);
    expect(zoneOf('11/20/2026, GMT').offsetAt(0)).toBe(0);
    expect(zoneOf('11/20/2026, GMT+00:00').offsetAt(0)).toBe(0);
    expect(zoneOf('11/20/2026, GMT-03:30').offsetAt(0)).toBe(-12_600_000);
    expect(zoneOf('1/1/1900, GMT+01:24:10').offsetAt(0)).toBe(5_050_000);
  });
});

describe('what stands around a text or in it', () => {
  test.each(['[+23:59]', '[+0130]', '[+01]', '[Europe/Warsaw][u-ca=iso-8601]'])('%s is an annotation', (text) => {
    expect(parseInstant(`2026-12-23T12:00:00Z${text}`)).toBe(Date.UTC(2026, 11, 23, 12));
  });

  test('nothing stands before a date or a time', () => {
    expect(errorOf(() => readDate('x2026-01-05', 'date')).code).toBe('INVALID_DATE');
    expect(errorOf(() => readTimeOfDay('x09:00', 'time', '24:00')).code).toBe('INVALID_TIME');
  });

  test.each(['Australia/ACT', 'CST6CDT', 'PST8PDT'])('%s has an abbreviation in it and is none', (name) => {
    expect(readZone(name, 'timeZone')).toBeInstanceOf(Zone);
  });

  test('UTC is ahead of itself by nothing', () => {
    expect(describeOffset(0).text).toBe('+00:00');
  });
});

// Properties of local time in zones that differ in what goes wrong, compared with Intl.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateText, epochDayOf } from '../../src/time/civil.js';
import { parseInstant } from '../../src/time/iso.js';
import { timeText } from '../../src/time/offset.js';
import { isRepeated, offsetChanges } from '../../src/time/offset-changes.js';
import { readZone } from '../../src/time/zone.js';
import { instantsOf, localTime } from '../oracle/local-time.js';
import { runs, shareOf, sizeOf } from '../support/runs.js';
import { epochMs, zones } from '../support/zones.js';

describe('local time', () => {
  const near = fc.oneof(
    epochMs,
    fc.integer({ min: Date.UTC(2000, 9, 1), max: Date.UTC(2000, 10, 1) }),
    fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2013, 0, 1) }),
  );

  test.each(zones)('%s: the text of an instant shows its local time and parses back to it', (id) => {
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

  test.each(zones)('%s: a local time is repeated exactly if Intl shows it at two instants', (id) => {
    const zone = readZone(id, 'timeZone');
    const changes = offsetChanges(zone, Date.UTC(1998, 0, 1), Date.UTC(2027, 0, 1));
    // Anywhere, and within three hours of an offset transition, if any.
    const around = fc.tuple(fc.nat(), fc.integer({ min: -12, max: 12 })).map(([i, quarters]) => {
      const change = changes[i % Math.max(changes.length, 1)];
      return (change?.at ?? Date.UTC(2026, 0, 1)) + quarters * 900_000;
    });
    fc.assert(
      fc.property(fc.oneof(around, near), (ms) => {
        const quarter = Math.floor(ms / 900_000) * 900_000;
        const { date, time } = localTime(quarter, id);
        expect(isRepeated(zone, quarter)).toBe(instantsOf(date, time, id).length > 1);
      }),
      { numRuns: runs(300) },
    );
  });

  test.each(zones)('%s: the offset transitions are those that Intl shows', (id) => {
    const zone = readZone(id, 'timeZone');
    const offsetAt = (ms: number): number => {
      const { date, time } = localTime(ms, id);
      return Date.parse(`${date}T${time}:00Z`) - ms;
    };
    fc.assert(
      fc.property(near, fc.nat({ max: 40 * 96 }), (ms, quarters) => {
        const from = Math.floor(ms / 900_000) * 900_000;
        const found = offsetChanges(zone, from, from + quarters * 900_000);
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

  test.each(zones)('%s: a local time means its first instant, and one in a gap moves forward by the gap', (id) => {
    const zone = readZone(id, 'timeZone');
    fc.assert(
      fc.property(near, fc.nat({ max: 95 }), (ms, quarter) => {
        const { date } = localTime(ms, id);
        const time = `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;
        const localMs = Date.parse(`${date}T${time}:00Z`);
        const found = zone.instantOf(localMs);
        const all = instantsOf(date, time, id);
        if (all.length > 0) expect(found).toBe(all[0]);
        // In a gap: as long after the transition as the local time is after the start of the gap.
        else expect(zone.offsetAt(found - (found + zone.offsetAt(found) - localMs))).toBe(localMs - found);
      }),
      { numRuns: runs(500) },
    );
  });

  // Santiago, Cairo and Beirut still have transitions at midnight; Kiritimati skipped a day in 1994.
  test.each([...zones, 'America/Santiago', 'Africa/Cairo', 'Asia/Beirut', 'Pacific/Kiritimati'])(
    '%s: the starts of many days at once are those of each day, and Intl shows the date changing there',
    (id) => {
      const zone = readZone(id, 'timeZone');
      const days = sizeOf(14_000);
      const [skipped] = fc.sample(fc.nat({ max: 14_000 - days }), 1);
      const first = epochDayOf(1993, 1, 1) + skipped;
      const starts = zone.startsOfDays(first, days);
      expect(starts).toEqual(Array.from({ length: days }, (_, i) => zone.startOfDay(first + i)));
      const wrong = starts.filter((start, i) => {
        const date = new Date((first + i) * 864e5).toISOString().slice(0, 10);
        const shown = localTime(start, id).date;
        // A skipped date starts where the next one does.
        if (start === starts[i + 1]) return shown <= date;
        return shown !== date || localTime(start - 1, id).date >= date;
      });
      expect(wrong).toEqual([]);
    },
  );
});

test('the three-letter names of zones are those of the IANA database', () => {
  const known = ['CET', 'EET', 'EST', 'GMT', 'HST', 'MET', 'MST', 'PRC', 'ROC', 'ROK', 'UCT', 'UTC', 'WET'];
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  const names = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
  const asked = new Set([...known, ...shareOf(names)]);
  const accepted = [...asked].filter((name) => {
    try {
      return readZone(name, 'timeZone').id !== '';
    } catch {
      return false;
    }
  });
  expect(accepted.sort()).toEqual(known);
});

// Time zones of a contract about which the runtime is wrong.
import { checkContract } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { findingWords } from '../../../src/contract/check/check-options.js';
import { wrongStretches } from '../../../src/contract/check/check-zones.js';
import { type KnownOffsets, recentOffsets } from '../../../src/contract/check/recent-offsets.js';
import { readZone, Zone } from '../../../src/time/zone.js';
import { contractOf, terms } from '../../support/contracts.js';
import { findingsInBrief } from '../../support/findings.js';

const HOUR = 3_600_000;
const at = (text: string): number => Date.parse(text);
const within = (from: string, to: string) => ({ from: at(from), to: at(to) });
const iso = (epochMs: number): string => new Date(epochMs).toISOString();

/** A zone that is at UTC, and an hour ahead of it in July 2026, whatever the runtime knows. */
const ours = (epochMs: number): string =>
  epochMs >= at('2026-07-01T00:00Z') && epochMs < at('2026-08-01T00:00Z') ? 'GMT+01:00' : 'GMT';
// The only method of the format that a zone calls.
const zone = new Zone('Test/Zone', { format: ours } as unknown as Intl.DateTimeFormat);
const known = (...stretches: KnownOffsets['stretches']): readonly KnownOffsets[] => [
  { names: ['Test/Main', 'Test/Zone'], release: '2026z', stretches },
];
/** '2026-07-01T00:00:00.000Z 2026-08-01T00:00:00.000Z +01:00 +00:00' */
const found = (period: { from: number; to: number }, ...stretches: KnownOffsets['stretches']): string[] =>
  wrongStretches(zone, period, known(...stretches)).map(
    ({ from, to, taken, right }) => `${iso(from)} ${iso(to)} ${taken.text} ${right.text}`,
  );

describe('a time zone is wrong', () => {
  const year = within('2026-01-01T00:00Z', '2027-01-01T00:00Z');

  test('where the runtime has another offset than the tz database, from one change of either to the next', () => {
    expect(found(year, { from: '2026-06-01T00:00Z', to: null, minutes: 0 })).toEqual([
      '2026-07-01T00:00:00.000Z 2026-08-01T00:00:00.000Z +01:00 +00:00',
    ]);
    expect(found(year, { from: '2026-06-01T00:00Z', to: '2026-09-01T00:00Z', minutes: 60 })).toEqual([
      '2026-06-01T00:00:00.000Z 2026-07-01T00:00:00.000Z +00:00 +01:00',
      '2026-08-01T00:00:00.000Z 2026-09-01T00:00:00.000Z +00:00 +01:00',
    ]);
    expect(
      found(
        year,
        { from: '2026-06-01T00:00Z', to: '2026-07-01T00:00Z', minutes: -30 },
        { from: '2026-07-01T00:00Z', to: '2026-08-01T00:00Z', minutes: 60 },
      ),
    ).toEqual(['2026-06-01T00:00:00.000Z 2026-07-01T00:00:00.000Z +00:00 -00:30']);
  });

  test('only within the time that is asked about, to the millisecond', () => {
    const always = { from: '2026-07-15T00:00Z', to: null, minutes: 0 };
    expect(found(within('2026-07-20T10:00Z', '2026-07-21T11:00Z'), always)).toEqual([
      '2026-07-20T10:00:00.000Z 2026-07-21T11:00:00.000Z +01:00 +00:00',
    ]);
    expect(found({ from: year.from, to: at('2026-07-15T00:00Z') }, always)).toEqual([]);
    expect(found({ from: year.from, to: at('2026-07-15T00:00Z') + 1 }, always)).toHaveLength(1);
    expect(found({ from: at('2026-08-01T00:00Z'), to: year.to }, always)).toEqual([]);
    expect(found({ from: at('2026-08-01T00:00Z') - 1, to: year.to }, always)).toHaveLength(1);
    const short = { from: '2026-07-15T00:00Z', to: '2026-07-16T00:00Z', minutes: 0 };
    expect(found({ from: at('2026-07-16T00:00Z'), to: year.to }, short)).toEqual([]);
    expect(found({ from: at('2026-07-16T00:00Z') - 1, to: year.to }, short)).toHaveLength(1);
    expect(found({ from: year.from, to: at('2026-07-15T12:00Z') }, short)).toEqual([
      '2026-07-15T00:00:00.000Z 2026-07-15T12:00:00.000Z +01:00 +00:00',
    ]);
  });

  test('by its own name alone, and not where nothing is known of it', () => {
    const other = [{ ...known({ from: '2026-01-01T00:00Z', to: null, minutes: 300 })[0], names: ['Test/Main'] }];
    expect(wrongStretches(zone, year, other)).toEqual([]);
    expect(wrongStretches(readZone('Europe/Warsaw', 'timeZone'), year)).toEqual([]);
  });

  test('is said with both offsets, the release that is right, how often, and what to do', () => {
    const wrong = (...stretches: KnownOffsets['stretches']) =>
      findingWords.en.zoneOutdated('test/ZONE', wrongStretches(zone, year, known(...stretches)));
    const july = { from: '2026-06-01T00:00Z', to: '2026-09-01T00:00Z', minutes: 0 };
    const may = { from: '2026-05-01T00:00Z', to: '2026-06-01T00:00Z', minutes: -60 };
    const october = { from: '2026-10-01T00:00Z', to: null, minutes: 330 };
    const begin =
      'The time zone data of this runtime are older than release 2026z of the tz database: they give test/ZONE the offset ';
    const end =
      ' Update the runtime, or give Node.js newer data by ICU_TIMEZONE_FILES_DIR; docs/time-zones.md says how.';
    expect(wrong(july)).toBe(
      `${begin}+01:00 from 2026-07-01T00:00:00Z to 2026-08-01T00:00:00Z; the right one is +00:00.${end}`,
    );
    expect(wrong(may, july)).toBe(
      `${begin}+00:00 from 2026-05-01T00:00:00Z to 2026-06-01T00:00:00Z; the right one is -01:00. Another period until 2026-08-01T00:00:00Z is wrong too.${end}`,
    );
    expect(wrong(may, july, october)).toContain(' 2 more periods until 2027-01-01T00:00:00Z are wrong too.');
  });
});

describe('what is known of recent changes', () => {
  const names = recentOffsets.flatMap((entry) => entry.names);

  test('has each zone once, with stretches in order that do not overlap', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const { release, stretches } of recentOffsets) {
      expect(release).toMatch(/^20\d\d[a-z]$/);
      const ends = stretches.flatMap(({ from, to }) => [at(from), to === null ? Number.POSITIVE_INFINITY : at(to)]);
      expect(ends.toSorted((a, b) => a - b)).toEqual(ends);
      expect(stretches.filter(({ from, to }) => from === to || !(Math.abs(at(from)) >= 0))).toEqual([]);
    }
  });

  test('has the name by which the runtime knows each of its zones', () => {
    const canonical = names.map((name) => readZone(name, 'timeZone').id);
    expect(canonical.filter((name) => !names.includes(name))).toEqual([]);
  });

  test.each(recentOffsets.flatMap(({ names, stretches }) => names.map((name) => ({ name, stretches }))))(
    'is reported of $name if, and only if, the runtime has it otherwise',
    ({ name, stretches }) => {
      const format = new Intl.DateTimeFormat('en-US', { timeZone: name, hour: 'numeric', timeZoneName: 'longOffset' });
      const minutesAt = (epochMs: number): number => {
        const [, sign, hours, minutes] = /GMT(?:([+-])(\d\d):(\d\d))?$/.exec(format.format(epochMs)) ?? [];
        return sign === undefined ? 0 : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
      };
      for (const { from, to, minutes } of stretches) {
        // From a day before the stretch until three days after its beginning.
        const [start, end] = [at(from), to === null ? Number.POSITIVE_INFINITY : at(to)];
        const hours = Array.from({ length: 72 }, (_, i) => start + i * HOUR);
        const isWrong = hours.some((hour) => hour < end && minutesAt(hour) !== minutes);
        const [first, last] = [start - 24 * HOUR, start + 72 * HOUR].map((ms) => iso(ms).slice(0, 10));
        const contract = contractOf({
          ...terms,
          country: undefined,
          timeZone: name,
          holidays: [...new Set([first, last].map((date) => `${date.slice(0, 4)}-12-25`))],
          period: { from: first, to: last },
          levels: { own: { catalogue: 'standard' } },
        });
        const expected = isWrong ? ['warning ZONE_OUTDATED timeZone'] : [];
        const zoneFindings = checkContract(contract).filter(({ code }) => code === 'ZONE_OUTDATED');
        expect([from, ...findingsInBrief(zoneFindings)]).toEqual([from, ...expected]);
      }
    },
  );
});

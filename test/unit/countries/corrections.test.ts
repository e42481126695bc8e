// What we know of countries otherwise than date-holidays: the cases that people reported, and the data themselves.
import { createServiceClock } from 'hezo-sla';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { corrections } from '../../../src/countries/corrections.js';
import { verifiedDates } from '../../../src/countries/verified.js';

describe('corrections', () => {
  test('have a Friday off and the Saturday worked that is exchanged for it: Hungary in January 2026', () => {
    const calendar = countryCalendar({ country: 'HU' });
    expect(['2025-12-31', '2026-01-09'].map(calendar.nextBusinessDay)).toEqual(['2026-01-05', '2026-01-10']);
    const clock = createServiceClock({ hours: '9x5', calendar });
    // An hour on Friday, and the other one on Saturday.
    expect(clock.add('2026-01-09T17:00:00+01:00', { hours: 2 }).toISOString()).toBe('2026-01-10T09:00:00.000Z');
    expect(calendar.holidayOn('2026-01-02')?.pl).toBe('Dzień wolny w zamian za sobotę');
    expect(calendar.holidayOn('2026-01-10')).toBeNull();
  });

  test('move a feast to its date: Seollal of 2026 in South Korea', () => {
    const calendar = countryCalendar({ country: 'KR' });
    const dates = ['2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19'];
    expect(dates.map(calendar.isBusinessDay)).toEqual([false, false, false, true]);
    expect(calendar.nextBusinessDay('2026-02-13')).toBe('2026-02-19');
    expect(calendar.holidayOn('2026-02-19')).toBeNull();
  });

  test('of a country are those of its states too, which have more of their own', () => {
    const [whole, glarus] = [countryCalendar({ country: 'CH' }), countryCalendar({ country: 'CH', state: 'GL' })];
    const isOwn = ({ isBusinessDay }: typeof whole, date: string) => isBusinessDay(date) !== whole.isBusinessDay(date);
    expect(
      corrections['CH-GL'].flatMap((one) => ('off' in one ? one.off : [])).filter((date) => !isOwn(glarus, date)),
    ).toEqual([]);
    const scotland = countryCalendar({ country: 'GB', state: 'SCT' });
    for (const { off } of corrections['GB-SCT'].filter((one) => 'off' in one))
      expect(off.map(scotland.isBusinessDay)).toEqual(off.map(() => false));
  });

  test('CAL-4: do not outweigh what a caller changes', () => {
    const day = '2026-01-10';
    const changed = (changes: object) => countryCalendar({ country: 'HU', ...changes }).isBusinessDay(day);
    expect([changed({}), changed({ extraHolidays: [day] }), changed({ weekend: ['sat', 'sun'] })]).toEqual([
      true,
      false,
      false,
    ]);
    expect(countryCalendar({ country: 'HU', extraBusinessDays: ['2026-01-02'] }).isBusinessDay('2026-01-02')).toBe(
      true,
    );
  });
});

describe('the data of corrections', () => {
  const entries = Object.entries(corrections).flatMap(([code, list]) =>
    list.map((correction) => ({ code, correction })),
  );

  test('are of verified places, from 2020 to 2030, each with a reason and its source', () => {
    for (const { code, correction } of entries) {
      const [country, state] = code.split('-');
      const verified = verifiedDates(country, state);
      const dates = 'off' in correction ? correction.off : correction.work;
      expect(dates.length).toBeGreaterThan(0);
      expect(verified).not.toBeNull();
      // Of states the list that they are compared with has fewer years.
      expect(dates.filter((date) => date < '2020-01-01' || date > '2030-12-31')).toEqual([]);
      expect(Math.min(correction.why.length, correction.source.length)).toBeGreaterThan(5);
    }
  });

  test('have no date twice', () => {
    const dates = entries.flatMap(({ code, correction }) =>
      ('off' in correction ? correction.off : correction.work).map((date) => `${code} ${date}`),
    );
    expect(dates.filter((date, i) => dates.indexOf(date) !== i)).toEqual([]);
  });
});

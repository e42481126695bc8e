// The Polish public holidays of every year against an independent computation, and against the installed date-holidays.
import Holidays from 'date-holidays';
import fc from 'fast-check';
import { polishCalendar } from 'hezo-sla';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { dateAfter, weekday } from './local-time.js';
import { isDayOff, polishDaysOff } from './poland.js';

const poland = polishCalendar();
const everyDay = (year: number): string[] => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = dateAfter(day, 1)) days.push(day);
  return days;
};
/** Holiday names in the Polish calendar that differ from those in date-holidays. */
const ourNames: Readonly<Record<string, string>> = {
  'Boxing Day': 'Second Day of Christmas',
  'Święto Państwowe; Święto Pracy': 'Święto Państwowe (1 Maja)',
  'Dzień Bożego Ciała': 'Boże Ciało',
};
const years = Array.from({ length: 110 }, (_, i) => 1990 + i);

describe('the Polish calendar', () => {
  test('CAL-1, CAL-2, CAL-3: has the same public holidays from 1990 to 2099 as an independent computation', () => {
    for (const year of years) {
      const found = everyDay(year).filter((day) => poland.holidayOn(day) !== null);
      expect(found).toEqual([...polishDaysOff(year)].sort());
    }
  });

  test('CAL-1: counts every other day from Monday to Friday as a business day', () => {
    for (const year of years) {
      const found = everyDay(year).filter((day) => poland.isBusinessDay(day));
      expect(found).toEqual(everyDay(year).filter((day) => ![0, 6].includes(weekday(day)) && !isDayOff(day)));
    }
  });

  test('CAL-1, CAL-2: has the public holidays of the installed date-holidays, and 12 November 2018', () => {
    const source = new Holidays('PL');
    for (const year of [...years, 2100]) {
      const installed = source.getHolidays(year, 'en').filter(({ type }) => type === 'public');
      const expected = installed.map(({ date, name }) => [date.slice(0, 10), ourNames[name] ?? name]);
      if (year === 2018) expected.push(['2018-11-12', "National Holiday for the Centenary of Poland's Independence"]);
      const found = everyDay(year).flatMap((day) => {
        const name = poland.holidayOn(day);
        return name ? [[day, name.en]] : [];
      });
      expect(found).toEqual(expected.sort());
    }
  });

  test('CAL-1, CAL-2: is the same as that of the country PL, except on 12 November 2018', () => {
    const live = countryCalendar({ country: 'PL' });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1990, 0, 1) / 864e5, max: Date.UTC(2100, 0, 1) / 864e5 - 1 }), (day) => {
        const date = new Date(day * 864e5).toISOString().slice(0, 10);
        fc.pre(date !== '2018-11-12');
        const { en, pl } = live.holidayOn(date) ?? { en: '', pl: '' };
        const name = en === '' ? null : { en: ourNames[en] ?? en, pl: ourNames[pl] ?? pl };
        expect([live.isBusinessDay(date), name]).toEqual([poland.isBusinessDay(date), poland.holidayOn(date)]);
      }),
    );
    expect([live.isBusinessDay('2018-11-12'), poland.isBusinessDay('2018-11-12')]).toEqual([true, false]);
  });
});

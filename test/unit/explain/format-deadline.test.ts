// Deadlines in words, for sentences and tables.
import {
  calculateDeadlines,
  type DeadlineStyle,
  explainDeadlines,
  formatDeadline,
  type Language,
  serviceLevels,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { cases } from '../../support/explain-cases.js';
import { deadlinesOf, explained } from '../../support/explained.js';

const said = (dueLocal: string, locale: Language): readonly string[] =>
  (['full', 'long', 'short'] as const).map((style: DeadlineStyle) => formatDeadline({ dueLocal }, { locale, style }));

describe('a deadline in words', () => {
  test('is the end of a day, or a time of it', () => {
    expect(said('2026-12-29T23:59:59.999+01:00', 'en')).toEqual([
      'by the end of Tuesday, 29 December 2026',
      'by the end of Tuesday, 29 December',
      'Tue, 29 Dec',
    ]);
    expect(said('2026-05-06T09:05:00+02:00', 'en')).toEqual([
      'by Wednesday, 6 May 2026, 09:05',
      'by Wednesday, 6 May, 09:05',
      'Wed, 6 May, 09:05',
    ]);
  });

  test('is in the genitive in Polish', () => {
    expect(said('2026-12-29T23:59:59.999+01:00', 'pl')).toEqual([
      'do końca wtorku, 29 grudnia 2026 r.',
      'do końca wtorku, 29 grudnia',
      'wt., 29 gru',
    ]);
    expect(said('2026-05-06T09:05:00+02:00', 'pl')).toEqual([
      'do środy, 6 maja 2026 r., do godz. 9:05',
      'do środy, 6 maja, do godz. 9:05',
      'śr., 6 maj, 9:05',
    ]);
  });

  test('has every weekday and every month', () => {
    // 2 November 2026 is a Monday; a day of each month of 2027 follows.
    const week = Array.from({ length: 7 }, (_, i) => `2026-11-0${2 + i}T23:59:59.999+01:00`);
    expect(week.map((dueLocal) => formatDeadline({ dueLocal }, { locale: 'pl' }))).toEqual([
      'do końca poniedziałku, 2 listopada',
      'do końca wtorku, 3 listopada',
      'do końca środy, 4 listopada',
      'do końca czwartku, 5 listopada',
      'do końca piątku, 6 listopada',
      'do końca soboty, 7 listopada',
      'do końca niedzieli, 8 listopada',
    ]);
    const months = Array.from({ length: 12 }, (_, i) => `2027-${String(i + 1).padStart(2, '0')}-10T12:00:00+01:00`);
    const short = (locale: Language): string =>
      months.map((dueLocal) => formatDeadline({ dueLocal }, { locale, style: 'short' }).split(' ')[2]).join(' ');
    expect(short('en')).toBe('Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec,');
    expect(short('pl')).toBe('sty, lut, mar, kwi, maj, cze, lip, sie, wrz, paź, lis, gru,');
  });

  test('loses no second and no millisecond', () => {
    expect(said('2026-11-20T14:40:30+01:00', 'en')[1]).toBe('by Friday, 20 November, 14:40:30');
    expect(said('2026-11-20T14:40:30.005-03:30', 'pl')[1]).toBe('do piątku, 20 listopada, do godz. 14:40:30,005');
    expect(said('2026-11-20T23:59:59.998+01:00', 'en')[1]).toBe('by Friday, 20 November, 23:59:59.998');
    expect(said('2026-11-20T23:59:59+01:00', 'en')[2]).toBe('Fri, 20 Nov, 23:59:59');
  });

  test('is what the explanation says above its steps', () => {
    const offsets = /\([+-]\d\d:\d\d\)/;
    for (const case_ of cases)
      for (const locale of ['en', 'pl'] as const) {
        const found = explained(case_, locale);
        // A time that exists twice has its offset there, which a deadline alone cannot know to be needed.
        if (offsets.test(found.text)) continue;
        for (const deadline of deadlinesOf(found))
          expect(found.text).toContain(`: ${formatDeadline(deadline, { locale, style: 'full' })}\n`);
      }
  });

  test('needs no more than what JSON kept of it', () => {
    const { delivery } = explainDeadlines(serviceLevels.standard, {
      openedAt: '2026-12-23T13:40:00+01:00',
      priority: 'P3',
      confirmedAt: '2026-12-23T15:00:00+01:00',
    }).targets;
    expect(formatDeadline(JSON.parse(JSON.stringify(delivery)))).toBe('by the end of Tuesday, 29 December');
    expect(formatDeadline(delivery.range.latest)).toBe(
      formatDeadline(JSON.parse(JSON.stringify(delivery.range.latest))),
    );
  });

  test('is null without a deadline', () => {
    const { delivery } = calculateDeadlines(serviceLevels.standard, {
      openedAt: '2026-12-23T13:40:00+01:00',
      priority: 'P3',
    });
    expect([formatDeadline(delivery), formatDeadline({ dueLocal: null }, { locale: 'pl' })]).toEqual([null, null]);
    expect(() => formatDeadline(delivery, { style: 'medium' as never })).toThrow('style');
  });

  test.each([
    [undefined, 'MISSING_FIELD'],
    [{}, 'MISSING_FIELD'],
    [{ dueLocal: '2026-12-29' }, 'INVALID_VALUE'],
    [{ dueLocal: '2026-12-29T24:00:00+01:00' }, 'INVALID_VALUE'],
    [{ dueLocal: '2026-02-29T12:00:00+01:00' }, 'INVALID_DATE'],
    [{ dueLocal: '1926-02-26T12:00:00+01:00' }, 'DATE_OUT_OF_RANGE'],
  ])('refuses %o', (deadline, code) => {
    // What JavaScript callers may pass.
    expect(() => formatDeadline(deadline as never)).toThrow(expect.objectContaining({ code }));
  });
});

// The picture of a ticket: what it says, where things lie in it, its colours, and the options of renderTimeline.
import {
  createCalendar,
  defineServiceLevel,
  explainDeadlines,
  fixedHolidays,
  polishCalendar,
  type ServiceLevel,
  SlaError,
  serviceLevelFromCode,
  serviceLevels,
} from 'hezo-sla';
import { renderTimeline } from 'hezo-sla/timeline';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { palette } from '../../../src/timeline/palette.js';
import { BOLDER, widthOf } from '../../../src/timeline/text.js';
import { errorOf } from '../../support/failure.js';
import { christmas, pictures, saturday } from '../../support/pictured.js';
import { descriptionOf, letterWidths, overlaps, shapesOf, textsOf } from '../../support/read-svg.js';

/** Where 'HH:MM' lies in a picture of one day, 768 pixels wide from 16 on. */
const atTime = (time: string): number => {
  const [hour, minute] = time.split(':').map(Number);
  return Math.round((16 + (768 * (hour * 60 + minute)) / 1440) * 100) / 100;
};
const numbers = (shape: Readonly<Record<string, string>>, ...names: string[]): number[] =>
  names.map((name) => Number(shape[name]));

describe('a picture', () => {
  test('is an image with a title, and with a description of everything in it', () => {
    expect(pictures.planned).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 800 \d+"/);
    expect(pictures.planned).toContain(' role="img" lang="en" ');
    expect(pictures.planned).toMatch(/^<svg [^>]*><title>Standard, 9x5xNBD, P3<\/title><desc>[^<]+<\/desc><style>/);
    expect(descriptionOf(pictures.planned)).toBe(
      'All times are local: Europe/Warsaw. ticket opened: Wednesday, 23 December 2026, 13:40. ' +
        'fault confirmed: Wednesday, 23 December 2026, 15:00. cutoff: Wednesday, 23 December 2026, 15:00. ' +
        'Reaction: by Wednesday, 23 December 2026, 14:40. Delivery: by the end of Tuesday, 29 December 2026. ' +
        'Return: by the end of Tuesday, 5 January 2027. 2026-12-24: Christmas Eve. 2026-12-25: Christmas Day. ' +
        "2026-12-26: Second Day of Christmas. 2027-01-01: New Year's Day.",
    );
  });

  test('says the state of each target', () => {
    const sentences = (svg: string) => textsOf(svg).filter(({ text }) => /\(.*\)$/.test(text));
    expect(sentences(pictures.paused).map(({ text }) => text)).toEqual([
      'Reaction: by Saturday, 21 November 2026, 10:40 (met)',
      'Delivery: by Saturday, 21 November 2026, 15:30 (30 min left)',
    ]);
    const seen = (at: string) => renderTimeline(serviceLevels.premier, saturday, { at });
    expect(seen('2026-11-21T11:30:00+01:00')).toContain('(paused, 3 h left)');
    expect(seen('2026-11-21T14:20:59.999+01:00')).toContain('15:30 (1 h 9 min left)');
    expect(seen('2026-11-21T15:30:00.001+01:00')).toContain('15:30 (less than a minute overdue)');
    expect(
      renderTimeline(
        serviceLevels.premier,
        { ...saturday, pauses: [], deliveredAt: '2026-11-21T14:02:30+01:00' },
        { at: '2026-11-22T00:00Z' },
      ),
    ).toContain('14:00 (3 min late)');
    expect(seen('2026-11-21T09:00:00+01:00')).toContain('Reaction: no deadline until the ticket is opened');
  });

  test('says whether a target was met or late once its event is known, even without an instant', () => {
    const told = (ticket: object, locale: 'en' | 'pl' = 'en') =>
      descriptionOf(renderTimeline(serviceLevels.standard, { ...christmas, ...ticket }, { locale }));
    // Due by the end of 29 December: late by days, at any time of the day.
    for (const time of ['00:00:00', '10:00:00', '23:59:59.999'])
      expect(told({ deliveredAt: `2027-01-15T${time}+01:00` })).toContain('29 December 2026 (17 days late).');
    expect(told({ deliveredAt: '2026-12-30T00:00:00+01:00' })).toContain('29 December 2026 (1 day late).');
    expect(told({ deliveredAt: '2026-12-29T23:59:59.999+01:00' })).toContain('29 December 2026 (met).');
    const returned = { deliveredAt: '2026-12-28T10:00:00+01:00', returnedAt: '2027-01-06T10:00:00+01:00' };
    expect(told(returned)).toContain('Return: by the end of Monday, 4 January 2027 (2 days late).');
    expect(told({ contactedAt: '2026-12-23T14:10:00+01:00' })).toContain('14:40 (met).');
    // Due at a time: late by days, hours and minutes.
    expect(told({ contactedAt: '2027-03-10T01:40:00+01:00' })).toContain('14:40 (76 days 11 h late).');
    expect(told({ contactedAt: '2027-03-10T01:40:00+01:00' }, 'pl')).toContain('14:40 (spóźnienie: 76 dni 11 godz.).');
    expect(pictures.delivered).toMatch(/<text class="hezo-late"[^>]*>Delivery: [^<]*\(17 days late\)/);
    expect(shapesOf(pictures.delivered, 'overdue', 'rect').length).toBeGreaterThan(0);
    // Without an instant nothing is said about a target that has not ended.
    expect(told({})).not.toMatch(/[()]/);
    // Hours that end with a day are late by minutes.
    const evening = {
      openedAt: '2026-11-20T19:00:00+01:00',
      priority: 'P1',
      confirmedAt: '2026-11-20T19:59:59.999+01:00',
      deliveredAt: '2026-11-21T00:10:00+01:00',
    } as const;
    expect(renderTimeline(serviceLevels.premier, evening)).toContain('20 November 2026 (10 min late)');
    // As trackTicket finds it: a pause has moved this deadline to 15:30.
    const paused = { ...saturday, deliveredAt: '2026-11-21T15:20:00+01:00' };
    expect(renderTimeline(serviceLevels.premier, paused)).toContain('15:30 (met)');
  });

  test('names each event as the explanation does', () => {
    const all = { ...christmas, contactedAt: christmas.openedAt, dispatchedAt: christmas.confirmedAt };
    const happened = {
      ...all,
      deliveredAt: '2026-12-28T10:00Z',
      arrivedAt: '2026-12-28T10:00Z',
      repairedAt: '2026-12-28T11:00Z',
      receivedAt: '2026-12-28T12:00Z',
      returnedAt: '2026-12-29T10:00Z',
    };
    const names = (locale: 'en' | 'pl') =>
      descriptionOf(renderTimeline(serviceLevels.standard, happened, { locale }))
        .split('. ')
        .flatMap((sentence) => /^(\p{Ll}.*?): /u.exec(sentence)?.[1] ?? []);
    expect(names('en')).toEqual([
      'ticket opened',
      'engineer contact',
      'fault confirmed',
      'dispatched',
      'cutoff',
      'delivered',
      'engineer on site',
      'fault repaired',
      'faulty unit received',
      'returned',
    ]);
    expect(names('pl')).toEqual(
      expect.arrayContaining([
        'zgłoszenie wysłano',
        'kontakt inżyniera',
        'zgłoszenie potwierdzono',
        'wysłano',
        'dostarczono',
        'inżynier na miejscu',
        'odesłano',
      ]),
    );
    for (const [locale, words] of [
      ['en', ['Ticket opened', 'Fault confirmed', 'Engineer on site']],
      ['pl', ['Zgłoszenie wysłano', 'Zgłoszenie potwierdzono', 'Inżynier na miejscu']],
    ] as const) {
      const { text } = explainDeadlines(serviceLevels.standardOnsite, happened, { locale });
      for (const word of words) expect(text).toContain(word);
    }
    expect(textsOf(pictures.phone).map(({ text }) => text)).toContain('dzień nieroboczy');
  });

  test('has the service hours, the cutoff, the events and the bars at their instants', () => {
    const ticket = { openedAt: '2026-11-20T10:30:00+01:00', priority: 'P2', confirmedAt: null } as const;
    const svg = renderTimeline(serviceLevels.standard, ticket);
    expect(shapesOf(svg, 'hours', 'rect').map((band) => numbers(band, 'x', 'width'))).toEqual([
      [atTime('09:00'), atTime('18:00') - atTime('09:00')],
    ]);
    const [cutoff] = shapesOf(svg, 'cutoff', 'line');
    expect(numbers(cutoff, 'x1', 'x2')).toEqual([atTime('15:00'), atTime('15:00')]);
    expect(shapesOf(svg, 'event', 'circle').map(({ cx }) => Number(cx))).toEqual([atTime('10:30')]);
    const [thin, thick] = shapesOf(svg, 'left', 'rect').map((bar) => numbers(bar, 'x', 'width', 'height'));
    const length = Math.round((768 / 24) * 100) / 100;
    expect([thin, thick]).toEqual([
      [atTime('10:30'), length, 3],
      [atTime('10:30'), length, 12],
    ]);
    expect(numbers(shapesOf(svg, 'now', 'line')[0], 'x1', 'x2')).toEqual([atTime('11:30'), atTime('11:30')]);
  });

  test('has the cutoff of the day on which the confirmation counts, and none on a non-working day', () => {
    const cutoffs = (confirmedAt: string, level: ServiceLevel = serviceLevels.ahb8x5) =>
      textsOf(renderTimeline(level, { openedAt: '2026-11-20T10:00:00+01:00', priority: 'P3', confirmedAt })).filter(
        ({ text }) => text.startsWith('cutoff'),
      ).length;
    // Late on a Friday: Friday's cutoff has decided.
    expect(cutoffs('2026-11-20T17:30:00+01:00')).toBe(1);
    const { ahb8x5 } = serviceLevels;
    const always = {
      ...ahb8x5,
      targets: { ...ahb8x5.targets, delivery: { ...ahb8x5.targets.delivery, hours: '24x7' } },
    } as const;
    expect(cutoffs('2026-11-21T12:00:00+01:00', always)).toBe(0);
    expect(cutoffs('2026-11-23T12:00:00+01:00', always)).toBe(1);
    expect(cutoffs('2026-11-23T12:00:00+01:00', serviceLevels.sos8x5)).toBe(0);
  });

  test('shades weekends and days off differently, and writes the name of successive days off once', () => {
    const calendar = polishCalendar({
      extraHolidays: ['2026-12-28', '2026-12-29', '2026-12-30'].map((date) => ({ date, name: 'Stocktaking' })),
    });
    const svg = renderTimeline(serviceLevels.standard, christmas, { calendar });
    // The return is due on 11 January: 27 December, 2, 3, 9 and 10 January have no name.
    expect(shapesOf(svg, 'weekend', 'rect')).toHaveLength(5);
    expect(textsOf(svg).filter(({ text }) => text === 'Stocktaking')).toHaveLength(1);
  });

  test('leaves out a date that the time zone skipped, and has room for an hour that is repeated', () => {
    const apia = createCalendar({ timeZone: 'Pacific/Apia', holidays: fixedHolidays([]) });
    const svg = renderTimeline(
      serviceLevels.standard,
      { openedAt: '2011-12-29T10:00:00-10:00', priority: 'P3', confirmedAt: '2011-12-29T11:00:00-10:00' },
      { calendar: apia },
    );
    const days = textsOf(svg).map(({ text }) => text);
    expect(days).toContain('31');
    expect(days).not.toContain('30');
    // 25 October 2026 has 25 hours, of which 3 to 4 p.m. is the 17th.
    const autumn = renderTimeline(serviceLevels.sos24x7, { openedAt: '2026-10-25T15:00:00+01:00', priority: 'P1' });
    const [opened] = shapesOf(autumn, 'event', 'circle');
    expect(Number(opened.cx)).toBeCloseTo(16 + (768 * 16) / 25, 2);
  });

  test('has columns of months for many years, and few shapes for any number of pauses, changes and service hours', () => {
    const years = renderTimeline(
      serviceLevels.premier,
      {
        openedAt: '1990-01-02T00:00Z',
        priority: 'P3',
        confirmedAt: '1990-01-03T00:00Z',
        pauses: [{ from: '1990-02-01T00:00Z' }],
      },
      { at: '2099-12-30T00:00Z', width: 4000 },
    );
    expect(years.length).toBeLessThan(400_000);
    expect(overlaps(textsOf(years))).toEqual([]);
    const minute = (i: number) => Date.parse('2026-11-23T08:00Z') + i * 60_000;
    const restless = Array.from(
      { length: 200 },
      (_, i) => ({ from: minute(i), priority: i % 2 ? 'P1' : 'P2' }) as const,
    );
    const pauses = Array.from({ length: 5000 }, (_, i) => ({ from: minute(i), to: minute(i) + 30_000 }));
    const changed = renderTimeline(
      serviceLevelFromCode('24x7x999'),
      { openedAt: minute(0), confirmedAt: minute(0), priority: restless, pauses },
      { at: minute(6000) },
    );
    // What is said is not cut short.
    const told = descriptionOf(changed);
    expect(told.match(/priority P1: /g)).toHaveLength(100);
    expect(changed.length - told.length).toBeLessThan(300_000);
    // As many windows a day as hours may have.
    const weekly = Array.from({ length: 24 }, (_, i) => {
      const hour = String(i).padStart(2, '0');
      return { days: ['mon' as const], from: `${hour}:00`, to: `${hour}:30` };
    });
    const busy = serviceLevelFromCode('12x5x40', { hours: { weekly, onHolidays: 'open' } });
    const svg = renderTimeline(busy, {
      openedAt: '2026-01-05T00:00Z',
      priority: 'P1',
      confirmedAt: '2026-01-05T00:00Z',
    });
    expect(svg.length).toBeLessThan(100_000);
  });
});

describe('the texts of a picture', () => {
  /** Everything that has a meaning in XML, or cannot occur in it, and letters of any width. */
  const nasty = '<b>&amp;]]>"\'\u0000\u0001\u0085\uD800\u{1F600}\n\t\uFFFE مرحبا 日本語 ﷽ a\u0301'.padEnd(500, 'W');

  test('are well-formed XML and fit their space, whatever they contain', async () => {
    const level = defineServiceLevel({ ...serviceLevels.standard, id: 'nasty', name: { en: nasty, pl: nasty } });
    const names = ['2026-12-28', '2026-12-29', '2026-12-30'].map((date, i) => ({ date, name: `${i} ${nasty}` }));
    const calendar = polishCalendar({ extraHolidays: names });
    for (const width of [240, 800]) {
      const svg = renderTimeline(level, christmas, { calendar, width });
      const { valid, errors } = await validateXML({ xml: { fileName: 'timeline.svg', contents: svg } } as never);
      expect([valid, errors]).toEqual([true, []]);
      expect(overlaps(textsOf(svg))).toEqual([]);
      for (const { left, right } of textsOf(svg)) expect([left >= 15.9, right <= width - 15.9]).toEqual([true, true]);
    }
  });

  test('are never wider than estimated', () => {
    for (const [character, width] of letterWidths.regular) {
      expect([character, widthOf(character, 1) >= width]).toEqual([character, true]);
    }
    for (const [character, width] of letterWidths.bold) {
      expect([character, widthOf(character, BOLDER) >= width]).toEqual([character, true]);
    }
  });
});

/** The relative luminance of '#rrggbb' (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((i) => {
    const value = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(['light', 'dark'] as const)('the %s colours', (scheme) => {
  const contrast = (a: keyof typeof palette, b: keyof typeof palette): number => {
    const [darker, lighter] = [luminance(palette[a][scheme]), luminance(palette[b][scheme])].sort((x, y) => x - y);
    return (lighter + 0.05) / (darker + 0.05);
  };
  const backgrounds = ['surface', 'weekend', 'holiday', 'hours'] as const;

  test.each(backgrounds)('stand out against the background %s', (background) => {
    for (const text of ['text', 'quiet', 'late', 'holiday-name'] as const)
      expect([text, contrast(text, background) >= 4.5]).toEqual([text, true]);
    for (const shape of ['used', 'left', 'projected', 'paused', 'overdue', 'cutoff', 'event', 'guide', 'now'] as const)
      expect([shape, contrast(shape, background) >= 3]).toEqual([shape, true]);
  });
});

test.each(['light', 'dark'] as const)('the used part of a bar stands out against the rest, in %s colours', (scheme) => {
  const [used, left] = [luminance(palette.used[scheme]), luminance(palette.left[scheme])];
  expect((Math.max(used, left) + 0.05) / (Math.min(used, left) + 0.05)).toBeGreaterThanOrEqual(3);
});

describe('renderTimeline', () => {
  const render = (options: object) => () => renderTimeline(serviceLevels.basic, christmas, options as never);

  test.each([
    [{ width: 239 }, 'width is 239; give a whole number from 240 to 4000.'],
    [{ width: 4001 }, 'width is 4001; give a whole number from 240 to 4000.'],
    [{ width: '800' }, "width is '800'; give a whole number from 240 to 4000."],
    [{ locale: 'de' }, "locale is 'de'; give one of: en, pl."],
    [
      { height: 100 },
      'options.height is not known here; accepted are: locale, width, calendar, calendars, at, localTimes.',
    ],
    [{ at: '2026-12-23T15:00' }, /^at is '2026-12-23T15:00', which has no offset/],
    [{ calendar: {} }, /^calendar is an object; give a calendar that this copy of hezo-sla made/],
  ])('refuses %j', (options, message) => {
    const error = errorOf(render(options));
    expect(error).toBeInstanceOf(SlaError);
    expect(error.message).toMatch(message);
  });

  test('defaults to English, 800 pixels and the Polish calendar', () => {
    const usual = { locale: 'en', width: 800, calendar: polishCalendar(), at: null } as const;
    expect(renderTimeline(serviceLevels.standard, christmas, usual)).toBe(pictures.planned);
    expect(renderTimeline(serviceLevels.standard, christmas, {})).toBe(pictures.planned);
  });
});

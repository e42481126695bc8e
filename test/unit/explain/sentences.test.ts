// The sentences of explanations, in both languages: names, dates, amounts, ordinals, and what only rare cases need.
import {
  type Calendar,
  calculateDeadlines,
  createCalendar,
  defineServiceLevel,
  explainDeadlines,
  polishCalendar,
  type ServiceLevel,
  serviceLevelFromCode,
  serviceLevels,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { kept, lengthOf, spokenLengthOf } from '../../../src/explain/local.js';
import { dateAfter } from '../../oracle/local-time.js';
import { cases } from '../../support/explain-cases.js';
import { deadlinesOf, explained, linesOf } from '../../support/explained.js';

describe('an explanation', () => {
  test('is in English by default', () => {
    const [{ level, ticket }] = cases;
    expect(explainDeadlines(level, ticket)).toEqual(explainDeadlines(level, ticket, { locale: 'en' }));
  });

  test('names a holiday in the language of the text', () => {
    const texts = (['en', 'pl'] as const).map((locale) => explained(cases[0], locale).text);
    expect([texts[0].includes('Christmas Eve'), texts[0].includes('Wigilia')]).toEqual([true, false]);
    expect([texts[1].includes('Christmas Eve'), texts[1].includes('Wigilia')]).toEqual([false, true]);
  });

  test('writes Polish dates and plural forms as Intl does', () => {
    const format = new Intl.DateTimeFormat('pl', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const plural = new Intl.PluralRules('pl');
    const hours = { one: 'godzina', few: 'godziny', many: 'godzin', other: '', zero: '', two: '' };
    for (let n = 1; n <= 130; n += 1) {
      const date = dateAfter('2026-01-01', 3 * n);
      const openedAt = `${date}T12:00:00Z`;
      const text = explainDeadlines(
        serviceLevelFromCode(`24x7x${n}`),
        { openedAt, priority: 'P1', confirmedAt: openedAt },
        { locale: 'pl' },
      ).targets.delivery.text;
      const [, lines] = text.split('\n');
      expect(lines).toContain(`Czas liczony w godzinach świadczenia usługi (${n} ${hours[plural.select(n)]}): `);
      expect(lines).toContain(`: ${format.format(new Date(openedAt))} r., godz. `);
    }
  });

  test('numbers business days with English ordinals', () => {
    const openedAt = '2026-02-02T10:00:00+01:00';
    const ticket = { openedAt, priority: 'P1', confirmedAt: openedAt } as const;
    const ordinals = [2, 3, 4, 11, 12, 13, 21, 22, 23, 30, 99].map((n) => {
      const { text } = explainDeadlines(serviceLevelFromCode(`8x5x${n}BD`), ticket).targets.delivery;
      return /The (\w+) business day/.exec(text)?.[1];
    });
    expect(ordinals.join(' ')).toBe('2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 30th 99th');
  });

  test('ends each sentence with one full stop and the rule in brackets', () => {
    for (const item of cases) {
      for (const locale of ['en', 'pl'] as const) {
        for (const { text, steps } of deadlinesOf(explained(item, locale))) {
          const lines = text.split('\n');
          expect(lines).toHaveLength(steps.length);
          lines.forEach((line, i) => {
            expect(line).toMatch(/[^.]\.(?: \[[^\]]+\])?$/u);
            const { rule, basis } = steps[i];
            expect(line.endsWith(']')).toBe(rule !== null || basis !== null);
            if (rule) expect(line).toContain(`[${rule}`);
            expect(line).not.toMatch(/undefined|null|NaN|\[object| {2}/);
          });
        }
      }
    }
  });

  test('ends a day at midnight if the service never closes, in both languages', () => {
    const level = serviceLevelFromCode('24x7xNBD', { ends: 'closing' });
    const at = '2026-11-20T10:00:00+01:00';
    const ticket = { openedAt: at, priority: 'P1', confirmedAt: at } as const;
    const last = (locale: 'en' | 'pl') => linesOf(level, 'delivery', ticket, { locale }).at(-1);
    expect(last('en')).toContain('23:59:59.999');
    expect(last('pl')).toBe(
      'Dzień kończy się z końcem godzin świadczenia usługi, a tego dnia usługa jest świadczona do północy: poniedziałek, 23 listopada 2026 r., godz. 23:59:59,999. [NBD-5]',
    );
  });

  test('writes a length of zero with a unit', () => {
    expect(lengthOf(0, (amount, unit) => `${amount} ${unit}`)).toBe('0 minute');
  });

  test.each([
    [1, '1 ms'],
    [999, '999 ms'],
    [1001, '1 s'],
    [59_999, '1 min'],
    [90_000, '1 min 30 s'],
    [3_599_999, '1 h'],
    [13_498_500, '3 h 45 min'],
    [86_400_000, '24 h'],
  ])('tells a length of %i ms as %s', (ms, text) => {
    const units = { hour: 'h', minute: 'min', second: 's', millisecond: 'ms' };
    expect(spokenLengthOf(ms, (amount, unit) => `${amount} ${units[unit]}`)).toBe(text);
  });

  test('tells intervals to the millisecond where a millisecond decides', () => {
    const ticket = { openedAt: '2026-11-18T17:00:00.001+01:00', priority: 'P3' } as const;
    const line = (locale: 'en' | 'pl') => linesOf(serviceLevels.standard, 'reaction', ticket, { locale })[1];
    expect(line('en')).toContain('(59 minutes 59 seconds 999 milliseconds); Thursday');
    expect(line('en')).toContain('(1 millisecond)');
    expect(line('pl')).toContain('(59 minut 59 sekund 999 milisekund); czwartek');
  });

  const sentences = (level: ServiceLevel, openedAt: string, calendar?: Calendar) =>
    linesOf(level, 'delivery', { openedAt, priority: 'P3', confirmedAt: openedAt }, { calendar });

  test('gives the actual time of a cutoff that daylight saving time skips or repeats', () => {
    const level = serviceLevelFromCode('24x7xNCD', { cutoff: { time: '02:30', inclusive: false } });
    expect(sentences(level, '2026-03-29T03:15:00+02:00')[1]).toContain(
      'confirmed before 03:30; it was confirmed 15 minutes earlier',
    );
    expect(sentences(level, '2026-10-25T02:00:00+01:00')[1]).toContain(
      'confirmed before 02:30 (+02:00); it was confirmed 30 minutes later',
    );
  });

  test('takes as the next calendar day one that exists in the time zone', () => {
    const apia = createCalendar({ timeZone: 'Pacific/Apia', holidays: () => [] });
    const openedAt = '2011-12-29T12:00:00-10:00';
    const ticket = { openedAt, priority: 'P3', confirmedAt: openedAt } as const;
    const level = (time: string) => serviceLevelFromCode('24x7xNCD', { cutoff: { time, inclusive: false } });
    const due = (time: string) => calculateDeadlines(level(time), ticket, { calendar: apia }).delivery.dueOn;
    expect([due('15:00'), due('10:00')]).toEqual(['2011-12-31', '2012-01-01']);
    expect(sentences(level('10:00'), openedAt, apia).slice(2, 5)).toEqual([
      'Friday, 30 December 2011 does not count: the time zone skipped that date.',
      'So the confirmation counts as made on the next day: Saturday, 31 December 2011. [NBD-2]',
      '1 calendar day, not counting Saturday, 31 December 2011: until Sunday, 1 January 2012.',
    ]);
  });

  test.each([
    ['en', 'Due on the same day: Thursday, 19 November 2026.'],
    ['pl', 'Termin upływa tego samego dnia: czwartek, 19 listopada 2026 r.'],
  ] as const)('says in %s that zero calendar days are the day itself', (locale, text) => {
    const at = '2026-11-19T10:00:00+01:00';
    const ticket = { openedAt: at, priority: 'P3', confirmedAt: at } as const;
    expect(linesOf(serviceLevelFromCode('24x7x0CD'), 'delivery', ticket, { locale })[1]).toBe(text);
  });

  test('says that the service does not close before midnight', () => {
    const level = serviceLevelFromCode('24x7xNBD', { ends: 'closing' });
    expect(sentences(level, '2026-11-19T10:00:00+01:00')[2]).toContain('which it does not do before midnight');
  });

  test('keeps the name of a holiday on one line', () => {
    const calendar = polishCalendar({ extraHolidays: [{ date: '2026-11-20', name: 'Party!\nReaction: \n\nnever' }] });
    const lines = sentences(serviceLevels.standard, '2026-11-19T10:00:00+01:00', calendar);
    expect(lines[2]).toBe('Friday, 20 November 2026 does not count: Party! Reaction: never. [CAL-4]');
  });

  test.each([
    ['basic', 'Return: no deadline until the replacement is delivered'],
    ['standard', 'Return: no deadline until the fault is confirmed or the replacement is delivered'],
    [
      'sos8x5',
      'Return: no deadline until the fault is confirmed, the replacement is delivered or the engineer is on site',
    ],
  ] as const)('says what the return waits for at the level %s', (id, text) => {
    const { text: all } = explainDeadlines(serviceLevels[id], {
      openedAt: '2026-11-20T10:00:00+01:00',
      priority: 'P3',
    });
    expect(all.split('\n\n').at(-1)).toBe(text);
  });

  test('names an event and a target of any name, and keeps every part of it on one line', () => {
    const level = defineServiceLevel({
      id: 'own',
      name: 'Own',
      targets: {
        toString: { from: 'constructor', until: 'done', within: 1, clause: '§ 1\n§ 2' },
        valueOf: { from: ['a\nb', 'c'], until: 'done', within: 1, projectedFrom: 'toString' },
      },
    });
    const openedAt = '2026-11-20T10:00:00Z';
    const { text } = explainDeadlines(level, { openedAt, constructorAt: openedAt });
    expect(text.split('\n\n')[1].split('\n').slice(0, 3)).toEqual([
      'toString: by Friday, 20 November 2026, 11:00:00.001',
      'Source: § 1 § 2.',
      'The event "constructor" happened on Friday, 20 November 2026, at 11:00.',
    ]);
    const waiting = explainDeadlines(level, { openedAt }).text.split('\n\n');
    expect(waiting).toHaveLength(3);
    expect(waiting[2]).toBe(
      'valueOf: no deadline until the event "constructor" happens, the event "a b" happens or the event "c" happens',
    );
  });

  test.each([
    ['en', 'Delivery: no such target for priority P4', 'repair: no deadline, because it was met before it started'],
    [
      'pl',
      'Dostawa: priorytet P4 nie obejmuje tego zobowiązania',
      'repair: brak terminu, ponieważ zobowiązanie wykonano, zanim jego termin zaczął biec',
    ],
  ] as const)('says in %s why there is no deadline', (locale, delivery, repair) => {
    const level = defineServiceLevel({
      id: 'own',
      name: 'Own',
      targets: {
        delivery: { P1: { from: 'opened', until: 'delivered', within: 1 } },
        repair: { from: 'confirmed', until: ['repaired', 'arrived'], within: 1 },
      },
    });
    const openedAt = '2026-11-20T10:00:00Z';
    const { text } = explainDeadlines(level, { openedAt, priority: 'P4', repairedAt: openedAt }, { locale });
    expect(text.split('\n\n').slice(1)).toEqual([delivery, repair]);
  });

  test('is refused in another language', () => {
    const [{ level, ticket }] = cases;
    const locale = 'de' as 'en';
    expect(() => explainDeadlines(level, ticket, { locale })).toThrow("locale is 'de'; give one of: en, pl");
  });
});

test('texts that are kept are written once, and anew when more have been asked for than are kept', () => {
  const written: number[] = [];
  const text = kept((value: number) => {
    written.push(value);
    return `${value}`;
  });
  expect([text(1), text(1)]).toEqual(['1', '1']);
  expect(written).toEqual([1]);
  // 4,000 are kept.
  for (let value = 1; value <= 4001; value += 1) text(value);
  expect(text(1)).toBe('1');
  expect(written.filter((value) => value === 1)).toHaveLength(2);
});

// Local times as spreadsheets and databases have them, and the local date of an instant.
import { calculateDeadlines, createCalendar, polishCalendar, serviceLevels } from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { errorOf } from '../../support/failure.js';

const { instantOf, dateOf } = polishCalendar();

describe('instantOf', () => {
  test('reads a date and a time of the calendar, with T or a space, with or without seconds', () => {
    const forms = [
      '2026-11-23 13:40',
      '2026-11-23T13:40',
      '2026-11-23 13:40:00',
      '2026-11-23T13:40:00.000',
      '2026-11-23 13:40:00,0',
    ];
    expect(forms.map((form) => instantOf(form).toISOString())).toEqual(forms.map(() => '2026-11-23T12:40:00.000Z'));
    expect(instantOf('2026-07-23 13:40:59.1239').toISOString()).toBe('2026-07-23T11:40:59.123Z');
  });

  test('gives what a ticket takes', () => {
    const openedAt = instantOf('2026-12-23 15:00');
    const { delivery } = calculateDeadlines(serviceLevels.standard, {
      openedAt,
      priority: 'P3',
      confirmedAt: openedAt,
    });
    expect(delivery.dueOn).toBe('2026-12-29');
  });

  test('refuses a time that exists twice, or takes the one that it is told to', () => {
    // The clocks go back at 03:00 on 25 October 2026.
    const twice = '2026-10-25 02:30';
    expect(errorOf(() => instantOf(twice))).toMatchObject({
      code: 'REPEATED_LOCAL_TIME',
      details: { timeZone: 'Europe/Warsaw', earlier: '2026-10-25T00:30:00.000Z', later: '2026-10-25T01:30:00.000Z' },
      message:
        "localTime is '2026-10-25 02:30', which exists twice in Europe/Warsaw: 2026-10-25T00:30:00.000Z and 2026-10-25T01:30:00.000Z. Give repeated: 'earlier' or 'later'.",
    });
    expect(instantOf(twice, { repeated: 'earlier' }).toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf(twice, { repeated: 'later' }).toISOString()).toBe('2026-10-25T01:30:00.000Z');
    expect(['2026-10-25 01:59:59.999', '2026-10-25 03:00'].map((text) => instantOf(text).toISOString())).toEqual([
      '2026-10-24T23:59:59.999Z',
      '2026-10-25T02:00:00.000Z',
    ]);
  });

  test('refuses a time that the clock skips, or moves it on by what it skips', () => {
    // The clocks go forward at 02:00 on 29 March 2026.
    const skipped = '2026-03-29 02:30';
    expect(errorOf(() => instantOf(skipped, { repeated: 'later' }))).toMatchObject({
      code: 'SKIPPED_LOCAL_TIME',
      message:
        "localTime is '2026-03-29 02:30', which the clock skips in Europe/Warsaw. Give skipped: 'later', or correct it.",
    });
    expect(instantOf(skipped, { skipped: 'later' }).toISOString()).toBe('2026-03-29T01:30:00.000Z');
    // Samoa had no 30 December 2011.
    const apia = createCalendar({ timeZone: 'Pacific/Apia', holidays: () => [] });
    expect(apia.instantOf('2011-12-30 12:00', { skipped: 'later' }).toISOString()).toBe('2011-12-30T22:00:00.000Z');
  });

  test.each([
    ['an offset', '2026-11-23 13:40+01:00'],
    ['Z', '2026-11-23T13:40Z'],
    ['no time', '2026-11-23'],
    ['a day that does not exist', '2026-02-30 13:40'],
    ['an hour that does not exist', '2026-11-23 24:00'],
    ['a date of another form', '23.11.2026 13:40'],
    ['a zone in brackets', '2026-11-23 13:40[Europe/Warsaw]'],
    ['a Date', new Date(0)],
    ['nothing', undefined],
  ])('refuses text with %s', (_, value) => {
    // What its types do not allow.
    expect(errorOf(() => instantOf(value as string)).code).toBe('INVALID_TIME');
  });

  test('RANGE-1: refuses what lies outside the range, and options that are none', () => {
    expect(errorOf(() => instantOf('1989-12-31 12:00')).code).toBe('INSTANT_OUT_OF_RANGE');
    // What its types do not allow.
    const wrong = (options: object) => errorOf(() => instantOf('2026-11-23 13:40', options as never)).code;
    expect([wrong({ repeated: 'first' }), wrong({ skipped: 'earlier' }), wrong({ skip: 'later' })]).toEqual([
      'INVALID_VALUE',
      'INVALID_VALUE',
      'UNKNOWN_FIELD',
    ]);
  });
});

describe('instantOf by a pattern', () => {
  test.each([
    ['dd.MM.yyyy HH:mm', '23.11.2026 13:40'],
    ['d.M.yyyy H:mm:ss', '23.11.2026 13:40:00'],
    ['dd.MM.yyyy, HH:mm:ss', '23.11.2026, 13:40:00'],
    ['M/d/yyyy H:mm', '11/23/2026 13:40'],
    ['yyyyMMdd HHmm', '20261123 1340'],
    ['yyyyMMddHHmmss', '20261123134000'],
    ['HH:mm dd-MM-yyyy', '13:40 23-11-2026'],
    ['yyyy年M月d日 H:mm', '2026年11月23日 13:40'],
    ['(yyyy-MM-dd) [HH:mm]', '(2026-11-23) [13:40]'],
  ])('reads %s', (pattern, text) => {
    expect(instantOf(text, { pattern }).toISOString()).toBe('2026-11-23T12:40:00.000Z');
    const wrong = [`${text} `, ` ${text}`, text.slice(0, -1), text.slice(2), '', '2026-11-23T13:40'];
    expect(wrong.map((other) => errorOf(() => instantOf(other, { pattern })).code)).toEqual(
      wrong.map(() => 'INVALID_TIME'),
    );
  });

  test('reads one digit or two of M, d and H, and always two of MM, dd and HH', () => {
    const pattern = 'd.M.yyyy H:mm';
    expect(['3.2.2026 9:05', '03.02.2026 09:05'].map((text) => instantOf(text, { pattern }).toISOString())).toEqual(
      Array(2).fill('2026-02-03T08:05:00.000Z'),
    );
    for (const text of ['3.02.2026 09:05', '03.2.2026 09:05', '03.02.2026 9:05', '003.02.2026 09:05'])
      expect(errorOf(() => instantOf(text, { pattern: 'dd.MM.yyyy HH:mm' })).code).toBe('INVALID_TIME');
    for (const text of ['003.2.2026 9:05', '3.2.2026 9:5', '3.2.26 9:05', '٣.2.2026 9:05', '3.2.2026 9:05:00'])
      expect(errorOf(() => instantOf(text, { pattern })).code).toBe('INVALID_TIME');
  });

  test('refuses a date or a time that does not exist, and says what the pattern is', () => {
    const pattern = 'dd.MM.yyyy HH:mm:ss';
    const wrong = ['31.02.2026 13:40:00', '29.02.2027 13:40:00', '00.01.2026 13:40:00', '01.13.2026 13:40:00'];
    wrong.push('23.11.2026 24:00:00', '23.11.2026 13:60:00', '23.11.2026 13:40:60');
    for (const text of wrong)
      expect(errorOf(() => instantOf(text, { pattern }))).toMatchObject({
        code: 'INVALID_TIME',
        details: { accepted: "a local date and time that exists, written as 'dd.MM.yyyy HH:mm:ss'" },
      });
    expect(instantOf('29.02.2028 23:59:59', { pattern }).toISOString()).toBe('2028-02-29T22:59:59.000Z');
  });

  test('says of a repeated or a skipped time what it says without a pattern', () => {
    const pattern = 'd.M.yyyy H:mm';
    const [twice, never] = ['25.10.2026 2:30', '29.3.2026 2:30'];
    expect(errorOf(() => instantOf(twice, { pattern })).code).toBe('REPEATED_LOCAL_TIME');
    expect(errorOf(() => instantOf(never, { pattern })).code).toBe('SKIPPED_LOCAL_TIME');
    expect(instantOf(twice, { pattern, repeated: 'later' }).toISOString()).toBe('2026-10-25T01:30:00.000Z');
    expect(instantOf(never, { pattern, skipped: 'later' }).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  test.each([
    ['no minute', 'dd.MM.yyyy HH'],
    ['no year', 'dd.MM. HH:mm'],
    ['two months', 'MM dd.MM.yyyy HH:mm'],
    ['two forms of the month', 'M dd.MM.yyyy HH:mm'],
    ['seconds twice', 'dd.MM.yyyy HH:mm:ss ss'],
    ['the name of a month', 'd MMMM yyyy HH:mm'],
    ['a year of two digits', 'dd.MM.yy HH:mm'],
    ['a year of five digits', 'dd.MM.yyyyy HH:mm'],
    ['hours of a half day', 'dd.MM.yyyy hh:mm'],
    ['minutes of one digit', 'dd.MM.yyyy HH:m'],
    ['letters', 'dd.MM.yyyy HH:mm Uhr'],
    ['letters in quotes', "yyyy-MM-dd'T'HH:mm"],
    ['quotes alone', "yyyy-MM-dd''HH:mm"],
    ['digits', 'dd.MM.2026 yyyy HH:mm'],
    ['the day of the year', 'yyyy DD MM dd HH:mm'],
    ['an hour that runs into the minute', 'dd.MM.yyyy Hmm'],
    ['a day that runs into the month', 'dMyyyy HH:mm'],
    ['a month that runs into the hour', 'yyyy.dd.MHH:mm'],
    ['61 characters', `dd.MM.yyyy HH:mm${' '.repeat(45)}`],
    ['nothing', ''],
  ])('refuses a pattern with %s', (_, pattern) => {
    const { code, details } = errorOf(() => instantOf('23.11.2026 13:40', { pattern }));
    expect([code, details]).toEqual(['INVALID_VALUE', expect.objectContaining({ field: 'pattern' })]);
  });

  test('takes a field of one digit or two at the end, and one of 60 characters', () => {
    expect(instantOf('2026-11-23 40:9', { pattern: 'yyyy-MM-dd mm:H' }).toISOString()).toBe('2026-11-23T08:40:00.000Z');
    const gap = ' '.repeat(44);
    expect(instantOf(`23.11.2026${gap} 13:40`, { pattern: `dd.MM.yyyy${gap} HH:mm` }).toISOString()).toBe(
      '2026-11-23T12:40:00.000Z',
    );
  });
});

test('dateOf is the local date of an instant', () => {
  expect(['2026-12-31T22:59:59.999Z', '2026-12-31T23:00:00Z'].map(dateOf)).toEqual(['2026-12-31', '2027-01-01']);
  expect(dateOf(Date.UTC(2026, 6, 1, 22))).toBe('2026-07-02');
  expect(errorOf(() => dateOf('2026-12-31')).code).toBe('MISSING_OFFSET');
});

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

test('dateOf is the local date of an instant', () => {
  expect(['2026-12-31T22:59:59.999Z', '2026-12-31T23:00:00Z'].map(dateOf)).toEqual(['2026-12-31', '2027-01-01']);
  expect(dateOf(Date.UTC(2026, 6, 1, 22))).toBe('2026-07-02');
  expect(errorOf(() => dateOf('2026-12-31')).code).toBe('MISSING_OFFSET');
});

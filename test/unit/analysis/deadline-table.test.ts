// Deadlines as tables. Around Christmas 2026, three days off and a weekend, and around both clock changes of 2026 in Warsaw.
import { calculateDeadlines, createCalendar, fixedHolidays, serviceLevels } from 'hezo-sla';
import { deadlineTable } from 'hezo-sla/analysis';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { answering } from '../../support/answering.js';
import { errorOf } from '../../support/failure.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const always = {
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '24:00' }],
} as const;

/** Rows by their local texts; a shift in hours. */
function rowsOf(...[level, options]: Parameters<typeof deadlineTable>) {
  return deadlineTable(level, { ...options, localTexts: true }).map(({ fromLocal, toLocal, dueLocal, shiftMs }) => [
    fromLocal,
    toLocal,
    shiftMs === null ? dueLocal : shiftMs / HOUR,
  ]);
}

describe('a table of deadlines', () => {
  test('NBD-1, NBD-2: has a row for each deadline of the next business day, from cutoff to cutoff', () => {
    expect(rowsOf(serviceLevels.standard, { target: 'delivery', from: '2026-12-23', to: '2026-12-29' })).toEqual([
      ['2026-12-23T00:00:00+01:00', '2026-12-23T15:00:00+01:00', '2026-12-28T23:59:59.999+01:00'],
      ['2026-12-23T15:00:00+01:00', '2026-12-28T15:00:00+01:00', '2026-12-29T23:59:59.999+01:00'],
      ['2026-12-28T15:00:00+01:00', '2026-12-29T15:00:00+01:00', '2026-12-30T23:59:59.999+01:00'],
      ['2026-12-29T15:00:00+01:00', '2026-12-30T00:00:00+01:00', '2026-12-31T23:59:59.999+01:00'],
    ]);
  });

  test('NBD-3: puts the cutoff itself into the earlier row, where it is in time', () => {
    const [, { from }] = deadlineTable(serviceLevels.ahb8x5, {
      target: 'delivery',
      from: '2026-12-22',
      to: '2026-12-23',
    });
    expect(from).toEqual(new Date('2026-12-22T15:00:00.001+01:00'));
  });

  test('REACT-2: says how much later a deadline is where it moves along with the start', () => {
    const options = { target: 'reaction', priority: 'P1', from: '2026-12-24', to: '2026-12-29' } as const;
    expect(rowsOf(serviceLevels.standard, options)).toEqual([
      ['2026-12-24T00:00:00+01:00', '2026-12-28T09:00:00+01:00', '2026-12-28T10:00:00+01:00'],
      ['2026-12-28T09:00:00+01:00', '2026-12-28T17:00:00.001+01:00', 1],
      // The last hour of a day is due exactly at its end, and what starts a millisecond later is due in the morning.
      ['2026-12-28T17:00:00.001+01:00', '2026-12-28T18:00:00+01:00', 16],
      ['2026-12-28T18:00:00+01:00', '2026-12-29T09:00:00+01:00', '2026-12-29T10:00:00+01:00'],
      ['2026-12-29T09:00:00+01:00', '2026-12-29T17:00:00.001+01:00', 1],
      ['2026-12-29T17:00:00.001+01:00', '2026-12-29T18:00:00+01:00', 16],
      ['2026-12-29T18:00:00+01:00', '2026-12-30T00:00:00+01:00', '2026-12-30T10:00:00+01:00'],
    ]);
  });

  test('HOURS-1: has one row for hours around the clock', () => {
    expect(
      rowsOf(answering({ within: { hours: 4 } }), { target: 'answer', from: '2026-01-01', to: '2026-12-31' }),
    ).toEqual([['2026-01-01T00:00:00+01:00', '2027-01-01T00:00:00+01:00', 4]]);
  });

  test('follows the local time of the start over both clock changes', () => {
    const level = answering({ calendarDays: 1, ends: 'same-time' });
    // From three o'clock on the day before, because a time that is skipped is an hour later.
    expect(rowsOf(level, { target: 'answer', from: '2026-03-27', to: '2026-03-30' })).toEqual([
      ['2026-03-27T00:00:00+01:00', '2026-03-28T03:00:00+01:00', 24],
      ['2026-03-28T03:00:00+01:00', '2026-03-29T03:00:00+02:00', 23],
      ['2026-03-29T03:00:00+02:00', '2026-03-31T00:00:00+02:00', 24],
    ]);
    // A time that exists twice is the first: 24 hours after the day before, and 25 before the day after.
    expect(rowsOf(level, { target: 'answer', from: '2026-10-23', to: '2026-10-26' })).toEqual([
      ['2026-10-23T00:00:00+02:00', '2026-10-24T03:00:00+02:00', 24],
      ['2026-10-24T03:00:00+02:00', '2026-10-25T02:00:00+01:00', 25],
      ['2026-10-25T02:00:00+01:00', '2026-10-27T00:00:00+01:00', 24],
    ]);
  });

  // Where clocks are set forward over midnight, the date begins at one o'clock, and with that a cutoff at one o'clock.
  test.each([
    ['Africa/Cairo', '2024-04-26'],
    ['Asia/Beirut', '2026-03-29'],
    ['America/St_Johns', '2010-03-14'],
  ])('begins a row at the start of a date that begins with its cutoff, in %s on %s', (timeZone, date) => {
    const calendar = createCalendar({ timeZone, holidays: fixedHolidays([]), weekend: [] });
    const level = answering({ businessDays: 1, cutoff: { time: '01:00', inclusive: false } });
    const day = Date.parse(date) / DAY;
    const period = { from: dateOf(day - 1), to: dateOf(day + 1) };
    for (const { from, to, due } of deadlineTable(level, { target: 'answer', calendar, ...period }))
      for (const openedAt of [from, new Date(to.getTime() - 1)])
        expect(calculateDeadlines(level, { openedAt }, { calendar }).answer?.dueAt).toEqual(due);
  });

  test('follows a clock change that only the late starts of a period reach', () => {
    const calendar = createCalendar({ timeZone: 'Europe/Warsaw', holidays: fixedHolidays([]), weekend: [] });
    const cutoff = { time: '01:00', inclusive: true, days: ['mon'] };
    // 69 days after 19 January the clocks are set forward; a start of Tuesday, which has no cutoff, is due within the hour.
    const afterCutoff = { calendarDays: 69, ends: 'same-time' };
    const level = answering({ within: { hours: 1 }, cutoff, afterCutoff });
    expect(rowsOf(level, { target: 'answer', calendar, from: '2026-01-19', to: '2026-01-20' })).toEqual([
      ['2026-01-19T00:00:00+01:00', '2026-01-19T01:00:00.001+01:00', 1],
      ['2026-01-19T01:00:00.001+01:00', '2026-01-19T03:00:00+01:00', 69 * 24],
      ['2026-01-19T03:00:00+01:00', '2026-01-20T00:00:00+01:00', 69 * 24 - 1],
      ['2026-01-20T00:00:00+01:00', '2026-01-21T00:00:00+01:00', 1],
    ]);
  });

  test('NBD-2: counts the hours of late starts from the beginning of the next business day', () => {
    const level = answering({ within: { hours: 4 }, cutoff: { time: '15:00', inclusive: false } });
    expect(rowsOf(level, { target: 'answer', from: '2026-07-10', to: '2026-07-13' })).toEqual([
      ['2026-07-10T00:00:00+02:00', '2026-07-10T15:00:00+02:00', 4],
      ['2026-07-10T15:00:00+02:00', '2026-07-13T00:00:00+02:00', '2026-07-13T04:00:00+02:00'],
      ['2026-07-13T00:00:00+02:00', '2026-07-13T15:00:00+02:00', 4],
      ['2026-07-13T15:00:00+02:00', '2026-07-14T00:00:00+02:00', '2026-07-14T04:00:00+02:00'],
    ]);
  });

  test('ends with the last date that the calendar knows, for a target of 0 days', () => {
    const calendar = countryCalendar({ country: 'SA' });
    const level = answering({ calendarDays: 0 });
    expect(rowsOf(level, { target: 'answer', calendar, from: '2076-12-30', to: '2076-12-31' })).toEqual([
      ['2076-12-30T00:00:00+03:00', '2076-12-31T00:00:00+03:00', '2076-12-30T23:59:59.999+03:00'],
      ['2076-12-31T00:00:00+03:00', '2077-01-01T00:00:00+03:00', '2076-12-31T23:59:59.999+03:00'],
    ]);
  });

  test('finds the one closing of six years', () => {
    const hours = { ...always, onHolidays: 'open', exceptions: { '2031-05-05': [] } } as const;
    const level = answering({ within: { hours: 4 }, hours });
    expect(rowsOf(level, { target: 'answer', from: '2026-01-01', to: '2031-12-31' })).toEqual([
      ['2026-01-01T00:00:00+01:00', '2031-05-04T20:00:00.001+02:00', 4],
      ['2031-05-04T20:00:00.001+02:00', '2031-05-05T00:00:00+02:00', 28],
      ['2031-05-05T00:00:00+02:00', '2031-05-06T00:00:00+02:00', '2031-05-06T04:00:00+02:00'],
      ['2031-05-06T00:00:00+02:00', '2032-01-01T00:00:00+01:00', 4],
    ]);
  });

  test('moves with a start of no time at all within the hours', () => {
    const hours = { weekly: [{ days: ['mon'], from: '09:00', to: '17:00' }], onHolidays: 'open' } as const;
    expect(
      rowsOf(answering({ within: { hours: 0 }, hours }), { target: 'answer', from: '2026-07-06', to: '2026-07-06' }),
    ).toEqual([
      ['2026-07-06T00:00:00+02:00', '2026-07-06T09:00:00+02:00', '2026-07-06T09:00:00+02:00'],
      ['2026-07-06T09:00:00+02:00', '2026-07-06T17:00:00+02:00', 0],
      ['2026-07-06T17:00:00+02:00', '2026-07-07T00:00:00+02:00', '2026-07-13T09:00:00+02:00'],
    ]);
  });

  test("is of the site's dates, and tells local times in the zone of the target", () => {
    const at = (timeZone: string) => createCalendar({ timeZone, holidays: fixedHolidays([]) });
    const calendars = { site: at('Europe/Warsaw'), hub: at('America/New_York') };
    const level = answering({ businessDays: 1, calendar: 'hub' });
    expect(rowsOf(level, { target: 'answer', from: '2026-07-07', to: '2026-07-07', calendars })).toEqual([
      ['2026-07-06T18:00:00-04:00', '2026-07-07T00:00:00-04:00', '2026-07-07T23:59:59.999-04:00'],
      ['2026-07-07T00:00:00-04:00', '2026-07-07T18:00:00-04:00', '2026-07-08T23:59:59.999-04:00'],
    ]);
  });

  test('has local texts only where they are asked for, and dates of its own in each row', () => {
    const options = { target: 'delivery', from: '2026-07-06', to: '2026-07-07' } as const;
    const [first, second] = deadlineTable(serviceLevels.standard, { ...options, localTexts: false });
    expect(Object.keys(first)).toEqual(['from', 'to', 'due', 'shiftMs']);
    expect(first.to).toEqual(second.from);
    expect(first.to).not.toBe(second.from);
  });

  test('refuses what it does not know, and a period that is too long for the hours', () => {
    const options = { target: 'delivery', from: '2026-07-06', to: '2026-07-07' } as const;
    const failure = (changes: object) =>
      errorOf(() => deadlineTable(serviceLevels.standard, Object.assign({}, options, changes)));
    expect(failure({ localTexts: 'yes' })).toMatchObject({ code: 'INVALID_VALUE', details: { field: 'localTexts' } });
    expect(failure({ pauses: [] })).toMatchObject({ code: 'UNKNOWN_FIELD', details: { field: 'options.pauses' } });
    expect(failure({ target: 'repair' })).toMatchObject({ code: 'INVALID_VALUE', details: { field: 'target' } });
    const hourly = Array.from({ length: 24 }, (_, hour) => {
      const [from, to] = ['00', '30'].map((minute) => `${String(hour).padStart(2, '0')}:${minute}`);
      return { ...always.weekly[0], from, to };
    });
    const busy = answering({ within: { hours: 1 }, hours: { weekly: hourly, onHolidays: 'open' } });
    expect(
      errorOf(() => deadlineTable(busy, { target: 'answer', from: '2026-01-01', to: '2031-12-31' })),
    ).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringMatching(/^The table would come to more than 150000 changes of a deadline\. /),
    });
  });
});

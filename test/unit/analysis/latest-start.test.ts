// The last start that is due by an instant. 2026-12-24 to 2026-12-27 are days off in Poland.
import { createCalendar, fixedHolidays, serviceLevels } from 'hezo-sla';
import { type LatestStartOptions, latestStart } from 'hezo-sla/analysis';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { answering } from '../../support/answering.js';
import { errorOf } from '../../support/failure.js';

const latest = (options: Pick<LatestStartOptions, 'dueBy' | 'notBefore'>) =>
  latestStart(serviceLevels.standard, { target: 'delivery', priority: 'P3', ...options })?.toISOString();

describe('the latest start', () => {
  test('NBD-2: is the millisecond before the cutoff, for the next business day', () => {
    expect(latest({ dueBy: '2026-12-29T23:59:59.999+01:00' })).toBe('2026-12-28T13:59:59.999Z');
    // A millisecond earlier it has to be due on the business day before.
    expect(latest({ dueBy: '2026-12-29T23:59:59.998+01:00' })).toBe('2026-12-23T13:59:59.999Z');
  });

  test('is due by the end of a date, if it is to be due by a date', () => {
    expect(latest({ dueBy: '2026-12-29' })).toBe('2026-12-28T13:59:59.999Z');
    const calendars = {
      site: createCalendar({ timeZone: 'Europe/Warsaw', holidays: fixedHolidays([]) }),
      hub: createCalendar({ timeZone: 'America/New_York', holidays: fixedHolidays([]) }),
    };
    const level = answering({ businessDays: 1, calendar: 'hub' });
    const found = latestStart(level, { target: 'answer', dueBy: '2026-07-08', calendars });
    expect(found).toEqual(new Date('2026-07-07T23:59:59.999-04:00'));
  });

  test('REACT-1: moves with the deadline, and ends with the hours', () => {
    const by = (dueBy: string) => latestStart(serviceLevels.standard, { target: 'reaction', priority: 'P1', dueBy });
    expect(by('2026-12-28T11:30:00.500+01:00')).toEqual(new Date('2026-12-28T10:30:00.500+01:00'));
    expect(by('2026-12-28T10:00:00+01:00')).toEqual(new Date('2026-12-28T09:00:00+01:00'));
    // The last start of the 23rd is due a millisecond before the first hour of the 28th is over.
    expect(by('2026-12-28T09:59:59.999+01:00')).toEqual(new Date('2026-12-23T17:59:59.999+01:00'));
  });

  test('is found where a later start is due earlier', () => {
    // After the cutoff a start gets the end of the day after; before it three days of time.
    const cutoff = { time: '12:00', inclusive: false };
    const level = answering({ within: { hours: 72 }, cutoff, afterCutoff: { businessDays: 1 } });
    expect(latestStart(level, { target: 'answer', dueBy: '2026-07-08' })).toEqual(
      new Date('2026-07-07T23:59:59.999+02:00'),
    );
  });

  test('is found far before the deadline', () => {
    const level = answering({ calendarDays: 366, lastDay: 'any' });
    expect(latestStart(level, { target: 'answer', dueBy: '2026-07-08' })).toEqual(
      new Date('2025-07-07T23:59:59.999+02:00'),
    );
  });

  test('is null where no start from an instant on leads to it', () => {
    const options = { dueBy: '2026-12-29' };
    expect(latest({ ...options, notBefore: '2026-12-28T14:59:59.999+01:00' })).toBe('2026-12-28T13:59:59.999Z');
    expect(latest({ ...options, notBefore: '2026-12-28T15:00:00+01:00' })).toBeUndefined();
    expect(latest({ ...options, notBefore: '2027-01-01T00:00:00Z' })).toBeUndefined();
    expect(latest({ ...options, notBefore: null })).toBe('2026-12-28T13:59:59.999Z');
  });

  test('is found where later starts have no deadline', () => {
    // The year after the last that the calendar knows.
    const year = answering({ calendarDays: 366 });
    expect(latestStart(year, { target: 'answer', dueBy: '2099-12-31T22:59:59.999Z' })).toEqual(
      new Date('2098-12-30T23:59:59.999+01:00'),
    );
    const saudi = countryCalendar({ country: 'SA' });
    const day = answering({ businessDays: 1 });
    const found = latestStart(day, { target: 'answer', dueBy: '2076-12-31', calendar: saudi });
    expect(found).toEqual(new Date('2076-12-30T23:59:59.999+03:00'));
    // Hours that are open once.
    const hours = { weekly: [], onHolidays: 'open', exceptions: { '2026-06-01': [{ from: '09:00', to: '17:00' }] } };
    const once = answering({ within: { hours: 1 }, hours });
    expect(latestStart(once, { target: 'answer', dueBy: '2026-09-01' })).toEqual(new Date('2026-06-01T16:00:00+02:00'));
  });

  test('is found where earlier starts have no deadline, and fails where a caller does not know the days off', () => {
    const never = answering({
      within: { hours: 1 },
      hours: {
        weekly: [],
        onHolidays: 'open',
        exceptions: { '2026-06-01': [], '2026-06-02': [{ from: '09:00', to: '17:00' }] },
      },
    });
    // Hours that begin after two years without any.
    expect(
      latestStart(never, { target: 'answer', dueBy: '2026-06-02T09:59:59+02:00', notBefore: '2020-01-01T00:00Z' }),
    ).toBeNull();
    const holidays = (year: number) => {
      if (year < 2026) throw new Error('no list');
      return [];
    };
    const calendar = createCalendar({ timeZone: 'Europe/Warsaw', holidays });
    const asked = { target: 'delivery', dueBy: '2026-01-05', calendar } as const;
    expect(errorOf(() => latestStart(serviceLevels.standard, asked)).code).toBe('HOLIDAYS_FAILED');
  });

  test('RANGE-1: is null where it would be before the tickets that there are', () => {
    expect(latest({ dueBy: '1990-01-02T12:00:00Z' })).toBeUndefined();
  });

  test('refuses what cannot be read, or is not known', () => {
    const failure = (options: object) =>
      errorOf(() => latestStart(serviceLevels.standard, Object.assign({ target: 'delivery' }, options) as never));
    expect(failure({})).toMatchObject({ code: 'MISSING_FIELD', details: { field: 'dueBy' } });
    expect(failure({ dueBy: '2026-02-30' })).toMatchObject({ code: 'INVALID_DATE', details: { field: 'dueBy' } });
    expect(failure({ dueBy: '2026-12-29T12:00' })).toMatchObject({ code: 'MISSING_OFFSET' });
    expect(failure({ dueBy: '2026-12-29', notBefore: 'now' })).toMatchObject({ details: { field: 'notBefore' } });
    expect(failure({ dueBy: '2026-12-29', from: '2026-01-01' })).toMatchObject({ code: 'UNKNOWN_FIELD' });
  });
});

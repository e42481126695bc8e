// Weekly windows with a season: their dates, New Year, nights, exceptions and 29 February.
import {
  createCalendar,
  createServiceClock,
  defineServiceLevel,
  fixedHolidays,
  type Season,
  type WeeklyHours,
  type WeeklyWindow,
} from 'hezo-sla';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../support/failure.js';

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const calendar = createCalendar({ timeZone: 'UTC', holidays: fixedHolidays(['2026-06-01', '2026-12-25']) });
const season = (from: string, to: string): Season => ({ from, to });
const office = (dates?: Season): WeeklyWindow => ({ days, from: '09:00', to: '17:00', dates });
const clock = (weekly: readonly WeeklyWindow[], more: Partial<WeeklyHours> = {}) =>
  createServiceClock({ hours: { weekly, onHolidays: 'open', ...more }, calendar });
/** The open hours of each of these dates, from midnight to midnight in UTC. */
const hoursOn = (weekly: readonly WeeklyWindow[], dates: readonly string[], more?: Partial<WeeklyHours>) => {
  const { between } = clock(weekly, more);
  return dates.map((date) => {
    const midnight = Date.parse(`${date}T00:00:00Z`);
    return between(midnight, midnight + 86_400_000) / 3_600_000;
  });
};

describe('a season', () => {
  test('begins and ends with the days named, every year', () => {
    const summer = [office(season('05-01', '08-31'))];
    expect(hoursOn(summer, ['2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01'])).toEqual([0, 8, 8, 0]);
    expect(hoursOn(summer, ['2031-04-30', '2031-05-01', '2031-08-31', '2031-09-01'])).toEqual([0, 8, 8, 0]);
  });

  test('crosses New Year if its first day is after its last', () => {
    const dates = ['2026-10-31', '2026-11-01', '2026-12-31', '2027-01-01', '2027-03-31', '2027-04-01'];
    expect(hoursOn([office(season('11-01', '03-31'))], dates)).toEqual([0, 8, 8, 8, 8, 0]);
  });

  test('can be a single day', () => {
    const dates = ['2026-12-23', '2026-12-24', '2026-12-25', '2027-12-24'];
    expect(hoursOn([office(season('12-24', '12-24'))], dates)).toEqual([0, 8, 0, 8]);
  });

  test('applies only to its own window, on the weekdays of that window', () => {
    // 1 August 2026 is a Saturday, 29 August the last one of the month, 5 September the first one of the next.
    const weekly: WeeklyWindow[] = [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '16:00' },
      { days: ['sat'], from: '10:00', to: '14:00', dates: season('08-01', '08-31') },
    ];
    const dates = ['2026-07-25', '2026-08-01', '2026-08-02', '2026-08-03', '2026-08-29', '2026-09-05', '2026-09-07'];
    expect(hoursOn(weekly, dates)).toEqual([0, 4, 0, 8, 4, 0, 8]);
  });

  test('can follow another season without a gap and without an overlap', () => {
    const weekly = [
      { ...office(season('05-01', '08-31')), from: '07:00', to: '19:00' },
      { ...office(season('09-01', '04-30')) },
    ];
    expect(hoursOn(weekly, ['2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01'])).toEqual([8, 12, 12, 8]);
  });

  test('has the whole night that begins on its last day, and nothing of the one before its first day', () => {
    const nights = clock([{ days, from: '22:00', to: '06:00', dates: season('05-01', '08-31') }]);
    expect(nights.isOpen('2026-05-01T05:59:59Z')).toBe(false);
    expect(nights.nextOpening('2026-04-01T00:00:00Z').toISOString()).toBe('2026-05-01T22:00:00.000Z');
    expect(nights.previousClosing('2026-12-01T00:00:00Z').toISOString()).toBe('2026-09-01T06:00:00.000Z');
    // The last night until New Year runs into the year after.
    const december = clock([{ days, from: '22:00', to: '06:00', dates: season('12-01', '12-31') }]);
    expect(december.previousClosing('2027-05-01T00:00:00Z').toISOString()).toBe('2027-01-01T06:00:00.000Z');
  });

  test('gives way to exceptions, within it and outside', () => {
    const exceptions = { '2026-07-01': [], '2026-11-02': [{ from: '10:00', to: '13:00' }] };
    const dates = ['2026-06-30', '2026-07-01', '2026-11-01', '2026-11-02'];
    expect(hoursOn([office(season('05-01', '08-31'))], dates, { exceptions })).toEqual([8, 0, 0, 3]);
  });

  test('gives way to public holidays, unless the windows hold on them too', () => {
    const summer = [office(season('05-01', '08-31'))];
    expect(hoursOn(summer, ['2026-06-01'], { onHolidays: 'closed' })).toEqual([0]);
    expect(hoursOn(summer, ['2026-06-01'], { onHolidays: 'open' })).toEqual([8]);
  });

  test('is searched for from the season before', () => {
    const summer = clock([office(season('05-01', '08-31'))]);
    expect(summer.add('2026-08-31T16:00:00Z', { hours: 2 }).toISOString()).toBe('2027-05-01T10:00:00.000Z');
    expect(summer.subtract('2027-05-01T10:00:00Z', { hours: 2 }).toISOString()).toBe('2026-08-31T16:00:00.000Z');
  });

  test('is part of what the same hours are', () => {
    const dates = ['2026-03-02', '2026-10-05'];
    expect(hoursOn([office(season('03-01', '03-31'))], dates)).toEqual([8, 0]);
    expect(hoursOn([office(season('10-01', '10-31'))], dates)).toEqual([0, 8]);
    expect(hoursOn([office()], dates)).toEqual([8, 8]);
  });

  test('is copied and frozen with the level, and is not there if it was not given', () => {
    const given = { from: '05-01', to: '08-31' };
    const hours = {
      weekly: [{ ...office(given) }, { ...office(), from: '18:00', to: '20:00' }],
      onHolidays: 'open',
    } as const;
    const level = defineServiceLevel({
      id: 'own',
      name: 'Own',
      targets: { delivery: { from: 'confirmed', until: 'delivered', businessDays: 1, hours } },
    });
    given.from = '01-01';
    const copied: unknown = JSON.parse(JSON.stringify(level.targets.delivery.hours));
    expect(copied).toStrictEqual({
      weekly: [
        { days, from: '09:00', to: '17:00', dates: { from: '05-01', to: '08-31' } },
        { days, from: '18:00', to: '20:00' },
      ],
      onHolidays: 'open',
    });
    // A level has hours of any kind; these are the ones above.
    const [first, second] = (level.targets.delivery.hours as WeeklyHours).weekly;
    expect([Object.isFrozen(first.dates), 'dates' in second]).toEqual([true, false]);
  });
});

describe('29 February', () => {
  // 2028 is a leap year, 2026 and 2027 are not.
  const dates = ['2026-02-28', '2026-03-01', '2028-02-28', '2028-02-29', '2028-03-01'];

  test('is 1 March as a first day in other years', () => {
    expect(hoursOn([office(season('02-29', '05-31'))], dates)).toEqual([0, 8, 0, 8, 8]);
  });

  test('is 28 February as a last day in other years', () => {
    expect(hoursOn([office(season('12-01', '02-29'))], dates)).toEqual([8, 0, 8, 8, 0]);
  });

  test('is outside a season that ends on 28 February or begins on 1 March', () => {
    expect(hoursOn([office(season('12-01', '02-28'))], dates)).toEqual([8, 0, 8, 0, 0]);
    expect(hoursOn([office(season('03-01', '05-31'))], dates)).toEqual([0, 8, 0, 0, 8]);
  });

  test('alone is a season of leap years', () => {
    const leapDay = [office(season('02-29', '02-29'))];
    expect(hoursOn(leapDay, dates)).toEqual([0, 0, 0, 8, 0]);
    expect(clock(leapDay).nextOpening('2027-01-01T00:00:00Z').toISOString()).toBe('2028-02-29T09:00:00.000Z');
    expect(failureOf(() => clock(leapDay).nextOpening('2024-03-01T00:00:00Z'))).toEqual([
      'HOURS_NEVER_OPEN',
      { field: 'The service hours', from: '2025' },
    ]);
  });
});

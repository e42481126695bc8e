// What checkContract finds in single levels: each finding beside terms that are nearly the same but correct.
import { checkContract } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { contractOf, terms } from '../../support/contracts.js';
import { delivery, inOwn, nextDay, own, week, weekdays } from '../../support/findings.js';

/** Hours of May to August, and others in the rest of the year. */
const bySeason = ([from, to]: [string, string], [start, end] = ['08:00', '17:00']) => ({
  weekly: [
    { days: weekdays, from, to, dates: { from: '05-01', to: '08-31' } },
    { days: weekdays, from: start, to: end, dates: { from: '09-01', to: '04-30' } },
  ],
  onHolidays: 'closed',
});
const inWinter = {
  weekly: [{ days: weekdays, from: '08:00', to: '17:00', dates: { from: '12-01', to: '02-28' } }],
  onHolidays: 'closed',
};
const withSaturdays = (from: string, to: string) => ({
  weekly: [
    { days: weekdays, from: '08:00', to: '17:00' },
    { days: ['sat'], from: '08:00', to: '17:00', dates: { from, to } },
  ],
  onHolidays: 'closed',
});

const seven = { from: 'delivered', until: 'returned', owedBy: 'customer', calendarDays: 7 };

describe('checkContract', () => {
  test.each<[string, string[], object]>([
    ['a code that matches the target', [], own({})],
    [
      'hours other than those of the code',
      [`error CODE_CONTRADICTS_TARGET ${delivery}.code`],
      own({ delivery: { hours: '8x5' } }),
    ],
    ['custom hours that match the code', [], own({ delivery: { hours: week('08:00', '17:00') } })],
    [
      'custom hours that do not match the code',
      [`error CODE_CONTRADICTS_TARGET ${delivery}.code`],
      own({ delivery: { hours: week('08:00', '16:00') } }),
    ],
    ['twelve hours at night', [], own({ delivery: { code: '12x5xNBD', hours: week('20:00', '08:00') } })],
    [
      'shorter hours on a Saturday',
      [],
      own({
        delivery: {
          code: '9x6xNBD',
          hours: {
            weekly: [
              { days: weekdays, from: '08:00', to: '17:00' },
              { days: ['sat'], from: '09:00', to: '13:00' },
            ],
            onHolidays: 'closed',
          },
        },
      }),
    ],
    [
      'different hours in summer, as many as the code says',
      [],
      own({ delivery: { hours: bySeason(['07:00', '16:00']) } }),
    ],
    [
      'different hours in summer, as few as the code says',
      [],
      own({ delivery: { code: '8x5xNBD', hours: bySeason(['08:00', '16:00'], ['09:00', '17:00']) } }),
    ],
    ['longer hours in summer', [], own({ delivery: { hours: bySeason(['07:00', '19:00']) } })],
    [
      'a code that says the hours of summer alone',
      [`error CODE_CONTRADICTS_TARGET ${delivery}.code`],
      own({ delivery: { code: '12x5xNBD', hours: bySeason(['07:00', '19:00']) } }),
    ],
    [
      'as many long days as short ones',
      [],
      own({
        delivery: {
          code: '9x6xNBD',
          hours: {
            weekly: [
              { days: ['mon', 'tue', 'wed'], from: '08:00', to: '17:00' },
              { days: ['thu', 'fri', 'sat'], from: '09:00', to: '13:00' },
            ],
            onHolidays: 'closed',
          },
        },
      }),
    ],
    [
      'hours in winter alone, so that a delivery may be due in spring',
      [`error UNREACHABLE_TARGET ${delivery}`],
      own({ delivery: { hours: inWinter } }),
    ],
    ['Saturdays in December', [], own({ delivery: { hours: withSaturdays('12-01', '12-31') } })],
    [
      'Saturdays in most of the year',
      [`error CODE_CONTRADICTS_TARGET ${delivery}.code`],
      own({ delivery: { hours: withSaturdays('01-01', '09-30') } }),
    ],
    [
      '24x7 written out as weekly hours',
      [],
      own({
        delivery: {
          businessDays: undefined,
          within: { hours: 4 },
          code: '24x7x4',
          hours: week('00:00', '24:00', [...weekdays, 'sat', 'sun'], 'open'),
        },
      }),
    ],
    [
      'a response other than that of the code',
      [`error CODE_CONTRADICTS_TARGET ${delivery}.code`],
      own({ delivery: { businessDays: 2 } }),
    ],
    [
      'a delivery within hours where the code says a day',
      [`error CODE_CONTRADICTS_TARGET ${delivery}.code`],
      own({ delivery: { businessDays: undefined, within: { hours: 9 } } }),
    ],
    [
      'a dispatch that the code does not mark',
      [`error CODE_CONTRADICTS_TARGET ${delivery}.code`],
      own({ delivery: { until: 'dispatched' } }),
    ],
    ['an engineer on site without a mark in the code', [], own({ delivery: { until: 'arrived' } })],
    [
      'a delivery where the code marks an engineer on site',
      [`error CODE_CONTRADICTS_TARGET ${delivery}.code`],
      own({ delivery: { code: '9x5xNBDy' } }),
    ],
    ['a label in place of a code', [`warning CODE_UNREADABLE ${delivery}.code`], own({ delivery: { code: 'Gold' } })],
    [
      'a cutoff after closing',
      ['warning CUTOFF_OUTSIDE_HOURS levels.own.cutoff'],
      { code: '8x5xNBD', cutoff: { time: '17:01', inclusive: true } },
    ],
    ['a cutoff at closing', [], { code: '8x5xNBD', cutoff: { time: '17:00', inclusive: false } }],
    ['a cutoff just after opening', [], { code: '8x5xNBD', cutoff: { time: '09:01', inclusive: false } }],
    ['an inclusive cutoff at opening', [], { code: '8x5xNBD', cutoff: { time: '09:00', inclusive: true } }],
    [
      'an exclusive cutoff at opening',
      ['error CUTOFF_NEVER_MET levels.own.cutoff'],
      { code: '8x5xNBD', cutoff: { time: '09:00', inclusive: false } },
    ],
    [
      'an exclusive cutoff at midnight',
      ['error CUTOFF_NEVER_MET levels.own.cutoff'],
      { code: '24x7xNBD', cutoff: { time: '00:00', inclusive: false } },
    ],
    [
      'hours on four days, so that the next business day may have none',
      ['error CODE_CONTRADICTS_TARGET levels.own.code', 'error UNREACHABLE_TARGET levels.own.code'],
      { code: '8x5xNBD', hours: week('09:00', '17:00', ['mon', 'tue', 'wed', 'thu']) },
    ],
    [
      'a reaction time longer than a window',
      ['warning REACTION_BEYOND_WINDOW levels.own.targets.reaction.within'],
      own({ reaction: { hours: '8x5', within: { hours: 8, milliseconds: 1 } } }),
    ],
    ['a reaction time as long as a window', [], own({ reaction: { hours: '8x5', within: { hours: 8 } } })],
    [
      'a reaction time interrupted by a lunch break',
      [],
      own({
        reaction: {
          within: { hours: 6 },
          hours: {
            weekly: [
              { days: weekdays, from: '08:00', to: '12:00' },
              { days: weekdays, from: '13:00', to: '17:00' },
            ],
            onHolidays: 'closed',
          },
        },
      }),
    ],
    [
      'a reaction time of more than a day in windows that adjoin',
      ['warning REACTION_BEYOND_WINDOW levels.own.targets.reaction.within'],
      own({ reaction: { hours: week('00:00', '24:00'), within: { hours: 30 } } }),
    ],
    [
      'a reaction time of more than a day in 24x7 written out',
      [],
      own({
        reaction: { hours: week('00:00', '24:00', [...weekdays, 'sat', 'sun'], 'open'), within: { hours: 30 } },
      }),
    ],
    [
      'a cutoff that is after closing on some days and before opening on the others',
      ['warning CUTOFF_OUTSIDE_HOURS levels.own.cutoff'],
      {
        code: '4x5xNBD',
        hours: {
          weekly: [
            { days: ['mon'], from: '08:00', to: '12:00' },
            { days: weekdays.slice(1), from: '14:00', to: '18:00' },
          ],
          onHolidays: 'closed',
        },
        cutoff: { time: '13:00', inclusive: false },
      },
    ],
    ['a reaction time of days around the clock', [], own({ reaction: { hours: '24x7', within: { hours: 100 } } })],
    [
      'on-site support without a target that ends with an engineer on site',
      ['error ON_SITE_WITHOUT_TARGET levels.own.includes'],
      own({}, { includes: ['on-site-support'] }),
    ],
    ['on-site support with an engineer on site', [], { catalogue: 'standardOnsite' }],
    ['on-site support with a repair', [], own({ delivery: { until: 'repaired' } }, { includes: ['on-site-support'] })],
    [
      'a level of the catalogue with a return but no delivery',
      ['warning RETURN_WITHOUT_DELIVERY levels.own.catalogue', 'warning ROLE_WITHOUT_CALENDAR levels.own.catalogue'],
      { catalogue: 'basic' },
    ],
    ['a dispatch without a return', [], { code: '9x5xNBD-S' }],
    [
      'a return without a delivery',
      ['warning RETURN_WITHOUT_DELIVERY levels.own.targets.return.from'],
      { name: 'Own', targets: { return: seven } },
    ],
    ['a return from an arrival', [], { name: 'Own', targets: { return: { ...seven, from: 'arrived' } } }],
    ['a return from a delivery', [], { name: 'Own', targets: { delivery: nextDay, return: seven } }],
    [
      'a window until 23:59',
      [`warning HOURS_END_AT_23_59 ${delivery}.hours.weekly.0`],
      own({ delivery: { code: undefined, hours: week('00:00', '23:59', [...weekdays, 'sat', 'sun'], 'open') } }),
    ],
    [
      'a window until 23:59 in the afternoon',
      [],
      own({ delivery: { code: undefined, hours: week('12:00', '23:59') } }),
    ],
    ['a window from midnight', [], own({ delivery: { code: undefined, hours: week('00:00', '20:00') } })],
    [
      'the next calendar day without service at weekends',
      ['error UNREACHABLE_TARGET levels.own.code'],
      { code: '8x5xNCD' },
    ],
    ['the next calendar day around the clock', [], { code: '24x7xNCD' }],
    [
      'the next business day, on which the service may be closed',
      ['error UNREACHABLE_TARGET levels.own.code'],
      { code: '8x5xNBD', hours: { ...week('09:00', '17:00'), exceptions: { '2026-06-10': [] } } },
    ],
  ])('for %s, finds %j', (_, found, level) => {
    expect(inOwn(level)).toEqual(found);
  });

  test('finds hours that never open in the period, and reports nothing else about them', () => {
    const hours = { ...week('09:00', '17:00'), exceptions: { '2026-12-23': [] } };
    const christmas = { period: { from: '2026-12-23', to: '2026-12-27' } };
    expect(inOwn({ code: '8x5x8', hours }, christmas)).toEqual(['error HOURS_NEVER_OPEN levels.own.hours']);
    // Nothing else is reported for hours that are closed: no cutoff is missed, and no day is the wrong one.
    const cutoff = { time: '15:00', inclusive: false };
    expect(inOwn({ code: '8x5xNBD', hours, cutoff }, christmas)).toEqual(['error HOURS_NEVER_OPEN levels.own.hours']);
    expect(inOwn({ code: '8x5x8' }, { period: { from: '2026-12-23', to: '2026-12-27' } })).toEqual([]);
  });

  test('takes named hours to be open on the business days of the calendar', () => {
    const weekend = { weekend: ['sun'] };
    expect(inOwn({ code: '8x6x4', hours: '8x5' }, weekend)).toEqual([]);
    expect(inOwn({ code: '8x5x4' }, weekend)).toEqual(['error CODE_CONTRADICTS_TARGET levels.own.code']);
  });

  test('takes named hours to be open on every weekday with a business day in the year of the period', () => {
    // 6 June 2026 is a Saturday.
    const contract = contractOf({ ...terms, extraBusinessDays: ['2026-06-06'], levels: { own: { code: '9x5xNBD' } } });
    expect(checkContract(contract).map(({ message }) => message)).toEqual([
      'The code 9x5xNBD says 9 h on 5 days, the hours are 9 h on 6.',
    ]);
  });
});

describe('checkContract, with hours that differ from day to day', () => {
  const everyDay = [...weekdays, 'sat', 'sun'];
  const onMonday = {
    weekly: [
      { days: ['mon'], from: '09:00', to: '18:00' },
      { days: weekdays.slice(1), from: '09:00', to: '12:00' },
    ],
    onHolidays: 'closed',
  };
  const evenings = {
    weekly: [
      { days: weekdays, from: '16:00', to: '20:00' },
      { days: ['sat'], from: '09:00', to: '12:00' },
    ],
    onHolidays: 'closed',
  };
  test.each<[string, string[], object]>([
    [
      'hours around the clock except on holidays',
      [`error CODE_CONTRADICTS_TARGET ${delivery}.code`],
      own({ delivery: { code: '24x7xNBD', hours: week('00:00', '24:00', everyDay) } }),
    ],
    [
      'a code that only the longest day matches',
      [`error CODE_CONTRADICTS_TARGET ${delivery}.code`],
      own({ delivery: { hours: onMonday } }),
    ],
    // A confirmation on a Saturday counts as one on Monday, whatever the time.
    [
      'a cutoff that can only be met on a Saturday',
      ['error CUTOFF_NEVER_MET levels.own.cutoff'],
      { code: '4x6xNBD', hours: evenings, cutoff: { time: '15:00', inclusive: false } },
    ],
  ])('for %s, finds %j', (_, found, level) => {
    expect(inOwn(level)).toEqual(found);
  });
});

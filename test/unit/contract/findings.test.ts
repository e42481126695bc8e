// What checkContract finds in single levels: each finding beside terms that are nearly the same but correct.
import { checkContract } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { contractOf, terms } from '../../support/contracts.js';
import { byDay, inOwn, own, P1, week, weekdays } from '../../support/findings.js';

describe('checkContract', () => {
  test.each<[string, string[], object]>([
    ['a code that matches the commitment', [], own({})],
    ['hours other than those of the code', [`error CODE_CONTRADICTS_COMMITMENT ${P1}.code`], own({ hours: '8x5' })],
    ['custom hours that match the code', [], own({ hours: week('08:00', '17:00'), delivery: byDay })],
    [
      'custom hours that do not match the code',
      [`error CODE_CONTRADICTS_COMMITMENT ${P1}.code`],
      own({ hours: week('08:00', '16:00') }),
    ],
    ['twelve hours at night', [], own({ code: '12x5xNBD', hours: week('20:00', '08:00'), delivery: byDay })],
    [
      'shorter hours on a Saturday',
      [],
      own({
        code: '9x6xNBD',
        hours: {
          weekly: [
            { days: weekdays, from: '08:00', to: '17:00' },
            { days: ['sat'], from: '09:00', to: '13:00' },
          ],
          onHolidays: 'closed',
        },
        delivery: byDay,
      }),
    ],
    [
      '24x7 written out as weekly hours',
      [],
      own({
        code: '24x7x4',
        hours: week('00:00', '24:00', [...weekdays, 'sat', 'sun'], 'open'),
        delivery: { kind: 'within', milestone: 'delivery', within: { hours: 4 } },
      }),
    ],
    [
      'a response other than that of the code',
      [`error CODE_CONTRADICTS_COMMITMENT ${P1}.code`],
      own({ delivery: { ...byDay, businessDays: 2 } }),
    ],
    [
      'a delivery within hours where the code says a day',
      [`error CODE_CONTRADICTS_COMMITMENT ${P1}.code`],
      own({ delivery: { kind: 'within', milestone: 'delivery', within: { hours: 9 } } }),
    ],
    [
      'a dispatch that the code does not mark',
      [`error CODE_CONTRADICTS_COMMITMENT ${P1}.code`, 'warning RETURN_WITHOUT_DELIVERY levels.own.returnWithin'],
      own({ delivery: { ...byDay, milestone: 'dispatch' } }),
    ],
    ['an engineer on site without a mark in the code', [], own({ delivery: { ...byDay, milestone: 'on-site' } })],
    [
      'a delivery where the code marks an engineer on site',
      [`error CODE_CONTRADICTS_COMMITMENT ${P1}.code`],
      own({ code: '9x5xNBDy' }),
    ],
    ['a label in place of a code', [`warning CODE_UNREADABLE ${P1}.code`], own({ code: 'Gold' })],
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
      ['error CODE_CONTRADICTS_COMMITMENT levels.own.code', 'error UNREACHABLE_PROMISE levels.own.code'],
      { code: '8x5xNBD', hours: week('09:00', '17:00', ['mon', 'tue', 'wed', 'thu']) },
    ],
    [
      'a reaction time longer than a window',
      ['warning REACTION_BEYOND_WINDOW levels.own.reaction'],
      { code: '8x5xNBD', reaction: { within: { hours: 8, milliseconds: 1 } } },
    ],
    ['a reaction time as long as a window', [], { code: '8x5xNBD', reaction: { within: { hours: 8 } } }],
    [
      'a reaction time interrupted by a lunch break',
      [],
      {
        code: '8x5xNBD',
        hours: {
          weekly: [
            { days: weekdays, from: '08:00', to: '12:00' },
            { days: weekdays, from: '13:00', to: '17:00' },
          ],
          onHolidays: 'closed',
        },
        reaction: { within: { hours: 6 } },
      },
    ],
    [
      'a reaction time of more than a day in windows that adjoin',
      ['warning REACTION_BEYOND_WINDOW levels.own.reaction'],
      { code: '24x5xNBD', hours: week('00:00', '24:00'), reaction: { within: { hours: 30 } } },
    ],
    [
      'a reaction time of more than a day in 24x7 written out',
      [],
      {
        code: '24x7xNBD',
        hours: week('00:00', '24:00', [...weekdays, 'sat', 'sun'], 'open'),
        reaction: { within: { hours: 30 } },
      },
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
    [
      'a dispatch without a return period, in full',
      [],
      own({ code: '9x5xNBD-S', delivery: { ...byDay, milestone: 'dispatch' } }, { returnWithin: undefined }),
    ],
    ['a reaction time of days around the clock', [], { code: '24x7xNBD', reaction: { within: { hours: 100 } } }],
    [
      'on-site support without an on-site milestone',
      ['error ON_SITE_WITHOUT_MILESTONE levels.own.includes'],
      own({}, { includes: ['on-site-support'] }),
    ],
    ['on-site support with an on-site milestone', [], { catalogue: 'standardOnsite' }],
    [
      'a level of the catalogue with a return but no delivery',
      ['warning RETURN_WITHOUT_DELIVERY levels.own.catalogue'],
      { catalogue: 'basic' },
    ],
    ['a dispatch without a return period', [], { code: '9x5xNBD-S' }],
    [
      'a return period without a delivery',
      ['warning RETURN_WITHOUT_DELIVERY levels.own.returnWithin'],
      { code: '9x5xNBD-S', returnWithin: { days: 7 } },
    ],
    [
      'the next calendar day without service at weekends',
      ['error UNREACHABLE_PROMISE levels.own.code'],
      { code: '8x5xNCD' },
    ],
    ['the next calendar day around the clock', [], { code: '24x7xNCD' }],
    [
      'the next business day, on which the service may be closed',
      ['error UNREACHABLE_PROMISE levels.own.code'],
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
    expect(inOwn({ code: '8x5x4' }, weekend)).toEqual(['error CODE_CONTRADICTS_COMMITMENT levels.own.code']);
  });

  test('takes named hours to be open on every weekday with a business day in the year of the period', () => {
    // 6 June 2026 is a Saturday.
    const contract = contractOf({ ...terms, extraBusinessDays: ['2026-06-06'], levels: { own: { code: '9x5xNBD' } } });
    expect(checkContract(contract).map(({ message }) => message)).toEqual([
      'The code 9x5xNBD says 9 hours on 5 days, the hours are 9 on 6.',
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
      [`error CODE_CONTRADICTS_COMMITMENT ${P1}.code`],
      own({ code: '24x7xNBD', hours: week('00:00', '24:00', everyDay), delivery: byDay }),
    ],
    [
      'a code that only the longest day matches',
      [`error CODE_CONTRADICTS_COMMITMENT ${P1}.code`],
      own({ hours: onMonday, delivery: byDay }),
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

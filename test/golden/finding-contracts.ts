// The contracts of the golden findings.
import type { Contract } from 'hezo-sla/contract';
import { contractOf } from '../support/contracts.js';
import { delivery, example, four, gold, targets, terms, week } from './contract-terms.js';

/** Claims that fail, acknowledgements of nothing, and codes that contradict their targets. */
export function contractWithClaims(): Contract {
  const nextDay = { until: 'delivered', businessDays: 1 };
  const cutoff = { time: '15:00', inclusive: false };
  const reaction = { within: { hours: 1 } };
  const around = { weekly: [{ days: week, from: '00:00', to: '24:00' }], onHolidays: 'closed' };
  const early = { days: ['mon', 'wed', 'fri'], from: '08:00', to: '12:00' };
  const split = { weekly: [early, { days: ['tue', 'thu'], from: '18:00', to: '20:00' }], onHolidays: 'closed' };
  return contractOf({
    ...terms,
    levels: {
      gold,
      around: four({ code: '24x7x4', hours: around, reaction, delivery }),
      shipped: four({ code: '9x5xNBD-S', hours: '9x5', reaction, delivery: { ...nextDay, cutoff } }),
      split: four({ code: '3x5xNBD', hours: split, reaction, delivery: { ...nextDay, cutoff } }),
    },
    examples: [
      { ...example, expect: { reaction: '2026-11-04', delivery: '2026-11-05' } },
      example,
      { ...example, name: 'One', expect: { delivery: '2026-11-04' } },
    ],
    acknowledged: [
      { code: 'IDENTICAL_LEVELS', reason: 'none' },
      { code: 'CODE_UNREADABLE', level: 'gold', reason: 'none' },
    ],
  });
}

/** Levels of every kind. */
export function contractOfEveryKind(): Contract {
  const reaction = { within: { hours: 1 } };
  const days = (own: object) => ({ until: 'delivered', businessDays: 1, ...own });
  const at = (time: string, inclusive: boolean) => ({ time, inclusive });
  const open = (from: string, to: string) => ({
    weekly: [{ days: week.slice(0, 5), from, to }],
    onHolidays: 'closed',
  });
  const own = (code: string, hours: unknown, delivery: object, more: object = {}) =>
    four({ code, hours, reaction, delivery, ...more });
  const back = { from: 'delivered', until: 'returned', owedBy: 'customer', calendarDays: 7 };
  const nine = open('09:00', '18:00');
  const evening = open('16:00', '20:00');
  const weekends = { weekly: [{ days: ['sat', 'sun'], from: '00:00', to: '24:00' }], onHolidays: 'open' };
  const urgent = (critical: Parameters<typeof targets>[0], other: Parameters<typeof targets>[0]) => {
    const [P1, P3] = [critical, other].map(targets);
    const each = (name: 'reaction' | 'delivery') => ({ P1: P1[name], P2: P1[name], P3: P3[name], P4: P3[name] });
    return { name: 'Own', targets: { reaction: each('reaction'), delivery: each('delivery') } };
  };
  const four9 = { code: '9x5x4', hours: '9x5', reaction, delivery };
  const levels = {
    gold,
    twin: { ...own('24x7x4', '24x7', delivery), ticketsOpen: nine, includes: ['software-access', 'on-site-support'] },
    twice: { ...own('24x7x4', '24x7', delivery), ticketsOpen: '9x5', includes: ['on-site-support', 'software-access'] },
    other: { ...own('24x7x4', '24x7', delivery), ticketsOpen: '9x5' },
    dispatched: { name: 'Own', targets: { return: back } },
    basic: { catalogue: 'basic' },
    implied: { code: '9x5x2BD-S' },
    slowCode: own('9x5xNBD', '9x5', days({ businessDays: 2 })),
    quickCode: own('9x5x3BD', '9x5', days({ businessDays: 1 })),
    hoursCode: own('9x5x8', '9x5', days({})),
    calendarCode: own('24x7xNCD', '24x7', days({})),
    calendarDay: own('24x7xNBD', '24x7', days({ businessDays: undefined, calendarDays: 1 })),
    onsiteCode: own('24x7x4y', '24x7', delivery),
    silentCode: own('24x7x4', '24x7', { ...delivery, until: 'arrived' }),
    unreadable: own('gold', '24x7', delivery),
    weekends: own('24x5xNBD', weekends, days({})),
    shortSaturday: own(
      '10x6xNBD',
      {
        weekly: [...open('08:00', '18:00').weekly, { days: ['sat'], from: '09:00', to: '12:00' }],
        onHolidays: 'closed',
      },
      days({}),
    ),
    evenHours: own(
      '10x6xNBD',
      {
        weekly: [
          { days: ['mon', 'tue', 'wed'], from: '08:00', to: '16:00' },
          { days: ['thu', 'fri', 'sat'], from: '08:00', to: '18:00' },
        ],
        onHolidays: 'closed',
      },
      days({}),
    ),
    beforeOpening: own('4x5xNBD', evening, days({ cutoff: at('15:00', true) })),
    atOpening: own('4x5xNBD', evening, days({ cutoff: at('16:00', false) })),
    untilOpening: own('4x5xNBD', evening, days({ cutoff: at('16:00', true) })),
    atClosing: own('9x5xNBD', nine, days({ cutoff: at('18:00', true) })),
    afterClosing: own('9x5xNBD', nine, days({ cutoff: at('18:01', true) })),
    untilMidnight: own('8x5xNBD', open('16:00', '24:00'), days({ cutoff: at('23:59', false) })),
    slowReaction: own('9x5xNBD', nine, days({}), { reaction: { within: { hours: 9, milliseconds: 1 } } }),
    fullReaction: own('9x5xNBD', nine, days({}), { reaction: { within: { hours: 9 } } }),
    alwaysOpen: own('24x7xNBD', { ...weekends, weekly: [{ ...weekends.weekly[0], days: week }] }, days({}), {
      reaction: { within: { hours: 99 } },
    }),
    allWeek: own('9x7xNBD', { ...nine, weekly: [{ days: week, from: '09:00', to: '18:00' }] }, days({})),
    aroundWorkdays: own('24x5xNBD', open('00:00', '24:00'), days({})),
    dispatchCode: own('9x5xNBD-S', '9x5', days({ until: 'arrived' })),
    alike: { ...own('24x7x4', '24x7', delivery), ticketsOpen: '9x5', includes: [] },
    lateReaction: own('8x5xNBD', open('16:00', '24:00'), days({}), { reaction: { within: { hours: 9 } } }),
    earlyReaction: own('8x5xNBD', open('00:00', '08:00'), days({}), { reaction: { within: { hours: 9 } } }),
    weekendDay: own(
      '2x5xNCD',
      { weekly: [{ days: ['sat', 'sun'], from: '10:00', to: '12:00' }], onHolidays: 'open' },
      days({ cutoff: at('15:00', false), businessDays: undefined, calendarDays: 1 }),
    ),
    someMornings: own(
      '9x5xNBD',
      {
        weekly: [
          { days: ['mon'], from: '09:00', to: '12:00' },
          { days: ['tue', 'wed', 'thu', 'fri'], from: '09:00', to: '18:00' },
        ],
        onHolidays: 'closed',
      },
      days({ cutoff: at('15:00', false) }),
    ),
    usedUpAtMidnight: own('8x5x8', open('16:00', '24:00'), { ...delivery, within: { hours: 8 } }),
    nextDay: own('9x5xNCD', '9x5', days({ businessDays: undefined, calendarDays: 1 })),
    inverted: urgent({ ...four9, delivery: days({}) }, four9),
    invertedReaction: urgent({ ...four9, reaction: { within: { hours: 2 } } }, four9),
    otherMilestone: urgent({ ...four9, delivery: days({ until: 'arrived' }) }, four9),
    upright: urgent(four9, { ...four9, delivery: days({}) }),
  };
  const claim = { level: 'slowCode', priority: 'P3', target: 'delivery' };
  const silver = { openedAt: '2026-12-23T10:00:00+01:00', priority: 'P3', confirmedAt: '2026-12-23T11:00:00+01:00' };
  return contractOf({
    ...terms,
    levels,
    guarantees: [
      { ...claim, worst: { hours: 200 } },
      { ...claim, worst: { hours: 100 }, period: { from: '2026-12-01', to: '2026-12-31' } },
      { ...claim, worst: { hours: 1 }, target: 'reaction' },
    ],
    examples: [
      { level: 'slowCode', ticket: silver, expect: { delivery: '2026-12-29', reaction: '2026-12-23T11:00:00+01:00' } },
      { level: 'slowCode', ticket: silver, expect: { delivery: null } },
      { name: 'Named', level: 'slowCode', ticket: silver, expect: { delivery: '2026-12-29' } },
    ],
  });
}

/** The contract's own, a weekend, and a Monday. */
export const periods = [undefined, { from: '2026-11-28', to: '2026-11-29' }, { from: '2026-11-30', to: '2026-11-30' }];

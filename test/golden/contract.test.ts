// What is said of contracts that are wrong in one place each, and what is found in those that can be read, word for word, and
// as data.

import { createCalendar, defineServiceLevel, serviceLevelFromCode, serviceLevels } from 'hezo-sla';
import {
  checkContract,
  checkExamples,
  checkGuarantees,
  compareLevels,
  parseContract,
  worstCase,
} from 'hezo-sla/contract';
import { countryCalendar } from 'hezo-sla/holidays';
import { expect, test } from 'vitest';
import { readCalendar } from '../../src/calendar/calendar-face.js';
import { gapsOf, joinGaps } from '../../src/contract/gaps.js';
import { readPeriod } from '../../src/contract/period.js';
import { errorOf } from '../support/failure.js';

const gold = { catalogue: 'premier' };
const terms = {
  name: 'ACME',
  period: { from: '2026-01-01', to: '2026-12-31' },
  country: 'PL',
  levels: { gold },
};
const { country: _, ...placeless } = terms;
const withLevel = (own: object): object => ({ ...terms, levels: { gold, own } });
const many = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`level${i}`, gold]));
const guarantee = { level: 'gold', priority: 'P1', clock: 'delivery', worst: { hours: 5 } };
const ticket = { openedAt: '2026-11-03T10:00:00+01:00', priority: 'P1' };
const expected = { reaction: '2026-11-03T11:00:00+01:00' };
const example = { level: 'gold', ticket, expect: expected };
const friday = { openedAt: '2026-11-27T10:00:00Z', priority: 'P1', confirmedAt: '2026-11-27T10:00:00Z' };
const zeros = Array.from({ length: 5 }, () => Array<number>(9_997).fill(0));
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
const P1 = { code: '9x5x4', hours: '9x5', reaction: { within: { hours: 1 } } };
const delivery = { kind: 'within', milestone: 'delivery', within: { hours: 4 } };
const four = (own: object) => ({ name: 'Own', commitments: { P1: own, P2: own, P3: own, P4: own } });
const hour = { days: ['mon'], from: '09:00', to: '10:00' };
const tuesdays = { weekly: [{ ...hour, days: ['tue'] }], onHolidays: 'open' };
const day = { from: '09:00', to: '10:00' };
const overlapping = { weekly: [hour, { ...hour, to: '11:00' }], onHolidays: 'closed' };
/** The Tuesdays of 2028 and 2029; the next one is the first day of 2030. */
const closed = Object.fromEntries(
  Array.from({ length: 104 }, (_, i) => [new Date(Date.UTC(2028, 0, 4 + 7 * i)).toISOString().slice(0, 10), []]),
);
const fails = () => {
  throw new TypeError('boom');
};
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** Business days before the second year of the period alone. */
const running = {
  ...terms,
  weekend: week,
  extraBusinessDays: ['2025-12-30', '2026-01-02'],
  period: { from: '2026-01-01', to: '2028-12-31' },
};

/** The contract of terms that can be read. */
function contractOf(value: unknown) {
  const parsed = parseContract(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.contract;
}

const contracts: Readonly<Record<string, unknown>> = {
  'a country and holidays': { ...terms, holidays: [] },
  'holidays and a state': { ...placeless, holidays: [], state: 'BY', timeZone: 'Europe/Berlin' },
  'holidays without a time zone': { ...placeless, holidays: [] },
  'a state of Poland': { ...terms, state: 'MZ' },
  'Poland by another clock': { ...terms, timeZone: 'Europe/Berlin' },
  'a time zone and a country that there are not': { ...terms, timeZone: 'Mars/Base', country: 'XX' },
  'a time zone of another kind, and holidays': { ...placeless, timeZone: 5, holidays: [] },
  'another country': { ...terms, country: 'DE' },
  'a period that ends before it begins': { ...terms, period: { from: '2026-12-31', to: '2026-01-01' } },
  'a period beyond the calendar': { ...terms, period: { from: '2100-01-01', to: '2100-12-31' } },
  'a period to the last instant': { ...terms, period: { from: '2099-12-01', to: '2099-12-31' } },
  'a period of another kind': { ...terms, period: 5 },
  'a code that is none': withLevel({ code: '7x8x9x' }),
  'a code without hours': withLevel({ code: '10x5x4' }),
  'a cutoff of hours': withLevel({ code: '8x5x8', cutoff: { time: '15:00', inclusive: true } }),
  'a closing of hours, and a code of another kind': withLevel({ code: 5, dayEnds: 'closing' }),
  'a cutoff and a closing of hours': withLevel({ code: '8x5x8', dayEnds: 'closing', cutoff: null }),
  'hours that are none, and a reaction that is none': withLevel({
    code: '9x5xNBD',
    hours: '9x6',
    ticketsOpen: { weekly: [], onHolidays: 'closed' },
    reaction: { within: -1 },
  }),
  'a time that is none, twice': withLevel(
    four({ ...P1, delivery: { ...delivery, within: { hours: -4 } }, reaction: { within: { days: 1 } } }),
  ),
  'a time of no whole milliseconds': withLevel(four({ ...P1, delivery: { ...delivery, within: { hours: 1e-9 } } })),
  'another reading whose hours overlap': withLevel(
    four({ ...P1, delivery, otherReadings: [{ about: 'priorities', hours: overlapping, delivery }] }),
  ),
  'a milestone that is none': withLevel(four({ ...P1, delivery: { ...delivery, milestone: 'deliver' } })),
  'a number of days that is none': withLevel({ code: '9x5xNBD', returnWithin: { days: 0 } }),
  'a name of another kind': withLevel({ code: '9x5xNBD', name: { en: 'Own' } }),
  'a name that is blank': withLevel({ code: '9x5xNBD', name: ' ' }),
  'a level without any name': withLevel({ code: '9x5xNBD' }),
  'hours that never open': withLevel({
    code: '9x5xNBD',
    hours: { weekly: [{ days: ['sun'], from: '09:00', to: '10:00' }], onHolidays: 'closed', exceptions: {} },
  }),
  'other readings whose hours overlap, the eleventh and a day of it': withLevel(
    four({
      ...P1,
      delivery,
      otherReadings: [
        ...Array.from({ length: 10 }, () => ({ about: 'cutoff', cutoff: null })),
        { about: 'priorities', hours: { ...tuesdays, exceptions: { '2026-12-24': [day, day] } }, delivery },
      ],
    }),
  ),
  'other readings of another kind': withLevel(four({ ...P1, delivery, otherReadings: 5 })),
  'a level of two kinds, one of them misspelt': withLevel({ catalogu: 'premier', code: '9x5xNBD' }),
  'a level of a misspelt kind with a name': withLevel({ name: 'Own', cod: '9x5xNBD' }),
  'hours that are nearly the first': withLevel({ code: '9x5xNBD', hours: '8x6' }),
  'days of another kind': { ...terms, weekend: 5, extraBusinessDays: 5 },
  'a guarantee of a long name that is nearly one': {
    ...terms,
    levels: { ['x'.repeat(60)]: gold },
    guarantees: ['y', 'yy'].map((end) => ({ ...guarantee, level: 'x'.repeat(59) + end })),
  },
  'a guarantee of a period that is none': {
    ...terms,
    guarantees: [{ ...guarantee, period: { from: '2026-13-01', to: '2026-12-31' } }],
  },
  'an example of a date among words': { ...terms, examples: [{ ...example, expect: { reaction: 'on 2026-11-03' } }] },
  'no business day in two years amid the period': {
    ...running,
    extraBusinessDays: ['2026-06-01', '2029-01-15'],
    period: { from: '2026-01-01', to: '2026-12-31' },
    levels: { own: { code: '24x7x4' } },
  },
  'hours that never open in two years amid the period': {
    ...placeless,
    timeZone: 'UTC',
    holidays: [],
    period: { from: '2026-01-01', to: '2032-12-31' },
    levels: { own: { code: '1x5xNBD', hours: { ...tuesdays, exceptions: closed } } },
  },
  'hours of another reading that never open in two years amid the period': {
    ...placeless,
    timeZone: 'UTC',
    holidays: [],
    period: { from: '2026-01-01', to: '2032-12-31' },
    levels: {
      own: four({
        ...P1,
        delivery,
        otherReadings: [{ about: 'priorities', hours: { ...tuesdays, exceptions: closed }, delivery }],
      }),
    },
  },
  'no business day in two years before the period': {
    ...running,
    extraBusinessDays: ['2027-01-04', '2027-01-11'],
    period: { from: '2026-12-31', to: '2026-12-31' },
    levels: { own: { code: '24x7xNBD' } },
  },
  'no business day for a ticket of the instant after the period': {
    ...running,
    extraBusinessDays: ['2027-01-04', '2028-01-01', '2028-01-10'],
    period: { from: '2027-01-01', to: '2027-12-31' },
    levels: { own: { code: '24x7xNBD' } },
  },
  'no business day in the second year': { ...running, levels: { own: { code: '24x7xNBD' } } },
  'hours that end with the first year': { ...running, levels: { own: { code: '9x5x4' } } },
  'a return that ends after the calendar': {
    ...terms,
    period: { from: '2099-12-01', to: '2099-12-31' },
    levels: { own: { code: '9x5x99BD', returnWithin: { days: 366 } } },
  },
  'an exception on a date of 1900': withLevel({
    code: '9x5xNBD',
    hours: {
      weekly: [{ days: ['mon'], from: '09:00', to: '10:00' }],
      onHolidays: 'closed',
      exceptions: { '1900-01-01': [] },
    },
  }),
  'holidays at the ends of time': {
    ...placeless,
    timeZone: 'UTC',
    holidays: ['1988-12-31', '1989-01-01', '2101-12-31', '2102-01-01'],
  },
  'holidays that are no dates': {
    ...placeless,
    timeZone: 'UTC',
    holidays: ['2026-02-29', { date: 'soon', name: 'X' }, 5],
  },
  'a guarantee of a level that there is not': { ...terms, guarantees: [{ ...guarantee, level: 'golf' }] },
  'a guarantee of one level of twenty-one': { ...terms, levels: many, guarantees: [{ ...guarantee, level: 'x' }] },
  'a guarantee of one level of twenty': {
    ...terms,
    levels: Object.fromEntries(Object.entries(many).slice(1)),
    guarantees: [{ ...guarantee, level: 'x' }],
  },
  'a guarantee of a negative time': { ...terms, guarantees: [{ ...guarantee, worst: { hours: -5 } }] },
  'a guarantee of another year': {
    ...terms,
    guarantees: [{ ...guarantee, period: { from: '2027-01-01', to: '2027-01-31' } }],
  },
  'a guarantee of a period that ends before it begins': {
    ...terms,
    guarantees: [{ ...guarantee, period: { from: '2026-02-01', to: '2026-01-31' } }],
  },
  'a guarantee of a clock that is none': { ...terms, guarantees: [{ ...guarantee, clock: 'dispatch' }] },
  'an example of no offset': {
    ...terms,
    examples: [{ ...example, ticket: { ...ticket, openedAt: '2026-11-03T10:00' } }],
  },
  'an example of a date that is none': { ...terms, examples: [{ ...example, expect: { reaction: '2026-11-31' } }] },
  'an example of an instant that is none': { ...terms, examples: [{ ...example, expect: { reaction: 'soon' } }] },
  'an example of no delivery': { ...terms, examples: [{ ...example, expect: { delivery: null } }] },
  'an example of nothing expected': { ...terms, examples: [{ ...example, expect: {} }] },
  'an example in the wrong order': {
    ...terms,
    examples: [{ ...example, ticket: { ...ticket, confirmedAt: '2026-11-03T09:00:00+01:00' } }],
  },
  'an example that the calendar ends before': {
    ...terms,
    levels: { gold: { code: '9x5x99BD' } },
    examples: [{ ...example, ticket: { ...ticket, confirmedAt: '2099-12-31T10:00:00+01:00' } }],
  },
  'an example in years without a business day': {
    ...terms,
    weekend: week,
    extraBusinessDays: ['2026-01-02', '2026-06-01', '2027-01-04', '2027-06-01'],
    levels: { gold: { code: '24x7xNBD' } },
    examples: [
      {
        level: 'gold',
        ticket: { openedAt: '2028-11-03T10:00:00+01:00', priority: 'P1', confirmedAt: '2028-11-03T10:00:00+01:00' },
        expect: { delivery: '2028-11-06' },
      },
    ],
  },
  'an acknowledgement of what is none': { ...terms, acknowledged: [{ code: 'ALL', reason: 'known' }] },
  'keys that are dangerous': JSON.parse('{ "__proto__": 1, "levels": { "constructor": {}, "prototype": {} } }'),
  'keys that are dangerous, with what is no data': { ...terms, constructor: new Error('soon') },
  'a key of many letters': { ...terms, ['x'.repeat(201)]: 1 },
  'an error in place of data': { ...terms, period: new Error('soon') },
  'an error in a list': [{ period: new Error('soon') }],
  'data nested as deep as can be': { ...terms, extra: nested(32) },
  'data nested too deep': { ...terms, extra: nested(33) },
  // The contract itself has fifteen values, the lists among them.
  'as many values as can be': { ...terms, extra: zeros },
  'as many values as can be, the last of them needed': { extra: zeros, ...terms },
  'values too many, of which the first is told of': { ...terms, extra: [...zeros, 0, 0] },
};

const resolvers: Readonly<Record<string, unknown>> = {
  'a function that fails': fails,
  'a function that makes no calendar': () => ({ timeZone: 'UTC' }),
  'a function that makes nothing': () => undefined,
  'the real one': countryCalendar,
};

test('what is wrong with contracts is known word for word', async () => {
  const said = (name: string, value: unknown, resolver?: unknown): string => {
    const parsed = parseContract(value, resolver === undefined ? undefined : ({ countryCalendar: resolver } as never));
    const found = parsed.ok ? ['nothing'] : parsed.issues.map((issue) => JSON.stringify(issue));
    return `${name}:\n${found.map((line) => `  ${line}\n`).join('')}`;
  };
  const told = [
    ...Object.entries(contracts).map(([name, value]) => said(name, value)),
    ...Object.entries(resolvers).map(([name, resolver]) => said(name, { ...terms, country: 'DE' }, resolver)),
    said('the real one, for a country that there is not', { ...terms, country: 'XX' }, countryCalendar),
    said('the real one, for a state that is nearly one', { ...terms, country: 'GB', state: 'ENGL' }, countryCalendar),
    said('the real one, for a country of several zones', { ...terms, country: 'US' }, countryCalendar),
  ];
  await expect(told.join('\n')).toMatchFileSnapshot('contract.mistakes.txt');
});

test('what is found in contracts is known word for word', async () => {
  const nextDay = { kind: 'next-business-day', milestone: 'delivery', businessDays: 1, dayEnds: 'midnight' };
  const cutoff = { time: '15:00', inclusive: false };
  const reaction = { within: { hours: 1 } };
  const around = { weekly: [{ days: week, from: '00:00', to: '24:00' }], onHolidays: 'closed' };
  const early = { days: ['mon', 'wed', 'fri'], from: '08:00', to: '12:00' };
  const split = { weekly: [early, { days: ['tue', 'thu'], from: '18:00', to: '20:00' }], onHolidays: 'closed' };
  const contract = contractOf({
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
  const found = checkContract(contract).map((finding) => JSON.stringify(finding));
  await expect(`${found.join('\n')}\n`).toMatchFileSnapshot('contract.findings.txt');
});

test('what is found in levels of every kind, and in the claims of a contract, is known word for word', async () => {
  const reaction = { within: { hours: 1 } };
  const days = (own: object) => ({
    kind: 'next-business-day',
    milestone: 'delivery',
    businessDays: 1,
    cutoff: null,
    dayEnds: 'midnight',
    ...own,
  });
  const at = (time: string, inclusive: boolean) => ({ time, inclusive });
  const open = (from: string, to: string) => ({
    weekly: [{ days: week.slice(0, 5), from, to }],
    onHolidays: 'closed',
  });
  const own = (code: string, hours: unknown, delivery: object, more: object = {}) =>
    four({ code, hours, reaction, delivery, ...more });
  const nine = open('09:00', '18:00');
  const evening = open('16:00', '20:00');
  const weekends = { weekly: [{ days: ['sat', 'sun'], from: '00:00', to: '24:00' }], onHolidays: 'open' };
  const urgent = (P1: object, P3: object) => ({ name: 'Own', commitments: { P1, P2: P1, P3, P4: P3 } });
  const four9 = { code: '9x5x4', hours: '9x5', reaction, delivery };
  const levels = {
    gold,
    twin: { ...own('24x7x4', '24x7', delivery), ticketsOpen: nine, includes: ['software-access', 'on-site-support'] },
    twice: { ...own('24x7x4', '24x7', delivery), ticketsOpen: '9x5', includes: ['on-site-support', 'software-access'] },
    other: { ...own('24x7x4', '24x7', delivery), ticketsOpen: '9x5' },
    dispatched: { code: '9x5xNBD-S', returnWithin: { days: 7 } },
    basic: { catalogue: 'basic' },
    implied: { code: '9x5x2BD-S' },
    slowCode: own('9x5xNBD', '9x5', days({ businessDays: 2 })),
    quickCode: own('9x5x3BD', '9x5', days({ businessDays: 1 })),
    hoursCode: own('9x5x8', '9x5', days({})),
    calendarCode: own('24x7xNCD', '24x7', days({})),
    calendarDay: own('24x7xNBD', '24x7', { ...days({}), businessDays: undefined, kind: 'next-calendar-day' }),
    onsiteCode: own('24x7x4y', '24x7', delivery),
    silentCode: own('24x7x4', '24x7', { ...delivery, milestone: 'on-site' }),
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
    dispatchCode: own('9x5xNBD-S', '9x5', days({ milestone: 'on-site' })),
    alike: { ...own('24x7x4', '24x7', delivery), ticketsOpen: '9x5', includes: [] },
    lateReaction: own('8x5xNBD', open('16:00', '24:00'), days({}), { reaction: { within: { hours: 9 } } }),
    earlyReaction: own('8x5xNBD', open('00:00', '08:00'), days({}), { reaction: { within: { hours: 9 } } }),
    weekendDay: own(
      '2x5xNCD',
      { weekly: [{ days: ['sat', 'sun'], from: '10:00', to: '12:00' }], onHolidays: 'open' },
      { ...days({ cutoff: at('15:00', false) }), businessDays: undefined, kind: 'next-calendar-day' },
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
    nextDay: own('9x5xNCD', '9x5', { ...days({}), businessDays: undefined, kind: 'next-calendar-day' }),
    inverted: urgent({ ...four9, delivery: days({}) }, four9),
    invertedReaction: urgent({ ...four9, reaction: { within: { hours: 2 } } }, four9),
    otherMilestone: urgent({ ...four9, delivery: days({ milestone: 'on-site' }) }, four9),
    upright: urgent(four9, { ...four9, delivery: days({}) }),
  };
  const claim = { level: 'slowCode', priority: 'P3', clock: 'delivery' };
  const silver = { openedAt: '2026-12-23T10:00:00+01:00', priority: 'P3', confirmedAt: '2026-12-23T11:00:00+01:00' };
  const contract = contractOf({
    ...terms,
    levels,
    guarantees: [
      { ...claim, worst: { hours: 200 } },
      { ...claim, worst: { hours: 100 }, period: { from: '2026-12-01', to: '2026-12-31' } },
      { ...claim, worst: { hours: 1 }, clock: 'reaction' },
    ],
    examples: [
      { level: 'slowCode', ticket: silver, expect: { delivery: '2026-12-29', reaction: '2026-12-23T11:00:00+01:00' } },
      { level: 'slowCode', ticket: silver, expect: { delivery: null, return: '2026-12-31' } },
      { name: 'Named', level: 'slowCode', ticket: silver, expect: { delivery: '2026-12-29' } },
    ],
  });
  const periods = [undefined, { from: '2026-11-28', to: '2026-11-29' }, { from: '2026-11-30', to: '2026-11-30' }];
  const found = [
    ...periods.flatMap((period) => [JSON.stringify(period ?? null), ...checkContract(contract, period)]),
    ...checkGuarantees(contract).map(({ message, holds }) => ({ message, holds })),
    ...checkExamples(contract).map(({ message, mismatches }) => ({ message, mismatches })),
  ];
  await expect(`${found.map((entry) => JSON.stringify(entry)).join('\n')}\n`).toMatchFileSnapshot(
    'contract.levels.txt',
  );
  expect(contract.level('twin').programmes).toEqual([]);
  const unreadable = (own: object) =>
    Object.defineProperty({ to: '2026-11-30', ...own }, 'from', { enumerable: true, get: fails });
  expect(errorOf(() => checkContract(contract, unreadable({}) as never)).details).toMatchObject({ field: 'period' });
  const asked = unreadable({ priority: 'P1', clock: 'delivery' });
  expect(errorOf(() => worstCase(contract.level('gold'), asked as never)).details).toMatchObject({
    field: 'options',
  });
});

test('what is known of the days off of a contract’s own calendar', () => {
  const contract = contractOf({
    ...placeless,
    timeZone: 'UTC',
    holidays: ['2026-11-30'],
    period: { from: '2026-01-01', to: '2026-12-30' },
    levels: { near: { code: '9x5xNBD' } },
    examples: [{ level: 'near', ticket: friday, expect: { delivery: '2026-12-01' } }],
  });
  const isUnknown = (to: string, ...codes: string[]) => {
    const written = codes.map((code) => [`own-${code}`, { code, returnWithin: { days: 1 } }]);
    const period = { from: '2026-01-01', to };
    const own = contractOf({
      ...contract.document,
      period,
      levels: Object.fromEntries(written),
      examples: [],
    });
    return checkContract(own).some(({ code }) => code === 'HOLIDAYS_MISSING');
  };
  expect(checkExamples(contract).map(({ holds }) => holds)).toEqual([true]);
  expect(isUnknown('2026-12-18', '9x5xNBD')).toBe(false);
  expect(isUnknown('2026-12-18', '9x5xNBD', '9x5x9BD')).toBe(true);
  expect(isUnknown('2026-12-29', '24x7xNBD')).toBe(false);
  expect(isUnknown('2026-12-30', '24x7xNBD')).toBe(true);
});

test('hours with a name are open on the days of the week that are business days in the year of the period', () => {
  // A Saturday.
  const contract = contractOf({ ...terms, extraBusinessDays: ['2026-06-06'], levels: { own: { code: '9x5xNBD' } } });
  expect(checkContract(contract).map(({ message }) => message)).toEqual([
    'The code 9x5xNBD says 9 hours on 5 days, the hours are 9 on 6.',
  ]);
});

test('a promise of no time takes none in the hours', () => {
  const { commitments } = serviceLevelFromCode('24x7x4');
  // Open for most of the day, so that most instants are due at once, and the others in the morning.
  const hours = { weekly: [{ days: week, from: '08:00', to: '24:00' }], onHolidays: 'open' } as const;
  const P1 = { ...commitments.P1, hours, delivery: { ...commitments.P1.delivery, within: 0 } };
  const level = defineServiceLevel({
    id: 'atOnce',
    name: { en: 'At once', pl: 'Od razu' },
    programmes: [],
    commitments: { P1, P2: P1, P3: P1, P4: P1 },
    returnWithin: { days: 7 },
  });
  const { typical } = worstCase(level, { priority: 'P1', clock: 'delivery', from: '2026-11-30', to: '2026-11-30' });
  expect(typical.medianMs).toBe(0);
  expect(typical.p95Ms).toBeGreaterThan(0);
});

test('a difference that begins with none is none at its first instant, and in no part that has no length', () => {
  const step = (moves: boolean) => [{ from: 0, to: 10, dueMs: 10, moves }];
  expect(gapsOf(step(false), step(true))).toEqual([
    { from: 0, to: 1, first: 0, last: 0 },
    { from: 1, to: 10, first: 1, last: 9 },
  ]);
});

test('HOURS-2: time that is used up exactly at a closing is the longest from the millisecond after', () => {
  const day = { from: '2026-11-30', to: '2026-11-30' };
  const { elapsedMs, at } = worstCase(serviceLevelFromCode('9x5x9'), { priority: 'P1', clock: 'delivery', ...day });
  expect([elapsedMs, at.toISOString()]).toEqual([24 * 3_600_000, '2026-11-30T08:00:00.001Z']);
});

test('stretches are joined where they touch and differ by the same all through', () => {
  const gap = (from: number, to: number, first: number, last = first) => ({ from, to, first, last });
  expect(joinGaps([gap(0, 10, 5), gap(10, 20, 5), gap(20, 30, 5)])).toEqual([gap(0, 30, 5)]);
  for (const apart of [
    [gap(0, 10, 5), gap(11, 20, 5)],
    [gap(0, 10, 5), gap(10, 20, 6)],
    [gap(0, 10, 4, 5), gap(10, 20, 5)],
    [gap(0, 10, 5), gap(10, 20, 5, 6)],
  ])
    expect(joinGaps(apart)).toEqual(apart);
});

test('RANGE-1: a period ends with the last instant that tickets know, where the zone’s day is longer', () => {
  const newYork = createCalendar({ timeZone: 'America/New_York', holidays: () => [] });
  const { to } = readPeriod('2099-12-31', '2099-12-31', readCalendar(newYork, 'calendar'));
  expect(to).toBe(Date.UTC(2100, 0, 1));
  const backwards = { priority: 'P1', clock: 'delivery', from: '2026-02-01', to: '2026-01-31' } as const;
  expect(errorOf(() => worstCase(serviceLevels.basic, backwards)).details).toMatchObject({ field: 'The period' });
});

test('a comparison names times to the millisecond, and options that it cannot read', () => {
  const by = (inclusive: boolean) => serviceLevelFromCode('9x5xNBD', { cutoff: { time: '09:30', inclusive } });
  const compared = compareLevels(by(false), by(true), { from: '2026-11-02', to: '2026-11-02' });
  const { patterns } = compared.find(({ priority, clock }) => priority === 'P3' && clock === 'delivery') ?? compared[0];
  expect(patterns).toMatchObject([
    { verdict: 'better', from: { weekday: 'mon', time: '09:30' }, to: { weekday: 'mon', time: '09:30:00.001' } },
  ]);
  const options = Object.defineProperty({}, 'from', { enumerable: true, get: fails });
  expect(errorOf(() => compareLevels(by(false), by(true), options as never)).details).toMatchObject({
    field: 'options',
  });
});

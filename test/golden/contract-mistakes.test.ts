// What parseContract reports for contracts that are wrong in one place each, word for word.
import { parseContract } from 'hezo-sla/contract';
import { countryCalendar } from 'hezo-sla/holidays';
import { expect, test } from 'vitest';
import { delivery, example, fails, four, gold, terms, ticket, week } from './contract-terms.js';

const { country: _, ...placeless } = terms;
const withLevel = (own: object): object => ({ ...terms, levels: { gold, own } });
const many = Object.fromEntries(Array.from({ length: 21 }, (_, i) => [`level${i}`, gold]));
const guarantee = { level: 'gold', priority: 'P1', target: 'delivery', worst: { hours: 5 } };
const zeros = Array.from({ length: 5 }, () => Array<number>(9_997).fill(0));
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
const P1 = { code: '9x5x4', hours: '9x5', reaction: { within: { hours: 1 } } };
const other = (hours: unknown) => ({ id: 'other', text: 'Other hours.', target: { hours } });
const hour = { days: ['mon'], from: '09:00', to: '10:00' };
const tuesdays = { weekly: [{ ...hour, days: ['tue'] }], onHolidays: 'open' };
const day = { from: '09:00', to: '10:00' };
const overlapping = { weekly: [hour, { ...hour, to: '11:00' }], onHolidays: 'closed' };
/** The Tuesdays of 2028 and 2029; the next one is the first day of 2030. */
const closed = Object.fromEntries(
  Array.from({ length: 104 }, (_, i) => [new Date(Date.UTC(2028, 0, 4 + 7 * i)).toISOString().slice(0, 10), []]),
);
/** Business days only before the second year of the period. */
const running = {
  ...terms,
  weekend: week,
  extraBusinessDays: ['2025-12-30', '2026-01-02'],
  period: { from: '2026-01-01', to: '2028-12-31' },
};

/** Business days at both ends of the period, and none in two years between. */
const interrupted = {
  ...terms,
  weekend: week,
  extraBusinessDays: ['2026-01-02', '2026-01-05', '2030-12-31', '2031-01-02', '2031-01-03'],
  period: { from: '2026-01-01', to: '2030-12-31' },
};

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
  'a closing of hours, and a code of another kind': withLevel({ code: 5, ends: 'closing' }),
  'a cutoff and a closing of hours': withLevel({ code: '8x5x8', ends: 'closing', cutoff: null }),
  'hours that are none, and fields of other levels': withLevel({
    code: '9x5xNBD',
    hours: '9x6',
    ticketsOpen: { weekly: [], onHolidays: 'closed' },
    reaction: { within: -1 },
  }),
  'events of another kind': withLevel(four({ ...P1, delivery: { ...delivery, until: 5 } })),
  'a target in place of another, of another kind': withLevel({ basedOn: 'standard', targets: { delivery: 5 } }),
  'years without a business day': interrupted,
  'a priority of another kind, in a ticket': {
    ...terms,
    examples: [{ ...example, ticket: { ...ticket, priority: 5 } }],
  },
  'an empty priority, and an event of another kind that no level has': {
    ...terms,
    examples: [{ ...example, ticket: { ...ticket, priority: ' ', foundAt: 5 } }],
  },
  'an empty event, and a target in place of another for a priority': {
    ...terms,
    levels: {
      empty: four({ ...P1, delivery: { ...delivery, until: ' ' } }),
      own: { basedOn: 'standard', targets: { delivery: { P1: { from: 'opened', until: 'delivered', within: 5 } } } },
    },
  },
  'lists of what is of another kind: events, and changes of priority': {
    ...withLevel(four({ ...P1, delivery: { ...delivery, until: ['delivered', 5] } })),
    examples: [{ ...example, ticket: { ...ticket, priority: [{ from: ticket.openedAt, priority: 5 }] } }],
  },
  'a ticket whose level changes to one that is wrong': {
    ...withLevel({ code: '7x8x9x' }),
    examples: [
      {
        ...example,
        ticket: {
          ...ticket,
          priority: [
            { from: ticket.openedAt, priority: 'P1' },
            { from: '2026-11-03T10:30:00+01:00', level: 'own' },
          ],
        },
      },
    ],
  },
  'a time that is none, twice': withLevel(
    four({ ...P1, delivery: { ...delivery, within: { hours: -4 } }, reaction: { within: { days: 1 } } }),
  ),
  'a time of no whole milliseconds': withLevel(four({ ...P1, delivery: { ...delivery, within: { hours: 1e-9 } } })),
  'another interpretation whose hours overlap': withLevel(
    four({ ...P1, delivery: { ...delivery, interpretations: [other(overlapping)] } }),
  ),
  'an end that is none': withLevel(four({ ...P1, delivery: { ...delivery, until: 'deliveredAt' } })),
  'a number of days that is none': withLevel(four({ ...P1, delivery: { until: 'delivered', calendarDays: -1 } })),
  'a name of another kind': withLevel({ code: '9x5xNBD', name: { en: 'Own' } }),
  'a name that is blank': withLevel({ code: '9x5xNBD', name: ' ' }),
  'a level without any name': withLevel({ code: '9x5xNBD' }),
  'hours that never open': withLevel({
    code: '9x5xNBD',
    hours: { weekly: [{ days: ['sun'], from: '09:00', to: '10:00' }], onHolidays: 'closed', exceptions: {} },
  }),
  'other interpretations whose hours overlap, the eleventh and a day of it': withLevel(
    four({
      ...P1,
      delivery: {
        ...delivery,
        interpretations: [
          ...Array.from({ length: 10 }, (_, i) => ({ id: `${i}`, text: 'X.', target: { businessDays: i } })),
          other({ ...tuesdays, exceptions: { '2026-12-24': [day, day] } }),
        ],
      },
    }),
  ),
  'interpretations of another kind': withLevel(four({ ...P1, delivery: { ...delivery, interpretations: 5 } })),
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
    levels: { own: { code: '24x7xNBD' } },
  },
  'hours that never open in two years amid the period': {
    ...placeless,
    timeZone: 'UTC',
    holidays: [],
    period: { from: '2026-01-01', to: '2032-12-31' },
    levels: { own: { code: '1x5xNBD', hours: { ...tuesdays, exceptions: closed } } },
  },
  'hours of another interpretation that never open in two years amid the period': {
    ...placeless,
    timeZone: 'UTC',
    holidays: [],
    period: { from: '2026-01-01', to: '2032-12-31' },
    levels: {
      own: four({ ...P1, delivery: { ...delivery, interpretations: [other({ ...tuesdays, exceptions: closed })] } }),
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
    levels: {
      own: {
        name: 'Own',
        targets: {
          delivery: { from: 'opened', until: 'delivered', businessDays: 99 },
          return: { from: 'delivered', until: 'returned', calendarDays: 366 },
        },
      },
    },
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
  'a guarantee of a target that is none': { ...terms, guarantees: [{ ...guarantee, target: 'dispatch' }] },
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
  // The contract itself has fifteen values, the arrays included.
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

test('the issues of contracts with one mistake each are those of the golden file', async () => {
  const said = (name: string, value: unknown, resolver?: unknown): string => {
    const parsed = parseContract(value, resolver === undefined ? undefined : ({ countryCalendar: resolver } as never));
    const found = parsed.ok ? ['nothing'] : parsed.issues.map((issue) => JSON.stringify(issue));
    return `${name}:\n${found.map((line) => `  ${line}\n`).join('')}`;
  };
  const reported = [
    ...Object.entries(contracts).map(([name, value]) => said(name, value)),
    ...Object.entries(resolvers).map(([name, resolver]) => said(name, { ...terms, country: 'DE' }, resolver)),
    said('the real one, for a country that there is not', { ...terms, country: 'XX' }, countryCalendar),
    said('the real one, for a state that is nearly one', { ...terms, country: 'GB', state: 'ENGL' }, countryCalendar),
    said('the real one, for a country of several zones', { ...terms, country: 'US' }, countryCalendar),
  ];
  await expect(reported.join('\n')).toMatchFileSnapshot('contract.mistakes.txt');
});

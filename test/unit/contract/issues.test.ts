// What parseContract reports for a contract that is wrong: where, what was found, and what is valid.
import { SlaError, serviceLevels } from 'hezo-sla';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { issueOfError } from '../../../src/contract/parse/contract-issue.js';
import {
  delivery,
  issuesInBrief,
  issuesOf,
  levelInFull,
  overlapping,
  terms,
  withDelivery,
  withLevels,
  withOwn,
} from '../../support/contracts.js';

const ticket = {
  openedAt: '2026-12-23T10:00:00+01:00',
  priority: 'P3',
  confirmedAt: '2026-12-23T15:00:00+01:00',
} as const;

describe('parseContract', () => {
  test.each<[string, string[], object]>([
    [
      'an unknown key of the catalogue',
      ['levels.gold.catalogue INVALID_VALUE'],
      withLevels({ gold: { catalogue: 'golden' } }),
    ],
    ['an invalid code', ['levels.silver.code INVALID_SERVICE_CODE'], withLevels({ silver: { code: '9 to 5' } })],
    [
      'a code that needs custom hours',
      ['levels.silver.hours HOURS_REQUIRED'],
      withLevels({ silver: { code: '12x6x4' } }),
    ],
    [
      'an end of the day for a target in hours',
      ['levels.silver.ends CONFLICTING_FIELDS'],
      withLevels({ silver: { code: '24x7x4', ends: 'closing' } }),
    ],
    [
      'a level without a catalogue key, a code, another level or targets',
      ['levels.gold INVALID_VALUE'],
      withLevels({ gold: { name: 'Gold' } }),
    ],
    [
      'a level with both a catalogue key and a code',
      ['levels.gold.code UNKNOWN_FIELD'],
      withLevels({ gold: { catalogue: 'basic', code: '9x5xNBD' } }),
    ],
    ['an invalid name of a level', ['levels.a b INVALID_VALUE'], withLevels({ 'a b': { catalogue: 'basic' } })],
    ['a contract without levels', ['levels INVALID_VALUE'], withLevels({})],
    ['a level without targets', ['levels.own.targets INVALID_VALUE'], withOwn({ targets: {} })],
    [
      'targets without a priority',
      ['levels.own.targets.delivery INVALID_VALUE'],
      withOwn({ targets: { delivery: {} } }),
    ],
    [
      'a priority that the level does not have',
      ['levels.own.targets.delivery.P5 UNKNOWN_FIELD'],
      withOwn({ targets: { delivery: { P1: delivery, P5: delivery } } }),
    ],
    [
      'the name of a target that is not an identifier',
      ['levels.own.targets.to deliver INVALID_VALUE'],
      withOwn({ targets: { 'to deliver': delivery } }),
    ],
    [
      'a target that is neither one nor targets by priority',
      ['levels.own.targets.delivery INVALID_VALUE'],
      withOwn({ targets: { delivery: '4 hours' } }),
    ],
    [
      'a target that is estimated from itself',
      ['levels.own.targets.delivery.projectedFrom INVALID_VALUE'],
      withDelivery({ projectedFrom: 'delivery' }),
    ],
    [
      'targets that are estimated from each other',
      ['levels.own.targets.delivery.projectedFrom INVALID_VALUE'],
      withDelivery({ projectedFrom: 'return' }),
    ],
    [
      'an interpretation that changes nothing',
      ['levels.own.targets.delivery.interpretations.0.target INVALID_VALUE'],
      withDelivery({ interpretations: [{ id: 'same', text: 'The same.', target: { hours: '9x5' } }] }),
    ],
    [
      'an interpretation with an unknown field',
      ['levels.own.targets.delivery.interpretations.0.target.hour UNKNOWN_FIELD'],
      withDelivery({ interpretations: [{ id: 'x', text: 'X.', target: { hour: '9x5' } }] }),
    ],
    [
      'statutory days without a law',
      ['levels.own.targets.delivery.lastDay INVALID_VALUE'],
      withOwn({ law: undefined, targets: { delivery: { ...delivery, lastDay: 'statutory' } } }),
    ],
    [
      'an event that is the name of a field',
      ['levels.own.targets.delivery.from INVALID_VALUE'],
      withDelivery({ from: 'confirmedAt' }),
    ],
    [
      'events and cutoffs of another kind',
      ['levels.own.targets.delivery.from INVALID_VALUE', 'levels.own.targets.delivery.cutoff INVALID_VALUE'],
      withDelivery({ from: 5, cutoff: '15:00' }),
    ],
    [
      'lists of events and of cutoffs with mistakes',
      [
        'levels.own.targets.delivery.until.1 INVALID_VALUE',
        'levels.own.targets.delivery.cutoff.0.inclusive MISSING_FIELD',
      ],
      withDelivery({ until: ['delivered', ' '], cutoff: [{ time: '15:00' }] }),
    ],
    [
      'a level that is based on one that there is not',
      ['levels.own.basedOn INVALID_VALUE'],
      withLevels({ own: { basedOn: 'gold' } }),
    ],
    [
      'a level that is based on nothing',
      ['levels.own.basedOn INVALID_VALUE'],
      withLevels({ own: { basedOn: 5, name: 'Own' } }),
    ],
    [
      'a code that is a variant of nothing',
      ['levels.own.basedOn INVALID_VALUE'],
      withLevels({ own: { code: '8x5x8', basedOn: 'gold' } }),
    ],
    [
      'levels that are based on each other',
      ['levels.c.basedOn INVALID_VALUE'],
      withLevels({ a: { basedOn: 'b' }, b: { basedOn: 'c' }, c: { basedOn: 'b' }, d: { basedOn: 'a' } }),
    ],
    [
      'a target that is removed and is not there',
      ['levels.own.targets.delivry UNKNOWN_FIELD'],
      withLevels({ own: { basedOn: 'premier', targets: { delivry: null } } }),
    ],
    [
      'a removed target of another kind',
      ['levels.own.targets.delivery INVALID_VALUE', 'levels.own.targets.return.from MISSING_FIELD'],
      withLevels({ own: { basedOn: 'premier', targets: { delivery: 5, return: { until: 'returned' } } } }),
    ],
    [
      'a target without a length, by priority',
      ['levels.own.targets.delivery.P1.within MISSING_FIELD'],
      withLevels({
        own: { basedOn: 'premier', targets: { delivery: { P1: { from: 'opened', until: 'delivered' } } } },
      }),
    ],
    ['priorities of another kind', ['levels.own.priorities INVALID_VALUE'], withOwn({ priorities: [] })],
    ['unknown hours', ['levels.own.targets.delivery.hours INVALID_VALUE'], withDelivery({ hours: '9x6' })],
    [
      'a season from 30 February',
      ['levels.own.targets.delivery.hours.weekly.0.dates.from INVALID_VALUE'],
      withDelivery({
        hours: {
          weekly: [{ days: ['mon'], from: '09:00', to: '17:00', dates: { from: '02-30', to: '08-31' } }],
          onHolidays: 'closed',
        },
      }),
    ],
    [
      'hours that overlap',
      ['levels.own.targets.delivery.hours.weekly HOURS_OVERLAP'],
      withDelivery({ hours: overlapping }),
    ],
    [
      'an exception that is not on a date',
      ['levels.own.targets.delivery.hours.exceptions.christmas INVALID_VALUE'],
      withDelivery({ hours: { weekly: [], onHolidays: 'open', exceptions: { christmas: [] } } }),
    ],
    [
      'a cutoff at 25:00',
      ['levels.own.targets.delivery.cutoff.time INVALID_VALUE'],
      withDelivery({ cutoff: { time: '25:00', inclusive: true } }),
    ],
    [
      'a target without a start',
      ['levels.own.targets.delivery.from MISSING_FIELD'],
      withOwn({ targets: { delivery: { ...delivery, from: undefined } } }),
    ],
    [
      '100 business days',
      ['levels.own.targets.delivery.businessDays INVALID_VALUE'],
      withDelivery({ businessDays: 100 }),
    ],
    [
      'an empty duration',
      ['levels.own.targets.delivery.within INVALID_DURATION'],
      withDelivery({ businessDays: undefined, within: {} }),
    ],
    [
      'a duration in days',
      ['levels.own.targets.delivery.within.days UNKNOWN_FIELD'],
      withDelivery({ businessDays: undefined, within: { days: 1 } }),
    ],
    [
      'a negative duration',
      ['levels.own.targets.delivery.within.hours INVALID_VALUE'],
      withDelivery({ businessDays: undefined, within: { hours: -1 } }),
    ],
    [
      'a return period of 400 days',
      ['levels.own.targets.return.calendarDays INVALID_VALUE'],
      withOwn({ targets: { return: { from: 'opened', until: 'returned', calendarDays: 400 } } }),
    ],
    [
      'overlapping hours for opening tickets',
      ['levels.own.ticketsOpen.weekly HOURS_OVERLAP'],
      withOwn({ ticketsOpen: overlapping }),
    ],
    [
      'overlapping hours of a code',
      ['levels.silver.hours.weekly HOURS_OVERLAP'],
      withLevels({ silver: { code: '8x5xNBD', hours: overlapping } }),
    ],
    [
      'a period that ends on 30 February',
      ['period.to INVALID_VALUE'],
      { ...terms, period: { from: '2026-01-01', to: '2026-02-30' } },
    ],
    [
      'a period that ends before it begins',
      ['period INVALID_INTERVAL'],
      { ...terms, period: { from: '2026-02-01', to: '2026-01-01' } },
    ],
    [
      'a period that begins before 1990',
      ['period.from DATE_OUT_OF_RANGE'],
      { ...terms, period: { from: '1989-01-01', to: '2026-01-01' } },
    ],
    [
      'invalid days off',
      ['extraHolidays.0 INVALID_VALUE', 'extraHolidays.1.date MISSING_FIELD'],
      { ...terms, extraHolidays: ['24.12.2026', { name: 'New Year' }] },
    ],
    ['an unknown field', ['nmae UNKNOWN_FIELD'], { ...terms, nmae: 'x' }],
  ])('reports %s: %j', (_, issues, value) => {
    expect(issuesInBrief(issuesOf(value))).toEqual(issues);
  });

  test('reports a level with a misspelt catalogue or code as the level that was meant', () => {
    const [missing, misspelt] = issuesOf(withLevels({ gold: { catalog: 'premier' } }));
    expect(issuesInBrief([missing, misspelt])).toEqual([
      'levels.gold.catalogue MISSING_FIELD',
      'levels.gold.catalog UNKNOWN_FIELD',
    ]);
    expect(misspelt.didYouMean).toBe('catalogue');
    expect(issuesOf(withLevels({ gold: { Code: '8x5x8' } })).at(-1)?.didYouMean).toBe('code');
  });

  test('reports a guarantee for a period that goes beyond that of the contract at either end', () => {
    const guarantee = { level: 'gold', priority: 'P1', target: 'delivery', worst: { hours: 4 } };
    const within = (from: string, to: string) =>
      issuesOf({ ...terms, guarantees: [{ ...guarantee, period: { from, to } }] }).length;
    expect([
      within('2026-01-01', '2026-12-31'),
      within('2025-12-31', '2026-12-31'),
      within('2026-01-01', '2027-01-01'),
    ]).toEqual([0, 1, 1]);
  });

  test('reports every mistake in guarantees, examples and acknowledgements', () => {
    const guarantee = { level: 'gold', priority: 'P1', target: 'delivery', worst: { hours: 4 } };
    const example = { level: 'gold', ticket, expect: { delivery: '2026-12-29' } };
    const { openedAt } = ticket;
    const history = [
      { from: 'soon', priority: 'P3' },
      { from: openedAt, level: 'glod' },
    ];
    const issues = issuesOf({
      ...terms,
      guarantees: [
        { ...guarantee, level: 'glod', target: 'resolution' },
        { ...guarantee, level: 'glod' },
        { ...guarantee, worst: { hours: 1.0000001 } },
        { ...guarantee, period: { from: '2025-12-01', to: '2026-01-31' } },
        { ...guarantee, period: { from: '2026-03-01', to: '2026-01-31' } },
      ],
      examples: [
        { ...example, level: 'bronze' },
        { ...example, expect: {} },
        { ...example, expect: { delivery: '2026-02-30', return: '2026-12-29T10:00', reaction: 'soon', repair: null } },
        { ...example, ticket: { ...ticket, openedAt: 'yesterday', deliveredAt: '2026-12-29T10:00' } },
        { ...example, ticket: { ...ticket, confirmedAt: '2026-12-23T09:00:00+01:00' } },
        { ...example, ticket: { ...ticket, confirmed: null } },
        { ...example, ticket: { ...ticket, confirmdAt: null } },
        { ...example, ticket: { ...ticket, priority: history } },
        { ...example, ticket: { ...ticket, pauses: [{ from: openedAt, to: '2026-12-29T10:00' }] } },
        { ...example, ticket: { ...ticket, pauses: [{ from: openedAt, to: null }] } },
        { ...example, at: 'now' },
        { ...example, at: 5, ticket: 5, expect: { delivery: 5 } },
        { ...example, ticket: { ...ticket, priority: 5 }, expect: 5 },
      ],
      acknowledged: [
        { code: 'CODE_UNREADABLE', level: 'bronze', reason: 'known' },
        { code: 'GUARANTEE_BROKEN', reason: 'x' },
      ],
    });
    expect(issuesInBrief(issues)).toEqual([
      'examples.11.ticket INVALID_VALUE',
      'examples.11.at INVALID_VALUE',
      'examples.11.expect.delivery INVALID_VALUE',
      'examples.12.ticket.priority INVALID_VALUE',
      'examples.12.expect INVALID_VALUE',
      'acknowledged.1.code INVALID_VALUE',
      'guarantees.0.level INVALID_VALUE',
      'guarantees.1.level INVALID_VALUE',
      'guarantees.2.worst INVALID_DURATION',
      'guarantees.3.period INVALID_VALUE',
      'guarantees.4.period INVALID_INTERVAL',
      'examples.0.level INVALID_VALUE',
      'examples.1.expect INVALID_VALUE',
      'examples.2.expect.delivery INVALID_DATE',
      'examples.2.expect.return MISSING_OFFSET',
      'examples.2.expect.reaction INVALID_VALUE',
      'examples.2.expect.repair UNKNOWN_FIELD',
      'examples.3.ticket.openedAt INVALID_VALUE',
      'examples.3.ticket.deliveredAt MISSING_OFFSET',
      'examples.4.ticket.confirmedAt OUT_OF_ORDER',
      'examples.5.ticket.confirmed UNKNOWN_FIELD',
      'examples.6.ticket.confirmdAt UNKNOWN_FIELD',
      'examples.7.ticket.priority.0.from INVALID_VALUE',
      'examples.7.ticket.priority.1.level INVALID_VALUE',
      'examples.8.ticket.pauses.0.to MISSING_OFFSET',
      'examples.9.ticket.pauses.0 OPEN_PAUSE',
      'examples.10.at INVALID_VALUE',
      'acknowledged.0.level INVALID_VALUE',
    ]);
  });

  test('reports an error of the rest of the library at the place that its field names, array indexes included', () => {
    const error = new SlaError('INVALID_VALUE', {
      field: 'options.hours.weekly[2].from',
      given: '3',
      accepted: 'a time',
    });
    expect(issueOfError(error, ['levels', 'own'], {}, 'options')).toMatchObject({
      path: ['levels', 'own', 'hours', 'weekly', 2, 'from'],
      message: 'levels.own.hours.weekly[2].from is 3; give a time.',
    });
  });

  test('names both of two fields that conflict, and does not take the key of a contract for a field', () => {
    const [conflict] = issuesOf(withDelivery({ within: { hours: 4 } }));
    expect(conflict.message).toMatch(
      /^levels\.own\.targets\.delivery\.businessDays conflicts with levels\.own\.targets\.delivery\.within\. /,
    );
    const priorities = ['Sev 1', 'Sev 2'];
    const targets = { delivery: { 'Sev 1': delivery, 'Sev 3': delivery } };
    expect(issuesInBrief(issuesOf(withOwn({ priorities, targets })))).toEqual([
      'levels.own.targets.delivery.Sev 3 UNKNOWN_FIELD',
    ]);
  });

  test('reports mistakes of form and of meaning together', () => {
    const issues = issuesOf({
      ...terms,
      name: ' ',
      period: null,
      timeZone: 'Mars/Olympus',
      levels: {
        gold: { catalogue: 'premium' },
        silver: { code: '9x5xNBB' },
        own: {
          ...levelInFull,
          targets: { ...levelInFull.targets, delivery: { ...delivery, hours: overlapping }, return: null },
        },
      },
      contry: 'PL',
      garantees: [],
    });
    expect(issuesInBrief(issues)).toEqual([
      'name INVALID_VALUE',
      'period INVALID_VALUE',
      'levels.gold.catalogue INVALID_VALUE',
      'levels.own.targets.return INVALID_VALUE',
      'contry UNKNOWN_FIELD',
      'garantees UNKNOWN_FIELD',
      'timeZone UNKNOWN_TIME_ZONE',
      'levels.silver.code INVALID_SERVICE_CODE',
      'levels.own.targets.delivery.hours.weekly HOURS_OVERLAP',
    ]);
  });

  test('reports what was found, what is valid, and what may have been meant', () => {
    const [issue] = issuesOf(withLevels({ gold: { catalogue: 'premiere' } }));
    expect(issue).toEqual({
      path: ['levels', 'gold', 'catalogue'],
      code: 'INVALID_VALUE',
      found: "'premiere'",
      accepted: `one of: ${Object.keys(serviceLevels).join(', ')}`,
      didYouMean: 'premier',
      message: `levels.gold.catalogue is 'premiere'; give one of: ${Object.keys(serviceLevels).join(', ')}. Did you mean 'premier'?`,
    });
    const meant = (change: object, options = {}) =>
      issuesOf({ ...terms, ...change }, options).map(({ didYouMean }) => didYouMean);
    expect(meant({ garantees: [] })).toEqual(['guarantees']);
    expect(meant({ guarantees: [{ level: 'Gold', priority: 'P1', target: 'delivery', worst: { hours: 1 } }] })).toEqual(
      ['gold'],
    );
    expect(
      meant({ guarantees: [{ level: 'bronze', priority: 'P1', target: 'delivery', worst: { hours: 1 } }] }),
    ).toEqual([undefined]);
    expect(meant({ guarantees: [{ level: 'gold', priority: 'P7', target: 'delivery', worst: { hours: 1 } }] })).toEqual(
      [undefined],
    );
    // Among names of two letters there is always one that is similar.
    expect(meant({ country: 'DEU' }, { countryCalendar })).toEqual([undefined]);
  });

  test('reports the value found and the valid ones in words', () => {
    expect(issuesOf(null)).toEqual([expect.objectContaining({ path: [], code: 'INVALID_VALUE', found: 'null' })]);
    expect(issuesOf(undefined)).toEqual([
      expect.objectContaining({ path: [], code: 'MISSING_FIELD', found: 'nothing' }),
    ]);
    expect(issuesOf({ ...terms, name: undefined })).toEqual([
      {
        path: ['name'],
        code: 'MISSING_FIELD',
        found: 'nothing',
        accepted: 'a string that is not blank, of at most 1000 characters',
        message: 'name is missing; give a string that is not blank, of at most 1000 characters.',
      },
    ]);
    // Told by what the error knows, whatever the text that was given looks like.
    expect(issuesOf({ ...terms, timeZone: 'Mars; give cheese. Or not' })).toEqual([
      expect.objectContaining({
        code: 'UNKNOWN_TIME_ZONE',
        accepted: "an IANA time zone that this runtime knows, such as 'Europe/Warsaw'",
      }),
    ]);
    const [issue] = issuesOf(withDelivery({ hours: overlapping }));
    expect(issue).toMatchObject({ found: 'mon 09:00-17:00', accepted: 'Join them, or end one where the other begins' });
    expect(issue.message).toMatch(/^levels\.own\.targets\.delivery\.hours\.weekly overlap: /);
  });
});

// What parseContract reports for a contract that is wrong: where, what was found, and what is valid.
import { SlaError, serviceLevels } from 'hezo-sla';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { issueOfError } from '../../../src/contract/issue.js';
import {
  commitment,
  issuesInBrief,
  issuesOf,
  levelInFull,
  overlapping,
  standard,
  terms,
  withLevels,
  withOwn,
  withP1,
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
      'a cutoff for a target in hours',
      ['levels.silver.cutoff UNKNOWN_FIELD'],
      withLevels({ silver: { code: '24x7x4', cutoff: null } }),
    ],
    [
      'a level without a catalogue key, a code or commitments',
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
    [
      'a missing commitment',
      ['levels.own.commitments.P4 MISSING_FIELD'],
      withOwn({ commitments: { P1: commitment, P2: commitment, P3: commitment } }),
    ],
    ['unknown hours', ['levels.own.commitments.P1.hours INVALID_VALUE'], withP1({ hours: '9x6' })],
    ['hours that overlap', ['levels.own.commitments.P1.hours.weekly HOURS_OVERLAP'], withP1({ hours: overlapping })],
    [
      'an exception that is not on a date',
      ['levels.own.commitments.P1.hours.exceptions.christmas INVALID_VALUE'],
      withP1({ hours: { weekly: [], onHolidays: 'open', exceptions: { christmas: [] } } }),
    ],
    [
      'a cutoff at 25:00',
      ['levels.own.commitments.P1.delivery.cutoff.time INVALID_VALUE'],
      withP1({ delivery: { ...commitment.delivery, cutoff: { time: '25:00', inclusive: true } } }),
    ],
    [
      'an unknown kind of delivery',
      ['levels.own.commitments.P1.delivery.kind INVALID_VALUE'],
      withP1({ delivery: { kind: 'someday' } }),
    ],
    ['a delivery without a kind', ['levels.own.commitments.P1.delivery.kind MISSING_FIELD'], withP1({ delivery: {} })],
    [
      'zero business days',
      ['levels.own.commitments.P1.delivery.businessDays INVALID_VALUE'],
      withP1({ delivery: { ...commitment.delivery, businessDays: 0 } }),
    ],
    [
      'an empty duration',
      ['levels.own.commitments.P1.reaction.within INVALID_DURATION'],
      withP1({ reaction: { within: {} } }),
    ],
    [
      'a duration in days',
      ['levels.own.commitments.P1.reaction.within.days UNKNOWN_FIELD'],
      withP1({ reaction: { within: { days: 1 } } }),
    ],
    [
      'a negative duration',
      ['levels.own.commitments.P1.reaction.within.hours INVALID_VALUE'],
      withP1({ reaction: { within: { hours: -1 } } }),
    ],
    [
      'a return period of 400 days',
      ['levels.own.returnWithin.days INVALID_VALUE'],
      withOwn({ returnWithin: { days: 400 } }),
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
      ['extraHolidays.0 INVALID_VALUE', 'extraHolidays.1.name MISSING_FIELD'],
      { ...terms, extraHolidays: ['24.12.2026', { date: '2026-12-31' }] },
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
    const guarantee = { level: 'gold', priority: 'P1', clock: 'delivery', worst: { hours: 4 } };
    const within = (from: string, to: string) =>
      issuesOf({ ...terms, guarantees: [{ ...guarantee, period: { from, to } }] }).length;
    expect([
      within('2026-01-01', '2026-12-31'),
      within('2025-12-31', '2026-12-31'),
      within('2026-01-01', '2027-01-01'),
    ]).toEqual([0, 1, 1]);
  });

  test('reports every mistake in guarantees, examples and acknowledgements', () => {
    const guarantee = { level: 'gold', priority: 'P1', clock: 'delivery', worst: { hours: 4 } };
    const example = { level: 'gold', ticket, expect: { delivery: '2026-12-29' } };
    const issues = issuesOf({
      ...terms,
      guarantees: [
        { ...guarantee, level: 'glod', clock: 'resolution' },
        { ...guarantee, level: 'glod' },
        { ...guarantee, worst: { hours: 1.0000001 } },
        { ...guarantee, period: { from: '2025-12-01', to: '2026-01-31' } },
        { ...guarantee, period: { from: '2026-03-01', to: '2026-01-31' } },
      ],
      examples: [
        { ...example, level: 'bronze' },
        { ...example, expect: {} },
        { ...example, expect: { delivery: '2026-02-30', return: '2026-12-29T10:00', reaction: 'soon' } },
        { ...example, ticket: { ...ticket, openedAt: 'yesterday', deliveredAt: '2026-12-29T10:00' } },
        { ...example, ticket: { ...ticket, confirmedAt: '2026-12-23T09:00:00+01:00' } },
        { ...example, ticket: { ...ticket, confirmed: null } },
      ],
      acknowledged: [
        { code: 'CODE_UNREADABLE', level: 'bronze', reason: 'known' },
        { code: 'GUARANTEE_BROKEN', reason: 'x' },
      ],
    });
    expect(issuesInBrief(issues)).toEqual([
      'guarantees.0.clock INVALID_VALUE',
      'examples.5.ticket.confirmed UNKNOWN_FIELD',
      'acknowledged.1.code INVALID_VALUE',
      'guarantees.0.level INVALID_VALUE',
      'guarantees.1.level INVALID_VALUE',
      'guarantees.2.worst INVALID_DURATION',
      'guarantees.3.period INVALID_VALUE',
      'guarantees.4.period INVALID_INTERVAL',
      'examples.0.level INVALID_VALUE',
      'examples.1.expect INVALID_VALUE',
      'examples.2.expect.reaction INVALID_VALUE',
      'examples.2.expect.delivery INVALID_DATE',
      'examples.2.expect.return MISSING_OFFSET',
      'examples.3.ticket.openedAt INVALID_VALUE',
      'examples.3.ticket.deliveredAt MISSING_OFFSET',
      'examples.4.ticket.confirmedAt OUT_OF_ORDER',
      'acknowledged.0.level INVALID_VALUE',
    ]);
  });

  test('reports an error of the rest of the library at the place that its field names, array indexes included', () => {
    const error = new SlaError('INVALID_VALUE', {
      field: 'options.hours.weekly[2].from',
      given: '3',
      accepted: 'a time',
    });
    expect(issueOfError(error, ['levels', 'own'], /^options(?=\.)/)).toMatchObject({
      path: ['levels', 'own', 'hours', 'weekly', 2, 'from'],
      message: 'levels.own.hours.weekly[2].from is 3; give a time.',
    });
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
          commitments: { ...standard.commitments, P1: { ...commitment, hours: overlapping }, P2: null },
        },
      },
      contry: 'PL',
      garantees: [],
    });
    expect(issuesInBrief(issues)).toEqual([
      'name INVALID_VALUE',
      'period INVALID_VALUE',
      'levels.gold.catalogue INVALID_VALUE',
      'levels.own.commitments.P2 INVALID_VALUE',
      'contry UNKNOWN_FIELD',
      'garantees UNKNOWN_FIELD',
      'timeZone UNKNOWN_TIME_ZONE',
      'levels.silver.code INVALID_SERVICE_CODE',
      'levels.own.commitments.P1.hours.weekly HOURS_OVERLAP',
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
    expect(meant({ guarantees: [{ level: 'Gold', priority: 'P1', clock: 'delivery', worst: { hours: 1 } }] })).toEqual([
      'gold',
    ]);
    expect(
      meant({ guarantees: [{ level: 'bronze', priority: 'P1', clock: 'delivery', worst: { hours: 1 } }] }),
    ).toEqual([undefined]);
    expect(meant({ guarantees: [{ level: 'gold', priority: 'P7', clock: 'delivery', worst: { hours: 1 } }] })).toEqual([
      undefined,
    ]);
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
    const [issue] = issuesOf(withP1({ hours: overlapping }));
    expect(issue).toMatchObject({ found: 'mon 09:00-17:00', accepted: 'Join them, or end one where the other begins' });
    expect(issue.message).toMatch(/^levels\.own\.commitments\.P1\.hours\.weekly overlap: /);
  });
});

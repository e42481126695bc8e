// Contract terms as a document: what is accepted, and what is said of what is not.
import { calculateDeadlines, polishCalendar, SlaError, serviceLevels } from 'hezo-sla';
import { type Contract, type ContractIssue, parseContract } from 'hezo-sla/contract';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { issueOfError } from '../../../src/contract/issue.js';
import { failureOf } from '../../support/failure.js';

const terms = {
  name: 'ACME',
  period: { from: '2026-01-01', to: '2026-12-31' },
  country: 'PL',
  levels: { gold: { catalogue: 'premier' }, silver: { code: '9x5xNBD' } },
};
const standard = structuredClone(serviceLevels.standard);
const { id: _, ...full } = standard;
const { P1: commitment } = standard.commitments;
const ticket = {
  openedAt: '2026-12-23T10:00:00+01:00',
  priority: 'P3',
  confirmedAt: '2026-12-23T15:00:00+01:00',
} as const;

function contractOf(value: unknown, options = {}): Contract {
  const parsed = parseContract(value, options);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  return parsed.contract;
}

function issuesOf(value: unknown, options = {}): readonly ContractIssue[] {
  const parsed = parseContract(value, options);
  return parsed.ok ? [] : parsed.issues;
}

/** 'levels.gold.code INVALID_VALUE' */
const briefly = (issues: readonly ContractIssue[]): string[] =>
  issues.map(({ path, code }) => `${path.join('.')} ${code}`);

/** The terms with levels of their own. */
const withLevels = (levels: object): object => ({ ...terms, levels });
const withOwn = (change: object): object => withLevels({ own: { ...full, ...change } });
const withP1 = (change: object): object =>
  withOwn({ commitments: { ...standard.commitments, P1: { ...commitment, ...change } } });

describe('what is accepted', () => {
  test('a level of the catalogue, of a code, and in full goes straight into the calculator', () => {
    const contract = contractOf(
      withLevels({
        gold: { catalogue: 'premier' },
        silver: {
          code: '9x5xNBD',
          cutoff: { time: '15:00', inclusive: true },
          name: 'Silver',
          returnWithin: { days: 14 },
        },
        own: { ...full, name: 'Own' },
      }),
    );
    const dueOn = (key: string) => calculateDeadlines(contract.level(key), ticket).delivery?.dueOn;
    expect([dueOn('gold'), dueOn('silver'), dueOn('own')]).toEqual(['2026-12-29', '2026-12-28', '2026-12-29']);
    expect(Object.keys(contract.levels)).toEqual(['gold', 'silver', 'own']);
    expect(contract.level('silver')).toMatchObject({
      id: 'silver',
      name: { en: 'Silver', pl: 'Silver' },
      returnWithin: { days: 14 },
    });
    expect(contract.level('gold')).toEqual({ ...serviceLevels.premier, id: 'gold' });
    expect(contract.level('own')).toMatchObject({
      id: 'own',
      name: { en: 'Own', pl: 'Own' },
      commitments: standard.commitments,
    });
    expect(contractOf(withLevels({ own: standard })).level('own').id).toBe('standard');
  });

  test('what it has is frozen, and shares nothing with what was given', () => {
    const given = structuredClone(terms);
    const contract = contractOf(given);
    given.levels.gold.catalogue = 'basic';
    expect(contract.document).toEqual(terms);
    for (const part of [
      contract,
      contract.document,
      contract.document.levels,
      contract.document.levels.gold,
      contract.levels,
    ])
      expect(Object.isFrozen(part)).toBe(true);
    expect(contract).toMatchObject({ name: 'ACME', period: terms.period });
  });

  test('what is undefined is not there', () => {
    expect(contractOf({ ...terms, state: undefined }).document).toEqual(terms);
  });

  test('a level that it has not is refused', () => {
    const { level } = contractOf(terms);
    for (const key of [
      'platinum',
      'constructor',
      '__proto__',
      'toString',
      undefined,
      3,
      Object.create(null),
      [Symbol('no')],
    ])
      expect(failureOf(() => level(key as string))).toEqual([
        key === undefined ? 'MISSING_FIELD' : 'INVALID_VALUE',
        expect.objectContaining({ field: 'level', accepted: 'one of: gold, silver' }),
      ]);
  });
});

describe('the calendar', () => {
  const days = (change: object, options = {}) =>
    contractOf({ ...terms, country: undefined, ...change }, options).calendar;

  test('is the Polish one, with changes', () => {
    expect(days({ country: 'PL' })).toBe(polishCalendar());
    expect(days({ country: 'pl', timeZone: 'Europe/Warsaw' })).toBe(polishCalendar());
    const changed = days({
      country: 'PL',
      extraHolidays: ['2026-12-31'],
      extraBusinessDays: ['2026-12-24'],
      weekend: ['sun'],
    });
    expect(['2026-12-31', '2026-12-24', '2026-11-21'].map(changed.isBusinessDay)).toEqual([false, true, true]);
  });

  test('is a list of days off in a time zone', () => {
    const christmas = { date: '2026-12-25', name: { en: 'Christmas', pl: 'Boże Narodzenie' } };
    const calendar = days({
      timeZone: 'Europe/Berlin',
      holidays: ['2026-01-01', christmas, { date: '2026-05-01', name: 'May' }],
    });
    expect(calendar.timeZone).toBe('Europe/Berlin');
    expect(calendar.holidayOn('2026-12-25')).toEqual(christmas.name);
    expect(calendar.isBusinessDay('2026-01-06')).toBe(true);
  });

  test('is that of another country, where the function that makes it is handed over', () => {
    const calendar = days({ country: 'DE', state: 'BY' }, { countryCalendar });
    expect([calendar.timeZone, calendar.isBusinessDay('2026-01-06')]).toEqual(['Europe/Berlin', false]);
    const issue = { path: ['country'], code: 'COUNTRY_NOT_AVAILABLE', found: "'DE'", accepted: 'PL' };
    expect(issuesOf({ ...terms, country: 'DE' })).toEqual([
      { ...issue, message: expect.stringContaining('date-holidays') },
    ]);
  });

  test.each<[string, string, object]>([
    ['Poland with a state', 'state INVALID_VALUE', { country: 'PL', state: 'MA' }],
    ['a country and a list', 'country INVALID_VALUE', { country: 'PL', holidays: [] }],
    ['neither of them', 'country MISSING_FIELD', {}],
    ['a list without a time zone', 'timeZone MISSING_FIELD', { holidays: [] }],
    ['a state without a country', 'state INVALID_VALUE', { holidays: [], timeZone: 'Europe/Warsaw', state: 'BY' }],
    ['a time zone that there is not', 'timeZone UNKNOWN_TIME_ZONE', { country: 'PL', timeZone: 'Europe/Warszawa' }],
    ['a time zone that Poland has not', 'timeZone INVALID_VALUE', { country: 'PL', timeZone: 'Europe/Berlin' }],
    ['a country that there is not', 'country UNKNOWN_COUNTRY', { country: 'ZZ' }],
    ['a state that the country has not', 'state UNKNOWN_STATE', { country: 'DE', state: 'XX' }],
    ['a country of several time zones', 'timeZone TIME_ZONE_REQUIRED', { country: 'US' }],
    [
      'a day that is off and is not',
      'extraBusinessDays CALENDAR_CONFLICT',
      { country: 'PL', extraHolidays: ['2026-06-10'], extraBusinessDays: ['2026-06-10'] },
    ],
  ])('%s: %s', (_, issue, change) => {
    expect(briefly(issuesOf({ ...terms, country: undefined, ...change }, { countryCalendar }))).toEqual([issue]);
  });
});

const overlapping = {
  weekly: [
    { days: ['mon'], from: '09:00', to: '17:00' },
    { days: ['mon'], from: '16:00', to: '18:00' },
  ],
  onHolidays: 'closed',
};

describe('issues', () => {
  test.each<[string, string[], object]>([
    ['a key of the catalogue', ['levels.gold.catalogue INVALID_VALUE'], withLevels({ gold: { catalogue: 'golden' } })],
    ['a code', ['levels.silver.code INVALID_SERVICE_CODE'], withLevels({ silver: { code: '9 to 5' } })],
    [
      'a code without hours of its own',
      ['levels.silver.hours HOURS_REQUIRED'],
      withLevels({ silver: { code: '12x6x4' } }),
    ],
    [
      'a cutoff of hours',
      ['levels.silver.cutoff UNKNOWN_FIELD'],
      withLevels({ silver: { code: '24x7x4', cutoff: null } }),
    ],
    ['no form of a level', ['levels.gold INVALID_VALUE'], withLevels({ gold: { name: 'Gold' } })],
    [
      'two forms of a level',
      ['levels.gold.code UNKNOWN_FIELD'],
      withLevels({ gold: { catalogue: 'basic', code: '9x5xNBD' } }),
    ],
    ['a name of a level', ['levels.a b INVALID_VALUE'], withLevels({ 'a b': { catalogue: 'basic' } })],
    ['no levels', ['levels INVALID_VALUE'], withLevels({})],
    [
      'a commitment that is missing',
      ['levels.own.commitments.P4 MISSING_FIELD'],
      withOwn({ commitments: { P1: commitment, P2: commitment, P3: commitment } }),
    ],
    ['hours', ['levels.own.commitments.P1.hours INVALID_VALUE'], withP1({ hours: '9x6' })],
    ['hours that overlap', ['levels.own.commitments.P1.hours.weekly HOURS_OVERLAP'], withP1({ hours: overlapping })],
    [
      'an exception that is no date',
      ['levels.own.commitments.P1.hours.exceptions.christmas INVALID_VALUE'],
      withP1({ hours: { weekly: [], onHolidays: 'open', exceptions: { christmas: [] } } }),
    ],
    [
      'an hour that there is not',
      ['levels.own.commitments.P1.delivery.cutoff.time INVALID_VALUE'],
      withP1({ delivery: { ...commitment.delivery, cutoff: { time: '25:00', inclusive: true } } }),
    ],
    [
      'a kind of delivery',
      ['levels.own.commitments.P1.delivery.kind INVALID_VALUE'],
      withP1({ delivery: { kind: 'someday' } }),
    ],
    ['no kind of delivery', ['levels.own.commitments.P1.delivery.kind MISSING_FIELD'], withP1({ delivery: {} })],
    [
      'no business days',
      ['levels.own.commitments.P1.delivery.businessDays INVALID_VALUE'],
      withP1({ delivery: { ...commitment.delivery, businessDays: 0 } }),
    ],
    [
      'a duration of nothing',
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
    ['a time to return', ['levels.own.returnWithin.days INVALID_VALUE'], withOwn({ returnWithin: { days: 400 } })],
    [
      'hours for opening tickets that overlap',
      ['levels.own.ticketsOpen.weekly HOURS_OVERLAP'],
      withOwn({ ticketsOpen: overlapping }),
    ],
    [
      'hours of a code that overlap',
      ['levels.silver.hours.weekly HOURS_OVERLAP'],
      withLevels({ silver: { code: '8x5xNBD', hours: overlapping } }),
    ],
    ['a period', ['period.to INVALID_VALUE'], { ...terms, period: { from: '2026-01-01', to: '2026-02-30' } }],
    [
      'a period that ends before it begins',
      ['period INVALID_INTERVAL'],
      { ...terms, period: { from: '2026-02-01', to: '2026-01-01' } },
    ],
    [
      'a period before there are tickets',
      ['period.from DATE_OUT_OF_RANGE'],
      { ...terms, period: { from: '1989-01-01', to: '2026-01-01' } },
    ],
    [
      'a day off',
      ['extraHolidays.0 INVALID_VALUE', 'extraHolidays.1.name MISSING_FIELD'],
      { ...terms, extraHolidays: ['24.12.2026', { date: '2026-12-31' }] },
    ],
    ['a field that there is not', ['nmae UNKNOWN_FIELD'], { ...terms, nmae: 'x' }],
  ])('%s: %j', (_, issues, value) => {
    expect(briefly(issuesOf(value))).toEqual(issues);
  });

  test('a form of a level that is misspelt is that form', () => {
    const [missing, misspelt] = issuesOf(withLevels({ gold: { catalog: 'premier' } }));
    expect(briefly([missing, misspelt])).toEqual([
      'levels.gold.catalogue MISSING_FIELD',
      'levels.gold.catalog UNKNOWN_FIELD',
    ]);
    expect(misspelt.didYouMean).toBe('catalogue');
    expect(issuesOf(withLevels({ gold: { Code: '8x5x8' } })).at(-1)?.didYouMean).toBe('code');
  });

  test('a guarantee is for dates of the period, at either end', () => {
    const guarantee = { level: 'gold', priority: 'P1', clock: 'delivery', worst: { hours: 4 } };
    const within = (from: string, to: string) =>
      issuesOf({ ...terms, guarantees: [{ ...guarantee, period: { from, to } }] }).length;
    expect([
      within('2026-01-01', '2026-12-31'),
      within('2025-12-31', '2026-12-31'),
      within('2026-01-01', '2027-01-01'),
    ]).toEqual([0, 1, 1]);
  });

  test('guarantees, examples and acknowledgements are read in full', () => {
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
    expect(briefly(issues)).toEqual([
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

  test('the place of an error of the rest of the library follows from its field, numbers of items included', () => {
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

  test('all of them are told at once, those of meaning beside those of form', () => {
    const issues = issuesOf({
      ...terms,
      name: ' ',
      period: null,
      timeZone: 'Mars/Olympus',
      levels: {
        gold: { catalogue: 'premium' },
        silver: { code: '9x5xNBB' },
        own: { ...full, commitments: { ...standard.commitments, P1: { ...commitment, hours: overlapping }, P2: null } },
      },
      contry: 'PL',
      garantees: [],
    });
    expect(briefly(issues)).toEqual([
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

  test('say what was found, what is accepted, and what may have been meant', () => {
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
    // Among names of two letters one is always near.
    expect(meant({ country: 'DEU' }, { countryCalendar })).toEqual([undefined]);
  });

  test('name the found value and the accepted ones in words', () => {
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

describe('levels that cannot be computed', () => {
  const weekly = [{ days: ['mon'], from: '09:00', to: '10:00' }];
  test.each<[string, string, object]>([
    [
      'hours on single dates alone',
      'HOURS_NEVER_OPEN',
      withLevels({
        own: {
          code: '8x5xNBD',
          hours: { weekly: [], onHolidays: 'open', exceptions: { '2026-06-01': [{ from: '09:00', to: '17:00' }] } },
        },
      }),
    ],
    [
      'no business days',
      'NO_BUSINESS_DAY',
      { ...terms, weekend: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], levels: { own: { code: '24x7x4' } } },
    ],
    [
      'a promise beyond the calendar',
      'RESULT_OUT_OF_RANGE',
      {
        ...terms,
        period: { from: '2099-01-01', to: '2099-12-31' },
        levels: { own: { code: '1x5x999', hours: { weekly, onHolidays: 'open' } } },
      },
    ],
    [
      'a period that ends where calendars do',
      'RESULT_OUT_OF_RANGE',
      {
        ...terms,
        period: { from: '2099-01-01', to: '2099-12-31' },
        levels: { own: { code: '9x5x99BD', returnWithin: { days: 366 } } },
      },
    ],
  ])('%s: %s', (_, code, value) => {
    expect(issuesOf(value).map((issue) => [issue.code, issue.path])).toEqual([[code, ['levels', 'own']]]);
  });

  test('also where a search passes two years that are empty from the middle of the period alone', () => {
    const weekend = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const value = (...extraBusinessDays: string[]) => ({
      ...terms,
      weekend,
      extraBusinessDays,
      levels: { own: { code: '24x7x4' } },
    });
    // From July 2026 on the next business day is in 2029: 2027 and 2028 have none.
    expect(briefly(issuesOf(value('2026-06-01', '2029-01-15')))).toEqual(['levels.own NO_BUSINESS_DAY']);
    expect(briefly(issuesOf(value('2026-06-01', '2028-01-15')))).toEqual([]);
  });

  test('also where only a year in the middle of the period has no answer', () => {
    const years = Array.from({ length: 3 * 53 }, (_, i) =>
      new Date(Date.UTC(2028, 0, 3 + 7 * i)).toISOString().slice(0, 10),
    );
    const hours = { weekly, onHolidays: 'open', exceptions: Object.fromEntries(years.map((monday) => [monday, []])) };
    const value = (to: string) => ({
      ...terms,
      period: { from: '2026-01-01', to },
      levels: { own: { code: '1x5xNBD', hours } },
    });
    expect(briefly(issuesOf(value('2027-06-30')))).toEqual([]);
    expect(briefly(issuesOf(value('2032-12-31')))).toEqual(['levels.own HOURS_NEVER_OPEN']);
  });
});

describe('what a program does to the objects of all programs', () => {
  test('an enumerable property of Object.prototype is not in a contract', () => {
    const put = (name: string, value: unknown) =>
      Object.defineProperty(Object.prototype, name, { value, enumerable: true, configurable: true, writable: true });
    put('each', null);
    // A key that contracts have, though this one does not.
    put('state', 'BY');
    const parsed = [terms, { ...terms, levels: { gold: { catalogue: 'premium' } } }].map((value) =>
      parseContract(value),
    );
    for (const name of ['each', 'state']) Reflect.deleteProperty(Object.prototype, name);
    const issues = parsed.map((result) => (result.ok ? [] : briefly(result.issues)));
    expect(issues).toEqual([[], ['levels.gold.catalogue INVALID_VALUE']]);
  });

  test('a property of Object.prototype that cannot be written is an issue, and nothing thrown', () => {
    Object.defineProperty(Object.prototype, 'period', { get: () => 1, configurable: true });
    const parsed = parseContract(terms);
    Reflect.deleteProperty(Object.prototype, 'period');
    expect(parsed.ok ? [] : briefly(parsed.issues)).toEqual([' UNREADABLE']);
  });

  test('the document of a contract is of usual objects, deeply frozen, and what was read', () => {
    const parsed = parseContract(terms);
    if (!parsed.ok) throw new Error('it was refused');
    const { document } = parsed.contract;
    expect(document).toStrictEqual(terms);
    expect([Object.isFrozen(document), Object.isFrozen(document.levels)]).toEqual([true, true]);
  });

  test.each([
    ['a code that this copy does not know', { code: 'CALENDAR_ON_FIRE', details: {}, message: 'newer' }],
    ['a code that is a name of objects', { code: 'constructor', details: {}, message: 'odd' }],
    ['details that its code does not have', { code: 'UNKNOWN_FIELD', details: {}, message: 'half' }],
    ['no details', { code: 'INVALID_VALUE', message: 'none' }],
    ['no message', { code: 'INVALID_VALUE', details: {}, message: undefined }],
  ])('an error that looks like an SlaError with %s is one of the resolver', (_, error) => {
    const lookAlike = Object.assign(new Error(error.message), { [Symbol.for('hezo-sla.SlaError')]: true, ...error });
    const countryCalendar = () => {
      throw lookAlike;
    };
    const parsed = parseContract({ ...terms, country: 'DE' }, { countryCalendar });
    expect(parsed.ok ? [] : parsed.issues).toEqual([
      expect.objectContaining({ path: ['country'], code: 'UNREADABLE' }),
    ]);
  });
});

describe('more than a contract has', () => {
  test.each([
    [
      '101 levels',
      { levels: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`l${i}`, { catalogue: 'basic' }])) },
    ],
    [
      '501 guarantees',
      { guarantees: Array(501).fill({ level: 'glod', priority: 'P1', clock: 'return', worst: { hours: 1 } }) },
    ],
    ['501 acknowledgements', { acknowledged: Array(501).fill({ code: 'IDENTICAL_LEVELS', reason: 'x' }) }],
    ['a name of 1,001 characters', { name: 'x'.repeat(1001) }],
    ['10,001 days off', { extraHolidays: Array(10_001).fill('2026-05-04') }],
  ])('%s are refused where they stand', (_, more) => {
    const [key] = Object.keys(more);
    expect(briefly(issuesOf({ ...terms, ...more }))).toEqual([`${key} INVALID_VALUE`]);
  });

  test('10,001 keys are refused, whatever they are', () => {
    const stray = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`x${i}`, i]));
    expect(briefly(issuesOf({ ...terms, levels: stray }))).toEqual(['levels INVALID_VALUE']);
  });
});

describe('many mistakes', () => {
  test('are reported up to a thousand, with one more that says so', () => {
    const started = performance.now();
    const stray = (length: number) => Object.fromEntries(Array.from({ length }, (_, i) => [`x${i}`, i]));
    expect(issuesOf({ ...terms, ...stray(999) })).toHaveLength(999);
    expect(issuesOf({ ...terms, ...stray(1000) })).toHaveLength(1000);
    const many = issuesOf({ ...terms, ...stray(1001) });
    expect([many.length, many.at(-1)]).toEqual([
      1001,
      expect.objectContaining({ path: [], code: 'LIMIT_EXCEEDED', message: expect.stringMatching(/1000 entries/) }),
    ]);
    const guarantees = Array.from({ length: 300 }, () => ({ level: 'glod' }));
    expect(issuesOf({ ...terms, guarantees })).toHaveLength(1001);
    expect(issuesOf({ ...terms, extraHolidays: Array.from({ length: 10_000 }, () => 'x') })).toHaveLength(1001);
    // What is not data is reported before the schema is asked.
    const functions = Array.from({ length: 1500 }, () => new Map());
    expect(issuesOf({ ...terms, extraHolidays: functions })).toHaveLength(1001);
    // What is reached by a million ways is not walked a million times.
    let shared: object = {};
    for (let i = 0; i < 31; i += 1) shared = { a: shared, b: shared };
    expect(issuesOf({ ...terms, levels: shared }).length).toBeGreaterThan(0);
    // Generous, because these machines are slow at times.
    expect(performance.now() - started).toBeLessThan(60_000);
  });

  test('of one level, one guarantee, one ticket are told beside each other', () => {
    const hours = overlapping;
    const reaction = { within: { milliseconds: 1.5 } };
    const commitments = { ...standard.commitments, P1: { ...commitment, hours, reaction } };
    expect(
      briefly(
        issuesOf({
          ...terms,
          levels: { silver: { code: 'x', hours, reaction }, own: { ...full, commitments, ticketsOpen: hours } },
          guarantees: [
            {
              level: 'glod',
              priority: 'P9',
              clock: 'delivery',
              worst: {},
              period: { from: '2026-02-01', to: '2026-01-01' },
            },
          ],
          __proto: 1,
        }),
      ),
    ).toEqual([
      'guarantees.0.priority INVALID_VALUE',
      '__proto UNKNOWN_FIELD',
      'levels.silver.code INVALID_SERVICE_CODE',
      'levels.silver.hours.weekly HOURS_OVERLAP',
      'levels.silver.reaction.within INVALID_DURATION',
      'levels.own.ticketsOpen.weekly HOURS_OVERLAP',
      'levels.own.commitments.P1.hours.weekly HOURS_OVERLAP',
      'levels.own.commitments.P1.reaction.within INVALID_DURATION',
      'guarantees.0.level INVALID_VALUE',
      'guarantees.0.worst INVALID_DURATION',
      'guarantees.0.period INVALID_INTERVAL',
    ]);
  });

  test('name the levels that may be meant, however many there are', () => {
    const levels = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`level${i}`, { catalogue: 'basic' }]));
    const guarantees = [{ level: 'levl27', priority: 'P1', clock: 'delivery', worst: { hours: 4 } }];
    const [issue] = issuesOf({ ...terms, levels, guarantees });
    expect(issue.didYouMean).toBe('level27');
    expect(issue.accepted).toMatch(/^one of: level0, .*, level19, \.\.\.$/);
  });

  test('hide nothing beside them where a part is no data', () => {
    const value = JSON.parse(
      '{ "__proto__": 1, "name": 5, "levels": { "gold.v2": { "constructor": 1, "catalogue": "x" } } }',
    );
    expect(briefly(issuesOf({ ...value, period: terms.period, country: 'PL' }))).toEqual([
      '__proto__ UNKNOWN_FIELD',
      'levels.gold.v2.constructor UNKNOWN_FIELD',
      'name INVALID_VALUE',
      'levels.gold.v2.catalogue INVALID_VALUE',
    ]);
    expect(issuesOf({ ...terms, levels: { 'gold.1': new Set() } })[0].path).toEqual(['levels', 'gold.1']);
    expect(
      briefly(issuesOf(withP1({ hours: { weekly: [], onHolidays: 'open', exceptions: new Error('x') } }))),
    ).toEqual(['levels.own.commitments.P1.hours.exceptions INVALID_VALUE']);
  });

  test('name a place of the document, and what was found there', () => {
    const none = { ...terms, country: undefined };
    const found = (value: object, options = {}) =>
      issuesOf(value, options).map(({ path, found }) => [path.join('.'), found]);
    expect(found({ ...none, holidays: [] })).toEqual([['timeZone', 'nothing']]);
    expect(found({ ...terms, period: { from: '2026-02-01', to: '2026-01-01' } })).toEqual([
      ['period', '2026-02-01 to 2026-01-01'],
    ]);
    const lost = {
      countryCalendar: () => {
        throw 1;
      },
    };
    expect(found({ ...terms, country: 'DE' }, lost)).toEqual([['country', 'nothing']]);
    const hours = { weekly: [], onHolidays: 'open', exceptions: { '2026-06-01': [{ from: '09:00', to: '17:00' }] } };
    const june = { ...terms, period: { from: '2026-06-01', to: '2026-06-01' }, levels: { own: { code: '24x7x4' } } };
    expect(found({ ...june, levels: { own: { code: '8x5x1', hours } } })).toEqual([['levels.own', '2027']]);
  });
});

describe('what is no data', () => {
  const cyclic: Record<string, unknown> = { ...terms };
  cyclic.levels = cyclic;
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const hostile = {
    get name(): string {
      throw new TypeError('boom');
    },
  };
  test.each<[string, unknown]>([
    ['a number', 3],
    ['a text', JSON.stringify(terms)],
    ['a list', [terms]],
    ['an empty list', []],
    [
      'data that nest too deeply',
      { ...terms, levels: Array.from({ length: 40 }).reduce((inner: unknown) => ({ a: inner }), 1) },
    ],
    ['a function', () => terms],
    ['a Date', new Date(0)],
    ['a Map', new Map(Object.entries(terms))],
    ['an object that contains itself', cyclic],
    ['an object that throws', hostile],
    ['a proxy that is revoked', proxy],
    ['a proxy that is revoked, further in', { ...terms, levels: { gold: proxy } }],
    ['a list as an object', { ...terms, levels: [{ catalogue: 'basic' }], period: [] }],
    ['dangerous keys', JSON.parse('{ "__proto__": { "polluted": true } }')],
    ['dangerous names', withLevels({ constructor: { catalogue: 'basic' } })],
    ['a dangerous exception', withP1({ hours: { weekly: [], onHolidays: 'open', exceptions: { prototype: [] } } })],
  ])('%s is an issue', (_, value) => {
    expect(issuesOf(value).length).toBeGreaterThan(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('options that are none are an issue too', () => {
    expect(briefly(issuesOf(terms, { countryCalendar: 'DE' }))).toEqual(['options.countryCalendar INVALID_VALUE']);
    expect(briefly(issuesOf(terms, { calendar: polishCalendar() }))).toEqual(['options.calendar UNKNOWN_FIELD']);
    expect(briefly(issuesOf({ ...terms, country: 'DE' }, { countryCalendar: () => ({}) }))).toEqual([
      'country INVALID_CALENDAR',
    ]);
  });
});

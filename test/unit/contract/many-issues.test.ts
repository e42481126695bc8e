// What parseContract reports for contracts with many mistakes, and with more of something than a contract may have.
import { describe, expect, test } from 'vitest';
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

describe('parseContract, with more than a contract may have', () => {
  test.each([
    [
      '101 levels',
      { levels: Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`l${i}`, { catalogue: 'basic' }])) },
    ],
    [
      '501 guarantees',
      { guarantees: Array(501).fill({ level: 'glod', priority: 'P1', target: 'return', worst: { hours: 1 } }) },
    ],
    ['501 acknowledgements', { acknowledged: Array(501).fill({ code: 'IDENTICAL_LEVELS', reason: 'x' }) }],
    ['a name of 1,001 characters', { name: 'x'.repeat(1001) }],
    ['10,001 days off', { extraHolidays: Array(10_001).fill('2026-05-04') }],
  ])('refuses %s, and says where', (_, more) => {
    const [key] = Object.keys(more);
    expect(issuesInBrief(issuesOf({ ...terms, ...more }))).toEqual([`${key} INVALID_VALUE`]);
  });

  test('refuses 10,001 keys, whatever they are', () => {
    const stray = Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`x${i}`, i]));
    expect(issuesInBrief(issuesOf({ ...terms, levels: stray }))).toEqual(['levels INVALID_VALUE']);
  });
});

describe('parseContract, with many mistakes', () => {
  test('reports the first thousand, and that there are more', () => {
    const stray = (length: number) => Object.fromEntries(Array.from({ length }, (_, i) => [`x${i}`, i]));
    expect(issuesOf({ ...terms, ...stray(999) })).toHaveLength(999);
    expect(issuesOf({ ...terms, ...stray(1000) })).toHaveLength(1000);
    const many = issuesOf({ ...terms, ...stray(1001) });
    expect([many.length, many.at(-1)]).toEqual([
      1001,
      expect.objectContaining({ path: [], code: 'LIMIT_EXCEEDED', message: expect.stringMatching(/1000 entries/) }),
    ]);
    // And those of one level, however many it has.
    const other = { ...delivery, hours: overlapping, until: 'deliveredAt' };
    const targets = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`t${i}`, { P1: other, P2: other }]));
    const levels = Object.fromEntries(['a', 'b', 'c'].map((key) => [key, { ...levelInFull, targets }]));
    expect(
      issuesOf({ ...terms, levels })
        .map(({ code }) => code)
        .slice(-2),
    ).toEqual(['HOURS_OVERLAP', 'LIMIT_EXCEEDED']);
    const guarantees = Array.from({ length: 400 }, () => ({ level: 'glod' }));
    expect(issuesOf({ ...terms, guarantees })).toHaveLength(1001);
    expect(issuesOf({ ...terms, extraHolidays: Array.from({ length: 10_000 }, () => 'x') })).toHaveLength(1001);
    // What is not plain data is reported before the schema is applied.
    const functions = Array.from({ length: 1500 }, () => new Map());
    expect(issuesOf({ ...terms, extraHolidays: functions })).toHaveLength(1001);
    // An object that is reached in a million ways is not walked a million times, or the test would time out.
    let shared: object = {};
    for (let i = 0; i < 31; i += 1) shared = { a: shared, b: shared };
    expect(issuesOf({ ...terms, levels: shared }).length).toBeGreaterThan(0);
  });

  test('reports all those within one level and within one guarantee', () => {
    const hours = overlapping;
    const own = { ...delivery, hours, businessDays: undefined, within: { milliseconds: 1.5 }, cutoff: [] };
    const other = { ...delivery, within: { hours: 1 } };
    const targets = { ...levelInFull.targets, delivery: { P1: own, P2: own, P3: other }, other };
    expect(
      issuesInBrief(
        issuesOf({
          ...terms,
          levels: { silver: { code: 'x', hours }, own: { ...levelInFull, targets, ticketsOpen: hours } },
          guarantees: [
            {
              level: 'glod',
              priority: 9,
              target: 'delivery',
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
      'levels.own.ticketsOpen.weekly HOURS_OVERLAP',
      'levels.own.targets.delivery.P1.hours.weekly HOURS_OVERLAP',
      'levels.own.targets.delivery.P1.within INVALID_DURATION',
      'levels.own.targets.delivery.P1.cutoff INVALID_VALUE',
      'levels.own.targets.delivery.P2.hours.weekly HOURS_OVERLAP',
      'levels.own.targets.delivery.P2.within INVALID_DURATION',
      'levels.own.targets.delivery.P2.cutoff INVALID_VALUE',
      'levels.own.targets.delivery.P3.businessDays CONFLICTING_FIELDS',
      'levels.own.targets.other.businessDays CONFLICTING_FIELDS',
      'guarantees.0.level INVALID_VALUE',
      'guarantees.0.worst INVALID_DURATION',
      'guarantees.0.period INVALID_INTERVAL',
    ]);
  });

  test('suggests the level that may have been meant, however many there are', () => {
    const levels = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`level${i}`, { catalogue: 'basic' }]));
    const guarantees = [{ level: 'levl27', priority: 'P1', target: 'delivery', worst: { hours: 4 } }];
    const [issue] = issuesOf({ ...terms, levels, guarantees });
    expect(issue.didYouMean).toBe('level27');
    expect(issue.accepted).toMatch(/^one of: level0, .*, level19, \.\.\.$/);
  });

  test('reports the others too if a part is not plain data', () => {
    const value = JSON.parse(
      '{ "__proto__": 1, "name": 5, "levels": { "gold.v2": { "constructor": 1, "catalogue": "x" } } }',
    );
    expect(issuesInBrief(issuesOf({ ...value, period: terms.period, country: 'PL' }))).toEqual([
      '__proto__ UNKNOWN_FIELD',
      'levels.gold.v2.constructor UNKNOWN_FIELD',
      'name INVALID_VALUE',
      'levels.gold.v2.catalogue INVALID_VALUE',
    ]);
    expect(issuesOf({ ...terms, levels: { 'gold.1': new Set() } })[0].path).toEqual(['levels', 'gold.1']);
    expect(
      issuesInBrief(issuesOf(withDelivery({ hours: { weekly: [], onHolidays: 'open', exceptions: new Error('x') } }))),
    ).toEqual(['levels.own.targets.delivery.hours.exceptions INVALID_VALUE']);
  });

  test('reports each at a place in the document, with what was found there', () => {
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
    expect(found({ ...terms, country: 'DE' }, lost)).toEqual([['country', "'DE'"]]);
    const hours = { weekly: [], onHolidays: 'open', exceptions: { '2026-06-01': [{ from: '09:00', to: '17:00' }] } };
    const june = { ...terms, period: { from: '2026-06-01', to: '2026-06-01' }, levels: { own: { code: '24x7x4' } } };
    expect(found({ ...june, levels: { own: { code: '8x5x1', hours } } })).toEqual([['levels.own', '2027']]);
  });

  test('reports those in a level whose priorities or kind are wrong, and in one that is based on none', () => {
    const targets = { ...levelInFull.targets, delivery: { P1: { ...delivery, hours: overlapping } } };
    expect(issuesInBrief(issuesOf(withOwn({ priorities: ['P1', 'P1'], targets })))).toEqual([
      'levels.own.priorities.1 CONFLICTING_FIELDS',
      'levels.own.targets.delivery.P1.hours.weekly HOURS_OVERLAP',
    ]);
    const silver = { code: '8x5x8', basedOn: 'glod', hours: overlapping };
    expect(
      issuesInBrief(issuesOf({ ...terms, levels: { silver, own: { cod: '8x5x8', hours: overlapping } } })),
    ).toEqual([
      'levels.own.code MISSING_FIELD',
      'levels.own.cod UNKNOWN_FIELD',
      'levels.silver.basedOn INVALID_VALUE',
      'levels.silver.hours.weekly HOURS_OVERLAP',
    ]);
    expect(issuesInBrief(issuesOf(withDelivery({ interpretations: ['NBD'], hours: overlapping })))).toEqual([
      'levels.own.targets.delivery.interpretations.0 INVALID_VALUE',
      'levels.own.targets.delivery.hours.weekly HOURS_OVERLAP',
    ]);
    const readings = [{ hours: overlapping }, { hours: '24x7' }, { within: { hours: 10_001 } }];
    const interpretations = readings.map((target, i) => ({ id: `${i}`, text: 'Other.', target }));
    expect(issuesInBrief(issuesOf(withDelivery({ interpretations })))).toEqual([
      'levels.own.targets.delivery.interpretations.0.target.hours.weekly HOURS_OVERLAP',
      'levels.own.targets.delivery.interpretations.2.target.within INVALID_VALUE',
    ]);
    expect(issuesInBrief(issuesOf(withLevels({ silver: { code: '8x5x8', clause: 5 } })))).toEqual([
      'levels.silver.clause INVALID_VALUE',
    ]);
  });

  test('finds the places of priorities with dots and brackets, and says once what a long key is', () => {
    const priorities = ['Sev', 'Sev.1', 'Sev.1[a]', 'x'.repeat(70)];
    const wrong = { ...delivery, hours: overlapping };
    const targets = { ...levelInFull.targets, delivery: Object.fromEntries(priorities.map((id) => [id, wrong])) };
    expect(issuesOf(withOwn({ priorities, targets })).map(({ path }) => path.slice(4))).toEqual(
      priorities.map((id) => [id, 'hours', 'weekly']),
    );
    for (const key of ['a[b', '[', 'a..b', '.', ''])
      expect(issuesOf(terms, { [key]: 1 }).map(({ code }) => code)).toEqual(['UNKNOWN_FIELD']);
    const long = `${'y'.repeat(65)}.z`;
    expect(issuesOf(withDelivery({ [long]: 1 })).map(({ path }) => path.at(-1))).toEqual([long]);
  });

  test('reports each unknown priority, and each mistake under a priority whose name is odd', () => {
    const wrong = { ...delivery, until: 'deliveredAt' };
    const inTargets = (priorities: string[], of: object) =>
      issuesOf(withOwn({ priorities, targets: { ...levelInFull.targets, delivery: of } })).map(({ path, code }) => [
        ...path.slice(4),
        code,
      ]);
    expect(inTargets(['high', 'low'], { hihg: delivery, lwo: delivery, high: delivery })).toEqual([
      ['hihg', 'UNKNOWN_FIELD'],
      ['lwo', 'UNKNOWN_FIELD'],
    ]);
    for (const odd of ['[1] critical', '[0]', 'code', 'source'])
      expect(inTargets([odd, 'P1'], { [odd]: wrong, P1: delivery })).toEqual([[odd, 'until', 'INVALID_VALUE']]);
    expect(inTargets(['code', 'P1', 'P1'], { code: wrong, P1: delivery })).toEqual([
      ['CONFLICTING_FIELDS'],
      ['code', 'until', 'INVALID_VALUE'],
    ]);
  });

  test('tells a target from targets by priority by what starts it', () => {
    const within = (of: object) => issuesOf(withOwn({ targets: { ...levelInFull.targets, delivery: of } }));
    const places = (of: object) => within(of).map(({ path, code }) => [...path.slice(4), code]);
    // A field too many beside targets, and a target in what is not one.
    expect(places({ P1: delivery, P2: { ...delivery, until: 5 }, afterCutoff: '' })).toEqual([
      ['P2', 'until', 'INVALID_VALUE'],
      ['afterCutoff', 'INVALID_VALUE'],
    ]);
    expect(
      places({ ...delivery, cutoff: { ...delivery, time: '15:00', inclusive: false } }).map(([field]) => field),
    ).toEqual(Object.keys(delivery).map(() => 'cutoff'));
  });

  test('reports a key without a name, and one in brackets, once', () => {
    for (const key of ['', '[0]', '.from', '..', '.'])
      expect(issuesOf(withDelivery({ [key]: 1 })).map(({ path }) => path)).toEqual([
        ['levels', 'own', 'targets', 'delivery', key],
      ]);
  });

  test('takes a list for no object', () => {
    const parts = {
      period: [],
      calendars: [],
      levels: [{ catalogue: 'basic' }],
      examples: [['mon']],
      guarantees: [[]],
    };
    expect(issuesOf({ ...terms, ...parts }).map(({ path, code, found }) => [path.join('.'), code, found])).toEqual([
      ['period', 'INVALID_VALUE', 'a list of 0'],
      ['calendars', 'INVALID_VALUE', 'a list of 0'],
      ['levels', 'INVALID_VALUE', 'a list of 1'],
      ['guarantees.0', 'INVALID_VALUE', 'a list of 0'],
      ['examples.0', 'INVALID_VALUE', 'a list of 1'],
    ]);
    expect(issuesInBrief(issuesOf([terms]))).toEqual([' INVALID_VALUE']);
  });

  test('reports a wrong time zone and a wrong country together', () => {
    expect(issuesInBrief(issuesOf({ ...terms, timeZone: 'Mars/Olympus', country: 'XX' }))).toEqual([
      'timeZone UNKNOWN_TIME_ZONE',
      'country COUNTRY_NOT_AVAILABLE',
    ]);
    expect(issuesInBrief(issuesOf({ ...terms, timeZone: 'Mars/Olympus' }))).toEqual(['timeZone UNKNOWN_TIME_ZONE']);
  });
});

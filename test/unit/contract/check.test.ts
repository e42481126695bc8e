// What a check of contract terms finds, and what it leaves alone: each finding beside terms that are nearly the same and right.
import { readFileSync } from 'node:fs';
import { createCalendar, fixedHolidays, polishCalendar, serviceLevels } from 'hezo-sla';
import {
  type Contract,
  checkContract,
  checkExamples,
  checkGuarantees,
  type Finding,
  parseContract,
} from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { failureOf } from '../../support/failure.js';

const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../examples/contract/${name}.json`, import.meta.url), 'utf8'));

function contractOf(value: unknown): Contract {
  const parsed = parseContract(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  return parsed.contract;
}

const { id: _, ...standard } = structuredClone(serviceLevels.standard);
const { P1: commitment } = standard.commitments;
const terms = { name: 'ACME', period: { from: '2026-01-01', to: '2026-12-31' }, country: 'PL' };
const everyPriority = (change: object): object => {
  const changed = { ...commitment, ...change };
  return { P1: changed, P2: changed, P3: changed, P4: changed };
};
/** A level in full, of which the commitments, or other terms, are changed. */
const own = (change: object, others: object = {}): object => ({
  ...standard,
  commitments: everyPriority(change),
  ...others,
});
const byDay = { kind: 'next-business-day', milestone: 'delivery', businessDays: 1, cutoff: null, dayEnds: 'midnight' };
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
const week = (from: string, to: string, days = weekdays, onHolidays = 'closed'): object => ({
  weekly: [{ days, from, to }],
  onHolidays,
});

const findingsOf = (levels: object, change: object = {}): readonly Finding[] =>
  checkContract(contractOf({ ...terms, levels, ...change }));
const briefly = (found: readonly Finding[]): string[] =>
  found.map(({ severity, code, path }) => `${severity} ${code} ${path.join('.')}`);
/** What is found in one level, which is called own. */
const inOwn = (level: object, change: object = {}): string[] => briefly(findingsOf({ own: level }, change));
const P1 = 'levels.own.commitments.P1';

describe('a country', () => {
  test('whose days off end before tickets of the period do is told of', () => {
    const countryCalendar = () =>
      createCalendar({ timeZone: 'Europe/Warsaw', holidays: fixedHolidays(['2026-12-25']) });
    const levels = { own: { catalogue: 'standard' } };
    const parsed = parseContract({ ...terms, country: 'XX', levels }, { countryCalendar });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(briefly(checkContract(parsed.contract))).toEqual(['error HOLIDAYS_MISSING country']);
  });
});

describe('a finding of each kind', () => {
  test.each<[string, string[], object]>([
    ['a code that is what it says', [], own({})],
    ['other hours than its code', [`error CODE_CONTRADICTS_COMMITMENT ${P1}.code`], own({ hours: '8x5' })],
    ['hours of its own that are its code', [], own({ hours: week('08:00', '17:00'), delivery: byDay })],
    [
      'hours of its own that are not',
      [`error CODE_CONTRADICTS_COMMITMENT ${P1}.code`],
      own({ hours: week('08:00', '16:00') }),
    ],
    ['a night of twelve hours', [], own({ code: '12x5xNBD', hours: week('20:00', '08:00'), delivery: byDay })],
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
      '24x7 spelt out',
      [],
      own({
        code: '24x7x4',
        hours: week('00:00', '24:00', [...weekdays, 'sat', 'sun'], 'open'),
        delivery: { kind: 'within', milestone: 'delivery', within: { hours: 4 } },
      }),
    ],
    [
      'another response than its code',
      [`error CODE_CONTRADICTS_COMMITMENT ${P1}.code`],
      own({ delivery: { ...byDay, businessDays: 2 } }),
    ],
    [
      'hours in place of a day',
      [`error CODE_CONTRADICTS_COMMITMENT ${P1}.code`],
      own({ delivery: { kind: 'within', milestone: 'delivery', within: { hours: 9 } } }),
    ],
    [
      'a dispatch that its code does not mark',
      [`error CODE_CONTRADICTS_COMMITMENT ${P1}.code`, 'warning RETURN_WITHOUT_DELIVERY levels.own.returnWithin'],
      own({ delivery: { ...byDay, milestone: 'dispatch' } }),
    ],
    ['presence on site that its code does not mark', [], own({ delivery: { ...byDay, milestone: 'on-site' } })],
    [
      'a delivery whose code marks presence on site',
      [`error CODE_CONTRADICTS_COMMITMENT ${P1}.code`],
      own({ code: '9x5xNBDy' }),
    ],
    ['a label for a code', [`warning CODE_UNREADABLE ${P1}.code`], own({ code: 'Gold' })],
    [
      'a cutoff after closing',
      ['warning CUTOFF_OUTSIDE_HOURS levels.own.cutoff'],
      { code: '8x5xNBD', cutoff: { time: '17:01', inclusive: true } },
    ],
    ['a cutoff at closing', [], { code: '8x5xNBD', cutoff: { time: '17:00', inclusive: false } }],
    ['a cutoff just after opening', [], { code: '8x5xNBD', cutoff: { time: '09:01', inclusive: false } }],
    ['a cutoff until the opening', [], { code: '8x5xNBD', cutoff: { time: '09:00', inclusive: true } }],
    [
      'a cutoff before the opening',
      ['error CUTOFF_NEVER_MET levels.own.cutoff'],
      { code: '8x5xNBD', cutoff: { time: '09:00', inclusive: false } },
    ],
    [
      'a cutoff before midnight',
      ['error CUTOFF_NEVER_MET levels.own.cutoff'],
      { code: '24x7xNBD', cutoff: { time: '00:00', inclusive: false } },
    ],
    [
      'hours of four days, so that the next day may have none',
      ['error CODE_CONTRADICTS_COMMITMENT levels.own.code', 'error UNREACHABLE_PROMISE levels.own.code'],
      { code: '8x5xNBD', hours: week('09:00', '17:00', ['mon', 'tue', 'wed', 'thu']) },
    ],
    [
      'a reaction of more than a window',
      ['warning REACTION_BEYOND_WINDOW levels.own.reaction'],
      { code: '8x5xNBD', reaction: { within: { hours: 8, milliseconds: 1 } } },
    ],
    ['a reaction of a whole window', [], { code: '8x5xNBD', reaction: { within: { hours: 8 } } }],
    [
      'a reaction that a lunch break interrupts',
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
      'a reaction of more than a day in hours that touch',
      ['warning REACTION_BEYOND_WINDOW levels.own.reaction'],
      { code: '24x5xNBD', hours: week('00:00', '24:00'), reaction: { within: { hours: 30 } } },
    ],
    [
      'a reaction of days around the clock, spelt out',
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
      'a dispatch in full whose return nobody wrote',
      [],
      own({ code: '9x5xNBD-S', delivery: { ...byDay, milestone: 'dispatch' } }, { returnWithin: undefined }),
    ],
    ['a reaction of days around the clock', [], { code: '24x7xNBD', reaction: { within: { hours: 100 } } }],
    [
      'on-site support without anybody on site',
      ['error ON_SITE_WITHOUT_MILESTONE levels.own.includes'],
      own({}, { includes: ['on-site-support'] }),
    ],
    ['on-site support with somebody there', [], { catalogue: 'standardOnsite' }],
    [
      'a return of the catalogue without a delivery',
      ['warning RETURN_WITHOUT_DELIVERY levels.own.catalogue'],
      { catalogue: 'basic' },
    ],
    ['a dispatch whose return nobody wrote', [], { code: '9x5xNBD-S' }],
    [
      'a return without a delivery',
      ['warning RETURN_WITHOUT_DELIVERY levels.own.returnWithin'],
      { code: '9x5xNBD-S', returnWithin: { days: 7 } },
    ],
    ['the next calendar day without weekends', ['error UNREACHABLE_PROMISE levels.own.code'], { code: '8x5xNCD' }],
    ['the next calendar day around the clock', [], { code: '24x7xNCD' }],
    [
      'the next business day, on which the service may be closed',
      ['error UNREACHABLE_PROMISE levels.own.code'],
      { code: '8x5xNBD', hours: { ...week('09:00', '17:00'), exceptions: { '2026-06-10': [] } } },
    ],
  ])('%s: %j', (_, found, level) => {
    expect(inOwn(level)).toEqual(found);
  });

  test('hours that do not open in the period', () => {
    const hours = { ...week('09:00', '17:00'), exceptions: { '2026-12-23': [] } };
    const christmas = { period: { from: '2026-12-23', to: '2026-12-27' } };
    expect(inOwn({ code: '8x5x8', hours }, christmas)).toEqual(['error HOURS_NEVER_OPEN levels.own.hours']);
    // What else could be said of hours that are closed is not: no cutoff is missed, and no day is the wrong one.
    const cutoff = { time: '15:00', inclusive: false };
    expect(inOwn({ code: '8x5xNBD', hours, cutoff }, christmas)).toEqual(['error HOURS_NEVER_OPEN levels.own.hours']);
    expect(inOwn({ code: '8x5x8' }, { period: { from: '2026-12-23', to: '2026-12-27' } })).toEqual([]);
  });

  test('hours that have a name are open on the business days of the calendar', () => {
    const weekend = { weekend: ['sun'] };
    expect(inOwn({ code: '8x6x4', hours: '8x5' }, weekend)).toEqual([]);
    expect(inOwn({ code: '8x5x4' }, weekend)).toEqual(['error CODE_CONTRADICTS_COMMITMENT levels.own.code']);
  });

  test('a more urgent priority whose lag grows, at its largest', () => {
    const around = { ...commitment, hours: '24x7' };
    const byNextDay = { kind: 'next-calendar-day', milestone: 'delivery', cutoff: null, dayEnds: 'midnight' };
    const day = { ...around, code: '24x7xNCD', delivery: byNextDay };
    const P1 = {
      ...around,
      code: '24x7x30',
      delivery: { kind: 'within', milestone: 'delivery', within: { hours: 30 } },
    };
    const january = { period: { from: '2026-01-01', to: '2026-01-31' } };
    const [found] = findingsOf({ own: { ...standard, commitments: { P1, P2: day, P3: day, P4: day } } }, january);
    expect(found.message).toBe(
      'P1 is slower than P2: the delivery of a ticket of 2026-01-01T23:59:59.999+01:00 is due 6 h later.',
    );
  });

  test('a more urgent priority that is slower, anywhere in the period', () => {
    const hours = (n: number) => ({
      ...commitment,
      code: `9x5x${n}`,
      delivery: { kind: 'within', milestone: 'delivery', within: { hours: n } },
    });
    const commitments = {
      P1: hours(12),
      P2: hours(8),
      P3: { ...commitment, delivery: byDay },
      P4: { ...commitment, delivery: byDay },
    };
    const found = findingsOf({ own: { ...standard, commitments } });
    // Twelve hours of service are at times due later than the end of the next business day, and always than eight: from
    // Tuesday 15:00:00.001 eight are used up on Wednesday at 14:00:00.001, twelve after the holidays, on Monday.
    expect(briefly(found)).toEqual([`error PRIORITY_INVERSION ${P1}.delivery`]);
    expect(found[0].message).toBe(
      'P1 is slower than P2: the delivery of a ticket of 2026-12-22T15:00:00.001+01:00 is due 115 h later.',
    );
    expect(found[0].at).toEqual(new Date('2026-12-22T15:00:00.001+01:00'));
    // Of the priorities that are faster, the one is named that is ahead by most: here the second, and of two alike the first.
    const slowest = (P2: number, P3: number) =>
      findingsOf({ own: { ...standard, commitments: { P1: hours(12), P2: hours(P2), P3: hours(P3), P4: hours(12) } } });
    expect(slowest(10, 8)[0].message).toMatch(/^P1 is slower than P3: /);
    expect(slowest(8, 10)[0].message).toMatch(/^P1 is slower than P2: /);
    const slowReaction = { ...commitment, reaction: { within: { hours: 2 } } };
    expect(
      inOwn({ ...standard, commitments: { P1: commitment, P2: slowReaction, P3: commitment, P4: commitment } }),
    ).toEqual(['error PRIORITY_INVERSION levels.own.commitments.P2.reaction']);
  });

  test('no inversion where the milestones are not the same', () => {
    const dispatch = { ...commitment, code: '9x5xNBD-S', delivery: { ...byDay, milestone: 'dispatch' } };
    const commitments = { P1: commitment, P2: commitment, P3: dispatch, P4: dispatch };
    expect(inOwn({ ...standard, commitments })).toEqual([]);
    // A reaction has always the same milestone.
    const slow = { ...commitment, reaction: { within: { hours: 2 } } };
    expect(inOwn({ ...standard, commitments: { ...commitments, P1: slow, P2: slow } })).toEqual([
      'error PRIORITY_INVERSION levels.own.commitments.P1.reaction',
    ]);
  });

  test('days off that are missing for a year in which a ticket of the period can be due', () => {
    const holidays = (...days: string[]) => ({ country: undefined, timeZone: 'Europe/Warsaw', holidays: days });
    const level = { code: '8x5xNBD' };
    expect(inOwn(level, holidays('2026-12-25'))).toEqual(['error HOLIDAYS_MISSING holidays']);
    expect(inOwn(level, holidays('2026-12-25', '2027-01-01'))).toEqual([]);
    const november = { period: { from: '2026-11-01', to: '2026-11-30' } };
    expect(inOwn(level, { ...holidays('2026-12-25'), ...november })).toEqual([]);
    expect(findingsOf({ own: level }, holidays('2028-01-01'))[0].message).toBe(
      'There are no days off in 2026, 2027, and a ticket of the period can be due until 2027.',
    );
    // Dispatched by 1 December and delivered then, it goes back by 1 January.
    const sent = { code: '8x5xNBD-S', returnWithin: { days: 31 } };
    expect(inOwn(sent, { ...holidays('2026-12-25'), ...november })).toContain('error HOLIDAYS_MISSING holidays');
    const whole = { period: { from: '2026-01-01', to: '2027-12-31' } };
    expect(findingsOf({ own: level }, { ...holidays('2026-05-01', '2028-01-01'), ...whole })[0].message).toContain(
      'no days off in 2027,',
    );
  });

  test('levels that promise the same, whatever they are called', () => {
    const levels = {
      a: { catalogue: 'standard' },
      b: own({ code: '9/5 x NBD' }, { name: 'B', includes: standard.includes, programmes: [] }),
      c: { catalogue: 'basic' },
    };
    expect(briefly(findingsOf(levels))).toContain('warning IDENTICAL_LEVELS levels.b');
    expect(findingsOf(levels).find(({ code }) => code === 'IDENTICAL_LEVELS')?.message).toBe(
      'The levels a and b promise the same.',
    );
    const spelt = {
      a: { code: '8x5x4' },
      b: { code: '8x5x4', hours: week('09:00', '17:00') },
      c: { code: '8x5x4', hours: week('09:00', '17:01') },
    };
    expect(
      findingsOf(spelt)
        .filter(({ code }) => code === 'IDENTICAL_LEVELS')
        .map(({ path }) => path),
    ).toEqual([['levels', 'b']]);
    const offered = {
      a: own({}, { includes: ['online-support', 'software-access'], ticketsOpen: '8x5' }),
      b: own({}, { includes: ['software-access', 'online-support'], ticketsOpen: week('09:00', '17:00') }),
      c: own({}, { includes: [] }),
      d: own({}, { includes: undefined, ticketsOpen: undefined }),
      e: own({}, { ticketsOpen: undefined }),
    };
    expect(
      findingsOf(offered, {})
        .filter(({ code }) => code === 'IDENTICAL_LEVELS')
        .map(({ path }) => path[1]),
    ).toEqual(['b']);
    const minutes = {
      a: { code: '8x5xNBD' },
      b: { code: '8x5xNBD', reaction: { within: { minutes: 60 } } },
      c: { code: '8x5xNBD', reaction: { within: { minutes: 61 } } },
    };
    expect(briefly(findingsOf(minutes))).toEqual(['warning IDENTICAL_LEVELS levels.b']);
  });
});

describe('codes and cutoffs of hours that are not alike', () => {
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
      'around the clock, but for holidays',
      [`error CODE_CONTRADICTS_COMMITMENT ${P1}.code`],
      own({ code: '24x7xNBD', hours: week('00:00', '24:00', everyDay), delivery: byDay }),
    ],
    [
      'a code of the longest day alone',
      [`error CODE_CONTRADICTS_COMMITMENT ${P1}.code`],
      own({ hours: onMonday, delivery: byDay }),
    ],
    // A confirmation on a Saturday counts as one on Monday, whatever the time.
    [
      'a cutoff that nothing but a Saturday meets',
      ['error CUTOFF_NEVER_MET levels.own.cutoff'],
      { code: '4x6xNBD', hours: evenings, cutoff: { time: '15:00', inclusive: false } },
    ],
  ])('%s: %j', (_, found, level) => {
    expect(inOwn(level)).toEqual(found);
  });
});

describe('the period of a check', () => {
  const contract = contractOf({ ...terms, levels: { own: { code: '8x5xNCD' } } });

  test('is the contract’s own, or the one given', () => {
    expect(checkContract(contract)).toHaveLength(1);
    // From Monday to Wednesday the next day is a day of service.
    expect(checkContract(contract, { from: '2026-06-08', to: '2026-06-10' })).toEqual([]);
    expect(checkContract(contract, { from: '2026-06-08', to: '2026-06-12' })).toEqual([
      expect.objectContaining({
        code: 'UNREACHABLE_PROMISE',
        // From the closing on Thursday a confirmation counts on Friday.
        at: new Date('2026-06-11T17:00:00+02:00'),
        message: expect.stringContaining(
          'it is due on 2026-06-13, a day on which the service does not open; so it is for 20% of the period',
        ),
      }),
    ]);
  });

  test('has to be one, of a contract that is one', () => {
    const check = checkContract as (...given: unknown[]) => unknown;
    expect(failureOf(() => check(contract, { from: '2026-06-08' }))).toEqual(['INVALID_DATE', expect.anything()]);
    expect(failureOf(() => check(contract, { from: '2026-06-08', to: '2026-06-01' }))).toEqual([
      'INVALID_INTERVAL',
      expect.anything(),
    ]);
    expect(failureOf(() => check(contract, { from: '2026-06-08', until: '2026-06-09' }))).toEqual([
      'UNKNOWN_FIELD',
      expect.anything(),
    ]);
    for (const run of [checkContract, checkGuarantees, checkExamples] as ((value: unknown) => unknown)[]) {
      expect(failureOf(() => run({ ...contract }))).toEqual(['INVALID_VALUE', expect.anything()]);
      expect(failureOf(() => run(undefined))).toEqual(['MISSING_FIELD', expect.anything()]);
    }
  });
});

describe('guarantees', () => {
  const guarantee = { level: 'own', priority: 'P3', clock: 'delivery' };
  const results = (...guarantees: object[]) =>
    checkGuarantees(
      contractOf({
        ...terms,
        levels: { own: { catalogue: 'standard' } },
        guarantees: guarantees.map((g) => ({ ...guarantee, ...g })),
      }),
    );

  test('hold to the millisecond, or fail with the counterexample', () => {
    const worst = 153 * 3_600_000 - 1;
    const [kept, broken] = results({ worst: { milliseconds: worst } }, { worst: { milliseconds: worst - 1 } });
    expect(kept).toMatchObject({ holds: true, limitMs: worst, path: ['guarantees', 0], worst: { elapsedMs: worst } });
    expect(broken).toMatchObject({
      holds: false,
      worst: { atLocal: '2026-12-22T15:00:00+01:00', deadline: { dueOn: '2026-12-28' } },
    });
    expect(broken.message).toBe(
      'The delivery of own, P3, takes up to 152 h 59 min 59 s 999 ms, not 152 h 59 min 59 s 998 ms: from 2026-12-22T15:00:00+01:00 to 2026-12-28T23:59:59.999+01:00.',
    );
  });

  test('hold for a period of their own', () => {
    const july = { from: '2026-07-01', to: '2026-07-31' };
    const contract = contractOf({
      ...terms,
      levels: { own: { catalogue: 'standard' } },
      guarantees: [{ ...guarantee, worst: { hours: 105 } }],
    });
    expect([july, undefined].map((period) => checkGuarantees(contract, period)[0].holds)).toEqual([true, false]);
    expect([july, undefined].map((period) => checkContract(contract, period).length)).toEqual([0, 1]);
    const [inJuly, allYear] = results({ worst: { hours: 105 }, period: july }, { worst: { hours: 105 } });
    expect([inJuly.holds, allYear.holds]).toEqual([true, false]);
  });

  test('are findings where they fail, with the reasons', () => {
    const levels = { own: { catalogue: 'standard' } };
    const [found] = findingsOf(levels, { guarantees: [{ ...guarantee, worst: { hours: 100 } }] });
    expect(found).toMatchObject({
      severity: 'error',
      code: 'GUARANTEE_BROKEN',
      path: ['guarantees', 0],
      at: new Date('2026-12-22T15:00:00+01:00'),
    });
    expect(found.explanation).toContain('Thursday, 24 December 2026 does not count: Christmas Eve. [CAL-1, law]');
  });
});

describe('examples', () => {
  const ticket = { openedAt: '2026-12-23T13:40:00+01:00', priority: 'P3', confirmedAt: '2026-12-23T15:00:00+01:00' };
  const wrong = (expect: object, change: object = {}) => {
    const examples = [{ level: 'own', ticket: { ...ticket, ...change }, expect }];
    return checkExamples(contractOf({ ...terms, levels: { own: { catalogue: 'standard' } }, examples }))[0];
  };

  test.each<[object, object[]]>([
    [{ delivery: '2026-12-29', return: '2027-01-05' }, []],
    [{ reaction: '2026-12-23T14:40:00+01:00' }, []],
    [{ reaction: '2026-12-23T13:40:00Z' }, []],
    [{ reaction: '2026-12-23' }, []],
    [{ delivery: '2026-12-28' }, [{ clock: 'delivery', expected: '2026-12-28', found: '2026-12-29' }]],
    [
      { reaction: '2026-12-23T14:40:00.001+01:00' },
      [{ clock: 'reaction', expected: '2026-12-23T14:40:00.001+01:00', found: '2026-12-23T14:40:00+01:00' }],
    ],
    [{ return: null }, [{ clock: 'return', expected: null, found: '2027-01-05T23:59:59.999+01:00' }]],
  ])('%j of a confirmed ticket', (expectation, mismatches) => {
    const result = wrong(expectation);
    expect([result.holds, result.mismatches]).toEqual([mismatches.length === 0, mismatches]);
  });

  test.each<[object, object[]]>([
    [{ delivery: null, return: null }, []],
    [{ delivery: '2026-12-29' }, [{ clock: 'delivery', expected: '2026-12-29', found: null }]],
  ])('%j of an unconfirmed one', (expectation, mismatches) => {
    expect(wrong(expectation, { confirmedAt: null }).mismatches).toEqual(mismatches);
  });

  test('are findings where they fail, with the explanation of what was computed', () => {
    const examples = [{ name: 'Eve', level: 'own', ticket, expect: { delivery: '2026-12-28', return: '2027-01-05' } }];
    const [found] = findingsOf({ own: { catalogue: 'standard' } }, { examples });
    expect(found).toMatchObject({
      severity: 'error',
      code: 'EXAMPLE_FAILED',
      path: ['examples', 0],
      message: "The example 'Eve' fails: delivery is 2026-12-29, not 2026-12-28.",
    });
    expect(found.explanation).toContain('It came exactly at 15:00, so it is late. [NBD-3, terms]');
    expect(found.explanation).not.toContain('[RET-1');
  });
});

describe('acknowledgements', () => {
  const levels = { a: { catalogue: 'basic' }, b: { code: '9x5xNBD-S', returnWithin: { days: 7 } } };
  const acknowledged = (...entries: object[]) => findingsOf(levels, { acknowledged: entries });

  test('make notes of findings, of one level or of all', () => {
    const entry = { code: 'RETURN_WITHOUT_DELIVERY', reason: 'Agreed.' };
    expect(briefly(acknowledged({ ...entry, level: 'a' }))).toEqual([
      'note RETURN_WITHOUT_DELIVERY levels.a.catalogue',
      'warning RETURN_WITHOUT_DELIVERY levels.b.returnWithin',
    ]);
    const found = acknowledged(entry);
    expect(found.map(({ severity, acknowledged }) => [severity, acknowledged])).toEqual([
      ['note', 'Agreed.'],
      ['note', 'Agreed.'],
    ]);
  });

  test('of nothing are findings', () => {
    const found = acknowledged(
      { code: 'CUTOFF_OUTSIDE_HOURS', reason: 'x' },
      { code: 'RETURN_WITHOUT_DELIVERY', reason: 'y' },
    );
    expect(briefly(found).slice(2)).toEqual(['warning STALE_ACKNOWLEDGEMENT acknowledged.0']);
  });
});

describe('the examples of the package', () => {
  test('the nine levels hold, with the one finding that is acknowledged', () => {
    const contract = contractOf(example('nine-levels'));
    expect(Object.values(contract.levels).map(({ commitments }) => commitments)).toEqual(
      Object.values(serviceLevels).map(({ commitments }) => commitments),
    );
    expect(briefly(checkContract(contract))).toEqual(['note RETURN_WITHOUT_DELIVERY levels.basic.catalogue']);
    expect(checkGuarantees(contract).length).toBeGreaterThanOrEqual(9);
    expect(checkExamples(contract).length).toBeGreaterThanOrEqual(10);
    expect(contract.calendar).toBe(polishCalendar());
  });

  test('the guarantees of the nine levels are as tight as whole hours allow', () => {
    for (const { limitMs, worst } of checkGuarantees(contractOf(example('nine-levels')))) {
      expect(limitMs - worst.elapsedMs).toBeGreaterThanOrEqual(0);
      expect(limitMs - worst.elapsedMs).toBeLessThan(3_600_000);
    }
  });

  test('the broken terms have a finding of each kind', () => {
    const found = checkContract(contractOf(example('broken')));
    const source = readFileSync(new URL('../../../src/contract/finding.ts', import.meta.url), 'utf8');
    const codes = [...source.matchAll(/^ {2}([A-Z_]+): '(?:error|warning)',$/gm)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThanOrEqual(15);
    expect([...new Set(found.map(({ code }) => code))].sort()).toEqual(codes.sort());
  });
});

// Two contracts compared. The week of 8 June 2026 has no day off, so its shares can be counted by hand; Corpus Christi is the
// Thursday before.
import { createCalendar } from 'hezo-sla';
import { type ContractChange, compareContracts } from 'hezo-sla/contract';
import { countryCalendar } from 'hezo-sla/holidays';
import { describe, expect, test } from 'vitest';
import { contractOf, terms } from '../../support/contracts.js';
import { errorOf } from '../../support/failure.js';
import { nextDay, own, reaction, weekdays, week as weekOf } from '../../support/findings.js';

const HOUR = 3_600_000;
const week = { from: '2026-06-08', to: '2026-06-14' };
const WEEK_HOURS = 7 * 24;

const contractWith = (levels: object, change: object = {}) => contractOf({ ...terms, levels, ...change });
const changesOf = (before: object, after: object, period: { from: string; to: string } | undefined = week) =>
  compareContracts(contractWith(before), contractWith(after), period);
/** 'worse DUE_LATER levels.own.targets.delivery: The delivery ...' */
const inBrief = (changes: readonly ContractChange[]): string[] =>
  changes.map(({ verdict, code, path, message }) => `${verdict} ${code} ${path.join('.')}: ${message}`);
const delivery = (change: object) => ({ own: own({ delivery: change }) });
const at = (time: string) => ({ cutoff: { time, inclusive: false }, code: undefined });
const place = 'levels.own.targets.delivery';

describe('levels', () => {
  test('that owe the same have no changes, whatever they are called and based on', () => {
    expect(changesOf({ own: own({}) }, { own: own({}, { name: 'Another' }) })).toEqual([]);
    expect(changesOf({ a: { catalogue: 'premier' } }, { a: { basedOn: 'premier', name: 'Ours' } })).toEqual([]);
  });

  test('that one contract has and the other does not are better and worse, in the order of the second, then the first', () => {
    const [basic, standard, premier] = ['basic', 'standard', 'premier'].map((catalogue) => ({ catalogue }));
    expect(inBrief(changesOf({ basic, standard }, { premier, standard }))).toEqual([
      "better LEVEL_ADDED levels.premier: The level 'premier' is added.",
      "worse LEVEL_REMOVED levels: The level 'basic' is removed.",
    ]);
    const [{ target, priorities, difference, clause }] = changesOf({ basic }, { basic, standard });
    expect([target, priorities, difference, clause]).toEqual([null, [], undefined, undefined]);
  });

  test('are compared by what they say besides their targets', () => {
    const before = { ticketsOpen: '8x5', includes: ['online-support'] };
    const after = {
      ticketsOpen: '24x7',
      includes: ['online-support', 'on-site-support'],
      law: 'PL',
      priorityChange: 'carry-over',
    };
    const [one, other] = [before, after].map((more) => ({ own: own({}, more) }));
    expect(inBrief(changesOf(one, other))).toEqual([
      "different TERMS_CHANGED levels.own.priorityChange: The level has 'priorityChange' 'carry-over' in place of 'from-start'.",
      "better TERMS_CHANGED levels.own.ticketsOpen: The level has 'ticketsOpen' '24x7' in place of '8x5'.",
      "better TERMS_CHANGED levels.own.includes: The level has 'includes' 'on-site-support, online-support' in place of 'online-support'.",
      "different TERMS_CHANGED levels.own.law: The level has 'law' 'PL' in place of none.",
    ]);
    const [, hours, included] = changesOf(other, { own: own({}, { ticketsOpen: weekOf('09:00', '17:00') }) });
    expect([hours.message, included.verdict]).toEqual(["The level has another 'ticketsOpen'.", 'worse']);
    const [, , exchanged] = changesOf(one, { own: own({}, { includes: ['software-access'] }) });
    expect(exchanged).toBeUndefined();
    const swapped = changesOf(one, { own: own({}, { ...before, includes: ['software-access'] }) });
    expect(swapped.map(({ verdict }) => verdict)).toEqual(['different']);
  });
});

describe('when tickets open', () => {
  const opening = (ticketsOpen: unknown) => ({ own: own({}, { ticketsOpen }) });
  const verdicts = (before: unknown, after: unknown) =>
    changesOf(opening(before), opening(after)).map(({ verdict }) => verdict);

  test('is compared by the open time, however it is written', () => {
    expect(verdicts('9x5', weekOf('09:00', '18:00'))).toEqual([]);
    expect(verdicts(weekOf('09:00', '18:00'), weekOf('09:00', '18:00', weekdays.toReversed()))).toEqual([]);
  });

  test('is better where they do for longer, and has no side where they do at other times', () => {
    expect(verdicts('8x5', '9x5')).toEqual(['better']);
    expect(verdicts('24x7', '9x5')).toEqual(['worse']);
    expect(verdicts(weekOf('08:00', '16:00'), weekOf('09:00', '17:00'))).toEqual(['different']);
    expect(verdicts(undefined, '9x5')).toEqual(['different']);
  });
});

describe('pauses', () => {
  const timed = (pauses: string, more: object = {}) =>
    delivery({ within: { hours: 4 }, businessDays: undefined, code: undefined, pauses, ...more });
  const verdicts = (before: object, after: object) =>
    changesOf(before, after).flatMap(({ verdict, code }) => (code === 'TERMS_CHANGED' ? [verdict] : []));

  test('are worse than none for whoever waits for it', () => {
    expect(verdicts(timed('none'), timed('service-time'))).toEqual(['worse']);
    expect(verdicts(timed('service-time'), timed('none'))).toEqual(['better']);
    expect(verdicts(timed('none', { owedBy: 'customer' }), timed('service-time', { owedBy: 'customer' }))).toEqual([
      'better',
    ]);
  });

  test('of days and of hours have no side, because their lengths have one', () => {
    expect(verdicts(delivery({ code: undefined }), timed('service-time'))).toEqual(['different']);
    const days = (pauses: string) => delivery({ code: undefined, pauses });
    expect(verdicts(days('business-days-touched'), days('pause-length'))).toEqual(['different']);
  });
});

describe('a deadline', () => {
  test('that becomes later is worse, for the share of the period, by how much and when', () => {
    const [change, ...others] = changesOf(delivery(at('17:00')), delivery(at('15:00')));
    expect(others).toEqual([]);
    expect(inBrief([change])).toEqual([
      `worse DUE_LATER ${place}: The delivery is due later for 6% of the period, by 1 day to 3 days: Mon to Wed, Fri 15:00 to 17:00 by 1 day (4 times); Thu 15:00 to 17:00 by 3 days (once).`,
    ]);
    // Counted by hand: two hours of each of five days. What starts on a Thursday waits for Monday in place of Friday.
    expect(change.difference).toMatchObject({
      share: expect.closeTo(10 / WEEK_HOURS, 12),
      leastMs: 24 * HOUR,
      mostMs: 72 * HOUR,
      at: new Date('2026-06-11T15:00:00+02:00'),
    });
    const [first] = change.difference?.patterns ?? [];
    expect(first).toEqual({
      from: { weekday: 'mon', time: '15:00' },
      to: { weekday: 'mon', time: '17:00' },
      leastMs: 24 * HOUR,
      mostMs: 24 * HOUR,
      times: 1,
      share: expect.closeTo(2 / WEEK_HOURS, 12),
    });
  });

  test('that becomes earlier is better; the customer loses by an earlier deadline of their own', () => {
    const back = (businessDays: number, owedBy = 'customer') => ({
      own: own({}, { targets: { return: { from: 'delivered', until: 'returned', owedBy, businessDays } } }),
    });
    const verdicts = (before: object, after: object) =>
      changesOf(before, after).map(({ verdict, code }) => `${verdict} ${code}`);
    expect(verdicts(back(5), back(3))).toEqual(['worse DUE_EARLIER']);
    expect(verdicts(back(3), back(5))).toEqual(['better DUE_LATER']);
    expect(verdicts(back(5, 'provider'), back(3, 'provider'))).toEqual(['better DUE_EARLIER']);
    expect(verdicts(back(5), back(5, 'provider'))).toEqual(['better TERMS_CHANGED']);
    expect(verdicts(back(5, 'provider'), back(5))).toEqual(['worse TERMS_CHANGED']);
  });

  test('that is another one for an instant of each day is so for less than any share', () => {
    const until = (inclusive: boolean) => delivery({ cutoff: { time: '15:00', inclusive }, code: undefined });
    const [{ message, difference }] = changesOf(until(true), until(false));
    expect(message).toMatch(/is due later for less than 0\.1% of the period, by 1 day to 3 days: /);
    // A millisecond of each of five days.
    expect(difference?.share).toBeCloseTo(5 / (WEEK_HOURS * HOUR), 15);
  });

  test('can become later and earlier', () => {
    // Twelve of nine hours a day: what starts at 09:00 is due at noon of the next day, before its end; what starts at 17:00 on
    // the day after.
    const half = { within: { hours: 12 }, businessDays: undefined, code: undefined, pauses: 'none' };
    const [later, earlier, ...others] = changesOf(delivery({ code: undefined }), delivery(half));
    expect(others).toEqual([]);
    expect([later, earlier].map(({ verdict, code }) => `${verdict} ${code}`)).toEqual([
      'worse DUE_LATER',
      'better DUE_EARLIER',
    ]);
    // Until 15:00 it is due by the closing of the next day. Of each day the three hours until 18:00 are later, and each night
    // and weekend, which count as the next opening, are earlier.
    expect(later.difference?.share).toBeCloseTo(15 / WEEK_HOURS, 6);
    expect(earlier.difference?.share).toBeCloseTo(1 - 15 / WEEK_HOURS, 6);
  });

  test('moves with the days off of its contract, and with the calendar of its role', () => {
    const levels = { own: own({}, { targets: { delivery: nextDay } }) };
    const off = { country: 'PL', extraHolidays: ['2026-06-10'] };
    const [change] = compareContracts(contractWith(levels), contractWith(levels, off), week);
    // What starts from the closing of Monday on is due a day later, until the closing of Wednesday.
    expect(change.difference).toMatchObject({
      share: expect.closeTo(48 / WEEK_HOURS, 12),
      mostMs: 24 * HOUR,
      at: new Date('2026-06-08T18:00:00+02:00'),
    });
    const there = { own: own({}, { targets: { delivery: { ...nextDay, calendar: 'hub' } } }) };
    const hub = contractWith(there, { calendars: { hub: off } });
    expect(compareContracts(contractWith(levels), hub, week)[0].difference).toEqual(change.difference);
  });

  test.each<[string, object, object, object, RegExp]>([
    ['all the time', { hours: 4 }, { hours: 6 }, week, /period, by 2 h\.$/],
    ['all of a few days', { hours: 4 }, { hours: 6 }, { from: '2026-06-08', to: '2026-06-10' }, /period, by 2 h\.$/],
    ['for weeks', { hours: 4 }, { hours: 4, milliseconds: 500 }, terms.period, /for 100% of the period, by 500 ms\.$/],
  ])('says nothing about times of the week where it is another %s', (_, one, other, period, expected) => {
    const timed = (within: object) => delivery({ within, hours: '24x7', businessDays: undefined, code: undefined });
    const [{ message }] = changesOf(timed(one), timed(other), period as typeof week);
    expect(message).toMatch(expected);
  });

  test('says on which day a stretch ends, whatever others end like', () => {
    // From the fifth business day to the next one: what starts on a Friday evening differs until another weekday each time.
    const days = (businessDays: number) => delivery({ businessDays, code: undefined });
    const [{ message, difference }] = changesOf(days(1), days(5), terms.period);
    const ends = difference?.patterns.map(({ from, to }) => `${from.weekday} ${from.time} ${to.weekday}`) ?? [];
    expect(message).not.toMatch(/Fri 18:00 to 18:00 of the next day/);
    for (const [, from, to] of message.matchAll(/(Mon|Tue|Wed|Thu|Fri) 18:00 to (Mon|Tue|Wed|Thu|Fri) 18:00/g))
      expect(ends).toContain(`${from.toLowerCase()} 18:00 ${to.toLowerCase()}`);
  });

  test('says that a stretch lasts until the end of its day', () => {
    const always = { hours: '24x7', code: undefined };
    const [{ message }] = changesOf(delivery(always), delivery({ ...always, ...at('15:00') }));
    expect(message).toContain('Mon to Wed 15:00 to 24:00 by 1 day (3 times)');
  });

  test('says that a stretch of nearly a week ends in the next', () => {
    const mondays = (hours: number) =>
      delivery({
        within: { hours },
        hours: weekOf('09:00', '17:00', ['mon']),
        businessDays: undefined,
        code: undefined,
      });
    const [{ message }] = changesOf(mondays(1), mondays(2), { from: '2026-06-08', to: '2026-07-19' });
    expect(message).toContain('Mon 16:00 to the next Mon 15:00 by 1 h (5 times)');
  });

  test('has its time to the minute in the message, and to the millisecond in the patterns', () => {
    const timed = (hours: number) => delivery({ within: { hours }, businessDays: undefined, code: undefined });
    const [{ message, difference }] = changesOf(timed(8), timed(4));
    // Four hours from 14:00 are used up at the closing, and what starts later is due the next day.
    expect(message).toContain('Mon to Thu 14:00 to 10:00 of the next day by 4 h');
    expect(difference?.patterns.map(({ from }) => from.time)).toContain('14:00:00.001');
  });

  test('says that there are others, where what lasts for weeks is left out', () => {
    const always = {
      weekly: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => ({
        days: [day],
        from: '00:00',
        to: '24:00',
      })),
      onHolidays: 'closed',
    };
    const timed = (hours: number) =>
      delivery({ within: { hours }, hours: always, businessDays: undefined, code: undefined });
    const [{ message }] = changesOf(timed(4), timed(6), { from: '2026-06-01', to: '2026-06-30' });
    expect(message).toMatch(
      /^The delivery is due later for 100% of the period, by 2 h to 1 day 2 h, mostly by 2 h: .*; and at other times\.$/,
    );
  });

  test('says where the calendars alone make the difference', () => {
    const levels = { own: own({}, { targets: { delivery: nextDay } }) };
    const [change] = compareContracts(
      contractWith(levels),
      contractWith(levels, { extraHolidays: ['2026-06-10'] }),
      week,
    );
    expect(change.message).toMatch(/\. It has the same terms: the calendars differ\.$/);
    expect(changesOf(delivery(at('17:00')), delivery(at('15:00')))[0].message).not.toContain('calendars');
  });

  test('says how far the nights reach, and where there are many kinds of times only the longest of them', () => {
    const timed = (hours: string) =>
      delivery({ within: { hours: 1 }, hours, businessDays: undefined, code: undefined });
    const [{ message }] = changesOf(timed('24x7'), timed('9x5'), terms.period);
    expect(message).toMatch(
      /by up to 4 days 15 h: Fri 18:00 to Mon 09:00 by up to 2 days 15 h \(47 times\); Mon to Thu 18:00 to 09:00 of the next day by up to 15 h \(197 times\); .*; and at other times\.$/,
    );
  });
});

describe('a target', () => {
  test('is added and removed for priorities', () => {
    const all = { own: own({}) };
    const some = { own: own({ reaction: { ...reaction } }) };
    const urgent = {
      own: own({}, { targets: { delivery: { ...nextDay }, reaction: { P1: reaction, P2: reaction } } }),
    };
    expect(some).toEqual(all);
    expect(inBrief(changesOf(all, urgent))).toEqual([
      'worse TARGET_REMOVED levels.own: The reaction (P3, P4) is removed.',
    ]);
    expect(inBrief(changesOf(urgent, all))).toEqual([
      'better TARGET_ADDED levels.own.targets.reaction: The reaction (P3, P4) is added.',
    ]);
    expect(changesOf(urgent, all)[0]).toMatchObject({ level: 'own', target: 'reaction', priorities: ['P3', 'P4'] });
  });

  test('is compared for the priorities that share it in both', () => {
    const by = (P1: object, rest: object) => ({
      own: own(
        {},
        {
          targets: {
            delivery: { P1: { ...nextDay, ...P1 }, P2: { ...nextDay, ...rest }, P3: { ...nextDay, ...rest } },
          },
        },
      ),
    });
    expect(
      changesOf(by(at('17:00'), at('17:00')), by(at('15:00'), at('17:00'))).map(({ priorities, path }) => [
        priorities,
        path.join('.'),
      ]),
    ).toEqual([[['P1'], `${place}.P1`]]);
    const both = changesOf(by(at('16:00'), at('17:00')), by(at('15:00'), at('15:00')));
    expect(both.map(({ message }) => message.split(' is ')[0])).toEqual(['The delivery (P1)', 'The delivery (P2, P3)']);
  });

  test('is found at the place of the priority that changes', () => {
    const by = (P2: object) => ({
      own: own({}, { targets: { delivery: { P1: nextDay, P2: { ...nextDay, ...P2 } } } }),
    });
    const later = { businessDays: 2, code: undefined };
    for (const [before, after, path] of [
      [by(later), by({}), `${place}.P2`],
      [by({ binding: false }), by({ binding: true }), `${place}.P2.binding`],
      // What is not there has no place.
      [by({ binding: false }), by({}), `${place}.P2`],
    ] as const)
      expect(changesOf(before, after).map(({ priorities, path }) => [priorities, path.join('.')])).toEqual([
        [['P2'], path],
      ]);
    const [added] = changesOf({ own: own({}, { targets: { delivery: { P1: nextDay } } }) }, by({}));
    expect(added.path.join('.')).toBe(`${place}.P2`);
  });

  test('has no deadline to compare for a priority that one of the levels refuses', () => {
    const by = (priorities: readonly string[], delivery: object) => ({
      own: own({}, { priorities, targets: { delivery } }),
    });
    const two = by(['high', 'low'], { high: nextDay, low: { ...nextDay, businessDays: 2, code: undefined } });
    const essence = (before: object, after: object) =>
      changesOf(before, after).map(({ verdict, code, priorities }) => `${verdict} ${code} ${priorities}`);
    expect(essence(two, by(['high'], nextDay))).toEqual(['worse TERMS_CHANGED ', 'worse TARGET_REMOVED low']);
    expect(essence(by(['high'], nextDay), two)).toEqual(['better TERMS_CHANGED ', 'better TARGET_ADDED low']);
    // Where neither differs by them, the list says what a ticket may have.
    expect(essence(by(['high', 'low'], nextDay), by(['high'], nextDay))).toEqual(['worse TERMS_CHANGED ']);
    expect(essence(by(['high'], nextDay), by(['low'], nextDay))).toEqual(['different TERMS_CHANGED ']);
  });

  test('of a priority that one of the levels does not know is removed or added', () => {
    const named = (priorities: readonly string[]) => {
      const [first, ...others] = priorities;
      const targets = {
        [first]: nextDay,
        ...Object.fromEntries(others.map((other) => [other, { ...nextDay, businessDays: 2, code: undefined }])),
      };
      return { own: own({}, { priorities, targets: { delivery: targets } }) };
    };
    const changes = changesOf(named(['high', 'low']), named(['high', 'urgent'])).slice(1);
    expect(changes.map(({ verdict, code, target, priorities }) => [verdict, code, target, priorities])).toEqual([
      ['better', 'TARGET_ADDED', 'delivery', ['urgent']],
      ['worse', 'TARGET_REMOVED', 'delivery', ['low']],
    ]);
  });

  test('that is one for all priorities is not removed with one of them', () => {
    const named = (...priorities: string[]) => ({ own: own({}, { priorities }) });
    expect(inBrief(changesOf(named('high', 'low'), named('high', 'urgent')))).toEqual([
      "different TERMS_CHANGED levels.own.priorities: The level has 'priorities' 'high, urgent' in place of 'high, low'.",
    ]);
  });

  test('cites its clause', () => {
    const clause = '§ 4.2';
    expect(changesOf(delivery(at('17:00')), delivery({ ...at('15:00'), clause }))[0].clause).toBe(clause);
    expect(changesOf(delivery({ clause }), { own: own({}, { targets: { reaction } }) })[0].clause).toBe(clause);
    expect(changesOf({ own: own({}, { targets: { reaction } }) }, delivery({ clause }))[0].clause).toBe(clause);
    expect(changesOf(delivery({}), delivery({ clause, until: 'arrived', code: undefined }))[0]).toMatchObject({
      clause,
    });
  });

  test('is compared by its events, who owes it, whether it binds, and what pauses do to it', () => {
    const change = {
      from: ['confirmed', 'opened'],
      until: 'arrived',
      binding: false,
      pauses: 'pause-length',
      code: undefined,
    };
    expect(inBrief(changesOf(delivery({ code: undefined }), delivery(change)))).toEqual([
      `different TERMS_CHANGED ${place}.from: The delivery has 'from' 'confirmed or opened' in place of 'confirmed'.`,
      `different TERMS_CHANGED ${place}.until: The delivery has 'until' 'arrived' in place of 'delivered'.`,
      `worse TERMS_CHANGED ${place}.binding: The delivery has 'binding' false in place of true.`,
      `worse TERMS_CHANGED ${place}.pauses: The delivery has 'pauses' 'pause-length' in place of 'none'.`,
    ]);
    const [bound] = changesOf(delivery({ binding: false }), delivery({}));
    expect([bound.verdict, bound.message]).toEqual(['better', "The delivery has 'binding' true in place of false."]);
    const [estimated] = changesOf(delivery({}), delivery({ projectedFrom: 'reaction' }));
    expect(estimated.message).toBe("The delivery has 'projectedFrom' 'reaction' in place of none.");
  });
});

describe('the arguments', () => {
  const [before, after] = [contractWith(delivery(at('17:00'))), contractWith(delivery(at('15:00')), { period: week })];

  test('the period is that of the second contract, unless one is given', () => {
    expect(compareContracts(before, after)).toEqual(compareContracts(before, after, week));
    expect(compareContracts(after, before)).not.toEqual(compareContracts(after, before, week));
  });

  test('are refused by their names', () => {
    expect(errorOf(() => compareContracts({ ...before }, after)).details).toMatchObject({ field: 'before' });
    expect(errorOf(() => compareContracts(before, {} as typeof after)).details).toMatchObject({ field: 'after' });
    expect(errorOf(() => compareContracts(before, after, { from: '2026-02-01', to: '2026-01-01' })).code).toBe(
      'INVALID_INTERVAL',
    );
  });

  test('that reach beyond the years of a calendar are refused with whose it is', () => {
    // The days off of Saudi Arabia are moveable feasts, which are known for some decades.
    const of = (country: string, level: object) =>
      contractOf(
        { ...terms, country, calendars: { hub: { country: 'PL' } }, levels: { own: level } },
        { countryCalendar },
      );
    const failed = (country: string, other: string, [was, is]: readonly [object, object]) => {
      const period = { from: '2098-01-01', to: '2098-12-31' };
      const { code, details, message } = errorOf(() => compareContracts(of(country, was), of(other, is), period));
      return [code, details, / (the calendar of .*)\. Stay/.exec(message)?.[1]];
    };
    const outside = (calendar: string, year: number) => [
      'RESULT_OUT_OF_RANGE',
      { year, from: 1989, to: 2076, calendar },
      `the calendar of the contract ${calendar} the change covers 1989 to 2076`,
    ];
    const days = [own({}), own({})] as const;
    expect(failed('SA', 'PL', days)).toEqual(outside('before', 2098));
    expect(failed('PL', 'SA', days)).toEqual(outside('after', 2098));
    // When tickets open is asked of the second calendar alone.
    const around = { name: 'Own', targets: { reaction: { ...reaction, calendar: 'hub' } } };
    const opening = [
      { ...around, ticketsOpen: '8x5' },
      { ...around, ticketsOpen: '9x5' },
    ] as const;
    expect(failed('SA', 'SA', opening)).toEqual(outside('after', 2098));
    expect(
      compareContracts(of('SA', opening[0]), of('PL', opening[1]), { from: '2098-01-01', to: '2098-12-31' }),
    ).toHaveLength(1);
  });

  test('that a calendar fails on are refused with its own error', () => {
    const holidays = (year: number) => {
      if (year > 2030) throw new Error('not known yet');
      return [];
    };
    const calendar = createCalendar({ timeZone: 'Europe/Warsaw', holidays });
    const fails = contractOf(
      { ...terms, country: 'XX', levels: { own: own({}) } },
      { countryCalendar: () => calendar },
    );
    const period = { from: '2040-01-01', to: '2040-01-31' };
    const { code, details } = errorOf(() => compareContracts(fails, contractWith({ own: own({}) }), period));
    expect([code, details]).toEqual(['HOLIDAYS_FAILED', { year: 2040, reason: 'not known yet' }]);
  });

  test('that ask for too much are refused before it is computed', () => {
    const windows = Array.from({ length: 24 }, (_, i) => ({
      days: weekdays,
      from: `${String(i).padStart(2, '0')}:00`,
      to: `${String(i).padStart(2, '0')}:30`,
    }));
    const hours = { weekly: windows, onHolidays: 'closed' };
    const many = contractWith(delivery({ hours, within: { hours: 1 }, businessDays: undefined, code: undefined }));
    const century = { from: '2000-01-01', to: '2099-12-31' };
    expect(errorOf(() => compareContracts(many, many, century)).code).toBe('LIMIT_EXCEEDED');
  });
});

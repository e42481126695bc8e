// Examples of a contract: tickets with the deadlines that are expected of them.
import { checkExamples } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { contractOf, terms } from '../../support/contracts.js';
import { findingsOf } from '../../support/findings.js';

describe('an example in a contract', () => {
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
    [{ delivery: '2026-12-28' }, [{ target: 'delivery', expected: '2026-12-28', found: '2026-12-29' }]],
    [
      { reaction: '2026-12-23T14:40:00.001+01:00' },
      [{ target: 'reaction', expected: '2026-12-23T14:40:00.001+01:00', found: '2026-12-23T14:40:00+01:00' }],
    ],
    [{ return: null }, [{ target: 'return', expected: null, found: '2027-01-05T23:59:59.999+01:00' }]],
  ])('compares %j with the deadlines of a confirmed ticket', (expectation, mismatches) => {
    const result = wrong(expectation);
    expect([result.holds, result.mismatches]).toEqual([mismatches.length === 0, mismatches]);
  });

  test.each<[object, object[]]>([
    [{ delivery: null, return: null }, []],
    [{ delivery: '2026-12-29' }, [{ target: 'delivery', expected: '2026-12-29', found: null }]],
  ])('compares %j with the deadlines of an unconfirmed ticket', (expectation, mismatches) => {
    expect(wrong(expectation, { confirmedAt: null }).mismatches).toEqual(mismatches);
  });

  test('compares a date with that of the calendar of the target', () => {
    const level = {
      name: 'Own',
      targets: { dispatch: { from: 'opened', until: 'dispatched', within: { hours: 1 }, calendar: 'hub' } },
    };
    const calendars = { hub: { timeZone: 'Asia/Tokyo', holidays: ['2026-01-01'] } };
    const example = {
      level: 'own',
      ticket: { openedAt: '2026-11-20T23:00:00+01:00' },
      expect: { dispatch: '2026-11-21' },
    };
    const contract = contractOf({ ...terms, calendars, levels: { own: level }, examples: [example] });
    expect(checkExamples(contract)[0].mismatches).toEqual([]);
  });

  test('may have pauses, a history of priorities and of levels, and an instant as of which it is seen', () => {
    const opened = '2026-11-20T10:00:00+01:00';
    const priority = [
      { from: opened, priority: 'P3' },
      { from: '2026-11-20T12:00:00+01:00', priority: 'P1' },
    ];
    const at = '2026-11-20T11:00:00+01:00';
    const changed = [priority[0], { from: '2026-11-20T12:00:00+01:00', level: 'quick' }];
    const ticket = { openedAt: opened, confirmedAt: opened, priority: 'P1' };
    const paused = { ...ticket, pauses: [{ from: at, to: '2026-11-20T13:00:00+01:00' }] };
    const examples = [
      { level: 'own', ticket: { ...ticket, priority }, expect: { delivery: '2026-11-20T14:00:00+01:00' } },
      { level: 'own', ticket: { ...ticket, priority }, at, expect: { delivery: '2026-11-23' } },
      { level: 'own', ticket: { ...ticket, priority: changed }, expect: { delivery: '2026-11-20T12:00:00+01:00' } },
      { level: 'own', ticket: paused, expect: { delivery: '2026-11-20T16:00:00+01:00' } },
      {
        level: 'own',
        ticket: { ...paused, pauses: [{ from: at }] },
        at,
        expect: { delivery: '2026-11-20T14:00:00+01:00' },
      },
    ];
    const levels = { own: { catalogue: 'premier' }, quick: { code: '24x7x2' } };
    const results = checkExamples(contractOf({ ...terms, levels, examples }));
    expect(results.map(({ mismatches }) => mismatches)).toEqual(examples.map(() => []));
  });

  test('is a warning if its ticket was opened outside the period, and holds', () => {
    const outside = { openedAt: '2027-01-05T10:00:00+01:00', priority: 'P3', confirmedAt: null };
    const examples = [{ level: 'own', ticket: outside, expect: { delivery: null } }];
    const [found] = findingsOf({ own: { catalogue: 'standard' } }, { examples });
    expect([found.severity, found.code, found.message]).toEqual([
      'warning',
      'EXAMPLE_OUTSIDE_PERIOD',
      'Example 1 holds. Its ticket was opened outside the period of the contract.',
    ]);
  });

  test('is a finding with the explanation of the deadline if it fails', () => {
    const examples = [{ name: 'Eve', level: 'own', ticket, expect: { delivery: '2026-12-28', return: '2027-01-05' } }];
    const [found] = findingsOf({ own: { catalogue: 'standard' } }, { examples });
    expect(found).toMatchObject({
      severity: 'error',
      code: 'EXAMPLE_FAILED',
      path: ['examples', 0],
      message: "The example 'Eve' fails: delivery is 2026-12-29, not 2026-12-28.",
    });
    expect(found.explanation).toContain('it was confirmed exactly at 15:00, so it is late. [NBD-3, terms]');
    expect(found.explanation).not.toContain('[RET-1');
  });
});

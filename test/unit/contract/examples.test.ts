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
    [{ delivery: '2026-12-28' }, [{ clock: 'delivery', expected: '2026-12-28', found: '2026-12-29' }]],
    [
      { reaction: '2026-12-23T14:40:00.001+01:00' },
      [{ clock: 'reaction', expected: '2026-12-23T14:40:00.001+01:00', found: '2026-12-23T14:40:00+01:00' }],
    ],
    [{ return: null }, [{ clock: 'return', expected: null, found: '2027-01-05T23:59:59.999+01:00' }]],
  ])('compares %j with the deadlines of a confirmed ticket', (expectation, mismatches) => {
    const result = wrong(expectation);
    expect([result.holds, result.mismatches]).toEqual([mismatches.length === 0, mismatches]);
  });

  test.each<[object, object[]]>([
    [{ delivery: null, return: null }, []],
    [{ delivery: '2026-12-29' }, [{ clock: 'delivery', expected: '2026-12-29', found: null }]],
  ])('compares %j with the deadlines of an unconfirmed ticket', (expectation, mismatches) => {
    expect(wrong(expectation, { confirmedAt: null }).mismatches).toEqual(mismatches);
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
    expect(found.explanation).toContain('It came exactly at 15:00, so it is late. [NBD-3, terms]');
    expect(found.explanation).not.toContain('[RET-1');
  });
});

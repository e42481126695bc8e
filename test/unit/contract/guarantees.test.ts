// Guarantees of a contract: the longest time a target may take.
import { checkContract, checkGuarantees } from 'hezo-sla/contract';
import { describe, expect, test } from 'vitest';
import { contractOf, issuesInBrief, issuesOf, terms } from '../../support/contracts.js';
import { findingsOf } from '../../support/findings.js';

describe('a guarantee', () => {
  const guarantee = { level: 'own', priority: 'P3', target: 'delivery' };
  const results = (...guarantees: object[]) =>
    checkGuarantees(
      contractOf({
        ...terms,
        levels: { own: { catalogue: 'standard' } },
        guarantees: guarantees.map((g) => ({ ...guarantee, ...g })),
      }),
    );

  test('holds to the millisecond, or fails with a counterexample', () => {
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

  test('tells lengths as people do, exactly where a millisecond decides', () => {
    const hours = [120, 200, 153].map((amount) => ({ worst: { hours: amount } }));
    const said = results(...hours).map(({ message }) => message.slice(0, message.indexOf(':')));
    expect(said).toEqual([
      'The delivery of own, P3, takes up to 6 days 9 h, not 5 days',
      'The delivery of own, P3, takes up to 6 days 9 h, within 8 days 8 h',
      'The delivery of own, P3, takes up to 152 h 59 min 59 s 999 ms, within 153 h',
    ]);
  });

  test('needs a priority only where the target differs by it', () => {
    const [found] = results({ priority: undefined, worst: { hours: 153 } });
    expect(found.message).toMatch(/^The delivery of own takes up to /);
    const urgent = { level: 'gold', target: 'delivery', worst: { hours: 4 } };
    const issues = (...guarantees: object[]) => issuesInBrief(issuesOf({ ...terms, guarantees }));
    expect(issues(urgent, { ...urgent, priority: 'P1' })).toEqual(['guarantees.0.priority MISSING_FIELD']);
    expect(issues({ ...urgent, priority: 'P9' }, { ...urgent, target: 'delivry' })).toEqual([
      'guarantees.0.priority UNKNOWN_PRIORITY',
      'guarantees.1.target INVALID_VALUE',
    ]);
    const level = {
      name: 'Own',
      targets: { delivery: { P1: { from: 'opened', until: 'delivered', calendarDays: 1 } } },
    };
    const [issue] = issuesOf({ ...terms, levels: { gold: level }, guarantees: [{ ...urgent, priority: 'P2' }] });
    expect(issue.message).toBe("guarantees[0].priority is 'P2', which has no delivery; give one of: P1.");
  });

  test('is checked for its own period, or for the one passed', () => {
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

  test('is a finding with the reasons if it fails', () => {
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

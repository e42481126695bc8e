// Priorities that are slower than less urgent ones, as checkContract finds them.
import { describe, expect, test } from 'vitest';
import { commitment, levelInFull } from '../../support/contracts.js';
import { byDay, findingsInBrief, findingsOf, inOwn, P1 } from '../../support/findings.js';

describe('a more urgent priority that is slower', () => {
  test('is reported at the instant where it is slowest, if the delay grows', () => {
    const around = { ...commitment, hours: '24x7' };
    const byNextDay = { kind: 'next-calendar-day', milestone: 'delivery', cutoff: null, dayEnds: 'midnight' };
    const day = { ...around, code: '24x7xNCD', delivery: byNextDay };
    const P1 = {
      ...around,
      code: '24x7x30',
      delivery: { kind: 'within', milestone: 'delivery', within: { hours: 30 } },
    };
    const january = { period: { from: '2026-01-01', to: '2026-01-31' } };
    const [found] = findingsOf({ own: { ...levelInFull, commitments: { P1, P2: day, P3: day, P4: day } } }, january);
    expect(found.message).toBe(
      'P1 is slower than P2: the delivery of a ticket of 2026-01-01T23:59:59.999+01:00 is due 6 h later.',
    );
  });

  test('is reported if it is slower anywhere in the period', () => {
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
    const found = findingsOf({ own: { ...levelInFull, commitments } });
    // Twelve hours of service sometimes end later than the next business day, and always later than eight: from Tuesday
    // 15:00:00.001 eight are used up on Wednesday at 14:00:00.001, twelve only after the holidays, on Monday.
    expect(findingsInBrief(found)).toEqual([`error PRIORITY_INVERSION ${P1}.delivery`]);
    expect(found[0].message).toBe(
      'P1 is slower than P2: the delivery of a ticket of 2026-12-22T15:00:00.001+01:00 is due 115 h later.',
    );
    expect(found[0].at).toEqual(new Date('2026-12-22T15:00:00.001+01:00'));
    // Of the faster priorities, the one furthest ahead is named: here the second, then the first.
    const slowest = (P2: number, P3: number) =>
      findingsOf({
        own: { ...levelInFull, commitments: { P1: hours(12), P2: hours(P2), P3: hours(P3), P4: hours(12) } },
      });
    expect(slowest(10, 8)[0].message).toMatch(/^P1 is slower than P3: /);
    expect(slowest(8, 10)[0].message).toMatch(/^P1 is slower than P2: /);
    const slowReaction = { ...commitment, reaction: { within: { hours: 2 } } };
    expect(
      inOwn({ ...levelInFull, commitments: { P1: commitment, P2: slowReaction, P3: commitment, P4: commitment } }),
    ).toEqual(['error PRIORITY_INVERSION levels.own.commitments.P2.reaction']);
  });

  test('is not reported for deliveries with different milestones, only for reactions', () => {
    const dispatch = { ...commitment, code: '9x5xNBD-S', delivery: { ...byDay, milestone: 'dispatch' } };
    const commitments = { P1: commitment, P2: commitment, P3: dispatch, P4: dispatch };
    expect(inOwn({ ...levelInFull, commitments })).toEqual([]);
    // A reaction always has the same milestone.
    const slow = { ...commitment, reaction: { within: { hours: 2 } } };
    expect(inOwn({ ...levelInFull, commitments: { ...commitments, P1: slow, P2: slow } })).toEqual([
      'error PRIORITY_INVERSION levels.own.commitments.P1.reaction',
    ]);
  });
});

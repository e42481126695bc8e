// Levels of one contract with the same terms, as checkContract finds them.
import { describe, expect, test } from 'vitest';
import { levelInFull } from '../../support/contracts.js';
import { findingsInBrief, findingsOf, own, week } from '../../support/findings.js';

describe('levels with the same terms', () => {
  test('are reported, whatever they are called and however they are written', () => {
    const levels = {
      a: { catalogue: 'standard' },
      b: own({ code: '9/5 x NBD' }, { name: 'B', includes: levelInFull.includes, programmes: [] }),
      c: { catalogue: 'basic' },
    };
    expect(findingsInBrief(findingsOf(levels))).toContain('warning IDENTICAL_LEVELS levels.b');
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
    expect(findingsInBrief(findingsOf(minutes))).toEqual(['warning IDENTICAL_LEVELS levels.b']);
  });
});

// Levels of one contract with the same terms, as checkContract finds them.
import { describe, expect, test } from 'vitest';
import { levelInFull } from '../../support/contracts.js';
import { findingsInBrief, findingsOf, nextDay, own, week } from '../../support/findings.js';

describe('levels with the same terms', () => {
  test('are reported, whatever they are called and however they are written', () => {
    const levels = {
      a: { catalogue: 'standard' },
      b: { ...levelInFull, name: 'B', programmes: [] },
      c: { catalogue: 'basic' },
    };
    expect(findingsInBrief(findingsOf(levels))).toContain('warning IDENTICAL_LEVELS levels.b');
    expect(findingsOf(levels).find(({ code }) => code === 'IDENTICAL_LEVELS')?.message).toBe(
      'The levels a and b owe the same.',
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
      c: own({}, { includes: [], ticketsOpen: '8x5' }),
      d: own({}),
      e: own({}, { includes: ['online-support', 'software-access'] }),
    };
    expect(
      findingsOf(offered, {})
        .filter(({ code }) => code === 'IDENTICAL_LEVELS')
        .map(({ path }) => path[1]),
    ).toEqual(['b']);
    const minutes = {
      a: own({}),
      b: own({ reaction: { within: { minutes: 60 }, clause: '2' }, delivery: { code: '9/5 x NBD' } }),
      c: own({ reaction: { within: { minutes: 61 } } }),
    };
    const byPriority = {
      a: { name: 'A', targets: { delivery: { P1: nextDay } } },
      b: { name: 'B', targets: { delivery: { P2: nextDay } } },
    };
    expect(findingsOf(byPriority)).toEqual([]);
    expect(findingsInBrief(findingsOf(minutes))).toEqual(['warning IDENTICAL_LEVELS levels.b']);
  });

  test('have the same findings, each at its own places', () => {
    const mistaken = own(
      {
        reaction: { hours: '8x5', within: { hours: 10 }, calendar: 'depot' },
        delivery: { cutoff: { time: '08:00', inclusive: false }, code: '3x5xNBD', clause: '§ 4' },
      },
      { includes: ['on-site-support'], ticketsOpen: '8x5' },
    );
    const found = findingsOf({ a: mistaken, b: mistaken }).filter(({ code }) => code !== 'IDENTICAL_LEVELS');
    const of = (level: string) =>
      found.filter(({ path }) => path[1] === level).map(({ path, ...rest }) => ({ ...rest, path: path.slice(2) }));
    expect(of('a').length).toBeGreaterThanOrEqual(5);
    expect(of('b')).toEqual(of('a'));
  });
});

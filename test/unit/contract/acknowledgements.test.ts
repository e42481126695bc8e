// Acknowledgements of a contract: findings that are known and accepted.
import { describe, expect, test } from 'vitest';
import { findingsInBrief, findingsOf } from '../../support/findings.js';

describe('an acknowledgement', () => {
  const levels = { a: { catalogue: 'basic' }, b: { basedOn: 'basic', targets: { reaction: null } } };
  const calendars = { hub: { country: 'PL' } };
  const acknowledged = (...entries: object[]) => findingsOf(levels, { calendars, acknowledged: entries });

  test('turns the findings of one level, or of all levels, into notes', () => {
    const entry = { code: 'RETURN_WITHOUT_DELIVERY', reason: 'Agreed.' };
    expect(findingsInBrief(acknowledged({ ...entry, level: 'a' }))).toEqual([
      'note RETURN_WITHOUT_DELIVERY levels.a.catalogue',
      'warning RETURN_WITHOUT_DELIVERY levels.b.basedOn',
    ]);
    const found = acknowledged(entry);
    expect(found.map(({ severity, acknowledged }) => [severity, acknowledged])).toEqual([
      ['note', 'Agreed.'],
      ['note', 'Agreed.'],
    ]);
  });

  test('is a finding itself if there is nothing to acknowledge', () => {
    const found = acknowledged(
      { code: 'CUTOFF_OUTSIDE_HOURS', reason: 'x' },
      { code: 'RETURN_WITHOUT_DELIVERY', reason: 'y' },
    );
    expect(findingsInBrief(found).slice(2)).toEqual(['warning STALE_ACKNOWLEDGEMENT acknowledged.0']);
  });
});

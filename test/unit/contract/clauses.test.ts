// The clause that a finding is about: a reader of the contract looks it up there.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { terms } from '../../support/contracts.js';
import { findingsOf, nextDay, own } from '../../support/findings.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const folder = temporaryFolder();
// It never opens in time for a cutoff at 08:00.
const early = { cutoff: { time: '08:00', inclusive: false } };
const clausesOf = (levels: object, change: object = {}) =>
  findingsOf(levels, change).map(({ code, clause }) => `${code} ${clause}`);

test('is that of the target, or else of its level', () => {
  expect(clausesOf({ own: own({ delivery: { ...early, clause: '§ 4.2' } }, { clause: '§ 4' }) })).toEqual([
    'CUTOFF_NEVER_MET § 4.2',
  ]);
  expect(clausesOf({ own: own({ delivery: early }, { clause: '§ 4' }) })).toEqual(['CUTOFF_NEVER_MET § 4']);
  expect(clausesOf({ own: own({ delivery: early }) })).toEqual(['CUTOFF_NEVER_MET undefined']);
});

test('is that of a target that comes from another level', () => {
  const levels = {
    own: own({ delivery: { ...early, clause: '§ 4.2' } }),
    better: {
      basedOn: 'own',
      name: 'Better',
      targets: { reaction: { ...nextDay, until: 'contacted' } },
      clause: '§ 5',
    },
  };
  const found = findingsOf(levels).filter(({ code }) => code === 'CUTOFF_NEVER_MET');
  expect(found.map(({ path, clause }) => `${path.join('.')} ${clause}`)).toEqual([
    'levels.own.targets.delivery.cutoff § 4.2',
    'levels.better.basedOn § 4.2',
  ]);
});

test('is that of a guarantee and of an example', () => {
  const guarantees = [{ level: 'own', target: 'delivery', worst: { hours: 1 }, clause: '§ 7' }];
  const ticket = { openedAt: '2026-11-20T10:00:00+01:00', confirmedAt: '2026-11-20T10:00:00+01:00' };
  const examples = [{ level: 'own', ticket, expect: { delivery: null }, clause: 'Annex 1' }];
  expect(clausesOf({ own: own({}) }, { guarantees, examples })).toEqual([
    'GUARANTEE_BROKEN § 7',
    'EXAMPLE_FAILED Annex 1',
  ]);
});

test('is none of the contract as a whole, nor a level of that name', () => {
  expect(clausesOf({ clause: own({ delivery: early }) }, { clause: '§ 1' })).toEqual(['CUTOFF_NEVER_MET undefined']);
});

test('is shown in every format of the command', async () => {
  const levels = { own: own({ delivery: { ...early, clause: '§ 4.2' } }) };
  const file = join(folder, 'clause.json');
  writeFileSync(file, JSON.stringify({ ...terms, levels }));
  for (const [format, shown] of [
    ['human', /^ {6}Clause: § 4\.2$/m],
    ['json', /"clause": "§ 4\.2"/],
    ['junit', /^Clause: § 4\.2</m],
    ['github', /%0AClause: § 4\.2$/m],
  ] as const)
    expect((await run(['check', file, '--format', format])).text).toMatch(shown);
});

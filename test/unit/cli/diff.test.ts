// `hezo-sla diff`: what becomes better and worse from one file of contract terms to another.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { json, root, terms, writingTo } from '../../support/contract-files.js';
import { temporaryFolder, workIn } from '../../support/temporary-folder.js';

workIn(root);
const folder = temporaryFolder();
const file = writingTo(folder);
const diff = async (...args: string[]) => run(['diff', ...args]);

const level = (time: string, more: object = {}) => ({ code: '9x5xNBD', cutoff: { time, inclusive: false }, ...more });
const contract = (levels: object, more: object = {}) => json({ ...terms, levels, ...more });
const early = file('early.json', contract({ gold: level('15:00'), silver: level('15:00') }));
const late = file('late.json', contract({ gold: level('17:00'), silver: level('15:00') }));
const [acme26, acme27] = ['2026', '2027'].map((year) => `examples/contract/acme-${year}.json`);

describe('the exit code', () => {
  test('is 1 where something becomes worse, and 0 where it is accepted or nothing does', async () => {
    expect((await diff(late, early)).code).toBe(1);
    const accepted = await diff(late, early, '--allow-worse');
    expect([accepted.code, accepted.text.split('\n').at(-1)]).toEqual([
      0,
      '  2 of 2 levels are accepted: 0 errors, 1 warning, 0 notes',
    ]);
    for (const args of [
      [early, late],
      [late, late],
      [late, late, '--allow-worse'],
    ])
      expect((await diff(...args)).code).toBe(0);
    const other = file(
      'other.json',
      contract({
        gold: level('17:00', { name: 'Gold', cutoff: [{ days: ['mon'], time: '17:00', inclusive: false }] }),
        silver: level('15:00'),
      }),
    );
    expect((await diff(late, other)).code).toBe(0);
  });

  test('is 1 where a file is not a contract, with what is wrong in it, and 2 where one cannot be read', async () => {
    const wrong = file('wrong.json', contract({ gold: { code: '9x5' } }));
    const missing = join(folder, 'missing.json');
    for (const [args, code, text] of [
      [[wrong, late], 1, /^.*wrong\.json\n.*INVALID_SERVICE_CODE/],
      [[late, wrong], 1, /^.*wrong\.json\n.*INVALID_SERVICE_CODE/],
      [[wrong, wrong], 1, /wrong\.json\n[\s\S]*\n.*wrong\.json\n/],
      [[missing, late], 2, /No such file: .*missing\.json/],
      [[wrong, missing], 2, /INVALID_SERVICE_CODE[\s\S]*No such file/],
    ] as const) {
      const answer = await diff(...args);
      expect(answer).toEqual({ code, text: expect.stringMatching(text) });
    }
  });

  test('is 2 for other than two files, and options that it does not have', async () => {
    const two = 'give two files of contract terms, the old one and the new one.';
    for (const [args, message] of [
      [[], `The name of the old file is missing; ${two}`],
      [[late], `The name of the new file is missing; ${two}`],
      [[late, early, 'third.json'], `'third.json' is one file too many; ${two}`],
      [[late, early, '--allow-wrose'], "'--allow-wrose' is not an option. Did you mean '--allow-worse'?"],
      [[late, early, '--from', '2026-01-01'], "--to is missing; give a local date, 'YYYY-MM-DD'."],
    ] as const)
      expect(await diff(...args)).toEqual({
        code: 2,
        text: `${message}\nRun \`hezo-sla diff --help\` for its options.`,
      });
  });
});

describe('what is printed', () => {
  test('is each change at its place in the new file, and how many levels are no worse', async () => {
    const { text } = await diff(acme26, acme27);
    expect(text.split('\n').filter((line) => !line.startsWith('      '))).toEqual([
      `${acme27}: ACME, hardware support 2027, 2027-01-01 to 2027-12-31`,
      `${acme27}:7:25  error  DUE_LATER  levels.silver.code`,
      `${acme27}:8:23  note  DUE_EARLIER  levels.gold.code`,
      `${acme27}:9:17  note  LEVEL_ADDED  levels.platinum`,
      '  2 of 3 levels are no worse: 1 error, 0 warnings, 2 notes',
    ]);
    expect(text).toContain(
      '      The delivery is due later for 5.8% of the period, by 1 day to 4 days 1 h: Mon to Wed, Fri 15:00',
    );
  });

  test('is about the given period', async () => {
    const { text } = await diff(late, early, '--from', '2026-06-08', '--to', '2026-06-14');
    expect(text).toContain(': ACME, 2026-06-08 to 2026-06-14\n');
    // Two hours of five days of a week.
    expect(text).toContain('for 6% of the period');
  });

  test('is a case for each level of either, with the changes as data, as JSON', async () => {
    const removed = file('removed.json', contract({ silver: level('17:00'), own: level('17:00') }));
    const { text, code } = await diff(late, removed, '--format', 'json');
    const { ok, files } = JSON.parse(text);
    expect([code, ok, files.length, files[0].contract]).toEqual([1, false, 1, 'ACME']);
    expect(
      files[0].checks.map(
        ({ group, name, ok, entries: [one] }: { group: string; name: string; ok: boolean; entries: object[] }) => ({
          group,
          name,
          ok,
          one,
        }),
      ),
    ).toEqual([
      {
        group: 'level',
        name: 'silver',
        ok: true,
        one: expect.objectContaining({
          severity: 'note',
          code: 'DUE_EARLIER',
          verdict: 'better',
          target: 'delivery',
          difference: expect.objectContaining({ mostMs: expect.any(Number) }),
        }),
      },
      {
        group: 'level',
        name: 'own',
        ok: true,
        one: expect.objectContaining({ severity: 'note', code: 'LEVEL_ADDED' }),
      },
      {
        group: 'level',
        name: 'gold',
        ok: false,
        one: expect.objectContaining({ severity: 'error', code: 'LEVEL_REMOVED', place: 'levels' }),
      },
    ]);
  });

  test('is annotations for GitHub, and cases for JUnit', async () => {
    const github = await diff(late, early, '--format', 'github', '--allow-worse');
    expect(github.text).toMatch(
      /^::warning file=.*early\.json,line=\d+,col=\d+,title=DUE_LATER::levels\.gold\.code: The delivery is due later /,
    );
    const { text } = await diff(late, early, '--format', 'junit');
    expect(text).toContain('<testsuites name="hezo-sla" tests="2" failures="1" errors="0">');
    expect(text).toContain('<failure type="DUE_LATER" message="The delivery is due later ');
  });

  test('is, at its own file, that the calendar of the old contract or of the new one says nothing about the period', async () => {
    // The days off of Saudi Arabia are moveable feasts, which are known for some decades.
    const old = file('old.json', contract({ gold: level('15:00') }, { country: 'SA' }));
    const period = { from: '2098-01-01', to: '2098-12-31' };
    const later = file('later.json', contract({ gold: level('15:00') }, { period }));
    const { text, code } = await diff(old, later);
    expect([code, text]).toEqual([
      1,
      expect.stringMatching(
        /^\S*old\.json: ACME, 2098-01-01 to 2098-12-31\n\S*old\.json:1:1 {2}error {2}RESULT_OUT_OF_RANGE\n {6}The answer depends on 20\d\d; the calendar of the contract before the change covers [\s\S]*0 of 1 checks hold/,
      ),
    ]);
    const turned = await diff(later, old, '--from', period.from, '--to', period.to);
    expect([turned.code, turned.text]).toEqual([
      1,
      expect.stringMatching(
        /old\.json:1:1 {2}error {2}RESULT_OUT_OF_RANGE\n.*; the calendar of the contract after the change covers /,
      ),
    ]);
  });
});

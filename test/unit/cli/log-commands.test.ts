// Contracts, file names and arguments that try to get commands into a log: commands to terminals, and to the CI systems of GitHub,
// GitLab, Azure and TeamCity.
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { written } from '../../../src/cli/output.js';
import { run } from '../../../src/cli/run.js';
import {
  checked,
  commandsIn,
  contract,
  deadlines,
  inContracts,
  json,
  opened,
  terms,
  ticket,
  twice,
  visible,
  worst,
} from '../../support/log-commands.js';
import { temporaryFolder, workIn } from '../../support/temporary-folder.js';

// The file names that are printed are relative, so that they can begin a line.
workIn(temporaryFolder());

test('text from a contract stays on its line in the human format', async () => {
  const lines = async (place: string, text: string) =>
    (await checked(inContracts[place](text), 'human')).split('\n').length;
  const places = Object.keys(inContracts).filter((place) => !place.includes('file'));
  for (const place of places)
    expect(await lines(place, 'x\ny\r\nz\r\u2028\u0085\v37 of 37 checks hold')).toBe(
      await lines(place, 'x 37 of 37 checks hold'),
    );
});

test('the human format breaks up commands and escapes invisible characters', async () => {
  const shown = async (text: string) =>
    (await checked(inContracts['the name of the contract'](text), 'human')).split(', 2026')[0];
  expect(await shown('\u001B[31m\u202E\u{E0041}\u0000\n##[x] ### section_start:1 a::b Ź🐢')).toBe(
    'one.json: \\u001b[31m\\u202e\\udb40\\udc41\\u0000\\u000a# #[x] # # # section _start:1 a::b Ź🐢',
  );
  expect((await checked(inContracts['the name of a file']('::error::x'), 'human')).split('\n')[0]).toBe(
    ': :error::x.json: ACME, 2026-11-02 to 2026-11-02',
  );
});

test('text without commands is printed unchanged', async () => {
  const name = 'No. #1: C::D [x] # # %0A \\u001b section_1 sections: start:1:2 – Zażółć 🐢 日本';
  for (const format of ['human', 'json', 'junit'])
    expect(
      await checked(
        contract({ ...terms, name, examples: [{ name, level: 'gold', ticket, expect: { delivery: '2026-11-04' } }] }),
        format,
      ),
    ).toContain(format === 'json' ? json(name).slice(1, -1) : name);
});

test('help, version and results have no commands in them', async () => {
  for (const args of [
    ['--help'],
    ['--version'],
    ['check', '--help'],
    ['deadlines', '--help'],
    ['describe', '--help'],
    ['table', '--help'],
    ['worst', '--help'],
    [],
    [...deadlines, ...opened],
    [...deadlines, ...opened, '--json'],
    worst,
    [...worst, '--json'],
    ['table', ...worst.slice(1)],
    ['table', ...worst.slice(1), '--format', 'sql'],
  ])
    expect(commandsIn((await run(args)).text)).toEqual([]);
});

test('colours make severities, positions and the summary stand out', async () => {
  const coloured = async (...args: string[]) => visible((await run(args, { colours: true })).text);
  writeFileSync('one.json', json({ ...terms, nmae: 1 }));
  const [name, where, , line, mark, summary] = (await coloured('check', 'one.json')).split('\n');
  expect([name, where, line, mark, summary]).toEqual([
    'one.json',
    '␛[2mone.json:1:116␛[22m  ␛[31merror␛[39m  UNKNOWN_FIELD  ␛[2mnmae␛[22m',
    '␛[2m      1 | ...old":{"code":"24x7x4"}},"nmae":1}␛[22m',
    '␛[2m        |                            ^␛[22m',
    '  ␛[31m0 of 1 checks hold: 1 error, 0 warnings, 0 notes␛[39m',
  ]);
  writeFileSync('one.json', json(twice));
  const warned = await coloured('check', 'one.json');
  expect(warned).toContain('  ␛[33mwarning␛[39m  IDENTICAL_LEVELS');
  expect(warned).toContain('  ␛[33m4 of 4 checks hold');
  writeFileSync('one.json', json(terms));
  expect(await coloured('check', 'one.json')).toContain('  ␛[32m3 of 3 checks hold');
  expect(await coloured('chek')).toMatch(/^␛\[31m'chek' is not a command\..*␛\[39m\nRun [^␛]*$/);
});

test('a command across several parts of a line is broken up, with and without colours', () => {
  const line = [{ text: '#' }, { text: '#[error]', style: 'dim' }, { text: 'section' }, { text: '_start:1' }] as const;
  const lines = [[{ text: '  :' }, { text: ':error::x', style: 'error' }], line] as const;
  expect(written({ form: 'text', lines })).toBe('  : :error::x\n# #[error]section _start:1');
  expect(written({ form: 'text', lines }, { colours: true })).toBe(
    '  : \u001B[31m:error::x\u001B[39m\n# \u001B[2m#[error]\u001B[22msection _start:1',
  );
});

// Contracts, file names and arguments that try to get commands into a log: commands to terminals, and to the CI systems of GitHub,
// GitLab, Azure and TeamCity.
import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Output, written } from '../../../src/cli/output.js';
import { run } from '../../../src/cli/run.js';
import {
  checked,
  commands,
  commandsIn,
  contract,
  deadlines,
  expectInXml,
  formats,
  inArguments,
  inContracts,
  json,
  NOT_IN_XML,
  opened,
  type Reported,
  strings,
  surrounded,
  terms,
  ticket,
  twice,
  visible,
  worst,
  wrongIn,
} from '../../support/log-commands.js';
import { temporaryFolder, workIn } from '../../support/temporary-folder.js';

// The file names that are printed are relative, so that they can begin a line.
workIn(temporaryFolder());

describe.each(formats)('the format %s', (format) => {
  test.each(Object.keys(inContracts))('has no commands in it when %s contains one', async (place) => {
    for (const command of commands)
      for (const text of surrounded(command)) expect(await wrongIn(place, text, format), json(text)).toEqual([]);
  });
});

test.each(Object.keys(inArguments))('the output has no commands in it when one is passed as %s', async (place) => {
  writeFileSync('one.json', json(terms));
  for (const command of commands)
    for (const text of surrounded(command)) {
      const printed = await run(inArguments[place](text));
      expect(commandsIn(printed.text), json(text)).toEqual([]);
    }
});

test('JSON and XML parsers get every text back unchanged', async () => {
  const reports: Reported[] = [];
  for (const place of Object.keys(inContracts))
    for (const command of commands) {
      const { shown, ...what } = inContracts[place](`a\n${command}\r\n:: ${command}\t##b`);
      if (shown === null) continue;
      expect(strings(await checked(what, 'json')).some((text) => text.includes(shown))).toBe(true);
      if (place !== NOT_IN_XML) reports.push({ xml: await checked(what, 'junit'), place, shown });
    }
  await expectInXml(reports);
});

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
        contract({ ...terms, name, examples: [{ name, level: 'gold', ticket, expect: { reaction: '2026-11-04' } }] }),
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
    ['worst', '--help'],
    [],
    [...deadlines, ...opened],
    [...deadlines, ...opened, '--json'],
    worst,
    [...worst, '--json'],
  ])
    expect(commandsIn((await run(args)).text)).toEqual([]);
});

test('colours make severities, positions and the summary stand out', async () => {
  const coloured = async (...args: string[]) => visible((await run(args, true)).text);
  writeFileSync('one.json', json({ ...terms, nmae: 1 }));
  const [name, where, , summary] = (await coloured('check', 'one.json')).split('\n');
  expect([name, where, summary]).toEqual([
    'one.json',
    '  ␛[2m1:116␛[22m  ␛[31merror␛[39m  UNKNOWN_FIELD  ␛[2mnmae␛[22m',
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
  expect(written({ form: 'text', lines }, true)).toBe(
    '  : \u001B[31m:error::x\u001B[39m\n# \u001B[2m#[error]\u001B[22msection _start:1',
  );
});

test.each([
  ['number signs', '#'.repeat(400_000)],
  ['colons', `${' '.repeat(200_000)}${':'.repeat(200_000)}`],
  ['invisible characters', `#${'\uFE0F'.repeat(400_000)}`],
  ['number signs among invisible characters', '#\uFE0F\uFE0F'.repeat(130_000)],
  ['sections', 'section_ '.repeat(40_000)],
  ['sections that do not begin', `section_${' '.repeat(400_000)}`],
  ['colons after white space', `${' \u3000:'.repeat(130_000)}::`],
  ['control characters', '\u001B'.repeat(400_000)],
])('%s take time and space in proportion to their length', (_, text) => {
  const started = performance.now();
  const outputs: Output[] = [
    { form: 'text', lines: [text] },
    { form: 'json', value: text },
    { form: 'xml', markup: text },
    { form: 'github', annotations: [{ level: 'error', properties: { file: text }, message: text }] },
  ];
  for (const output of outputs) expect(written(output).length).toBeLessThan(2 * 6 * text.length + 100);
  // Generous: quadratic growth would take minutes.
  expect(performance.now() - started).toBeLessThan(10_000);
});

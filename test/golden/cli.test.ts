// What the command prints, word for word: for the example contracts, for files and calls that are wrong in every way, and for
// contracts whose text tries to be markup or commands.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { broken, nine, root } from '../support/contract-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();

const terms = {
  name: 'ACME',
  period: { from: '2026-11-02', to: '2026-11-15' },
  country: 'PL',
  levels: { gold: { catalogue: 'premier' } },
};
/** What ends lines, tags, attributes and commands, and what XML cannot contain. */
const hostile = '::error::<b a="1">&amp;</b>, %0A ##[x]\t1\r2\n3\u0001\u2028:\u{1F422}\ud800';
const gold = { level: 'gold', priority: 'P1' };
const ticket = { openedAt: '2026-11-03T10:00:00+01:00', priority: 'P1' };
const late = {
  delivery: { from: 'opened', until: 'delivered', businessDays: 99 },
  return: { from: 'delivered', until: 'returned', calendarDays: 366 },
};
const files: Readonly<Record<string, unknown>> = {
  'minimal.json': terms,
  'other-case.json': { ...terms, country: 'pl' },
  'hostile.json': {
    ...terms,
    name: hostile,
    levels: { gold: { catalogue: 'premier' }, copy: { catalogue: 'premier' } },
    guarantees: [
      { ...gold, target: 'delivery', worst: { hours: 1 } },
      { ...gold, target: 'reaction', worst: { hours: 9_000 } },
    ],
    examples: [
      { level: 'gold', ticket, expect: { reaction: '2026-11-03T11:00:00+01:00' } },
      { name: hostile, level: 'gold', ticket, expect: { reaction: '2026-11-04T10:00:00+01:00' } },
    ],
    acknowledged: [{ code: 'IDENTICAL_LEVELS', reason: hostile }],
  },
  'names.json': { ...terms, levels: { [hostile]: { code: '9x5xNBD', name: hostile } } },
  'late.json': { ...terms, levels: { own: { name: 'Own', targets: late } } },
  'unknown.json': { ...terms, [hostile]: 1, levels: { gold: { catalogue: 'premium' } } },
  'empty.json': {},
  'five.json': 5,
  'nothing.json': null,
  'text.json': 'text',
  'list.json': [],
};
const texts: Readonly<Record<string, string | Uint8Array>> = {
  'no-comma.json': '{\n  "a": 1\n  "b": 2\n}',
  'twice.json': '{ "a": 1, "b": { "a": 2, "a": 3 }, "a": 4 }',
  'deep.json': '['.repeat(200_000),
  'blank.json': '',
  'latin.json': Uint8Array.of(0x22, 0xb3, 0x22),
  'largest.json': `"${'a'.repeat(10 * 1024 * 1024 - 2)}"`,
};

beforeAll(() => {
  mkdirSync(join(folder, 'folder'));
  for (const [name, value] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(value, null, 1));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
});

/** Calls the command in a folder, because it prints the names of files as they are given. */
async function called(args: readonly string[], folder: string) {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await run(args);
  } finally {
    process.chdir(before);
  }
}

const transcript = async (...args: string[]): Promise<string> => {
  const { text, code } = await called(args, folder);
  // As in UTF-8, which has no lone surrogates; and with visible carriage returns, which a text file may lose.
  const written = Buffer.from(text).toString().replaceAll('\r', '␍');
  return `$ ${JSON.stringify(args)}\n${written}\nexit code ${code}\n`;
};

test.each(['human', 'json', 'junit', 'github'])(
  'reports the example contracts as in contract.%s.txt',
  async (format) => {
    const { text } = await called(['check', nine, broken, '--format', format], root);
    await expect(`${text}\n`).toMatchFileSnapshot(`contract.${format}.txt`);
  },
);

test('reports the example contracts in Polish, with reasons, as in contract.pl.txt', async () => {
  const { text } = await called(['check', nine, broken, '--locale', 'pl', '--explain'], root);
  await expect(`${text}\n`).toMatchFileSnapshot('contract.pl.txt');
});

test('compares contracts in Polish as in cli.diff.pl.txt', async () => {
  const [before, after] = ['2026', '2027'].map((year) => `examples/contract/acme-${year}.json`);
  const { text } = await called(['diff', before, after, '--locale', 'pl'], root);
  const other = await transcript('diff', 'minimal.json', 'hostile.json', '--locale', 'pl', '--format', 'junit');
  await expect(`${text}\n\n${other}`).toMatchFileSnapshot('cli.diff.pl.txt');
});

test.each(['human', 'json', 'junit', 'github'])(
  'reports files that are wrong in every way as in cli.%s.txt',
  async (format) => {
    const names = [...Object.keys(files), ...Object.keys(texts), 'folder'];
    const found = [];
    for (const name of names) found.push(await transcript('check', name, '--format', format));
    found.push(
      await transcript('check', 'late.json', '--from', '2099-01-01', '--to', '2099-12-31', '--format', format),
    );
    await expect(found.join('\n')).toMatchFileSnapshot(`cli.${format}.txt`);
  },
);

test('compares contracts as in cli.diff.txt', async () => {
  const [before, after] = ['2026', '2027'].map((year) => `examples/contract/acme-${year}.json`);
  const { text } = await called(['diff', before, after], root);
  const found = [`${text}\n`];
  for (const args of [
    ['minimal.json', 'hostile.json'],
    ['hostile.json', 'names.json'],
    ['names.json', 'late.json', '--format', 'junit'],
    ['missing.json', 'unknown.json'],
    ['minimal.json', 'missing.json'],
    ['minimal.json'],
    [],
  ])
    found.push(await transcript('diff', ...args));
  await expect(found.join('\n')).toMatchFileSnapshot('cli.diff.txt');
});

const at = (event: string): string[] => [`--${event}`, '2026-11-20T09:00:00+01:00'];
const asked = ['deadlines', '--level', 'standard', '--priority', 'P3', '--opened', '2026-11-20T10:00:00+01:00'];
const month = ['--from', '2026-11-02', '--to', '2026-11-15'];

test('answers wrong calls and requests for help as in cli.calls.txt', async () => {
  const calls = [
    ...['confirmed', 'contacted', 'dispatched', 'delivered', 'arrived', 'returned'].map((event) => [
      ...asked,
      ...at(event),
    ]),
    ['deadlines', '--level', 'standard', '--priority', 'P3'],
    ['worst', ...month],
    ['worst', '--level', 'standrad', ...month],
    ['worst', '--level', '7x6x3', ...month],
    ['worst', '--level', 'standard', ...month, '--priority', 'P9'],
    ['worst', '--level', 'standard', ...month, '--target', 'delivry'],
    ['worst', '--level', 'standard', '--from', '2026-11-02', '--to', '2026-11-31'],
    ['worst', '--level', 'standard', '--from', '2026-11-31', '--to', '2026-12-01'],
    ['worst', '--level', 'standard', ...month, 'more'],
    ['table'],
    ['table', ...month, '--format', 'xml'],
    ['table', ...month, '--target', 'delivry'],
    ['table', ...month, '--level', 'standard', '--priority', 'P9'],
    ['table', '--contract', 'minimal.json', '--level', 'silver'],
    ['table', '--contract', 'missing.json'],
    ['describe'],
    ['describe', 'standrad'],
    ['describe', 'standard', 'premier'],
    ['describe', 'standard', '--level', 'premier'],
    ['describe', 'standard', '--priority', 'P9'],
    ['describe', 'standard', '--locale', 'de'],
    ['describe', 'silver', '--contract', 'minimal.json'],
    ['describe', 'gold', '--contract', 'missing.json'],
    ['describe', 'gold', '--contract', 'unknown.json'],
    ['check'],
    ['check', 'minimal.json', '--to', '2026-11-15'],
    ['check', 'minimal.json', '--from', '2026-11-15'],
    ['check', 'minimal.json', '--from', '2026-11-15', '--to', '2026-11-14'],
    ['check', 'minimal.json', '--from', '2026-11-15', '--to', '2026-11-15'],
    ['check', 'minimal.json', '--format', 'xml'],
    ['check', 'minimal.json', '--format', 'json', '--format', 'human'],
    ['chek'],
    ['constructor'],
    [],
    ['--help'],
    ['worst', '-h'],
    ['table', '-h'],
    ['describe', '-h'],
  ];
  const found = [];
  for (const call of calls) found.push(await transcript(...call));
  await expect(found.join('\n').replaceAll(/hezo-sla \d+\.\d+\.\d+\S*/g, 'hezo-sla <version>')).toMatchFileSnapshot(
    'cli.calls.txt',
  );
  expect(await run(['-v'])).toEqual(await run(['--version']));
});

test('prints the worst cases of all priorities, and of one, as in cli.worst.txt', async () => {
  const found = [
    await transcript('worst', '--level', 'premier', ...month),
    await transcript('worst', '--level', 'premier', ...month, '--priority', 'P1', '--target', 'delivery'),
  ];
  await expect(found.join('\n')).toMatchFileSnapshot('cli.worst.txt');
});

test('prints tables of deadlines in each format as in cli.table.txt', async () => {
  const christmas = ['--from', '2026-12-23', '--to', '2026-12-28', '--target', 'reaction', '--priority', 'P3'];
  const found = [];
  for (const format of ['csv', 'json', 'sql'])
    found.push(await transcript('table', '--level', 'standard', ...christmas, '--format', format, '--local'));
  found.push(await transcript('table', ...christmas));
  found.push(await transcript('table', '--contract', 'minimal.json'));
  await expect(found.join('\n')).toMatchFileSnapshot('cli.table.txt');
});

test('describes levels of the catalogue, of a code and of a contract as in cli.describe.txt', async () => {
  const found = [
    await transcript('describe', 'premier', '--priority', 'P3'),
    await transcript('describe', '--level', '8x5x8', '--locale', 'pl'),
    await transcript('describe', '--contract', 'minimal.json', '--level', 'gold', '--priority', 'P1'),
    await transcript('describe', 'own', '--contract', 'late.json', '--json'),
  ];
  await expect(found.join('\n')).toMatchFileSnapshot('cli.describe.txt');
});

test('prints the worst cases of a year as in worst.txt, once for the priorities that share them', async () => {
  const { text, code } = await run(['worst', '--level', 'premier', '--from', '2026-01-01', '--to', '2026-12-31']);
  await expect(`${text}\n`).toMatchFileSnapshot('worst.txt');
  expect(code).toBe(0);
});

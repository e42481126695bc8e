// Files that `hezo-sla check` cannot read or that are unusual: each is reported in plain words and at its line, and none keeps
// the others from being checked.
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/cli/source.js';
import { check, entriesOf, json, nine, root, terms, writingTo } from '../../support/contract-files.js';
import { temporaryFolder, workIn } from '../../support/temporary-folder.js';

const folder = temporaryFolder();
const file = writingTo(folder);
workIn(root);

describe('a contract file', () => {
  const long = 10 * 1024 * 1024;
  const padded = (bytes: number): string => json(terms).padEnd(bytes, ' ');

  test.each<[string, string | Uint8Array, number, object[]]>([
    [
      'is reported if it is empty',
      '',
      1,
      [{ code: 'NOT_JSON', line: 1, column: 1, message: 'The file is not JSON: value expected.' }],
    ],
    ['is reported if it ends early', '{\n  "name": "ACME",\n', 1, [{ code: 'NOT_JSON', line: 3, column: 1 }]],
    [
      'is reported if it has a trailing comma',
      '{\n  "name": "ACME",\n}',
      1,
      [{ code: 'NOT_JSON', line: 3, column: 1, message: 'The file is not JSON: property name expected.' }],
    ],
    ['is reported if it has a comment', '{ // terms\n}', 1, [{ code: 'NOT_JSON', line: 1, column: 3 }]],
    ['is reported if anything follows the JSON value', '{}\r\n{}', 1, [{ code: 'NOT_JSON', line: 2, column: 1 }]],
    [
      'is reported if it is nested too deeply',
      '['.repeat(1_000_000),
      1,
      [{ code: 'NOT_JSON', line: 1, column: 1, message: 'The file is not JSON: it is nested too deeply.' }],
    ],
    // Each value takes two characters, so the last one that is too many is where the look at them ends.
    [
      'is reported at the first value too many',
      `[${'0,'.repeat(400_000)}0]`,
      1,
      [
        {
          code: 'TOO_MANY_VALUES',
          line: 1,
          column: 500_000,
          message: 'The file has more values than any contract; give at most 250000.',
        },
      ],
    ],
    [
      'is reported at the first value too many, before its repeated keys',
      `{${'"a":{},\n'.repeat(300_000)}"a":{}}`,
      1,
      [{ code: 'TOO_MANY_VALUES', line: 250_000, column: 5 }],
    ],
    [
      'is reported at the first mistake of ten mebibytes of them',
      `[${'1 '.repeat(5_000_000)}]`,
      1,
      [{ code: 'NOT_JSON', line: 1, column: 4, message: 'The file is not JSON: comma expected.' }],
    ],
    [
      'is not taken for one with too many values because of the commas in a text',
      `{ "${','.repeat(300_000)}": 1, "${','.repeat(300_000)}": 2 }`,
      1,
      [{ code: 'DUPLICATE_KEY', line: 1, column: 300_010 }],
    ],
    [
      'is reported at each repeated key',
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
    [
      'is reported if it is not UTF-8',
      Uint8Array.of(0x7b, 0xff, 0x7d),
      2,
      [{ code: 'FILE_UNREADABLE', line: 1, column: 1 }],
    ],
    ['is read if it begins with a byte order mark', `\u{FEFF}${json(terms)}`, 0, []],
    ['is read if it has ten mebibytes', padded(long), 0, []],
    [
      'is refused if it has one byte more',
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
    [
      'is reported if it is not a contract',
      '[]',
      1,
      [{ code: 'INVALID_VALUE', path: [], found: 'a list of 0', line: 1, column: 1 }],
    ],
  ])('%s', async (_, content, code, expected) => {
    const found = await entriesOf(file('one.json', content));
    const entries = expected.map((entry) => expect.objectContaining({ severity: 'error', ...entry }));
    expect(found).toEqual({ code, entries });
  });

  test('is reported in plain words if it is missing or unreadable', async () => {
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

  test.skipIf(process.getuid?.() === 0)('is reported if there is no permission to read it', async () => {
    const secret = file('secret.json', '{}');
    chmodSync(secret, 0);
    const message = `No permission to read the file: ${secret}`;
    expect((await entriesOf(secret)).entries).toEqual([expect.objectContaining({ message })]);
  });

  test('does not keep other files from being checked if it is missing', async () => {
    const { text, code } = await check(join(folder, 'nope.json'), nine);
    expect(code).toBe(2);
    expect(text).toContain('37 of 37 checks hold');
  });

  test.each([1000, 3000, 5000, 200_000])(
    'is reported instead of crashing the command if it is nested %i levels deep',
    async (depth) => {
      const { code, entries } = await entriesOf(file('deep.json', '['.repeat(depth) + ']'.repeat(depth)));
      expect([code, entries.length > 0]).toEqual([1, true]);
      const objects = file('deep.json', `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);
      expect((await entriesOf(objects)).code).toBe(1);
    },
  );

  test('is answered within the time of a test if it has tens of thousands of mistakes', async () => {
    const keys = file('keys.json', `{${'"a": 1,\n'.repeat(50_000)}"a": 1}`);
    const { entries } = await entriesOf(keys);
    expect([entries.length, entries.at(-1).message]).toEqual([1001, 'Another 49000 keys are repeated.']);
    const guarantees = `[${'{},\n'.repeat(399)}{}]`;
    const many = file('many.json', `{ "guarantees": ${guarantees}, ${json(terms).slice(1)}`);
    expect((await entriesOf(many)).entries).toHaveLength(1001);
  });

  test('is refused at once if it is a device and not a regular file', async () => {
    for (const path of ['/dev/zero', '/dev/null']) {
      const { code, entries } = await entriesOf(path);
      expect([code, entries]).toEqual([2, [expect.objectContaining({ code: 'FILE_UNREADABLE' })]]);
    }
  });

  test('has its lines counted by any line break, and its columns by characters', () => {
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

// Lines for people, wrapped to the width of a terminal.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { written } from '../../../src/cli/output.js';
import { run } from '../../../src/cli/run.js';
import { wrap } from '../../../src/cli/wrap.js';

describe('a string after a prefix', () => {
  test('that fits stays as it is, and so does what no width is known for, or is too little', () => {
    const text = 'a bc  d and some more';
    expect(wrap('  ', text, 23)).toEqual([`  ${text}`]);
    for (const width of [Number.POSITIVE_INFINITY, Number.NaN, 0, 1, 19])
      expect(wrap('  ', text.repeat(9), width)).toEqual([`  ${text.repeat(9)}`]);
  });

  test('is broken at spaces, and goes on below its beginning', () => {
    expect(wrap('', 'one two three four five', 20)).toEqual(['one two three four', 'five']);
    expect(wrap('   ', 'one two three four', 20)).toEqual(['   one two three', '   four']);
    expect(wrap('--to  ', 'The last date of all', 20)).toEqual(['--to  The last date', '      of all']);
  });

  test('goes on below the prefix where that leaves it too little room', () => {
    expect(wrap('  --template  ', 'The last of all', 20)).toEqual(['  --template  The', '  last of all']);
  });

  test('has what has no spaces as a whole, however long, and no empty lines for many spaces', () => {
    const path = '/a/very/long/path/to/a/file';
    expect(wrap('', `at ${path} of it`, 20)).toEqual(['at', path, 'of it']);
    expect(wrap('', path, 20)).toEqual([path]);
    expect(wrap('', `aaaaaaaaaaaa${' '.repeat(30)}b`, 20)).toEqual(['aaaaaaaaaaaa', 'b']);
  });

  test('loses nothing but spaces, and is no wider than it has to be', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.nat(9), words, fc.integer({ min: 20, max: 60 }), (indent, words, width) => {
        const lines = wrap(' '.repeat(indent), words.join(' '), width);
        expect(lines.flatMap((one) => one.trim().split(' '))).toEqual(words);
        for (const [i, one] of lines.entries()) {
          expect([one.length <= width, one.search(/[a-z]/)]).toEqual([true, indent]);
          // The next word would not have fitted.
          const next = lines[i + 1]?.trim().split(' ')[0];
          if (next !== undefined) expect(`${one} ${next}`.length).toBeGreaterThan(width);
        }
      }),
    );
  });
});

test('what a break brings to the beginning of a line is no command either', () => {
  const text = written({ form: 'text', lines: [`${'a'.repeat(18)} ::error::x`] }, { width: 20 });
  expect(text).toBe(`${'a'.repeat(18)}\n: :error::x`);
});

test('a sentence with two spaces is not a row of a table', () => {
  const lines = ['  End.  The next sentence is here, and it is long'];
  expect(written({ form: 'text', lines }, { width: 30 })).toBe('  End.  The next sentence is\n  here, and it is long');
});

test('lines are wrapped to the width of a terminal, commands to copy and places to click are not', async () => {
  const narrow = await run(['check', 'examples/contract/broken.json'], { width: 60 });
  expect(narrow.text.split('\n').some((line) => line.length > 60 && /^\S+:\d+:\d+ /.test(line))).toBe(true);
  expect(narrow.text.split('\n').filter((line) => line.length > 60 && / {6}[A-Z]/.test(line))).toEqual([]);
  const wide = await run(['check', 'examples/contract/broken.json']);
  expect(narrow.text.replaceAll(/\s+/g, ' ')).toBe(wide.text.replaceAll(/\s+/g, ' '));
  const { text } = await run(['worst', '--help'], { width: 60 });
  expect(text).toContain('  $ npx hezo-sla worst --level 8x5x8 --from 2026-12-01 --to 2026-12-31 --target delivery\n');
});

test('the formats for programs are not wrapped', async () => {
  for (const format of ['json', 'junit', 'github']) {
    const args = ['check', 'examples/contract/broken.json', '--format', format];
    expect(await run(args, { width: 40 })).toEqual(await run(args));
  }
});

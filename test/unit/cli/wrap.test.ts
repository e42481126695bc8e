// Lines for people, wrapped to the width of a terminal.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { written } from '../../../src/cli/output.js';
import { run } from '../../../src/cli/run.js';
import { wrap } from '../../../src/cli/wrap.js';

describe('a line', () => {
  test('that fits stays as it is', () => {
    expect(wrap('  a bc  d', 9)).toEqual(['  a bc  d']);
    expect(wrap('', 0)).toEqual(['']);
  });

  test('is broken at spaces, and goes on where its text begins', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('   one two three', 12)).toEqual(['   one two', '   three']);
    expect(wrap('one two', 3)).toEqual(['one', 'two']);
  });

  test('with columns goes on in the second, unless that leaves too little room', () => {
    expect(wrap('--to  The last date', 14)).toEqual(['--to  The last', '      date']);
    expect(wrap('  --to  The last date', 16)).toEqual(['  --to  The last', '        date']);
    expect(wrap('--template  The last', 14)).toEqual(['--template', 'The last']);
  });

  test('has what has no spaces as a whole, however long', () => {
    expect(wrap('at /a/very/long/path of it', 8)).toEqual(['at', '/a/very/long/path', 'of it']);
    expect(wrap('/a/very/long/path', 4)).toEqual(['/a/very/long/path']);
  });

  test('loses nothing but spaces, and is no wider than it has to be', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    const text = fc.tuple(fc.nat(9), fc.array(word, { minLength: 1, maxLength: 30 }), fc.constantFrom(' ', '  '));
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 60 }), ([indent, words, gap], width) => {
        const [first, ...rest] = words;
        const line = `${' '.repeat(indent)}${[first, rest.join(' ')].join(gap)}`;
        const lines = wrap(line, width);
        expect(lines.flatMap((one) => one.trim().split(/ +/))).toEqual(words);
        for (const [i, one] of lines.entries()) {
          expect(one.length).toBeLessThanOrEqual(width);
          // The next word would not have fitted.
          const next = lines[i + 1]?.trim().split(' ')[0];
          if (next !== undefined) expect(`${one}${gap}${next}`.length).toBeGreaterThan(width);
        }
      }),
    );
  });
});

test('what a break brings to the beginning of a line is no command either', () => {
  const text = written({ form: 'text', lines: ['aaaa ::error::x'] }, { width: 8 });
  expect(text).toBe('aaaa\n: :error::x');
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

// What `check` shows of a file: the place of each finding, its line, and explanations.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { excerpt } from '../../../src/cli/excerpt.js';
import { run } from '../../../src/cli/run.js';
import { broken, root } from '../../support/contract-files.js';
import { temporaryFolder, workIn } from '../../support/temporary-folder.js';

workIn(root);
const folder = temporaryFolder();
const shown = (text: string, column: number) =>
  excerpt(text, 7, column).map((line) => (typeof line === 'string' ? line : line.map((span) => span.text).join('')));

test('a line is shown without its indentation, with a mark below the column', () => {
  expect(shown('    "name": 7,', 13)).toEqual(['      7 | "name": 7,', '        |         ^']);
  expect(shown('\t\t"a":\t7', 8)).toEqual(['      7 | "a": 7', '        |      ^']);
});

test('of a long line what is around the column is shown, whatever the column', () => {
  const text = `  ${'x'.repeat(200)}`;
  for (const column of [1, 2, 3, 26, 27, 28, 100, 202, 203]) {
    const [line, mark] = shown(text, column);
    expect(line.length).toBeLessThanOrEqual(6 + '7 | '.length + 72 + 2 * '...'.length);
    // The mark is below the character: of the line, or of the space around it.
    expect(`${column} ${line[mark.indexOf('^')]?.trim() || 'space'}`).toBe(
      `${column} ${text[column - 1]?.trim() || 'space'}`,
    );
  }
});

test('an empty file has an empty line, and a file that cannot be read has none', async () => {
  expect(shown('', 1)).toEqual(['      7 | ', '        | ^']);
  expect(excerpt(undefined, 1, 1)).toEqual([]);
  expect((await run(['check', join(folder, 'none.json')])).text).not.toContain(' | ');
});

test('each finding has its place in a form that terminals and editors open', async () => {
  const file = join(folder, 'small.json');
  writeFileSync(file, '{\n  "name": 7\n}\n');
  const { text } = await run(['check', file]);
  expect(text).toContain(`\n${file}:2:11  error  INVALID_VALUE  name\n`);
  expect(text).toContain('\n      2 | "name": 7\n        |         ^\n');
});

test('explanations are printed with --explain; without it, a hint', async () => {
  const reason = /^ {8}The next business day after /m;
  const [folded, told] = [await run(['check', broken]), await run(['check', broken, '--explain'])];
  expect([folded.text, folded.code]).toEqual([expect.not.stringMatching(reason), told.code]);
  expect(folded.text.split('\n').at(-1)).toBe('  --explain shows the reasons.');
  expect(told.text).toMatch(reason);
  expect(told.text).not.toContain('--explain');
});

// Every rule of docs/rules.md is in the title of a test, and deadlines name no others.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const ids = [...readFileSync(`${root}docs/rules.md`, 'utf8').matchAll(/^\| ([A-Z]+-\d) \|/gm)].map(([, id]) => id);
const tests = readdirSync(`${root}test`, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.test.ts'),
);
/** Titles: what is in the quotes right after test(, test.each(...)( and the like. */
const names = tests.flatMap((file) =>
  [
    ...readFileSync(`${root}test/${file}`, 'utf8').matchAll(
      /^ *(?:test(?:\.each.*)?\(|.*\]\)\(|.*\)\)\(|.*\)\()\s*(?:'|`)([^'`]+)/gm,
    ),
  ].map(([, name]) => name),
);
/** 'NBD-1 to NBD-5' stands for all five. */
const carried = new Set(
  names.flatMap((name) => [
    ...[...name.matchAll(/[A-Z]+-\d/g)].map(([id]) => id),
    ...[...name.matchAll(/([A-Z]+)-(\d) to \1-(\d)/g)].flatMap(([, family, from, to]) =>
      Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${family}-${Number(from) + i}`),
    ),
  ]),
);

test('the rules are numbered without a gap', () => {
  const seen = new Map<string, number>();
  for (const id of ids) {
    const [family, number] = id.split('-');
    expect(Number(number)).toBe((seen.get(family) ?? 0) + 1);
    seen.set(family, Number(number));
  }
  expect(ids).toHaveLength(22);
});

test.each(ids)('%s is in the title of a test', (id) => {
  expect(carried).toContain(id);
});

test('a deadline names only documented rules', () => {
  const source = readFileSync(`${root}src/deadlines/rules.ts`, 'utf8');
  const named = [...source.matchAll(/^ {2}'([A-Z]+-\d)',$/gm)].map(([, id]) => id);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((id) => !ids.includes(id))).toEqual([]);
});

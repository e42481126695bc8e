// Contract files, and what `hezo-sla check` reports about them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.js';

/** The examples are named relative to it. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const nine = 'examples/contract/nine-levels.json';
export const broken = 'examples/contract/broken.json';
export const terms = {
  name: 'ACME',
  period: { from: '2026-01-01', to: '2026-12-31' },
  country: 'PL',
  levels: { gold: { catalogue: 'premier' } },
};

/** A function that writes a file into a folder and returns its path. */
export const writingTo =
  (folder: string) =>
  (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  };

export const json = (value: unknown): string => JSON.stringify(value, null, 2);
export const check = async (...args: string[]) => run(['check', ...args]);
/** The exit code and the entries of the JSON report on one file. */
export async function entriesOf(path: string) {
  const { text, code } = await check(path, '--format', 'json');
  const [{ checks }] = JSON.parse(text).files;
  return { code, entries: checks.flatMap(({ entries }: { entries: object[] }) => entries) };
}

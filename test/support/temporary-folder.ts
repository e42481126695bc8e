// A folder for the files of a test, and the folder in which the command runs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** Makes an empty folder, which is removed after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hezo-sla-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Runs the tests of the file in a folder: the command prints the names of files as they are given. */
export function workIn(folder: string): void {
  const before = process.cwd();
  beforeAll(() => process.chdir(folder));
  afterAll(() => process.chdir(before));
}

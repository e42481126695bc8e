// What the checks of the package share: the tarball, empty folders that install it, and a count of what holds.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import '../built.js';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'hezo-sla-'));
let failed = 0;
let passed = 0;

export function run(command, args, cwd) {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Packs the package as it was built: the files in it, and the path of the tarball. */
export function pack() {
  const options = ['--json', '--ignore-scripts', '--pack-destination', place];
  const [{ filename, files }] = JSON.parse(run('npm', ['pack', ...options], root));
  return { files, tarball: join(place, filename) };
}

/** An empty folder with these packages installed. */
export function consumer(name, ...packages) {
  const folder = join(place, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  run('npm', ['install', ...packages, '--no-audit', '--no-fund'], folder);
  return folder;
}

export async function check(name, action) {
  try {
    await action();
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    // A command that fails says its whole self in the message, scripts included.
    console.log(`not ok  ${name}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.message.slice(0, 2000)}`);
  }
}

export function equal(found, expected) {
  const [a, b] = [found, expected].map((value) => JSON.stringify(value));
  if (a !== b) throw new Error(`expected ${b}, found ${a}`);
}

/** Cleans up, prints the count and sets the exit code. */
export function finish() {
  rmSync(place, { recursive: true });
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

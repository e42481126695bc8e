// npm test: lint, types and every test. npm test -- clock: the test files with that word in their path or, where no path has
// it, the tests with it in their name. Options are Vitest's.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

const given = process.argv.slice(2);
const isOption = (word) => word.startsWith('-');
const files = readdirSync(`${root}test`, { recursive: true }).filter((file) => file.endsWith('.test.ts'));
const isName =
  given.length > 0 && given.every((word) => !isOption(word) && !files.some((file) => `test/${file}`.includes(word)));
// Whoever asks for one file wants to know within seconds; whoever asks for none wants to know everything.
const failed = given.every(isOption) ? node(process.env.npm_execpath, 'run', 'check') : 0;
const wanted = isName ? ['--testNamePattern', given.join(' ')] : given;
process.exitCode = failed || node('node_modules/vitest/vitest.mjs', 'run', ...wanted);

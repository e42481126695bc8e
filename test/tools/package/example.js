// Runs the compliance report as its reader would, with dependencies of its own, and compares what it prints with
// test/golden/compliance.txt; with --update it writes that file. Run by .ci/run: node test/tools/package/example.js
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../examples/compliance', import.meta.url));
const golden = new URL('../../golden/compliance.txt', import.meta.url);
/** Ten seconds on a quiet machine: three times that, because machines that are shared are slow at times. */
const LIMIT_SECONDS = 30;

const run = (command, ...args) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

run('npm', 'ci', '--no-audit', '--no-fund');
rmSync(`${folder}/tickets.csv`, { force: true });
run('npm', 'run', '--silent', 'prestart');
const started = performance.now();
const printed = run('node', 'report.js');
const seconds = (performance.now() - started) / 1000;
if (process.argv.includes('--update')) writeFileSync(golden, printed);

const checks = [
  ['prints the report that is known', printed === readFileSync(golden, 'utf8')],
  [`takes ${seconds.toFixed(1)} s, the file written, read and tracked twice`, seconds < LIMIT_SECONDS],
];
for (const [name, holds] of checks) console.log(`${holds ? 'ok    ' : 'not ok'}  ${name}`);
const failed = checks.filter(([, holds]) => !holds).length;
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

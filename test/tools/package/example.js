// Runs the examples that have dependencies of their own as their reader would, and compares what they print with files of
// test/golden; with --update it writes those files. Run by .ci/run: node test/tools/package/example.js
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Ten seconds for a hundred thousand tickets on a quiet machine: three times that, because machines that are shared are slow at
 * times. */
const LIMIT_SECONDS = 30;

/** By their folders, with what they leave there. */
const examples = [
  { name: 'compliance', files: ['tickets.csv'], args: [] },
  { name: 'company-calendar', files: [], args: ['works.ics'] },
];

const checks = examples.flatMap(({ name, files, args }) => {
  const folder = fileURLToPath(new URL(`../../../examples/${name}`, import.meta.url));
  const golden = new URL(`../../golden/${name}.txt`, import.meta.url);
  const run = (command, ...given) =>
    execFileSync(command, given, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  run('npm', 'ci', '--no-audit', '--no-fund');
  for (const file of files) rmSync(`${folder}/${file}`, { force: true });
  run('npm', 'run', '--silent', 'prestart');
  const started = performance.now();
  const printed = run('node', 'report.js', ...args);
  const seconds = (performance.now() - started) / 1000;
  if (process.argv.includes('--update')) writeFileSync(golden, printed);
  return [
    [`${name} prints what is known`, printed === readFileSync(golden, 'utf8')],
    [`${name} takes ${seconds.toFixed(1)} s`, seconds < LIMIT_SECONDS],
  ];
});
for (const [name, holds] of checks) console.log(`${holds ? 'ok    ' : 'not ok'}  ${name}`);
const failed = checks.filter(([, holds]) => !holds).length;
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

// The test suite in one process, without what takes time around it: every file bundled into one script that is compiled once
// and evaluated afresh for every file of tests, so that a mutant meets new tables and new data each time. Tests and properties are
// the same; the properties have fewer rounds, always with the same seed.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import * as runner from '@vitest/runner';
import { getTestName } from '@vitest/runner/utils';
import { fn, spyOn } from '@vitest/spy';
import * as chai from 'chai';
import { build } from 'esbuild';
import fc from 'fast-check';

/** These read the source, its documents or the tests as text, count the rounds of a property, or put another Intl in place. */
const LEFT_OUT =
  /^(?:repo\/|oracle\/(?:oracle|track)\.|golden\/contract-schema\.|unit\/time\/polyfilled-intl\.|unit\/(?:contract|explain)\/zones-of-runtimes\.|properties\/(?:contract|worst-case)\.)/;
/** These take seconds of their own, by the size of what they are given; one reads the source; and one needs valibot to be strict,
 * which it is as a module alone. */
const TESTS_LEFT_OUT =
  /in a time that grows with their number|takes seconds, not minutes|is read if it has ten mebibytes|have a finding of each kind|is valid against the schema of Jenkins|Object\.prototype that cannot be written/;
/** Of the rounds of a property, a hundredth, but so many at least. */
const ROUNDS = 30;

/** The file whose tests run, to which the paths of its golden files are relative. */
let runningFile = '';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.util.addMethod(chai.Assertion.prototype, 'toMatchFileSnapshot', function (path) {
  const known = readFileSync(join(process.cwd(), 'test', dirname(runningFile), path), 'utf8');
  chai.assert.equal(chai.util.flag(this, 'object'), known);
});

fc.configureGlobal({ seed: 7, numRuns: 1000 });
const few = (property, options) => {
  const usual = options?.numRuns ?? 1000;
  return fc.assert(property, { ...options, numRuns: Math.min(usual, Math.max(ROUNDS, Math.ceil(usual / 100))) });
};

const { describe, test, beforeAll, afterAll } = runner;

/** What the tests import in place of what is installed. */
function installed(root) {
  const require = createRequire(join(root, 'package.json'));
  const instead = {
    vitest: { describe, test, beforeAll, afterAll, expect: chai.expect, vi: { fn, spyOn } },
    'fast-check': { ...fc, assert: few },
  };
  return (name) => instead[name] ?? require(name);
}

/** Gives each file its own place: what a test reads is named relative to it. */
const ownUrls = {
  name: 'own-urls',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/(?:test|src|docs)\/.*\.[jt]s$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    })),
};

/** Bundles the test files of a project, each to be loaded by its name when it is asked for. */
export async function loadSuite(root) {
  const files = readdirSync(join(root, 'test'), { recursive: true }).filter(
    (file) => file.endsWith('.test.ts') && !LEFT_OUT.test(file),
  );
  const entries = files.map((file) => `'${file}': () => import('./test/${file}')`);
  const { outputFiles } = await build({
    stdin: { contents: `module.exports = { ${entries.join(',')} };`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    plugins: [ownUrls],
  });
  const script = new vm.Script(`(function (module, require) {${outputFiles[0].text}\n})`, { filename: 'suite.cjs' });
  return { root, files, script };
}

/** The files of a suite as functions that load them, with a memory of their own. */
function evaluate({ root, script }) {
  const module = { exports: {} };
  script.runInThisContext()(module, installed(root));
  return module.exports;
}

const config = {
  setupFiles: [],
  name: undefined,
  passWithNoTests: true,
  allowOnly: false,
  sequence: { shuffle: false, concurrent: false, seed: 0, hooks: 'stack', setupFiles: 'list' },
  maxConcurrency: 1,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  retry: 0,
  tags: [],
  strictTags: false,
};

const idOf = (test) => `${test.file.name.replace(/^test\//, '')}#${getTestName(test)}`;
const testsOf = (task) => (task.type === 'test' ? [task] : task.tasks.flatMap(testsOf));

/**
 * Runs a suite, file by file in the order given, until a test fails.
 *
 * @param wanted the ids of the tests to run; all of them unless given
 * @param before told the id of each test before it runs, and nothing after it
 * @returns the tests that ran, the failed one last
 */
export async function runSuite(suite, { order = suite.files, wanted, before = () => {} } = {}) {
  const ran = [];
  let failed = false;
  let load;
  const host = {
    config: { ...config, root: suite.root },
    importFile: (path) => load[relative(join(suite.root, 'test'), path)](),
    onCollected: (collected) => {
      for (const test of collected.flatMap(testsOf)) {
        if (TESTS_LEFT_OUT.test(idOf(test)) || (wanted && !wanted.has(idOf(test)))) test.mode = 'skip';
      }
    },
    onBeforeRunTask: (test) => {
      if (failed) test.mode = 'skip';
      else if (test.mode === 'run') before(idOf(test));
    },
    onAfterRunTask: (test) => {
      before(undefined);
      const { state, duration, errors } = test.result ?? {};
      failed ||= state === 'fail';
      if (state === 'pass' || state === 'fail')
        ran.push({ id: idOf(test), duration, state, message: errors?.[0]?.message });
    },
  };
  for (const file of order) {
    if (failed) break;
    load = evaluate(suite);
    runningFile = file;
    const [collected] = await runner.startTests([join(suite.root, 'test', file)], host);
    const { state, errors } = collected.result ?? {};
    // A file that cannot be loaded has no tests.
    if (state === 'fail' && !failed) {
      failed = true;
      ran.push({ id: `${file}#`, duration: 0, state, message: errors?.[0]?.message ?? 'failed outside of its tests' });
    }
  }
  return ran;
}

// A test runner for Stryker. Its runner for Vitest starts every file of tests anew for every mutant, which is seconds for each
// of thousands of mutants; this one takes a tenth of that.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { loadSuite, runSuite } from './suite.js';

const fileOf = (id) => id.slice(0, id.indexOf('#'));

const asResult = ({ id, duration, state, message }) => ({
  id,
  name: id,
  fileName: join(process.cwd(), 'test', fileOf(id)),
  timeSpentMs: duration,
  ...(state === 'pass' ? { status: TestStatus.Success } : { status: TestStatus.Failed, failureMessage: message ?? '' }),
});

/** Tests that take long, by their ids, and the layers of the source whose changes are for them to notice: to leave them out
 * elsewhere can only let more mutants live. */
const layersOf = [
  [/^(?:unit\/cli\/|golden\/cli\.|properties\/log-commands\.)/, /^(?:cli|contract)/],
  [/^(?:unit\/contract\/|golden\/contract[.-])/, /^(?:cli|analysis|contract|terms|errors|input|language)/],
  [/^golden\/errors\..*'parseContract'/, /^(?:contract|errors|input)/],
  [/^(?:unit\/time\/|properties\/(?:time|zones)\.)/, /^(?:time|input)/],
  [/^oracle\/zones\./, /^(?:time|calendar)/],
  [/^properties\/next-event\./, /^track/],
];

/** Whether a file of tests is named like a source file or its layer; what is in the catalogue comes from all of terms/. */
function isNamedLike(file, path) {
  if (file === 'golden/catalogue.test.ts' && path.startsWith('terms/')) return true;
  return path.split(/[/.-]/).some((word) => word.length > 3 && file.split('/').some((part) => part.startsWith(word)));
}

/** The files that may notice a change of a source file: the quick ones first, of those the ones that notice most, and those
 * that are named like it or its layer. */
function inOrder(files, path) {
  const rank = (file) => {
    if (/\/(?:rules|clock|terms)\.test/.test(file) && file.startsWith('unit/')) return 0;
    if (isNamedLike(file, path)) return 1;
    return file.startsWith('properties/') || layersOf.some(([ids]) => ids.test(file)) ? 3 : 2;
  };
  return files.toSorted((a, b) => rank(a) - rank(b));
}

/** What the first run found out, for the other processes in the same folder. */
const REACHED_BY = '.reached-by.json';

/**
 * The files of tests that reach each mutant, by its id. Stryker runs all tests for a mutant that is reached while files load,
 * and the catalogue of levels is checked then by most of what there is. Those that tests reach themselves are left to the files
 * of these tests here, which can only let more mutants live. To whole files, because what is made once is made in the first test
 * that needs it, and the others reach it no more.
 */
function reachedBy({ perTest }) {
  const found = {};
  for (const [id, mutants] of Object.entries(perTest)) {
    for (const mutant of Object.keys(mutants)) {
      found[mutant] ??= {};
      found[mutant][fileOf(id)] = true;
    }
  }
  return Object.fromEntries(Object.entries(found).map(([mutant, files]) => [mutant, Object.keys(files)]));
}

// The instrumented source reads from here which mutant is active, and writes what was reached.
globalThis.__stryker__ ??= {};

class SuiteRunner {
  stryker = globalThis.__stryker__;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.suite = await loadSuite(process.cwd());
  }

  async dryRun() {
    const { stryker } = this;
    stryker.activeMutant = undefined;
    const ran = await runSuite(this.suite, {
      before: (id) => {
        stryker.currentTestId = id;
      },
    });
    const ids = ran.map(({ id }) => id);
    writeFileSync(REACHED_BY, JSON.stringify({ ids, reaching: reachedBy(stryker.mutantCoverage) }));
    return { status: DryRunStatus.Complete, tests: ran.map(asResult), mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, sandboxFileName }) {
    const { stryker } = this;
    Object.assign(stryker, {
      activeMutant: activeMutant.id,
      hitCount: hitLimit === undefined ? undefined : 0,
      hitLimit,
    });
    this.known ??= JSON.parse(readFileSync(REACHED_BY, 'utf8'));
    const { ids, reaching } = this.known;
    const path = sandboxFileName.slice(sandboxFileName.lastIndexOf('/src/') + 5);
    // What is reached while files load as well is left to those that are named like it, too.
    const named = this.suite.files.filter((file) => isNamedLike(file, path));
    const near = reaching[activeMutant.id]?.concat(named) ?? this.suite.files;
    const isMeant = (id) => layersOf.every(([ids, layers]) => !ids.test(id) || layers.test(path));
    const wanted = new Set(ids.filter((id) => near.includes(fileOf(id)) && isMeant(id)));
    const files = new Set([...wanted].map(fileOf));
    const ran = await runSuite(this.suite, { order: inOrder([...files], path), wanted });
    const tests = ran.map(asResult);
    return toMutantRunResult(
      determineHitLimitReached(stryker.hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests },
    );
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'suite', SuiteRunner)];

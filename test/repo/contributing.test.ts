// What contributors read and what their tools read says the same.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8');
const contributing = read('CONTRIBUTING.md');
const { scripts, engines } = JSON.parse(read('package.json'));

test('CONTRIBUTING.md names every script, and no other', () => {
  const named = [...contributing.matchAll(/`npm (?:run )?([\w:-]+)/g)].map(([, name]) => name);
  const ofNpm = ['ci', 'version'];
  expect([...new Set(named)].filter((name) => !ofNpm.includes(name)).sort()).toEqual(
    Object.keys(scripts)
      // npm runs it.
      .filter((name) => name !== 'prepack')
      .sort(),
  );
});

test('the files and folders that CONTRIBUTING.md and docs/architecture.md name exist', () => {
  const folders = ['', 'src/', 'src/explain/', 'test/oracle/', 'test/tools/'];
  for (const text of [contributing, read('docs/architecture.md')]) {
    const named = [...text.matchAll(/`([\w./-]+(?:\.(?:ts|js|json|md)|\/))`/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(20);
    // Some are files of the playground, of which the sentence says so.
    const isThere = (name: string) =>
      [...folders, 'docs/playground/'].some((folder) => existsSync(root + folder + name));
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  }
});

test('the layers of src and the folders of test have a folder in the tests and a row in CONTRIBUTING.md', () => {
  const foldersOf = (path: string) =>
    readdirSync(root + path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  expect(foldersOf('test/unit').filter((layer) => !['errors', 'input'].includes(layer))).toEqual(foldersOf('src'));
  for (const folder of foldersOf('test')) expect(contributing).toContain(`| \`test/${folder}/\` |`);
});

test('CI runs on every version of Node that is supported, by the same command as on a developer’s machine', () => {
  const workflow = read('.github/workflows/ci.yml');
  expect(workflow).toContain('- run: .ci/run\n');
  const [, versions] = /node: \[(.*)\]/.exec(workflow) ?? [];
  const [oldest] = versions.split(', ');
  expect([`>=${oldest}`, read('.nvmrc').trim()]).toEqual([engines.node, oldest]);
});

test('the release workflow runs files that exist', () => {
  const workflow = read('.github/workflows/release.yml');
  const files = [...workflow.matchAll(/(?:uses: \.\/|run: node )(\S+)/g)].map(([, file]) => file);
  expect(files).toHaveLength(2);
  expect(files.filter((file) => !existsSync(root + file))).toEqual([]);
});

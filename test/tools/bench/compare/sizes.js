import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundled } from '../../../support/bundle.js';
import { median } from '../median.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../../../../', import.meta.url));
/** What a package is imported by: this one by its path, because its name is not known in the package of this folder. */
const specifierOf = (name) => (name === 'hezo-sla' ? `${root}dist/index.js` : name);

const bytesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(`${entry.parentPath}/${entry.name}`).size, 0);

/** The folders of packages and of all that they depend on; npm puts each beside the others unless versions differ. */
function closure(names, found = new Set()) {
  for (const name of names) {
    const folder = `${here}node_modules/${name}`;
    if (!existsSync(folder) || found.has(folder)) continue;
    found.add(folder);
    closure(Object.keys(JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).dependencies ?? {}), found);
  }
  return found;
}

/** What npm packs of hezo-sla, unpacked. */
function ownBytes() {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(stdout)[0].unpackedSize;
}

/** What a peer takes: bytes to install, and in a bundle of all that it exports, minified and gzipped. */
export async function sizesOf(name, packages) {
  const installed =
    name === 'hezo-sla' ? ownBytes() : [...closure(packages)].reduce((sum, folder) => sum + bytesIn(folder), 0);
  const contents = packages
    .map((name) => `export * as _${name.replaceAll(/\W/g, '_')} from '${specifierOf(name)}';`)
    .join('\n');
  const bundle = await bundled(contents, here).catch(() => null);
  return { installed, bundled: bundle?.gzip ?? null };
}

/** How long the import of packages takes in a new process, in milliseconds: the median of so many. */
export function importOf(packages, processes) {
  const imports = packages.map((name) => `await import(${JSON.stringify(specifierOf(name))});`).join('');
  const source = `const started = performance.now(); ${imports} console.log(performance.now() - started);`;
  const times = Array.from({ length: processes }, () => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
      cwd: here,
      encoding: 'utf8',
    });
    return Number(stdout);
  });
  return median(times);
}

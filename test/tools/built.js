// Builds the package unless dist is newer than everything that it is made of.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = ['src', 'test/tools/build', 'test/tools/generate'].flatMap((folder) => [
  folder,
  ...readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)),
]);
const sources = [...folders, 'package.json', 'package-lock.json', 'tsconfig.json', 'tsup.config.ts'];
const built = ['index.js', 'index.cjs', 'index.d.ts', 'index.d.cts', 'contract.schema.json'];
const timeOf = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
// The time of a folder is that of the last file that was added to it or removed.
const changed = Math.max(...sources.map(timeOf));
if (built.some((file) => timeOf(`dist/${file}`) < changed)) {
  const { status, stdout, stderr } = spawnSync('npm run --silent build', { cwd: root, encoding: 'utf8', shell: true });
  if (status !== 0) {
    process.stderr.write(stdout + stderr);
    process.exit(1);
  }
}

// Runs a program on the library's source in a separate process, for tests that would change the state of this one.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const resolveDir = fileURLToPath(new URL('..', import.meta.url));

const bundles = new Map<string, string>();

/** The program with the library in it. */
async function bundleOf(program: string): Promise<string> {
  const known = bundles.get(program);
  if (known !== undefined) return known;
  const { outputFiles } = await build({
    // tsconfig.json maps 'hezo-sla' to the source.
    stdin: { contents: program, resolveDir, loader: 'js' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    write: false,
    logLevel: 'error',
  });
  bundles.set(program, outputFiles[0].text);
  return outputFiles[0].text;
}

/** Returns what a program prints as JSON. An error in it fails the test. */
export async function runApart(program: string, ...flags: string[]): Promise<unknown> {
  const input = await bundleOf(program);
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, '--input-type=module'], {
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

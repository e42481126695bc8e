// Runs a program on the library's source in a separate process, for tests that would change the state of this one.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const resolveDir = fileURLToPath(new URL('..', import.meta.url));

/** Returns what a program prints as JSON. An error in it fails the test. */
export async function runApart(program: string, ...flags: string[]): Promise<unknown> {
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
  const input = outputFiles[0].text;
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, '--input-type=module'], {
    input,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

// Runs a TypeScript program of test/tools on the package as it is built now:
// node test/tools/program.js test/tools/verify/sweep.ts ...
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import './built.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [source] = process.argv.splice(2, 1);
// Inside the package, so that 'hezo-sla' is the package itself.
const outfile = `${root}reports/programs/${source.replaceAll(/\W/g, '-')}.mjs`;
await build({
  entryPoints: [`${root}${source}`],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'error',
  // Without tsconfig.json, which maps 'hezo-sla' to the source.
  tsconfigRaw: {},
});
await import(pathToFileURL(outfile).href);

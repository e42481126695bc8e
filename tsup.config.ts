import { writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { withoutEvidence } from './test/tools/build/without-evidence.js';
import { contractJsonSchema } from './test/tools/generate/contract-schema.js';

const entry = {
  index: 'src/index.ts',
  holidays: 'src/holidays.ts',
  analysis: 'src/analysis.ts',
  contract: 'src/contract.ts',
  timeline: 'src/timeline.ts',
};

/** The schema without white space, which is more than half of it; and, as declarations of the ES modules, those of CommonJS. */
async function writeBeside() {
  writeFileSync('dist/contract.schema.json', JSON.stringify(contractJsonSchema()));
  for (const name of Object.keys(entry)) writeFileSync(`dist/${name}.d.ts`, `export * from './${name}.cjs';\n`);
}

export default defineConfig([
  ...(['esm', 'cjs'] as const).map((format) => ({
    // The command is a program of its own, and not imported.
    ...(format === 'esm' ? { entry: { ...entry, cli: 'src/cli/main.ts' }, onSuccess: writeBeside } : { entry }),
    format,
    target: 'es2023',
    // The entries share one copy of everything, so that an SlaError of the one is an SlaError of the other.
    splitting: true,
    esbuildPlugins: [withoutEvidence],
    outExtension: () => ({ js: format === 'esm' ? '.js' : '.cjs' }),
    // CommonJS by Rollup: otherwise tsup has sucrase write it, which takes the names of classes away and brings its own `??`.
    treeshake: format === 'cjs',
  })),
  {
    entry,
    format: 'cjs',
    // TypeScript 6 calls an option deprecated that tsup sets for its declaration build.
    dts: { only: true, entry, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
]);

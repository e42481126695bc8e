import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

const entry = { index: 'src/index.ts', holidays: 'src/holidays.ts', contract: 'src/contract.ts' };

const AWAITED = 'COMMONJS ? loadNow() : await load()';

/** CommonJS cannot even parse a top-level await, so the branch that waits is taken out before anything parses it. */
const withoutTopLevelAwait: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-top-level-await',
  setup(build) {
    build.onLoad({ filter: /[\\/]date-holidays\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      if (!source.includes(AWAITED)) throw new Error(`${path} no longer has: ${AWAITED}`);
      return { contents: source.replace(AWAITED, 'loadNow()'), loader: 'ts' };
    });
  },
};

export default defineConfig(
  (['esm', 'cjs'] as const).map((format) => ({
    // The command is a program of its own, and not imported.
    entry: format === 'esm' ? { ...entry, cli: 'src/cli/main.ts' } : entry,
    format,
    target: 'es2023',
    // The entries share one copy of everything, so that an SlaError of the one is an SlaError of the other.
    splitting: true,
    outExtension: () => ({ js: format === 'esm' ? '.js' : '.cjs' }),
    define: { COMMONJS: String(format === 'cjs') },
    esbuildPlugins: format === 'cjs' ? [withoutTopLevelAwait] : [],
    // TypeScript 6 calls an option deprecated that tsup sets for its declaration build.
    dts: { entry, resolve: ['valibot'], compilerOptions: { ignoreDeprecations: '6.0' } },
  })),
);

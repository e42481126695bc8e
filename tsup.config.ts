import { defineConfig } from 'tsup';

const entry = { index: 'src/index.ts', holidays: 'src/holidays.ts' };

export default defineConfig(
  (['esm', 'cjs'] as const).map((format) => ({
    entry,
    format,
    target: 'es2023',
    // The entries share one copy of everything, so that an SlaError of the one is an SlaError of the other.
    splitting: true,
    outExtension: () => ({ js: format === 'esm' ? '.js' : '.cjs' }),
    define: { COMMONJS: String(format === 'cjs') },
    esbuildOptions(options) {
      // Takes out the branch that the other format runs: CommonJS cannot even parse a top-level await.
      options.minifySyntax = true;
    },
    // TypeScript 6 calls an option deprecated that tsup sets for its declaration build.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    clean: format === 'esm',
  })),
);

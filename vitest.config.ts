import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { paths } = JSON.parse(readFileSync(fileOf('tsconfig.json'), 'utf8')).compilerOptions;
/** 'hezo-sla' and its entries are the sources, for whoever imports them: the demo and the playground, too. */
const alias = Object.entries<string[]>(paths).map(([name, [path]]) => ({
  find: new RegExp(`^${name}$`),
  replacement: fileOf(path),
}));

export default defineConfig(({ mode }) => ({
  resolve: { alias },
  test: {
    globalSetup: ['test/support/seed.ts'],
    setupFiles: ['test/support/setup.ts'],
    include: ['test/**/*.test.ts'],
    env: mode === 'quick' ? { FC_RUNS: '50' } : {},
    // A property that does not end is a failure, and machines are slow at times.
    testTimeout: 240_000,
    sequence: { shuffle: true },
    // The tables that one file leaves behind must make no difference to the next.
    isolate: false,
    // What a file is compiled to is kept between runs, by its content.
    experimental: { fsModuleCache: true },
    maxWorkers: 2,
    // npm run test:coverage: no branch of the library is left untried. The command's are, where a file cannot be read.
    coverage: {
      // COVERAGE=1 npm cit
      enabled: process.env.COVERAGE !== undefined,
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/**'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
}));

import { defineConfig } from 'vitest/config';

export default defineConfig(({ mode }) => ({
  // 'hezo-sla' and its entries are the sources.
  resolve: { tsconfigPaths: true },
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

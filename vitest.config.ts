import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^hezo-sla$/, replacement: `${root}src/index.ts` },
      { find: /^hezo-sla\/contract$/, replacement: `${root}src/contract.ts` },
      { find: /^hezo-sla\/holidays$/, replacement: `${root}src/holidays.ts` },
      { find: /^hezo-sla\/timeline$/, replacement: `${root}src/timeline.ts` },
    ],
  },
  test: {
    globalSetup: ['test/support/seed.ts'],
    setupFiles: ['test/support/setup.ts'],
    include: ['test/**/*.test.ts'],
    // A law that does not end is a failure, and these machines are slow at times.
    testTimeout: 240_000,
    sequence: { shuffle: true },
    maxWorkers: 2,
    // npm run test:coverage: no branch of the library is left untried. The command's are, where a file cannot be read.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/cli/**'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  define: { COMMONJS: 'false' },
  resolve: {
    alias: [
      { find: /^hezo-sla$/, replacement: `${root}src/index.ts` },
      { find: /^hezo-sla\/contract$/, replacement: `${root}src/contract.ts` },
      { find: /^hezo-sla\/holidays$/, replacement: `${root}src/holidays.ts` },
    ],
  },
  test: {
    setupFiles: ['test/config/setup.ts'],
    include: ['test/**/*.test.ts'],
    // A law that does not end is a failure, and these machines are slow at times.
    testTimeout: 120_000,
    sequence: { shuffle: true },
    maxWorkers: 2,
  },
});

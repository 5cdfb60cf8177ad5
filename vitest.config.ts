import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: [
      'packages/**/*.test.ts',
      'examples/**/*.test.ts',
      'tools/**/*.test.ts',
      'test/benchmarks/**/*.test.ts',
      'test/conformance/*.test.ts',
      'test/guide/*.test.ts',
    ],
    exclude: ['**/node_modules/**', '**/dist/**', '**/*.browser.test.ts'],
    testTimeout: 20_000,
  },
});

// What crosses packages: journeys in a real browser, transcriptions, robustness. Not *.browser.test.ts,
// nor the benchmarks, conformance and guide, whose tests run with those of the packages.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['**/*.test.ts'],
    exclude: [
      '**/node_modules/**',
      '**/*.browser.test.ts',
      'benchmarks/**',
      'conformance/**',
      'guide/**',
    ],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

// The tests that a mutant of model or query meets: those beside the sources, which import them by a
// relative path. Other packages import the sources that stand outside of Stryker's copy.
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { NearFirst } from './near-first.ts';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['packages/model/**/*.test.ts', 'packages/sdk/src/query/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/random-queries.test.ts'],
    setupFiles: ['test/mutation/few-runs.ts'],
    testTimeout: 20_000,
    sequence: { sequencer: NearFirst },
  },
});

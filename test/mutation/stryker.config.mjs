// Changes the sources of model and query one place at a time, and asks the tests beside them to
// notice. `npm run mutation` gives it what to change; what came out, and what survives and why, is in
// docs/mutation.md.
import { stateFile } from './areas.mjs';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  packageManager: 'pnpm',
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['.cache', '**/dist', '**/out', '/docs', '/seeds', '/packages/dataset/data'],
  tempDirName: '.cache/mutation/sandboxes',
  incremental: true,
  incrementalFile: stateFile,
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  thresholds: { high: 95, low: 90, break: 90 },
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  timeoutMS: 10_000,
  disableTypeChecks: false,
  allowConsoleColors: false,
};

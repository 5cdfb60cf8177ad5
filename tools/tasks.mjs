// What `npm test` runs. `needs`: only when these went well; `after`: when these have ended;
// `alone`: with nothing beside it.
import { countVitest, countWtr } from './counts.mjs';
import { inRepository, program } from './paths.mjs';
import { typescript } from './steps.mjs';

const node = (file, ...rest) => [process.execPath, inRepository(file), ...rest];
const vitest = (report, ...rest) => ({
  command: [
    program('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${inRepository(report)}`,
    ...rest,
  ],
  report,
  count: countVitest,
});

export const tasks = {
  browsers: {
    title: 'Browsers to test in',
    command: node('tools/browsers.mjs'),
    seconds: 900,
  },
  build: {
    title: 'Build of all packages (tsc -b)',
    command: node('tools/steps.mjs', 'build'),
  },
  types: {
    title: 'Types of the tests that run in Node',
    needs: ['build'],
    command: [program('tsc'), '-p', 'tsconfig.test.node.json'],
  },
  'browser-types': {
    title: 'Types of the tests that run in browsers',
    needs: ['build'],
    command: [program('tsc'), '-p', 'tsconfig.test.browser.json'],
  },
  schema: {
    title: 'JSON Schema and checkers are what the model says',
    command: typescript('packages/model/tools/write-schema.ts', '--check'),
  },
  'query-schema': {
    title: 'JSON Schema of the query is what the SDK takes',
    command: typescript('packages/sdk/tools/write-schema.ts', '--check'),
  },
  api: {
    title: 'Reference of the SDK is what its docstrings say',
    command: node('tools/write-api.mjs', '--check'),
    seconds: 120,
  },
  manifest: {
    title: 'What editors know of the elements is what their docstrings say',
    command: node('tools/write-manifest.mjs', '--check'),
  },
  oxlint: {
    title: 'Lint (oxlint, with types)',
    after: ['build'],
    command: [program('oxlint'), '-c', '.oxlintrc.json', '--type-aware', '--deny-warnings'],
    seconds: 120,
  },
  format: {
    title: 'Format (oxfmt)',
    command: [program('oxfmt'), '--check'],
    seconds: 60,
  },
  templates: {
    title: 'Lit templates (lit-analyzer)',
    after: ['build'],
    command: node('tools/check-templates.mjs'),
    seconds: 120,
  },
  imports: {
    title: 'Imports between packages',
    command: node('tools/check-imports.mjs'),
  },
  bundle: {
    title: 'Bundle of the script tag (rollup)',
    command: node('tools/steps.mjs', 'bundle'),
  },
  syntax: {
    title: 'Syntax that the promised browsers know',
    needs: ['bundle'],
    command: node('tools/check-syntax.mjs'),
  },
  size: {
    title: 'Size of the script tag',
    needs: ['bundle'],
    command: node('tools/check-size.mjs'),
  },
  unit: {
    title: 'Tests in Node (vitest)',
    ...vitest('.cache/vitest.json'),
  },
  components: {
    title: 'Tests in Chromium, Firefox and WebKit (@web/test-runner)',
    needs: ['browsers'],
    alone: true,
    command: [program('wtr')],
    report: '.cache/wtr.json',
    count: countWtr,
  },
  journeys: {
    title: 'Journeys through whole pages (vitest, real Chromium)',
    needs: ['browsers', 'bundle'],
    alone: true,
    ...vitest('.cache/journeys.json', '--config', 'test/vitest.config.ts'),
  },
};

/** Sets of tasks that have a name of their own. */
export const groups = {
  lint: ['oxlint', 'format', 'templates', 'imports'],
};

// What is made from what: node tools/steps.mjs build dataset bundle [--force]
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { requireNode } from './node-version.mjs';
import { bundleFolder, inRepository, program } from './paths.mjs';
import { runStep } from './step.mjs';

const sources = (...packages) => packages.map((name) => `packages/${name}/src`);
const packages = ['model', 'ingest', 'dataset', 'sdk', 'elements', 'cli'];
const rollupTools = [
  'tools/promised-browsers.mjs',
  ...[
    'at-once',
    'chunk-list',
    'locale-parts',
    'shared-chunk',
    'small',
    'small-styles',
    'typescript',
  ].map((name) => `tools/rollup-${name}.mjs`),
];

/** A program of ours in TypeScript, which reads the packages' sources. */
export const typescript = (file, ...rest) => [
  process.execPath,
  '--conditions=source',
  inRepository(file),
  ...rest,
];

/** Each step with what it reads and what it writes; in the order of `npm start`. */
export const steps = {
  build: {
    title: 'Building the packages',
    // tsc -b finds changed sources by itself, but not changed settings or dependencies.
    inputs: [
      'pnpm-lock.yaml',
      'tsconfig.json',
      'tsconfig.base.json',
      ...packages.flatMap((name) => [
        `packages/${name}/tsconfig.json`,
        `packages/${name}/package.json`,
      ]),
    ],
    command: ({ first }) => [program('tsc'), '-b', ...(first ? ['--force'] : [])],
  },
  schema: {
    title: 'Writing JSON Schema and checkers from the model',
    inputs: [...sources('model'), 'packages/model/tools', 'pnpm-lock.yaml'],
    outputs: ['packages/model/schema'],
    command: () => typescript('packages/model/tools/write-schema.ts'),
  },
  'query-schema': {
    title: 'Writing JSON Schema of the query',
    inputs: [...sources('model', 'sdk'), 'packages/sdk/tools', 'pnpm-lock.yaml'],
    outputs: ['packages/sdk/schema'],
    command: () => typescript('packages/sdk/tools/write-schema.ts'),
  },
  dataset: {
    title: 'Reading the plan documents in seeds/',
    inputs: ['seeds', ...sources('model', 'ingest', 'dataset', 'cli'), 'pnpm-lock.yaml'],
    outputs: ['packages/dataset/data'],
    command: () =>
      typescript('packages/cli/src/main.ts', 'ingest', '--out', 'packages/dataset/data'),
  },
  bundle: {
    title: 'Bundling the script tag',
    inputs: [
      ...sources('model', 'sdk', 'elements'),
      'rollup.config.mjs',
      'packages/elements/themes',
      ...rollupTools,
      'tsconfig.base.json',
      'pnpm-lock.yaml',
    ],
    outputs: ['packages/elements/dist/browser'],
    prepare: () => rmSync(bundleFolder, { recursive: true, force: true }),
    command: () => [program('rollup'), '-c', '--silent'],
  },
};

/** Runs the named steps one after another and stops at the first that fails. */
export async function runSteps(names, options) {
  for (const name of names) {
    const step = steps[name];
    if (!step) throw new Error(`No step "${name}". There are: ${Object.keys(steps).join(', ')}.`);
    if (!(await runStep({ name, ...step }, options))) return false;
  }
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  requireNode();
  const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  const ok = await runSteps(names, { force: process.argv.includes('--force') });
  process.exitCode = ok ? 0 : 1;
}

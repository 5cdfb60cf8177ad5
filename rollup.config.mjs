// The script tag: tiendo.js, which loads an element's code when a page first holds it, and
// tiendo-all.js, everything in one file for pages without a CDN.
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { localeParts } from './tools/rollup-locale-parts.mjs';
import { readdirSync, readFileSync } from 'node:fs';
import { atOnce } from './tools/rollup-at-once.mjs';
import { chunkList } from './tools/rollup-chunk-list.mjs';
import { small } from './tools/rollup-small.mjs';
import { smallStyles } from './tools/rollup-small-styles.mjs';
import { sharedChunk } from './tools/rollup-shared-chunk.mjs';
import { typescript } from './tools/rollup-typescript.mjs';

const folder = 'packages/elements/dist/browser';

const plugins = [
  nodeResolve({
    exportConditions: ['source', 'production'],
    extensions: ['.ts', '.js', '.mjs'],
    browser: true,
  }),
  smallStyles(),
  localeParts(),
  typescript(),
  small(),
];

/** The themes as they are, beside the script. */
const themes = {
  name: 'themes',
  generateBundle() {
    for (const file of readdirSync('packages/elements/themes')) {
      const source = readFileSync(`packages/elements/themes/${file}`);
      this.emitFile({ type: 'asset', fileName: `themes/${file}`, source });
    }
  },
};

/** Stands in the file that holds Lit. */
const notice = '/*! Tiendo, MIT. Lit, BSD-3-Clause, © Google LLC. */';

const output = {
  dir: folder,
  format: 'es',
  banner: ({ name }) => (/^(shared|tiendo-all)$/.test(name) ? notice : ''),
  hashCharacters: 'hex',
  chunkFileNames: 'chunks/[name]-[hash].js',
};

export default [
  {
    input: { tiendo: 'packages/elements/src/tiendo.ts' },
    plugins: [...plugins, chunkList('chunks.json'), atOnce(), themes],
    output: {
      ...output,
      entryFileNames: '[name].js',
      manualChunks: sharedChunk,
      onlyExplicitManualChunks: true,
    },
  },
  {
    input: { 'tiendo-all': 'packages/elements/src/all.ts' },
    plugins,
    output: { ...output, entryFileNames: '[name].js', inlineDynamicImports: true },
  },
];

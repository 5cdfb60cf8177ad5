// How many bytes of the script tag a page loads, as brotli sends them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { bundleFolder } from './paths.mjs';

/** Bytes of a built file as brotli at its best (quality 11). */
export function brotliBytes(file) {
  const bytes = readFileSync(join(bundleFolder, file));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotliCompressSync(bytes, { params }).length;
}

/** What rollup wrote beside the chunks: each file's name, element and imports. */
export const readChunks = () => JSON.parse(readFileSync(join(bundleFolder, 'chunks.json'), 'utf8'));

/** A chunk that no page loads before it asks for it: another language. */
const onDemand = (file) => /\/(en)-[0-9a-f]+\.js$/.test(file);

/**
 * The files that a page with these elements loads: the script, the elements' chunks, and all
 * that either imports, at once or later, but for other elements and other languages.
 */
export function filesFor(elements, chunks) {
  const files = new Set();
  const add = (file) => {
    if (files.has(file) || !chunks[file]) return;
    files.add(file);
    chunks[file].imports.forEach(add);
    chunks[file].dynamicImports.filter(isLoaded).forEach(add);
  };
  const isLoaded = (file) => {
    const element = chunks[file]?.element;
    return element ? elements.includes(element) : !onDemand(file);
  };
  add('tiendo.js');
  return [...files];
}

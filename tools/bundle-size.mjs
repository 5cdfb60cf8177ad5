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

/**
 * The files that a page with these elements loads: the script, the elements' chunks, and all that
 * these import. What they load later (another language, a row's details, words for an error) is not
 * among them; a journey holds that a page at rest asks for nothing else.
 */
export function filesFor(elements, chunks) {
  const files = new Set();
  const add = (file) => {
    if (files.has(file) || !chunks[file]) return;
    files.add(file);
    chunks[file].imports.forEach(add);
  };
  add('tiendo.js');
  Object.keys(chunks)
    .filter((file) => chunks[file].elements.some((name) => elements.includes(name)))
    .forEach(add);
  return [...files];
}

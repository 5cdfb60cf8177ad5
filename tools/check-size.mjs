// Fails when what a page loads for some elements, in brotli, with the SDK, Lit and the script that loads
// them, is over its limit; or the script alone. Limits are what is promised, in `docs/figures.md`.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliBytes, filesFor, readChunks } from './bundle-size.mjs';
import { bundleFolder } from './paths.mjs';

const script = { file: 'tiendo.js', limit: 1536 };
const pages = [
  { elements: ['task-table'], limit: 25 * 1024 },
  { elements: ['task-table', 'agency-card', 'indicator-gauge'], limit: 29 * 1024 },
];

const row = (name, bytes, remark = '') =>
  console.log(`${name.padEnd(56)} ${String(bytes).padStart(7)}  ${remark}`.trimEnd());

const chunks = readChunks();
const sizes = new Map(Object.keys(chunks).map((file) => [file, brotliBytes(file)]));
const loaded = ({ elements }) => [...new Set([script.file, ...filesFor(elements, chunks)])];
const bytesOf = (page) => loaded(page).reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
const held = (name) => Object.values(chunks).some(({ elements }) => elements.includes(name));
const absent = [
  ...pages.flatMap(({ elements }) => elements.filter((name) => !held(name))),
  ...(sizes.has(script.file) ? [] : [script.file]),
];

console.log('Bytes in brotli, quality 11');
const atOnce = new Set(pages.flatMap(loaded));
for (const [file, bytes] of sizes) row(file, bytes, atOnce.has(file) ? '' : 'only when asked for');
if (existsSync(join(bundleFolder, 'tiendo-all.js'))) {
  row('tiendo-all.js (everything in one file)', brotliBytes('tiendo-all.js'), 'no limit');
}
const limited = [
  { name: `the script that loads them (${script.file})`, bytes: sizes.get(script.file), ...script },
  ...pages.map((page) => ({
    name: `a page with ${page.elements.join(', ')}`,
    bytes: bytesOf(page),
    limit: page.limit,
  })),
];
for (const { name, bytes, limit } of limited) row(name, bytes, `limit ${limit}`);
const over = limited.filter(({ bytes, limit }) => bytes > limit);
if (absent.length > 0) console.log(`No chunk holds ${absent.join(', ')}.`);
for (const { name, bytes, limit } of over) console.log(`Too large by ${bytes - limit}: ${name}`);
process.exitCode = over.length > 0 || absent.length > 0 ? 1 : 0;

// Fails when the three first elements, with the script and the SDK, are over 20 KB in brotli.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliBytes, filesFor, readChunks } from './bundle-size.mjs';
import { bundleFolder } from './paths.mjs';

const limit = 20 * 1024;
const elements = ['task-table', 'agency-card', 'indicator-gauge'];

const row = (name, bytes, remark = '') =>
  console.log(`${name.padEnd(48)} ${String(bytes).padStart(7)}  ${remark}`.trimEnd());

const chunks = readChunks();
const counted = new Set(filesFor(elements, chunks));
const sizes = new Map(Object.keys(chunks).map((file) => [file, brotliBytes(file)]));
const total = [...counted].reduce((sum, file) => sum + sizes.get(file), 0);
const absent = elements.filter(
  (element) => !Object.values(chunks).some((chunk) => chunk.element === element),
);

console.log('Bytes in brotli, quality 11');
for (const [file, bytes] of sizes) row(file, bytes, counted.has(file) ? '' : 'only when asked for');
row(`A page with ${elements.join(', ')}`, total, `limit ${limit}`);
if (existsSync(join(bundleFolder, 'tiendo-all.js'))) {
  row('tiendo-all.js (everything in one file)', brotliBytes('tiendo-all.js'), 'no limit');
}
if (absent.length > 0) console.log(`No chunk holds ${absent.join(', ')}.`);
if (total > limit) console.log(`Too large by ${total - limit} bytes.`);
process.exitCode = total > limit || absent.length > 0 ? 1 : 0;

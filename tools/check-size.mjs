// Fails when the three first elements with the SDK and Lit are over 24 KB in brotli, or the script
// that loads them over 1 KB.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { brotliBytes, filesFor, readChunks } from './bundle-size.mjs';
import { bundleFolder } from './paths.mjs';

const limits = { elements: 24 * 1024, script: 1024 };
const elements = ['task-table', 'agency-card', 'indicator-gauge'];
const script = 'tiendo.js';

const row = (name, bytes, remark = '') =>
  console.log(`${name.padEnd(48)} ${String(bytes).padStart(7)}  ${remark}`.trimEnd());

const chunks = readChunks();
const counted = filesFor(elements, chunks).filter((file) => file !== script);
const sizes = new Map(Object.keys(chunks).map((file) => [file, brotliBytes(file)]));
const total = counted.reduce((sum, file) => sum + sizes.get(file), 0);
const absent = elements.filter(
  (element) => !Object.values(chunks).some((chunk) => chunk.element === element),
);

if (!sizes.has(script)) absent.push(script);

console.log('Bytes in brotli, quality 11');
for (const [file, bytes] of sizes) {
  row(file, bytes, counted.includes(file) || file === script ? '' : 'only when asked for');
}
row(`${elements.join(', ')} with the SDK and Lit`, total, `limit ${limits.elements}`);
row(`the script that loads them (${script})`, sizes.get(script), `limit ${limits.script}`);
row('all that a page with the three loads', total + sizes.get(script));
if (existsSync(join(bundleFolder, 'tiendo-all.js'))) {
  row('tiendo-all.js (everything in one file)', brotliBytes('tiendo-all.js'), 'no limit');
}
const over = [total - limits.elements, sizes.get(script) - limits.script].filter((by) => by > 0);
if (absent.length > 0) console.log(`No chunk holds ${absent.join(', ')}.`);
for (const bytes of over) console.log(`Too large by ${bytes} bytes.`);
process.exitCode = over.length > 0 || absent.length > 0 ? 1 : 0;

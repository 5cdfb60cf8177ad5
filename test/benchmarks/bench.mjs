// Prints what is measured, medians of several runs: npm run bench (RUNS=9 for more of them).
import { cpus, totalmem } from 'node:os';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleFolder, dataFolder } from '../../tools/paths.mjs';
import { benchFirstRow } from './first-row.mjs';
import { benchIngest } from './ingest.mjs';
import { benchSizes } from './sizes.mjs';

const runs = Number(process.env.RUNS ?? 5);
const isBuilt = [join(bundleFolder, 'tiendo.js'), join(dataFolder, 'index.json')].every(existsSync);
if (!isBuilt) {
  console.error('Nothing is built yet: run npm start or npm test once, then npm run bench.');
  process.exit(1);
}
const memory = Math.round(totalmem() / 2 ** 30);
console.log(
  `${cpus().length} × ${cpus()[0].model.trim()}, ${memory} GB, Node ${process.version}\n`,
);
benchIngest(runs);
console.log();
benchSizes();
console.log();
await benchFirstRow(runs);

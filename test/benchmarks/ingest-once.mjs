// Reads the five documents twice in a process of its own and prints how long each took and how much
// memory the process ever held: node --conditions=source test/benchmarks/ingest-once.mjs
import { ingest } from '@tiendo/ingest';
import { seedCorrections, seedFiles, seedManifest } from '../seeds.ts';

const input = { manifest: seedManifest(), corrections: seedCorrections(), files: seedFiles() };
const start = performance.now();
const { dataset } = ingest(input);
const first = performance.now() - start;
const again = performance.now();
ingest(input);
console.log(
  JSON.stringify({
    first,
    warm: performance.now() - again,
    megabytes: process.resourceUsage().maxRSS / 1024,
    tasks: dataset.tasks.length,
    indicators: dataset.indicators.length,
  }),
);

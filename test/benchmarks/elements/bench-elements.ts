// npm run bench:elements -- --sizes 100,10000,100000 --tables tiendo,plain --runs 3 --patience 120 --write
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../../../tools/browser-programs.mjs';
import { inRepository } from '../../../tools/paths.mjs';
import { writeBlock } from '../query/write-block.ts';
import { serveTables } from './site.ts';
import { tables } from './tables.ts';
import { visit, type Condition, type Visit } from './visit.ts';

const { values: given } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,10000,100000' },
    tables: { type: 'string', default: Object.keys(tables).join(',') },
    runs: { type: 'string', default: '3' },
    patience: { type: 'string', default: '120' },
    write: { type: 'boolean', default: false },
  },
});

const conditions: readonly Condition[] = [
  { name: 'this machine', slower: 1, network: null },
  {
    name: 'a mid-range phone: processor 4 times slower, 1.6 Mbit/s, 150 ms',
    slower: 4,
    network: { latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 },
  },
];

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function versionOf(name: string | null): string {
  if (!name) return '';
  const file = inRepository('test/node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

const thousands = (value: number): string =>
  Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '\u202f');
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;

function line(name: string, visits: readonly (Visit | null)[]): string {
  const there = visits.filter((one) => one !== null);
  if (there.length === 0) return `| ${name} | no row in ${given.patience} s |${' – |'.repeat(8)}`;
  const of = (key: keyof Visit): number => middle(there.map((one) => one[key]));
  const cells = [
    thousands(of('firstRow')),
    thousands(of('usable')),
    `${of('longTasks')} (${thousands(of('busy'))})`,
    megabytes(of('heap')),
    kilobytes(of('scriptBytes')),
    kilobytes(of('allBytes')),
    of('shift').toFixed(3),
    `${of('slowFrames')} of ${of('frames')}`,
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

const heading = [
  '| | first row, ms | usable, ms | tasks over 50 ms (together, ms) | heap | scripts and styles | all bytes | layout shift | slow frames in a scroll |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
];

const browser = await playwright.launch(chromium);
const memory = Math.round(totalmem() / 2 ** 30);
const out = [
  `${cpus().length} × ${cpus()[0]!.model.trim()}, ${memory} GB, Chromium ${browser.version()}; ${new Date().toISOString().slice(0, 10)}; medians of ${given.runs}.`,
];
for (const size of given.sizes.split(',').map(Number)) {
  const site = await serveTables(size);
  for (const condition of conditions) {
    out.push('', `### ${thousands(size)} tasks, ${condition.name}`, '', ...heading);
    for (const key of given.tables.split(',')) {
      const table = tables[key]!;
      const visits: (Visit | null)[] = [];
      for (let run = 0; run < Number(given.runs); run += 1) {
        console.error(`${size} tasks, ${condition.slower}×: ${key} ${run + 1}`);
        const one = await visit(
          browser,
          site.url + key,
          table,
          condition,
          Number(given.patience) * 1000,
        );
        visits.push(one);
        if (one === null || one.usable > 20_000) break;
      }
      out.push(line(`${table.name} ${versionOf(table.package)}`.trim(), visits));
    }
  }
  await site.close();
}
await browser.close();
console.log(out.join('\n'));
if (given.write) writeBlock(out.join('\n'), 'bench:elements', 'docs/elements-performance.md');

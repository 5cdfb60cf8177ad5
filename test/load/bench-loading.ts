// npm run bench:loading [runs]: 100 000 tasks of 100 files into a page of Chromium, in both ways.
import { cpus } from 'node:os';
import { chromium as playwright } from 'playwright-core';
import { chromium } from '../../tools/browser-programs.mjs';
import { spread } from '../benchmarks/median.mjs';
import { measureLoading, serveLargePage, type Measured } from './large-page.ts';

const runs = Number(process.argv[2] ?? 3);
const [plans, tasksEach] = [100, 1000];
const site = await serveLargePage(plans, tasksEach);
const sizes = [...site.files].filter(([path]) => path.startsWith('data/'));
const megabytes = sizes.reduce((sum, [, { length }]) => sum + length, 0) / 1e6;
const browser = await playwright.launch(chromium);
console.log(
  `${plans * tasksEach} tasks in ${plans} files, ${megabytes.toFixed(0)} MB, from loopback; Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model}; ${runs} runs each`,
);
for (const way of ['worker', 'slices'] as const) {
  const measured: Measured[] = [];
  for (let run = 0; run < runs; run++) measured.push(await measureLoading(browser, site.url, way));
  const of = (figure: (run: Measured) => number | null) =>
    spread(
      measured.flatMap((run) => figure(run) ?? []),
      'ms',
    );
  const over = (figure: (run: Measured) => readonly number[]) =>
    measured.flatMap(figure).map(Math.round).join(', ') || 'none';
  console.log(`${way} (${measured[0]!.source})`);
  console.log(`  answered after                 ${of(({ answered }) => answered)}`);
  console.log(`  longest task while loading     ${of(({ longestTask }) => longestTask)}`);
  console.log(`    of it at work                ${of(({ longestWork }) => longestWork)}`);
  console.log(`  tasks over 50 ms while loading ${over(({ longLoading }) => longLoading)}`);
  console.log(`  first search and counts after  ${of(({ searched }) => searched)}`);
  console.log(`  tasks over 50 ms meanwhile     ${over(({ longAsking }) => longAsking)}`);
}
await browser.close();
await site.close();

// npm run gallery: draws every element in every state, runs axe on each, and keeps pictures of it.
//   --tags tiendo-task-table,… --states rows,… --pictures docs/images/elements
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { chromium } from '../../tools/browser-programs.mjs';
import { bundleFolder, dataFolder, inRepository } from '../../tools/paths.mjs';
import { startServer } from '../../tools/static-server.mjs';
import { shownElements, type Shown } from './elements.ts';
import { states, type State } from './states.ts';

const { values: given } = parseArgs({
  options: {
    tags: { type: 'string', default: '' },
    states: { type: 'string', default: '' },
    pictures: { type: 'string', default: '' },
  },
});

interface Look {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
}

const looks: readonly Look[] = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced', colorScheme: 'light', forcedColors: 'active' },
];
const widths = [360, 1100];
const languages = ['vi', 'en'];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page with one element; its ground follows the reader's system, as a page with a dark mode does. */
const pageOf = ({ tag, attributes, wrong }: Shown, state: State, lang: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${tag}</title><link rel="icon" href="data:," /><style>:root { color-scheme: light dark } body { margin: 1rem; font: 16px/1.5 system-ui, sans-serif }</style>
<link rel="stylesheet" href="/tiendo/themes/neutral.css" />
<script type="module" src="/tiendo/tiendo.js" data-source="/data/" data-reports="/reports/reports.json" data-day="2026-03-10" data-feedback="mailto:gopy@example.gov.vn?subject={record}"></script></head>
<body><main><h1>Tiendo</h1><${tag} class="shown" ${state.attributes === 'wrong' ? wrong : attributes}></${tag}></main></body></html>`;

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function bringAbout(page: Page, address: string, shown: Shown, state: State, lang: string) {
  await page.unrouteAll();
  if (state.network) await page.route('**/data/index.json', state.network);
  await page.route('**/page.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: pageOf(shown, state, lang) }),
  );
  await page.goto(`${address}page.html`);
  const isThere = (expression: string): Promise<unknown> =>
    page.waitForFunction(
      `(() => { const root = document.querySelector('.shown')?.shadowRoot; return root && !!(${expression}); })()`,
    );
  if (state.act) await isThere(`root.querySelector('footer')`);
  await state.act?.(page);
  await isThere(state.isThere);
}

async function check(page: Page): Promise<readonly Violation[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as {
      axe: { run(context: unknown): Promise<{ violations: Violation[] }> };
    };
    return (await run.run(document)).violations;
  });
}

const isWanted = (list: string, name: string): boolean => !list || list.split(',').includes(name);

async function drawElement(browser: Browser, address: string, shown: Shown): Promise<number> {
  let runs = 0;
  for (const look of looks) {
    const context = await browser.newContext({ ...look, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    for (const state of states.filter(({ name }) => isWanted(given.states, name))) {
      if (state.name === 'searched' && !shown.searches) continue;
      for (const lang of languages) {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          const what = `${shown.tag} ${state.name} ${look.name} ${lang} ${width}`;
          try {
            await bringAbout(page, address, shown, state, lang);
          } catch (error) {
            fail(`${what}: ${String(error).slice(0, 200)}`);
            continue;
          }
          runs += 1;
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (wide > 0) fail(`${what}: wider than the page by ${wide}`);
          for (const { id, help, nodes } of await check(page)) {
            fail(
              `${what}: ${id}: ${help}\n    ${nodes.map(({ html }) => html.slice(0, 160)).join('\n    ')}`,
            );
          }
          if (given.pictures && look.name === 'light' && lang === 'vi') {
            const file = `${shown.tag.replace('tiendo-', '')}-${state.name}-${width}.jpg`;
            const path = join(inRepository(given.pictures), file);
            await page.screenshot({
              path,
              type: 'jpeg',
              quality: 55,
              clip: { x: 0, y: 0, width, height: 900 },
            });
          }
        }
      }
    }
    await context.close();
  }
  return runs;
}

const failures: string[] = [];
function fail(text: string): void {
  failures.push(text);
  console.log(`✗ ${text}`);
}

const server = await startServer({
  roots: {
    '/tiendo/': bundleFolder,
    '/data/': dataFolder,
    '/reports/': inRepository('examples/city-portal/minh-hoa'),
  },
});
const browser = await playwright.launch(chromium);
if (given.pictures) mkdirSync(inRepository(given.pictures), { recursive: true });
let runs = 0;
for (const shown of shownElements.filter(({ tag }) => isWanted(given.tags, tag))) {
  const own = await drawElement(browser, server.url, shown);
  runs += own;
  console.log(`${shown.tag}: ${own} runs of axe`);
}
await browser.close();
await server.close();
console.log(`${runs} runs of axe, ${failures.length} problems`);
if (failures.length > 0) writeFileSync(inRepository('.cache/gallery.txt'), failures.join('\n'));
process.exitCode = failures.length > 0 ? 1 : 0;

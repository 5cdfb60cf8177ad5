import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderElement, stylesOf } from '@tiendo/elements/ssr';
import { memorySource, QueryClient, type Dataset } from '@tiendo/sdk';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium } from '../../tools/browser-programs.mjs';
import { bundleFolder, dataFolder } from '../../tools/paths.mjs';
import { startServer, strictPolicy } from '../../tools/static-server.mjs';
import { untilShown, watchPage } from './watch-page.ts';

const day = '2026-11-27';

/** A page as a server writes it: the table and the card are there before any script. */
async function writePage(folder: string): Promise<void> {
  const text = readFileSync(join(dataFolder, 'dataset.json'), 'utf8');
  const client = new QueryClient({
    source: memorySource(JSON.parse(text) as Dataset),
    today: day,
  });
  const draw = (tag: string, attributes: Record<string, string>): Promise<string> =>
    renderElement(tag, attributes, { client, source: '/data/', styles: `/${tag}.css` });
  const tags = ['tiendo-task-table', 'tiendo-agency-card'];
  for (const tag of tags) {
    writeFileSync(join(folder, `${tag}.css`), await stylesOf(tag));
  }
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="vi"><head><meta charset="utf-8" /><title>Trang</title>
<link rel="icon" href="data:," />
${tags.map((tag) => `<link rel="preload" as="style" href="/${tag}.css" />`).join('')}
<script type="module" src="/tiendo/tiendo.js" data-source="/data/" data-day="${day}"></script></head>
<body><h1>Trang</h1>${await draw('tiendo-agency-card', { agency: 'hcm/so-y-te' })}
${await draw('tiendo-task-table', { plan: 'hcm-2030' })}<p id="after">Cuối trang</p></body></html>`,
  );
}

/** From now on, how much of the page has moved (Layout Instability API). */
const watchShift = (page: Page): Promise<unknown> =>
  page.evaluateOnNewDocument(() => {
    const seen = window as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

describe('a page that a server has drawn, under a policy without inline styles', () => {
  let folder: string;
  let site: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'served-page-'));
    await writePage(folder);
    const roots = { '/': folder, '/tiendo/': bundleFolder, '/data/': dataFolder };
    site = await startServer({ roots, csp: strictPolicy });
    browser = await launch({ ...chromium, headless: true });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  const shoot = (page: Page): Promise<string> =>
    page.screenshot({ fullPage: true, encoding: 'base64' });

  test('shows its table, styled, where no script runs', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    const { complaints } = watchPage(page);
    await page.goto(site.url, { waitUntil: 'networkidle0' });
    await page.setJavaScriptEnabled(true);
    const seen = await page.evaluate(() => {
      const root = document.querySelector('tiendo-task-table')!.shadowRoot!;
      const cell = root.querySelector('.row td')!;
      return {
        rows: root.querySelectorAll('.row').length,
        border: getComputedStyle(cell).borderTopWidth,
      };
    });
    expect(seen).toEqual({ rows: 20, border: '1px' });
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is taken over by the elements without moving anything', async () => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    const { complaints } = watchPage(page);
    await watchShift(page);
    await page.setJavaScriptEnabled(false);
    await page.goto(site.url, { waitUntil: 'networkidle0' });
    const before = await shoot(page);
    await page.setJavaScriptEnabled(true);
    await page.goto(site.url, { waitUntil: 'networkidle0' });
    await page.waitForFunction(() => {
      const root = document.querySelector('tiendo-task-table')!.shadowRoot!;
      return !root.querySelector('link') && root.querySelectorAll('.row').length === 20;
    });
    await untilShown(page, 'tiendo-agency-card', 'Sở Y tế');
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
    // A picture of a whole page resizes the window, which counts as a shift.
    expect((await shoot(page)) === before, 'the page looks as it did').toBe(true);
    await page.evaluate(() =>
      document
        .querySelector('tiendo-task-table')!
        .shadowRoot!.querySelector<HTMLElement>('tbody th button')!
        .click(),
    );
    await untilShown(page, 'tiendo-task-table', 'Địa chỉ lâu dài');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

// The short form of `npm run bench:loading`: what does not depend on the speed of the machine.
import { chromium as playwright, type Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fileServer, type FileServer } from '../../packages/sdk/testing/file-server.ts';
import { chromium } from '../../tools/browser-programs.mjs';
import { inPage, measureLoading, serveLargePage } from './large-page.ts';

const [plans, tasksEach] = [8, 1000];
let site: FileServer;
let browser: Browser;

beforeAll(async () => {
  site = await serveLargePage(plans, tasksEach);
  browser = await playwright.launch(chromium);
});
beforeEach(() => {
  Object.assign(site, { asked: [], headers: {}, cut: () => null });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('a page asks large files in a worker and in slices, and gets the same answer', async () => {
  const worker = await measureLoading(browser, site.url, 'worker');
  const slices = await measureLoading(browser, site.url, 'slices');
  expect(worker.source).toBe('static files, in a worker');
  expect(slices.source).toBe('static files');
  expect(slices.total).toBeGreaterThan(0);
  expect(worker.total).toBe(slices.total);
});

test('no part that a page parses at once is larger than a batch and a record', async () => {
  const { longestParse } = await measureLoading(browser, site.url, 'slices');
  const files = [...site.files].filter(([path]) => path.startsWith('data/ke-hoach'));
  expect(files).toHaveLength(plans);
  for (const [, { length }] of files) expect(length).toBeGreaterThan(500_000);
  expect(longestParse).toBeLessThan(70_000);
});

test('in a worker, the page parses nothing', async () => {
  const { longestParse } = await measureLoading(browser, site.url, 'worker');
  expect(longestParse).toBe(0);
});

const large = () => site.asked.filter(({ path }) => path.startsWith('data/ke-hoach'));
const all = plans * tasksEach;

test('a page takes up connections where they were cut', async () => {
  const seen = new Set<string>();
  site.cut = (path, length) => {
    if (!path.startsWith('data/ke-hoach') || seen.has(path)) return null;
    seen.add(path);
    return Math.floor((length * seen.size) / (plans + 1));
  };
  const { before } = await inPage(browser, `${site.url}page.html`, 'reload');
  expect(before).toBe(all);
  // Where nothing had come to the page yet, Chromium goes on from what its cache has.
  const statuses = large().map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(plans);
  expect(statuses.filter((status) => status === 206).length).toBeGreaterThanOrEqual(plans);
});

test('a reload of what has not changed moves no content, and nobody hears of it', async () => {
  site.headers = { 'cache-control': 'no-cache' };
  const { after, changes } = await inPage(browser, `${site.url}page.html`, 'reload');
  expect([after, changes]).toEqual([all, 0]);
  const index = site.asked.filter(({ path }) => path === 'data/index.json');
  expect(index.map(({ status }) => status)).toEqual([200, 304]);
  expect(large()).toHaveLength(plans);
});

test('a policy without workers leaves the reading to the page', async () => {
  site.headers = { 'content-security-policy': "default-src 'self'; worker-src 'none'" };
  const found = await inPage(browser, `${site.url}page.html`, 'sourceOf', '/data/');
  expect(found).toEqual({ tasks: all, source: 'static files' });
});

test('a script from another origin leaves the reading to the page', async () => {
  const html = Buffer.from(
    `<!doctype html><script type="module" src="${site.url}page.js"></script>`,
  );
  const agency = await fileServer(new Map([['page.html', html]]));
  const found = await inPage(browser, `${agency.url}page.html`, 'sourceOf', `${site.url}data/`);
  expect(found).toEqual({ tasks: all, source: 'static files' });
  await agency.close();
});

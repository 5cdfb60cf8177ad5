import { launch, type Browser, type ElementHandle, type Frame, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium } from '../../tools/browser-programs.mjs';
import { watchPage } from '../journeys/watch-page.ts';
import { hostilePages } from './pages.ts';
import { serveHostile, type HostileSite } from './serve-hostile.ts';
import type { HostilePage } from './hostile-page.ts';

/** An element of a page by its tag, wherever it stands, also in open shadow roots. */
const find = async (frame: Frame, tag: string): Promise<ElementHandle> => {
  const handle = await frame.waitForSelector(`>>> ${tag}`, { timeout: 10_000 });
  return handle!;
};

const textOf = (element: ElementHandle): Promise<string> =>
  element.evaluate((one) => one.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '');

async function shows(frame: Frame, tag: string, words: string): Promise<void> {
  const end = Date.now() + 15_000;
  let text = '';
  while (Date.now() < end) {
    try {
      text = await textOf(await find(frame, tag));
      if (text.includes(words)) return;
    } catch {
      // It was moved, or cloned, meanwhile.
    }
    await new Promise((go) => setTimeout(go, 50));
  }
  expect.fail(`<${tag}> does not show “${words}”, but: ${text.slice(0, 300)}`);
}

const pressIn = async (frame: Frame, tag: string, selector: string): Promise<void> => {
  const element = await find(frame, tag);
  await element.evaluate(
    (one, inside) => one.shadowRoot!.querySelector<HTMLElement>(inside)!.click(),
    selector,
  );
};

async function searchIn(frame: Frame, words: string): Promise<void> {
  const element = await find(frame, 'tiendo-task-table');
  await element.evaluate((one, text) => {
    const box = one.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!;
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);
}

/** The pixels of what the page has of its own, less the last line: letters below may reach into it. */
async function ownPixels(page: Page): Promise<string> {
  const own = await page.waitForSelector('#own');
  const { x, y, width, height } = (await own!.boundingBox())!;
  return page.screenshot({ clip: { x, y, width, height: height - 16 }, encoding: 'base64' });
}

const isExpected = ({ says }: HostilePage, complaint: string): boolean =>
  (says?.test(complaint) ?? false) || /favicon/.test(complaint);

describe('Pages that were not made for elements', () => {
  let site: HostileSite;
  let browser: Browser;

  beforeAll(async () => {
    site = await serveHostile();
    browser = await launch({ ...chromium, headless: true });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test.each(hostilePages)('an element works $name', async (hostile) => {
    site.use(hostile);
    const page = await browser.newPage();
    const { complaints } = watchPage(page);
    await page.setViewport({ width: 1100, height: 900 });
    await page.goto(site.url, { waitUntil: 'load' });
    const frame = hostile.isFramed ? page.frames()[1]! : page.mainFrame();
    if (hostile.later) await new Promise((go) => setTimeout(go, 1500));

    await shows(frame, 'tiendo-task-table', 'Chưa báo cáo');
    await shows(frame, 'tiendo-agency-card', 'Sở Y tế');
    await shows(frame, 'tiendo-indicator-gauge', 'chưa có số liệu');
    await pressIn(frame, 'tiendo-task-table', 'tbody th button');
    await shows(frame, 'tiendo-task-table', 'Địa chỉ lâu dài');
    await pressIn(frame, 'tiendo-task-table', '[aria-controls=tools]');
    await shows(frame, 'tiendo-task-table', 'Tải về những gì đang hiện');
    await searchIn(frame, 'du lieu');
    await shows(frame, 'tiendo-task-table', 'Tìm thấy');
    await searchIn(frame, '');

    if (hostile.code) expect(await frame.evaluate('changedNatives()')).toEqual([]);
    if (!hostile.isFramed && !hostile.isMoving) {
      await page.evaluate(() => scrollTo(0, 0));
      const shown = await ownPixels(page);
      await page.goto(site.plain, { waitUntil: 'load' });
      expect(shown === (await ownPixels(page)), 'the page’s own pixels are as they were').toBe(
        true,
      );
    }
    expect(complaints.filter((one) => !isExpected(hostile, one))).toEqual([]);
    if (hostile.says) expect(complaints.filter((one) => hostile.says!.test(one))).toHaveLength(1);
    await page.close();
  });
});

import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium } from '../../tools/browser-programs.mjs';
import { portalOptions } from '../../tools/serve.mjs';
import { startServer } from '../../tools/static-server.mjs';
import { shownBy, untilShown, watchPage } from './watch-page.ts';

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;

beforeAll(async () => {
  server = await startServer({ ...portalOptions, port: 0 });
  browser = await launch({ ...chromium, headless: true });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(path = ''): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const { complaints } = watchPage(page);
  await page.goto(`${server.url}${path}`);
  await untilShown(page, 'tiendo-task-table', 'Chưa báo cáo');
  return { page, complaints };
}

const plans = ['hcm-2030', 'hcm-nq57', 'hcm-2022', 'hanoi-2025'];

describe('the city portal', () => {
  test.each(plans)('shows the plan %s, and its console stays empty', async (plan) => {
    const { page, complaints } = await open(`?ke-hoach=${plan}`);
    await untilShown(page, 'tiendo-agency-card', 'Chủ trì');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('says that nobody has reported, and never that a task is done', async () => {
    const { page } = await open();
    const words = await shownBy(page, 'tiendo-task-table');
    expect(words).toContain('Chưa báo cáo');
    expect(words).not.toContain('Đã hoàn thành');
    await page.close();
  });

  test('labels made-up data as such, and only while they are shown', async () => {
    const { page, complaints } = await open();
    expect(await shownBy(page, 'tiendo-task-table')).not.toMatch(/dữ liệu minh ho/i);
    await page.click('#illustration');
    await untilShown(page, 'tiendo-task-table', 'inh hoạ');
    await untilShown(page, 'tiendo-agency-card', 'inh hoạ');
    await page.click('#illustration');
    await page.waitForFunction(
      () =>
        !/minh hoạ/i.test(
          document.querySelector('tiendo-task-table')?.shadowRoot?.textContent ?? 'minh hoạ',
        ),
    );
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each([320, 390, 768, 1280])('is never wider than a screen of %i pixels', async (width) => {
    const { page } = await open();
    await page.setViewport({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await page.close();
  });

  test('goes from one plan to another without a new page, and back', async () => {
    const { page, complaints } = await open();
    await page.click('a[data-plan="hanoi-2025"]');
    await untilShown(page, 'tiendo-task-table', 'Hà Nội');
    expect(await page.title()).toContain('Hà Nội');
    await page.goBack();
    await page.waitForFunction(() => document.title.includes('Hồ Chí Minh'));
    expect(complaints).toEqual([]);
    await page.close();
  });
});

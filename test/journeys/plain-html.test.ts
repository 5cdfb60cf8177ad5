import { launch, type Browser, type LaunchOptions } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, firefox } from '../../tools/browser-programs.mjs';
import { filesFor, readChunks } from '../../tools/bundle-size.mjs';
import { serveAgencyPage, type AgencySite } from './agency-page.ts';
import { shownBy, untilShown, watchPage } from './watch-page.ts';

const browsers = { Chromium: chromium, Firefox: firefox as LaunchOptions };

describe.each(Object.keys(browsers) as (keyof typeof browsers)[])(
  "an agency's page with only the script tag, under a strict policy, in %s",
  (name) => {
    let site: AgencySite;
    let browser: Browser;

    beforeAll(async () => {
      site = await serveAgencyPage();
      browser = await launch({ ...browsers[name], headless: true });
    });
    afterAll(async () => {
      await browser.close();
      await site.close();
    });

    test('shows the three elements filled from the other host, and the console stays empty', async () => {
      const page = await browser.newPage();
      const { complaints } = watchPage(page);
      await page.goto(site.url);
      await untilShown(page, 'tiendo-agency-card', 'Sở Y tế');
      await untilShown(page, 'tiendo-task-table', 'Chưa báo cáo');
      await untilShown(page, 'tiendo-indicator-gauge', 'chưa có số liệu');
      expect(await shownBy(page, 'tiendo-task-table')).toContain(
        'Tạo lập dữ liệu hồ sơ sức khỏe điện tử của từng người dân',
      );
      expect(await shownBy(page, 'tiendo-indicator-gauge')).toContain('85');
      expect(complaints).toEqual([]);
      await page.close();
    });

    test('loads no other script than those whose size is held', async () => {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(site.url);
      await untilShown(page, 'tiendo-agency-card', 'Sở Y tế');
      await untilShown(page, 'tiendo-task-table', 'Chưa báo cáo');
      await untilShown(page, 'tiendo-indicator-gauge', 'chưa có số liệu');
      const host = `${site.host}tiendo/`;
      const scripts = asked
        .filter((url) => url.startsWith(host))
        .map((url) => url.slice(host.length));
      const chunks = readChunks();
      const held = filesFor(['task-table', 'agency-card', 'indicator-gauge'], chunks);
      // The table of this page is asked for an agency, which most are not.
      const ofAgency = Object.keys(chunks).find((file) => file.includes('/agency-tasks-'));
      expect(new Set(scripts)).toEqual(new Set([...held, ofAgency]));
      await page.close();
    });

    test('keeps its own look: no style of the elements reaches the page around them', async () => {
      const page = await browser.newPage();
      await page.goto(site.url);
      await untilShown(page, 'tiendo-task-table', 'Chưa báo cáo');
      const look = await page.evaluate(() => {
        const { color, fontFamily } = getComputedStyle(document.querySelector('h1')!);
        return { color, fontFamily, wide: document.documentElement.scrollWidth - innerWidth };
      });
      expect(look.color).toBe('rgb(138, 28, 28)');
      expect(look.fontFamily).toContain('Times');
      expect(look.wide).toBeLessThanOrEqual(0);
      await page.close();
    });
  },
);

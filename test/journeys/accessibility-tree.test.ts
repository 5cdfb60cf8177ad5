import { launch, type Browser, type SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium } from '../../tools/browser-programs.mjs';
import { bundleFolder, dataFolder, inRepository } from '../../tools/paths.mjs';
import { startServer } from '../../tools/static-server.mjs';

type Named = readonly [role: string, name: RegExp];

/** What a screen reader is told of each element: roles and names, as the browser has worked them out. */
const told: readonly (readonly [tag: string, attributes: string, names: readonly Named[]])[] = [
  [
    'tiendo-task-table',
    'plan="hcm-2030"',
    [
      ['search', /^$/],
      ['searchbox', /^Tìm trong bảng$/],
      ['button', /^Lọc, sắp xếp, tải về$/],
      ['table', /^Chiến lược chuyển đổi số của Thành phố Hồ Chí Minh đến năm 2030$/],
      ['columnheader', /^Thời gian hoàn thành$/],
      ['rowheader', /^Tổ chức đánh giá, xếp hạng mức độ chuyển đổi số/],
      ['button', /^Chi tiết: Tổ chức đánh giá/],
      ['button', /^Hiện thêm 60 trong 86 nhiệm vụ còn lại$/],
      ['link', /^Chiến lược chuyển đổi số/],
    ],
  ],
  [
    'tiendo-agency-card',
    'agency="hcm/so-y-te"',
    [
      ['heading', /^Sở Y tế$/],
      ['heading', /^Chủ trì: \d+ nhiệm vụ$/],
    ],
  ],
  [
    'tiendo-indicator-gauge',
    'indicator="hcm-2030/chi-tieu/a.1"',
    [['image', /^Chỉ tiêu: .*Số liệu: /]],
  ],
  ['tiendo-search', '', [['searchbox', /Từ cần tìm/]]],
  ['tiendo-plan-summary', 'plan="hcm-2030"', [['heading', /^Nhiệm vụ: 106 nhiệm vụ$/]]],
  ['tiendo-deadline-timeline', 'plan="hcm-2030"', [['table', /./]]],
  ['tiendo-plan-compare', 'plans="hcm-2030 hanoi-2025"', [['button', /^Dữ liệu số$/]]],
  ['tiendo-system-history', 'system="lgsp"', [['table', /./]]],
  ['tiendo-indicator-list', 'plan="hanoi-2025"', [['table', /./]]],
  ['tiendo-agency-ranking', '', [['heading', /^Xếp hạng/]]],
  ['tiendo-activity', '', [['heading', /^Báo cáo mới nhất$/]]],
];

const all = (node: SerializedAXNode): readonly SerializedAXNode[] => [
  node,
  ...(node.children ?? []).flatMap(all),
];

describe('the accessibility tree of the browser', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;

  beforeAll(async () => {
    const roots = {
      '/': inRepository('examples/plain-html'),
      '/tiendo/': bundleFolder,
      '/data/': dataFolder,
      '/reports/': inRepository('examples/city-portal/minh-hoa'),
    };
    server = await startServer({ roots });
    browser = await launch({ ...chromium, headless: true });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each(told)('has the roles and names of <%s %s>', async (tag, attributes, names) => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('/page.html')) return void request.continue();
      const body = `<!doctype html><html lang="vi"><head><title>t</title><script type="module" src="/tiendo/tiendo.js" data-source="/data/" data-day="2026-03-10" data-reports="/reports/reports.json"></script></head><body><${tag} class="shown" ${attributes}></${tag}></body></html>`;
      void request.respond({ contentType: 'text/html; charset=utf-8', body });
    });
    await page.goto(`${server.url}page.html`);
    await page.waitForFunction(() =>
      document.querySelector('.shown')?.shadowRoot?.querySelector('footer'),
    );
    const tree = all((await page.accessibility.snapshot({ interestingOnly: false }))!);
    for (const [role, name] of names) {
      const same = tree.filter((node) => node.role === role).map((node) => node.name ?? '');
      expect(
        same.some((one) => name.test(one.trim())),
        `${role} ${name.source} among: ${same.slice(0, 8).join(' | ')}`,
      ).toBe(true);
    }
    await page.close();
  });
});

import { makeDeadline } from '@tiendo/model';
import { expect, test } from 'vitest';
import { at, indicator, sampleDataset, section, task } from '../../tools/sample-plan.ts';
import { planPage } from './plan-page.ts';

const pageOf = (given: Parameters<typeof sampleDataset>[0] = {}): string =>
  planPage(sampleDataset(given), 'mau-2025');
const idsOf = (page: string): string[] => [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);

test('a task stands under its address with its words and a link to its lines', () => {
  const page = pageOf({ tasks: [task('I.1', { source: at(5, 7) })] });
  expect(page).toContain('<li id="I.1">');
  expect(page).toContain('<dt>Chủ trì</dt><dd>Sở Mẫu</dd>');
  expect(page).toContain('<dt>Thời gian hoàn thành</dt><dd>Quý II/2025</dd>');
  expect(page).toContain('<a href="../documents/mau.html#L5">văn bản mau, dòng 5–7</a>');
});

test('every section, task, indicator and charge has one address', () => {
  const charge = {
    id: 'mau-2025/phan-cong/1',
    plan: 'mau-2025',
    agency: 'hcm/so-mau',
    agencies: [{ agency: 'hcm/so-mau', text: 'Sở Mẫu' }],
    marker: '1',
    text: 'Sở Mẫu báo cáo hằng quý.',
    source: at(12),
    verbatim: {},
    flags: [],
  };
  const page = pageOf({
    sections: [section('I'), section('I.2', { parent: 'mau-2025/I' }), section('II')],
    tasks: [task('I.1'), task('I.2.a', { section: 'mau-2025/I.2' })],
    indicators: [indicator('a', { section: 'mau-2025/I' })],
    assignments: [charge],
  });
  const ids = idsOf(page);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(
    expect.arrayContaining(['I', 'I.2', 'II', 'I.1', 'I.2.a', 'chi-tieu/a', 'phan-cong/1']),
  );
});

test('sections are headings one below another and sub-tasks a list in their task', () => {
  const page = pageOf({
    sections: [section('I'), section('I.2', { parent: 'mau-2025/I' })],
    tasks: [
      task('I.2.1', { section: 'mau-2025/I.2', leadText: null }),
      task('I.2.1.a', { section: 'mau-2025/I.2', parent: 'mau-2025/I.2.1' }),
    ],
    indicators: [],
  });
  expect(page).toContain('<h3 id="I">I Nhóm I ');
  expect(page).toContain('<h4 id="I.2">2 Nhóm I.2 ');
  const order = [
    '<li id="I.2.1">',
    '<ol class="records" role="list">\n<li id="I.2.1.a">',
    '</main>',
  ];
  const places = order.map((text) => page.indexOf(text));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

test('a lead or deadline that the document does not print is said not to be printed', () => {
  const bare = task('I.1', { leadText: null, deadline: makeDeadline({ kind: 'none' }) });
  expect(pageOf({ tasks: [bare] }).match(/văn bản không ghi</g)).toHaveLength(2);
  const pointing = { ...bare, reference: { text: 'Quyết định 1', numbers: ['1'] } };
  expect(pageOf({ tasks: [pointing] })).not.toContain('văn bản không ghi<');
});

test('a mended word shows what the document prints, an inherited one where it stands', () => {
  const mended = task('I.1', {
    title: 'Cổng dữ liệu',
    verbatim: { title: 'Công dữ liệu' },
    flags: ['mended:title', 'inherited:deadline'],
  });
  const page = pageOf({ tasks: [mended] });
  expect(page).toContain('<dt>Văn bản in (Nội dung)</dt><dd>Công dữ liệu</dd>');
  expect(page).toContain('Quý II/2025 <span class="soft">(ghi ở đề mục');
});

test('an address that was given up leads to the one that stands for it', () => {
  const page = pageOf({ redirects: { 'mau-2025/I.9': 'mau-2025/I.1', 'khac/I': 'khac/II' } });
  expect(page).toContain('<li id="I.9">I.9 → <a href="#I.1">I.1</a></li>');
  expect(page).not.toContain('khac');
});

test('the page is plain: no script, no inline style, everything escaped', () => {
  const page = pageOf({ tasks: [task('I.1', { title: 'Dùng <i>AI</i>' })] });
  expect(page).toContain('Dùng &lt;i&gt;AI&lt;/i&gt;');
  expect(page).not.toMatch(/<script|<style|style=|\son[a-z]+=/);
});

import { expect, test } from 'vitest';
import { documentLines, sampleDataset } from '../../tools/sample-plan.ts';
import { documentPage } from './document-page.ts';

const pageOf = (text: string): string => documentPage(sampleDataset(), 'mau', documentLines(text));

test('every physical line has an address, empty ones too', () => {
  const page = pageOf('KẾ HOẠCH\n\nhai\n');
  expect(page).toContain(
    '<p id="L1"><a href="#L1" aria-label="Dòng 1">1</a><span>KẾ HOẠCH</span></p>',
  );
  expect(page).toContain('<p id="L2"><span>2</span></p>');
  expect(page).toContain('<p id="L3">');
  expect(page).not.toContain('id="L4"');
});

test('the words of a document are text, never markup', () => {
  const page = pageOf('<b>đậm</b> & "thẻ" <script>alert(1)</script>');
  expect(page).toContain('&lt;b&gt;đậm&lt;/b&gt; &amp; &quot;thẻ&quot; &lt;script&gt;');
  expect(page).toContain('Kế hoạch mẫu &lt;năm 2025&gt;');
});

test('the tab between two cells stays a tab and can be seen', () => {
  expect(pageOf('a\tb')).toContain('a<span class="tab">\t</span>b');
});

test('the page needs no script, no inline style and names its language', () => {
  const page = pageOf('một');
  expect(page).toMatch(/^<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">/);
  expect(page).not.toMatch(/<script|<style|style=|\son[a-z]+=/);
  expect(page).toContain('<link rel="stylesheet" href="../documents.css">');
  expect(page).toContain('href="../plans/mau-2025.html"');
});

import { describe, expect, it } from 'vitest';
import { memorySource, QueryClient, type Dataset } from '@tiendo/sdk';
import { files, indicators, sections, tasks } from '../test/fixture.ts';
import { renderElement, stylesOf } from './ssr.ts';

const dataset = {
  ...(files['index.json'] as object),
  ...{ sections, tasks, indicators, assignments: [], findings: [] },
} as unknown as Dataset;
const client = new QueryClient({ source: memorySource(dataset), today: '2026-11-23' });
const served = { client, source: 'https://a.vn/data/', styles: '/tiendo/table.css' };

describe('renderElement', () => {
  it('draws a table with its rows, links and provenance, and the address of its styles', async () => {
    const html = await renderElement('tiendo-task-table', { plan: 'mau-2026' }, served);
    expect(html).toMatch(/^<tiendo-task-table plan="mau-2026"><template shadowrootmode="open">/);
    expect(html).toContain('<link rel="stylesheet" href="/tiendo/table.css">');
    expect(html.match(/class="row /g)).toHaveLength(20);
    expect(html.replace(/<!--.*?-->/g, '')).toContain('Hoàn thiện Trung tâm dữ liệu Thành phố');
    expect(html).toContain('https://a.vn/data/plans/mau-2026.html');
    expect(html).not.toMatch(/<style|style=|<script|\son[a-z]+=/);
  });

  it('speaks the language that is asked for', async () => {
    const attributes = { agency: 'hcm/so-mau' };
    const html = await renderElement('tiendo-agency-card', attributes, { ...served, lang: 'en' });
    expect(html).toContain('lang="en"');
    expect(html).toContain('Published by Tiendo');
  });

  it('refuses what there is not', async () => {
    await expect(renderElement('tiendo-clock', {}, served)).rejects.toThrow('tiendo-task-table');
    const wrong = renderElement('tiendo-task-table', { plan: 'x', 'on click': 'y' }, served);
    await expect(wrong).rejects.toThrow();
    await expect(renderElement('tiendo-task-table', {}, served)).rejects.toThrow('missing');
  });

  it('lets nothing out of an attribute', async () => {
    const attributes = { plan: 'mau-2026', 'sync-url': '"><script>alert(1)</script>' };
    const html = await renderElement('tiendo-task-table', attributes, served);
    expect(html).not.toContain('<script');
  });

  it('gives the styles of an element as one text', async () => {
    const styles = await stylesOf('tiendo-task-table');
    expect(styles).toContain(':host');
    expect(styles).toContain('.toolbar');
  });
});

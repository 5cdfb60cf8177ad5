import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, test, vi } from 'vitest';
import { sampleDataset, sampleReports } from '../../sample-dataset.ts';
import { toText } from '../byte-stream.ts';
import { toAtom, type AtomOptions, type FeedInput } from './atom.ts';

const { reports, readings } = sampleReports;
const about = { publisher: 'Sở "KH&CN"', reviewedOn: '2025-09-01' };
const names = new Map<string, string>([
  ...[...sampleDataset.tasks, ...sampleDataset.indicators].map(
    ({ id, title }) => [id, title] as const,
  ),
  ...sampleDataset.agencies.map(({ id, name }) => [id, name] as const),
]);
const options = { domain: 'cds.example.gov.vn', nameOf: (id: string) => names.get(id) };

const atom = 'http://www.w3.org/2005/Atom';

/** The feed as another program reads it. */
async function feedOf(input: FeedInput | readonly FeedInput[], more: Partial<AtomOptions> = {}) {
  const onError = (_: unknown, message: string): never => {
    throw new Error(message);
  };
  const text = await toText(toAtom(input, { ...options, ...more }));
  const root = new DOMParser({ onError }).parseFromString(text, 'application/xml').documentElement!;
  const children = (parent: Element, name: string): Element[] =>
    [...parent.childNodes].filter(
      (node): node is Element => (node as Element).localName === name && node.namespaceURI === atom,
    );
  const value = (parent: Element, name: string): string | undefined =>
    children(parent, name)[0]?.textContent ?? undefined;
  return { root, children, value, entries: children(root, 'entry') };
}

const ofReports = { collection: 'reports', rows: reports, about } as const;

describe('an Atom feed', () => {
  test('has what RFC 4287 asks of a feed and of its entries', async () => {
    const { root, value, entries, children } = await feedOf(ofReports, {
      self: 'https://a.vn/feed.xml?a=1&b=2',
      page: 'https://a.vn/',
    });
    expect([root.namespaceURI, root.localName]).toEqual([atom, 'feed']);
    expect(value(root, 'id')).toBe('tag:cds.example.gov.vn,2025:reports');
    expect(value(root, 'title')).toBe('Báo cáo mới về thực hiện kế hoạch');
    expect(value(root, 'updated')).toBe('2025-07-05T02:00:00Z');
    expect(value(root, 'author')).toBe('Sở "KH&CN"');
    const links = children(root, 'link').map((link) => [
      link.getAttribute('rel'),
      link.getAttribute('href'),
    ]);
    expect(links).toEqual([
      ['self', 'https://a.vn/feed.xml?a=1&b=2'],
      ['alternate', 'https://a.vn/'],
    ]);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'author', 'content']) {
        expect([name, children(entry, name).length]).toEqual([name, 1]);
      }
    }
  });

  test('has an entry a report: task, agency, status in words, quarter, link', async () => {
    const rows = [{ ...reports[1]!, note: 'Chậm <vì> "vốn" & \u0001người' }];
    const { entries, value, children } = await feedOf(
      { ...ofReports, rows },
      { link: (row) => `https://a.vn/?r=${row.id}&x` },
    );
    const [entry] = entries;
    expect(value(entry!, 'id')).toBe('tag:cds.example.gov.vn,2025:report/r2');
    expect(value(entry!, 'title')).toBe(
      'Đào tạo kỹ năng số cho cán bộ y tế – Sở Y tế: Đang thực hiện (40 %), quý II/2025',
    );
    expect(value(entry!, 'updated')).toBe('2025-07-05T02:00:00Z');
    expect(value(entry!, 'author')).toBe('Sở Y tế');
    expect(value(entry!, 'content')).toBe(
      'Sở Y tế: Đang thực hiện (40 %), quý II/2025\nChậm <vì> "vốn" &  người',
    );
    expect(children(entry!, 'link')[0]!.getAttribute('href')).toBe('https://a.vn/?r=r2&x');
  });

  test('is in English where that is asked for, and takes names that rows bring along', async () => {
    const related = {
      task: { id: 'mau-2025/I.2', title: 'T' },
      agency: { id: 'hcm/so-y-te', name: 'Health' },
    };
    const rows = [{ ...reports[1]!, related }];
    const { entries, value } = await feedOf(
      { ...ofReports, rows },
      { language: 'en', nameOf: () => 'x' },
    );
    expect(value(entries[0]!, 'title')).toBe('T – Health: In progress (40 %), Q2 2025');
  });

  test('names ids where nobody knows a name', async () => {
    const input = { collection: 'reports', rows: reports } as const;
    const text = await toText(toAtom(input, { domain: 'a.vn' }));
    expect(text).toContain('<title>mau-2025/I.2 – hcm/so-y-te: Đang thực hiện');
    expect(text).toContain('<author><name>a.vn</name></author>');
  });

  test('has only approved reports, and counts the others', async () => {
    const onEnd = vi.fn<NonNullable<AtomOptions['onEnd']>>();
    const others = (['draft', 'submitted', 'returned'] as const).map((state) => ({
      ...reports[0]!,
      state,
    }));
    const { entries } = await feedOf({ ...ofReports, rows: [...others, reports[1]!] }, { onEnd });
    expect(entries.length).toBe(1);
    expect(onEnd).toHaveBeenCalledWith({ written: 1, leftOut: 3 });
  });

  test('has readings too, where they are given, and the latest of all as its own day', async () => {
    const later = [{ ...reports[0]!, reportedAt: '2025-07-05T02:00:00.500Z' }];
    const inputs = [
      { ...ofReports, rows: later },
      { collection: 'readings', rows: readings, about: { reportsAreIllustrative: true } },
    ] as const;
    const { entries, value, root } = await feedOf(inputs, {
      feed: 'tất cả',
      title: 'Mới',
      since: '2024-05-01',
    });
    expect(entries.length).toBe(2);
    expect(value(entries[1]!, 'title')).toBe(
      'Tỷ lệ hồ sơ trực tuyến – 87.5, quý II/2025 (Báo cáo quý)',
    );
    expect(value(entries[1]!, 'id')).toBe('tag:cds.example.gov.vn,2024-05-01:reading/d1');
    expect(value(root, 'updated')).toBe('2025-07-05T02:00:00.500Z');
    expect(value(root, 'id')).toBe('tag:cds.example.gov.vn,2024-05-01:t%E1%BA%A5t%20c%E1%BA%A3');
    expect(value(root, 'title')).toBe(
      'Mới – Báo cáo là dữ liệu minh hoạ (không phải số liệu thật)',
    );
  });

  test('in which nothing was reported is of the day of the review', async () => {
    const { root, value, entries } = await feedOf({ ...ofReports, rows: [] });
    expect([entries.length, value(root, 'updated')]).toEqual([0, '2025-09-01T00:00:00Z']);
  });

  test('refuses a domain or a day that is none, and rows that are no reports', async () => {
    expect(() => toAtom(ofReports, { domain: 'https://a.vn' })).toThrow(/domain/);
    expect(() => toAtom(ofReports, { ...options, since: 'x' })).toThrow(/a day or a year/);
    await expect(feedOf({ collection: 'reports', rows: [{ id: 'a' }] })).rejects.toMatchObject({
      code: 'export-invalid',
      path: 'task',
    });
  });
});

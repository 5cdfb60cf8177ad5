import { expect, test } from 'vitest';
import { finding, sampleDataset, task } from '../../tools/sample-plan.ts';
import { csvColumns, tableNames } from './csv-columns.ts';
import { tableCsv } from './table-csv.ts';

const vietnamese = { language: 'vi', raw: false } as const;
const english = { language: 'en', raw: false } as const;

test('a task is a row of its words, ids, days and lines under Vietnamese headings', () => {
  const [heading, row] = tableCsv(sampleDataset(), 'tasks', vietnamese).split('\r\n');
  const cells = Object.fromEntries(
    heading!
      .slice(1)
      .split(',')
      .map((name, place) => [name, row!.split(',')[place]]),
  );
  expect(cells).toMatchObject({
    Mã: 'mau-2025/I.1',
    Nhóm: 'I Nhóm I',
    'Nhiệm vụ': 'Việc I.1',
    'Chủ trì': 'Sở Mẫu',
    'Mã cơ quan chủ trì': 'hcm/so-mau',
    'Thời gian hoàn thành': 'Quý II/2025',
    'Đến ngày': '2025-06-30',
    'Chủ đề': 'Dữ liệu',
    'Văn bản nguồn': 'mau',
    'Dòng đầu': '5',
  });
});

test('in English the headings, topics and findings are English', () => {
  const dataset = sampleDataset({ findings: [finding('x')] });
  expect(tableCsv(dataset, 'tasks', english)).toMatch(/^\uFEFFId,Plan,Section,Marker/);
  expect(tableCsv(dataset, 'tasks', english)).toContain(',Data,');
  expect(tableCsv(dataset, 'findings', english)).toContain('The column “Deadline” is empty');
  expect(tableCsv(dataset, 'findings', vietnamese)).toContain('Cột Thời gian hoàn thành để trống');
});

test('a target is said in its parts', () => {
  expect(tableCsv(sampleDataset(), 'indicators', vietnamese)).toContain(
    'TP: atLeast 80 % (2025-12-31)',
  );
});

test('raw leaves a cell that looks like a formula as it is', () => {
  const dataset = sampleDataset({ tasks: [task('I.1', { product: '- Báo cáo' })] });
  expect(tableCsv(dataset, 'tasks', vietnamese)).toContain(",'- Báo cáo,");
  expect(tableCsv(dataset, 'tasks', { language: 'vi', raw: true })).toContain(',- Báo cáo,');
});

test.each(tableNames)('every column of %s has its own name in both languages', (name) => {
  for (const language of ['vi', 'en'] as const) {
    const headings = csvColumns[name].map((column) => column[language]);
    expect(new Set(headings).size).toBe(headings.length);
  }
  const lines = tableCsv(sampleDataset(), name, vietnamese).trimEnd().split('\r\n');
  expect(lines).toHaveLength(sampleDataset()[name].length + 1);
});

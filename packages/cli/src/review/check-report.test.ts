import { expect, test } from 'vitest';
import { finding, sampleDataset } from '../../tools/sample-plan.ts';
import { checkReport } from './check-report.ts';
import { reportJson, reportText } from './report-text.ts';

const declared = [
  {
    plan: 'mau-2025',
    part: 'tasks',
    declared: 3,
    found: 1,
    groups: [
      { section: 'mau-2025/I', title: 'Nhóm I', declared: 2, found: 1 },
      { section: 'mau-2025/II', title: 'Nhóm II', declared: 1, found: 1 },
    ],
  },
] as const;
const result = { dataset: sampleDataset({ findings: [finding('x'), finding('y')] }), declared };
const reviewed = (...ids: string[]) =>
  new Map(ids.map((id) => [`mau-2025/${id}`, { id: `mau-2025/${id}`, why: `Lý do ${id}` }]));
const textOf = (...ids: string[]) =>
  reportText(checkReport(result, reviewed(...ids)), 'vi', 'findings-reviewed.json');

test('all is well only when every finding is reviewed and every review has a finding', () => {
  expect(checkReport(result, reviewed('x', 'y')).isOk).toBe(true);
  expect(checkReport(result, reviewed('x')).isOk).toBe(false);
  expect(checkReport(result, reviewed('x', 'y', 'z'))).toMatchObject({
    isOk: false,
    gone: ['mau-2025/z'],
  });
});

test('found and declared counts are printed, and the groups that differ', () => {
  const text = textOf('x', 'y');
  expect(text).toContain('Danh mục nhiệm vụ: đọc được 1 dòng');
  expect(text).toContain('văn bản ghi 3');
  expect(text).toContain('“Nhóm I”: văn bản ghi 2, đọc được 1');
  expect(text).not.toContain('Nhóm II');
});

test('each finding is printed with its code, words, lines and review', () => {
  const text = textOf('x', 'z');
  expect(text).toContain('✓ đã xem xét · blankCell · mau-2025/x');
  expect(text).toContain('Lý do: Lý do x');
  expect(text).toContain('✗ chưa xem xét · blankCell · mau-2025/y');
  expect(text).toContain('văn bản mau, dòng 5');
  expect(text).toContain('cần xoá khỏi findings-reviewed.json:\nmau-2025/z');
});

test('the same is said in English and as JSON', () => {
  const report = checkReport(result, reviewed('x'));
  expect(reportText(report, 'en', 'f.json')).toContain('List of tasks: 1 rows found');
  const json = JSON.parse(reportJson(report, 'en'));
  expect(json).toMatchObject({ ok: false, gone: [] });
  expect(json.plans[0]).toMatchObject({ id: 'mau-2025', records: { tasks: 1, indicators: 1 } });
  expect(json.plans[0].findings[1]).toMatchObject({ id: 'mau-2025/y', reviewed: null });
  expect(json.plans[0].findings[0]).toMatchObject({
    reviewed: 'Lý do x',
    words: expect.stringContaining('The column “Deadline” is empty'),
  });
});

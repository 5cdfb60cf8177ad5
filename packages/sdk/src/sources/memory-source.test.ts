import { expect, test } from 'vitest';
import type { Dataset, ReportFile } from '@tiendo/model/lite';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import { createClient } from '../tiendo.ts';
import { memorySource } from './memory-source.ts';

const open = (dataset: Dataset, reports?: ReportFile) =>
  createClient({ source: memorySource(dataset, reports), today: '2025-08-01' });

test('a dataset in memory answers, and is not read before the first question', async () => {
  const broken = open({ ...sampleDataset, plans: 3 as never });
  await expect(broken.plans().fetch()).rejects.toMatchObject({
    code: 'source-invalid',
    address: null,
    problems: [{ path: 'plans', found: '3', expected: 'a list' }],
  });
  expect(await open(sampleDataset).plans().count()).toBe(2);
});

test('a report file in memory is checked as well', async () => {
  const reports = structuredClone(sampleReports);
  reports.reports[0]!.period = '2025-Q5';
  const error = await open(sampleDataset, reports)
    .plans()
    .fetch()
    .catch((one: Error) => one);
  expect((error as Error).message).toContain('The report file is not what the model says: r1');
});

test('reload shows what was changed in its place, and tells those who listen', async () => {
  const reports = structuredClone(sampleReports);
  const tiendo = open(sampleDataset, reports);
  const completed = () => tiendo.tasks().where({ status: 'completed' }).count();
  expect(await completed()).toBe(1);
  let heard = 0;
  tiendo.subscribe(() => (heard += 1));
  reports.reports.length = 0;
  await tiendo.reload();
  expect([await completed(), heard]).toEqual([0, 1]);
});

test('reports that are added at the same time are all there, in the order in which they came', async () => {
  const source = memorySource(sampleDataset);
  const tiendo = createClient({ source, today: '2025-09-01' });
  const [report] = sampleReports.reports;
  const adding = ['a', 'b', 'c'].map((id) => source.addReports({ reports: [{ ...report!, id }] }));
  const wrong = source.addReports({ reports: [{ id: 'd' } as never] });
  const last = source.addReports({ reports: [{ ...report!, id: 'e' }] });
  await expect(wrong).rejects.toMatchObject({ code: 'source-invalid' });
  await Promise.all([...adding, last]);
  const { rows } = await tiendo.reports().fetch();
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'e']);
});

test('a dataset that was changed in its place is answered as it is after it is read again', async () => {
  const dataset = structuredClone(sampleDataset);
  const tiendo = open(dataset);
  const titles = async () => (await tiendo.plans().fetch()).rows.map(({ title }) => title);
  const ids = () => tiendo.plans().count();
  expect([await titles(), await ids()]).toEqual([['Kế hoạch mẫu 2025', 'Kế hoạch mẫu 2022'], 2]);
  dataset.plans[0]!.title = 'Kế hoạch đã sửa';
  dataset.plans.push({ ...dataset.plans[1]!, id: 'mau-2030' });
  await tiendo.reload();
  expect([(await titles())[0], await ids()]).toEqual(['Kế hoạch đã sửa', 3]);
  expect((await tiendo.plans().get('mau-2030')).title).toBe('Kế hoạch mẫu 2022');
});

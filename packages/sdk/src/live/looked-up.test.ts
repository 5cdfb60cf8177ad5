import { expect, test } from 'vitest';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import { memorySource } from '../sources/memory-source.ts';
import { createClient } from '../tiendo.ts';

test('a row that is looked up is of the day on which that is done', async () => {
  let today = '2025-05-31';
  const source = memorySource(sampleDataset, sampleReports);
  const tiendo = createClient({ source, today: () => today });
  const task = await tiendo.lookup({ collection: 'tasks', with: ['schedule'] });
  const daysLeft = async () => (await task('mau-2025/I.2'))!.related.schedule.daysLeft;
  expect([await daysLeft(), await daysLeft()]).toEqual([214, 214]);
  today = '2025-06-01';
  expect([await daysLeft(), await daysLeft()]).toEqual([213, 213]);
});

test('a row without anything of a day beside it is the same object on every day', async () => {
  let today = '2025-05-31';
  const source = memorySource(sampleDataset, sampleReports);
  const tiendo = createClient({ source, today: () => today });
  const task = await tiendo.lookup({ collection: 'tasks' });
  const first = await task('mau-2025/I.2');
  today = '2025-06-01';
  expect(task('mau-2025/I.2')).toBe(first);
});

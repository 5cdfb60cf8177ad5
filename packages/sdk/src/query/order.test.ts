import { expect, test } from 'vitest';
import { createClient } from '../tiendo.ts';
import { memorySource } from '../sources/memory-source.ts';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';

const source = memorySource(sampleDataset, sampleReports);
const tiendo = createClient({ source, today: '2025-08-01' });
const idsOf = ({ rows }: { readonly rows: readonly { readonly id: string }[] }) =>
  rows.map(({ id }) => id.replace('mau-', ''));

test('without an order, records come as they are printed', async () => {
  expect(idsOf(await tiendo.tasks().fetch())).toEqual(
    sampleDataset.tasks.map(({ id }) => id.replace('mau-', '')),
  );
});

test('what has no value stands last, up and down', async () => {
  const tasks = tiendo.tasks().where({ plan: 'mau-2025' });
  const undated = ['2025/II.1', '2025/II.2'];
  const dated = ['2025/I.1', '2025/I.2', '2025/I.2.a'];
  expect(idsOf(await tasks.orderBy('deadline').fetch())).toEqual([...dated, ...undated]);
  expect(idsOf(await tasks.orderBy('due', 'descending').fetch())).toEqual([
    ...dated.toReversed(),
    ...undated,
  ]);
});

test('texts stand in Vietnamese order: d before đ, a before ă', async () => {
  const { rows } = await tiendo.tasks().orderBy('title').fetch();
  expect(rows.map(({ title }) => title.split(' ')[0])).toEqual([
    'Bồi',
    'Duy',
    'Đào',
    'Ứng',
    'Vận',
    'Xây',
  ]);
});

test('numbers stand by their value', async () => {
  const { rows } = await tiendo.tasks().orderBy('ordinal', 'descending').fetch();
  expect(rows.map(({ ordinal }) => ordinal)).toEqual([4, 3, 2, 1, 1, null]);
});

test('the second field decides where the first does not', async () => {
  const twice = tiendo.tasks().orderBy('ordinal').orderBy('plan', 'descending').limit(2);
  expect(idsOf(await twice.fetch())).toEqual(['2025/I.1', '2022/I.1']);
});

test('the words of a status stand in the order of the work, not of the alphabet', async () => {
  const { rows } = await tiendo.tasks().orderBy('status', 'descending').with('status').fetch();
  expect(rows.slice(0, 3).map((row) => row.related.status.status)).toEqual([
    'completed',
    'inProgress',
    'notReported',
  ]);
});

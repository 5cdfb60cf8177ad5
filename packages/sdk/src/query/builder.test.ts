import { expect, test } from 'vitest';
import { createClient } from '../tiendo.ts';
import { memorySource } from '../sources/memory-source.ts';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';

const source = memorySource(sampleDataset, sampleReports);
const tiendo = createClient({ source, today: '2025-08-01' });

test('a query is one plain JSON value, and the builder only writes it', () => {
  const query = tiendo
    .tasks()
    .where({ plan: 'mau-2025', lead: 'hcm/so-y-te', due: { onOrBefore: '2025-12-31' } })
    .where({ or: [{ topic: 'data' }, { not: { deadlineKind: 'ongoing' } }] })
    .search('du lieu mo')
    .orderBy('deadline')
    .orderBy('title', 'descending')
    .with('lead')
    .with('lead', 'plan')
    .limit(20)
    .offset(40)
    .asOf('2025-06-30');
  expect(JSON.parse(JSON.stringify(query))).toEqual({
    collection: 'tasks',
    where: [
      { plan: 'mau-2025', lead: 'hcm/so-y-te', due: { onOrBefore: '2025-12-31' } },
      { or: [{ topic: 'data' }, { not: { deadlineKind: 'ongoing' } }] },
    ],
    search: 'du lieu mo',
    orderBy: [{ by: 'deadline' }, { by: 'title', descending: true }],
    with: ['lead', 'plan'],
    limit: 20,
    offset: 40,
    asOf: '2025-06-30',
  });
});

test('every step returns a new builder, so that half a query can be used twice', async () => {
  const plan = tiendo.tasks().where({ plan: 'mau-2025' });
  expect(await plan.where({ due: { onOrBefore: '2025-12-31' } }).count()).toBe(2);
  expect(await plan.count()).toBe(5);
  expect(plan.toJSON()).toEqual({ collection: 'tasks', where: [{ plan: 'mau-2025' }] });
});

test('the example of the builder is true', async () => {
  const due = tiendo.tasks().where({ plan: 'mau-2025', due: { onOrBefore: '2025-12-31' } });
  const { rows, total } = await due.orderBy('deadline').with('lead').limit(1).fetch();
  expect(total).toBe(2);
  expect(rows[0]!.related.lead[0]!.name).toBe('Sở Khoa học và Công nghệ');
});

test('where called again means that both conditions hold', async () => {
  const both = tiendo.tasks().where({ plan: 'mau-2025' }).where({ topic: 'data' });
  expect((await both.fetch()).rows.map(({ id }) => id)).toEqual(['mau-2025/I.1']);
});

test('a query that was written as JSON is answered like one that a builder wrote', async () => {
  const built = tiendo.tasks().where({ topic: 'data' }).with('plan');
  const written = JSON.parse(JSON.stringify(built));
  expect(await tiendo.run(written)).toEqual(await built.fetch());
});

test('first is the first row, or null where nothing matches', async () => {
  expect((await tiendo.tasks().where({ topic: 'data' }).first())?.id).toBe('mau-2025/I.1');
  expect(await tiendo.tasks().where({ topic: 'cooperation' }).first()).toBeNull();
});

test('count does not depend on limit and offset', async () => {
  expect(await tiendo.tasks().limit(2).offset(3).count()).toBe(6);
});

test('the examples of groups and of a table are true', async () => {
  const { groups } = await tiendo.tasks().groupBy('status').fetch();
  expect(groups[0]).toMatchObject({ key: { status: 'notReported' }, count: 4 });
  const table = tiendo.tasks().search('').pivot('status', { by: 'due', every: 'year' });
  expect(table.toJSON()).toEqual({
    collection: 'tasks',
    search: '',
    pivot: { rows: 'status', columns: { by: 'due', every: 'year' } },
  });
  expect((await table.fetch()).pivot.rows[0]!.key.status).toBe('notReported');
  expect(await tiendo.run(table.toJSON())).toMatchObject({ groups: [], rows: [] });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { sampleView } from '../../testing/sample-view.ts';
import { sampleDataset } from '../sample-dataset.ts';
import type { DatedQuery } from './query.ts';
import { scan, type Found } from './scan.ts';
import type { View } from './view.ts';

let view: View;
beforeAll(async () => {
  view = await sampleView();
});
const asked = (query: object): DatedQuery =>
  ({ collection: 'tasks', asOf: '2025-08-01', ...query }) as DatedQuery;
const found = async (query: object): Promise<Found> => (await scan(asked(query)))(view);
const idsOf = ({ records }: Found) => records.map(({ id }) => id.replace('mau-', ''));
const printed = sampleDataset.tasks.map(({ id }) => id.replace('mau-', ''));
const nothingElse = { next: null, facets: {}, groups: [], pivot: null };

describe('looking at every record', () => {
  test('finds those for which the conditions hold, as they are printed', async () => {
    const { records, ...rest } = await found({ where: [{ topic: 'data' }, { plan: 'mau-2022' }] });
    expect(records.map(({ id }) => id)).toEqual(['mau-2022/I.1']);
    expect(rest).toEqual({ ...nothingElse, total: 1 });
    expect(idsOf(await found({}))).toEqual(printed);
  });

  test('notes that it looked at every record, also of those that do not hold', async () => {
    const trace = { engine: 'scan', used: ['before'], lookedAt: 2 };
    (await scan(asked({ where: [{ topic: 'data' }] })))(view, trace);
    expect(trace).toEqual({ engine: 'scan', used: ['before', 'every record'], lookedAt: 8 });
  });
});

describe('a page of what is found', () => {
  test.each<[object, string[]]>([
    [{ limit: 2 }, printed.slice(0, 2)],
    [{ limit: 0 }, []],
    [{ limit: 99 }, printed],
    [{ offset: 4 }, printed.slice(4)],
    [{ offset: 9 }, []],
    [{ offset: 0 }, printed],
    [{ limit: 2, offset: 3 }, printed.slice(3, 5)],
    [{ limit: 2, offset: 5 }, printed.slice(5)],
  ])('of %j has its rows, and the total counts all', async (page, ids) => {
    const answer = await found(page);
    expect(idsOf(answer)).toEqual(ids);
    expect(answer.total).toBe(6);
  });

  test.each<[object, boolean]>([
    [{ limit: 5 }, true],
    [{ limit: 6 }, false],
    [{ limit: 2, offset: 3 }, true],
    [{ limit: 2, offset: 4 }, false],
    [{ limit: 0 }, false],
    [{ offset: 2 }, false],
  ])('of %j leads on where rows are left: %s', async (page, leadsOn) => {
    expect((await found(page)).next !== null).toBe(leadsOn);
  });

  test.each<[string, object]>([
    ['as printed', {}],
    ['by a field that not all have', { orderBy: [{ by: 'ordinal' }] }],
    ['downwards, null first', { orderBy: [{ by: 'due', descending: true, nulls: 'first' }] }],
    ['by two fields', { orderBy: [{ by: 'plan' }, { by: 'title', descending: true }] }],
    ['by a field in which many are alike', { orderBy: [{ by: 'status' }] }],
    ['by how well they answer a search', { search: 'dữ liệu' }],
    ['by a field, of those that answer a search', { search: 'y te', orderBy: [{ by: 'due' }] }],
  ])('leads to the next until all rows have come once: %s', async (_, query) => {
    const all = idsOf(await found(query));
    for (const limit of [1, 2, 3]) {
      const paged: string[] = [];
      let after: string | null | undefined;
      do {
        const page = await found({ ...query, limit, ...(after && { after }) });
        expect(page.total).toBe(all.length);
        expect(idsOf(page).length).toBeLessThanOrEqual(limit);
        paged.push(...idsOf(page));
        after = page.next;
      } while (after);
      expect(paged).toEqual(all);
    }
  });

  test('after a row leaves rows out where it is told to', async () => {
    const { next } = await found({ limit: 2 });
    expect(idsOf(await found({ after: next, offset: 1 }))).toEqual(printed.slice(3));
    expect(idsOf(await found({ after: next, offset: 1, limit: 2 }))).toEqual(printed.slice(3, 5));
  });

  test('after a row that is there no more begins where it stood', async () => {
    const order = { orderBy: [{ by: 'due' }] };
    const { next } = await found({ ...order, limit: 2 });
    const others = { ...order, where: [{ plan: 'mau-2025' }] };
    expect(idsOf(await found({ ...others, after: next }))).toEqual(
      idsOf(await found(others)).slice(1),
    );
    const gone = next!.replace('mau-2025%2FI.1', 'mau-2025%2Fgone');
    expect(gone).not.toBe(next);
    expect(idsOf(await found({ ...others, after: gone }))).toEqual(idsOf(await found(others)));
  });
});

describe('an order of what is found', () => {
  test('of a search is by how well they answer it, and as printed where that is alike', async () => {
    const ids = idsOf(await found({ search: 'dữ liệu' }));
    expect(ids.toSorted()).toEqual(['2022/I.1', '2025/I.1', '2025/I.2.a', '2025/II.2'].toSorted());
    expect(ids.at(-1)).toBe('2025/I.2.a');
    expect(idsOf(await found({ search: '' }))).toEqual(printed);
  });

  test('by a field goes before how well they answer', async () => {
    const order = { search: 'dữ liệu', orderBy: [{ by: 'due', descending: true }] };
    expect(idsOf(await found(order))).toEqual(['2025/I.2.a', '2025/I.1', '2022/I.1', '2025/II.2']);
  });
});

describe('what is counted beside the rows', () => {
  test('a facet counts under all conditions but those on its own field, and under the search', async () => {
    const { facets, total } = await found({
      where: [{ plan: 'mau-2022' }, { topic: 'data' }],
      search: 'du lieu',
      facets: ['plan', 'topic'],
    });
    expect(total).toBe(1);
    expect(facets).toEqual({
      plan: [
        { value: 'mau-2022', count: 1 },
        { value: 'mau-2025', count: 1 },
      ],
      topic: [{ value: 'data', count: 1 }],
    });
  });

  test('groups stand in the place of rows, and count what holds', async () => {
    const query = { where: [{ plan: 'mau-2025' }], search: 'y te' };
    const answer = await found({
      ...query,
      groupBy: ['plan'],
      measures: { n: { sum: 'ordinal' } },
    });
    expect(answer).toEqual({
      ...nothingElse,
      records: [],
      total: 2,
      groups: [{ key: { plan: 'mau-2025' }, count: 2, share: 1, figures: { n: 2 } }],
    });
  });

  test('a table has its groups down and across, and no groups beside it', async () => {
    const { groups, pivot, records, total } = await found({
      pivot: { rows: 'plan', columns: { by: 'due', every: 'year' } },
    });
    expect([groups, records, total]).toEqual([[], [], 6]);
    expect(pivot!.rows.map(({ key }) => key['plan'])).toEqual(['mau-2022', 'mau-2025']);
    expect(pivot!.columns.map(({ count }) => count)).toEqual([1, 2, 1, 2]);
    expect(pivot!.cells[0]!.map((cell) => cell?.count ?? 0)).toEqual([1, 0, 0, 0]);
  });
});

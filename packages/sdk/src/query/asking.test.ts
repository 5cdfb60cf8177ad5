import { describe, expect, test } from 'vitest';
import { QueryBuilder, type Asker } from './builder.ts';
import { GroupBuilder } from './group-builder.ts';

/** Notes what it is asked; answers with pages of the rows `a` to `e`. */
class NotingAsker implements Asker {
  readonly asked: [string, unknown, unknown][] = [];
  ended = 0;

  async run(query: never, options?: object): Promise<never> {
    this.asked.push(['run', query, options]);
    const { limit = 9, after = '0' } = query as { limit?: number; after?: string };
    const end = Number(after) + limit;
    const rows = [...'abcde'].slice(Number(after), end);
    return { rows, total: 5, next: end < 5 ? String(end) : null } as never;
  }

  async explain(query: never, options?: object): Promise<never> {
    this.asked.push(['explain', query, options]);
    return 'explained' as never;
  }

  watch(query: never, listener: (change: never) => void, options?: object): () => void {
    this.asked.push(['watch', query, options]);
    listener('changed' as never);
    return () => void (this.ended += 1);
  }

  async *changes(query: never, options?: object): AsyncGenerator<string> {
    this.asked.push(['changes', query, options]);
    yield 'first';
    yield 'second';
  }
}

const tasks = { collection: 'tasks' } as const;
function builder(more: object = {}) {
  const asker = new NotingAsker();
  return { asker, tasks: new QueryBuilder<'tasks'>({ ...tasks, ...more }, asker) };
}
async function listOf<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}
const { signal } = new AbortController();
const written = (step: { toJSON(): object }) => {
  const { collection: _, ...rest } = step.toJSON() as { collection: string };
  return rest;
};

describe('a step of a builder', () => {
  const { tasks: start } = builder({ limit: 1 });

  test.each<[string, { toJSON(): object }, object]>([
    ['where', start.where({ plan: 'p' }), { limit: 1, where: [{ plan: 'p' }] }],
    ['search', start.search('a').search('b'), { limit: 1, search: 'b' }],
    ['orderBy', start.orderBy('due'), { limit: 1, orderBy: [{ by: 'due' }] }],
    [
      'orderBy upwards',
      start.orderBy('due', 'ascending', { nulls: 'first' }),
      { limit: 1, orderBy: [{ by: 'due', nulls: 'first' }] },
    ],
    [
      'orderBy downwards',
      start.orderBy('due', 'descending', { nulls: 'last' }),
      { limit: 1, orderBy: [{ by: 'due', descending: true, nulls: 'last' }] },
    ],
    ['select', start.select('title').select('id', 'plan'), { limit: 1, select: ['id', 'plan'] }],
    ['with', start.with('lead').with('plan', 'lead'), { limit: 1, with: ['lead', 'plan'] }],
    ['facets', start.facets('lead').facets('plan', 'lead'), { limit: 1, facets: ['lead', 'plan'] }],
    ['limit', start.limit(3).limit(2), { limit: 2 }],
    ['offset', start.offset(3), { limit: 1, offset: 3 }],
    ['after', start.after('x'), { limit: 1, after: 'x' }],
    ['after null', start.after('x').after(null), { limit: 1 }],
    ['asOf', start.asOf('2025-08-01'), { limit: 1, asOf: '2025-08-01' }],
  ])('%s writes what it says, and leaves the builder as it was', (_, step, query) => {
    expect(written(step)).toEqual(query);
    expect(written(start)).toEqual({ limit: 1 });
  });
});

describe('a question that counts', () => {
  const about = { where: [{ plan: 'p' }], search: '', asOf: '2025-08-01' };
  const rows = { orderBy: [{ by: 'due' }], with: ['lead'], facets: ['plan'], offset: 2, limit: 1 };

  test('keeps what says which records are meant, and nothing about rows', () => {
    const { tasks: asked } = builder({ ...about, ...rows });
    expect(written(asked.groupBy('plan', 'lead'))).toEqual({ ...about, groupBy: ['plan', 'lead'] });
    expect(written(asked.pivot('plan', 'lead'))).toEqual({
      ...about,
      pivot: { rows: 'plan', columns: 'lead' },
    });
  });

  test('says nothing that was not said', () => {
    const { tasks: asked } = builder();
    expect(Object.keys(asked.groupBy('plan').toJSON())).toEqual(['collection', 'groupBy']);
  });

  test('has every figure that was asked for, and the day', () => {
    const { tasks: asked } = builder();
    const groups = asked.groupBy('plan').measure({ a: { sum: 'ordinal' } });
    expect(written(groups.measure({ b: { max: 'due' } }).asOf('2025-08-01'))).toEqual({
      groupBy: ['plan'],
      measures: { a: { sum: 'ordinal' }, b: { max: 'due' } },
      asOf: '2025-08-01',
    });
    expect(written(groups)).toEqual({ groupBy: ['plan'], measures: { a: { sum: 'ordinal' } } });
  });

  test('is asked, explained and watched as it is written', async () => {
    const asker = new NotingAsker();
    const query = { ...tasks, groupBy: ['plan'] } as const;
    const groups = new GroupBuilder<'tasks', 'plan'>(query, asker);
    expect(await groups.fetch({ signal })).toMatchObject({ total: 5 });
    expect(await groups.explain({ signal })).toBe('explained');
    const changes: unknown[] = [];
    groups.watch((change) => changes.push(change), { signal })();
    expect([changes, asker.ended]).toEqual([['changed'], 1]);
    expect(await listOf(groups.changes({ signal }))).toEqual(['first', 'second']);
    expect(await listOf(groups)).toEqual(['first', 'second']);
    expect(asker.asked).toEqual([
      ...['run', 'explain', 'watch', 'changes'].map((how) => [how, query, { signal }]),
      ['changes', query, undefined],
    ]);
  });
});

describe('a builder asks', () => {
  test('fetch: its query as it is', async () => {
    const { asker, tasks: asked } = builder({ offset: 2 });
    expect(await asked.fetch({ signal })).toMatchObject({ total: 5 });
    expect(asker.asked).toEqual([['run', { ...tasks, offset: 2 }, { signal }]]);
  });

  test('first: for one row', async () => {
    const { asker, tasks: asked } = builder();
    expect(await asked.first({ signal })).toBe('a');
    expect(asker.asked).toEqual([['run', { ...tasks, limit: 1 }, { signal }]]);
  });

  test('count: for no row', async () => {
    const { asker, tasks: asked } = builder({ limit: 2 });
    expect(await asked.count({ signal })).toBe(5);
    expect(asker.asked).toEqual([['run', { ...tasks, limit: 0 }, { signal }]]);
  });

  test('get: for one record', async () => {
    const { asker, tasks: asked } = builder();
    expect(await asked.get('p/1', { signal })).toBe('a');
    expect(asker.asked).toEqual([['run', { ...tasks, get: 'p/1' }, { signal }]]);
  });

  test('pages: for one page after the other, until there is none', async () => {
    const { asker, tasks: asked } = builder();
    const pages = await listOf(asked.pages(2, { signal }));
    expect(pages.map(({ rows }) => (rows as unknown as string[]).join(''))).toEqual([
      'ab',
      'cd',
      'e',
    ]);
    expect(asker.asked).toEqual(
      [{}, { after: '2' }, { after: '4' }].map((after) => [
        'run',
        { ...tasks, limit: 2, ...after },
        { signal },
      ]),
    );
  });

  test('explain, watch and changes: how, and whenever the answer changes', async () => {
    const { asker, tasks: asked } = builder();
    expect(await asked.explain({ signal })).toBe('explained');
    const changes: unknown[] = [];
    asked.watch((change) => changes.push(change), { signal })();
    expect([changes, asker.ended]).toEqual([['changed'], 1]);
    expect(await listOf(asked.changes({ signal }))).toEqual(['first', 'second']);
    expect(await listOf(asked)).toEqual(['first', 'second']);
    expect(asker.asked).toEqual([
      ...['explain', 'watch', 'changes'].map((how) => [how, tasks, { signal }]),
      ['changes', tasks, undefined],
    ]);
  });
});

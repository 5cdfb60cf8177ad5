import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import { memorySource } from '../sources/memory-source.ts';
import { ArbitraryQueries } from '../../testing/arbitrary-query.ts';
import { sampleView } from '../../testing/sample-view.ts';
import { createClient } from '../tiendo.ts';
import { canonicalText } from './canonical.ts';
import type { Query } from './query.ts';

const tiendo = createClient({
  source: memorySource(sampleDataset, sampleReports),
  today: '2025-09-01',
});

const tasks = (more: object): Query => ({ collection: 'tasks', ...more }) as Query;

describe('the canonical text', () => {
  const text = (more: object) => JSON.parse(canonicalText(tasks(more))) as object;

  test.each<[string, object, object]>([
    ['says nothing that was not asked', {}, {}],
    [
      'leaves out what says nothing',
      { where: [{}], with: [], facets: [], orderBy: [], measures: {}, offset: 0 },
      {},
    ],
    [
      'keeps what chooses nothing',
      { limit: 0, search: '', select: [] },
      { limit: 0, search: '', select: [] },
    ],
    [
      'has names in one order',
      { with: ['plan', 'lead'], facets: ['plan', 'lead'], select: ['title', 'id'] },
      { with: ['lead', 'plan'], facets: ['lead', 'plan'], select: ['id', 'title'] },
    ],
    [
      'has orders in their own order',
      {
        orderBy: [
          { by: 'title', nulls: 'last' },
          { by: 'due', descending: true, nulls: 'first' },
        ],
      },
      { orderBy: [{ by: 'title' }, { by: 'due', descending: true, nulls: 'first' }] },
    ],
    ['keeps how many rows are left out', { offset: 2 }, { offset: 2 }],
    [
      'has each condition by itself, in one order',
      { where: [{ title: 'b', lead: 'a' }, { and: [{ topic: 'c' }, { lead: 'a' }] }] },
      { where: [{ lead: 'a' }, { title: 'b' }, { topic: 'c' }] },
    ],
    [
      'has what one of several has to hold as a set',
      { where: [{ or: [{ title: 'b' }, { lead: 'a', topic: 'c' }, { title: 'b' }] }] },
      { where: [{ or: [{ and: [{ lead: 'a' }, { topic: 'c' }] }, { title: 'b' }] }] },
    ],
    [
      'has what must not hold as one condition',
      { where: [{ not: { and: [{ lead: { in: ['a'] } }] } }] },
      { where: [{ not: { lead: 'a' } }] },
    ],
    [
      'has stretches of days as bounds',
      { where: [{ due: { quarter: '2025-Q3' } }] },
      { where: [{ due: { onOrAfter: '2025-07-01', onOrBefore: '2025-09-30' } }] },
    ],
    [
      'keeps one value beside other tests in its list',
      { where: [{ plan: { in: ['a'], not: { in: ['b'] } } }] },
      { where: [{ plan: { in: ['a'], not: 'b' } }] },
    ],
    ['keeps null', { where: [{ lead: { in: [null] } }] }, { where: [{ lead: null }] }],
    [
      'has all of several values as a set',
      { where: [{ topic: { all: ['data', 'awareness', 'data'] } }] },
      { where: [{ topic: { all: ['awareness', 'data'] } }] },
    ],
    [
      'has conditions on what a field names as conditions',
      {
        where: [
          {
            lead: {
              or: [{ name: 'b' }, { name: { in: ['a'] } }],
              and: [{ kind: { in: ['office', 'board'] } }],
            },
          },
        ],
      },
      {
        where: [
          {
            lead: {
              and: [{ kind: { in: ['board', 'office'] } }],
              or: [{ name: 'a' }, { name: 'b' }],
            },
          },
        ],
      },
    ],
    [
      'has the roles and detours of an agency as sets',
      {
        where: [
          {
            agency: {
              through: ['predecessors', 'collectives'],
              id: 'a',
              roles: ['lead', 'coordinating', 'lead'],
            },
          },
        ],
      },
      {
        where: [
          {
            agency: {
              id: 'a',
              roles: ['coordinating', 'lead'],
              through: ['collectives', 'predecessors'],
            },
          },
        ],
      },
    ],
    [
      'keeps figures by their names, and keys in their order',
      {
        groupBy: ['plan', { by: 'due', every: 'year' }],
        measures: { b: { max: 'due' }, a: { sum: 'ordinal' } },
      },
      {
        groupBy: ['plan', { by: 'due', every: 'year' }],
        measures: { a: { sum: 'ordinal' }, b: { max: 'due' } },
      },
    ],
  ])('%s', (_, asked, expected) => {
    expect(text(asked)).toEqual({ collection: 'tasks', ...expected });
  });

  test('has its keys in one order, also within its parts', () => {
    const where = [{ agency: { through: ['collectives'], roles: ['lead'], id: 'a' } }];
    expect(canonicalText({ where, limit: 1, collection: 'tasks' } as never)).toBe(
      '{"collection":"tasks","limit":1,"where":[{"agency":{"id":"a","roles":["lead"],"through":["collectives"]}}]}',
    );
    const groupBy = [{ every: 'year', by: 'due' }];
    expect(canonicalText({ groupBy, collection: 'tasks' } as never)).toBe(
      '{"collection":"tasks","groupBy":[{"by":"due","every":"year"}]}',
    );
    const orderBy = [{ nulls: 'first', descending: true, by: 'due' }];
    expect(canonicalText({ orderBy, collection: 'tasks' } as never)).toBe(
      '{"collection":"tasks","orderBy":[{"by":"due","descending":true,"nulls":"first"}]}',
    );
  });

  test('of the example is as it says', () => {
    const query = { where: [{ plan: { in: ['a'] } }], offset: 0, collection: 'tasks' } as const;
    expect(canonicalText(query)).toBe('{"collection":"tasks","where":[{"plan":"a"}]}');
  });
});

describe('equal questions have equal texts', () => {
  test.each([
    ['in another order of keys', { limit: 1, where: [] }, { where: [], limit: 1 }],
    ['with what says nothing', { offset: 0, with: [], orderBy: [] }, {}],
    [
      'with a direction that is the usual one',
      { orderBy: [{ by: 'due', descending: false }] },
      { orderBy: [{ by: 'due' }] },
    ],
    ['with one value in a list', { where: [{ plan: { in: ['a'] } }] }, { where: [{ plan: 'a' }] }],
    [
      'with values in another order',
      { where: [{ plan: { in: ['b', 'a', 'b'] } }] },
      { where: [{ plan: { in: ['a', 'b'] } }] },
    ],
    [
      'in one condition or several',
      { where: [{ plan: 'a', lead: 'b' }] },
      { where: [{ lead: 'b' }, { plan: 'a' }] },
    ],
    [
      'with and inside and',
      { where: [{ and: [{ and: [{ plan: 'a' }] }] }] },
      { where: [{ plan: 'a' }] },
    ],
    [
      'with no detour named',
      { where: [{ agency: { id: 'a', through: [] } }] },
      { where: [{ agency: { id: 'a' } }] },
    ],
    ['in either Unicode form', { search: 'dữ liệu'.normalize('NFD') }, { search: 'dữ liệu' }],
  ])('%s', (_, a, b) => {
    expect(canonicalText(tasks(a))).toBe(canonicalText(tasks(b)));
  });
});

test.each([
  [
    'no role and any role',
    { where: [{ agency: { id: 'a', roles: [] } }] },
    { where: [{ agency: { id: 'a' } }] },
  ],
  ['one of none and nothing asked', { where: [{ or: [] }] }, {}],
  ['a value of none and nothing asked', { where: [{ plan: { in: [] } }] }, {}],
  [
    'orders the other way round',
    { orderBy: [{ by: 'due' }, { by: 'title' }] },
    { orderBy: [{ by: 'title' }, { by: 'due' }] },
  ],
  ['no rows and all rows', { limit: 0 }, {}],
])('different questions have different texts: %s', (_, a, b) => {
  expect(canonicalText(tasks(a))).not.toBe(canonicalText(tasks(b)));
});

test('the text of any question is itself a question with the same answer, and its own text', async () => {
  const queries = new ArbitraryQueries(await sampleView());
  await fc.assert(
    fc.asyncProperty(queries.any(), async (asked) => {
      const text = canonicalText(asked);
      const again = JSON.parse(text) as Query;
      expect(canonicalText(again)).toBe(text);
      const [a, b] = await Promise.all([tiendo.run(asked as never), tiendo.run(again as never)]);
      const { rows, loadedAt: _, ...about } = a;
      const { rows: others, loadedAt: __, ...same } = b;
      const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
      expect(ids(others as never)).toEqual(ids(rows as never));
      expect(same).toEqual(about);
    }),
    { numRuns: 500 },
  );
});

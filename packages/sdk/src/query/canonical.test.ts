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

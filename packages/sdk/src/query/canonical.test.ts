import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleDataset, sampleReports } from '../sample-dataset.ts';
import { memorySource } from '../sources/memory-source.ts';
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

const plan = fc.constantFrom('mau-2025', 'mau-2022', 'other');
const day = fc.constantFrom('2025-06-30', '2025-12-31', '2026-03-31');
const agency = fc.constantFrom('hcm/so-y-te', 'hcm/so-khoa-hoc-va-cong-nghe', 'hcm/so-noi-vu');
const sometimes = { requiredKeys: [] };
const testOf = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<unknown> =>
  fc.oneof(value, fc.record({ in: fc.array(value), not: value }, sometimes));
const simple = {
  plan: testOf(plan),
  lead: testOf(fc.option(agency)),
  due: fc.oneof(day, fc.constant('none'), fc.record({ onOrBefore: day, after: day }, sometimes)),
  agency: fc.record(
    {
      id: agency,
      roles: fc.array(fc.constantFrom('lead', 'coordinating'), { maxLength: 3 }),
      through: fc.array(fc.constantFrom('collectives', 'predecessors'), { maxLength: 3 }),
    },
    { requiredKeys: ['id'] },
  ),
};
const nesting = (inner: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  const some = fc.array(inner, { maxLength: 2 });
  return fc.record({ ...simple, and: some, or: some, not: inner }, sometimes);
};
const condition = nesting(nesting(fc.record(simple, sometimes)));
const query = fc
  .record(
    {
      where: fc.array(condition, { maxLength: 3 }),
      orderBy: fc.array(
        fc.record({ by: fc.constantFrom('due', 'title'), descending: fc.boolean() }),
        { maxLength: 2 },
      ),
      with: fc.array(fc.constantFrom('lead', 'plan')),
      limit: fc.nat(4),
      offset: fc.nat(2),
    },
    sometimes,
  )
  .map(tasks);

test('the text of any question is itself a question with the same answer, and its own text', async () => {
  await fc.assert(
    fc.asyncProperty(query, async (asked) => {
      const text = canonicalText(asked);
      const again = JSON.parse(text) as Query;
      expect(canonicalText(again)).toBe(text);
      const [a, b] = await Promise.all([tiendo.run(asked as never), tiendo.run(again as never)]);
      const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
      expect([ids(b.rows as never), b.total]).toEqual([ids(a.rows as never), a.total]);
    }),
    { numRuns: 300 },
  );
});

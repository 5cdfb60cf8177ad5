import * as fc from 'fast-check';
import type { Query } from '../src/query/query.ts';
import { mutated } from './mutated.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '"',
    '""',
    '"a',
    "'",
    '\\',
    '%',
    '%C3',
    '\0',
    '\uD800',
    '\u0301\u0301',
    '💥',
    'İ',
  ),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'toJSON'),
  fc.constantFrom('đ'.repeat(5000), '"'.repeat(3001), 'a '.repeat(2000), '('.repeat(3000)),
  fc.constantFrom('9999-12-31', '0000-01-01', 'P99999D', '-P999Y', '9999-Q4', '0001-01'),
);

const collection = fc.constantFrom('tasks', 'agencies', 'reports', 'indicators', 'findings');
const days = fc.dictionary(fc.constantFrom('before', 'onOrAfter', 'within', 'month'), texts);
const condition = fc.oneof(
  fc.record({ id: texts }),
  fc.record({ plan: fc.record({ in: fc.array(texts, { maxLength: 3 }) }) }),
  fc.record({ plan: fc.record({ startsWith: texts, not: texts }) }),
  fc.record({ due: days }),
  fc.record({ agency: fc.record({ id: texts }) }),
  fc.dictionary(texts, texts, { maxKeys: 2 }),
);
const by = fc.oneof({ arbitrary: fc.constant('id'), weight: 4 }, texts);

/** Questions that are right but for their texts, which may be any. */
const withTexts = fc.oneof(
  fc.record({ collection, search: texts, facets: fc.constant(['id']) }),
  fc.record({ collection, search: fc.array(texts).map((all) => all.join(' ')) }),
  fc.record({ collection, get: texts }),
  fc.record({ collection, asOf: texts }),
  fc.record({ collection, where: fc.array(condition, { maxLength: 3 }) }),
  fc.record({ collection, orderBy: fc.array(fc.record({ by })), after: texts }),
  fc.record({
    collection,
    groupBy: fc.constant(['id']),
    measures: fc.dictionary(texts, fc.constant({ max: 'ordinal' }), { maxKeys: 2 }),
  }),
);

/** One name in itself, over and over: as deep as no question is, and no stack. */
const deep = fc
  .tuple(
    fc.constantFrom('not', 'and', 'or', 'lead', 'parent', 'in', ''),
    fc.oneof(fc.nat(80), fc.constantFrom(1000, 20_000)),
    fc.constantFrom<unknown>({}, 'a', null, { id: 'a' }),
  )
  .map(([name, levels, end]) => {
    let value = end;
    for (let level = 0; level < levels; level += 1) {
      value = name === '' ? [value] : { [name]: name === 'and' || name === 'or' ? [value] : value };
    }
    return { collection: 'tasks', where: [value] };
  });

/** What is no JSON, in places where values stand. */
const noJson = fc.constantFrom<() => unknown>(
  () => undefined,
  () => NaN,
  () => 10n,
  () => Symbol('a'),
  () => () => 'a',
  () => new Date(NaN),
  () => new Map([['in', ['a']]]),
  () => Array(1e9),
  () => new Proxy({}, { ownKeys: () => ['a', 'a'] }),
  () => Object.create({ in: ['a'] }),
  () => Object.freeze({ in: Object.freeze(['a']) }),
  () => ({
    get in(): never {
      throw null;
    },
  }),
);
const withOthers = fc
  .tuple(
    fc.constantFrom('plan', 'due', 'lead', 'ordinal', 'not', 'and', 'agency'),
    noJson,
    fc.boolean(),
  )
  .map(([name, make, inside]) => ({
    collection: 'tasks',
    where: [{ [name]: inside ? { not: make() } : make() }],
  }));

/**
 * Values that someone may give as a query, one in three of them changed from one that is right: of
 * each the kind, and the value.
 */
export const hostileValues = (
  queries: fc.Arbitrary<Query>,
): fc.Arbitrary<readonly [kind: string, value: unknown]> => {
  const of = (kind: string, values: fc.Arbitrary<unknown>, weight: number) => ({
    arbitrary: values.map((value) => [kind, value] as const),
    weight,
  });
  return fc.oneof(
    of('right', queries, 4),
    of('changed', queries.chain(mutated), 6),
    of('any JSON', fc.jsonValue({ maxDepth: 4 }), 2),
    of('hostile texts', withTexts, 4),
    of('deep', deep, 1),
    of('no JSON', withOthers, 1),
    of(
      'anything',
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withNullPrototype: true,
        withSparseArray: true,
        withTypedArray: true,
      }),
      1,
    ),
  );
};

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scalar } from './collections/collection.ts';
import { countValues, sortedFacet } from './facets.ts';

describe('the counts of a facet', () => {
  test('count a record once for each of its values, and for null where it has none', () => {
    const rows: Scalar[][] = [['a', 'b'], ['b', 'b'], [], [0]];
    expect(countValues(rows, (row) => row)).toEqual([
      { value: 'a', count: 1 },
      { value: 'b', count: 2 },
      { value: null, count: 1 },
      { value: 0, count: 1 },
    ]);
  });

  test('add up to the records where each has one value', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', null, 1)), (rows) => {
        const counts = countValues(rows, (row) => [row]);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
        for (const { value, count } of counts)
          expect(rows.filter((row) => row === value)).toHaveLength(count);
      }),
    );
  });
});

describe('the values of a facet', () => {
  const facet = (...values: [Scalar, number][]) =>
    values.map(([value, count]) => ({ value, count }));
  const inOrder = (field: string, ...values: [Scalar, number][]) =>
    sortedFacet('tasks', field, facet(...values)).map(({ value }) => value);

  test('stand by how many records have them, the most frequent first', () => {
    expect(inOrder('plan', ['a', 1], ['b', 3], ['c', 2])).toEqual(['b', 'c', 'a']);
  });

  test('stand in their own order where as many have them, and null last', () => {
    expect(inOrder('title', [null, 1], ['Đào', 1], ['Ế', 1], ['Duy', 1])).toEqual([
      'Duy',
      'Đào',
      'Ế',
      null,
    ]);
    expect(inOrder('ordinal', [10, 1], [null, 1], [9, 1])).toEqual([9, 10, null]);
    expect(inOrder('status', ['suspended', 1], ['completed', 1], ['notReported', 1])).toEqual([
      'notReported',
      'suspended',
      'completed',
    ]);
  });

  test('stand as they do whatever order they came in, which stays as it was', () => {
    const came = facet(['a', 1], ['b', 2]);
    sortedFacet('tasks', 'plan', came);
    expect(came).toEqual(facet(['a', 1], ['b', 2]));
  });
});

import { describe, expect, test } from 'vitest';
import { sampleView } from '../../testing/sample-view.ts';
import type { Scalar } from './collections/collection.ts';
import {
  comparerOf,
  ordered,
  sortKey,
  sortKeyComparer,
  wordsInOrder,
  type AnyOrder,
} from './order.ts';

describe('the values of a field', () => {
  test('that is a closed list stand as in the list, null allowed or not', () => {
    expect(wordsInOrder('tasks', 'status')).toEqual([
      'notReported',
      'notStarted',
      'inProgress',
      'suspended',
      'completed',
    ]);
    expect(wordsInOrder('tasks', 'topic').slice(0, 2)).toEqual(['awareness', 'institutions']);
    const compare = comparerOf('tasks', 'topic');
    expect(['cooperation', 'data', 'awareness'].toSorted(compare)).toEqual([
      'awareness',
      'data',
      'cooperation',
    ]);
  });

  test.each(['title', 'due', 'ordinal', 'id'])('%s is no closed list', (field) => {
    expect(wordsInOrder('tasks', field)).toEqual([]);
  });

  test.each<[string, Scalar[]]>([
    ['daysLeft', [-10, -2, 0, 1.5, 9, 10]],
    ['title', ['I.2', 'I.10', 'Lê', 'Lộc']],
  ])('%s stand by size, or as in Vietnamese: %j', (field, values) => {
    expect(values.toReversed().toSorted(comparerOf('tasks', field))).toEqual(values);
  });
});

describe('records by their sort keys', () => {
  const inOrder = (orders: AnyOrder[], ...keys: Scalar[][]) =>
    keys.toSorted(sortKeyComparer('tasks', orders));

  test.each<[string, Partial<AnyOrder>, Scalar[]]>([
    ['upwards', {}, [1, 2, 10, null]],
    ['downwards', { descending: true }, [10, 2, 1, null]],
    ['upwards, null first', { nulls: 'first' }, [null, 1, 2, 10]],
    ['downwards, null first', { descending: true, nulls: 'first' }, [null, 10, 2, 1]],
    ['downwards, null last', { descending: true, nulls: 'last' }, [10, 2, 1, null]],
  ])('stand %s', (_, order, values) => {
    const keys = values.map((value) => [value]);
    const orders = [{ by: 'ordinal', ...order }];
    expect(inOrder(orders, ...keys.toReversed())).toEqual(keys);
    expect(inOrder(orders, ...keys)).toEqual(keys);
  });

  test('are told apart by the next field where they are alike, also without a value', () => {
    const orders = [{ by: 'ordinal' }, { by: 'title', descending: true }];
    expect(inOrder(orders, [null, 'a'], [1, 'a'], [null, 'b'], [1, 'b'])).toEqual([
      [1, 'b'],
      [1, 'a'],
      [null, 'b'],
      [null, 'a'],
    ]);
    expect(sortKeyComparer('tasks', orders)([null, 'a'], [null, 'a'])).toBe(0);
  });

  test('have a key of as many values as there are orders, by whatever name', async () => {
    const view = await sampleView();
    const orders = [{ by: 'deadline' }, { by: 'ordinal' }];
    const keys = view.all('tasks').map((task) => sortKey('tasks', orders, task, view));
    expect(keys[0]).toEqual(['2025-06-30', 1]);
    expect(keys[4]).toEqual([null, null]);
    const sorted = ordered('tasks', view.all('tasks'), orders, view).map(({ id }) => id);
    expect(sorted[0]).toBe('mau-2022/I.1');
    expect(sorted.slice(-2)).toEqual(['mau-2025/II.1', 'mau-2025/II.2']);
  });
});

import { expect, it } from 'vitest';
import { countBy } from './count-by.ts';

it('counts in the order of the kinds, and leaves out those that no row is of', () => {
  const rows = ['lapsed', 'upcoming', 'lapsed'];
  expect(countBy(rows, ['overdue', 'upcoming', 'lapsed'], (row) => row)).toEqual([
    { kind: 'upcoming', count: 1 },
    { kind: 'lapsed', count: 2 },
  ]);
});

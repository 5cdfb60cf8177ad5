import { expect, it } from 'vitest';
import { blocksOf } from './columns.ts';

it('stacks the parts from the foot upwards, with a gap after each', () => {
  const parts = [
    { kind: 'completed', count: 4 },
    { kind: 'upcoming', count: 2 },
  ];
  expect(blocksOf(parts, 100, 10)).toEqual([
    { kind: 'completed', y: 60, height: 39 },
    { kind: 'upcoming', y: 40, height: 19 },
  ]);
});

it('draws no part too thin to see', () => {
  expect(blocksOf([{ kind: 'overdue', count: 1 }], 100, 0.01)[0]!.height).toBe(3);
});

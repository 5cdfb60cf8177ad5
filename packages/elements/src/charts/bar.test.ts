import { expect, it } from 'vitest';
import { segmentsOf } from './bar.ts';

it('gives each part its share of the length, with a gap after it', () => {
  const segments = segmentsOf([
    { kind: 'a', count: 3 },
    { kind: 'b', count: 1 },
  ]);
  expect(segments.map(({ kind, x }) => [kind, x])).toEqual([
    ['a', 0],
    ['b', 75],
  ]);
  expect(segments[0]!.width).toBeCloseTo(74.6);
});

it('draws no part too thin to see', () => {
  const [, small] = segmentsOf([
    { kind: 'a', count: 10_000 },
    { kind: 'b', count: 1 },
  ]);
  expect(small!.width).toBe(0.4);
});

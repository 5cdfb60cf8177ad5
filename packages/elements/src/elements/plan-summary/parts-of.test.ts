import { expect, it } from 'vitest';
import { partsOf } from './parts-of.ts';

it('puts counted values in the order of the kinds, and leaves out what there is none of', () => {
  const values = [
    { value: 'upcoming', count: 9 },
    { value: 'lapsed', count: 2 },
  ];
  expect(partsOf(values, ['completed', 'lapsed', 'upcoming'])).toEqual([
    { kind: 'lapsed', count: 2 },
    { kind: 'upcoming', count: 9 },
  ]);
});

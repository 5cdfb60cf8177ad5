import { expect, it } from 'vitest';
import { placeOf } from './gauge.ts';

it('lies in per cent of the scale, and never outside of it', () => {
  expect(placeOf({ min: 0, max: 50 }, 40)).toBe(80);
  expect(placeOf({ min: 1, max: 5 }, 3)).toBe(50);
  expect(placeOf({ min: 0, max: 100 }, 140)).toBe(100);
});

import { expect, test } from 'vitest';
import { appended } from './appended.ts';

test('a list that was given stays as it is', () => {
  const given = Object.freeze([1, 2]);
  const longer = appended(given, [3]);
  expect(given).toEqual([1, 2]);
  expect(longer).toEqual([1, 2, 3]);
  expect(longer).not.toBe(given);
});

test('a list that was made so grows in its place', () => {
  const first = appended([1], [2]);
  expect(appended(first, [3, 4])).toBe(first);
  expect(first).toEqual([1, 2, 3, 4]);
});

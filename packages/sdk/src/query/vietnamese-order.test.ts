import { expect, test } from 'vitest';
import { compareVietnamese } from './vietnamese-order.ts';

const sorted = (words: readonly string[]) => words.toSorted(compareVietnamese);

test('letters stand as in the Vietnamese alphabet', () => {
  const words = ['an', 'ăn', 'ân', 'da', 'đa', 'ê', 'e', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
  const order = ['an', 'ăn', 'ân', 'da', 'đa', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
  expect(sorted(words.toReversed())).toEqual(order);
});

test('tones decide after letters', () => {
  const tones = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'];
  expect(sorted(tones.toReversed())).toEqual(tones);
  expect(sorted(['mạ', 'mai'])).toEqual(['mạ', 'mai']);
});

test('numbers in a text stand by their value', () => {
  expect(sorted(['I.10', 'I.2', 'I.1'])).toEqual(['I.1', 'I.2', 'I.10']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GrowingNumbers } from './growing-numbers.ts';
import { WordNumbers } from './word-numbers.ts';
import { accented, folded, wordsOf } from './words.ts';

function read(numbers: WordNumbers, text: string): number[] {
  const list = new GrowingNumbers();
  numbers.read(text, list);
  return [...list.room.slice(0, list.length)];
}

describe('the numbers of the words of a text', () => {
  test.each([
    [''],
    ['a'],
    [' a '],
    ['Cổng dữ liệu, mở (2025)'],
    ['Cổng dữ liệu, mở'.normalize('NFD')],
    ['\u0301a \u0301 b\u0301'],
    ['𝐀b 😀c d😀'],
    ['a\ud835b \udc00c'],
    ['57-NQ/TW & KH&CN'],
  ])('%j: are of the words that wordsOf finds', (text) => {
    const numbers = new WordNumbers();
    const words = read(numbers, text);
    expect(words.map((word) => numbers.accented[word])).toEqual(wordsOf(text).map(accented));
    expect(words.map((word) => numbers.folded[word])).toEqual(wordsOf(text).map(folded));
  });

  test('are of the words that wordsOf finds, whatever the signs, in one text after another', () => {
    const unit = fc.constantFrom(...'aăĐ\u0301\u0323 -1𝐀😀\ud835\udc00', 'b');
    const text = fc.string({ unit });
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const numbers = new WordNumbers();
        const found = texts.map((one) => read(numbers, one).map((word) => numbers.accented[word]));
        expect(found).toEqual(texts.map((one) => wordsOf(one).map(accented)));
      }),
    );
  });

  test('are the same for the same accents, however they are written', () => {
    const numbers = new WordNumbers();
    const [a, b, c, d] = read(numbers, `hòa HOÀ ${'hòa'.normalize('NFD')} hoa`);
    expect([b, c]).toEqual([a, a]);
    expect(d).not.toBe(a);
    expect(numbers.accented).toHaveLength(2);
  });

  test('stay the same while ten thousand others come', () => {
    const numbers = new WordNumbers();
    const words = Array.from({ length: 10_000 }, (_, at) => `w${at.toString(36)}`);
    const text = words.join(' ');
    const first = read(numbers, text);
    expect(new Set(first).size).toBe(10_000);
    expect(read(numbers, text)).toEqual(first);
    expect(read(numbers, text.toUpperCase())).toEqual(first);
    expect(numbers.folded).toEqual(words);
  });

  test('leave room for words that are in no text', () => {
    const numbers = new WordNumbers();
    expect(numbers.add('du lieu', '')).toBe(0);
    expect(read(numbers, 'du lieu du')).toEqual([1, 2, 1]);
    expect(numbers.folded).toEqual(['du lieu', 'du', 'lieu']);
    expect(numbers.accented).toEqual(['', 'du', 'lieu']);
  });
});

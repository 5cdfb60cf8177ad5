import { describe, expect, test } from 'vitest';
import { accented, folded, wordsOf } from './words.ts';

describe('words', () => {
  test.each([
    ['Cổng dữ liệu, mở (2025)', ['Cổng', 'dữ', 'liệu', 'mở', '2025']],
    ['Sở KH&CN; 57-NQ/TW', ['Sở', 'KH', 'CN', '57', 'NQ', 'TW']],
    ['mở'.normalize('NFD'), ['mở'.normalize('NFD')]],
    ['\u0301 … ', []],
  ])('of "%s" stand between signs and white space', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test.each([
    ['hòa', 'hoà'],
    ['thủy', 'THUỶ'],
    ['dữ', 'dữ'.normalize('NFD')],
    ['Được', 'được'],
  ])('"%s" and "%s" bear the same accents', (one, other) => {
    expect(accented(one)).toBe(accented(other));
  });

  test.each([
    ['dữ', 'dự'],
    ['đa', 'da'],
    ['ma', 'mà'],
    ['o', 'ô'],
  ])('"%s" and "%s" do not, but fold alike', (one, other) => {
    expect(accented(one)).not.toBe(accented(other));
    expect(folded(one)).toBe(folded(other));
  });

  test.each([
    ['hò', 'hòa'],
    ['thủ', 'thuỷ'],
    ['é', 'élève'],
  ])('"%s" is the beginning of "%s" with its accents', (beginning, word) => {
    expect(accented(word).startsWith(accented(beginning))).toBe(true);
  });
});

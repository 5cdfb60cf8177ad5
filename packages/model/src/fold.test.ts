import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, slug } from './fold.ts';

describe('folding', () => {
  test.each([
    ['Dữ liệu  MỞ', 'du lieu mo'],
    ['Đặc khu', 'dac khu'],
    ['Sở Quy hoạch – Kiến trúc', 'so quy hoach - kien truc'],
    [' \t mở \n', 'mo'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('both Unicode forms of a text fold alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  test('a folded text folds to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('a slug holds nothing but small letters, digits and single hyphens', () => {
    expect(slug('Các Sở, ban, ngành')).toBe('cac-so-ban-nganh');
    expect(slug('«Mở»')).toBe('mo');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(slug(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });
});

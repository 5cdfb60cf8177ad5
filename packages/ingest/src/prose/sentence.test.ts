import { expect, test } from 'vitest';
import { endsSentence, isAllCapitals, isInBrackets, isOpenEnded, startsLow } from './sentence.ts';

test.each(['đạt 100%.', 'như sau:', 'các cấp;', '“phi tiếp xúc”.', '(LGSP)', 'y tế,...', 'chưa?'])(
  '%s ends a sentence',
  (text) => expect(endsSentence(text)).toBe(true),
);

test.each(['Sở Nội vụ', 'đạt 100%', 'các ngành,', '(qua Sở Nội vụ.', 'đạt $\\geq 0,75'])(
  '%s does not end a sentence',
  (text) => expect(endsSentence(text)).toBe(false),
);

test.each([
  'Sở Khoa học và',
  'các sở, ban, ngành,',
  'Văn phòng',
  '(Đính kèm Phụ lục 1.',
  'của UBND',
])('%s cannot be where a name or a sentence ends', (text) => expect(isOpenEnded(text)).toBe(true));

test.each(['Sở Nội vụ', 'Thủ trưởng các Sở', 'Phát triển hạ tầng số', 'hồ sơ (LGSP)'])(
  '%s can be where a name or a sentence ends',
  (text) => expect(isOpenEnded(text)).toBe(false),
);

test('only a small letter, also after an opening quotation mark, starts low', () => {
  expect(['đạt', '“phi', 'Đạt', '5G', '(PPP)', ''].map(startsLow)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a title in capitals is told from an abbreviation', () => {
  expect(['TỔ CHỨC THỰC HIỆN', 'PHỤ LỤC I', 'UBND', 'A B', 'Tổ chức'].map(isAllCapitals)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a remark in brackets is so as a whole', () => {
  expect(isInBrackets('(Các chỉ tiêu tại Phụ lục đính kèm).')).toBe(true);
  expect(isInBrackets('(Kèm theo Phụ lục 2)./.')).toBe(true);
  expect(isInBrackets('(Kèm theo) Phụ lục (2).')).toBe(false);
});

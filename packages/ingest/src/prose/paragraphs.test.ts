import { expect, test } from 'vitest';
import { readParagraphs } from './paragraphs.ts';

const read = (...texts: string[]) =>
  readParagraphs(texts.map((text, at) => ({ number: at + 1, text })));
const said = (...texts: string[]) =>
  read(...texts).map(({ sign, text }) => `${sign} ${text}`.trim());

test('a wrapped line is put back, and a marker begins a paragraph', () => {
  expect(said('- Tỷ lệ phủ sóng', '5G đạt 100%.', '- Một câu chưa hết', '- Thêm một câu.')).toEqual(
    ['- Tỷ lệ phủ sóng 5G đạt 100%.', '- Một câu chưa hết', '- Thêm một câu.'],
  );
});

test('a sentence cut by a page break is joined, its stretches kept apart', () => {
  const [paragraph] = read('Triển', '', '', 'khai thí điểm', 'bản sao số.');
  expect(paragraph!.text).toBe('Triển khai thí điểm bản sao số.');
  expect(paragraph!.stretches).toEqual([
    { first: 1, last: 1 },
    { first: 4, last: 5 },
  ]);
});

test('a footnote and a page number between the halves are passed over', () => {
  expect(said('- Đo tốc độ¹ mạng', '', '¹ Bằng i-Speed', '', '12', '', 'di động.')).toEqual([
    '- Đo tốc độ¹ mạng di động.',
    '¹ Bằng i-Speed',
  ]);
});

test('a dash or a number inside a broken sentence is no marker', () => {
  expect(said('giai đoạn 2025', '- 2030, tầm nhìn 2035.')).toEqual([
    'giai đoạn 2025 - 2030, tầm nhìn 2035.',
  ]);
  expect(said('- phát triển kinh tế', '- xã hội.')).toEqual(['- phát triển kinh tế', '- xã hội.']);
  expect(said('Phát triển kinh tế', '- xã hội.')).toEqual(['Phát triển kinh tế - xã hội.']);
  expect(said('(Đính kèm Phụ lục', '1. Danh mục chỉ tiêu).')).toEqual([
    '(Đính kèm Phụ lục 1. Danh mục chỉ tiêu).',
  ]);
});

test('a heading is not joined to the paragraph below it', () => {
  expect(said('2. Hệ thống chỉ tiêu', 'Chỉ số đạt 0,75.')).toHaveLength(2);
  expect(said('4. Công an Thành phố', 'Tổ chức bảo đảm an toàn.')).toHaveLength(2);
  expect(said('III. TỔ CHỨC THỰC HIỆN', 'Thành phố phân công như sau:')).toHaveLength(2);
  expect(said('6. Sở Tài chính', '', 'Trên cơ sở đề xuất, bố trí kinh phí.')).toHaveLength(2);
});

test('a heading cut by a page break is joined where a name cannot end', () => {
  expect(
    said('9. Thủ trưởng các sở, ban, ngành,', '', 'Chủ tịch Ủy ban nhân dân các phường'),
  ).toEqual(['9. Thủ trưởng các sở, ban, ngành, Chủ tịch Ủy ban nhân dân các phường']);
});

test('a marker alone on its line belongs to the words below it', () => {
  expect(said('-', 'Tỷ lệ đạt 80%.')).toEqual(['- Tỷ lệ đạt 80%.']);
});

test('bold and HTML signs go, and lines of a table stay apart', () => {
  const lines = read('**2. Sở <b>Nội vụ</b>**', '1\tTỷ lệ\t80%', '2\tTỷ lệ\t90%');
  expect(lines.map(({ kind, text }) => [kind, text])).toEqual([
    ['number', 'Sở Nội vụ'],
    ['table', '1 Tỷ lệ 80%'],
    ['table', '2 Tỷ lệ 90%'],
  ]);
});
